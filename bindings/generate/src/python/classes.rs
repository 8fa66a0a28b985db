//! Classes: records, unions with a class for each variant, words, and names of texts.

use super::{
    FOLDER, Home, docstring, opening,
    types::{Names, default, member, variant},
};
use crate::{
    File,
    model::{Field, Form, Model, Ref, Type, Variant, Word},
    names::upper_snake,
};
use std::collections::BTreeSet;

pub(super) fn module(model: &Model, home: &Home, name: &str) -> File {
    let text = match name {
        "words" => words(model, home),
        "texts" => texts(model, home),
        _ => records(model, home, name),
    };
    File { path: format!("{FOLDER}/{name}.py"), text }
}

fn words(model: &Model, home: &Home) -> String {
    let mut text = opening("Words: choices of which one is made.") + "from ._words import Words\n";
    for name in home.types("words") {
        let Some(Type { about, form: Form::Words(words) }) = model.types.get(name) else { continue };
        text += &format!("\n\nclass {name}(Words):\n{}\n", docstring(about, "    "));
        words.iter().for_each(|of| text += &word(of));
    }
    text
}

fn word(word: &Word) -> String {
    let is_code = word.name.chars().all(|c| c.is_ascii_uppercase());
    let name = if is_code { word.name.clone() } else { upper_snake(&word.name) };
    let about = if word.about.is_empty() { String::new() } else { docstring(&word.about, "    ") };
    format!("    {name} = \"{}\"\n{about}", word.name)
}

fn texts(model: &Model, home: &Home) -> String {
    let mut text = opening("Texts and numbers of a meaning of their own.");
    text += "from datetime import date, datetime\nfrom typing import NewType, TypeAlias\nfrom uuid import UUID\n\n";
    text += "from ._native import Money as Money\n";
    for name in home.types("texts") {
        let Some(Type { about, form }) = model.types.get(name) else { continue };
        text += &spelled_text(name, about, form);
    }
    text
}

fn spelled_text(name: &str, about: &str, form: &Form) -> String {
    let has_form = matches!(form, Form::Text { example: Some(_) });
    let code = match (name, form) {
        // Their class brings its own documentation.
        ("Money", _) => return String::new(),
        ("Timestamp", _) => "TypeAlias = datetime".to_owned(),
        ("Date", _) => "TypeAlias = date".to_owned(),
        ("Amount", _) | (_, Form::Count) => "TypeAlias = int".to_owned(),
        _ if has_form => format!("NewType(\"{name}\", str)"),
        _ if name.ends_with("Id") => "TypeAlias = UUID".to_owned(),
        _ => "TypeAlias = str".to_owned(),
    };
    let code = if code.starts_with("TypeAlias") { format!("{name}: {code}") } else { format!("{name} = {code}") };
    format!("\n{code}\n{}", docstring(about, ""))
}

fn records(model: &Model, home: &Home, module: &str) -> String {
    let types: Vec<(&str, &Type)> =
        home.types(module).filter_map(|name| Some((name, model.types.get(name)?))).collect();
    let mut own: BTreeSet<String> = types.iter().map(|(name, _)| (*name).to_owned()).collect();
    for (name, of) in &types {
        if let Form::Union { variants, .. } = &of.form {
            own.extend(variants.iter().map(|of| variant(home, name, &of.name)));
        }
    }
    let mut names = Names::of(home, module, own);
    let body: String = types.iter().map(|(name, of)| class(model, home, &mut names, name, of)).collect();
    let mut text = opening(about_module(module));
    text += "from typing import TYPE_CHECKING";
    text += if body.contains("TypeAlias") { ", TypeAlias, Union, final\n\n" } else { ", final\n\n" };
    text += if body.contains("default(") {
        "from ._native import Record, default\n"
    } else {
        "from ._native import Record\n"
    };
    let sequence = if body.contains("Sequence[") { "    from collections.abc import Sequence\n\n" } else { "" };
    let imports = names.imports("    ");
    let all: Vec<String> = names.own().map(|name| format!("    \"{name}\",\n")).collect();
    if !(sequence.is_empty() && imports.is_empty()) {
        text += &format!("\nif TYPE_CHECKING:\n{sequence}{imports}");
    }
    text += &format!("\n__all__ = [\n{}]\n", all.concat());
    text + &body
}

fn about_module(module: &str) -> &'static str {
    match module {
        "commands" => "Commands: what somebody wants.",
        "events" => "Events: what happened.",
        "rejections" => "Rejections: rules that say no, with what they say as data.",
        "policy" => "Policies: the rules that a campaign chooses.",
        "rows" => "Rows: what a campaign is now.",
        _ => "Requests, answers, and what they are made of.",
    }
}

fn class(model: &Model, home: &Home, names: &mut Names<'_>, name: &str, of: &Type) -> String {
    match &of.form {
        Form::Record(fields) => {
            let row = model.rows.iter().find(|row| row.row == Ref::Named(name.to_owned()));
            let row = row.map(|row| format!(", row=\"{}\"", row.kind)).unwrap_or_default();
            body(model, names, name, &format!("Record{row}"), &of.about, fields)
        }
        Form::Union { tag, variants } => {
            let base =
                body(model, names, name, &format!("Record, tag=\"{tag}\""), &of.about, &[]).replacen("@final\n", "", 1);
            let class = |Variant { name: variant_name, about, fields }: &Variant| {
                let class = variant(home, name, variant_name);
                body(model, names, &class, &format!("{name}, word=\"{variant_name}\""), about, fields)
            };
            base + &variants.iter().map(class).collect::<String>()
        }
        Form::List(inner) => {
            let inner = names.annotation(inner);
            format!("\n\n{name}: TypeAlias = \"Sequence[{inner}]\"\n{}", docstring(&of.about, ""))
        }
        Form::Any => {
            let rows: Vec<String> =
                model.rows.iter().map(|row| format!("    \"{}\",\n", names.annotation(&row.row))).collect();
            format!("\n\n{name}: TypeAlias = Union[\n{}]\n{}", rows.concat(), docstring(&of.about, ""))
        }
        Form::Text { .. } | Form::Count | Form::Words(_) => String::new(),
    }
}

fn body(model: &Model, names: &mut Names<'_>, name: &str, bases: &str, about: &str, fields: &[Field]) -> String {
    let mut text = format!("\n\n@final\nclass {name}({bases}):\n{}\n    __slots__ = ()\n", docstring(about, "    "));
    for field in fields {
        let annotation = names.annotation(&field.type_of);
        let default = default(model, field).map(|code| format!(" = {code}")).unwrap_or_default();
        text += &format!("\n    {}: {annotation}{default}\n", member(&field.name));
        if !field.about.is_empty() {
            text += &docstring(&field.about, "    ");
        }
    }
    text
}
