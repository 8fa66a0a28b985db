//! Which types stand together in a file.

use super::BY_HAND;
use crate::model::{Form, Model, Ref, Type};
use std::collections::BTreeSet;

type Named<'a> = (&'a str, &'a Type);

/// The types by file: large unions by themselves, texts and words by what they are, records by what they belong to.
pub(super) fn groups(model: &Model) -> Vec<(&'static str, Vec<Named<'_>>)> {
    let (policy, rows) = (reached(model, vec!["Policy"]), reached(model, row_types(model)));
    let file = |name: &str, one: &Type| match &one.form {
        Form::Text { .. } => "Texts",
        Form::Words(_) => "Words",
        Form::Union { .. } if name == "Command" => "Commands",
        Form::Union { .. } if name == "Event" => "Events",
        Form::Union { .. } if name == "Rejection" => "Rejections",
        _ if policy.contains(name) => "Policies",
        _ if rows.contains(name) => "RowTypes",
        _ => "Answers",
    };
    let names = ["Texts", "Words", "Commands", "Events", "Rejections", "Policies", "RowTypes", "Answers"];
    let by_name = model.types.iter().map(|(name, one)| (name.as_str(), one));
    let types: Vec<Named<'_>> = by_name.filter(|(name, _)| !BY_HAND.contains(name)).collect();
    let of = |group: &str| types.iter().filter(|(name, one)| file(name, one) == group).copied().collect();
    names.map(|group| (group, of(group))).to_vec()
}

fn row_types(model: &Model) -> Vec<&str> {
    model.rows.iter().filter_map(|kind| names(&kind.row).pop()).collect()
}

/// All types that these are made of.
fn reached<'a>(model: &'a Model, from: Vec<&'a str>) -> BTreeSet<&'a str> {
    let (mut seen, mut open) = (BTreeSet::new(), from);
    while let Some(name) = open.pop() {
        if let (true, Some(one)) = (seen.insert(name), model.types.get(name)) {
            open.extend(parts(&one.form));
        }
    }
    seen
}

fn parts(form: &Form) -> Vec<&str> {
    match form {
        Form::Record(fields) => fields.iter().flat_map(|field| names(&field.type_of)).collect(),
        Form::Union { variants, .. } => {
            variants.iter().flat_map(|variant| &variant.fields).flat_map(|field| names(&field.type_of)).collect()
        }
        Form::List(of) => names(of),
        _ => Vec::new(),
    }
}

fn names(of: &Ref) -> Vec<&str> {
    match of {
        Ref::Named(name) => vec![name],
        Ref::List(of) | Ref::Optional(of) => names(of),
        _ => Vec::new(),
    }
}
