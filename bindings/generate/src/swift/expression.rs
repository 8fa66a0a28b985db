//! Types and values as Swift spells them.

use super::names::{member, type_name};
use crate::model::{Field, Form, Model, Ref};
use serde_json::Value;

/// The type that something is of.
pub(super) fn type_of(of: &Ref) -> String {
    match of {
        Ref::Named(name) => type_name(name),
        Ref::Text => "String".to_owned(),
        Ref::Count => "Int".to_owned(),
        Ref::Flag => "Bool".to_owned(),
        Ref::List(of) => format!("[{}]", type_of(of)),
        Ref::Optional(of) => format!("{}?", type_of(of)),
        Ref::Any => "WireJSON".to_owned(),
    }
}

/// What reads a value from a reader.
pub(super) fn read(model: &Model, of: &Ref, reader: &str) -> String {
    match of {
        Ref::Named(name) => match model.types.get(name).map(|one| &one.form) {
            Some(Form::List(of)) => read(model, &Ref::List(Box::new(of.clone())), reader),
            Some(Form::Count) => read(model, &Ref::Count, reader),
            _ => format!("{}(from: &{reader})", type_name(name)),
        },
        Ref::Text => format!("{reader}.string()"),
        Ref::Count => format!("{reader}.integer()"),
        Ref::Flag => format!("{reader}.flag()"),
        Ref::List(of) => format!("{reader}.list {{ try {} }}", read(model, of, "$0")),
        Ref::Optional(of) => format!("{reader}.null() ? nil : {}", read(model, of, reader)),
        Ref::Any => format!("WireJSON(from: &{reader})"),
    }
}

/// What writes a value to a writer.
pub(super) fn write(model: &Model, of: &Ref, value: &str, writer: &str) -> String {
    match of {
        Ref::Named(name) => match model.types.get(name).map(|one| &one.form) {
            Some(Form::List(of)) => write(model, &Ref::List(Box::new(of.clone())), value, writer),
            Some(Form::Count) => write(model, &Ref::Count, value, writer),
            _ => format!("{value}.write(to: &{writer})"),
        },
        Ref::Text => format!("{writer}.string({value})"),
        Ref::Count => format!("{writer}.integer({value})"),
        Ref::Flag => format!("{writer}.flag({value})"),
        Ref::List(of) => format!("{writer}.list({value}) {{ {} }}", write(model, of, "$0", "$1")),
        Ref::Optional(of) => format!("{writer}.optional({value}) {{ {} }}", write(model, of, "$0", "$1")),
        Ref::Any => format!("{value}.write(to: &{writer})"),
    }
}

/// Members as a caller says them: first those that must be there, as they were declared.
pub(super) fn in_order(fields: &[Field]) -> Vec<&Field> {
    let mut fields: Vec<&Field> = fields.iter().collect();
    fields.sort_by_key(|field| field.place);
    fields
}

/// What a member is when it is left out; none where it must be there.
pub(super) fn default(model: &Model, field: &Field) -> Option<String> {
    field.optional.then(|| match &field.default {
        Some(value) => literal(model, &field.type_of, value),
        None => nothing(model, &field.type_of),
    })
}

/// What a type is when nothing is said.
fn nothing(model: &Model, of: &Ref) -> String {
    match of {
        Ref::Optional(_) => "nil".to_owned(),
        Ref::List(_) => "[]".to_owned(),
        Ref::Flag => "false".to_owned(),
        Ref::Count => "0".to_owned(),
        Ref::Text => "\"\"".to_owned(),
        Ref::Any => "WireJSON()".to_owned(),
        Ref::Named(name) => match model.types.get(name).map(|one| &one.form) {
            Some(Form::List(_)) => "[]".to_owned(),
            Some(Form::Count) => "0".to_owned(),
            _ => format!("{}()", type_name(name)),
        },
    }
}

/// A value of the description, spelled in Swift.
fn literal(model: &Model, of: &Ref, value: &Value) -> String {
    match (of, value) {
        (_, Value::Null) => "nil".to_owned(),
        (Ref::Optional(of), value) => literal(model, of, value),
        (Ref::List(of), Value::Array(list)) => {
            let list: Vec<String> = list.iter().map(|one| literal(model, of, one)).collect();
            format!("[{}]", list.join(", "))
        }
        (Ref::Named(name), value) => named(model, name, value),
        (_, Value::String(text)) => format!("{text:?}"),
        (_, value) => value.to_string(),
    }
}

fn named(model: &Model, name: &str, value: &Value) -> String {
    match (model.types.get(name).map(|one| &one.form), value) {
        (Some(Form::Words(_)), Value::String(word)) => format!(".{}", member(word)),
        (Some(Form::Text { .. }), Value::String(text)) if name == "Amount" => format!("Amount({text})"),
        (Some(Form::Text { .. }), Value::String(text)) => format!("{text:?}"),
        (Some(Form::List(of)), value) => literal(model, &Ref::List(Box::new(of.clone())), value),
        (Some(Form::Record(fields)), value) => format!("{}({})", type_name(name), said(model, fields, value)),
        (Some(Form::Union { tag, variants }), value) => {
            let kind = value[tag].as_str().unwrap_or_default();
            let fields =
                variants.iter().find(|variant| variant.name == kind).map_or(&[][..], |variant| &variant.fields);
            if fields.is_empty() {
                format!(".{}", member(kind))
            } else {
                format!(".{}(.init({}))", member(kind), said(model, fields, value))
            }
        }
        (_, value) => value.to_string(),
    }
}

/// The members that a value names, as arguments.
fn said(model: &Model, fields: &[Field], value: &Value) -> String {
    let said = in_order(fields).into_iter().filter_map(|field| {
        let value = value.get(&field.name)?;
        Some(format!("{}: {}", member(&field.name), literal(model, &field.type_of, value)))
    });
    said.collect::<Vec<_>>().join(", ")
}
