//! Periods: absolute time, calendar days, business days or months.

use crate::{
    error::Invalid,
    limits::{BUSINESS_DAYS_MAX, PERIOD_DAYS_MAX, PERIOD_MONTHS_MAX},
    text::by_text,
    time::Span,
};
use std::{fmt, str::FromStr};

/// A length of time as a law or a policy counts it (R-TIME-4).
///
/// On the wire a whole number with a unit: `48h`, `21d`, `90m`, `30s`, `250ms` are absolute time, as of a [`Span`];
/// `4cd` are calendar days, `5bd` business days, `12mo` months and `1y` twelve of them. What a period ends with is told
/// by [`Clock::after`](super::Clock::after).
///
/// ```
/// use fundly_core::{Span, clock::Period};
/// assert_eq!("48h".parse::<Period>()?, Period::Elapsed(Span::hours(48)));
/// assert_eq!("4cd".parse::<Period>()?, Period::CalendarDays(4));
/// assert_eq!("5bd".parse::<Period>()?, Period::BusinessDays(5));
/// assert_eq!("12mo".parse::<Period>()?, Period::Months(12));
/// assert_eq!(Period::Months(12).to_string(), "1y");
/// assert_eq!("5 days".parse::<Period>().unwrap_err().code(), "invalid.period");
/// # Ok::<(), fundly_core::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    /// Absolute time: a day is 24 hours, whatever local clocks do.
    Elapsed(Span),
    /// Days of the calendar; the day of the event is not counted, and the last one counts to its end
    /// (Regulation (EEC, Euratom) No 1182/71, Article 3). At most [`PERIOD_DAYS_MAX`] where it is read.
    CalendarDays(u16),
    /// Days that are business days by the policy's calendar; the day of the event is not counted. At most
    /// [`BUSINESS_DAYS_MAX`] where it is read.
    BusinessDays(u16),
    /// Months of the calendar. At most [`PERIOD_MONTHS_MAX`] where it is read.
    Months(u16),
}

impl Period {
    /// The units beside those of a [`Span`]: calendar days, business days, months, years.
    pub(crate) const UNITS: [&str; 4] = ["cd", "bd", "mo", "y"];
}

/// The count in front of a unit, within its bound.
fn count(digits: &str, max: u16) -> Option<u16> {
    let all = digits.bytes().all(|b| b.is_ascii_digit());
    all.then(|| digits.parse().ok()).flatten().filter(|count| *count <= max)
}

impl FromStr for Period {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        let [calendar, business, month, year] = Self::UNITS;
        let read = || {
            if let Some(days) = text.strip_suffix(calendar) {
                count(days, PERIOD_DAYS_MAX).map(Self::CalendarDays)
            } else if let Some(days) = text.strip_suffix(business) {
                count(days, BUSINESS_DAYS_MAX).map(Self::BusinessDays)
            } else if let Some(months) = text.strip_suffix(month) {
                count(months, PERIOD_MONTHS_MAX).map(Self::Months)
            } else if let Some(years) = text.strip_suffix(year) {
                count(years, PERIOD_MONTHS_MAX / 12).map(|years| Self::Months(years * 12))
            } else {
                let longest = Span::days(u32::from(PERIOD_DAYS_MAX));
                text.parse().ok().filter(|span| *span <= longest).map(Self::Elapsed)
            }
        };
        read().ok_or_else(|| Invalid::Period { got: crate::error::excerpt(text) })
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [calendar, business, month, year] = Self::UNITS;
        match self {
            Self::Elapsed(span) => span.fmt(f),
            Self::CalendarDays(days) => write!(f, "{days}{calendar}"),
            Self::BusinessDays(days) => write!(f, "{days}{business}"),
            Self::Months(months) if *months > 0 && months.is_multiple_of(12) => write!(f, "{}{year}", months / 12),
            Self::Months(months) => write!(f, "{months}{month}"),
        }
    }
}

by_text!(Period);

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_as_they_are_written() {
        for text in [
            "250ms", "30s", "90m", "36h", "21d", "4cd", "5bd", "0cd", "0bd", "0mo", "1mo", "13mo", "1y", "100y",
            "3660cd", "366bd",
        ] {
            let period: Period = text.parse().unwrap();
            assert_eq!(period.to_string(), text);
            let wire = serde_json::to_string(&period).unwrap();
            assert_eq!(wire, format!("\"{text}\""));
            assert_eq!(serde_json::from_str::<Period>(&wire).unwrap(), period);
        }
        for (text, written) in [("48h", "2d"), ("12mo", "1y"), ("0y", "0mo"), ("1200mo", "100y"), ("007bd", "7bd")] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), written);
        }
    }

    #[test]
    fn bad_periods_are_refused() {
        let bad = [
            "",
            "bd",
            "cd",
            "mo",
            "y",
            "d",
            "5",
            "-5bd",
            "+5bd",
            "5 bd",
            "5BD",
            "1.5mo",
            "5bd ",
            "5w",
            "٣bd",
            "99999999999bd",
        ];
        for bad in bad.into_iter().chain(["367bd", "3661cd", "1201mo", "101y", "3661d", "87841h", "65536mo", "5461y"]) {
            assert_eq!(bad.parse::<Period>().unwrap_err().code(), "invalid.period", "{bad}");
        }
        assert!(serde_json::from_str::<Period>("5").is_err());
    }
}
