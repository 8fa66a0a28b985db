//! The pages of `docs/` that are made from the code's own tables, and the proof that they are in step.
//!
//! `FUNDLY_WRITE=1 cargo test -p fundly-core --test docs` writes them anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "docs/commands.rs"]
mod commands;
#[path = "docs/rules.rs"]
mod rules;
#[path = "golden/samples/mod.rs"]
mod samples;
#[path = "docs/transitions.rs"]
mod transitions;

use std::{fs, path::PathBuf};

/// The note at the top of every page that is made.
const MADE: &str = "<!-- Made from the code's tables by tests/docs.rs: FUNDLY_WRITE=1 writes it anew. -->\n\n";

fn crate_path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn compare(name: &str, text: &str) {
    let path = crate_path("docs").join(name);
    let text = format!("{MADE}{text}");
    if std::env::var_os("FUNDLY_WRITE").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    for (n, (found, wanted)) in found.lines().zip(text.lines()).enumerate() {
        assert_eq!(found, wanted, "line {} of docs/{name} is out of step", n + 1);
    }
    assert_eq!(found.lines().count(), text.lines().count(), "docs/{name} is out of step");
}

/// A value as the word that stands for it on the wire.
fn word(value: impl serde::Serialize) -> String {
    match serde_json::to_value(value).unwrap() {
        serde_json::Value::String(word) => word,
        other => other.to_string(),
    }
}

#[test]
fn the_page_of_transitions_is_in_step() {
    compare("transitions.md", &transitions::page());
}

#[test]
fn the_page_of_commands_is_in_step() {
    compare("commands.md", &commands::page());
}

#[test]
fn the_page_of_rules_is_in_step() {
    compare("rules.md", &rules::page());
}
