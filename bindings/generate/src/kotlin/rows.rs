//! Rows by their kinds and keys.

use super::{
    code::{Code, Scope, member},
    shape::{Shape, constant},
};
use crate::{
    model::{Ref, RowKind},
    names::pascal,
};

pub(super) fn write(code: &mut Code, shape: &Shape<'_>) {
    code.line("");
    code.about("A row of a campaign. Its class says which kind it is of.");
    code.block("public sealed interface Row : WireValue", |code| {
        code.block("public companion object", |code| {
            code.about("Reads a row of a kind.");
            code.line("public fun fromJson(kind: RowKind, json: String): Row = whole(json) { read(it, kind) }");
            code.line("");
            code.block("internal fun read(from: JsonReader, kind: RowKind): Row = when (kind)", |code| {
                for row in &shape.model.rows {
                    code.line(&format!("RowKind.{} -> {}.read(from)", constant(&row.kind), shape.spelled(&row.row)));
                }
            });
        });
    });
    code.line("");
    code.about("The kind of a row.");
    code.line("public val Row.rowKind: RowKind");
    code.indented(|code| {
        code.block("get() = when (this)", |code| {
            for row in &shape.model.rows {
                code.line(&format!("is {} -> RowKind.{}", shape.spelled(&row.row), constant(&row.kind)));
            }
        });
    });
    keys(code, shape);
}

fn keys(code: &mut Code, shape: &Shape<'_>) {
    let scope = Scope::of(shape.model.rows.iter().map(|row| pascal(&row.kind)));
    let shape = Shape { scope, ..shape.clone() };
    code.line("");
    code.about("Which row of a campaign is meant, and of which class it is.");
    code.block("public sealed interface RowKey<R : Row>", |code| {
        code.about("The kind of row.");
        code.line("public val kind: RowKind");
        code.line("");
        code.about("The parts of the key, as the wire has them.");
        code.line("public val parts: List<String>");
        for row in &shape.model.rows {
            code.line("");
            key(code, row, &shape);
        }
    });
}

fn key(code: &mut Code, row: &RowKind, shape: &Shape<'_>) {
    let about = match &row.row {
        Ref::Named(name) => shape.model.types.get(name).map_or("", |of| of.about.as_str()),
        _ => "",
    };
    code.about(about.split("\n\n").next().unwrap_or_default());
    let base = format!("RowKey<{}>", shape.spelled(&row.row));
    let members = row.key.iter().map(|(name, of)| format!("public val {}: {}", member(name), shape.spelled(of)));
    let members: Vec<String> = members.collect();
    let opening = match members.is_empty() {
        true => format!("public data object {} : {base}", pascal(&row.kind)),
        false => format!("public data class {}({}) : {base}", pascal(&row.kind), members.join(", ")),
    };
    code.block(&opening, |code| {
        code.line(&format!("override val kind: RowKind get() = RowKind.{}", constant(&row.kind)));
        let parts: Vec<String> = row.key.iter().map(|(name, of)| part(&member(name), of, shape)).collect();
        let parts = if parts.is_empty() { "emptyList()".to_owned() } else { format!("listOf({})", parts.join(", ")) };
        code.line(&format!("override val parts: List<String> get() = {parts}"));
    });
}

fn part(name: &str, of: &Ref, shape: &Shape<'_>) -> String {
    if shape.spelled(of) == "Instant" { format!("momentText({name})") } else { format!("{name}.toString()") }
}
