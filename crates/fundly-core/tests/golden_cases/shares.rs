//! Shares: what money buys, and how long they stay where they are.

use super::*;
use fundly_core::{
    ClassId, LotId,
    share::{Exemption, SharesIssued, TransferShares},
};

fn issued(events: &[Event]) -> &SharesIssued {
    let found = events.iter().find_map(|event| match event {
        Event::SharesIssued(issued) => Some(issued),
        _ => None,
    });
    found.expect("shares were issued")
}

/// A draft of somebody who offers a class at a price.
fn offering(terms: Terms, price: &str, now: &str) -> (World, ClassId) {
    let world = created(money(price).currency(), now);
    let class = world.class(fundly_core::share::ClassTerms { price: money(price), ..class_terms() });
    world.ok(CREATOR, SetTerms { terms: Terms { offers: Some(class), ..terms } });
    publish(&world);
    (world, class)
}

#[test]
fn g23_whole_shares_and_what_is_left_over() {
    for (paid, price, units, cost, rest) in [
        ("250.00 USD", "20.00 USD", 12, "240.00 USD", "10.00 USD"),
        ("255.00 USD", "20.00 USD", 12, "240.00 USD", "15.00 USD"),
        ("100.00 USD", "0.37 USD", 270, "99.90 USD", "0.10 USD"),
        ("10000 JPY", "333 JPY", 30, "9990 JPY", "10 JPY"),
    ] {
        let mut policy = Policy::open_ended();
        policy.fees.clear();
        let terms = terms(policy, None, None, None);
        let (world, class) = offering(terms, price, "2026-06-01T00:00:00Z");
        let mut bought = order(paid, &[]);
        bought.order.class = Some(class);
        let events = world.ok(backer(1), bought);
        let result = PaymentResult::Captured { amount: money(paid), fee: None };
        let payment = Some(instructed(&events));
        let events = world.host(ReportPayment { payment, provider_ref: "ch_1".parse().unwrap(), result });
        let lot = issued(&events).issued;
        assert_eq!((lot.units.get(), lot.cost), (units, money(cost).amount()), "{paid} at {price}");
        let row = world.pledge(placed_by(&events));
        assert_eq!(row.collected().saturating_sub(lot.cost), money(rest).amount(), "{paid} at {price}");
        world.verify();
    }
}

fn placed_by(events: &[Event]) -> PledgeId {
    issued(events).pledge
}

#[test]
fn g39_for_a_year_shares_go_only_where_the_law_lets_them() {
    let (published, deadline) = ("2026-02-10T09:00:00-05:00", time("2026-03-10T10:00:00-04:00"));
    let terms = terms(reg_cf(), Some("1000.00 USD"), Some("5000.00 USD"), Some(deadline));
    let (mut world, class) = offering(terms, "10.00 USD", published);
    let mut wanted = order("1000.00 USD", &["representations"]);
    wanted.order.class = Some(class);
    clear(&world, &knowing(&world, backer(1), &accredited(), wanted).unwrap());
    world.now = deadline;
    let events = world.settle(10);
    let (lot, free) = (issued(&events).issued.lot, time("2027-03-10T10:00:00-05:00"));
    assert_eq!(issued(&events).locked_until, Some(free), "a year of New York, over a change of clocks");

    world.now = time("2027-02-10T10:00:00-05:00");
    let to = |lot: LotId, exemption| TransferShares {
        lot,
        units: fundly_core::Units::new(1).unwrap(),
        to: backer(2),
        exemption,
    };
    let refusal = no(world.run(Actor::account(backer(1)), to(lot, None)));
    let Rejection::LockedUp { until, cites } = refusal else { panic!("a stranger, after eleven months: {refusal}") };
    assert_eq!(until, free);
    assert!(cites[0].as_str().starts_with("17 CFR 227.501(a)"));
    let mut rest = lot;
    for (exemption, who) in [(Exemption::AccreditedInvestor, "accredited"), (Exemption::Family, "a sister")] {
        assert_eq!(world.refused(backer(1), to(rest, Some(exemption))), "share.exemption_not_vouched", "{who}");
        let events = world.ok_as(Actor::with_role(MODERATOR, Role::Admin), to(rest, Some(exemption)));
        let [Event::SharesTransferred(moved)] = &events[..] else { panic!("{events:?}") };
        assert_eq!(moved.exemption, Some(exemption), "{who}");
        rest = moved.balance.unwrap().lot;
    }
    world.now = free.minus(TICK);
    assert_eq!(world.refused(backer(1), to(rest, None)), "share.locked_up");
    world.now = free;
    world.ok(backer(1), to(rest, None));
    world.verify();
}
