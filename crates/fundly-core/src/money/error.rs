//! What can be wrong with an amount, a currency, a rate or a division of money.

use std::fmt::Write as _;

use thiserror::Error;

use super::Currency;

/// Longest echo of foreign text inside an error, in characters.
const ECHO_CHARS: usize = 40;

/// A value that is not money, or arithmetic that money does not allow.
///
/// Every variant has a stable dotted [`code`](MoneyError::code). Text that came from outside is
/// echoed shortened to 40 characters with control and direction characters escaped, so an error may
/// be logged or shown as it is.
///
/// ```
/// use fundly_core::money::{Money, MoneyError};
/// let error = "12.345 USD".parse::<Money>().unwrap_err();
/// assert_eq!(error, MoneyError::TooPrecise { decimals: 3, exponent: 2 });
/// assert_eq!(error.code(), "money.too_precise");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum MoneyError {
    /// The code is not on the current ISO 4217 list.
    #[error("unknown currency {code:?}")]
    UnknownCurrency {
        /// The code as given, shortened and escaped.
        code: String,
    },
    /// The code is on the list but has no minor unit (gold, SDR, test codes), so no amount of it
    /// can be counted exactly.
    #[error("{code} has no minor unit and is not money here")]
    NoMinorUnit {
        /// The ISO 4217 code.
        code: String,
    },
    /// The text does not follow the grammar of its type.
    #[error("malformed: {text:?}")]
    Malformed {
        /// The text as given, shortened and escaped.
        text: String,
    },
    /// More decimals than the type can hold exactly. Nothing is ever rounded on the way in.
    #[error("{decimals} decimals given, at most {exponent} allowed")]
    TooPrecise {
        /// Decimals given.
        decimals: u32,
        /// Decimals allowed.
        exponent: u32,
    },
    /// The value does not fit the type.
    #[error("value out of range")]
    OutOfRange,
    /// Two currencies met where one was needed.
    #[error("{left} and {right} do not mix")]
    CurrencyMismatch {
        /// The currency of the left operand.
        left: Currency,
        /// The currency of the right operand.
        right: Currency,
    },
    /// An allocation among more portions than one call accepts.
    #[error("{parts} portions, at most {limit} allowed")]
    TooManyParts {
        /// Portions given.
        parts: usize,
        /// Portions allowed.
        limit: usize,
    },
    /// A non-zero whole and no portion that could take it: all weights are zero, nothing remains.
    #[error("nothing to allocate to: every weight is zero")]
    NoWeight,
    /// The weights add up to more than `u64::MAX`.
    #[error("weights add up to more than 64 bits")]
    WeightsTooLarge,
    /// A portion's bounds contradict themselves: negative, or a minimum above the maximum.
    #[error("portion {index} has impossible bounds")]
    ImpossibleBounds {
        /// Position of the portion.
        index: usize,
    },
    /// A second portion asks for what remains.
    #[error("portion {index} is a second remaining portion")]
    SecondRemaining {
        /// Position of the second one.
        index: usize,
    },
    /// The minimums add up to more than the whole.
    #[error("minimums exceed the whole by {excess}")]
    MinimumsExceedWhole {
        /// By how many units.
        excess: u128,
    },
    /// The maximums add up to less than the whole, and no portion takes what remains.
    #[error("maximums leave {unallocated} unallocated")]
    MaximumsBelowWhole {
        /// How many units found no place.
        unallocated: u64,
    },
}

impl MoneyError {
    /// The stable identifier of this kind of error; never changes once published.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownCurrency { .. } => "money.unknown_currency",
            Self::NoMinorUnit { .. } => "money.no_minor_unit",
            Self::Malformed { .. } => "money.malformed",
            Self::TooPrecise { .. } => "money.too_precise",
            Self::OutOfRange => "money.out_of_range",
            Self::CurrencyMismatch { .. } => "money.mixed_currencies",
            Self::TooManyParts { .. } => "money.allocation.too_many_parts",
            Self::NoWeight => "money.allocation.no_weight",
            Self::WeightsTooLarge => "money.allocation.weights_too_large",
            Self::ImpossibleBounds { .. } => "money.allocation.impossible_bounds",
            Self::SecondRemaining { .. } => "money.allocation.second_remaining",
            Self::MinimumsExceedWhole { .. } => "money.allocation.minimums_exceed_whole",
            Self::MaximumsBelowWhole { .. } => "money.allocation.maximums_below_whole",
        }
    }

    pub(super) fn malformed(text: &str) -> Self {
        Self::Malformed { text: echo(text) }
    }
}

/// Foreign text made safe to print: shortened, and nothing invisible left in it.
pub(super) fn echo(text: &str) -> String {
    let mut safe = String::with_capacity(ECHO_CHARS);
    let mut used = 0;
    for c in text.chars() {
        let hidden = c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            || matches!(c, '\u{2066}'..='\u{2069}' | '\u{feff}');
        let width = if hidden { c.escape_default().count() } else { 1 };
        if used + width > ECHO_CHARS {
            break;
        }
        used += width;
        if hidden {
            // Writing to a String cannot fail.
            let _ = write!(safe, "{}", c.escape_default());
        } else {
            safe.push(c);
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn echo_is_short_and_has_nothing_invisible() {
        assert_eq!(echo("plain"), "plain");
        assert_eq!(echo("a\nb\0"), "a\\nb\\u{0}");
        assert_eq!(echo("\u{202e}abc"), "\\u{202e}abc");
        assert_eq!(echo(&"é".repeat(99)), "é".repeat(40));
        assert!(echo(&"\u{7}".repeat(99)).chars().count() <= 40);
    }
}
