//! Lines of Kotlin.

use crate::names::wrap;
use std::collections::BTreeSet;

const WIDTH: usize = 120;

/// Text that grows by lines, each indented as deep as it stands.
#[derive(Default)]
pub(super) struct Code {
    text: String,
    depth: usize,
}

impl Code {
    /// A file of the package.
    pub(super) fn file(about: &str) -> Self {
        let mut code = Self::default();
        code.line(&format!("// {about}"));
        code.line("// Written by `cargo run -p fundly-generate`: change the Rust type instead.");
        code.line("package org.fundly");
        code
    }

    pub(super) fn line(&mut self, line: &str) {
        if !line.is_empty() {
            (0..self.depth).for_each(|_| self.text.push_str("    "));
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    /// Lines in braces after an opening.
    pub(super) fn block(&mut self, opening: &str, inside: impl FnOnce(&mut Self)) {
        self.line(&format!("{opening} {{"));
        self.indented(inside);
        self.line("}");
    }

    pub(super) fn indented(&mut self, inside: impl FnOnce(&mut Self)) {
        self.depth += 1;
        inside(self);
        self.depth -= 1;
    }

    /// Documentation.
    pub(super) fn about(&mut self, about: &str) {
        let about = about.replace("*/", "* /").replace("/*", "/ *");
        if about.trim().is_empty() {
            return;
        }
        let room = WIDTH - 4 * self.depth;
        let lines = wrap(&about, room - 3);
        match lines.as_slice() {
            [line] if line.len() + 7 <= room => self.line(&format!("/** {line} */")),
            lines => {
                self.line("/**");
                lines.iter().for_each(|line| self.line(format!(" * {line}").trim_end()));
                self.line(" */");
            }
        }
    }

    pub(super) fn text(self) -> String {
        self.text
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
