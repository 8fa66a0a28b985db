//! What is ordered: line by line, and for its money.

use super::*;

#[test]
fn an_order_is_checked_line_by_line() {
    let world = World::all_or_nothing("100.00");
    let (plain, shipped) = (
        world.add(tier_terms("10.00")),
        world.add(TierTerms { shipping: vec![zone(Some("DE"), "4.00", "1.00")], ..tier_terms("20.00") }),
    );
    let (extra, few) = (
        world.add(TierTerms { add_on: true, ..tier_terms("5.00") }),
        world.add(TierTerms { per_backer: Some(2), ..tier_terms("7.00") }),
    );
    let refused = |order: PledgeOrder| world.refused(backer(1), PlacePledge { order });
    assert_eq!(refused(of(&[(TierId::from_u128(9), 1)])), "reward.tier_not_found");
    assert_eq!(refused(of(&[(plain, 1), (plain, 1)])), "reward.tier_twice");
    assert_eq!(refused(of(&[(plain, 0)])), "reward.line_quantity");
    assert_eq!(refused(of(&[(plain, 1_001)])), "reward.line_quantity");
    assert_eq!(refused(of(&[(plain, u32::MAX)])), "reward.line_quantity");
    assert_eq!(refused(of(&[(shipped, 1)])), "reward.no_shipping");
    let to = |code: &str, order| PledgeOrder { country: Some(code.parse().unwrap()), ..order };
    assert_eq!(refused(to("FR", of(&[(shipped, 1)]))), "reward.no_shipping");
    assert_eq!(refused(of(&[(extra, 1)])), "reward.add_on_alone");
    assert_eq!(refused(of(&[(few, 3)])), "reward.per_backer_limit");
    assert_eq!(
        refused(PledgeOrder { lines: vec![LineOrder { tier: plain, quantity: 1 }; 21], ..PledgeOrder::default() }),
        "limit.too_many"
    );
    let events = world.ok(backer(1), PlacePledge { order: to("DE", of(&[(shipped, 3), (extra, 2), (few, 1)])) });
    let Event::PledgePlaced(placed) = &events[0] else { panic!("{events:?}") };
    assert_eq!(placed.content.shipping, Amount::new(600));
    assert_eq!(placed.content.amount, Amount::new(6_000 + 1_000 + 700 + 600));
    // The limit per backer counts over all pledges of the backer.
    assert_eq!(world.refused(backer(1), order(few, 2)), "reward.per_backer_limit");
    world.choose(backer(1), few, 1);
    assert_eq!(world.refused(backer(1), order(few, 1)), "reward.per_backer_limit");
    world.choose(backer(2), few, 2);
    world.verify();
}

#[test]
fn an_order_is_checked_for_its_money() {
    let class = fundly_core::ClassId::from_u128(5);
    let world = live(|terms| terms.policy.pledging.maximum = Some(usd("500.00")));
    let money = |text: &str| Some(text.parse().unwrap());
    let free = |text| PledgeOrder { contribution: money(text), ..PledgeOrder::default() };
    let cases = [
        (PledgeOrder::default(), "money.zero"),
        (free("0.00 USD"), "money.zero"),
        (free("-5.00 USD"), "money.negative"),
        (free("5.00 EUR"), "money.currency_mismatch"),
        (free("92233720368547758.07 USD"), "money.too_large"),
        (PledgeOrder { tip: money("-1.00 USD"), ..free("5.00 USD") }, "money.negative"),
        (PledgeOrder { tip: money("1.00 GBP"), ..free("5.00 USD") }, "money.currency_mismatch"),
        (PledgeOrder { tip: money("10000000000000.00 USD"), ..free("5.00 USD") }, "money.too_large"),
        (free("0.99 USD"), "pledge.below_minimum"),
        (free("500.01 USD"), "pledge.above_maximum"),
        (PledgeOrder { class: Some(class), ..free("5.00 USD") }, "share.class_not_offered"),
        (PledgeOrder { instalments: Some(0), ..free("5.00 USD") }, "pledge.instalments"),
        (PledgeOrder { instalments: Some(4), ..free("5.00 USD") }, "pledge.instalments"),
    ];
    for (order, code) in cases {
        assert_eq!(world.refused(backer(1), PlacePledge { order: order.clone() }), code, "{order:?}");
    }
    world.ok(backer(1), PlacePledge { order: free("1.00 USD") });
    world.ok(backer(2), PlacePledge { order: PledgeOrder { instalments: Some(3), ..free("500.00 USD") } });
    world.verify();
}

#[test]
fn an_order_names_every_rule_it_breaks() {
    let world = World::all_or_nothing("100.00");
    let (ended, few) = (world.add(scarce(1)), world.add(TierTerms { per_backer: Some(1), ..scarce(1) }));
    world.ok(CREATOR, EndTier { tier: ended });
    let command = PlacePledge { order: PledgeOrder { tip: Some(usd("-1.00")), ..of(&[(ended, 2), (few, 2)]) } };
    let request = world.request(Actor::account(backer(1)), command);
    let preview = block_on(world.engine.preview(&request)).unwrap();
    let codes: Vec<_> = preview.rejections.iter().map(fundly_core::Rejection::code).collect();
    let limits = ["reward.sold_out", "reward.sold_out", "reward.per_backer_limit"];
    assert_eq!(codes, [&["reward.unavailable", "money.negative"], &limits[..]].concat());
}

/// The dead-end slot: when the room left below the maximum is smaller than the least pledge, nobody could fill it
/// (PartyDAO documents the hole).
#[test]
fn the_last_room_below_the_minimum_can_be_filled() {
    let with = |last_may_be_smaller| {
        let world = live(|terms| {
            terms.maximum = Some(usd("200.00"));
            terms.policy.pledging.minimum = Some(usd("10.00"));
            terms.policy.pledging.last_may_be_smaller = last_may_be_smaller;
        });
        world.ok(backer(1), contribution("195.00"));
        world
    };
    let world = with(true);
    assert_eq!(world.refused(backer(2), contribution("10.00")), "pledge.above_maximum");
    assert_eq!(world.refused(backer(2), contribution("4.99")), "pledge.below_minimum");
    world.ok(backer(2), contribution("5.00"));
    assert_eq!(world.refused(backer(3), contribution("0.01")), "pledge.above_maximum");
    world.verify();
    let world = with(false);
    assert_eq!(world.refused(backer(2), contribution("5.00")), "pledge.below_minimum");
}
