//! How types and members are spelled.

use super::{Home, named};
use crate::{
    model::{Field, Form, Model, Ref},
    names::{pascal, snake},
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Words of the language that members are called on the wire.
const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// `from` as `from_`, `pledgeId` as `pledge_id`: the native part goes the way back.
pub(super) fn member(name: &str) -> String {
    let name = snake(name);
    if KEYWORDS.contains(&name.as_str()) { name + "_" } else { name }
}

/// The class of a variant: its bare name in a module of its own, else with the name of its union before it.
pub(super) fn variant(home: &Home, union: &str, variant: &str) -> String {
    let alone = home.module(union).is_some_and(|module| module == format!("{}s", snake(union)));
    if alone { pascal(variant) } else { format!("{union}{}", pascal(variant)) }
}

/// The names that a module uses, and how it calls those that it uses for something else already.
pub(super) struct Names<'a> {
    home: &'a Home,
    module: &'a str,
    own: BTreeSet<String>,
    used: BTreeSet<String>,
}

impl<'a> Names<'a> {
    pub(super) fn of(home: &'a Home, module: &'a str, own: BTreeSet<String>) -> Self {
        Self { home, module, own, used: BTreeSet::new() }
    }

    /// What the module has of its own.
    pub(super) fn own(&self) -> impl Iterator<Item = &str> {
        self.own.iter().map(String::as_str)
    }

    /// A type as an annotation says it.
    pub(super) fn annotation(&mut self, of: &Ref) -> String {
        if let Some(name) = named(of) {
            self.used.insert(name.to_owned());
        }
        self.spelled(of)
    }

    fn spelled(&self, of: &Ref) -> String {
        match of {
            Ref::Named(name) if self.is_other(name) => format!("_{name}"),
            Ref::Named(name) => name.clone(),
            Ref::Text => "str".to_owned(),
            Ref::Count => "int".to_owned(),
            Ref::Flag => "bool".to_owned(),
            Ref::Any => "Any".to_owned(),
            Ref::List(inner) => format!("Sequence[{}]", self.spelled(inner)),
            Ref::Optional(inner) => format!("{} | None", self.spelled(inner)),
        }
    }

    /// Whether the module has a class of its own with the name of a type that stands elsewhere.
    fn is_other(&self, name: &str) -> bool {
        self.own.contains(name) && self.home.module(name) != Some(self.module)
    }

    /// The imports of what was used and stands elsewhere.
    pub(super) fn imports(&self, indent: &str) -> String {
        let mut by_module: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for name in &self.used {
            match self.home.module(name) {
                Some(module) if module != self.module => {
                    let spelled = if self.is_other(name) { format!("{name} as _{name}") } else { name.clone() };
                    by_module.entry(module).or_default().push(spelled);
                }
                _ => {}
            }
        }
        let mut text = String::new();
        for (module, names) in by_module {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let block = super::listed(&format!("from .{module} import"), &names);
            block.lines().for_each(|line| text += &format!("{indent}{line}\n"));
        }
        text
    }
}

/// What a member is that is left out, as code; none for one that must be given.
pub(super) fn default(model: &Model, field: &Field) -> Option<String> {
    if !field.optional {
        return None;
    }
    let simple = |value: &Value| match value {
        Value::Null => "None".to_owned(),
        Value::Array(list) if list.is_empty() => "()".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(minor) if field.type_of == Ref::Named("Amount".to_owned()) => minor.clone(),
        other if other.to_string().contains('\'') => format!("default({:?})", other.to_string()),
        other => format!("default('{other}')"),
    };
    Some(field.default.as_ref().map_or_else(|| by_type(model, &field.type_of), simple))
}

fn by_type(model: &Model, of: &Ref) -> String {
    match of {
        Ref::List(_) => "()",
        Ref::Flag => "False",
        Ref::Count => "0",
        Ref::Named(name) => match model.types.get(name).map(|found| &found.form) {
            Some(Form::List(_)) => "()",
            Some(Form::Count) => "0",
            _ => "None",
        },
        _ => "None",
    }
    .to_owned()
}
