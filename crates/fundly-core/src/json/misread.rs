//! What is wrong with a text.

use thiserror::Error;

/// What is wrong with something that was read, and where.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("at {path}: {reason}")]
pub struct Misread {
    /// Path of the field; `.` where it is the whole.
    pub path: String,
    /// What is wrong with it. It says where in the text only when the text is no JSON or no TOML, and in which line in TOML, which
    /// people write.
    pub reason: String,
}

impl Misread {
    /// No JSON, or not of the form that is read.
    pub(super) fn json(error: &serde_json::Error) -> Self {
        Self { path: ".".to_owned(), reason: reason(error) }
    }

    /// What a reader of TOML says, without the drawing that it makes of it.
    pub(super) fn toml(text: &str, error: &toml::de::Error) -> Self {
        let at = error.span().map(|span| span.start);
        Self { path: ".".to_owned(), reason: in_line(text, error.message(), at) }
    }
}

/// A wrong value is found by its path: where it stands in a text that programs wrote helps nobody.
fn reason(error: &serde_json::Error) -> String {
    let reason = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    match reason.strip_suffix(&place) {
        Some(reason) if error.is_data() => reason.to_owned(),
        _ => reason,
    }
}

/// What is wrong, and in which line.
pub(super) fn in_line(text: &str, reason: &str, at: Option<usize>) -> String {
    let before = at.and_then(|at| text.get(..at));
    let line = before.map(|before| before.matches('\n').count() + 1);
    line.map_or_else(|| reason.to_owned(), |line| format!("{reason} (line {line})"))
}
