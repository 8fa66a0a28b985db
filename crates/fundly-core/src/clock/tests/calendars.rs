//! The ready calendars against whole years written out by hand, and what no calendar may be.

use super::*;
use crate::{
    error::Invalid,
    limits::{HOLIDAYS_MAX, WEEKEND_MAX},
};

/// The days from Monday to Friday of a year on which no business is done, as `MM-DD`.
fn closed(calendar: &Calendar, year: u16) -> Vec<String> {
    let days = (1..=12).flat_map(|month| (1..=31).filter_map(move |day| Date::new(year, month, day).ok()));
    let working = days.filter(|date| !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday));
    working.filter(|date| !calendar.is_business_day(*date)).map(|date| date.to_string()[5..].to_owned()).collect()
}

fn check(calendar: &Calendar, lists: &[(u16, &str)]) {
    for (year, list) in lists {
        assert_eq!(closed(calendar, *year).join(" "), *list, "{:?} {year}", calendar.name());
    }
}

#[test]
fn united_states() {
    check(
        &Calendar::us_federal(),
        &[
            (1985, "01-01 02-18 05-27 07-04 09-02 10-14 11-11 11-28 12-25"),
            (2020, "01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25"),
            (2021, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31"),
            (2022, "01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26"),
            (2023, "01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25"),
            (2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25"),
        ],
    );
}

#[test]
fn england_and_wales() {
    check(
        &Calendar::england_and_wales(),
        &[
            (2004, "01-01 04-09 04-12 05-03 05-31 08-30 12-27 12-28"),
            (2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27"),
            (2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"),
            (2016, "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27"),
            (2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"),
            (2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
            (2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"),
            (2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"),
            (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
        ],
    );
}

#[test]
fn target() {
    check(
        &Calendar::target(),
        &[
            (2022, "04-15 04-18 12-26"),
            (2024, "01-01 03-29 04-01 05-01 12-25 12-26"),
            (2026, "01-01 04-03 04-06 05-01 12-25"),
            (2038, "01-01 04-23 04-26"),
        ],
    );
}

#[test]
fn australia() {
    check(
        &Calendar::australia(),
        &[
            (2021, "01-01 01-26 04-02 04-05 12-27 12-28"),
            (2022, "01-03 01-26 04-15 04-18 04-25 09-22 12-26 12-27"),
            (2025, "01-01 01-27 04-18 04-21 04-25 12-25 12-26"),
            (2027, "01-01 01-26 03-26 03-29 12-27 12-28"),
        ],
    );
}

#[test]
fn ready_clocks_are_those_of_their_places() {
    let noon = at("2026-07-15T12:00:00Z");
    let shown = [Ready::us_federal(), Ready::england_and_wales(), Ready::target(), Ready::australia()]
        .map(|ready| Clock::from(ready).local(noon));
    assert_eq!(
        shown,
        ["2026-07-15 08:00 EDT", "2026-07-15 13:00 BST", "2026-07-15 14:00 CEST", "2026-07-15 22:00 AEST"]
    );
}

/// As many holidays as days of a month, the first so many months of them, each once a year.
fn yearly(count: usize) -> Vec<Holiday> {
    let days = (1..=12).flat_map(|month| (1..=28).map(move |day| (month, day)));
    let holiday = |(month, day)| Holiday {
        name: "day".parse().unwrap(),
        rule: HolidayRule::Fixed { month, day },
        since: None,
        until: None,
        observed: Observed::Following,
    };
    days.take(count).map(holiday).collect()
}

#[test]
fn a_calendar_leaves_business_days() {
    let six = vec![
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];
    let name = || "calendar".parse().unwrap();
    let full = Calendar::new(name(), six.clone(), yearly(26)).unwrap_err();
    assert_eq!(full, Invalid::NoBusinessDays { open: 52, closed: 52 });
    assert_eq!(full.code(), "invalid.no_business_days");
    let sparse = Calendar::new(name(), six.clone(), yearly(25)).unwrap();
    let clock = Clock { calendar: sparse, ..Clock::default() };
    let days = clock.after(at("2026-01-01T00:00:00Z"), &Period::BusinessDays(3_660));
    assert!(days > at("2096-01-01T00:00:00Z") && days < at("2200-01-01T00:00:00Z"), "{days}");
    let seven: Vec<Weekday> = six.into_iter().chain([Weekday::Monday]).collect();
    assert_eq!(Calendar::new(name(), seven, vec![]).unwrap_err(), Invalid::ListTooLong { max: WEEKEND_MAX, got: 7 });
    assert_eq!(Calendar::new(name(), vec![], yearly(182)).unwrap_err().code(), "invalid.no_business_days");
    assert!(Calendar::new(name(), vec![], yearly(181)).is_ok());
    let many = vec![yearly(1).remove(0); HOLIDAYS_MAX + 1];
    assert_eq!(Calendar::new(name(), vec![], many).unwrap_err().code(), "invalid.list_too_long");
    let mut never = yearly(1);
    never[0].rule = HolidayRule::Fixed { month: 2, day: 30 };
    assert_eq!(Calendar::new(name(), vec![], never).unwrap_err().code(), "invalid.holiday");
}

#[test]
fn a_calendar_is_refused_where_it_is_read() {
    let weekdays =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map(|d| format!("{d:?}"));
    let all = format!(r#"{{"name":"c","weekend":[{}]}}"#, weekdays.join(","));
    let many = vec![r#"{"name":"h","on":"once","date":"2026-01-01"}"#; HOLIDAYS_MAX + 1].join(",");
    let many = format!(r#"{{"name":"c","weekend":[],"holidays":[{many}]}}"#);
    let unknown = r#"{"name":"c","weekend":[],"holiday":[]}"#.to_owned();
    let nowhere = r#"{"name":"c","weekend":[],"holidays":[{"name":"h","on":"fixed","month":2,"day":30}]}"#.to_owned();
    for bad in [all, many, unknown, nowhere, r#"{"name":"c"}"#.to_owned()] {
        assert!(serde_json::from_str::<Calendar>(&bad).is_err(), "{bad}");
    }
}
