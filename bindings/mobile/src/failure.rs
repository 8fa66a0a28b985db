//! What is told apart from an answer: that there is no engine to ask.

use fundly_sql::OpenError;
use fundly_wire::{Failure, FailureKind};

/// Why there is no engine.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum CoreFailure {
    /// The file cannot be opened as a database of campaigns.
    #[error("{code}: {reason}")]
    Open {
        /// The stable dotted code.
        code: String,
        /// What it says, in a sentence, for logs.
        reason: String,
    },
}

impl From<OpenError> for CoreFailure {
    fn from(error: OpenError) -> Self {
        Self::Open { code: error.code().to_owned(), reason: error.to_string() }
    }
}

/// The answer after the end.
pub(crate) fn closed() -> String {
    failed(FailureKind::Invalid, "wire.closed", "it was closed: open it anew")
}

/// The answer of work that panicked, or that there was no thread for.
pub(crate) fn broken() -> String {
    failed(FailureKind::Internal, "engine.internal", "it broke down")
}

/// An answer that says no.
pub(crate) fn failed(kind: FailureKind, code: &str, reason: &str) -> String {
    let (code, reason) = (code.to_owned(), reason.to_owned());
    let failure = Failure { kind, code, reason, retryable: false, field: None, violations: Vec::new() };
    serde_json::json!({ "error": failure }).to_string()
}
