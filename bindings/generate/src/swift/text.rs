//! Lines of Swift as they are written.

use crate::names::wrap;
use std::fmt::Write as _;

/// Longest line of a comment, its indentation left out.
const WIDTH: usize = 112;
const STEP: usize = 4;

/// A file under way.
pub(super) struct Text {
    lines: String,
    depth: usize,
}

impl Text {
    /// A file with its head, and with what it imports.
    pub(super) fn begin(imports: &str) -> Self {
        let mut text = Self { lines: String::new(), depth: 0 };
        text.line("// Written by `cargo run -p fundly-generate`: changes belong there.");
        imports.lines().for_each(|import| text.line(import));
        text
    }

    pub(super) fn done(self) -> String {
        self.lines
    }

    pub(super) fn line(&mut self, line: &str) {
        if !line.is_empty() {
            // Writing to a string cannot fail.
            let _ = write!(self.lines, "{:indent$}", "", indent = self.depth * STEP);
        }
        self.lines.push_str(line);
        self.lines.push('\n');
    }

    pub(super) fn empty(&mut self) {
        self.line("");
    }

    /// A block: `head {`, what is inside, `}`.
    pub(super) fn block(&mut self, head: &str, inside: impl FnOnce(&mut Self)) {
        self.line(&format!("{head} {{"));
        self.inside(inside);
        self.line("}");
    }

    /// What stands one step further in.
    pub(super) fn inside(&mut self, inside: impl FnOnce(&mut Self)) {
        self.depth += 1;
        inside(self);
        self.depth -= 1;
    }

    /// A comment that documents what follows.
    pub(super) fn about(&mut self, about: &str) {
        if about.is_empty() {
            return;
        }
        for line in wrap(about, WIDTH - self.depth * STEP) {
            self.line(format!("/// {line}").trim_end());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn blocks_are_indented_and_comments_wrapped() {
        let mut text = Text::begin("import Foundation");
        text.block("struct A", |text| text.about("One.\n\nTwo."));
        let body = text.done();
        assert!(body.ends_with("import Foundation\nstruct A {\n    /// One.\n    ///\n    /// Two.\n}\n"), "{body}");
    }
}
