//! Lines of Swift as they are written.

use crate::names::wrap;

pub(super) use crate::lines::Lines as Text;

/// Longest line of a comment.
const WIDTH: usize = 112;

/// A file with its head, and with what it imports.
pub(super) fn begin(imports: &str) -> Text {
    let mut text = Text::new(document);
    text.line("// Written by `cargo run -p fundly-generate`: changes belong there.");
    imports.lines().for_each(|import| text.line(import));
    text
}

fn document(text: &mut Text, about: &str) {
    if about.is_empty() {
        return;
    }
    for line in wrap(about, WIDTH - text.indent()) {
        text.line(format!("/// {line}").trim_end());
    }
}

#[cfg(test)]
mod tests {
    use super::begin;

    #[test]
    fn blocks_are_indented_and_comments_wrapped() {
        let mut text = begin("import Foundation");
        text.block("struct A", |text| text.about("One.\n\nTwo."));
        let body = text.text();
        assert!(body.ends_with("import Foundation\nstruct A {\n    /// One.\n    ///\n    /// Two.\n}\n"), "{body}");
    }
}
