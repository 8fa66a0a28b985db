//! Lines of Kotlin.

use crate::names::wrap;
use std::collections::BTreeSet;

const WIDTH: usize = 120;

pub(super) use crate::lines::Lines as Code;

/// A file of the package.
pub(super) fn file(about: &str) -> Code {
    let mut code = Code::new(document);
    code.line(&format!("// {about}"));
    code.line("// Written by `cargo run -p fundly-generate`: change the Rust type instead.");
    code.line("package org.fundly");
    code
}

fn document(code: &mut Code, about: &str) {
    let about = about.replace("*/", "* /").replace("/*", "/ *");
    if about.trim().is_empty() {
        return;
    }
    let room = WIDTH - code.indent();
    let lines = wrap(&about, room - 3);
    match lines.as_slice() {
        [line] if line.len() + 7 <= room => code.line(&format!("/** {line} */")),
        lines => {
            code.line("/**");
            lines.iter().for_each(|line| code.line(format!(" * {line}").trim_end()));
            code.line(" */");
        }
    }
}

/// A name as a member may have it.
pub(super) fn member(name: &str) -> String {
    let hard = [
        "as",
        "break",
        "class",
        "continue",
        "do",
        "else",
        "false",
        "for",
        "fun",
        "if",
        "in",
        "interface",
        "is",
        "null",
        "object",
        "package",
        "return",
        "super",
        "this",
        "throw",
        "true",
        "try",
        "typealias",
        "typeof",
        "val",
        "var",
        "when",
        "while",
    ];
    if hard.contains(&name) { format!("`{name}`") } else { name.to_owned() }
}

/// A text as Kotlin writes it.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' | '$' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            _ => quoted.push(letter),
        }
    }
    quoted + "\""
}

/// Where a type is named: inside of a union the names of its variants hide those of types.
#[derive(Clone, Default)]
pub(super) struct Scope(BTreeSet<String>);

impl Scope {
    pub(super) fn of(variants: impl Iterator<Item = String>) -> Self {
        Self(variants.collect())
    }

    pub(super) fn name(&self, name: &str) -> String {
        if self.0.contains(name) { format!("org.fundly.{name}") } else { name.to_owned() }
    }
}
