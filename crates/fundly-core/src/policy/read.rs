//! Reading a policy from the files that people write.

use super::{Flaw, Policy};
use crate::limits::POLICY_BYTES_MAX;
use std::fmt;
use thiserror::Error;

/// Why a policy cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PolicyError {
    /// R-POLICY-9: longer than any policy.
    #[error("a policy may have at most {max} bytes, got {got}")]
    TooLarge {
        /// Most bytes.
        max: usize,
        /// Bytes given.
        got: usize,
    },
    /// R-POLICY-9: not of a policy's form.
    #[error("at {path}: {reason}")]
    Form {
        /// Path of the parameter; `.` where it is the whole.
        path: String,
        /// What is wrong with it.
        reason: String,
    },
    /// R-POLICY-8: it contradicts itself, or lacks sources.
    #[error("{}", Listed(.0))]
    Flawed(Vec<Flaw>),
}

/// Flaws, one a line.
struct Listed<'a>(&'a [Flaw]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, flaw) in self.0.iter().enumerate() {
            write!(f, "{}{flaw}", if n == 0 { "" } else { "\n" })?;
        }
        Ok(())
    }
}

impl PolicyError {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "policy.too_large",
            Self::Form { .. } => "policy.form",
            Self::Flawed(_) => "policy.flaws",
        }
    }
}

impl Policy {
    /// Reads and checks a policy written in TOML.
    ///
    /// # Errors
    /// [`PolicyError`]: the size, the form with the path of the parameter, or every contradiction at once.
    pub fn from_toml(text: &str) -> Result<Self, PolicyError> {
        bounded(text)?;
        let reader = toml::Deserializer::parse(text).map_err(|error| form(".", &in_line(text, &error)))?;
        let read = crate::json::tracked(reader);
        read.map_err(|error| form(&error.path().to_string(), &in_line(text, error.inner()))).and_then(checked)
    }

    /// Reads and checks a policy written in JSON.
    ///
    /// # Errors
    /// As [`Policy::from_toml`].
    pub fn from_json(text: &str) -> Result<Self, PolicyError> {
        bounded(text)?;
        let mut reader = serde_json::Deserializer::from_str(text);
        let read = crate::json::tracked(&mut reader);
        let policy = read.map_err(|error| form(&error.path().to_string(), error.inner()))?;
        reader.end().map_err(|error| form(".", &error))?;
        checked(policy)
    }
}

fn bounded(text: &str) -> Result<(), PolicyError> {
    let (got, max) = (text.len(), POLICY_BYTES_MAX);
    if got <= max { Ok(()) } else { Err(PolicyError::TooLarge { max, got }) }
}

/// What is wrong, and in which line, without the drawing that the reader makes of it.
fn in_line(text: &str, error: &toml::de::Error) -> String {
    let before = error.span().and_then(|span| text.get(..span.start));
    let line = before.map(|before| before.matches('\n').count() + 1);
    line.map_or_else(|| error.message().to_owned(), |line| format!("{} (line {line})", error.message()))
}

fn form(path: &str, error: &dyn fmt::Display) -> PolicyError {
    PolicyError::Form { path: path.to_owned(), reason: error.to_string() }
}

fn checked(policy: Policy) -> Result<Policy, PolicyError> {
    let flaws = policy.flaws();
    if flaws.is_empty() { Ok(policy) } else { Err(PolicyError::Flawed(flaws)) }
}
