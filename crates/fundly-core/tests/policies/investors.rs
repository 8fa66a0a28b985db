//! Who may put in how much: limits, caps and gates.

use super::{
    amount, asking, assert_cites, at, denied, dollars, fact, gates, having_invested, in_currency, labels, money,
    only_room, person, reg_cf, reg_cf_now,
};
use fundly_core::{
    Amount, Policy, Timestamp,
    policy::{Decision, Facts, Preset, Verdict},
};

const NOON: &str = "2026-06-01T12:00:00Z";

/// The limit and its paragraph, of a version of Regulation Crowdfunding.
fn limit(policy: &Policy, income: &str, net_worth: &str) -> (Amount, String) {
    let room = only_room(policy, &dollars(income, net_worth, &[])).expect("a limit");
    (room.most, room.cites[0].as_str().chars().take_while(|c| *c != ':').collect())
}

fn usd(text: &str) -> Amount {
    amount(&format!("{text} USD"))
}

const LOWER: &str = "17 CFR 227.100(a)(2)(i)";
const UPPER: &str = "17 CFR 227.100(a)(2)(ii)";

#[track_caller]
fn limits_are(income: &str, net_worth: &str, now: (&str, &str), in_2017: &str) {
    assert_eq!(limit(&reg_cf_now(), income, net_worth), (usd(now.0), now.1.to_owned()), "2022");
    assert_eq!(limit(&reg_cf("2018-06-01"), income, net_worth).0, usd(in_2017), "2017");
}

#[test]
fn g1a_either_below_the_threshold() {
    limits_are("30000", "105000", ("5250.00", LOWER), "2200.00");
}

#[test]
fn g1b_the_greater_counts_where_either_is_below() {
    limits_are("150000", "80000", ("7500.00", LOWER), "4000.00");
}

#[test]
fn g1d_the_threshold_itself_is_the_upper_band() {
    limits_are("150000", "124000", ("15000.00", UPPER), "12400.00");
    assert_eq!(limit(&reg_cf_now(), "150000", "123999.99"), (usd("7500.00"), LOWER.to_owned()), "a cent below");
}

#[test]
fn g1f_both_at_the_threshold() {
    limits_are("124000", "124000", ("12400.00", UPPER), "12400.00");
}

#[test]
fn g1h_the_most_that_anybody_may_put_in() {
    limits_are("1200000", "2000000", ("124000.00", UPPER), "107000.00");
    let rich = dollars("1200000", "2000000", &["accredited", "questionnaire"]);
    let policy = reg_cf_now();
    let values = asking(&rich, usd("10000000"), at(NOON));
    let decision = policy.invest(&values, Amount::ZERO, &labels(&["representations"]));
    assert_eq!(decision.verdict, Verdict::Allow { until: None, most: None }, "accredited investors have no limit");
    assert_cites(&decision, "17 CFR 227.100(a)(2): \"Where the purchaser is not an accredited investor\"");
    let before = reg_cf("2018-06-01");
    assert_eq!(only_room(&before, &rich).unwrap().most, usd("107000.00"), "until 2021 they had one");
}

#[test]
fn g1i_the_least_that_everybody_may_put_in() {
    limits_are("0", "40000", ("2500.00", LOWER), "2200.00");
    assert_eq!(
        limit(&reg_cf_now(), "0", "-40000.00"),
        (usd("2500.00"), LOWER.to_owned()),
        "who owes more than they own"
    );
}

#[test]
fn g1j_as_dealmaker_reckons() {
    limits_are("60000", "80000", ("4000.00", LOWER), "3000.00");
}

#[test]
fn the_four_versions_differ_as_the_federal_register_says() {
    let most = |day: &str, income: &str, net_worth: &str| limit(&reg_cf(day), income, net_worth).0;
    for (day, floor, either, both) in [
        ("2016-06-01", "2000.00", "4000.00", "10000.00"),
        ("2018-06-01", "2200.00", "4000.00", "4000.00"),
        ("2021-06-01", "2200.00", "7500.00", "5250.00"),
        ("2026-06-01", "2500.00", "7500.00", "5250.00"),
    ] {
        assert_eq!(most(day, "0", "0"), usd(floor), "{day}");
        assert_eq!(most(day, "150000", "80000"), usd(either), "{day}: either below");
        assert_eq!(
            most(day, "105000", if day < "2018" { "100000" } else { "80000" }),
            usd(both),
            "{day}: by its own edge"
        );
    }
}

#[test]
fn shares_of_income_are_rounded_down_to_the_cent() {
    assert_eq!(limit(&reg_cf_now(), "0", "50000.19").0, usd("2500.00"), "5 % of it is 2,500.0095");
    assert_eq!(limit(&reg_cf_now(), "0", "50000.20").0, usd("2500.01"));
    assert_eq!(limit(&reg_cf_now(), "124000.09", "124000").0, usd("12400.00"), "10 % of it is 12,400.009");
}

#[test]
fn g2a_what_was_put_in_elsewhere_counts() {
    let policy = reg_cf_now();
    let investor = having_invested(&policy, "1000.00 USD", dollars("50000", "60000", &[]));
    let room = only_room(&policy, &investor).unwrap();
    assert_eq!((room.most, room.used, room.left), (usd("3000.00"), usd("1000.00"), usd("2000.00")));
    assert!(room.cites[0].as_str().starts_with(LOWER));
}

#[test]
fn g2b_a_refusal_names_what_would_be_allowed() {
    let policy = reg_cf_now();
    let investor = having_invested(&policy, "3000.00 USD", dollars("30000", "105000", &["questionnaire"]));
    let read = labels(&["representations"]);
    let ask = |sum: &str| policy.invest(&asking(&investor, usd(sum), at(NOON)), Amount::ZERO, &read);
    let decision = ask("2500.00");
    assert_eq!(denied(&decision, "limits.either"), Some(usd("2250.00")));
    assert_cites(&decision, "17 CFR 227.100(a)(2)(i): the greater of 2,500 or 5 % of the greater of");
    assert!(matches!(decision.verdict, Verdict::Deny { code: "policy.limit", .. }));
    assert_eq!(denied(&ask("2250.01"), "limits.either"), Some(usd("2250.00")));
    assert_eq!(ask("2250.00").verdict, Verdict::Allow { until: None, most: Some(usd("2250.00")) });
    let own = policy.invest(&asking(&investor, usd("250.01"), at(NOON)), usd("2000.00"), &read);
    assert_eq!(denied(&own, "limits.either"), Some(usd("250.00")), "what one has in this campaign counts too");
}

#[test]
fn g8_an_issuer_has_room_until_the_cap() {
    let policy = reg_cf_now();
    let decision = policy.offer(usd("4200000"), usd("900000"));
    assert_eq!(denied(&decision, "issuerCap"), Some(usd("800000")));
    assert_cites(&decision, "17 CFR 227.100(a)(1): 5,000,000 in the 12 months");
    assert!(policy.offer(usd("4200000"), usd("800000")).is_allowed(), "the cap itself may be reached");
    assert_eq!(denied(&policy.offer(usd("4200000"), usd("800000.01")), "issuerCap"), Some(usd("800000")));
    assert_eq!(denied(&policy.offer(usd("6000000"), usd("0.01")), "issuerCap"), Some(Amount::ZERO));
    let caps = [("2016-06-01", "1000000"), ("2018-06-01", "1070000"), ("2021-06-01", "5000000")];
    for (day, cap) in caps {
        assert!(reg_cf(day).offer(Amount::ZERO, usd(cap)).is_allowed(), "{day}");
        assert!(!reg_cf(day).offer(Amount::new(1), usd(cap)).is_allowed(), "{day}");
    }
    assert_eq!(
        denied(&Preset::EuCrowdfunding.policy().offer(amount("4999999.99 EUR"), amount("1.00 EUR")), "issuerCap"),
        Some(Amount::new(1))
    );
}

/// A non-sophisticated investor in the EU who passed the tests of entry.
fn european(net_worth: &str) -> Facts {
    person(money("0 EUR"), money(&format!("{net_worth} EUR")), &["entryTest", "lossSimulation"])
}

fn eur(text: &str) -> Amount {
    amount(&format!("{text} EUR"))
}

#[test]
fn g10_above_the_threshold_a_warning_and_a_consent_but_never_no() {
    let policy = Preset::EuCrowdfunding.policy();
    for (net_worth, threshold, loss) in
        [("15000", "1000.00", "1500.00"), ("20000", "1000.00", "2000.00"), ("50000", "2500.00", "5000.00")]
    {
        let investor = european(net_worth);
        let ask =
            |sum: Amount, read: &[&str]| policy.invest(&asking(&investor, sum, at(NOON)), Amount::ZERO, &labels(read));
        assert!(ask(eur(threshold), &[]).is_allowed(), "at the threshold of {net_worth}");
        let above = eur(threshold).saturating_add(Amount::new(1));
        for sum in [above, eur("100000000")] {
            let decision = ask(sum, &[]);
            // Article 21(7)(c) asks for a third thing, a proof of understanding.
            let shown = Some(eur(threshold));
            assert_eq!(gates(&decision), [("warning", shown), ("consent", shown), ("understanding", shown)]);
            assert_cites(&decision, "Regulation (EU) 2020/1503, Article 21(7)(a)");
            assert!(ask(sum, &["warning", "consent", "understanding"]).is_allowed(), "a gate is no cap");
        }
        assert_eq!(gates(&ask(above, &["warning"])).len(), 2, "one is not enough");
        let stranger = Facts {
            investor: fundly_core::account::Investor { tests: Vec::new(), ..investor.investor.clone() },
            ..investor.clone()
        };
        let decision = policy.invest(&asking(&stranger, eur("1.00"), at(NOON)), Amount::ZERO, &[]);
        assert_eq!(gates(&decision), [("entryTest", None), ("lossSimulation", Some(eur(loss)))]);
        assert_cites(&decision, "Regulation (EU) 2020/1503, Article 21(1)-(4)");
        let told = policy.invest(
            &asking(&stranger, eur("1.00"), at(NOON)),
            Amount::ZERO,
            &labels(&["entryTest", "lossSimulation"]),
        );
        assert!(told.is_allowed(), "whoever fails is warned, and may go on");
    }
    let knowing = person(money("0 EUR"), money("50000 EUR"), &["sophisticated"]);
    assert!(policy.invest(&asking(&knowing, eur("100000"), at(NOON)), Amount::ZERO, &[]).is_allowed());
}

#[test]
fn tests_count_for_as_long_as_they_are_valid() {
    let policy = Preset::EuCrowdfunding.policy();
    let passed: Timestamp = at("2024-02-29T10:00:00+01:00");
    let mut investor = european("15000");
    for test in &mut investor.investor.tests {
        test.as_of = passed;
    }
    let open = |now: &str| {
        let decision = policy.invest(&asking(&investor, eur("1.00"), at(now)), Amount::ZERO, &[]);
        if decision.is_allowed() {
            Vec::new()
        } else {
            gates(&decision).into_iter().map(|(id, _)| id.to_owned()).collect()
        }
    };
    assert!(open("2025-02-28T09:59:59.999+01:00").is_empty(), "a leap day's year ends on the last of February");
    assert_eq!(open("2025-02-28T10:00:00+01:00"), ["lossSimulation"], "yearly");
    assert_eq!(open("2026-02-28T09:59:59.999+01:00"), ["lossSimulation"]);
    assert_eq!(open("2026-02-28T10:00:00+01:00"), ["entryTest", "lossSimulation"], "every two years");
}

/// A restricted investor in the UK, all gates passed.
fn british(net_worth: &str, before: &str) -> Facts {
    let policy = Preset::UkRestrictedInvestors.policy();
    let mut facts = person(money("0 GBP"), money(net_worth), &["appropriateness"]);
    facts.investor.category = Some(fact("restricted".parse().unwrap()));
    facts.investor.category.as_mut().unwrap().as_of = at("2026-01-01T00:00:00Z");
    facts.requested_at = Some(at("2026-01-01T00:00:00Z"));
    having_invested(&policy, before, facts)
}

fn uk(facts: &Facts, sum: &str, now: &str) -> Decision {
    let values = asking(facts, amount(sum), at(now));
    Preset::UkRestrictedInvestors.policy().invest(&values, Amount::ZERO, &labels(&["riskWarning"]))
}

#[test]
fn g11_less_than_a_tenth_of_net_assets() {
    let investor = british("80000 GBP", "0 GBP");
    let decision = uk(&investor, "8000.00 GBP", NOON);
    assert_eq!(denied(&decision, "limits.restricted"), Some(amount("7999.99 GBP")));
    assert_cites(&decision, "FCA, statement for a restricted investor");
    assert!(uk(&investor, "7999.99 GBP", NOON).is_allowed());
    let investor = british("80000 GBP", "7999.99 GBP");
    assert_eq!(denied(&uk(&investor, "0.01 GBP", NOON), "limits.restricted"), Some(Amount::ZERO));
}

#[test]
fn g11_a_first_time_investor_waits_a_day_for_the_offer() {
    let mut investor = british("80000 GBP", "0 GBP");
    investor.requested_at = None;
    assert_eq!(gates(&uk(&investor, "10.00 GBP", NOON)), [("wait", None)], "whoever never asked has not begun to wait");
    investor.requested_at = Some(at("2026-05-31T10:00:00+01:00"));
    let decision = uk(&investor, "10.00 GBP", "2026-06-01T09:59:59.999+01:00");
    assert_eq!(gates(&decision), [("wait", None)]);
    assert_cites(&decision, "FCA COBS 4.12A, PS22/10: at least 24 hours");
    let Verdict::Require { gates: open } = &decision.verdict else { panic!() };
    assert_eq!((open[0].until, open[0].acknowledge), (Some(at("2026-06-01T10:00:00+01:00")), false));
    assert!(uk(&investor, "10.00 GBP", "2026-06-01T10:00:00+01:00").is_allowed());
    // Over the night in which clocks go forward 24 hours end an hour later by the clock.
    investor.requested_at = Some(at("2026-03-28T10:00:00Z"));
    let local = |text: &str| uk(&investor, "10.00 GBP", text).is_allowed();
    assert!(!local("2026-03-29T10:59:59.999+01:00") && local("2026-03-29T11:00:00+01:00"));
}

#[test]
fn the_statement_of_a_category_counts_for_twelve_months() {
    let investor = british("80000 GBP", "0 GBP");
    assert!(uk(&investor, "10.00 GBP", "2026-12-31T23:59:59.999Z").is_allowed());
    assert_eq!(gates(&uk(&investor, "10.00 GBP", "2027-01-01T00:00:00Z")), [("category", None)]);
}

#[test]
fn australia_caps_what_goes_into_one_company() {
    let policy = Preset::AustraliaCsf.policy();
    let ask = |facts: &Facts, sum: &str| {
        policy.invest(&asking(facts, amount(sum), at(NOON)), Amount::ZERO, &labels(&["riskAcknowledgement"]))
    };
    let retail = having_invested(&policy, "4000.00 AUD", Facts::default());
    assert!(ask(&retail, "6000.00 AUD").is_allowed());
    let decision = ask(&retail, "6000.01 AUD");
    assert_eq!(denied(&decision, "limits.retail"), Some(amount("6000.00 AUD")));
    assert_cites(&decision, "Corporations Act 2001 (Cth), Part 6D.3A: 10,000 in one company in 12 months");
    let wholesale = person(money("0 AUD"), money("0 AUD"), &["wholesale"]);
    assert!(ask(&wholesale, "6000000.00 AUD").is_allowed());
}

#[test]
fn limits_are_exact_in_currencies_of_no_and_of_three_decimals() {
    // In minor units the same policy: 2,500.00 USD are 250,000 minor units.
    let text = |code: &str, floor: &str, edge: &str| {
        let usd = Preset::UsRegulationCrowdfunding.files()[3].replace(".00 USD", &format!(" {code}"));
        usd.replace("2500 USD", floor).replace("124000 USD", edge).replace("\"USD\"", &format!("\"{code}\""))
    };
    let yen = Policy::from_toml(&text("JPY", "250001 JPY", "12400000 JPY")).unwrap();
    let jpy = |income: &str, worth: &str| only_room(&yen, &person(money(income), money(worth), &[])).unwrap().most;
    assert_eq!(jpy("0 JPY", "0 JPY"), Amount::new(250_001));
    assert_eq!(
        jpy("0 JPY", "5000039 JPY"),
        Amount::new(250_001),
        "5 % of it is 250,001.95 yen: no half yen is allowed"
    );
    assert_eq!(jpy("0 JPY", "5000040 JPY"), Amount::new(250_002));
    assert_eq!(jpy("12400000 JPY", "12400000 JPY"), Amount::new(1_240_000));
    let dinar = Policy::from_toml(&text("KWD", "2500.001 KWD", "124000.005 KWD")).unwrap();
    let kwd = |income: &str, worth: &str| only_room(&dinar, &person(money(income), money(worth), &[])).unwrap().most;
    assert_eq!(kwd("0 KWD", "0 KWD"), amount("2500.001 KWD"));
    assert_eq!(kwd("124000.004 KWD", "124000.005 KWD"), amount("6200.000 KWD"), "a fils below: 5 % of the greater");
    assert_eq!(kwd("124000.005 KWD", "124000.005 KWD"), amount("12400.000 KWD"), "10 % is 12,400.0005: rounded down");
    assert_eq!(in_currency(Preset::Kickstarter.policy(), "JPY").pledging.minimum, Some(money("100 JPY")));
}
