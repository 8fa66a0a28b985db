//! Tiers: what they promise, and what may still be changed.

use super::*;

#[test]
fn the_creator_and_editors_add_tiers_and_nobody_else() {
    let world = World::draft(Policy::all_or_nothing(Currency::USD), Some(usd("100.00")), Some(30));
    let editor = backer(9);
    assert_eq!(world.refused(editor, AddTier { terms: tier_terms("10.00") }), "actor.forbidden");
    world.ok(CREATOR, SetCollaborator { account: editor, permissions: vec![Permission::Edit] });
    world.ok(editor, AddTier { terms: tier_terms("10.00") });
    world.verify();
}

#[test]
fn what_a_tier_promises_must_make_sense() {
    let world = World::all_or_nothing("100.00");
    let (noon, later) = (world.now.plus(Span::days(1)), world.now.plus(Span::days(2)));
    let zones =
        |count: u8| {
            (0..count).map(|n| format!("{}{}", (b'A' + n / 26) as char, (b'A' + n % 26) as char)).map(|code| {
                ShippingZone { country: Some(code.parse().unwrap()), first: usd("1.00"), further: usd("0.00") }
            })
        };
    let cases: Vec<(TierTerms, &str)> = vec![
        (TierTerms { price: "10.00 EUR".parse().unwrap(), ..tier_terms("1.00") }, "money.currency_mismatch"),
        (tier_terms("0.00"), "money.zero"),
        (tier_terms("-1.00"), "money.negative"),
        (tier_terms("10000000000000.01"), "money.too_large"),
        (scarce(0), "reward.tier_contradicts"),
        (TierTerms { per_backer: Some(0), ..tier_terms("1.00") }, "reward.tier_contradicts"),
        (TierTerms { starts: Some(later), ends: Some(noon), ..tier_terms("1.00") }, "reward.tier_contradicts"),
        (TierTerms { starts: Some(noon), ends: Some(noon), ..tier_terms("1.00") }, "reward.tier_contradicts"),
        (TierTerms { ends: Some(world.now), ..tier_terms("1.00") }, "campaign.time_in_past"),
        (
            TierTerms { shipping: vec![zone(Some("DE"), "1.00", "0.00"); 2], ..tier_terms("1.00") },
            "reward.tier_contradicts",
        ),
        (TierTerms { shipping: vec![zone(None, "1.00", "0.00"); 2], ..tier_terms("1.00") }, "reward.tier_contradicts"),
        (TierTerms { shipping: vec![zone(None, "-1.00", "0.00")], ..tier_terms("1.00") }, "money.negative"),
        (TierTerms { shipping: zones(61).collect(), ..tier_terms("1.00") }, "limit.too_many"),
        (TierTerms { items: vec!["pin".parse().unwrap(); 31], ..tier_terms("1.00") }, "limit.too_many"),
    ];
    for (terms, code) in cases {
        assert_eq!(world.refused(CREATOR, AddTier { terms: terms.clone() }), code, "{terms:?}");
    }
    world.add(TierTerms { starts: Some(noon), ends: Some(later), ..tier_terms("1.00") });
    world.add(TierTerms { shipping: zones(60).collect(), ..tier_terms("1.00") });
    world.verify();
}

#[test]
fn a_campaign_has_a_bounded_number_of_tiers() {
    let world = World::all_or_nothing("100.00");
    for _ in 0..fundly_core::limits::TIERS_MAX {
        world.add(tier_terms("1.00"));
    }
    assert_eq!(world.refused(CREATOR, AddTier { terms: tier_terms("1.00") }), "limit.too_many");
    world.verify();
}

#[test]
fn before_launch_a_tier_can_be_rewritten_altogether() {
    let world = World::draft(Policy::all_or_nothing(Currency::USD), Some(usd("100.00")), Some(30));
    let id = world.add(scarce(5));
    let terms = TierTerms { title: "Another".parse().unwrap(), ..scarce(2) };
    world.ok(CREATOR, EditTier { tier: id, terms: terms.clone() });
    assert_eq!(world.terms_of(id).terms, terms);
    world.verify();
}

#[test]
fn after_launch_quantities_only_rise() {
    let world = World::all_or_nothing("100.00");
    let (id, unlimited) = (world.add(scarce(5)), world.add(tier_terms("10.00")));
    assert_eq!(world.refused(CREATOR, EditTier { tier: id, terms: scarce(4) }), "reward.quantity_fell");
    assert_eq!(world.refused(CREATOR, EditTier { tier: unlimited, terms: scarce(4) }), "reward.quantity_fell");
    world.ok(CREATOR, EditTier { tier: id, terms: scarce(6) });
    world.ok(CREATOR, EditTier { tier: id, terms: tier_terms("10.00") });
    assert_eq!(world.terms_of(id).terms.quantity, None);
    world.verify();
}

#[test]
fn what_somebody_chose_stays_what_they_chose() {
    let world = World::all_or_nothing("100.00");
    let id = world.add(tier_terms("10.00"));
    world.ok(CREATOR, EditTier { tier: id, terms: tier_terms("12.00") });
    let pledge = world.choose(backer(1), id, 1);
    let chosen = tier_terms("12.00");
    let frozen = [
        TierTerms { title: "Less".parse().unwrap(), ..chosen.clone() },
        TierTerms { price: usd("13.00"), ..chosen.clone() },
        TierTerms { add_on: true, ..chosen.clone() },
        TierTerms { items: vec!["pin".parse().unwrap()], ..chosen.clone() },
        TierTerms { shipping: vec![zone(None, "1.00", "0.00")], ..chosen.clone() },
    ];
    for terms in &frozen {
        assert_eq!(world.refused(CREATOR, EditTier { tier: id, terms: terms.clone() }), "reward.frozen", "{terms:?}");
    }
    let described = TierTerms {
        description: Some("Signed by all of us.".parse().unwrap()),
        delivery: Some(world.now.plus(Span::days(300))),
        ends: Some(world.now.plus(Span::days(9))),
        per_backer: Some(3),
        secret: true,
        ..chosen
    };
    world.ok(CREATOR, EditTier { tier: id, terms: described });
    world.ok(backer(1), CancelPledge { pledge });
    world.ok(CREATOR, EditTier { tier: id, terms: frozen[1].clone() });
    world.verify();
}

#[test]
fn an_ended_tier_is_over_for_good() {
    let world = World::all_or_nothing("100.00");
    let id = world.add(scarce(2));
    let pledge = world.choose(backer(1), id, 1);
    world.ok(backer(2), ReserveTier { tier: id, quantity: 1 });
    world.ok(backer(3), JoinWaitlist { tier: id, quantity: 1 });
    world.ok(CREATOR, EndTier { tier: id });
    assert_eq!(world.queue(id), Queue::empty(id));
    assert_eq!(world.refused(CREATOR, EndTier { tier: id }), "reward.unavailable");
    assert_eq!(world.refused(CREATOR, EditTier { tier: id, terms: scarce(3) }), "reward.unavailable");
    assert_eq!(world.refused(backer(2), order(id, 1)), "reward.unavailable");
    assert_eq!(world.refused(backer(2), ReserveTier { tier: id, quantity: 1 }), "reward.unavailable");
    // Who has it keeps it, and can still change the rest of the pledge.
    let order = PledgeOrder { contribution: Some(usd("5.00")), ..of(&[(id, 1)]) };
    world.ok(backer(1), ChangePledge { pledge, order });
    let missing = TierId::from_u128(7);
    assert_eq!(world.refused(CREATOR, EndTier { tier: missing }), "reward.tier_not_found");
    assert_eq!(world.refused(CREATOR, EditTier { tier: missing, terms: scarce(1) }), "reward.tier_not_found");
    world.verify();
}

/// Kickstarter's own app once took a tier for available when either its time or its quantity allowed
/// (ios-oss, pull request 1309).
#[test]
fn a_tier_is_available_only_if_time_and_quantity_allow() {
    use Availability::{Available, Ended, SoldOut, Upcoming};
    let now = time("2026-03-01T00:00:00Z");
    let (before, after) = (now.minus(Span::millis(1)), now.plus(Span::millis(1)));
    let cases = [
        (None, None, None, Available),
        (None, None, Some(1), Available),
        (None, None, Some(0), SoldOut),
        (Some(now), None, None, Available),
        (Some(before), Some(after), Some(1), Available),
        (Some(before), Some(after), Some(0), SoldOut),
        (Some(after), None, None, Upcoming),
        (Some(after), None, Some(1), Upcoming),
        (Some(after), None, Some(0), Upcoming),
        (None, Some(now), None, Ended),
        (None, Some(now), Some(1), Ended),
        (None, Some(before), Some(0), Ended),
        (None, Some(after), Some(0), SoldOut),
        (Some(before), Some(now), Some(1), Ended),
    ];
    for (starts, ends, left, expected) in cases {
        let terms = TierTerms { starts, ends, ..tier_terms("10.00") };
        let open = Tier { id: TierId::from_u128(1), terms: terms.clone(), ended: false };
        assert_eq!(open.availability(left, now), expected, "{starts:?} {ends:?} {left:?}");
        let ended = Tier { ended: true, ..open };
        assert_eq!(ended.availability(left, now), Ended, "{starts:?} {ends:?} {left:?}");
    }
    // And the engine asks for both.
    let mut world = World::all_or_nothing("100.00");
    let starts = Some(world.now.plus(Span::days(1)));
    let ends = Some(world.now.plus(Span::days(2)));
    let id = world.add(TierTerms { starts, ends, ..scarce(1) });
    assert_eq!(world.refused(backer(1), order(id, 1)), "reward.unavailable");
    world.later(Span::days(1));
    world.choose(backer(1), id, 1);
    assert_eq!(world.refused(backer(2), order(id, 1)), "reward.sold_out");
    world.later(Span::days(1));
    assert_eq!(world.refused(backer(2), order(id, 1)), "reward.unavailable");
    world.verify();
}

#[test]
fn shipping_is_one_first_and_the_rest_further() {
    let zones = vec![zone(Some("DE"), "4.00", "1.50"), zone(None, "9.00", "3.00")];
    let terms = TierTerms { shipping: zones.clone(), ..tier_terms("10.00") };
    let abroad = Tier { id: TierId::from_u128(1), terms, ended: false };
    let country = |code: &str| Some(code.parse().unwrap());
    let cost = |tier: &Tier, to, quantity| tier.shipping(to, quantity).map(Amount::minor);
    for (to, quantity, expected) in [
        (country("DE"), 0, Some(0)),
        (country("DE"), 1, Some(400)),
        (country("DE"), 2, Some(550)),
        (country("DE"), 1_000, Some(400 + 999 * 150)),
        (country("FR"), 3, Some(900 + 2 * 300)),
        (None, 1, None),
    ] {
        assert_eq!(cost(&abroad, to, quantity), expected, "{to:?} {quantity}");
    }
    let terms = TierTerms { shipping: zones[..1].to_vec(), ..tier_terms("10.00") };
    let home = Tier { id: TierId::from_u128(2), terms, ended: false };
    assert_eq!(cost(&home, country("FR"), 1), None);
    let digital = Tier { id: TierId::from_u128(3), terms: tier_terms("10.00"), ended: false };
    assert_eq!(cost(&digital, None, 5), Some(0));
    let dear = ShippingZone { country: None, first: Money::new(Amount::MAX, Currency::USD), further: usd("1.00") };
    let terms = TierTerms { shipping: vec![dear], ..tier_terms("10.00") };
    let dearest = Tier { id: TierId::from_u128(4), terms, ended: false };
    assert_eq!(dearest.shipping(country("DE"), u32::MAX), Some(Amount::MAX));
}
