//! Types: flavoured strings, words, interfaces, and unions told apart by a member.

use super::{Module, rows, spell};
use crate::{
    model::{Field, Form, Model, Type, Variant, Word},
    names::pascal,
};

pub(super) fn declare(model: &Model, name: &str, of: &Type, module: &mut Module) {
    let text = match &of.form {
        Form::Text { example } => text(name, &of.about, example.as_deref(), module),
        Form::Count => {
            module.imports.insert("import type { Count, Text } from '../flavour.js';");
            format!("{}export type {name} = Count<'{name}'>;\n", spell::comment(&of.about, 0))
        }
        Form::Words(known) => words(name, &of.about, known),
        Form::Record(_) if rows::is_keyed(of) => return,
        Form::Record(fields) => {
            let head = format!("{}export interface {name} {{\n", spell::comment(&of.about, 0));
            format!("{head}{}}}\n", members(fields, module))
        }
        Form::Union { tag, variants } => union(model, name, (&of.about, tag, variants), module),
        Form::List(item) => {
            let item = module.refer(item);
            format!("{}export type {name} = readonly {item}[];\n", spell::comment(&of.about, 0))
        }
        Form::Any if rows::is_row(name) => return,
        Form::Any => format!("{}export type {name} = unknown;\n", spell::comment(&of.about, 0)),
    };
    module.add(&text);
}

fn text(name: &str, about: &str, example: Option<&str>, module: &mut Module) -> String {
    module.imports.insert("import type { Count, Text } from '../flavour.js';");
    let example = example.map(|example| format!("\n\nAs in `{example}`.")).unwrap_or_default();
    format!("{}export type {name} = Text<'{name}'>;\n", spell::comment(&format!("{about}{example}"), 0))
}

fn words(name: &str, about: &str, words: &[Word]) -> String {
    let lines: Vec<String> =
        words.iter().map(|word| format!("{}  | '{}'", spell::comment(&word.about, 2), word.name)).collect();
    format!("{}export type {name} =\n{};\n", spell::comment(about, 0), lines.join("\n"))
}

fn union(model: &Model, name: &str, (about, tag, variants): (&str, &str, &[Variant]), module: &mut Module) -> String {
    let own = |variant: &Variant| {
        let own = pascal(&variant.name) + name;
        assert!(!model.types.contains_key(&own), "{own} is the name of a type and of a variant");
        own
    };
    let lines: Vec<String> = variants.iter().map(|variant| format!("  | {}", own(variant))).collect();
    let mut text = format!("{}export type {name} =\n{};\n", spell::comment(about, 0), lines.join("\n"));
    for variant in variants {
        let head = spell::comment(&variant.about, 0);
        let inside = members(&variant.fields, module);
        text += &format!(
            "\n{head}export interface {} {{\n  readonly {tag}: '{}';\n{inside}}}\n",
            own(variant),
            variant.name
        );
    }
    text
}

pub(super) fn members(fields: &[Field], module: &mut Module) -> String {
    let line = |field: &Field| {
        let about = format!("{}{}", field.about, spell::left_out(field.default.as_ref().filter(|_| field.optional)));
        let mark = if field.optional { "?" } else { "" };
        let type_of = module.refer(&field.type_of);
        format!("{}  readonly {}{mark}: {type_of};\n", spell::comment(&about, 2), spell::member(&field.name))
    };
    fields.iter().map(line).collect()
}

/// The codes of rejections, each with its rule.
pub(super) fn codes(model: &Model) -> String {
    let lines: Vec<String> = model
        .rejections
        .iter()
        .map(|known| {
            format!("{}  | '{}'", spell::comment(&format!("{}, rule {}.", known.name, known.rule), 2), known.code)
        })
        .collect();
    format!("/** The stable codes of rules that say no. */\nexport type RejectionCode =\n{};\n", lines.join("\n"))
}
