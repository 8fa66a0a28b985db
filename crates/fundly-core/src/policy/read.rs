//! Reading a policy from the files that people write.

use super::{Flaw, Policy};
use crate::{json::Misread, limits::POLICY_BYTES_MAX};
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
        crate::json::from_toml(text).map_err(form).and_then(checked)
    }

    /// Reads and checks a policy written in JSON.
    ///
    /// # Errors
    /// As [`Policy::from_toml`].
    pub fn from_json(text: &str) -> Result<Self, PolicyError> {
        bounded(text)?;
        crate::json::from_text(text.as_bytes()).map_err(form).and_then(checked)
    }
}

fn bounded(text: &str) -> Result<(), PolicyError> {
    let (got, max) = (text.len(), POLICY_BYTES_MAX);
    if got <= max { Ok(()) } else { Err(PolicyError::TooLarge { max, got }) }
}

fn form(wrong: Misread) -> PolicyError {
    PolicyError::Form { path: wrong.path, reason: wrong.reason }
}

fn checked(policy: Policy) -> Result<Policy, PolicyError> {
    let flaws = policy.flaws();
    if flaws.is_empty() { Ok(policy) } else { Err(PolicyError::Flawed(flaws)) }
}
