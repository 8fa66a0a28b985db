//! The golden cases of the research, the calendars against published lists, and properties that hold for all inputs.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod calendars;
mod golden;
mod properties;

use super::*;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn period(text: &str) -> Period {
    text.parse().unwrap()
}

fn zone(rule: &str) -> Zone {
    Zone::new("zone".parse().unwrap(), rule).unwrap()
}

fn new_york() -> Clock {
    Clock::from(Ready::us_federal())
}

/// A clock by a zone's rule, without holidays.
fn clocks(rule: &str) -> Clock {
    Clock { zone: zone(rule), ..Clock::default() }
}
