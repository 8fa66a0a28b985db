//! A text cut into words, numbers and signs.

/// One piece of the text, and the position of its first character, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) at: usize,
    pub(super) kind: Kind,
    pub(super) text: &'a str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A letter, then letters and digits.
    Word,
    /// A digit, then digits and points.
    Number,
    /// An operator, a parenthesis, a comma; or a character that no formula has, which the parser expects nowhere.
    Sign,
    /// Behind the last one.
    End,
}

/// Cuts the text; the last token is the end.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let (mut rest, mut at) = (text, 1);
    while let Some(first) = rest.chars().next() {
        let kind = match first {
            'a'..='z' | 'A'..='Z' => Some(Kind::Word),
            '0'..='9' => Some(Kind::Number),
            ' ' | '\t' | '\n' | '\r' => None,
            _ => Some(Kind::Sign),
        };
        let goes_on = |c: char| match kind {
            Some(Kind::Word) => c.is_ascii_alphanumeric(),
            Some(Kind::Number) => c.is_ascii_digit() || c == '.',
            _ => false,
        };
        let length = match kind {
            Some(Kind::Sign) if rest.starts_with("<=") || rest.starts_with(">=") => 2,
            Some(Kind::Word | Kind::Number) => rest.find(|c| !goes_on(c)).unwrap_or(rest.len()),
            _ => first.len_utf8(),
        };
        let (text, after) = rest.split_at(length);
        found.extend(kind.map(|kind| Token { at, kind, text }));
        (rest, at) = (after, at + text.chars().count());
    }
    found.push(Token { at, kind: Kind::End, text: "" });
    found
}
