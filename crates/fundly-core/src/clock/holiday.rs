//! Holidays as rules, so that no list of dates ever ends.

use super::date::{Date, Weekday, early};
use crate::{error::Invalid, text::Label, time::CYCLE_YEARS};
use jiff::{ToSpan as _, civil};
use serde::{Deserialize, Serialize};

/// On which day of a year a holiday is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "on", rename_all = "camelCase")]
pub enum HolidayRule {
    /// The same date each year; 29 February in leap years only.
    Fixed {
        /// Month, 1 to 12.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 12)))]
        month: u8,
        /// Day of the month.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 31)))]
        day: u8,
    },
    /// A weekday of a month, counted.
    Nth {
        /// Month, 1 to 12.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 12)))]
        month: u8,
        /// Day of the week.
        weekday: Weekday,
        /// 1 to 5 from the beginning of the month, or −1 for the last. A fifth is only where there is one.
        #[cfg_attr(feature = "schema", schemars(range(min = -1, max = 5)))]
        nth: i8,
    },
    /// Days after Easter Sunday of the Western churches: −2 is Good Friday, 1 Easter Monday.
    Easter {
        /// Days, negative before; within the same year.
        #[cfg_attr(feature = "schema", schemars(range(min = *EASTER_OFFSETS.start(), max = *EASTER_OFFSETS.end())))]
        offset: i16,
    },
    /// One date of one year only.
    Once {
        /// The date.
        date: Date,
    },
}

/// What a holiday does that falls on the weekend.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("default" = Observed::default())))]
#[serde(rename_all = "camelCase")]
pub enum Observed {
    /// Nothing.
    #[default]
    None,
    /// From a Saturday the Friday before is closed instead, from a Sunday the Monday after: as in the United States.
    Nearest,
    /// The next day that is neither of the weekend nor a holiday is closed instead: as in the United Kingdom and
    /// Australia.
    Following,
}

/// A holiday, as a rule for all years or some.
///
/// On the wire one flat object whose `on` names the rule:
///
/// ```
/// use fundly_core::clock::{Holiday, HolidayRule, Observed};
/// let juneteenth: Holiday = serde_json::from_str(
///     r#"{"name": "Juneteenth", "on": "fixed", "month": 6, "day": 19, "since": 2021, "observed": "nearest"}"#,
/// )?;
/// assert_eq!(juneteenth.rule, HolidayRule::Fixed { month: 6, day: 19 });
/// assert_eq!((juneteenth.since, juneteenth.observed), (Some(2021), Observed::Nearest));
/// assert!(serde_json::from_str::<Holiday>(r#"{"name": "No day", "on": "fixed", "month": 2, "day": 30}"#).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(!try_from, deny_unknown_fields))]
#[serde(try_from = "Given")]
pub struct Holiday {
    /// The name.
    pub name: Label,
    /// Its day.
    #[serde(flatten)]
    pub rule: HolidayRule,
    /// The first year, where it was not always.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<u16>,
    /// The last year, where it is no more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<u16>,
    /// What it does on a weekend.
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub observed: Observed,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // As serde calls it.
fn is_default(observed: &Observed) -> bool {
    *observed == Observed::default()
}

/// Days by which Easter may be missed without leaving its year: Easter is from 22 March to 25 April.
const EASTER_OFFSETS: std::ops::RangeInclusive<i16> = -80..=250;

impl Holiday {
    /// Whether there can be such a day.
    pub(super) fn check(&self) -> Result<(), Invalid> {
        let possible = match self.rule {
            // Any leap year will do.
            HolidayRule::Fixed { month, day } => early(2_000, month, day).is_some(),
            HolidayRule::Nth { month, nth, .. } => (1..=12).contains(&month) && matches!(nth, -1 | 1..=5),
            HolidayRule::Easter { offset } => EASTER_OFFSETS.contains(&offset),
            HolidayRule::Once { .. } => self.since.is_none() && self.until.is_none(),
        };
        let years = self.since.unwrap_or(0) <= self.until.unwrap_or(u16::MAX);
        let refused = || Invalid::Holiday { name: crate::error::excerpt(self.name.as_str()) };
        (possible && years).then_some(()).ok_or_else(refused)
    }

    /// Whether it comes again each year.
    pub(super) fn is_yearly(&self) -> bool {
        !matches!(self.rule, HolidayRule::Once { .. })
    }

    /// Its day in a year, both one cycle of the calendar early.
    pub(super) fn day_in(&self, early_year: i16) -> Option<civil::Date> {
        let year = early_year.checked_add(CYCLE_YEARS)?;
        let counted = u16::try_from(year).ok()?;
        if self.since.is_some_and(|since| counted < since) || self.until.is_some_and(|until| counted > until) {
            return None;
        }
        match self.rule {
            HolidayRule::Fixed { month, day } => early(year, month, day),
            HolidayRule::Nth { month, weekday, nth } => {
                early(year, month, 1)?.nth_weekday_of_month(nth, weekday.civil()).ok()
            }
            HolidayRule::Easter { offset } => easter(year)?.checked_add(i64::from(offset).days()).ok(),
            HolidayRule::Once { date } => (date.year() == counted).then(|| date.early()),
        }
    }
}

/// Easter Sunday of a true year, one cycle early: the anonymous Gregorian computus (Meeus, Jones and Butcher).
fn easter(year: i16) -> Option<civil::Date> {
    let y = i32::from(year);
    let (golden, century, of_century) = (y % 19, y / 100, y % 100);
    let moon = (century + 8) / 25;
    let epact = (19 * golden + century - century / 4 - (century - moon + 1) / 3 + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * sunday) / 451;
    let days = epact + sunday - 7 * late + 114;
    early(year, u8::try_from(days / 31).ok()?, u8::try_from(days % 31 + 1).ok()?)
}

/// A holiday as it is written.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Given {
    name: Label,
    on: On,
    month: Option<u8>,
    day: Option<u8>,
    weekday: Option<Weekday>,
    nth: Option<i8>,
    offset: Option<i16>,
    date: Option<Date>,
    since: Option<u16>,
    until: Option<u16>,
    #[serde(default)]
    observed: Observed,
}

/// The names of the rules.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum On {
    Fixed,
    Nth,
    Easter,
    Once,
}

impl TryFrom<Given> for Holiday {
    type Error = Invalid;

    fn try_from(given: Given) -> Result<Self, Invalid> {
        let Given { name, on, month, day, weekday, nth, offset, date, since, until, observed } = given;
        // Each rule has its own fields and no other's.
        let rule = match (on, month, day, weekday, nth, offset, date) {
            (On::Fixed, Some(month), Some(day), None, None, None, None) => HolidayRule::Fixed { month, day },
            (On::Nth, Some(month), None, Some(weekday), Some(nth), None, None) => {
                HolidayRule::Nth { month, weekday, nth }
            }
            (On::Easter, None, None, None, None, Some(offset), None) => HolidayRule::Easter { offset },
            (On::Once, None, None, None, None, None, Some(date)) => HolidayRule::Once { date },
            _ => return Err(Invalid::Holiday { name: crate::error::excerpt(name.as_str()) }),
        };
        let holiday = Self { name, rule, since, until, observed };
        holiday.check().map(|()| holiday)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Holiday, serde_json::Error> {
        serde_json::from_str(json)
    }

    #[test]
    fn easter_is_on_known_days() {
        let days = [
            "1970-03-29",
            "2000-04-23",
            "2008-03-23",
            "2011-04-24",
            "2019-04-21",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2035-03-25",
            "2038-04-25",
            "2049-04-18",
            "2285-03-22",
            "4200-04-20",
        ];
        for day in days.map(|day| day.parse::<Date>().unwrap()) {
            assert_eq!(easter(day.year().cast_signed()).unwrap(), day.early(), "{day}");
        }
    }

    #[test]
    fn easter_is_always_a_sunday_in_its_season() {
        for year in 1..=9_999 {
            let day = Date::from_early(easter(year).unwrap());
            assert_eq!(day.weekday(), Weekday::Sunday, "{day}");
            assert!(matches!((day.month(), day.day()), (3, 22..=31) | (4, 1..=25)), "{day}");
            for offset in [*EASTER_OFFSETS.start(), *EASTER_OFFSETS.end()] {
                let holiday = read(&format!(r#"{{"name":"e","on":"easter","offset":{offset}}}"#)).unwrap();
                assert_eq!(Date::from_early(holiday.day_in(year - CYCLE_YEARS).unwrap()).year(), day.year());
            }
        }
    }

    #[test]
    fn holidays_are_read_as_they_are_written() {
        for wire in [
            r#"{"name":"a","on":"fixed","month":12,"day":25}"#,
            r#"{"name":"b","on":"fixed","month":2,"day":29,"since":1980,"until":1980,"observed":"following"}"#,
            r#"{"name":"c","on":"nth","month":5,"weekday":"monday","nth":-1,"observed":"nearest"}"#,
            r#"{"name":"d","on":"easter","offset":-2}"#,
            r#"{"name":"e","on":"once","date":"2022-09-19"}"#,
        ] {
            assert_eq!(serde_json::to_string(&read(wire).unwrap()).unwrap(), wire);
        }
    }

    #[test]
    fn bad_holidays_are_refused() {
        for wire in [
            r#"{"name":"a","on":"fixed","month":2,"day":30}"#,
            r#"{"name":"a","on":"fixed","month":13,"day":1}"#,
            r#"{"name":"a","on":"fixed","month":1}"#,
            r#"{"name":"a","on":"fixed","month":1,"day":1,"offset":1}"#,
            r#"{"name":"a","on":"fixed","month":1,"day":1,"extra":1}"#,
            r#"{"name":"a","on":"fixed","month":1,"day":1,"since":2022,"until":2021}"#,
            r#"{"name":"a","on":"nth","month":1,"weekday":"monday","nth":0}"#,
            r#"{"name":"a","on":"nth","month":1,"weekday":"monday","nth":6}"#,
            r#"{"name":"a","on":"nth","month":1,"weekday":"monday","nth":-2}"#,
            r#"{"name":"a","on":"nth","month":0,"weekday":"monday","nth":1}"#,
            r#"{"name":"a","on":"nth","month":1,"weekday":"Monday","nth":1}"#,
            r#"{"name":"a","on":"easter","offset":-81}"#,
            r#"{"name":"a","on":"easter","offset":251}"#,
            r#"{"name":"a","on":"once","date":"2022-02-29"}"#,
            r#"{"name":"a","on":"once","date":"2022-02-28","since":2022}"#,
            r#"{"name":"a","on":"never"}"#,
            r#"{"on":"easter","offset":0}"#,
        ] {
            assert!(read(wire).is_err(), "{wire}");
        }
    }

    #[test]
    fn a_day_is_only_in_the_years_that_have_it() {
        let day = |wire: &str, year: i16| read(wire).unwrap().day_in(year - CYCLE_YEARS).map(Date::from_early);
        let leap = r#"{"name":"a","on":"fixed","month":2,"day":29}"#;
        assert_eq!(day(leap, 2028).unwrap().to_string(), "2028-02-29");
        assert_eq!(day(leap, 2027), None);
        let fifth = r#"{"name":"a","on":"nth","month":2,"weekday":"tuesday","nth":5}"#;
        assert_eq!(day(fifth, 2028).unwrap().to_string(), "2028-02-29");
        assert_eq!(day(fifth, 2027), None);
        let some = r#"{"name":"a","on":"fixed","month":6,"day":19,"since":2021,"until":2022}"#;
        assert_eq!([2020, 2021, 2022, 2023].map(|year| day(some, year).is_some()), [false, true, true, false]);
    }
}
