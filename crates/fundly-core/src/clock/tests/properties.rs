//! What holds for every moment, every period and every zone.

use super::*;
use crate::Span;
use proptest::prelude::*;

fn moments() -> impl Strategy<Value = Timestamp> {
    let all = Timestamp::MIN.millis()..=Timestamp::MAX.millis();
    let (first, last) =
        (0..=400 * 86_400_000_i64, Timestamp::MAX.millis() - 400 * 86_400_000..=Timestamp::MAX.millis());
    let soon = at("2020-01-01T00:00:00Z").millis()..=at("2032-01-01T00:00:00Z").millis();
    prop_oneof![1 => all, 1 => first, 1 => last, 3 => soon].prop_map(|millis| Timestamp::from_millis(millis).unwrap())
}

/// Moments with a later one, often of the same days.
fn pairs() -> impl Strategy<Value = (Timestamp, Timestamp)> {
    let later = prop_oneof![0..=3 * 3_600_000_u64, 0..=10 * 86_400_000_u64, 0..=40 * 86_400_000_u64];
    (moments(), later).prop_map(|(at, later)| (at, at.plus(Span::millis(later))))
}

fn periods() -> impl Strategy<Value = Period> {
    prop_oneof![
        any::<u64>().prop_map(|millis| Period::Elapsed(Span::millis(millis))),
        (0..=3_660_u64 * 86_400_000).prop_map(|millis| Period::Elapsed(Span::millis(millis))),
        (0..=30_u16).prop_map(Period::CalendarDays),
        any::<u16>().prop_map(Period::CalendarDays),
        (0..=30_u16).prop_map(Period::BusinessDays),
        any::<u16>().prop_map(Period::BusinessDays),
        (0..=30_u16).prop_map(Period::Months),
        any::<u16>().prop_map(Period::Months),
    ]
}

fn any_clock() -> impl Strategy<Value = Clock> {
    let zones = prop::sample::select(vec![
        "UTC0",
        "EST5EDT,M3.2.0,M11.1.0",
        "GMT0BST,M3.5.0/1,M10.5.0",
        "AEST-10AEDT,M10.1.0,M4.1.0/3",
        "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0",
        "<-04>4<-03>,M9.1.6/24,M4.1.6/24",
        "<+14>-14",
        "<-12>12",
    ]);
    let calendars = prop::sample::select(vec![
        Calendar::default(),
        Calendar::us_federal(),
        Calendar::england_and_wales(),
        Calendar::australia(),
    ]);
    let bounds = prop::sample::select(vec![DayBound::SameTime, DayBound::EndOfDay]);
    (zones, calendars, bounds).prop_map(|(rule, calendar, business_days)| Clock {
        zone: zone(rule),
        calendar,
        business_days,
    })
}

/// Whether a period ends at the local time of its event, so that a later event of another day may end earlier: that of
/// Saturday at nine ends on Monday at nine, that of Friday at ten on Monday at ten.
fn keeps_time(clock: &Clock, period: &Period) -> bool {
    match period {
        Period::Elapsed(_) | Period::CalendarDays(_) => false,
        Period::BusinessDays(_) => clock.business_days == DayBound::SameTime,
        Period::Months(_) => true,
    }
}

proptest! {
    #[test]
    fn a_period_ends_after_its_event_and_begins_before(clock in any_clock(), at in moments(), period in periods()) {
        prop_assert!(clock.after(at, &period) >= at);
        prop_assert!(clock.before(at, &period) <= at);
        prop_assert!(clock.window_start(at, &period) <= clock.before(at, &period));
        prop_assert!(clock.local(at).len() >= 19 && clock.date(at) <= Date::MAX);
    }

    #[test]
    fn a_later_event_is_never_over_earlier(clock in any_clock(), (a, b) in pairs(), period in periods()) {
        if !keeps_time(&clock, &period) {
            prop_assert!(clock.after(a, &period) <= clock.after(b, &period));
            prop_assert!(clock.before(a, &period) <= clock.before(b, &period));
        }
        prop_assert!(clock.date(clock.after(a, &period)) <= clock.date(clock.after(b, &period)));
        prop_assert!(clock.date(clock.before(a, &period)) <= clock.date(clock.before(b, &period)));
        prop_assert!(clock.window_start(a, &period) <= clock.window_start(b, &period));
        // Where the time is kept, the order of one day is, but for the hour that clocks skip or show twice.
        if clock.date(a) == clock.date(b) {
            prop_assert!(clock.after(a, &period) <= clock.after(b, &period).plus(Span::hours(1)));
            if clock.zone == Zone::default() {
                prop_assert!(clock.after(a, &period) <= clock.after(b, &period));
            }
        }
    }

    #[test]
    fn a_longer_period_is_never_over_earlier(clock in any_clock(), at in moments(), n in 0..1_000_u16, more in 0..30_u16) {
        for of in [Period::CalendarDays, Period::BusinessDays, Period::Months] {
            let (short, long) = (of(n), of(n + more));
            prop_assert!(clock.after(at, &short) <= clock.after(at, &long));
            prop_assert!(clock.before(at, &short) >= clock.before(at, &long));
        }
    }

    #[test]
    fn calendar_days_are_whole(clock in any_clock(), days in 0..=4_000_u16, millis in 86_400_000..=7_000_000_000_000_i64) {
        let at = Timestamp::from_millis(millis).unwrap();
        let bound = clock.after(at, &Period::CalendarDays(days));
        let last = clock.date(bound.minus(Span::millis(1)));
        let passed = i64::from(days).days();
        prop_assert_eq!(last.early(), clock.date(at).early().checked_add(passed).unwrap());
        prop_assert_eq!(clock.date(bound).early(), last.early().tomorrow().unwrap());
    }

    #[test]
    fn business_days_are_as_many_as_were_asked_for(clock in any_clock(), days in 0..=300_u16, millis in 86_400_000..=7_000_000_000_000_i64) {
        let at = Timestamp::from_millis(millis).unwrap();
        let clock = Clock { business_days: DayBound::SameTime, ..clock };
        let (mut day, last) = (clock.date(at), clock.date(clock.after(at, &Period::BusinessDays(days))));
        let mut counted = 0;
        while day < last {
            day = Date::from_early(day.early().tomorrow().unwrap());
            counted += u16::from(clock.calendar.is_business_day(day));
        }
        prop_assert_eq!(counted, days);
        prop_assert!(days == 0 || clock.calendar.is_business_day(last));
    }

    #[test]
    fn what_was_added_is_taken_off_again(clock in any_clock(), days in 0..=3_660_u16, millis in 631_152_000_000..=7_000_000_000_000_i64) {
        let at = Timestamp::from_millis(millis).unwrap();
        let elapsed = Period::Elapsed(Span::days(u32::from(days)));
        prop_assert_eq!(clock.before(clock.after(at, &elapsed), &elapsed), at);
        // No clock moves in UTC, and an event on a business day is one of them.
        let utc = Clock { zone: Zone::default(), business_days: DayBound::SameTime, ..clock };
        let business = Period::BusinessDays(days);
        if utc.calendar.is_business_day(utc.date(at)) {
            prop_assert_eq!(utc.before(utc.after(at, &business), &business), at);
            prop_assert_eq!(utc.after(utc.before(at, &business), &business), at);
        }
        let years = Period::Months(12 * (days / 100));
        if utc.date(at).day() <= 28 {
            prop_assert_eq!(utc.before(utc.after(at, &years), &years), at);
        }
    }

    #[test]
    fn no_text_is_too_strange(text in ".{0,24}", digits in "[0-9]{0,6}(cd|bd|mo|y|d|h|ms|m|s)?") {
        for text in [&text, &digits] {
            if let Ok(period) = text.parse::<Period>() {
                prop_assert_eq!(period.to_string().parse::<Period>().unwrap(), period);
            }
            let _ = text.parse::<Date>();
            let _ = Zone::new("zone".parse().unwrap(), text);
        }
    }
}
