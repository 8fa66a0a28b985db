//! The typed layer of TypeScript: plain JSON as the wire has it, typed, and a method for each operation.

mod operations;
mod rows;
mod spell;
mod store;
mod types;

use crate::{
    File,
    model::{Field, Form, Model, Ref, Type},
};
use std::collections::{BTreeMap, BTreeSet};

const FOLDER: &str = "bindings/wasm/ts/generated";
const HEAD: &str = "// Written by `cargo run -p fundly-generate`: do not edit.\n";

/// The files of types, in the order in which they are exported.
const MODULES: [&str; 10] =
    ["texts", "words", "commands", "events", "rejections", "rows", "policy", "records", "operations", "store"];

pub(crate) fn files(model: &Model) -> Vec<File> {
    let homes = homes(model);
    let mut modules: BTreeMap<&str, Module> = BTreeMap::new();
    for (name, of) in &model.types {
        let module = modules.entry(homes[name.as_str()]).or_default();
        types::declare(model, name, of, module);
    }
    modules.entry("rejections").or_default().add(&types::codes(model));
    rows::declare(model, modules.entry("rows").or_default());
    operations::declare(model, modules.entry("operations").or_default());
    store::declare(model, modules.entry("store").or_default());
    let mut files: Vec<File> =
        modules.into_iter().map(|(name, module)| file(name, &module.print(name, &homes))).collect();
    let exports: String = MODULES.iter().map(|module| format!("export * from './{module}.js';\n")).collect();
    files.push(file("index", &exports));
    files
}

fn file(name: &str, text: &str) -> File {
    File { path: format!("{FOLDER}/{name}.ts"), text: format!("{HEAD}{text}") }
}

/// What stands in a file, and which types it speaks of.
#[derive(Default)]
struct Module {
    text: String,
    speaks_of: BTreeSet<String>,
    /// Imports of what is not generated.
    imports: BTreeSet<&'static str>,
}

impl Module {
    fn add(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(text);
    }

    /// How a type is written, which is noted as spoken of.
    fn refer(&mut self, to: &Ref) -> String {
        match to {
            Ref::Named(name) => {
                self.speaks_of.insert(name.clone());
                name.clone()
            }
            Ref::Text => "string".to_owned(),
            Ref::Count => "number".to_owned(),
            Ref::Flag => "boolean".to_owned(),
            Ref::List(of) => match self.refer(of) {
                of if of.contains(' ') => format!("readonly ({of})[]"),
                of => format!("readonly {of}[]"),
            },
            Ref::Optional(of) => format!("{} | null", self.refer(of)),
            Ref::Any => "unknown".to_owned(),
        }
    }

    fn print(&self, name: &str, homes: &BTreeMap<&str, &'static str>) -> String {
        let mut wanted: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for spoken in &self.speaks_of {
            match homes.get(spoken.as_str()) {
                Some(home) if *home != name => wanted.entry(home).or_default().push(spoken),
                _ => {}
            }
        }
        let own = self.imports.iter().map(|line| format!("{line}\n"));
        let types = wanted.into_iter().map(|(home, names)| {
            let line = format!("import type {{ {} }} from './{home}.js';\n", names.join(", "));
            let long = || format!("import type {{\n{}\n}} from './{home}.js';\n", spell::list(&names));
            if line.len() > 120 { long() } else { line }
        });
        let imports: String = own.chain(types).collect();
        let gap = if imports.is_empty() { "" } else { "\n" };
        format!("{imports}{gap}{}", self.text)
    }
}

/// In which file each type stands.
fn homes(model: &Model) -> BTreeMap<&str, &'static str> {
    let rows: BTreeSet<&str> = model.rows.iter().filter_map(|row| named(&row.row)).collect();
    let mut policy = BTreeSet::new();
    reach(model, "Policy", &mut policy);
    let home = |(name, of): (&String, &Type)| match (name.as_str(), &of.form) {
        ("Command", _) => "commands",
        ("Event", _) => "events",
        ("Rejection", _) => "rejections",
        (_, Form::Text { .. } | Form::Count) => "texts",
        (_, Form::Words(_)) => "words",
        (name, Form::Any) if rows::is_row(name) => "rows",
        (name, _) if rows.contains(name) || rows::is_keyed(of) => "rows",
        (name, _) if policy.contains(name) => "policy",
        _ => "records",
    };
    let mut homes: BTreeMap<&str, &'static str> =
        model.types.iter().map(|entry| (entry.0.as_str(), home(entry))).collect();
    homes.extend([("RowOf", "rows"), ("KeyOf", "rows")]);
    homes
}

fn named(of: &Ref) -> Option<&str> {
    match of {
        Ref::Named(name) => Some(name),
        Ref::List(of) | Ref::Optional(of) => named(of),
        _ => None,
    }
}

/// Notes a type and all that it is made of.
fn reach<'a>(model: &'a Model, name: &'a str, reached: &mut BTreeSet<&'a str>) {
    let Some(of) = model.types.get(name) else { return };
    if !reached.insert(name) {
        return;
    }
    let fields: Vec<&Field> = match &of.form {
        Form::Record(fields) => fields.iter().collect(),
        Form::Union { variants, .. } => variants.iter().flat_map(|variant| &variant.fields).collect(),
        _ => Vec::new(),
    };
    for part in fields.into_iter().filter_map(|field| named(&field.type_of)) {
        reach(model, part, reached);
    }
}
