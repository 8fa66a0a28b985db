//! Records, unions, words and texts.

use super::{
    code::{Code, Scope, member, quoted},
    shape::{Shape, TextKind, constant, text_kind},
};
use crate::{
    model::{Field, Form, Ref, Rejection, Type, Variant, Word},
    names::pascal,
};

/// What a type is written as; nothing for one that Kotlin has.
pub(super) fn write(code: &mut Code, name: &str, of: &Type, shape: &Shape<'_>) {
    match &of.form {
        Form::Text { example } => text(code, name, of, example.as_deref()),
        Form::Words(list) => words(code, name, &of.about, list),
        Form::Record(fields) => {
            let row = shape.model.rows.iter().any(|row| row.row == Ref::Named(name.to_owned()));
            record(code, name, of, fields, if row { " : Row" } else { " : WireValue" }, shape);
        }
        Form::Union { tag, variants } => union(code, name, &of.about, (tag, variants), shape),
        Form::Count | Form::List(_) | Form::Any => {}
    }
}

fn text(code: &mut Code, name: &str, of: &Type, example: Option<&str>) {
    let about = match example {
        Some(example) => format!("{} As `{example}`.", of.about),
        None => of.about.clone(),
    };
    match text_kind(name) {
        TextKind::Id => {
            code.line("");
            code.about(&about);
            code.line("@JvmInline");
            code.block(&format!("public value class {name}(public val uuid: UUID) : WireValue"), |code| {
                code.line("public constructor(text: String) : this(uuidOf(text))");
                code.line("override fun writeTo(out: JsonWriter): Unit = out.text(uuid.toString())");
                code.line("override fun toString(): String = uuid.toString()");
                code.block(&format!("public companion object : WireType<{name}>()"), |code| {
                    code.line(&format!("override fun read(from: JsonReader): {name} = {name}(from.uuid())"));
                    code.about("A new one, unlike every other.");
                    code.line(&format!("public fun random(): {name} = {name}(UUID.randomUUID())"));
                });
            });
        }
        TextKind::Other => {
            code.line("");
            code.about(&about);
            code.line("@JvmInline");
            code.block(&format!("public value class {name}(public val text: String) : WireValue"), |code| {
                code.line("override fun writeTo(out: JsonWriter): Unit = out.text(text)");
                code.line("override fun toString(): String = text");
                code.block(&format!("public companion object : WireType<{name}>()"), |code| {
                    code.line(&format!("override fun read(from: JsonReader): {name} = {name}(from.text())"));
                });
            });
        }
        TextKind::Moment | TextKind::Money | TextKind::Amount => {}
    }
}

fn words(code: &mut Code, name: &str, about: &str, list: &[Word]) {
    code.line("");
    code.about(about);
    code.block(&format!("public enum class {name}(internal val wire: String) : WireValue"), |code| {
        for word in list {
            code.about(&word.about);
            code.line(&format!("{}({}),", constant(&word.name), quoted(&word.name)));
        }
        code.line(";");
        code.line("");
        code.line("override fun writeTo(out: JsonWriter): Unit = out.text(wire)");
        code.line("");
        code.about("The word as it stands on the wire.");
        code.line("override fun toString(): String = wire");
        code.line("");
        code.block(&format!("public companion object : WireType<{name}>()"), |code| {
            code.line("private val words = entries.associateBy { it.wire }");
            code.line(&format!("override fun read(from: JsonReader): {name} = of(from.text(), from)"));
            let find = format!("words[word] ?: from.unknown({}, word)", quoted(name));
            code.line(&format!("internal fun of(word: String, from: JsonReader): {name} = {find}"));
        });
    });
}

/// Members that must be given, as they were declared, before those that need not.
fn ordered(fields: &[Field]) -> Vec<&Field> {
    let mut ordered: Vec<&Field> = fields.iter().collect();
    ordered.sort_by_key(|field| (field.optional, field.place));
    ordered
}

/// A class with a member for each field.
fn class(code: &mut Code, opening: &str, fields: &[Field], shape: &Shape<'_>) {
    code.line(&format!("{opening}("));
    code.indented(|code| {
        for field in ordered(fields) {
            code.about(&field.about);
            let default = shape.default(field).map_or_else(String::new, |default| format!(" = {default}"));
            let name = member(&field.name);
            code.line(&format!("public val {name}: {}{default},", shape.spelled(&field.type_of)));
        }
    });
}

fn record(code: &mut Code, name: &str, of: &Type, fields: &[Field], base: &str, shape: &Shape<'_>) {
    code.line("");
    code.about(&of.about);
    class(code, &format!("public data class {name}"), fields, shape);
    code.block(&format!("){base}"), |code| {
        writer(code, None, fields, shape);
        code.line("");
        code.block(&format!("public companion object : WireType<{name}>()"), |code| {
            code.block(&format!("override fun read(from: JsonReader): {name}"), |code| {
                reader(code, name, fields, shape)
            });
        });
    });
}

fn writer(code: &mut Code, tag: Option<(&str, &str)>, fields: &[Field], shape: &Shape<'_>) {
    code.block("override fun writeTo(out: JsonWriter)", |code| {
        code.line("out.open()");
        if let Some((tag, word)) = tag {
            code.line(&format!("out.member({}).text({})", quoted(tag), quoted(word)));
        }
        for field in fields {
            let name = member(&field.name);
            // A class whose member is called `out` must still find the writer.
            let given = match (&field.type_of, shape.default(field)) {
                (Ref::Optional(of), _) => {
                    let set = format!("out.member({}); {}", quoted(&field.name), shape.writing("it", of));
                    format!("this.{name}?.let {{ {set} }}")
                }
                (of, default) => {
                    let set =
                        format!("out.member({}); {}", quoted(&field.name), shape.writing(&format!("this.{name}"), of));
                    match default.as_deref() {
                        None => set,
                        Some("emptyList()") => format!("if (this.{name}.isNotEmpty()) {{ {set} }}"),
                        Some("false") => format!("if (this.{name}) {{ {set} }}"),
                        Some(default) => format!("if (this.{name} != {default}) {{ {set} }}"),
                    }
                }
            };
            code.line(&given);
        }
        code.line("out.close()");
    });
}

fn reader(code: &mut Code, name: &str, fields: &[Field], shape: &Shape<'_>) {
    members(code, "from", fields, shape);
    code.line(&format!("return {name}("));
    code.indented(|code| fields.iter().for_each(|field| code.line(&given(field, shape))));
    code.line(")");
}

/// Reads an object into a variable for each member.
pub(super) fn members(code: &mut Code, from: &str, fields: &[Field], shape: &Shape<'_>) {
    let kind = fields.iter().find(|field| field.type_of == Ref::Named("RowKind".to_owned()));
    if let (Some(kind), true) = (kind, fields.iter().any(|field| shape.is_row(&field.type_of))) {
        code.line(&format!("val rowKind = RowKind.of({from}.tag({}), {from})", quoted(&kind.name)));
    }
    for field in fields {
        let plain = match &field.type_of {
            Ref::Optional(of) => shape.spelled(of),
            of => shape.spelled(of),
        };
        code.line(&format!("var {}: {plain}? = null", local(&field.name)));
    }
    code.line(&format!("{from}.members {{ name ->"));
    code.indented(|code| {
        code.block("when (name)", |code| {
            for field in fields {
                let reading = shape.reading(&field.type_of, "rowKind");
                code.line(&format!("{} -> {} = {reading}", quoted(&field.name), local(&field.name)));
            }
            code.line(&format!("else -> {from}.skip()"));
        });
    });
    code.line("}");
}

/// A member that was read, as an argument.
pub(super) fn given(field: &Field, shape: &Shape<'_>) -> String {
    let (name, value) = (member(&field.name), local(&field.name));
    let or = match (&field.type_of, shape.default(field)) {
        (Ref::Optional(_), _) => String::new(),
        (_, Some(default)) => format!(" ?: {default}"),
        (_, None) => format!(" ?: from.missing({})", quoted(&field.name)),
    };
    format!("{name} = {value}{or},")
}

fn local(name: &str) -> String {
    format!("{name}_")
}

fn union(code: &mut Code, name: &str, about: &str, (tag, variants): (&str, &[Variant]), shape: &Shape<'_>) {
    let scope = Scope::of(variants.iter().map(|variant| pascal(&variant.name)));
    let shape = Shape { scope, ..shape.clone() };
    code.line("");
    code.about(about);
    code.block(&format!("public sealed interface {name} : WireValue"), |code| {
        for variant in variants {
            let known = |rejection: &&Rejection| name == "Rejection" && pascal(&variant.name) == rejection.name;
            let rule = shape.model.rejections.iter().find(known);
            let rule =
                rule.map_or_else(String::new, |known| format!("\n\nCode `{}`, rule {}.", known.code, known.rule));
            code.about(&format!("{}{rule}", variant.about));
            case(code, name, tag, variant, &shape);
            code.line("");
        }
        code.block(&format!("public companion object : WireType<{name}>()"), |code| {
            let choose =
                format!("override fun read(from: JsonReader): {name} = when (val word = from.tag({}))", quoted(tag));
            code.block(&choose, |code| {
                for variant in variants {
                    let read = if variant.fields.is_empty() { "also { from.skip() }" } else { "read(from)" };
                    let pascal = pascal(&variant.name);
                    let read = match read {
                        "read(from)" => format!("read{pascal}(from)"),
                        also => format!("{pascal}.{also}"),
                    };
                    code.line(&format!("{} -> {read}", quoted(&variant.name)));
                }
                code.line(&format!("else -> from.unknown({}, word)", quoted(name)));
            });
            for variant in variants.iter().filter(|variant| !variant.fields.is_empty()) {
                let pascal = pascal(&variant.name);
                code.line("");
                code.block(&format!("private fun read{pascal}(from: JsonReader): {pascal}"), |code| {
                    reader(code, &pascal, &variant.fields, &shape);
                });
            }
        });
    });
}

fn case(code: &mut Code, base: &str, tag: &str, variant: &Variant, shape: &Shape<'_>) {
    let name = pascal(&variant.name);
    let said = Some((tag, variant.name.as_str()));
    if variant.fields.is_empty() {
        code.block(&format!("public data object {name} : {base}"), |code| writer(code, said, &[], shape));
        return;
    }
    class(code, &format!("public data class {name}"), &variant.fields, shape);
    code.block(&format!(") : {base}"), |code| writer(code, said, &variant.fields, shape));
}
