//! Moments and spans of time. The core never reads a clock: every moment is injected.

use crate::error::Invalid;
use chrono::{DateTime, Datelike, Timelike, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{fmt, str::FromStr};

/// A moment in UTC, truncated to milliseconds, from 1970 to the end of 9999.
///
/// On every wire it is RFC 3339 text with three decimals and `Z`, so that text order is time order.
///
/// ```
/// use fundly_core::Timestamp;
/// let at: Timestamp = "2026-03-07T22:59:00-05:00".parse()?;
/// assert_eq!(at.to_string(), "2026-03-08T03:59:00.000Z");
/// # Ok::<(), fundly_core::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The first moment.
    pub const MIN: Self = Self(0);
    /// The last moment: 9999-12-31T23:59:59.999Z.
    pub const MAX: Self = Self(253_402_300_799_999);

    /// A moment from milliseconds since 1970.
    ///
    /// # Errors
    /// [`Invalid::TimeOutOfRange`] before 1970 or after 9999.
    pub fn from_millis(millis: i64) -> Result<Self, Invalid> {
        if (Self::MIN.0..=Self::MAX.0).contains(&millis) { Ok(Self(millis)) } else { Err(Invalid::TimeOutOfRange) }
    }

    /// Milliseconds since 1970.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// This moment plus a span, held at [`Timestamp::MAX`].
    pub fn plus(self, span: Span) -> Self {
        let sum = self.0.saturating_add_unsigned(span.0);
        Self(sum.min(Self::MAX.0))
    }

    /// This moment minus a span, held at [`Timestamp::MIN`].
    pub fn minus(self, span: Span) -> Self {
        let difference = self.0.saturating_sub_unsigned(span.0);
        Self(difference.max(Self::MIN.0))
    }

    /// The span from `earlier` to this moment; zero when `earlier` is later.
    pub fn since(self, earlier: Self) -> Span {
        Span(self.0.saturating_sub(earlier.0).max(0).unsigned_abs())
    }

    /// The calendar date in UTC as `YYYY-MM-DD`.
    pub fn date(self) -> String {
        self.utc().format("%Y-%m-%d").to_string()
    }

    fn utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(self.0).unwrap_or_default()
    }

    /// The text without an allocation: every row and every journal entry has several.
    fn rfc3339(self) -> [u8; 24] {
        let (at, mut text) = (self.utc(), *b"0000-00-00T00:00:00.000Z");
        let mut put = |end: usize, mut number: u32| {
            for digit in text[..end].rchunks_mut(1).take_while(|digit| digit[0].is_ascii_digit()) {
                digit[0] = b'0' + (number % 10) as u8;
                number /= 10;
            }
        };
        put(4, at.year().unsigned_abs());
        put(7, at.month());
        put(10, at.day());
        put(13, at.hour());
        put(16, at.minute());
        put(19, at.second());
        put(23, at.timestamp_subsec_millis());
        text
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(str::from_utf8(&self.rfc3339()).unwrap_or_default())
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Timestamp {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        if text.len() > 40 {
            return Err(Invalid::time(text));
        }
        let parsed = DateTime::parse_from_rfc3339(text).map_err(|_| Invalid::time(text))?;
        Self::from_millis(parsed.timestamp_millis())
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(str::from_utf8(&self.rfc3339()).unwrap_or_default())
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::text::parse_str(deserializer)
    }
}

/// A length of absolute time in milliseconds: an hour is always 3,600 seconds (R-TIME-2).
///
/// On the wire a whole number with a unit: `7d`, `48h`, `15m`, `30s`, `250ms`.
///
/// ```
/// use fundly_core::Span;
/// let window: Span = "48h".parse()?;
/// assert_eq!(window, Span::days(2));
/// assert_eq!(window.to_string(), "2d");
/// # Ok::<(), fundly_core::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span(u64);

const UNITS: [(&str, u64); 5] = [("ms", 1), ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000)];

impl Span {
    /// No time at all.
    pub const ZERO: Self = Self(0);

    /// A span of milliseconds.
    pub const fn millis(millis: u64) -> Self {
        Self(millis)
    }

    /// A span of minutes.
    pub const fn minutes(minutes: u32) -> Self {
        Self(minutes as u64 * 60_000)
    }

    /// A span of hours.
    pub const fn hours(hours: u32) -> Self {
        Self(hours as u64 * 3_600_000)
    }

    /// A span of days of 24 hours.
    pub const fn days(days: u32) -> Self {
        Self(days as u64 * 86_400_000)
    }

    /// The span in milliseconds.
    pub const fn as_millis(self) -> u64 {
        self.0
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (unit, size) = UNITS[1..].iter().find(|(_, size)| self.0.is_multiple_of(*size)).unwrap_or(&UNITS[0]);
        write!(f, "{}{unit}", self.0 / size)
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Span {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        let invalid = || Invalid::time(text);
        let (unit, size) = UNITS.iter().find(|(unit, _)| text.ends_with(unit)).ok_or_else(invalid)?;
        let digits = &text[..text.len() - unit.len()];
        if digits.is_empty() || digits.len() > 15 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(invalid());
        }
        let count: u64 = digits.parse().map_err(|_| invalid())?;
        count.checked_mul(*size).map(Self).ok_or_else(invalid)
    }
}

impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::text::parse_str(deserializer)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn moments_round_trip_at_both_ends() {
        for at in [Timestamp::MIN, Timestamp::MAX, Timestamp::from_millis(1_709_164_799_999).unwrap()] {
            assert_eq!(at.to_string().parse::<Timestamp>().unwrap(), at);
        }
        assert_eq!(Timestamp::MAX.to_string(), "9999-12-31T23:59:59.999Z");
        assert!(Timestamp::from_millis(-1).is_err());
        assert_eq!(Timestamp::MAX.plus(Span::days(1)), Timestamp::MAX);
    }

    #[test]
    fn bad_spans_are_refused() {
        for bad in ["", "d", "-1d", "1.5h", "99999999999999999999d", "7 d", "7w", "999999999999999d"] {
            assert!(bad.parse::<Span>().is_err(), "{bad}");
        }
        for good in ["0d", "7d", "36h", "90m", "1s", "250ms"] {
            assert_eq!(good.parse::<Span>().unwrap().to_string(), good);
        }
    }
}
