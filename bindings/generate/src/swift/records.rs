//! Records: structs with a memberwise initialiser, a reader and a writer.

use super::{
    expression::{default, in_order, read, type_of, write},
    names::{member, ticked},
    text::Text,
};
use crate::model::{Field, Form, Model, Ref, Variant};

/// A type of its own.
pub(super) fn record(text: &mut Text, model: &Model, name: &str, about: &str, fields: &[Field]) {
    text.line("");
    text.about(about);
    text.block(&format!("public struct {name}: WireValue"), |text| {
        body(text, model, fields, None);
        text.line("");
        text.block("public func write(to writer: inout WireWriter)", |text| {
            text.line("writer.beginObject()");
            write_members(text, model, fields);
            text.line("writer.endObject()");
        });
    });
}

/// A variant of a union, which writes its members after the union wrote which it is, in the member `tag`.
pub(super) fn variant(text: &mut Text, model: &Model, name: &str, tag: &str, variant: &Variant) {
    let Variant { about, fields, .. } = variant;
    text.line("");
    text.about(about);
    text.block(&format!("public struct {name}: Hashable, Sendable"), |text| {
        body(text, model, fields, Some(tag));
        text.line("");
        text.block("func writeMembers(to writer: inout WireWriter)", |text| write_members(text, model, fields));
    });
}

fn body(text: &mut Text, model: &Model, fields: &[Field], tag: Option<&str>) {
    let fields = in_order(fields);
    for field in &fields {
        text.about(&field.about);
        text.line(&format!("public var {}: {}", ticked(&field.name), type_of(&field.type_of)));
    }
    text.line("");
    initialiser(text, model, &fields);
    text.line("");
    reader(text, model, &fields, tag);
}

fn initialiser(text: &mut Text, model: &Model, fields: &[&Field]) {
    if fields.is_empty() {
        text.line("public init() {}");
        return;
    }
    text.line("public init(");
    text.indented(|text| {
        for (at, field) in fields.iter().enumerate() {
            let default = default(model, field).map(|value| format!(" = {value}")).unwrap_or_default();
            let comma = if at + 1 == fields.len() { "" } else { "," };
            text.line(&format!("{}: {}{default}{comma}", member(&field.name), type_of(&field.type_of)));
        }
    });
    text.line(") {");
    text.indented(|text| {
        for field in fields {
            text.line(&format!("self.{} = {}", member(&field.name), ticked(&field.name)));
        }
    });
    text.line("}");
}

/// The kind of a row stands beside it and says of what form it is: it has to be known first.
fn row_kind<'a>(fields: &[&'a Field]) -> Option<&'a Field> {
    let is = |field: &Field, name: &str| matches!(&field.type_of, Ref::Named(named) if named == name);
    let with_row = fields.iter().any(|field| mentions_row(&field.type_of));
    fields.iter().find(|field| with_row && is(field, "RowKind")).copied()
}

fn mentions_row(of: &Ref) -> bool {
    match of {
        Ref::Named(name) => name == "Row",
        Ref::List(of) | Ref::Optional(of) => mentions_row(of),
        _ => false,
    }
}

fn reader(text: &mut Text, model: &Model, fields: &[&Field], tag: Option<&str>) {
    text.block("public init(from reader: inout WireReader) throws", |text| {
        if let Some(kind) = row_kind(fields) {
            text.line(&format!("reader.rowKind = try RowKind(reader.tag(\"{}\"), reader)", kind.name));
        }
        for field in fields {
            text.line(&format!("var {}: {}?", ticked(&field.name), plain(&field.type_of)));
        }
        text.line("try reader.beginObject()");
        text.block("while let memberName = try reader.key()", |text| {
            if fields.is_empty() {
                text.line("throw reader.unknown(memberName)");
                return;
            }
            text.line("switch memberName {");
            if let Some(tag) = tag {
                text.line(&format!("case \"{tag}\": try reader.skip()"));
            }
            for field in fields {
                let expression = read(model, &field.type_of, "reader");
                text.line(&format!("case \"{}\": {} = try {expression}", field.name, ticked(&field.name)));
            }
            text.line("default: throw reader.unknown(memberName)");
            text.line("}");
        });
        for field in fields {
            let (name, value) = (member(&field.name), ticked(&field.name));
            let optional = matches!(field.type_of, Ref::Optional(_));
            text.line(&match default(model, field) {
                Some(default) if !optional || default != "nil" => format!("self.{name} = {value} ?? {default}"),
                _ if optional => format!("self.{name} = {value}"),
                _ => format!("self.{name} = try reader.need({value}, \"{}\")", field.name),
            });
        }
    });
}

/// What holds a member while it is read: nothing more is told apart where it may be nothing.
fn plain(of: &Ref) -> String {
    match of {
        Ref::Optional(of) => type_of(of),
        of => type_of(of),
    }
}

fn write_members(text: &mut Text, model: &Model, fields: &[Field]) {
    for field in in_order(fields) {
        let value = ticked(&field.name);
        let key = format!("writer.key(\"{}\")", field.name);
        match (&field.type_of, default(model, field)) {
            (Ref::Optional(of), Some(default)) if default == "nil" => {
                let inside = write(model, of, &value, "writer");
                text.line(&format!("if let {value} {{ {key}; {inside} }}"));
            }
            (of, Some(default)) => {
                let inside = write(model, of, &value, "writer");
                text.line(&format!("if {} {{ {key}; {inside} }}", differs(model, of, &value, &default)));
            }
            (of, None) => text.line(&format!("{key}; {}", write(model, of, &value, "writer"))),
        }
    }
}

/// Whether a member is other than when it is left out.
fn differs(model: &Model, of: &Ref, value: &str, default: &str) -> String {
    let is_record = |name: &String| matches!(model.types.get(name).map(|one| &one.form), Some(Form::Record(_)));
    match (of, default) {
        (_, "[]") => format!("!{value}.isEmpty"),
        (Ref::Flag, "false") => value.to_owned(),
        (Ref::Named(name), default) if is_record(name) => format!("{value} != ({default})"),
        _ => format!("{value} != {default}"),
    }
}
