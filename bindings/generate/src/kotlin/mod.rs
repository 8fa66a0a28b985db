//! The typed layer of Kotlin: classes with their reading and writing, and the operations as functions.

mod class;
mod code;
mod operations;
mod rows;
mod shape;
mod store;

use crate::{
    File,
    model::{Form, Model, Ref, Type},
};
use code::Code;
use shape::{Shape, TextKind, text_kind};
use std::collections::BTreeSet;

const FOLDER: &str = "bindings/kotlin/src/main/kotlin/org/fundly/generated";

pub(crate) fn files(model: &Model) -> Vec<File> {
    let policies = reached(model, "Policy");
    let group = |name: &str, of: &Type| group_of(model, &policies, name, of);
    let groups = [
        ("Ids", "What things are known by."),
        ("Texts", "Texts of a form of their own."),
        ("Words", "Words of which there are only so many."),
        ("Commands", "What can be asked for."),
        ("Events", "What happened."),
        ("Rejections", "Why a rule said no."),
        ("Rows", "What a campaign stands at."),
        ("Policies", "What a platform decides on once for its campaigns."),
        ("Records", "What stands in the others, and what is answered."),
    ];
    let classes = groups.into_iter().map(|(name, about)| {
        let mut code = code::file(about);
        imports(&mut code);
        let chosen = model.types.iter().filter(|(type_name, of)| group(type_name, of) == name);
        chosen.for_each(|(name, of)| class::write(&mut code, name, of, &Shape::new(model)));
        if name == "Rows" {
            rows::write(&mut code, &Shape::new(model));
        }
        file(name, code)
    });
    classes.chain([functions(model), foreign(model)]).collect()
}

fn imports(code: &mut Code) {
    code.line("");
    code.line("import java.time.Instant");
    code.line("import java.util.UUID");
}

fn file(name: &str, code: Code) -> File {
    File { path: format!("{FOLDER}/{name}.kt"), text: code.text() }
}

fn functions(model: &Model) -> File {
    let mut code = code::file("What there is to call.");
    imports(&mut code);
    let about = "Every operation of Fundly, as functions that suspend.";
    operations::write(&mut code, "Operations", about, "suspend ", model);
    let about = "Every operation of Fundly, for threads that may wait.";
    operations::write(&mut code, "BlockingOperations", about, "", model);
    file("Operations", code)
}

fn foreign(model: &Model) -> File {
    let mut code = code::file("What a store in Kotlin is.");
    store::write(&mut code, &Shape::new(model));
    file("Store", code)
}

fn group_of(model: &Model, policies: &BTreeSet<&str>, name: &str, of: &Type) -> &'static str {
    match &of.form {
        Form::Text { .. } if matches!(text_kind(name), TextKind::Id) => "Ids",
        Form::Text { .. } => "Texts",
        Form::Words(_) => "Words",
        _ if name == "Command" => "Commands",
        _ if name == "Event" => "Events",
        _ if name == "Rejection" => "Rejections",
        _ if model.rows.iter().any(|row| row.row == Ref::Named(name.to_owned())) => "Rows",
        _ if policies.contains(name) => "Policies",
        _ => "Records",
    }
}

/// Every type that is part of a type.
fn reached<'a>(model: &'a Model, top: &'a str) -> BTreeSet<&'a str> {
    let (mut found, mut open) = (BTreeSet::new(), vec![top]);
    while let Some(name) = open.pop() {
        if !found.insert(name) {
            continue;
        }
        let fields = match model.types.get(name).map(|of| &of.form) {
            Some(Form::Record(fields)) => fields.iter().collect(),
            Some(Form::Union { variants, .. }) => variants.iter().flat_map(|variant| &variant.fields).collect(),
            _ => Vec::new(),
        };
        open.extend(fields.into_iter().filter_map(|field| named(&field.type_of)));
    }
    found
}

fn named(of: &Ref) -> Option<&str> {
    match of {
        Ref::Named(name) => Some(name),
        Ref::List(of) | Ref::Optional(of) => named(of),
        _ => None,
    }
}
