//! The typed layer of Python: one module for each sense of types, and the operations.
//!
//! A class says its members by annotations alone: type checkers read them, and so does the native part, which carries
//! values from and to the wire by them.

mod classes;
mod operations;
mod types;

use crate::{
    File,
    model::{Form, Model, Ref},
    names::{self, snake},
};
use std::collections::{BTreeMap, BTreeSet};

const FOLDER: &str = "bindings/python/python/fundly";

/// A union of more variants than this has a module of its own, in which its variants have their bare names.
const MANY: usize = 20;

pub(crate) fn files(model: &Model) -> Vec<File> {
    let home = Home::of(model);
    let mut files: Vec<File> =
        home.modules().into_iter().map(|module| classes::module(model, &home, &module)).collect();
    files.push(operations::module(model, &home));
    files.push(operations::store(model, &home));
    files.push(names_of_all(&home));
    files
}

/// Which module each type stands in.
pub(crate) struct Home(BTreeMap<String, String>);

impl Home {
    fn of(model: &Model) -> Self {
        let mut policy = BTreeSet::new();
        reach(model, "Policy", &mut policy);
        let rows: BTreeSet<&str> = model.rows.iter().filter_map(|row| named(&row.row)).collect();
        let module = |name: &str, form: &Form| match form {
            Form::Words(_) => "words".to_owned(),
            Form::Text { .. } | Form::Count => "texts".to_owned(),
            Form::Union { variants, .. } if variants.len() > MANY => format!("{}s", snake(name)),
            Form::Any => "rows".to_owned(),
            _ if rows.contains(name) => "rows".to_owned(),
            _ if policy.contains(name) => "policy".to_owned(),
            _ => "records".to_owned(),
        };
        Self(model.types.iter().map(|(name, of)| (name.clone(), module(name, &of.form))).collect())
    }

    fn modules(&self) -> BTreeSet<String> {
        self.0.values().cloned().collect()
    }

    fn module(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    fn types(&self, module: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(_, home)| *home == module).map(|(name, _)| name.as_str())
    }
}

/// Every type that a type refers to, itself as well.
fn reach(model: &Model, name: &str, reached: &mut BTreeSet<String>) {
    let Some(found) = model.types.get(name) else { return };
    if !reached.insert(name.to_owned()) {
        return;
    }
    let fields = match &found.form {
        Form::Record(fields) => fields.iter().collect(),
        Form::Union { variants, .. } => variants.iter().flat_map(|variant| &variant.fields).collect(),
        _ => Vec::new(),
    };
    fields.into_iter().filter_map(|field| named(&field.type_of)).for_each(|name| reach(model, name, reached));
}

/// The type with a name inside a reference.
fn named(of: &Ref) -> Option<&str> {
    match of {
        Ref::Named(name) => Some(name),
        Ref::List(inner) | Ref::Optional(inner) => named(inner),
        _ => None,
    }
}

/// `fundly.types`: every type with a name, in one place, where the native part finds them.
fn names_of_all(home: &Home) -> File {
    let mut text = opening("Every type of the wire by its name.");
    for module in home.modules() {
        let names: Vec<&str> = home.types(&module).collect();
        text += &listed(&format!("from .{module} import"), &names);
    }
    text += "\n__all__ = [\n";
    home.0.keys().for_each(|name| text += &format!("    \"{name}\",\n"));
    text += "]\n";
    File { path: format!("{FOLDER}/types.py"), text }
}

/// `from x import a, b`, with a line for each where one line is too short.
fn listed(before: &str, names: &[&str]) -> String {
    let line = format!("{before} {}\n", names.join(", "));
    if line.len() <= 89 {
        return line;
    }
    let mut text = format!("{before} (\n");
    names.iter().for_each(|name| text += &format!("    {name},\n"));
    text + ")\n"
}

fn opening(about: &str) -> String {
    format!(
        "# Made from the description of the wire: do not edit.\n\"\"\"{about}\"\"\"\n\nfrom __future__ import annotations\n\n"
    )
}

/// A docstring at an indent.
fn docstring(about: &str, indent: &str) -> String {
    let about = about.replace('\\', "\\\\").replace("\"\"\"", "'''");
    let lines = names::wrap(&about, 96 - indent.len());
    let quoted = lines.iter().map(String::as_str).collect::<Vec<_>>();
    let [only] = quoted.as_slice() else {
        let rest =
            quoted[1..].iter().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("{indent}{line}\n") });
        return format!("{indent}\"\"\"{}\n{}{indent}\"\"\"\n", quoted[0], rest.collect::<String>());
    };
    let end = if only.ends_with('"') { " " } else { "" };
    format!("{indent}\"\"\"{only}{end}\"\"\"\n")
}
