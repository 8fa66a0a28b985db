//! Rights that open and close, to the millisecond.

use super::{allowed_until, amount, assert_cites, at, denied_until, labels, pledged, reg_cf, reg_cf_now};
use fundly_core::{
    Amount, Policy, Span, Timestamp,
    policy::{Decision, Moments, Preset, Right, Values, Verdict},
};

const TICK: Span = Span::millis(1);

fn cancel(policy: &Policy, moments: &Moments, now: Timestamp) -> Decision {
    policy.may(Right::Cancel, &Values { now, ..Values::default() }, moments)
}

/// The right is there up to the millisecond before a moment, and gone at it.
#[track_caller]
fn ends(policy: &Policy, right: Right, moments: &Moments, standing: &[&str], end: Timestamp, source: &str) {
    let standing = labels(standing);
    let ask = |now| policy.may(right, &Values { now, standing: &standing, ..Values::default() }, moments);
    let before = ask(end.minus(TICK));
    assert_eq!(allowed_until(&before), Some(end));
    assert_cites(&before, source);
    let after = ask(end);
    assert!(matches!(after.verdict, Verdict::Deny { code: "policy.window_closed", .. }), "{after:?}");
    assert_cites(&after, source);
}

#[test]
fn g4_the_lock_starts_48_hours_before_the_deadline_whatever_the_clocks_do() {
    let deadline = at("2026-03-09T23:59:00-04:00");
    for policy in Preset::UsRegulationCrowdfunding.versions() {
        let moments = pledged(at("2026-02-01T09:00:00-05:00"), at("2026-03-01T10:00:00-05:00"), deadline);
        let lock = at("2026-03-07T22:59:00-05:00");
        assert_eq!(policy.clock.local(lock), "2026-03-07 22:59 EST", "and not 23:59");
        let second_before = cancel(&policy, &moments, at("2026-03-07T22:58:59-05:00"));
        assert_eq!(allowed_until(&second_before), Some(lock));
        ends(&policy, Right::Cancel, &moments, &[], lock, "17 CFR 227.304(a): \"An investor may cancel");
        let late = pledged(at("2026-02-01T09:00:00-05:00"), at("2026-03-08T10:00:00-04:00"), deadline);
        let locked = cancel(&policy, &late, at("2026-03-08T10:00:00-04:00"));
        assert_eq!(denied_until(&locked, "windows.cancel"), None, "locked at once, and for good");
    }
}

#[test]
fn g4_in_autumn_the_lock_starts_an_hour_later_by_the_clock() {
    let policy = reg_cf_now();
    let moments =
        pledged(at("2026-09-01T09:00:00-04:00"), at("2026-10-01T10:00:00-04:00"), at("2026-11-02T23:59:00-05:00"));
    let lock = at("2026-11-01T00:59:00-04:00");
    assert_eq!(
        policy.clock.local(lock),
        "2026-11-01 00:59 EDT",
        "of the two hours between one and two the first is to come"
    );
    ends(&policy, Right::Cancel, &moments, &[], lock, "17 CFR 227.304(a)");
}

#[test]
fn a_right_is_there_at_the_moment_it_opens() {
    let policy = reg_cf_now();
    let commit = at("2026-06-01T10:00:00Z");
    let moments = pledged(commit, commit, at("2026-07-01T10:00:00Z"));
    assert!(cancel(&policy, &moments, commit).is_allowed());
    let early = cancel(&policy, &moments, commit.minus(TICK));
    assert_eq!(denied_until(&early, "windows.cancel"), Some(commit), "and not before");
}

/// A Kickstarter project with a goal of 10,000.00 and promises of `total`, of which `less` would go.
fn guarded(total: &str, less: &str, before_deadline: Span) -> Decision {
    let deadline = at("2026-06-30T02:44:00Z");
    let moments = pledged(at("2026-06-01T00:00:00Z"), at("2026-06-02T00:00:00Z"), deadline);
    let (total, less) = (amount(&format!("{total} USD")), amount(&format!("{less} USD")));
    let values = Values {
        now: deadline.minus(before_deadline),
        amount: less,
        total,
        total_after: total.saturating_sub(less),
        goal: amount("10000 USD"),
        maximum: Amount::MAX,
        ..Values::default()
    };
    Preset::Kickstarter.policy().may(Right::Cancel, &values, &moments)
}

#[test]
fn g12c_on_the_last_day_nothing_goes_that_takes_the_project_below_its_goal() {
    let ten = Span::hours(10);
    let no = guarded("10400", "500", ten);
    assert!(
        matches!(&no.verdict, Verdict::Deny { parameter, code: "policy.window_guarded", .. } if parameter == "windows.lastDay")
    );
    assert_cites(&no, "Kickstarter help as three others copy it");
    assert!(guarded("10400", "400", ten).is_allowed(), "10,000 is the goal");
    assert!(guarded("10400", "400.01", ten).verdict != guarded("10400", "400", ten).verdict);
    assert!(guarded("10400", "300", ten).is_allowed(), "500 lowered to 200 leaves 10,100");
    assert!(guarded("10400", "500", Span::hours(25)).is_allowed(), "the day before it may");
    assert!(guarded("9000", "500", ten).is_allowed(), "where the goal is not reached nothing crosses it");
    let day = Span::hours(24);
    assert!(!guarded("10400", "500", day).is_allowed(), "the last 24 hours begin with their first moment");
    assert!(guarded("10400", "500", Span::millis(day.as_millis() + 1)).is_allowed());
    assert!(!guarded("10400", "1", Span::ZERO).is_allowed(), "at the deadline it is over");
    assert!(guarded("10400", "1", TICK).is_allowed());
}

#[test]
fn four_calendar_days_end_with_the_fourth() {
    let policy = Preset::EuCrowdfunding.policy();
    let source = "Regulation (EU) 2020/1503, Article 22(2)-(3)";
    for (commit, end) in [
        ("2026-06-01T00:00:00+02:00", "2026-06-06T00:00:00+02:00"),
        ("2026-06-01T23:59:59.999+02:00", "2026-06-06T00:00:00+02:00"),
        // Clocks go forward on 29 March and back on 25 October: days of 23 and of 25 hours.
        ("2026-03-26T12:00:00+01:00", "2026-03-31T00:00:00+02:00"),
        ("2026-10-22T12:00:00+02:00", "2026-10-27T00:00:00+01:00"),
        ("2028-02-25T12:00:00+01:00", "2028-03-01T00:00:00+01:00"),
        ("2027-02-25T12:00:00+01:00", "2027-03-02T00:00:00+01:00"),
    ] {
        let moments = pledged(at("2026-01-01T00:00:00Z"), at(commit), at("2029-01-01T00:00:00Z"));
        ends(&policy, Right::Cancel, &moments, &[], at(end), source);
    }
    let moments = pledged(at("2026-01-01T00:00:00Z"), at("2026-06-01T00:00:00Z"), at("2026-07-01T00:00:00Z"));
    let standing = labels(&["sophisticated"]);
    let values = Values { now: at("2026-06-01T00:00:01Z"), standing: &standing, ..Values::default() };
    assert!(!policy.may(Right::Cancel, &values, &moments).is_allowed(), "not for sophisticated investors");
}

#[test]
fn five_business_days_of_australia_end_with_the_fifth() {
    let policy = Preset::AustraliaCsf.policy();
    let source = "Corporations Act 2001 (Cth), Part 6D.3A: a retail client may withdraw";
    for (commit, end) in [
        // A Thursday before Easter: neither Good Friday nor Easter Monday count, and clocks go back in between.
        ("2026-04-02T09:00:00+11:00", "2026-04-14T00:00:00+10:00"),
        ("2026-06-01T09:00:00+10:00", "2026-06-09T00:00:00+10:00"),
    ] {
        let moments = pledged(at("2026-01-01T00:00:00Z"), at(commit), at("2026-12-01T00:00:00Z"));
        ends(&policy, Right::Cancel, &moments, &[], at(end), source);
    }
}

#[test]
fn crowdcube_gives_seven_working_days_after_the_close() {
    let policy = Preset::UkRestrictedInvestors.policy();
    let open = pledged(at("2026-12-01T00:00:00Z"), at("2026-12-02T00:00:00Z"), at("2026-12-22T17:00:00Z"));
    assert_eq!(
        allowed_until(&cancel(&policy, &open, at("2026-12-20T00:00:00Z"))),
        None,
        "nobody knows yet when it closes"
    );
    let closed = Moments { closed: Some(at("2026-12-22T17:00:00Z")), ..open };
    // 23, 24, 29, 30, 31 December, 4 and 5 January: Boxing Day of 2026 is kept on Monday the 28th.
    let end = at("2027-01-05T17:00:00Z");
    ends(&policy, Right::Cancel, &closed, &[], end, "Crowdcube as Freetrade tells it");
    assert_eq!(policy.collecting_from(at("2026-12-22T17:00:00Z")), end, "money is taken when it is over");
}

#[test]
fn indiegogo_refunds_until_the_first_of_four_moments() {
    let policy = Preset::IndiegogoFlexible.policy();
    let source = "support.indiegogo.com 526876";
    let deadline = at("2024-06-30T00:00:00Z");
    let moments = pledged(at("2024-06-01T00:00:00Z"), at("2024-06-02T00:00:00Z"), deadline);
    ends(&policy, Right::Cancel, &moments, &[], deadline, source);
    let sent = at("2024-06-10T00:00:00Z");
    ends(&policy, Right::Cancel, &Moments { fulfilled: Some(sent), ..moments }, &[], sent, source);
    ends(&policy, Right::Cancel, &Moments { disbursed: Some(sent), ..moments }, &[], sent, source);
    let late = at("2024-08-01T12:00:00Z");
    let in_demand =
        Moments { commit: Some(late), late: Some(late), closed: Some(deadline), disbursed: Some(late), ..moments };
    ends(
        &policy,
        Right::Cancel,
        &in_demand,
        &[],
        at("2024-08-11T12:00:00Z"),
        "support.indiegogo.com 526876: for InDemand",
    );
    let sent = at("2024-08-03T00:00:00Z");
    ends(
        &policy,
        Right::Cancel,
        &Moments { fulfilled: Some(sent), ..in_demand },
        &[],
        sent,
        "support.indiegogo.com 526876: for InDemand",
    );
}

#[test]
fn guarantees_and_refunds_run_from_the_payment() {
    let paid = |text: &str| Moments { paid: Some(at(text)), ..Moments::default() };
    let gofundme = Preset::GoFundMe.policy();
    let source = "gofundme.com/c/safety/gofundme-guarantee";
    ends(&gofundme, Right::Claim, &paid("2025-03-01T08:00:00Z"), &[], at("2026-03-01T08:00:00Z"), source);
    ends(&gofundme, Right::Claim, &paid("2028-02-29T08:00:00Z"), &[], at("2029-02-28T08:00:00Z"), source);
    let collective = Preset::OpenCollective.policy();
    let source = "opencollective/documentation@bc577f4, refund-policy.md";
    ends(&collective, Right::Refund, &paid("2026-03-01T08:00:00Z"), &[], at("2026-03-31T08:00:00Z"), source);
    let kickstarter = Preset::Kickstarter.policy();
    let values = Values { now: at("2036-01-01T00:00:00Z"), ..Values::default() };
    let forever = kickstarter.may(Right::Refund, &values, &paid("2026-03-01T08:00:00Z"));
    assert_eq!(allowed_until(&forever), None, "the creator may always give back");
    assert_cites(&forever, "help.kickstarter.com 115005048173");
    let nobody = reg_cf("2018-06-01").may(Right::Claim, &values, &Moments::default());
    assert!(!nobody.is_allowed() && !nobody.cites.is_empty(), "a right that no window gives is nobody's");
}
