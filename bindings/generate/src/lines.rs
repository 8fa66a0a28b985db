//! Text that is written line by line, for the languages that put blocks in braces.

const STEP: usize = 4;

/// Lines, each indented as deep as it stands.
pub(crate) struct Lines {
    text: String,
    depth: usize,
    comment: fn(&mut Self, &str),
}

impl Lines {
    /// None yet; `comment` writes documentation as the language has it.
    pub(crate) const fn new(comment: fn(&mut Self, &str)) -> Self {
        Self { text: String::new(), depth: 0, comment }
    }

    pub(crate) fn line(&mut self, line: &str) {
        if !line.is_empty() {
            self.text.extend(std::iter::repeat_n(' ', self.indent()));
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    /// A block: `head {`, what is inside, `}`.
    pub(crate) fn block(&mut self, head: &str, inside: impl FnOnce(&mut Self)) {
        self.line(&format!("{head} {{"));
        self.indented(inside);
        self.line("}");
    }

    /// What stands one step further in.
    pub(crate) fn indented(&mut self, inside: impl FnOnce(&mut Self)) {
        self.depth += 1;
        inside(self);
        self.depth -= 1;
    }

    /// Documentation of what follows.
    pub(crate) fn about(&mut self, about: &str) {
        (self.comment)(self, about);
    }

    /// How many spaces stand before a line.
    pub(crate) const fn indent(&self) -> usize {
        self.depth * STEP
    }

    pub(crate) fn text(self) -> String {
        self.text
    }
}
