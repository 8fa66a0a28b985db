//! Moments and spans of time. The core never reads a clock: every moment is injected.

use crate::{error::Invalid, text::by_text};
use jiff::{
    civil::{self, DateTime},
    tz::Offset,
};
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

/// Years after which the Gregorian calendar repeats.
pub(crate) const CYCLE_YEARS: i16 = 400;
/// The same in milliseconds: 146,097 days.
const CYCLE: i64 = 146_097 * 86_400_000;

impl Timestamp {
    /// Longest accepted text, in bytes.
    pub(crate) const TEXT_MAX: usize = 40;
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
        str::from_utf8(&self.rfc3339()[..10]).unwrap_or_default().to_owned()
    }

    /// The moment one cycle of the calendar earlier.
    ///
    /// The last two hours of 9999, and what lies after them on local clocks, are outside of what jiff can hold. The
    /// Gregorian calendar repeats after 400 years, weekdays and all, so everything is reckoned one cycle early.
    pub(crate) fn early(self) -> jiff::Timestamp {
        jiff::Timestamp::from_millisecond(self.0 - CYCLE).unwrap_or_default()
    }

    /// The moment one cycle of the calendar after this one, held at the first and the last.
    pub(crate) fn from_early(early: jiff::Timestamp) -> Self {
        Self(early.as_millisecond().saturating_add(CYCLE).clamp(Self::MIN.0, Self::MAX.0))
    }

    /// The text without an allocation: every row and every journal entry has several.
    fn rfc3339(self) -> [u8; 24] {
        let (at, mut text) = (Offset::UTC.to_datetime(self.early()), *b"0000-00-00T00:00:00.000Z");
        let mut put = |end: usize, number: i16| {
            let mut number = number.unsigned_abs();
            for digit in text[..end].rchunks_mut(1).take_while(|digit| digit[0].is_ascii_digit()) {
                digit[0] = b'0' + (number % 10) as u8;
                number /= 10;
            }
        };
        put(4, at.year() + CYCLE_YEARS);
        put(7, at.month().into());
        put(10, at.day().into());
        put(13, at.hour().into());
        put(16, at.minute().into());
        put(19, at.second().into());
        put(23, at.millisecond());
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
        if text.len() > Self::TEXT_MAX {
            return Err(Invalid::time(text));
        }
        read_rfc3339(text.as_bytes()).ok_or_else(|| Invalid::time(text)).and_then(Self::from_millis)
    }
}

/// The milliseconds since 1970 of an RFC 3339 text, sub-milliseconds cut off.
///
/// As lenient as the RFC lets a reader be: `T`, `Z` in any case, a space for the `T`, any number of decimals, a leap
/// second in any minute (it is the second after), and ISO 8601's real minus before an offset. Nothing may be left out.
fn read_rfc3339(text: &[u8]) -> Option<i64> {
    let (fixed, rest) = text.split_at_checked(19)?;
    let separated = |at: usize, any: &[u8]| any.contains(&fixed[at]).then_some(());
    separated(4, b"-")?;
    separated(7, b"-")?;
    separated(10, b"Tt ")?;
    separated(13, b":")?;
    separated(16, b":")?;
    let year = i16::from(two_digits(fixed, 0)?) * 100 + i16::from(two_digits(fixed, 2)?);
    let date = civil::Date::new(year - CYCLE_YEARS, two_digits(fixed, 5)?, two_digits(fixed, 8)?).ok()?;
    let [hour, minute, second] = [two_digits(fixed, 11)?, two_digits(fixed, 14)?, two_digits(fixed, 17)?];
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let (millis, offset) = match rest.split_first() {
        Some((b'.', decimals)) => read_decimals(decimals)?,
        _ => (0, rest),
    };
    let midnight = Offset::UTC.to_timestamp(DateTime::from_parts(date, civil::Time::midnight())).ok()?;
    let seconds = i64::from(hour) * 3_600 + i64::from(minute) * 60 + i64::from(second) - read_offset(offset)?;
    Some(midnight.as_millisecond() + CYCLE + seconds * 1_000 + millis)
}

/// Thousandths of a second from decimals, of which there is at least one, and what follows them.
fn read_decimals(text: &[u8]) -> Option<(i64, &[u8])> {
    let count = text.iter().take_while(|b| b.is_ascii_digit()).count();
    let (decimals, rest) = text.split_at(count);
    let thousandths = decimals.iter().chain(b"000").take(3).fold(0, |n, b| n * 10 + i64::from(b - b'0'));
    (count > 0).then_some((thousandths, rest))
}

/// Seconds east of UTC, less than a day.
fn read_offset(text: &[u8]) -> Option<i64> {
    let (sign, rest) = match text {
        [b'Z' | b'z'] => return Some(0),
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] | [0xE2, 0x88, 0x92, rest @ ..] => (-1, rest),
        _ => return None,
    };
    let [_, _, b':', _, _] = rest else { return None };
    let (hours, minutes) = (two_digits(rest, 0)?, two_digits(rest, 3)?);
    (hours < 24 && minutes < 60).then_some(sign * (i64::from(hours) * 3_600 + i64::from(minutes) * 60))
}

/// Two digits from a place on; the callers know that the text reaches that far.
fn two_digits(text: &[u8], at: usize) -> Option<i8> {
    let digit = |at: usize| text.get(at).filter(|b| b.is_ascii_digit()).map(|b| (b - b'0').cast_signed());
    Some(digit(at)? * 10 + digit(at + 1)?)
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

/// The units that a span is written in, each with its milliseconds.
pub(crate) const UNITS: [(&str, u64); 5] =
    [("ms", 1), ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000)];

impl Span {
    /// Most digits of the number that a span is written with.
    pub(crate) const DIGITS_MAX: usize = 15;
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

impl FromStr for Span {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        let invalid = || Invalid::time(text);
        let (unit, size) = UNITS.iter().find(|(unit, _)| text.ends_with(unit)).ok_or_else(invalid)?;
        let digits = &text[..text.len() - unit.len()];
        if digits.is_empty() || digits.len() > Self::DIGITS_MAX || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(invalid());
        }
        let count: u64 = digits.parse().map_err(|_| invalid())?;
        count.checked_mul(*size).map(Self).ok_or_else(invalid)
    }
}

by_text!(Span);

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
    fn moments_are_read_as_rfc_3339_lets_them_be_written() {
        for (text, read) in [
            ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000Z"),
            ("2024-02-29t23:59:59.1z", "2024-02-29T23:59:59.100Z"),
            ("2024-02-29 23:59:59.99999999999+00:00", "2024-02-29T23:59:59.999Z"),
            ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000Z"),
            ("2016-12-31T18:29:60.5-05:30", "2017-01-01T00:00:00.500Z"),
            ("2026-01-01T00:00:00-23:59", "2026-01-01T23:59:00.000Z"),
            ("2026-01-01T00:00:00\u{2212}01:00", "2026-01-01T01:00:00.000Z"),
            ("1969-12-31T23:00:00-01:00", "1970-01-01T00:00:00.000Z"),
            ("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(text.parse::<Timestamp>().unwrap().to_string(), read, "{text}");
        }
    }

    #[test]
    fn bad_moments_are_refused() {
        for bad in [
            "",
            "2026",
            "2026-03-07",
            "2026-03-07T22:59:00",
            "2026-03-07T22:59Z",
            "2026-03-07T22:59:00.Z",
            "2026-03-07T22:59:00,5Z",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z",
            "2026-01-00T00:00:00Z",
            "2026-01-32T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:60:00Z",
            "2026-01-01T00:00:61Z",
            "2026-01-01T00:00:00+24:00",
            "2026-01-01T00:00:00+00:60",
            "2026-01-01T00:00:00+0000",
            "2026-01-01T00:00:00+00",
            "2026-01-01T00:00:00Z ",
            " 2026-01-01T00:00:00Z",
            "2026-01-01T00:00:00 Z",
            "20260101T000000Z",
            "2026-1-01T00:00:00Z",
            "+2026-01-01T00:00:00Z",
            "2026-01-01T00:00:00Z[UTC]",
            "2026-01-01_00:00:00Z",
            "2026-01-01T00:00:00UTC",
            "2026-01-01T00:00:00+é0:00",
            "2026-01-01T00:00:00.000000000000000000000000Z",
        ] {
            assert_eq!(bad.parse::<Timestamp>().unwrap_err().code(), "invalid.time", "{bad}");
        }
        for outside in
            ["1969-12-31T23:59:59.999Z", "9999-12-31T23:59:59-00:01", "9999-12-31T23:59:60Z", "0000-01-01T00:00:00Z"]
        {
            assert_eq!(outside.parse::<Timestamp>().unwrap_err().code(), "invalid.time_out_of_range", "{outside}");
        }
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
