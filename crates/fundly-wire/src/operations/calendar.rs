//! Days, hours and holidays.

use crate::declare::operations;
use fundly_core::{
    Clock, Period, Timestamp,
    clock::{Date, Ready},
    text::Summary,
};
use serde::Serialize;

/// A ready clock: the business days of a place and the zone by which it lives.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReadyClock {
    /// The clock.
    pub clock: Clock,
    /// Where it comes from, and from which year on it is exact.
    pub citation: Summary,
}

impl From<Ready> for ReadyClock {
    fn from(ready: Ready) -> Self {
        Self { citation: ready.citation.clone(), clock: ready.into() }
    }
}

operations! {
    /// The ready clocks.
    "clocks" = clocks(_wire) -> Vec<ReadyClock> {
        let ready = [Ready::us_federal(), Ready::england_and_wales(), Ready::target(), Ready::australia()];
        Ok(ready.into_iter().map(ReadyClock::from).collect())
    }

    /// The moment at which a period ends that an event begins: days, business days and months by the clock.
    "momentAfter" = moment_after(_wire, clock: Clock, at: Timestamp, period: Period) -> Timestamp {
        Ok(clock.after(at, &period))
    }

    /// The moment at which a period begins that an event ends.
    "momentBefore" = moment_before(_wire, clock: Clock, at: Timestamp, period: Period) -> Timestamp {
        Ok(clock.before(at, &period))
    }

    /// The date of a moment by the clock.
    "localDate" = local_date(_wire, clock: Clock, at: Timestamp) -> Date {
        Ok(clock.date(at))
    }

    /// The local time of a moment with its zone's abbreviation, to the minute, for people to read.
    "localTime" = local_time(_wire, clock: Clock, at: Timestamp) -> String {
        Ok(clock.local(at))
    }

    /// Whether a date is a business day.
    "isBusinessDay" = is_business_day(_wire, clock: Clock, date: Date) -> bool {
        Ok(clock.calendar.is_business_day(date))
    }
}
