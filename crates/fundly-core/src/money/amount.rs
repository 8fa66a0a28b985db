//! A count of minor units.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::MoneyError;

/// A whole number of minor units (cents, yen, fils) of the currency of the campaign it lives in.
///
/// Inside one campaign there is one currency, so rows and events carry amounts; whatever crosses
/// the boundary of a campaign carries [`Money`](super::Money), which names the currency. An amount
/// may be negative (a balance, a correction).
///
/// On the wire it is a decimal integer in a string, `"-1234"`, because JavaScript loses integers
/// past 2^53. Only the canonical spelling is accepted; JSON integers are accepted too, because SQL
/// stores hand back numbers.
///
/// ```
/// use fundly_core::money::Amount;
/// let pledge = Amount::new(2_500);
/// assert_eq!(pledge.checked_sub(Amount::new(3_000)), Some(Amount::new(-500)));
/// assert_eq!(Amount::MAX.checked_add(Amount::new(1)), None);
/// assert_eq!(Amount::checked_sum([pledge, pledge]), Some(Amount::new(5_000)));
/// assert_eq!(serde_json::to_string(&pledge)?, r#""2500""#);
/// assert!(serde_json::from_str::<Amount>(r#""02500""#).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Amount(i64);

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The largest amount, 2^63 - 1 minor units.
    pub const MAX: Self = Self(i64::MAX);
    /// The smallest amount, -2^63 minor units.
    pub const MIN: Self = Self(i64::MIN);

    /// This many minor units.
    #[must_use]
    pub const fn new(minor: i64) -> Self {
        Self(minor)
    }

    /// The number of minor units.
    #[must_use]
    pub const fn minor(self) -> i64 {
        self.0
    }

    /// The sum, or `None` past 64 bits.
    #[must_use]
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        match self.0.checked_add(other.0) {
            Some(minor) => Some(Self(minor)),
            None => None,
        }
    }

    /// The difference, or `None` past 64 bits.
    #[must_use]
    pub const fn checked_sub(self, other: Self) -> Option<Self> {
        match self.0.checked_sub(other.0) {
            Some(minor) => Some(Self(minor)),
            None => None,
        }
    }

    /// The amount with the other sign, or `None` for [`Amount::MIN`].
    #[must_use]
    pub const fn checked_neg(self) -> Option<Self> {
        match self.0.checked_neg() {
            Some(minor) => Some(Self(minor)),
            None => None,
        }
    }

    /// This amount `times` over, or `None` past 64 bits.
    #[must_use]
    pub const fn checked_mul(self, times: i64) -> Option<Self> {
        match self.0.checked_mul(times) {
            Some(minor) => Some(Self(minor)),
            None => None,
        }
    }

    /// The sum, held at [`Amount::MIN`] and [`Amount::MAX`]. For displays and limits, not for books.
    #[must_use]
    pub const fn saturating_add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// The difference, held at [`Amount::MIN`] and [`Amount::MAX`]. For displays and limits, not
    /// for books.
    #[must_use]
    pub const fn saturating_sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// Whether this is nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Whether this is less than nothing.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// Whether this is more than nothing.
    #[must_use]
    pub const fn is_positive(self) -> bool {
        self.0 > 0
    }

    /// The sum of all, or `None` if the total passes 64 bits. Intermediate sums may: only the total
    /// counts, so the answer does not depend on the order.
    pub fn checked_sum<I: IntoIterator<Item = Self>>(amounts: I) -> Option<Self> {
        let mut total = 0_i128;
        for amount in amounts {
            total = total.checked_add(i128::from(amount.0))?;
        }
        i64::try_from(total).ok().map(Self)
    }
}

/// `-?(0|[1-9][0-9]*)` without `-0`, within 64 bits.
fn parse_canonical(text: &str) -> Result<i64, MoneyError> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let canonical = match digits.as_bytes() {
        [b'0'] => digits.len() == text.len(),
        [b'1'..=b'9', rest @ ..] => rest.iter().all(u8::is_ascii_digit),
        _ => false,
    };
    if !canonical {
        return Err(MoneyError::malformed(text));
    }
    text.parse().map_err(|_| MoneyError::OutOfRange)
}

impl FromStr for Amount {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        parse_canonical(text).map(Self)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Amount({})", self.0)
    }
}

/// For members that are left out where there is nothing: serde hands out references.
pub(crate) fn is_zero(amount: &Amount) -> bool {
    amount.is_zero()
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(itoa::Buffer::new().format(self.0))
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Minor;
        impl de::Visitor<'_> for Minor {
            type Value = Amount;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an integer of minor units, as a string such as \"-1234\"")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Amount, E> {
                text.parse().map_err(E::custom)
            }

            fn visit_i64<E: de::Error>(self, minor: i64) -> Result<Amount, E> {
                Ok(Amount(minor))
            }

            fn visit_u64<E: de::Error>(self, minor: u64) -> Result<Amount, E> {
                i64::try_from(minor).map(Amount).map_err(|_| E::custom(MoneyError::OutOfRange))
            }
        }
        deserializer.deserialize_any(Minor)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn only_the_canonical_spelling_is_read() {
        let read = |json: &str| serde_json::from_str::<Amount>(json).ok().map(Amount::minor);
        for (json, minor) in [
            ("\"0\"", 0),
            ("\"-1\"", -1),
            ("\"1234\"", 1_234),
            ("\"9223372036854775807\"", i64::MAX),
            ("\"-9223372036854775808\"", i64::MIN),
            ("17", 17),
            ("-17", -17),
            ("9223372036854775807", i64::MAX),
        ] {
            assert_eq!(read(json), Some(minor), "{json}");
        }
        for json in [
            "\"\"",
            "\"-\"",
            "\"-0\"",
            "\"00\"",
            "\"01\"",
            "\"+1\"",
            "\" 1\"",
            "\"1 \"",
            "\"1.0\"",
            "\"1e3\"",
            "\"1_000\"",
            "\"１\"",
            "\"--1\"",
            "1.0",
            "1e3",
            "null",
            "true",
            "[1]",
            "\"9223372036854775808\"",
            "9223372036854775808",
            "-9223372036854775809",
        ] {
            assert_eq!(read(json), None, "{json}");
        }
    }

    #[test]
    fn sums_do_not_depend_on_order() {
        let parts = [Amount::MAX, Amount::MAX, Amount::MIN, Amount::MIN, Amount::new(2)];
        assert_eq!(Amount::checked_sum(parts), Some(Amount::ZERO));
        assert_eq!(Amount::checked_sum([Amount::MAX, Amount::new(1)]), None);
        assert_eq!(Amount::checked_sum([]), Some(Amount::ZERO));
    }

    #[test]
    fn edges_answer_none_or_hold() {
        assert_eq!(Amount::MIN.checked_neg(), None);
        assert_eq!(Amount::MIN.checked_sub(Amount::new(1)), None);
        assert_eq!(Amount::MAX.checked_mul(2), None);
        assert_eq!(Amount::new(-3).checked_mul(2), Some(Amount::new(-6)));
        assert_eq!(Amount::MAX.saturating_add(Amount::MAX), Amount::MAX);
        assert_eq!(Amount::MIN.saturating_sub(Amount::MAX), Amount::MIN);
        assert_eq!(format!("{:>6}|{:?}", Amount::new(-12), Amount::new(7)), "   -12|Amount(7)");
    }
}
