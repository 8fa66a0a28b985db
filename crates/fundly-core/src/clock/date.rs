//! Dates and days of the week.

use crate::{error::Invalid, text::by_text, time::CYCLE_YEARS};
use jiff::civil;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A day of the week.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl Weekday {
    pub(super) fn of(date: civil::Date) -> Self {
        match date.weekday() {
            civil::Weekday::Monday => Self::Monday,
            civil::Weekday::Tuesday => Self::Tuesday,
            civil::Weekday::Wednesday => Self::Wednesday,
            civil::Weekday::Thursday => Self::Thursday,
            civil::Weekday::Friday => Self::Friday,
            civil::Weekday::Saturday => Self::Saturday,
            civil::Weekday::Sunday => Self::Sunday,
        }
    }

    pub(super) fn civil(self) -> civil::Weekday {
        match self {
            Self::Monday => civil::Weekday::Monday,
            Self::Tuesday => civil::Weekday::Tuesday,
            Self::Wednesday => civil::Weekday::Wednesday,
            Self::Thursday => civil::Weekday::Thursday,
            Self::Friday => civil::Weekday::Friday,
            Self::Saturday => civil::Weekday::Saturday,
            Self::Sunday => civil::Weekday::Sunday,
        }
    }
}

/// A date of the Gregorian calendar, from year 1 to year 9999. Text and wire: `YYYY-MM-DD`.
///
/// ```
/// use fundly_core::clock::{Date, Weekday};
/// let leap: Date = "2028-02-29".parse()?;
/// assert_eq!(leap, Date::new(2028, 2, 29)?);
/// assert_eq!((leap.weekday(), leap.to_string().as_str()), (Weekday::Tuesday, "2028-02-29"));
/// assert_eq!("2027-02-29".parse::<Date>().unwrap_err().code(), "invalid.date");
/// # Ok::<(), fundly_core::Invalid>(())
/// ```
// Held one cycle of the calendar early, as all of jiff's values here: see `Timestamp::early`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    /// The last date, 9999-12-31.
    pub const MAX: Self = Self(civil::Date::constant(9_999 - CYCLE_YEARS, 12, 31));

    /// A date.
    ///
    /// # Errors
    /// [`Invalid::Date`] where there is no such day, before year 1 and after year 9999.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, Invalid> {
        let date = i16::try_from(year).ok().and_then(|year| early(year, month, day));
        date.map(Self).ok_or_else(|| Invalid::Date { got: format!("{year}-{month}-{day}") })
    }

    /// The year.
    pub fn year(self) -> u16 {
        (self.0.year() + CYCLE_YEARS).unsigned_abs()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month().unsigned_abs()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.0.day().unsigned_abs()
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        Weekday::of(self.0)
    }

    pub(super) fn early(self) -> civil::Date {
        self.0
    }

    pub(super) fn from_early(early: civil::Date) -> Self {
        Self(early)
    }
}

/// A day of a true year, one cycle early.
pub(super) fn early(year: i16, month: u8, day: u8) -> Option<civil::Date> {
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    (1..=9_999).contains(&year).then(|| civil::Date::new(year - CYCLE_YEARS, month, day).ok()).flatten()
}

/// The day after, or the last that can be held.
pub(super) fn next(date: civil::Date) -> civil::Date {
    date.tomorrow().unwrap_or(date)
}

/// The day before, or the first that can be held.
pub(super) fn previous(date: civil::Date) -> civil::Date {
    date.yesterday().unwrap_or(date)
}

impl FromStr for Date {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        let number = |part: &str| -> Option<u8> {
            part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse().ok()).flatten()
        };
        let read = || {
            let parts =
                (text.get(..2)?, text.get(2..4)?, text.get(4..5)?, text.get(5..7)?, text.get(7..8)?, text.get(8..10)?);
            let (century, year, "-", month, "-", day) = parts else { return None };
            let year = i16::from(number(century)?) * 100 + i16::from(number(year)?);
            (text.len() == 10).then(|| early(year, number(month)?, number(day)?)).flatten()
        };
        read().map(Self).ok_or_else(|| Invalid::Date { got: crate::error::excerpt(text) })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

by_text!(Date);

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_they_are_written() {
        for text in ["0001-01-01", "1969-12-31", "2000-02-29", "2026-06-19", "9999-12-31"] {
            assert_eq!(text.parse::<Date>().unwrap().to_string(), text);
        }
        assert_eq!(Date::MAX, "9999-12-31".parse().unwrap());
        let bad = [
            "",
            "2026",
            "2026-6-19",
            "2026-02-30",
            "2026-00-01",
            "0000-01-01",
            "1900-02-29",
            "2026-06-19 ",
            "+026-01-01",
        ];
        for bad in bad.into_iter().chain(["2026/06/19", "2026-06-1é", "２026-06-19", "12026-06-19", "2026-+6-19"]) {
            assert_eq!(bad.parse::<Date>().unwrap_err().code(), "invalid.date", "{bad}");
        }
        assert!(Date::new(u16::MAX, 1, 1).is_err() && Date::new(2026, 255, 1).is_err() && Date::new(0, 1, 1).is_err());
    }

    #[test]
    fn weekdays_are_those_of_the_calendar() {
        for (text, weekday) in [
            ("1970-01-01", Weekday::Thursday),
            ("2026-06-19", Weekday::Friday),
            ("2026-06-20", Weekday::Saturday),
            ("9999-12-31", Weekday::Friday),
        ] {
            let date: Date = text.parse().unwrap();
            assert_eq!(date.weekday(), weekday, "{text}");
            assert_eq!(weekday.civil(), date.0.weekday());
        }
    }
}
