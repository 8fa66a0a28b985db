//! Types of one value: ids, texts of a form of their own, words.

use super::{names::ticked, text::Text};
use crate::model::Word;

/// An id: a UUID that cannot be taken for one of another thing.
pub(super) fn id(text: &mut Text, name: &str, about: &str) {
    text.line("");
    text.about(about);
    text.block(&format!("public struct {name}: WireId"), |text| {
        text.line("public let rawValue: UUID");
        text.line("");
        text.line("public init(rawValue: UUID) { self.rawValue = rawValue }");
    });
}

/// A text of a form of its own, which the engine checks.
pub(super) fn text(text: &mut Text, name: &str, about: &str, example: Option<&str>) {
    text.line("");
    text.about(about);
    if let Some(example) = example {
        text.line("///");
        text.about(&format!("For example `{example}`."));
    }
    text.block(&format!("public struct {name}: WireText"), |text| {
        text.line("public let rawValue: String");
        text.line("");
        text.line("public init(rawValue: String) { self.rawValue = rawValue }");
    });
}

/// A type that Swift has already.
pub(super) fn alias(text: &mut Text, name: &str, of: &str, about: &str) {
    text.line("");
    text.about(about);
    text.line(&format!("public typealias {name} = {of}"));
}

/// One of some words.
pub(super) fn words(text: &mut Text, name: &str, about: &str, words: &[Word]) {
    text.line("");
    text.about(about);
    text.block(&format!("public enum {name}: String, WireWord"), |text| {
        for word in words {
            text.about(&word.about);
            let case = ticked(&word.name);
            let value = if case == word.name { String::new() } else { format!(" = \"{}\"", word.name) };
            text.line(&format!("case {case}{value}"));
        }
    });
}
