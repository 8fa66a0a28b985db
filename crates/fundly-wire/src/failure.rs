//! What a caller is told when something cannot be done.

use fundly_core::{Error, Invalid, Rejection, StoreError, json::Misread};
use serde::Serialize;

/// Why an operation was not carried out. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// Who said no.
    pub kind: FailureKind,
    /// The stable dotted code; of several violated rules that of the deciding one.
    pub code: String,
    /// What it says, in a sentence, for logs: hosts translate codes and their data.
    pub reason: String,
    /// Whether the same may succeed when it is asked again unchanged.
    pub retryable: bool,
    /// The field that is wrong, where one is: its path from the top of what was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Every violated rule, the deciding one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub violations: Vec<Violation>,
}

/// Who said no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum FailureKind {
    /// What was given cannot be what it is given as.
    Invalid,
    /// A rule.
    Rejected,
    /// The id of the command was used before for another content.
    Reused,
    /// Other writers kept winning.
    Contended,
    /// The store.
    Store,
    /// The library broke a promise of its own: please report it.
    Internal,
}

/// A violated rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Violation {
    /// Its stable dotted code.
    pub code: String,
    /// Its number.
    pub rule: String,
    /// What it says, in a sentence, for logs.
    pub reason: String,
    /// What it says, as data.
    pub rejection: Rejection,
}

impl From<Rejection> for Violation {
    fn from(rejection: Rejection) -> Self {
        let (code, rule) = (rejection.code().to_owned(), rejection.rule().to_owned());
        Self { code, rule, reason: rejection.to_string(), rejection }
    }
}

impl Failure {
    pub(crate) fn new(kind: FailureKind, code: &str, reason: impl ToString) -> Self {
        let (code, reason) = (code.to_owned(), reason.to_string());
        Self { kind, code, reason, retryable: false, field: None, violations: Vec::new() }
    }

    /// There is no operation of this name.
    pub(crate) fn unknown_operation(name: &str) -> Self {
        let name: String = name.chars().filter(|c| !c.is_control()).take(60).collect();
        Self::new(FailureKind::Invalid, "wire.unknown_operation", format!("there is no operation {name:?}"))
    }

    /// The answer cannot be written.
    pub(crate) fn unwritable(error: &serde_json::Error) -> Self {
        Self::new(FailureKind::Internal, "engine.internal", error)
    }

    /// An operation that has to wait was asked for an answer at once.
    pub(crate) fn must_wait(name: &str) -> Self {
        Self::new(FailureKind::Invalid, "wire.must_wait", format!("{name} waits for its store: call it as a task"))
    }
}

/// An argument that cannot be read.
impl From<Misread> for Failure {
    fn from(wrong: Misread) -> Self {
        Self { field: Some(wrong.path), ..Self::new(FailureKind::Invalid, "invalid.wire", wrong.reason) }
    }
}

impl From<Invalid> for Failure {
    fn from(invalid: Invalid) -> Self {
        let field = match &invalid {
            Invalid::Wire { path, .. } => Some(path.clone()),
            _ => None,
        };
        Self { field, ..Self::new(FailureKind::Invalid, invalid.code(), &invalid) }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let kind = match &error {
            Error::Invalid(_) => FailureKind::Invalid,
            Error::Rejected(_) => FailureKind::Rejected,
            Error::CommandReused { .. } => FailureKind::Reused,
            Error::Contended { .. } => FailureKind::Contended,
            Error::Store(_) => FailureKind::Store,
            _ => FailureKind::Internal,
        };
        let mut failure = Self { retryable: error.is_retryable(), ..Self::new(kind, error.code(), &error) };
        match error {
            Error::Invalid(Invalid::Wire { path, .. }) => failure.field = Some(path),
            Error::CommandReused { field } => failure.field = Some(field),
            Error::Rejected(list) => failure.violations = list.into_iter().map(Violation::from).collect(),
            _ => {}
        }
        failure
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Error::Store(error).into()
    }
}
