//! Ready calendars with the zone that goes with them, as data in `presets/calendars`.

use super::{Calendar, Clock, DayBound, Zone};
use crate::text::Summary;
use serde::Deserialize;

/// A ready calendar with its zone and the law that it comes from.
///
/// ```
/// use fundly_core::clock::Ready;
/// let ready = Ready::target();
/// assert_eq!((ready.calendar.name().as_str(), ready.zone.name().as_str()), ("TARGET", "Europe/Berlin"));
/// assert!(ready.citation.as_str().contains("European Central Bank"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ready {
    /// The calendar.
    pub calendar: Calendar,
    /// Where it comes from, and from which year on it is exact.
    pub citation: Summary,
    /// The zone of its place.
    pub zone: Zone,
}

impl Ready {
    /// The legal public holidays of the United States (5 U.S.C. 6103), by the clocks of New York.
    pub fn us_federal() -> Self {
        read(include_str!("../../presets/calendars/us-federal.json"))
    }

    /// The bank holidays of England and Wales (Banking and Financial Dealings Act 1971), by the clocks of London.
    pub fn england_and_wales() -> Self {
        read(include_str!("../../presets/calendars/england-wales.json"))
    }

    /// The closing days of TARGET, on which no euro moves between banks, by the clocks of Frankfurt.
    pub fn target() -> Self {
        read(include_str!("../../presets/calendars/target.json"))
    }

    /// The public holidays that all of Australia has (Fair Work Act 2009, section 115), by the clocks of Sydney.
    pub fn australia() -> Self {
        read(include_str!("../../presets/calendars/australia.json"))
    }
}

fn read(text: &str) -> Ready {
    crate::json::from_text(text.as_bytes())
        .unwrap_or_else(|_| unreachable!("tests read every file of presets/calendars"))
}

impl Calendar {
    /// That of [`Ready::us_federal`].
    pub fn us_federal() -> Self {
        Ready::us_federal().calendar
    }

    /// That of [`Ready::england_and_wales`].
    pub fn england_and_wales() -> Self {
        Ready::england_and_wales().calendar
    }

    /// That of [`Ready::target`].
    pub fn target() -> Self {
        Ready::target().calendar
    }

    /// That of [`Ready::australia`].
    pub fn australia() -> Self {
        Ready::australia().calendar
    }
}

impl From<Ready> for Clock {
    /// A business day ends at the local time of the event.
    fn from(ready: Ready) -> Self {
        Self { zone: ready.zone, calendar: ready.calendar, business_days: DayBound::SameTime }
    }
}
