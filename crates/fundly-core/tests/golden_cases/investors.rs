//! Who may put in how much, and after what.

use super::*;
use fundly_core::policy::Invested;

/// An offering under the version of Regulation Crowdfunding in force on a day, of as much as the law lets it take.
fn offering(day: &str, maximum: &str) -> World {
    let policy = Preset::UsRegulationCrowdfunding.at(time(day)).unwrap();
    let deadline = Some(time(day).plus(Span::days(60)));
    launched(terms(policy, Some("1000.00 USD"), Some(maximum), deadline), day)
}

fn invest(world: &World, n: u64, facts: &Facts, amount: &str) -> Result<Vec<Event>, Error> {
    knowing(world, backer(n), facts, order(amount, &["representations"]))
}

/// What a limit leaves, and its paragraph, of a refusal.
fn left(rejection: Rejection) -> (Amount, String) {
    let Rejection::LimitExceeded { left, cites, .. } = rejection else { panic!("{rejection}") };
    (left, cites[0].as_str().chars().take_while(|c| *c != ':').collect())
}

const LOWER: &str = "17 CFR 227.100(a)(2)(i)";
const UPPER: &str = "17 CFR 227.100(a)(2)(ii)";

#[test]
fn g1_limits_of_both_versions_hold_to_the_cent() {
    let (now, in_2017) = (offering("2026-06-01T12:00:00Z", "5000000.00 USD"), "2018-06-01T12:00:00Z");
    let then = offering(in_2017, "1070000.00 USD");
    for (n, (case, income, net_worth, limit, paragraph, old)) in [
        ("G-1a", "30000 USD", "105000 USD", "5250.00", LOWER, "2200.00"),
        ("G-1b", "150000 USD", "80000 USD", "7500.00", LOWER, "4000.00"),
        ("G-1d", "150000 USD", "124000 USD", "15000.00", UPPER, "12400.00"),
        ("G-1f", "124000 USD", "124000 USD", "12400.00", UPPER, "12400.00"),
        ("G-1h", "1200000 USD", "2000000 USD", "124000.00", UPPER, "107000.00"),
        ("G-1i", "0 USD", "40000 USD", "2500.00", LOWER, "2200.00"),
        ("G-1j", "60000 USD", "80000 USD", "4000.00", LOWER, "3000.00"),
    ]
    .into_iter()
    .enumerate()
    {
        let facts = person(income, net_worth, &["questionnaire"]);
        for (world, limit, cites) in [(&now, limit, paragraph), (&then, old, "")] {
            let above = Money::new(minor(limit).saturating_add(Amount::new(1)), Currency::USD).to_string();
            let (most, cited) = left(no(knowing(world, backer(n as u64), &facts, order(&above, &["representations"]))));
            assert_eq!(most, minor(limit), "{case}");
            assert!(cites.is_empty() || cited == cites, "{case}: {cited}");
            invest(world, n as u64, &facts, &format!("{limit} USD")).expect(case);
            assert_eq!(left(no(invest(world, n as u64, &facts, "0.01 USD"))).0, Amount::ZERO, "{case}");
        }
    }
    let rich = person("1200000 USD", "2000000 USD", &["accredited", "questionnaire"]);
    invest(&now, 90, &rich, "4000000.00 USD").expect("G-1h: accredited investors have no limit");
    assert_eq!(left(no(invest(&then, 90, &rich, "107000.01 USD"))).0, minor("107000.00"), "until 2021 they had one");
    now.verify();
    then.verify();
}

#[test]
fn g2a_what_remains_is_told_before_anybody_is_refused() {
    let world = offering("2026-06-01T12:00:00Z", "5000000.00 USD");
    let mut facts = person("50000 USD", "60000 USD", &["questionnaire"]);
    facts.invested = vec![Invested { limit: "either".parse().unwrap(), amount: usd("1000.00") }];
    let rooms = block_on(world.engine.rooms(CAMPAIGN, backer(1), world.now, Some(&facts))).unwrap();
    let [room] = &rooms[..] else { panic!("{rooms:?}") };
    assert_eq!((room.most, room.used, room.left), (minor("3000.00"), minor("1000.00"), minor("2000.00")));
}

#[test]
fn g2b_a_refused_pledge_names_what_would_be_taken() {
    let world = offering("2026-06-01T12:00:00Z", "5000000.00 USD");
    let mut facts = person("30000 USD", "105000 USD", &["questionnaire"]);
    facts.invested = vec![Invested { limit: "either".parse().unwrap(), amount: usd("3000.00") }];
    assert_eq!(left(no(invest(&world, 1, &facts, "2500.00 USD"))), (minor("2250.00"), LOWER.to_owned()));
    invest(&world, 1, &facts, "2250.00 USD").unwrap();
    world.verify();
}

#[test]
fn g8_an_offer_above_the_room_of_its_issuer_is_not_opened() {
    let now = "2026-06-01T12:00:00Z";
    let raised = Facts { raised: Some(usd("4200000.00")), ..Facts::default() };
    let offer = |maximum: &str| {
        let deadline = Some(time(now).plus(Span::days(60)));
        let world = drafted(terms(reg_cf(), Some("1000.00 USD"), Some(maximum), deadline), now);
        knowing(&world, CREATOR, &raised, SubmitCampaign {})
    };
    for maximum in ["900000.00 USD", "800000.01 USD"] {
        let Rejection::IssuerCapExceeded { most, left, cites } = no(offer(maximum)) else { panic!("{maximum}") };
        assert_eq!((most, left), (minor("5000000.00"), minor("800000.00")));
        assert!(cites[0].as_str().starts_with("17 CFR 227.100(a)(1)"));
    }
    offer("800000.00 USD").unwrap();
}

/// The gates that are open, each with the amount that it shows.
fn open(rejection: Rejection) -> Vec<(String, Option<Amount>)> {
    let Rejection::GatesOpen { gates, cites } = rejection else { panic!("{rejection}") };
    assert!(!cites.is_empty());
    gates.into_iter().map(|gate| (gate.gate.to_string(), gate.shows)).collect()
}

#[test]
fn g10_a_threshold_asks_and_never_caps() {
    let now = "2026-06-01T12:00:00Z";
    let deadline = Some(time(now).plus(Span::days(60)));
    let policy = Preset::EuCrowdfunding.policy();
    let world = launched(terms(policy, Some("1000.00 EUR"), Some("4000000.00 EUR"), deadline), now);
    for (n, (worth, at, above, loss)) in [
        ("15000 EUR", "1000.00 EUR", "1000.01 EUR", "1500.00 EUR"),
        ("20000 EUR", "1000.00 EUR", "1000.01 EUR", "2000.00 EUR"),
        ("50000 EUR", "2500.00 EUR", "2500.01 EUR", "5000.00 EUR"),
    ]
    .into_iter()
    .enumerate()
    {
        let stranger = person("0 EUR", worth, &[]);
        let ask = |n: u64, facts: &Facts, command| knowing(&world, backer(n), facts, command);
        let entry = open(no(ask(10, &stranger, order(at, &[]))));
        let told = |gate: &str, shows| (gate.to_owned(), shows);
        assert_eq!(entry, [told("entryTest", None), told("lossSimulation", Some(money(loss).amount()))]);
        let mut facts = stranger;
        let passed = |test: &str| Fact { as_of: time("2026-05-31T00:00:00Z"), ..fact(test.parse().unwrap()) };
        facts.investor.tests = vec![passed("entryTest"), passed("lossSimulation")];
        ask(n as u64, &facts, order(at, &[])).expect("the threshold itself asks for nothing");
        let shown = Some(money(at).amount());
        // Article 21(7)(c) asks for a third thing beside warning and consent: a proof of understanding.
        let asked = [told("warning", shown), told("consent", shown), told("understanding", shown)];
        assert_eq!(open(no(ask(20 + n as u64, &facts, order(above, &[])))), asked);
        let all = ["warning", "consent", "understanding"];
        ask(20 + n as u64, &facts, order(above, &all)).unwrap();
        ask(30 + n as u64, &facts, order("500000.00 EUR", &all)).expect("never no");
    }
    world.verify();
}

/// A round in the UK, and a restricted investor who owns 80,000 beside home and pension.
fn british() -> (World, Facts) {
    let now = "2026-06-01T09:00:00+01:00";
    let policy = Preset::UkRestrictedInvestors.policy();
    let deadline = Some(time(now).plus(Span::days(30)));
    let world = launched(terms(policy, Some("1000.00 GBP"), Some("500000.00 GBP"), deadline), now);
    let mut facts = person("0 GBP", "80000 GBP", &["appropriateness"]);
    let category = Fact { as_of: time("2026-05-01T00:00:00Z"), ..fact("restricted".parse().unwrap()) };
    facts.investor.category = Some(category);
    facts.requested_at = Some(time("2026-05-01T00:00:00Z"));
    (world, facts)
}

#[test]
fn g11_a_tenth_itself_is_too_much() {
    let (world, facts) = british();
    let ask = |amount: &str| knowing(&world, backer(1), &facts, order(amount, &["riskWarning"]));
    assert_eq!(left(no(ask("8000.00 GBP"))).0, money("7999.99 GBP").amount());
    ask("7999.99 GBP").unwrap();
    assert_eq!(left(no(ask("0.01 GBP"))).0, Amount::ZERO);
    world.verify();
}

#[test]
fn g11_whoever_asks_at_ten_sees_the_offer_from_ten_the_next_day() {
    let (mut world, mut facts) = british();
    facts.requested_at = Some(time("2026-06-02T10:00:00+01:00"));
    let shown = time("2026-06-03T10:00:00+01:00");
    world.now = shown.minus(TICK);
    let ask = |world: &World| knowing(world, backer(1), &facts, order("10.00 GBP", &["riskWarning"]));
    let Rejection::GatesOpen { gates, cites } = no(ask(&world)) else { panic!() };
    assert_eq!((gates[0].gate.as_str(), gates[0].until), ("wait", Some(shown)));
    assert!(cites[0].as_str().starts_with("FCA COBS 4.12A"));
    world.now = shown;
    ask(&world).unwrap();
    world.verify();
}
