//! When things are due.

use super::{assert_cites, at, denied_until, pledged, reg_cf_now};
use fundly_core::{
    Period, Span, Timestamp,
    clock::{Calendar, Clock},
    policy::{Action, BelowGoal, Moments, Preset, Verdict},
};

fn due(schedule: &[fundly_core::policy::Decision], wanted: Action) -> Vec<Timestamp> {
    let found = schedule.iter().filter_map(|decision| match decision.verdict {
        Verdict::Schedule { at, action } if action == wanted => Some(at),
        _ => None,
    });
    found.collect()
}

#[test]
fn g5_an_early_close_waits_for_the_notice_and_for_the_three_weeks() {
    let policy = reg_cf_now();
    let (published, notice) = (at("2026-06-10T00:00:00-04:00"), at("2026-06-15T10:00:00-04:00"));
    let five: Period = "5bd".parse().unwrap();
    assert_eq!(policy.closing.early.unwrap().notice, Some(five));
    assert_eq!(
        policy.clock.local(policy.clock.after(notice, &five)),
        "2026-06-23 10:00 EDT",
        "Juneteenth is no business day"
    );
    let plain = Clock { calendar: Calendar::default(), ..policy.clock.clone() };
    assert_eq!(plain.local(plain.after(notice, &five)), "2026-06-22 10:00 EDT", "without the calendar it would be one");
    let close = policy.earliest_close(published, notice).unwrap();
    assert_eq!(close, at("2026-07-01T00:00:00-04:00"), "21 days after the offer was published");
    let schedule = policy.schedule(&Moments {
        deadline: Some(close),
        launch: Some(published),
        commit: Some(notice),
        ..Moments::default()
    });
    assert_eq!(due(&schedule, Action::CancellationEnds), [at("2026-06-29T00:00:00-04:00")]);
    assert_cites(&schedule[0], "17 CFR 227.304(a)");
    assert!(policy.cites("closing.early")[0].source.as_str().starts_with("17 CFR 227.304(b)(1)-(4)"));
    let later = at("2026-07-20T10:00:00-04:00");
    assert_eq!(
        policy.earliest_close(published, later),
        Some(at("2026-07-27T10:00:00-04:00")),
        "later the notice decides"
    );
    assert_eq!(Preset::Kickstarter.policy().earliest_close(published, notice), None, "not everybody may close early");
}

#[test]
fn g36_payouts_of_kickstarter() {
    let policy = Preset::Kickstarter.policy();
    let days = policy.escrow.payouts.as_ref().unwrap();
    let deadline = at("2026-06-01T02:44:00Z");
    let day = |n: u32| deadline.plus(Span::days(n));
    let nth: Vec<_> = (0..6).map(|n| days.nth(&policy.clock, deadline, n).unwrap()).collect();
    assert_eq!(nth, [day(14), day(17), day(24), day(31), day(38), day(45)], "all at 02:44");
    let paid = |n: u32| days.of_late_money(&policy.clock, deadline, day(n)).unwrap();
    for (made, paid_out) in [(0, 17), (14, 17), (15, 24), (21, 24), (22, 31), (28, 31), (29, 38)] {
        assert_eq!(paid(made), day(paid_out), "a late pledge of day {made}");
    }
    let tick = Span::millis(1);
    assert_eq!(days.of_late_money(&policy.clock, deadline, day(14).plus(tick)), Some(day(24)), "a moment later");
    let schedule = policy.schedule(&Moments { deadline: Some(deadline), ..Moments::default() });
    assert_eq!(due(&schedule, Action::Payout), [day(14), day(17), day(24), day(31)]);
    let last = schedule.last().unwrap();
    assert_cites(last, "features.kickstarter.com/late-pledges: 14 days after the deadline");
    assert_eq!(due(&schedule, Action::PaymentsEnd), [day(7)]);
}

#[test]
fn g37_below_the_target_everything_goes_back_within_five_business_days() {
    let policy = reg_cf_now();
    assert!(policy.funding.model.must_reach_the_goal());
    assert_eq!(policy.funding.below_goal, BelowGoal::FailsAndRefunds);
    assert!(policy.cites("funding.model")[0].source.as_str().starts_with("17 CFR 227.201(g)"));
    let deadline = at("2026-06-30T17:00:00-04:00");
    let schedule =
        policy.schedule(&pledged(at("2026-06-01T00:00:00-04:00"), at("2026-06-02T00:00:00-04:00"), deadline));
    // 1, 2, 6, 7, 8 July: Independence Day of 2026 is a Saturday and closes the Friday.
    assert_eq!(due(&schedule, Action::RefundsDirected), [at("2026-07-08T17:00:00-04:00")]);
    let refunds =
        schedule.iter().find(|one| matches!(one.verdict, Verdict::Schedule { action: Action::RefundsDirected, .. }));
    assert_cites(refunds.unwrap(), "17 CFR 227.304(d): within five business days");
}

#[test]
fn g38_nothing_is_released_before_the_twenty_first_day() {
    let policy = reg_cf_now();
    let published = at("2026-06-01T00:00:00-04:00");
    let moments =
        Moments { launch: Some(published), deadline: Some(at("2026-06-15T00:00:00-04:00")), ..Moments::default() };
    let from = at("2026-06-22T00:00:00-04:00");
    for now in [published.plus(Span::days(20)), from.minus(Span::millis(1))] {
        let decision = policy.release(&moments, now);
        assert_eq!(denied_until(&decision, "escrow.releaseAfter"), Some(from));
        assert_cites(&decision, "17 CFR 227.303(e)(3)");
    }
    let decision = policy.release(&moments, from);
    assert!(decision.is_allowed());
    assert_cites(&decision, "17 CFR 227.303(e)(3)");
}

#[test]
fn g39_shares_are_locked_for_a_year_of_new_york() {
    let policy = reg_cf_now();
    let lock = policy.shares.lock_up.unwrap();
    let until = |issued: &str| policy.clock.after(at(issued), &lock);
    assert_eq!(until("2026-03-01T10:00:00-05:00"), at("2027-03-01T10:00:00-05:00"));
    assert_eq!(
        until("2026-03-10T10:00:00-04:00"),
        at("2027-03-10T10:00:00-05:00"),
        "in 2027 clocks go forward on the 14th"
    );
    assert_eq!(until("2028-02-29T10:00:00-05:00"), at("2029-02-28T10:00:00-05:00"), "a leap day");
    assert_eq!(until("2026-12-31T23:30:00-05:00"), at("2027-12-31T23:30:00-05:00"), "the day of New York, not of UTC");
    assert!(
        policy.cites("shares.lockUp")[0].source.as_str().starts_with("17 CFR 227.501(a): no transfer for one year")
    );
    for version in Preset::UsRegulationCrowdfunding.versions() {
        assert_eq!(version.shares.lock_up, Some(lock));
    }
}

#[test]
fn twelve_months_back_begin_with_the_day() {
    let policy = reg_cf_now();
    let window = policy.limits[0].window.unwrap();
    let start = |text: &str| policy.clock.window_start(at(text), &window);
    assert_eq!(start("2026-06-15T18:00:00-04:00"), at("2025-06-15T00:00:00-04:00"));
    assert_eq!(
        start("2028-02-29T18:00:00-05:00"),
        at("2027-02-28T00:00:00-05:00"),
        "29 February looks back to the 28th"
    );
    assert_eq!(
        start("2027-03-08T12:00:00-05:00"),
        at("2026-03-08T00:00:00-05:00"),
        "the day on which clocks went forward"
    );
}

#[test]
fn a_material_change_gives_five_business_days() {
    let policy = reg_cf_now();
    let change = policy.closing.material_change.unwrap();
    assert!(change.extends);
    let by = policy.clock.after(at("2026-11-20T15:00:00-05:00"), &change.reconfirm);
    assert_eq!(policy.clock.local(by), "2026-11-30 15:00 EST", "Thanksgiving is no business day");
    assert!(policy.cites("closing.materialChange.reconfirm")[0].source.as_str().starts_with("17 CFR 227.304(c)(1)"));
    assert!(policy.cites("closing.materialChange.extends")[0].source.as_str().starts_with("17 CFR 227.304(c)(2)"));
}

#[test]
fn the_second_round_of_goteo_is_as_long_as_the_first() {
    let funding = Preset::Goteo.policy().funding;
    assert_eq!(
        (funding.open_min, funding.open_max, funding.second_round),
        (Span::days(40), Some(Span::days(40)), Some(Span::days(40)))
    );
}
