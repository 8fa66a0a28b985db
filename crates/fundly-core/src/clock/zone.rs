//! Zones: a name and the rule by which its clocks run.

use crate::{
    error::Invalid,
    text::Label,
    time::{CYCLE_YEARS, Timestamp},
};
use jiff::{
    civil::{self, DateTime},
    tz::TimeZone,
};
use serde::{Deserialize, Serialize};

/// A zone: the name that people know it by, and a POSIX rule that says how its clocks run (R-TIME-5).
///
/// The rule, such as `EST5EDT,M3.2.0,M11.1.0`, is all that counts; the name is shown only. It holds for all years, past
/// and to come, which no database of zones is asked about: that of a zone is the last line of its file in the tz
/// database. Where a law changes the clocks, a new version of the policy carries the new rule.
///
/// A local time that clocks skip is the later moment (as much later as was skipped), one that they show twice the
/// earlier.
///
/// ```
/// use fundly_core::clock::Zone;
/// let zone = Zone::new("Europe/Berlin".parse()?, "CET-1CEST,M3.5.0,M10.5.0/3")?;
/// assert_eq!((zone.name().as_str(), zone.rule()), ("Europe/Berlin", "CET-1CEST,M3.5.0,M10.5.0/3"));
/// assert_eq!(Zone::new("Berlin".parse()?, "Europe/Berlin").unwrap_err().code(), "invalid.zone");
/// # Ok::<(), fundly_core::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "Given")]
pub struct Zone {
    name: Label,
    rule: Label,
    #[serde(skip)]
    clocks: TimeZone,
}

/// A zone as it is written.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Given {
    /// The name that people know it by.
    name: Label,
    /// The POSIX rule by which its clocks run.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::zone_rule"))]
    rule: Label,
}

impl TryFrom<Given> for Zone {
    type Error = Invalid;

    fn try_from(given: Given) -> Result<Self, Invalid> {
        Self::read(given.name, given.rule)
    }
}

impl Zone {
    /// A zone by a POSIX rule, the value of the environment variable `TZ`, with the hours beyond a day that the tz
    /// database allows itself.
    ///
    /// # Errors
    /// [`Invalid::Zone`] where the rule is none; those of [`Label`] where it is too long.
    pub fn new(name: Label, rule: &str) -> Result<Self, Invalid> {
        Self::read(name, Label::new(rule)?)
    }

    fn read(name: Label, rule: Label) -> Result<Self, Invalid> {
        let clocks = match rule.as_str() {
            // The most frequent zone needs no reckoning.
            "UTC0" => TimeZone::UTC,
            text => TimeZone::posix(text).map_err(|_| Invalid::Zone { got: crate::error::excerpt(text) })?,
        };
        Ok(Self { name, rule, clocks })
    }

    /// The name.
    pub fn name(&self) -> &Label {
        &self.name
    }

    /// The rule.
    pub fn rule(&self) -> &str {
        self.rule.as_str()
    }

    /// What local clocks show, one cycle of the calendar early.
    pub(super) fn civil(&self, at: Timestamp) -> DateTime {
        self.clocks.to_datetime(at.early())
    }

    /// The moment at which local clocks show this, which is one cycle of the calendar early.
    pub(super) fn moment(&self, local: DateTime) -> Timestamp {
        // What jiff cannot hold lies thousands of years on: the past that is reached from 1970 is well inside.
        self.clocks.to_ambiguous_timestamp(local).compatible().map_or(Timestamp::MAX, Timestamp::from_early)
    }

    /// The first moment of a day: where clocks skip midnight, the one that they go on with.
    pub(super) fn start_of(&self, day: civil::Date) -> Timestamp {
        self.moment(day.to_datetime(civil::Time::midnight()))
    }

    /// The first moment that is no longer of the day.
    pub(super) fn end_of(&self, day: civil::Date) -> Timestamp {
        day.tomorrow().map_or(Timestamp::MAX, |next| self.start_of(next))
    }

    /// `2026-03-07 22:59 EST`.
    pub(super) fn text(&self, at: Timestamp) -> String {
        let (local, info) = (self.civil(at), self.clocks.to_offset_info(at.early()));
        let (year, date, time) = (local.year() + CYCLE_YEARS, local.date(), local.time());
        let (month, day, hour, minute) = (date.month(), date.day(), time.hour(), time.minute());
        format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02} {}", info.abbreviation())
    }
}

impl Default for Zone {
    /// UTC.
    fn default() -> Self {
        let label = |text| Label::new(text).unwrap_or_else(|_| unreachable!("short literals"));
        Self { name: label("UTC"), rule: label("UTC0"), clocks: TimeZone::UTC }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_read_as_it_is_written() {
        let wire = r#"{"name":"America/New_York","rule":"EST5EDT,M3.2.0,M11.1.0"}"#;
        let zone: Zone = serde_json::from_str(wire).unwrap();
        assert_eq!(serde_json::to_string(&zone).unwrap(), wire);
        assert_eq!(zone, Zone::new("America/New_York".parse().unwrap(), "EST5EDT,M3.2.0,M11.1.0").unwrap());
        assert_eq!(serde_json::from_str::<Zone>(r#"{"name":"UTC","rule":"UTC0"}"#).unwrap(), Zone::default());
    }

    #[test]
    fn bad_zones_are_refused() {
        for bad in
            ["EST", "EST5EDT", "Europe/Berlin", "EST5EDT,M13.1.0,M11.1.0", "UTC0 ", ":UTC", "5", "UTC25:60", "é0"]
        {
            assert_eq!(Zone::new("zone".parse().unwrap(), bad).unwrap_err().code(), "invalid.zone", "{bad}");
        }
        assert_eq!(Zone::new("zone".parse().unwrap(), "").unwrap_err().code(), "invalid.text_too_short");
        for bad in [r#"{"name":"UTC"}"#, r#"{"name":"UTC","rule":"UTC0","x":1}"#, r#"{"name":"UTC","rule":"?"}"#] {
            assert!(serde_json::from_str::<Zone>(bad).is_err(), "{bad}");
        }
    }
}
