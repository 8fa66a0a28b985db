//! The report, made of what was counted and of nothing else.

use crate::count::Count;
use std::fmt::Write;

pub(crate) fn text(count: &Count, version: &str, small: bool) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "{count:#?} {version} {small}");
    text
}

pub(crate) fn write(count: &Count, version: &str, small: bool) {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/faults.md");
    std::fs::write(file, text(count, version, small)).unwrap();
}
