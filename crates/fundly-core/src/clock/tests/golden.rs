//! Dates and times as the research derived them by hand.

use super::*;

#[test]
fn g4_the_lock_before_a_deadline_is_absolute_time() {
    let (clock, deadline) = (new_york(), at("2026-03-09T23:59:00-04:00"));
    let lock = clock.before(deadline, &period("48h"));
    assert_eq!(lock, at("2026-03-07T22:59:00-05:00"));
    assert_eq!(clock.local(lock), "2026-03-07 22:59 EST");
    assert_eq!(clock.local(deadline), "2026-03-09 23:59 EDT");
    assert!(at("2026-03-07T22:58:59-05:00") < lock && at("2026-03-08T10:00:00-04:00") > lock);
    // In autumn the same rule gives an hour more on the clock.
    let autumn = clock.before(at("2026-11-02T23:59:00-05:00"), &period("48h"));
    assert_eq!(clock.local(autumn), "2026-11-01 00:59 EDT");
}

#[test]
fn g5_early_close_after_five_business_days_and_twenty_one_days() {
    let (clock, notice) = (new_york(), at("2026-06-15T10:00:00-04:00"));
    let notified = clock.after(notice, &period("5bd"));
    assert_eq!(clock.local(notified), "2026-06-23 10:00 EDT");
    let no_holidays = Clock { calendar: Calendar::default(), ..new_york() };
    assert_eq!(no_holidays.local(no_holidays.after(notice, &period("5bd"))), "2026-06-22 10:00 EDT");
    let open = clock.after(at("2026-06-10T00:00:00-04:00"), &period("21d"));
    assert_eq!(clock.local(open), "2026-07-01 00:00 EDT");
    let earliest = notified.max(open);
    assert_eq!(clock.local(clock.before(earliest, &period("48h"))), "2026-06-29 00:00 EDT");
}

#[test]
fn business_days_may_end_with_the_day() {
    let clock = Clock { business_days: DayBound::EndOfDay, ..new_york() };
    let notice = at("2026-06-15T10:00:00-04:00");
    assert_eq!(clock.local(clock.after(notice, &period("5bd"))), "2026-06-24 00:00 EDT");
    assert_eq!(clock.local(clock.after(notice, &period("0bd"))), "2026-06-16 00:00 EDT");
    assert_eq!(clock.local(clock.before(at("2026-06-23T10:00:00-04:00"), &period("5bd"))), "2026-06-15 00:00 EDT");
    assert_eq!(clock.local(clock.before(notice, &period("0bd"))), "2026-06-15 00:00 EDT");
}

#[test]
fn business_days_run_over_weekends_and_year_ends() {
    let clock = new_york();
    for (event, days, then) in [
        // Christmas 2021 was a Saturday, kept on Friday; New Year 2022 was kept on 31 December.
        ("2021-12-23T09:00:00-05:00", "1bd", "2021-12-27 09:00 EST"),
        ("2021-12-30T09:00:00-05:00", "1bd", "2022-01-03 09:00 EST"),
        ("2024-12-31T17:30:00-05:00", "2bd", "2025-01-03 17:30 EST"),
        // From a weekend the first is Monday.
        ("2026-06-13T10:00:00-04:00", "1bd", "2026-06-15 10:00 EDT"),
        ("2026-06-13T10:00:00-04:00", "0bd", "2026-06-13 10:00 EDT"),
        // Over the change of clocks the local time stays.
        ("2026-03-06T10:00:00-05:00", "1bd", "2026-03-09 10:00 EDT"),
    ] {
        assert_eq!(clock.local(clock.after(at(event), &period(days))), then, "{event} + {days}");
    }
    let back = clock.before(at("2022-01-03T09:00:00-05:00"), &period("1bd"));
    assert_eq!(clock.local(back), "2021-12-30 09:00 EST");
}

#[test]
fn the_fourth_calendar_day_counts_to_its_end() {
    let clock = Clock::from(Ready::target());
    // The day of the event is not counted, at whatever hour of it; weekends are.
    for event in ["2026-03-26T00:00:00+01:00", "2026-03-26T15:00:00+01:00", "2026-03-26T23:59:59.999+01:00"] {
        let bound = clock.after(at(event), &period("4cd"));
        assert_eq!(clock.local(bound), "2026-03-31 00:00 CEST", "{event}");
        assert_eq!(clock.date(bound.minus(crate::Span::millis(1))).to_string(), "2026-03-30", "its last day");
    }
    assert_eq!(clock.local(clock.after(at("2026-03-26T15:00:00+01:00"), &period("0cd"))), "2026-03-27 00:00 CET");
    let back = clock.before(at("2026-03-31T15:00:00+02:00"), &period("4cd"));
    assert_eq!(clock.local(back), "2026-03-27 00:00 CET");
}

#[test]
fn months_end_on_the_last_day_of_a_shorter_one() {
    let clock = Clock::default();
    for (event, months, after, before) in [
        ("2028-02-29T12:00:00Z", "12mo", "2029-02-28", "2027-02-28"),
        ("2028-02-29T12:00:00Z", "4y", "2032-02-29", "2024-02-29"),
        ("2026-01-31T12:00:00Z", "1mo", "2026-02-28", "2025-12-31"),
        ("2028-03-31T12:00:00Z", "1mo", "2028-04-30", "2028-02-29"),
        ("2026-12-15T12:00:00Z", "2mo", "2027-02-15", "2026-10-15"),
        ("2100-02-28T12:00:00Z", "1y", "2101-02-28", "2099-02-28"),
    ] {
        let dates = [clock.after(at(event), &period(months)), clock.before(at(event), &period(months))];
        let noon = |date: &str| format!("{date}T12:00:00.000Z");
        assert_eq!(dates.map(|date| date.to_string()), [noon(after), noon(before)], "{event} {months}");
    }
}

#[test]
fn a_window_of_months_begins_with_its_first_day() {
    let clock = new_york();
    for (sale, start) in [
        ("2026-06-15T10:00:00-04:00", "2025-06-15 00:00 EDT"),
        ("2026-06-15T23:59:59.999-04:00", "2025-06-15 00:00 EDT"),
        // The local date counts: in UTC it is 16 June already.
        ("2026-06-16T03:59:59Z", "2025-06-15 00:00 EDT"),
        ("2028-02-29T00:00:00-05:00", "2027-02-28 00:00 EST"),
        ("2027-03-14T10:00:00-04:00", "2026-03-14 00:00 EDT"),
    ] {
        assert_eq!(clock.local(clock.window_start(at(sale), &period("12mo"))), start, "{sale}");
    }
    let sale = at("2026-06-15T10:00:00-04:00");
    assert_eq!(clock.local(clock.window_start(sale, &period("365d"))), "2025-06-15 10:00 EDT");
    assert_eq!(clock.local(clock.window_start(sale, &period("5bd"))), "2026-06-08 00:00 EDT");
    assert_eq!(clock.local(clock.window_start(sale, &period("5cd"))), "2026-06-10 00:00 EDT");
}

#[test]
fn skipped_times_are_later_and_repeated_ones_earlier() {
    let clock = new_york();
    // 2026-03-08 02:30 is not on any clock of New York: an hour was skipped.
    let gap = clock.after(at("2026-02-08T02:30:00-05:00"), &period("1mo"));
    assert_eq!(gap, at("2026-03-08T03:30:00-04:00"));
    assert_eq!(clock.before(at("2026-04-08T02:30:00-04:00"), &period("1mo")), gap);
    // 2026-11-01 01:30 is on it twice.
    let fold = clock.after(at("2026-10-01T01:30:00-04:00"), &period("1mo"));
    assert_eq!(fold, at("2026-11-01T01:30:00-04:00"));
    // An event within the second of the hours is itself after no time, and its local time after some.
    let second = at("2026-11-01T01:30:00-05:00");
    assert_eq!(clock.after(second, &period("0mo")), second);
    assert_eq!(clock.local(clock.after(second, &period("1mo"))), "2026-12-01 01:30 EST");
    // South of the equator the year is the other way round, and on Lord Howe clocks move by half an hour.
    let sydney = clocks("AEST-10AEDT,M10.1.0,M4.1.0/3");
    assert_eq!(sydney.local(at("2026-01-15T00:00:00Z")), "2026-01-15 11:00 AEDT");
    assert_eq!(sydney.local(at("2026-07-15T00:00:00Z")), "2026-07-15 10:00 AEST");
    let lord_howe = clocks("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0");
    let gap = lord_howe.after(at("2026-09-04T02:10:00+10:30"), &period("1mo"));
    assert_eq!(lord_howe.local(gap), "2026-10-04 02:40 +11");
}

#[test]
fn a_day_starts_with_its_first_moment_where_clocks_skip_midnight() {
    // Santiago: on 2026-09-06 the clock goes from 24:00 to 01:00.
    let clock = clocks("<-04>4<-03>,M9.1.6/24,M4.1.6/24");
    let bound = clock.after(at("2026-09-04T12:00:00-04:00"), &period("1cd"));
    assert_eq!(clock.local(bound), "2026-09-06 01:00 -03");
    assert_eq!(clock.local(bound.minus(crate::Span::millis(1))), "2026-09-05 23:59 -04");
    // On 2026-04-05 it goes from 24:00 back to 23:00 of the day before, which is over at the second midnight only.
    let bound = clock.after(at("2026-04-03T12:00:00-03:00"), &period("1cd"));
    assert_eq!(bound, at("2026-04-05T00:00:00-04:00"));
}

#[test]
fn time_is_held_at_both_ends() {
    for rule in ["UTC0", "<+14>-14", "<-12>12", "AEST-10AEDT,M10.1.0,M4.1.0/3"] {
        for business_days in [DayBound::SameTime, DayBound::EndOfDay] {
            let clock = Clock { business_days, ..clocks(rule) };
            for text in ["3660d", "3660cd", "366bd", "1200mo"] {
                assert_eq!(clock.after(Timestamp::MAX, &period(text)), Timestamp::MAX, "{rule} {text}");
                assert_eq!(clock.before(Timestamp::MIN, &period(text)), Timestamp::MIN, "{rule} {text}");
            }
            for huge in [Period::CalendarDays(u16::MAX), Period::BusinessDays(u16::MAX), Period::Months(u16::MAX)] {
                assert_eq!(clock.after(at("9900-01-01T00:00:00Z"), &huge), Timestamp::MAX, "{rule} {huge}");
                assert_eq!(clock.before(at("2000-01-01T00:00:00Z"), &huge), Timestamp::MIN, "{rule} {huge}");
            }
        }
    }
    // 10000-01-01 14:00 in Kiritimati less a month is well inside.
    let clock = clocks("<+14>-14");
    assert_eq!(clock.date(Timestamp::MAX), Date::MAX);
    assert_eq!(clock.local(clock.before(Timestamp::MAX, &period("1mo"))), "9999-12-01 13:59 +14");
    assert_eq!(clock.local(Timestamp::MAX), "10000-01-01 13:59 +14");
    assert_eq!(clocks("<-12>12").date(Timestamp::MIN).to_string(), "1969-12-31");
}

#[test]
fn a_clock_is_read_as_it_is_written() {
    let clock = new_york();
    let wire = serde_json::to_string(&clock).unwrap();
    assert_eq!(serde_json::from_str::<Clock>(&wire).unwrap(), clock);
    let short = r#"{"zone":{"name":"UTC","rule":"UTC0"},"calendar":{"name":"Monday to Friday","weekend":["saturday","sunday"]}}"#;
    assert_eq!(serde_json::from_str::<Clock>(short).unwrap(), Clock::default());
    assert!(serde_json::from_str::<Clock>(&short.replacen("\"zone\"", "\"x\":1,\"zone\"", 1)).is_err());
}
