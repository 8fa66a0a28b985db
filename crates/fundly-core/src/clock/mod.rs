//! The time rules of a policy as data: periods, a zone and a calendar of business days, exact and pure.
//!
//! Nothing here reads the machine's clock, zone or database of zones: the same policy says the same everywhere and in
//! all years to come. A law that changes its clocks or its holidays is a new version of the policy.

mod calendar;
mod date;
mod holiday;
mod period;
mod ready;
#[cfg(test)]
mod tests;
mod zone;

pub use calendar::Calendar;
pub use date::{Date, Weekday};
pub use holiday::{Holiday, HolidayRule, Observed};
pub use period::Period;
pub use ready::Ready;
pub use zone::Zone;

use crate::time::Timestamp;
use jiff::{
    ToSpan as _,
    civil::{self, DateTime},
};
use serde::{Deserialize, Serialize};

/// At what time of the last business day a period ends.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum DayBound {
    /// At the local time of the event.
    #[default]
    SameTime,
    /// With the day: at the local midnight that starts the next one.
    EndOfDay,
}

/// How a policy counts time: in which zone, by which calendar, and when its business days end.
///
/// Bounds are half-open (R-TIME-1): what must happen within a period happens before the moment that
/// [`after`](Clock::after) gives. Local times are those of R-TIME-5. The default counts in UTC, Saturday and Sunday
/// off.
///
/// ```
/// use fundly_core::{Timestamp, clock::{Calendar, Clock, DayBound, Zone}};
/// let clock = Clock {
///     zone: Zone::new("America/New_York".parse()?, "EST5EDT,M3.2.0,M11.1.0")?,
///     calendar: Calendar::us_federal(),
///     business_days: DayBound::SameTime,
/// };
/// let deadline: Timestamp = "2026-03-09T23:59:00-04:00".parse()?;
/// // Two days of 24 hours before it, over the night in which clocks go forward.
/// assert_eq!(clock.local(clock.before(deadline, &"48h".parse()?)), "2026-03-07 22:59 EST");
/// // Five business days from a Monday: neither the weekend nor Juneteenth count.
/// let notice: Timestamp = "2026-06-15T10:00:00-04:00".parse()?;
/// assert_eq!(clock.local(clock.after(notice, &"5bd".parse()?)), "2026-06-23 10:00 EDT");
/// # Ok::<(), fundly_core::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("default" = Clock::default())))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Clock {
    /// The zone in which days and local times are counted.
    pub zone: Zone,
    /// Which days are business days.
    pub calendar: Calendar,
    /// When the last of a number of business days ends.
    #[serde(default)]
    pub business_days: DayBound,
}

impl Clock {
    /// Whether it is the default.
    pub(crate) fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl Clock {
    /// The moment at which a period that an event starts is over (R-TIME-4), held at [`Timestamp::MAX`].
    ///
    /// - Elapsed time is added as it is.
    /// - Calendar days: the end of the last of them, the day of the event not counted.
    /// - Business days: the same local time on the last of them, or its end, the day of the event not counted.
    /// - Months: the same local time on the same day of a later month, or on its last day where it is shorter.
    ///
    /// A count of zero days ends where the day of the event does, or at the event itself where the time stays the same.
    ///
    /// A later event never ends on an earlier date. Where the local time is kept it may end at an earlier hour of the
    /// same date: one business day after Friday at ten is Monday at ten, after Saturday at nine Monday at nine.
    ///
    /// ```
    /// use fundly_core::{Timestamp, clock::Clock};
    /// let (clock, offer): (_, Timestamp) = (Clock::default(), "2026-02-26T15:00:00Z".parse()?);
    /// assert_eq!(clock.after(offer, &"4cd".parse()?).to_string(), "2026-03-03T00:00:00.000Z");
    /// assert_eq!(clock.after(offer, &"4bd".parse()?).to_string(), "2026-03-04T15:00:00.000Z");
    /// assert_eq!(clock.after(offer, &"12mo".parse()?).to_string(), "2027-02-26T15:00:00.000Z");
    /// # Ok::<(), fundly_core::Invalid>(())
    /// ```
    pub fn after(&self, at: Timestamp, period: &Period) -> Timestamp {
        let here = self.zone.civil(at);
        match *period {
            Period::Elapsed(span) => at.plus(span),
            Period::CalendarDays(n) => self.zone.end_of(here.date().saturating_add(i64::from(n).days())),
            Period::BusinessDays(n) => {
                let day = self.calendar.walk(here.date(), n, date::next);
                match self.business_days {
                    DayBound::SameTime => self.same_time(at, here, day),
                    DayBound::EndOfDay => self.zone.end_of(day),
                }
            }
            Period::Months(n) => self.same_time(at, here, here.date().saturating_add(i64::from(n).months())),
        }
    }

    /// The moment at which a period begins that an event ends: [`after`](Clock::after) looking back, held at
    /// [`Timestamp::MIN`].
    ///
    /// Where days are counted to their end, the bound is the start of the first of them: no part of a day counts twice.
    ///
    /// ```
    /// use fundly_core::{Timestamp, clock::Clock};
    /// let (clock, deadline): (_, Timestamp) = (Clock::default(), "2028-02-29T15:00:00Z".parse()?);
    /// assert_eq!(clock.before(deadline, &"4cd".parse()?).to_string(), "2028-02-25T00:00:00.000Z");
    /// assert_eq!(clock.before(deadline, &"4bd".parse()?).to_string(), "2028-02-23T15:00:00.000Z");
    /// assert_eq!(clock.before(deadline, &"1y".parse()?).to_string(), "2027-02-28T15:00:00.000Z");
    /// # Ok::<(), fundly_core::Invalid>(())
    /// ```
    pub fn before(&self, at: Timestamp, period: &Period) -> Timestamp {
        let here = self.zone.civil(at);
        match *period {
            Period::Elapsed(span) => at.minus(span),
            Period::CalendarDays(n) => self.zone.start_of(here.date().saturating_sub(i64::from(n).days())),
            Period::BusinessDays(n) => {
                let day = self.calendar.walk(here.date(), n, date::previous);
                match self.business_days {
                    DayBound::SameTime => self.same_time(at, here, day),
                    DayBound::EndOfDay => self.zone.start_of(day),
                }
            }
            Period::Months(n) => self.same_time(at, here, here.date().saturating_sub(i64::from(n).months())),
        }
    }

    /// The moment from which a window that looks back from an event counts: the local midnight that starts the day on
    /// which [`before`](Clock::before) lies, so that a whole day counts where a part of it would (R-TIME-7). Elapsed
    /// time has no days and is taken off as it is.
    ///
    /// ```
    /// use fundly_core::{Timestamp, clock::Clock};
    /// let (clock, sale): (_, Timestamp) = (Clock::default(), "2028-02-29T15:00:00Z".parse()?);
    /// assert_eq!(clock.window_start(sale, &"12mo".parse()?).to_string(), "2027-02-28T00:00:00.000Z");
    /// # Ok::<(), fundly_core::Invalid>(())
    /// ```
    pub fn window_start(&self, at: Timestamp, period: &Period) -> Timestamp {
        let start = self.before(at, period);
        match period {
            Period::Elapsed(_) => start,
            _ => self.zone.start_of(self.zone.civil(start).date()),
        }
    }

    /// The date on the local calendar, at most 9999-12-31; its text is `YYYY-MM-DD`.
    ///
    /// ```
    /// use fundly_core::{Timestamp, clock::{Clock, Ready}};
    /// let clock = Clock::from(Ready::us_federal());
    /// assert_eq!(clock.date("2026-03-08T03:59:00Z".parse::<Timestamp>()?).to_string(), "2026-03-07");
    /// # Ok::<(), fundly_core::Invalid>(())
    /// ```
    pub fn date(&self, at: Timestamp) -> Date {
        Date::from_early(self.zone.civil(at).date()).min(Date::MAX)
    }

    /// The local time with its zone's abbreviation, to the minute, for people to read: `2026-03-07 22:59 EST`.
    pub fn local(&self, at: Timestamp) -> String {
        self.zone.text(at)
    }

    /// The local time of an event on another day; the event itself on its own, in whichever of two equal hours it lies.
    fn same_time(&self, at: Timestamp, here: DateTime, day: civil::Date) -> Timestamp {
        if day == here.date() { at } else { self.zone.moment(day.to_datetime(here.time())) }
    }
}
