//! Rows, whose form goes by their kind.

use super::{
    expression::type_of,
    names::{ticked, type_name},
    text::{self, Text},
};
use crate::model::{Form, Model, RowKind};

pub(super) fn rows(model: &Model) -> Text {
    let mut text = text::begin("");
    for (name, one) in model.types.iter().filter(|(_, one)| matches!(one.form, Form::Any)) {
        text.line("");
        text.about(&one.about);
        text.block(&format!("public indirect enum {}: Hashable, Sendable", type_name(name)), |text| {
            model.rows.iter().for_each(|row| text.line(&format!("case {}({})", ticked(&row.kind), type_of(&row.row))));
            text.line("");
            members(text, &model.rows);
        });
    }
    for row in &model.rows {
        let (kind, of) = (ticked(&row.kind), type_of(&row.row));
        text.line("");
        text.block(&format!("extension {of}: RowValue"), |text| {
            text.line(&format!("public static let rowKind = RowKind.{kind}"));
            text.line("");
            text.block("public init?(_ row: Row)", |text| {
                text.line(&format!("guard case .{kind}(let row) = row else {{ return nil }}"));
                text.line("self = row");
            });
        });
    }
    text
}

fn members(text: &mut Text, rows: &[RowKind]) {
    text.about("The kind.");
    text.block("public var kind: RowKind", |text| {
        text.line("switch self {");
        rows.iter().map(|row| ticked(&row.kind)).for_each(|kind| text.line(&format!("case .{kind}: .{kind}")));
        text.line("}");
    });
    text.line("");
    text.about("Reads a row of the kind that the reader was told: a row does not say it itself.");
    text.block("init(from reader: inout WireReader) throws", |text| {
        text.line("guard let kind = reader.rowKind else { throw reader.fault(\"a row of no kind\") }");
        text.line("switch kind {");
        for row in rows {
            let (kind, of) = (ticked(&row.kind), type_of(&row.row));
            text.line(&format!("case .{kind}: self = .{kind}(try {of}(from: &reader))"));
        }
        text.line("}");
    });
    text.line("");
    text.block("func write(to writer: inout WireWriter)", |text| {
        text.line("switch self {");
        for row in rows {
            text.line(&format!("case .{}(let it): it.write(to: &writer)", ticked(&row.kind)));
        }
        text.line("}");
    });
}
