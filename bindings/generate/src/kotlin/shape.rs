//! How values are spelled, read and written.

use super::code::{Scope, quoted};
use crate::{
    model::{Field, Form, Model, Ref},
    names::{pascal, upper_snake},
};
use serde_json::Value;

/// What is known while a piece of code is written.
#[derive(Clone)]
pub(super) struct Shape<'a> {
    pub(super) model: &'a Model,
    pub(super) scope: Scope,
}

/// What a text type is in Kotlin.
pub(super) enum TextKind {
    Id,
    Moment,
    Money,
    Amount,
    Other,
}

pub(super) fn text_kind(name: &str) -> TextKind {
    match name {
        "Timestamp" => TextKind::Moment,
        "Money" => TextKind::Money,
        "Amount" => TextKind::Amount,
        _ if name.ends_with("Id") => TextKind::Id,
        _ => TextKind::Other,
    }
}

/// A word of the wire as a constant.
pub(super) fn constant(word: &str) -> String {
    let shouted = word.chars().all(|letter| !letter.is_ascii_lowercase());
    if shouted { word.to_owned() } else { upper_snake(word) }
}

impl<'a> Shape<'a> {
    pub(super) fn new(model: &'a Model) -> Self {
        Self { model, scope: Scope::default() }
    }

    fn form(&self, name: &str) -> Option<&'a Form> {
        self.model.types.get(name).map(|of| &of.form)
    }

    /// Whether it is a row, whose form is that of its kind.
    pub(super) fn is_row(&self, of: &Ref) -> bool {
        match of {
            Ref::Named(name) => matches!(self.form(name), Some(Form::Any)),
            Ref::List(of) | Ref::Optional(of) => self.is_row(of),
            _ => false,
        }
    }

    /// The type.
    pub(super) fn spelled(&self, of: &Ref) -> String {
        match of {
            Ref::Named(name) => match self.form(name) {
                Some(Form::Count) => "Long".to_owned(),
                Some(Form::List(of)) => format!("List<{}>", self.spelled(of)),
                Some(Form::Text { .. }) if matches!(text_kind(name), TextKind::Moment) => "Instant".to_owned(),
                _ => self.scope.name(name),
            },
            Ref::Text | Ref::Any => "String".to_owned(),
            Ref::Count => "Long".to_owned(),
            Ref::Flag => "Boolean".to_owned(),
            Ref::List(of) => format!("List<{}>", self.spelled(of)),
            Ref::Optional(of) => format!("{}?", self.spelled(of)),
        }
    }

    /// What reads it; `kind` is what says which form a row has.
    pub(super) fn reading(&self, of: &Ref, kind: &str) -> String {
        match of {
            Ref::Named(name) => match self.form(name) {
                Some(Form::Count) => "from.long()".to_owned(),
                Some(Form::List(of)) => format!("from.list {{ {} }}", self.reading(of, kind)),
                Some(Form::Text { .. }) if matches!(text_kind(name), TextKind::Moment) => "from.instant()".to_owned(),
                Some(Form::Any) => format!("{name}.read(from, {kind})"),
                _ => format!("{}.read(from)", self.scope.name(name)),
            },
            Ref::Text => "from.text()".to_owned(),
            Ref::Any => "from.raw()".to_owned(),
            Ref::Count => "from.long()".to_owned(),
            Ref::Flag => "from.flag()".to_owned(),
            Ref::List(of) => format!("from.list {{ {} }}", self.reading(of, kind)),
            Ref::Optional(of) => format!("from.orNull {{ {} }}", self.reading(of, kind)),
        }
    }

    /// What writes a value.
    pub(super) fn writing(&self, value: &str, of: &Ref) -> String {
        match of {
            Ref::Named(name) => match self.form(name) {
                Some(Form::Count) => format!("out.long({value})"),
                Some(Form::List(of)) => self.writing(value, &Ref::List(Box::new(of.clone()))),
                Some(Form::Text { .. }) if matches!(text_kind(name), TextKind::Moment) => {
                    format!("out.instant({value})")
                }
                _ => format!("{value}.writeTo(out)"),
            },
            Ref::Text => format!("out.text({value})"),
            Ref::Any => format!("out.raw({value})"),
            Ref::Count => format!("out.long({value})"),
            Ref::Flag => format!("out.flag({value})"),
            Ref::List(of) => format!("out.list({value}) {{ {} }}", self.writing("it", of)),
            Ref::Optional(of) => format!("out.orNull({value}) {{ {} }}", self.writing("it", of)),
        }
    }

    /// What a member is when it was left out; none when it must be there.
    pub(super) fn default(&self, field: &Field) -> Option<String> {
        if !field.optional {
            return None;
        }
        Some(
            field
                .default
                .as_ref()
                .map_or_else(|| self.nothing(&field.type_of), |value| self.literal(value, &field.type_of)),
        )
    }

    fn nothing(&self, of: &Ref) -> String {
        match of {
            Ref::Optional(_) => "null".to_owned(),
            Ref::List(_) => "emptyList()".to_owned(),
            Ref::Flag => "false".to_owned(),
            Ref::Count => "0L".to_owned(),
            Ref::Text | Ref::Any => "\"\"".to_owned(),
            Ref::Named(name) => match self.form(name) {
                Some(Form::List(_)) => "emptyList()".to_owned(),
                Some(Form::Count) => "0L".to_owned(),
                _ => format!("{}()", self.scope.name(name)),
            },
        }
    }

    /// A value of JSON as an expression.
    fn literal(&self, value: &Value, of: &Ref) -> String {
        match (of, value) {
            (Ref::Optional(_), Value::Null) => "null".to_owned(),
            (Ref::Optional(of), value) => self.literal(value, of),
            (Ref::List(_), Value::Array(list)) if list.is_empty() => "emptyList()".to_owned(),
            (Ref::List(of), Value::Array(list)) => {
                let inside: Vec<String> = list.iter().map(|value| self.literal(value, of)).collect();
                format!("listOf({})", inside.join(", "))
            }
            (Ref::Named(name), value) => self.named(value, name),
            (_, Value::String(text)) => quoted(text),
            // Kotlin compares no `Long` with an `Int`.
            (_, Value::Number(number)) => format!("{number}L"),
            (_, value) => value.to_string(),
        }
    }

    fn named(&self, value: &Value, name: &str) -> String {
        let text = value.as_str().unwrap_or_default();
        let spelled = self.scope.name(name);
        match self.form(name) {
            Some(Form::List(of)) => self.literal(value, &Ref::List(Box::new(of.clone()))),
            Some(Form::Words(_)) => format!("{spelled}.{}", constant(text)),
            Some(Form::Text { .. }) => match text_kind(name) {
                TextKind::Amount => format!("{spelled}({text})"),
                _ => format!("{spelled}({})", quoted(text)),
            },
            Some(Form::Record(fields)) => format!("{spelled}({})", self.members(value, fields)),
            Some(Form::Count) => self.literal(value, &Ref::Count),
            Some(Form::Union { tag, variants }) => {
                let word = value[tag].as_str().unwrap_or_default();
                let fields =
                    variants.iter().find(|variant| variant.name == word).map_or(&[][..], |variant| &variant.fields);
                let variant = format!("{spelled}.{}", pascal(word));
                if fields.is_empty() { variant } else { format!("{variant}({})", self.members(value, fields)) }
            }
            _ => value.to_string(),
        }
    }

    fn members(&self, value: &Value, fields: &[Field]) -> String {
        let given = fields.iter().filter_map(|field| {
            let value = value.get(&field.name)?;
            Some(format!("{} = {}", super::code::member(&field.name), self.literal(value, &field.type_of)))
        });
        given.collect::<Vec<_>>().join(", ")
    }
}
