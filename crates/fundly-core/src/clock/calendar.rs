//! Which days are business days.

use super::{
    date::{Date, Weekday, next, previous},
    holiday::{Holiday, Observed},
};
use crate::{
    error::Invalid,
    limits::{HOLIDAYS_MAX, WEEKEND_MAX},
    text::Label,
    time::CYCLE_YEARS,
};
use jiff::civil;
use serde::{Deserialize, Serialize};

/// A calendar of business days: all that are neither of the weekend nor a holiday or its substitute (R-TIME-6).
///
/// There is always a next business day: a calendar whose rules could close all days is refused.
///
/// ```
/// use fundly_core::clock::Calendar;
/// let calendar = Calendar::england_and_wales();
/// // Christmas Day of 2022 was a Sunday and Boxing Day took the Monday.
/// assert!(!calendar.is_business_day("2022-12-27".parse()?));
/// assert!(calendar.is_business_day("2022-12-28".parse()?));
/// # Ok::<(), fundly_core::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "Given")]
pub struct Calendar {
    name: Label,
    weekend: Vec<Weekday>,
    holidays: Vec<Holiday>,
}

/// A calendar as it is written.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Given {
    /// Its name.
    name: Label,
    /// The days of the week that are no business days.
    #[serde(deserialize_with = "crate::text::bounded::<_, _, WEEKEND_MAX>")]
    #[cfg_attr(feature = "schema", schemars(length(max = WEEKEND_MAX)))]
    weekend: Vec<Weekday>,
    /// Its holidays.
    #[serde(default, deserialize_with = "crate::text::bounded::<_, _, HOLIDAYS_MAX>")]
    #[cfg_attr(feature = "schema", schemars(length(max = HOLIDAYS_MAX)))]
    holidays: Vec<Holiday>,
}

impl TryFrom<Given> for Calendar {
    type Error = Invalid;

    fn try_from(given: Given) -> Result<Self, Invalid> {
        Self::new(given.name, given.weekend, given.holidays)
    }
}

/// Whole weeks in every year.
const WEEKS: usize = 52;
/// Years on both sides of 1970 to 9999, one cycle early, in which a search for business days may end.
const YEARS: std::ops::RangeInclusive<i16> = 1_970 - CYCLE_YEARS - 2..=9_999 - CYCLE_YEARS + 2;
/// Days after which a substitute is no longer looked for.
const SUBSTITUTE_WITHIN: usize = 366;

impl Calendar {
    /// A calendar by its weekend and its holidays.
    ///
    /// # Errors
    /// [`Invalid::ListTooLong`] above [`WEEKEND_MAX`] or [`HOLIDAYS_MAX`]; [`Invalid::Holiday`] for a holiday on no
    /// day; [`Invalid::NoBusinessDays`] where the holidays of a year, each closing its day and a substitute, are as
    /// many as its days outside of the weekend.
    ///
    /// ```
    /// use fundly_core::clock::{Calendar, Weekday};
    /// let calendar = Calendar::new("Gulf".parse()?, vec![Weekday::Friday, Weekday::Saturday], vec![])?;
    /// assert!(calendar.is_business_day("2026-06-21".parse()?), "a Sunday");
    /// # Ok::<(), fundly_core::Invalid>(())
    /// ```
    pub fn new(name: Label, weekend: Vec<Weekday>, holidays: Vec<Holiday>) -> Result<Self, Invalid> {
        for (max, got) in [(WEEKEND_MAX, weekend.len()), (HOLIDAYS_MAX, holidays.len())] {
            if got > max {
                return Err(Invalid::ListTooLong { max, got });
            }
        }
        holidays.iter().try_for_each(Holiday::check)?;
        // A repeated weekday only counts against the calendar.
        let open = WEEKS * 7_usize.saturating_sub(weekend.len());
        let closed = 2 * holidays.iter().filter(|holiday| holiday.is_yearly()).count();
        if closed >= open {
            return Err(Invalid::NoBusinessDays { open, closed });
        }
        Ok(Self { name, weekend, holidays })
    }

    /// The name.
    pub fn name(&self) -> &Label {
        &self.name
    }

    /// The days of the week that are no business days.
    pub fn weekend(&self) -> &[Weekday] {
        &self.weekend
    }

    /// The holidays.
    pub fn holidays(&self) -> &[Holiday] {
        &self.holidays
    }

    /// Whether business is done on this date.
    pub fn is_business_day(&self, date: Date) -> bool {
        let day = date.early();
        !self.is_weekend(day) && !self.closed(day.year()).contains(&day)
    }

    /// The n-th business day from a day on, itself not counted, in the direction of the step; held a year or two
    /// outside of all moments.
    pub(super) fn walk(&self, from: civil::Date, n: u16, step: fn(civil::Date) -> civil::Date) -> civil::Date {
        let (mut day, mut left) = (from, n);
        let mut year = (day.year(), self.closed(day.year()));
        while left > 0 && YEARS.contains(&day.year()) {
            day = step(day);
            if year.0 != day.year() {
                year = (day.year(), self.closed(day.year()));
            }
            if !self.is_weekend(day) && !year.1.contains(&day) {
                left -= 1;
            }
        }
        day
    }

    fn is_weekend(&self, day: civil::Date) -> bool {
        self.weekend.contains(&Weekday::of(day))
    }

    /// The holidays of a year and their substitutes, one cycle early. A holiday of the year before or after may have
    /// its substitute in this one.
    fn closed(&self, year: i16) -> Vec<civil::Date> {
        let mut days: Vec<(civil::Date, Observed)> = (year.saturating_sub(1)..=year.saturating_add(1))
            .flat_map(|year| self.holidays.iter().filter_map(move |h| Some((h.day_in(year)?, h.observed))))
            .collect();
        // Substitutes are given out in the order of the holidays.
        days.sort_by_key(|(day, _)| *day);
        let on_weekend = |kind| {
            let of_kind = move |(day, observed): &&(civil::Date, Observed)| *observed == kind && self.is_weekend(*day);
            days.iter().filter(of_kind).map(|(day, _)| *day)
        };
        let mut closed: Vec<civil::Date> = days.iter().map(|(day, _)| *day).collect();
        closed.extend(on_weekend(Observed::Nearest).filter_map(|day| match day.weekday() {
            civil::Weekday::Saturday => Some(previous(day)),
            civil::Weekday::Sunday => Some(next(day)),
            _ => None,
        }));
        for day in on_weekend(Observed::Following) {
            let days = std::iter::successors(Some(next(day)), |day| Some(next(*day))).take(SUBSTITUTE_WITHIN);
            let substitute = days.into_iter().find(|day| !self.is_weekend(*day) && !closed.contains(day));
            closed.extend(substitute);
        }
        closed.retain(|day| day.year() == year);
        closed
    }
}

impl Default for Calendar {
    /// Saturday and Sunday, and no holidays.
    fn default() -> Self {
        let name = Label::new("Monday to Friday").unwrap_or_else(|_| unreachable!("a short literal"));
        Self { name, weekend: vec![Weekday::Saturday, Weekday::Sunday], holidays: Vec::new() }
    }
}
