//! A policy that somebody wrote by hand for a platform that is in no preset: every group is used, and works.

use super::{allowed_until, amount, asking, assert_cites, at, denied, gates, labels, money, person};
use fundly_core::{
    Amount, Policy, Rate, Span,
    clock::DayBound,
    policy::{Action, Facts, FeeTo, Moments, Right, Values, Verdict},
    proposal::Threshold,
};

fn meadow() -> Policy {
    Policy::from_toml(include_str!("meadow.toml")).unwrap_or_else(|error| panic!("{error}"))
}

fn eur(text: &str) -> Amount {
    amount(&format!("{text} EUR"))
}

#[test]
fn every_group_is_used() {
    let policy = meadow();
    let whole = serde_json::to_value(&policy).unwrap();
    let groups = [
        "clock",
        "categories",
        "funding",
        "issuerCap",
        "pledging",
        "limits",
        "gates",
        "windows",
        "closing",
        "oversubscription",
        "collection",
        "fees",
        "escrow",
        "refund",
        "dispute",
        "shares",
        "voting",
    ];
    for group in groups {
        assert!(whole.get(group).is_some_and(|value| !value.is_null()), "{group}");
    }
    assert_eq!(policy.clock.business_days, DayBound::EndOfDay);
    assert_eq!(policy.voting.threshold, Threshold::Share { of: Rate::from_ppm(666_667).unwrap() });
    assert_eq!(Policy::from_json(&whole.to_string()).unwrap(), policy);
}

#[test]
fn it_is_in_force_for_a_year_of_bremen() {
    let policy = meadow();
    assert!(
        !policy.is_in_force(at("2025-12-31T23:59:59+01:00")) && policy.is_in_force(at("2026-01-01T00:00:00+01:00"))
    );
    assert!(
        policy.is_in_force(at("2026-12-31T23:59:59+01:00")) && !policy.is_in_force(at("2027-01-01T00:00:00+01:00"))
    );
}

#[test]
fn its_limits_and_gates_are_decided_like_those_of_presets() {
    let policy = meadow();
    let now = at("2026-06-01T12:00:00+02:00");
    let ask = |facts: &Facts, sum: &str, read: &[&str]| {
        let values = Values { maximum: eur("10000"), ..asking(facts, eur(sum), now) };
        policy.invest(&values, Amount::ZERO, &labels(read))
    };
    let guest = person(money("30000 EUR"), money("0 EUR"), &[]);
    assert_eq!(denied(&ask(&guest, "300.01", &["house-rules"]), "limits.guest"), Some(eur("300.00")));
    assert!(ask(&guest, "300.00", &["house-rules"]).is_allowed());
    assert_eq!(gates(&ask(&guest, "300.00", &[])), [("house-rules", None)]);
    let ward = person(money("30000 EUR"), money("0 EUR"), &["guardian"]);
    assert_eq!(denied(&ask(&ward, "60.00", &[]), "limits.guest"), Some(eur("50.00")));
    let mut member = person(money("0 EUR"), money("0 EUR"), &["member"]);
    let decision = ask(&member, "2500.00", &["house-rules"]);
    assert_eq!(denied(&decision, "limits.share"), Some(eur("2499.99")), "less than a quarter");
    assert_cites(&decision, "Statutes of Meadow, § 13 (3): nobody owns a quarter of a project");
    assert_eq!(gates(&ask(&member, "2499.99", &["house-rules"])), [("sleep-on-it", Some(eur("2000.00")))]);
    // Asked on the Thursday before; the second business day ends on Monday, as it ends.
    member.requested_at = Some(at("2026-05-28T09:00:00+02:00"));
    assert_eq!(gates(&ask(&member, "2499.99", &["house-rules"])), [("sleep-on-it", Some(eur("2000.00")))]);
    member.requested_at = Some(at("2026-05-27T09:00:00+02:00"));
    assert!(ask(&member, "2499.99", &["house-rules"]).is_allowed(), "two business days ended on Friday");
    assert_eq!(denied(&policy.offer(eur("55000"), eur("10000")), "issuerCap"), Some(eur("5000")));
}

#[test]
fn its_windows_and_dates_run_by_its_own_calendar() {
    let policy = meadow();
    let commit = at("2026-05-12T10:00:00+02:00");
    let deadline = at("2026-05-25T18:00:00+02:00");
    let moments = Moments {
        launch: Some(at("2026-05-11T08:00:00+02:00")),
        commit: Some(commit),
        deadline: Some(deadline),
        ..Moments::default()
    };
    let may = |right, now: &str, standing: &[&str], moments: &Moments| {
        let standing = labels(standing);
        policy.may(right, &Values { now: at(now), standing: &standing, ..Values::default() }, moments)
    };
    // Ascension Day is Thursday the 14th: Wednesday, Friday and Monday count.
    let end = at("2026-05-19T00:00:00+02:00");
    assert_eq!(allowed_until(&may(Right::Cancel, "2026-05-12T10:00:00+02:00", &[], &moments)), Some(end));
    assert!(!may(Right::Cancel, "2026-05-19T00:00:00+02:00", &[], &moments).is_allowed());
    let late = Moments { commit: Some(at("2026-05-24T10:00:00+02:00")), ..moments };
    let until = at("2026-05-25T06:00:00+02:00");
    assert_eq!(
        allowed_until(&may(Right::Cancel, "2026-05-24T10:00:00+02:00", &[], &late)),
        Some(until),
        "the first of two"
    );
    let closed = Moments { closed: Some(deadline), ..moments };
    assert!(!may(Right::Claim, "2026-06-25T18:00:00+02:00", &[], &closed).is_allowed(), "members only");
    let end = Some(at("2027-06-25T18:00:00+02:00"));
    assert_eq!(allowed_until(&may(Right::Claim, "2026-06-25T18:00:00+02:00", &["member"], &closed)), end);
    let due: Vec<(String, Action)> = policy
        .schedule(&closed)
        .iter()
        .filter_map(|one| match one.verdict {
            Verdict::Schedule { at, action } => Some((policy.clock.local(at), action)),
            _ => None,
        })
        .collect();
    let wanted = [
        ("2026-05-19 00:00 CEST", Action::CancellationEnds),
        ("2026-05-25 08:00 CEST", Action::ReleaseAllowed),
        ("2026-05-25 18:00 CEST", Action::FundingCloses),
        ("2026-05-28 00:00 CEST", Action::CollectingBegins),
        ("2026-05-29 00:00 CEST", Action::RefundsDirected),
        ("2026-05-31 00:00 CEST", Action::PaymentsEnd),
        ("2026-06-02 00:00 CEST", Action::Payout),
        ("2026-06-23 00:00 CEST", Action::Payout),
        ("2026-07-07 00:00 CEST", Action::Payout),
    ];
    assert_eq!(due, wanted.map(|(at, action)| (at.to_owned(), action)));
    let early = policy.earliest_close(at("2026-05-11T08:00:00+02:00"), at("2026-05-12T09:00:00+02:00"));
    assert_eq!(early, Some(at("2026-05-21T08:00:00+02:00")), "ten days open are later than the notice");
}

#[test]
fn its_fees_are_exact() {
    let policy = meadow();
    let fees = |sum: &str| (policy.fees_to(FeeTo::Platform, eur(sum)), policy.fees_to(FeeTo::Processor, eur(sum)));
    assert_eq!(fees("19.99"), (eur("0.00"), eur("0.53")), "1.4 % is 0.27986: rounded up");
    assert_eq!(fees("20.00"), (eur("0.80"), eur("0.53")));
    assert_eq!(fees("20.12"), (eur("0.80"), eur("0.54")), "4 % is 0.8048");
    assert_eq!(fees("999.99").0, eur("40.00"));
    assert_eq!(fees("1000.00").0, eur("40.00"), "3 % and 10");
    assert_eq!(fees("1000.50").0, eur("40.02"), "3 % is 30.015: half to even");
    assert_eq!(fees("1001.50").0, eur("40.04"), "3 % is 30.045: half to even");
    assert_eq!(fees("0.20").1, eur("0.20"), "never more than the pledge");
}

#[test]
fn g29_what_paypal_lets_one_take_of_a_hold() {
    let policy = meadow();
    let hold = &policy.collection.holds[0];
    let takes = hold.takes.as_ref().unwrap();
    let most = |sum: &str| takes.value(&Values { amount: eur(sum), ..Values::default() });
    assert_eq!(most("600"), eur("675.00"), "75 more");
    assert_eq!(most("400"), eur("460.00"), "115 %");
    assert_eq!(most("500"), eur("575.00"), "both");
    assert_eq!(hold.honoured_after(Span::days(0)), Span::days(3));
    assert_eq!(hold.honoured_after(Span::days(27)), Span::days(2), "renewed on day 27 of 29");
    assert!(
        policy.cites("collection.holds")[0].source.as_str().starts_with("developer.paypal.com, authorization-honor")
    );
}
