//! What can be wrong with a formula or a condition.

use crate::money::MoneyError;
use thiserror::Error;

/// A text that is no formula or no condition (R-FORMULA-1). Positions count characters from 1.
///
/// What was found is echoed shortened to 40 characters with control characters escaped, so an error may be shown as it is.
///
/// ```
/// use fundly_core::formula::{Formula, FormulaError};
/// use fundly_core::Invalid;
/// let Err(Invalid::Formula(error)) = "max(amount, then)".parse::<Formula>() else { unreachable!() };
/// assert_eq!(error.to_string(), "at 13: expected an amount, found `then`");
/// assert_eq!(error.code(), "formula.syntax");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FormulaError {
    /// Something else stands where a part was expected.
    #[error("at {at}: expected {expected}, found {found}")]
    Syntax {
        /// Position of what was found.
        at: usize,
        /// What could have stood there.
        expected: &'static str,
        /// What stands there.
        found: String,
    },
    /// A constant that is no money or no rate.
    #[error("at {at}: {error}")]
    Constant {
        /// Position of the constant.
        at: usize,
        /// What is wrong with it.
        error: MoneyError,
    },
    /// More characters than are allowed, as given or as written out.
    #[error("a formula may have at most {max} characters, got {got}")]
    TooLong {
        /// Most characters.
        max: usize,
        /// Characters given, or needed to write it out.
        got: usize,
    },
    /// More parts (constants, variables, flags, operations) than are allowed.
    #[error("at {at}: a formula may have at most {max} parts")]
    TooManyParts {
        /// Position of the first part too many.
        at: usize,
        /// Most parts.
        max: usize,
    },
    /// Nested more deeply than is allowed.
    #[error("at {at}: a formula may be nested at most {max} deep")]
    TooDeep {
        /// Position where the nesting exceeds the limit.
        at: usize,
        /// Deepest nesting.
        max: usize,
    },
}

impl FormulaError {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Syntax { .. } => "formula.syntax",
            Self::Constant { error, .. } => error.code(),
            Self::TooLong { .. } => "formula.too_long",
            Self::TooManyParts { .. } => "formula.too_many_parts",
            Self::TooDeep { .. } => "formula.too_deep",
        }
    }
}
