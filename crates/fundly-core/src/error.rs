//! What can go wrong, in four kinds that never mix: a value that cannot be ([`Invalid`]), a rule that says no
//! ([`Rejection`]), a machine that says no ([`StoreError`]), and their union that the engine answers with ([`Error`]).

use crate::{
    formula::FormulaError,
    limits::{BUSINESS_DAYS_MAX, PERIOD_DAYS_MAX, PERIOD_MONTHS_MAX},
    money::MoneyError,
    rejection::Rejection,
    store::StoreError,
};
use thiserror::Error as ThisError;

/// A value that cannot be of its type. Names the type or field, the rule and the limit.
#[derive(Clone, Debug, PartialEq, Eq, ThisError)]
#[non_exhaustive]
pub enum Invalid {
    /// R-TEXT-1: too many characters.
    #[error("{text} may have at most {max} characters, got {got}")]
    TextTooLong {
        /// Kind of text.
        text: &'static str,
        /// Most characters.
        max: usize,
        /// Characters given.
        got: usize,
    },
    /// R-TEXT-1: empty or blank.
    #[error("{text} needs at least {min} characters that are not blank")]
    TextTooShort {
        /// Kind of text.
        text: &'static str,
        /// Fewest characters.
        min: usize,
    },
    /// R-TEXT-1: a control character.
    #[error("{text} may not contain the control character U+{character:04X}")]
    TextControl {
        /// Kind of text.
        text: &'static str,
        /// Code point found.
        character: u32,
    },
    /// R-LIST-1: a list over its bound.
    #[error("the list may have at most {max} entries, got {got}")]
    ListTooLong {
        /// Most entries.
        max: usize,
        /// Entries given.
        got: usize,
    },
    /// R-ID-2: not a UUID in hyphenated form.
    #[error("{id} must be a hyphenated UUID, got {got:?}")]
    Id {
        /// Kind of id.
        id: &'static str,
        /// Beginning of what was given.
        got: String,
    },
    /// R-TIME-1: not a moment or span.
    #[error("not a moment or span of time: {got:?}")]
    Time {
        /// Beginning of what was given.
        got: String,
    },
    /// R-POLICY-5: not a moment of a campaign, nor a time before or after one.
    #[error("not a moment such as `commit` or `deadline - 48h`: {got:?}")]
    Bound {
        /// Beginning of what was given.
        got: String,
    },
    /// R-TIME-1: before 1970 or after 9999.
    #[error("moments run from 1970 to 9999")]
    TimeOutOfRange,
    /// R-TIME-4: not a period, or a longer one than a policy may have.
    #[error(
        "a period is like 48h, 4cd, 5bd or 12mo, at most {PERIOD_DAYS_MAX} days, {BUSINESS_DAYS_MAX} business days or {PERIOD_MONTHS_MAX} months, got {got:?}"
    )]
    Period {
        /// Beginning of what was given.
        got: String,
    },
    /// R-TIME-6: not a date of the calendar.
    #[error("a date is a day of the calendar as YYYY-MM-DD, got {got:?}")]
    Date {
        /// Beginning of what was given.
        got: String,
    },
    /// R-TIME-5: not a rule by which clocks run.
    #[error("a zone's rule is a POSIX one such as EST5EDT,M3.2.0,M11.1.0, got {got:?}")]
    Zone {
        /// Beginning of what was given.
        got: String,
    },
    /// R-TIME-6: a holiday on a day that never comes, or with the fields of another rule.
    #[error("the holiday {name:?} has a day that cannot be, or other fields than its rule")]
    Holiday {
        /// Beginning of its name.
        name: String,
    },
    /// R-TIME-6: a calendar that could close every day.
    #[error(
        "a calendar needs business days: of the {open} outside of the weekend, holidays and substitutes close {closed}"
    )]
    NoBusinessDays {
        /// Days of whole weeks in a year that are not of the weekend.
        open: usize,
        /// Days of them that may be closed.
        closed: usize,
    },
    /// R-SHARE-1: more units than 2^53 − 1.
    #[error("at most {max} units, got {got:?}")]
    Units {
        /// Most units.
        max: u64,
        /// Beginning of what was given.
        got: String,
    },
    /// R-TEXT-2: not an ISO 3166-1 alpha-2 country.
    #[error("a country is two capital letters, got {got:?}")]
    Country {
        /// Beginning of what was given.
        got: String,
    },
    /// R-FORMULA-1: a formula of a policy that cannot be read.
    #[error(transparent)]
    Formula(#[from] FormulaError),
    /// A money value that cannot be.
    #[error(transparent)]
    Money(#[from] MoneyError),
    /// R-WIRE-1: the request is not of the wire's form; `path` names the field.
    #[error("at {path}: {reason}")]
    Wire {
        /// Path of the field, from the top of the request.
        path: String,
        /// What is wrong with it.
        reason: String,
    },
    /// R-WIRE-2: the request is larger than allowed.
    #[error("a request may have at most {max} bytes, got {got}")]
    RequestTooLarge {
        /// Most bytes.
        max: usize,
        /// Bytes given.
        got: usize,
    },
}

impl Invalid {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TextTooLong { .. } => "invalid.text_too_long",
            Self::TextTooShort { .. } => "invalid.text_too_short",
            Self::TextControl { .. } => "invalid.text_control",
            Self::ListTooLong { .. } => "invalid.list_too_long",
            Self::Id { .. } => "invalid.id",
            Self::Bound { .. } => "invalid.bound",
            Self::Time { .. } => "invalid.time",
            Self::TimeOutOfRange => "invalid.time_out_of_range",
            Self::Period { .. } => "invalid.period",
            Self::Date { .. } => "invalid.date",
            Self::Zone { .. } => "invalid.zone",
            Self::Holiday { .. } => "invalid.holiday",
            Self::NoBusinessDays { .. } => "invalid.no_business_days",
            Self::Units { .. } => "invalid.units",
            Self::Country { .. } => "invalid.country",
            Self::Formula(error) => error.code(),
            Self::Money(error) => error.code(),
            Self::Wire { .. } => "invalid.wire",
            Self::RequestTooLarge { .. } => "invalid.request_too_large",
        }
    }

    pub(crate) fn id(id: &'static str, text: &str) -> Self {
        Self::Id { id, got: excerpt(text) }
    }

    pub(crate) fn bound(text: &str) -> Self {
        Self::Bound { got: excerpt(text) }
    }

    pub(crate) fn time(text: &str) -> Self {
        Self::Time { got: excerpt(text) }
    }
}

/// The beginning of a text from outside, safe to print: at most 40 characters, control characters escaped.
pub(crate) fn excerpt(text: &str) -> String {
    text.chars().take(40).flat_map(char::escape_debug).collect()
}

/// What the engine answers when a command or query does not succeed.
#[derive(Clone, Debug, ThisError)]
#[non_exhaustive]
pub enum Error {
    /// The value cannot be of its type.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// One or more rules said no; the first is the one that decides (R-ENGINE-3).
    #[error("{}", .0.first().map_or_else(|| "refused".to_owned(), ToString::to_string))]
    Rejected(Vec<Rejection>),
    /// R-ENGINE-1: the command id was used before for a command with other content.
    #[error("command id was used before with another {field}")]
    CommandReused {
        /// The first field that differs.
        field: String,
    },
    /// R-ENGINE-4: other writers kept winning; the command changed nothing and may be tried again.
    #[error("still contended after {tries} tries")]
    Contended {
        /// How often it was tried.
        tries: u32,
    },
    /// The machine said no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A broken promise inside the library itself: please report it. Nothing was changed.
    #[error("internal: {0}")]
    Internal(&'static str),
}

impl Error {
    /// The stable dotted code: that of the deciding rule where a rule said no.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Invalid(invalid) => invalid.code(),
            Self::Rejected(list) => list.first().map_or("engine.rejected", Rejection::code),
            Self::CommandReused { .. } => "engine.command_reused",
            Self::Contended { .. } => "engine.contended",
            Self::Store(error) => error.code(),
            Self::Internal(_) => "engine.internal",
        }
    }

    /// Whether the same command may succeed when it is sent again unchanged.
    pub fn is_retryable(&self) -> bool {
        matches!(self, Self::Contended { .. }) || matches!(self, Self::Store(error) if error.is_retryable())
    }

    /// The rule that decided, where a rule said no.
    pub fn rejection(&self) -> Option<&Rejection> {
        match self {
            Self::Rejected(list) => list.first(),
            _ => None,
        }
    }
}
