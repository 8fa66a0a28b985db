//! Gates: warnings, consents, tests and waiting.

use super::*;
use fundly_core::{
    pledge::{PlacePledge, PledgeOrder},
    policy::{Gate, GateKind},
};

fn gate(id: &str, kind: GateKind) -> Gate {
    Gate {
        id: id.parse().unwrap(),
        kind,
        who: "not sophisticated".parse().unwrap(),
        when: fundly_core::formula::Condition::default(),
        blocking: false,
        valid_for: None,
        wait: None,
        shows: None,
    }
}

fn world(gates: Vec<Gate>) -> World {
    live(|policy| {
        policy.gates = gates;
        policy.categories = vec!["sophisticated".parse().unwrap()];
    })
}

fn confirming(amount: &str, gates: &[&str]) -> PlacePledge {
    let acknowledged = gates.iter().map(|gate| gate.parse().unwrap()).collect();
    PlacePledge { order: PledgeOrder { acknowledged, ..contribution(amount).order } }
}

fn open(rejection: Rejection) -> Vec<String> {
    let Rejection::GatesOpen { gates, cites } = rejection else { panic!("{rejection}") };
    assert!(!cites.is_empty());
    gates.iter().map(|gate| gate.gate.to_string()).collect()
}

/// G-10: with a net worth of 15,000.00 the threshold is 1,000.00; one cent more asks for a warning and a consent, and is never
/// refused for good.
#[test]
fn g10_a_threshold_asks_and_never_caps() {
    let above: fundly_core::formula::Condition = "amount > max(1000 USD, 5% of netWorth)".parse().unwrap();
    let mut gates = vec![gate("warning", GateKind::Warning), gate("consent", GateKind::Consent)];
    gates.iter_mut().for_each(|gate| gate.when = above.clone());
    let world = world(gates);
    let facts = investor("0.00", "15000.00");
    knowing(&world, backer(1), &facts, contribution("1000.00")).unwrap();
    let rejection = no(knowing(&world, backer(2), &facts, contribution("1000.01")));
    assert_eq!(rejection.code(), "policy.gates");
    assert_eq!(open(rejection), ["warning", "consent"]);
    assert_eq!(open(no(knowing(&world, backer(2), &facts, confirming("1000.01", &["warning"])))), ["consent"]);
    let events = knowing(&world, backer(2), &facts, confirming("1000.01", &["warning", "consent", "other"])).unwrap();
    let row = world.pledge(placed(&events));
    assert_eq!(row.acknowledged.iter().map(ToString::to_string).collect::<Vec<_>>(), ["warning", "consent"]);
    world.verify();
}

#[test]
fn a_test_counts_as_long_as_it_is_valid_and_a_failed_one_can_be_acknowledged_unless_it_blocks() {
    let mut soft = gate("knowledge", GateKind::Test);
    soft.valid_for = Some("2y".parse().unwrap());
    let hard = Gate { id: "appropriateness".parse().unwrap(), blocking: true, ..soft.clone() };
    let mut world = world(vec![soft, hard]);
    let mut facts = Facts::default();
    assert_eq!(open(no(knowing(&world, backer(1), &facts, contribution("5.00")))), ["knowledge", "appropriateness"]);
    let both = confirming("5.00", &["knowledge", "appropriateness"]);
    assert_eq!(open(no(knowing(&world, backer(1), &facts, both))), ["appropriateness"]);
    facts.investor.tests =
        vec![fact("knowledge", "2024-01-10T00:00:00Z"), fact("appropriateness", "2024-01-10T00:00:00Z")];
    knowing(&world, backer(1), &facts, contribution("5.00")).unwrap();
    world.now = time("2026-01-10T00:00:00Z");
    assert_eq!(open(no(knowing(&world, backer(1), &facts, contribution("5.00")))).len(), 2, "two years are over");
    facts.investor.category = Some(fact("sophisticated", "2026-01-10T00:00:00Z"));
    knowing(&world, backer(1), &facts, contribution("5.00")).unwrap();
}

#[test]
fn who_must_be_of_a_category_is_so_only_while_that_holds() {
    let mut category = gate("category", GateKind::Category);
    category.who = fundly_core::formula::Condition::default();
    category.valid_for = Some("12mo".parse().unwrap());
    let world = world(vec![category]);
    let mut facts = Facts::default();
    assert_eq!(open(no(knowing(&world, backer(1), &facts, confirming("5.00", &["category"])))), ["category"]);
    facts.investor.category = Some(fact("sophisticated", "2024-12-31T00:00:00Z"));
    assert_eq!(open(no(knowing(&world, backer(1), &facts, contribution("5.00")))), ["category"], "too old");
    facts.investor.category = Some(fact("sophisticated", "2025-12-31T00:00:00Z"));
    knowing(&world, backer(1), &facts, contribution("5.00")).unwrap();
}

/// G-11: who first asks at 10:00 sees the offer from 10:00 the next day on.
#[test]
fn g11_who_asks_for_the_first_time_waits_a_day() {
    let mut delay = gate("coolingOff", GateKind::Delay);
    delay.wait = Some("24h".parse().unwrap());
    let mut world = world(vec![delay]);
    world.now = time("2026-01-02T10:00:00Z");
    let mut facts = Facts::default();
    assert_eq!(open(no(knowing(&world, backer(1), &facts, contribution("5.00")))), ["coolingOff"]);
    facts.requested_at = Some(world.now);
    world.now = time("2026-01-03T09:59:59.999Z");
    let Rejection::GatesOpen { gates, .. } = no(knowing(&world, backer(1), &facts, contribution("5.00"))) else {
        panic!()
    };
    assert_eq!(gates[0].until, Some(time("2026-01-03T10:00:00Z")));
    world.later(Span::millis(1));
    knowing(&world, backer(1), &facts, contribution("5.00")).unwrap();
}

/// The threshold is one of the offer: what was put in before by another pledge counts.
#[test]
fn two_pledges_are_no_way_around_a_gate() {
    let above = "amount + invested > max(1000 USD, 5% of netWorth)".parse().unwrap();
    let world = world(vec![Gate { when: above, ..gate("warning", GateKind::Warning) }]);
    let facts = investor("0.00", "15000.00");
    knowing(&world, backer(1), &facts, contribution("600.00")).unwrap();
    assert_eq!(open(no(knowing(&world, backer(1), &facts, contribution("400.01")))), ["warning"]);
    let pledge = placed(&knowing(&world, backer(1), &facts, contribution("400.00")).unwrap());
    let order = confirming("400.01", &[]).order;
    let more = fundly_core::pledge::ChangePledge { pledge, order };
    assert_eq!(open(no(knowing(&world, backer(1), &facts, more))), ["warning"], "a change replaces");
    knowing(&world, backer(1), &facts, confirming("5000.00", &["warning"])).unwrap();
    let ecspr = fundly_core::policy::Preset::EuCrowdfunding.policy();
    let asked = ecspr.gates.iter().filter(|gate| !gate.when.is_always()).map(|gate| gate.when.to_string());
    assert!(asked.collect::<Vec<_>>().iter().all(|when| when.starts_with("amount + invested >")));
    world.verify();
}
