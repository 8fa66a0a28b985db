//! Stories of rewards: tiers and what they promise, scarce stock, those who wait for it, and what is shipped.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod common;

use common::*;
use fundly_core::{
    AccountId, Actor, Amount, Currency, Event, Money, Permission, PledgeId, Policy, Role, Row, RowKey, Span, TierId,
    campaign::{SetCollaborator, SetTerms, Terms},
    pledge::{Answer, CancelPledge, ChangePledge, FulfilmentState, LineOrder, PlacePledge, PledgeOrder},
    refund::{Ground, RefundAmount, RefundPledge},
    reward::*,
};
use pollster::block_on;
use proptest::prelude::*;

fn tier(price: &str) -> TierTerms {
    TierTerms {
        title: "A copy".parse().unwrap(),
        description: None,
        price: usd(price),
        quantity: None,
        per_backer: None,
        add_on: false,
        secret: false,
        starts: None,
        ends: None,
        delivery: None,
        items: vec![],
        shipping: vec![],
    }
}

fn scarce(quantity: u32) -> TierTerms {
    TierTerms { quantity: Some(quantity), ..tier("10.00") }
}

fn zone(country: Option<&str>, first: &str, further: &str) -> Zone {
    Zone { country: country.map(|code| code.parse().unwrap()), first: usd(first), further: usd(further) }
}

fn of(lines: &[(TierId, u32)]) -> PledgeOrder {
    let lines = lines.iter().map(|(tier, quantity)| LineOrder { tier: *tier, quantity: *quantity }).collect();
    PledgeOrder { lines, ..PledgeOrder::default() }
}

fn order(tier: TierId, quantity: u32) -> PlacePledge {
    PlacePledge { order: of(&[(tier, quantity)]) }
}

trait Rewards {
    fn add(&self, terms: TierTerms) -> TierId;
    fn choose(&self, account: AccountId, tier: TierId, quantity: u32) -> PledgeId;
    fn stock(&self, tier: TierId) -> Stock;
    fn queue(&self, tier: TierId) -> Queue;
    fn terms_of(&self, tier: TierId) -> Tier;
}

impl Rewards for World {
    fn add(&self, terms: TierTerms) -> TierId {
        let events = self.ok(CREATOR, AddTier { terms });
        let [Event::TierAdded(added)] = &events[..] else { panic!("{events:?}") };
        added.tier
    }

    fn choose(&self, account: AccountId, tier: TierId, quantity: u32) -> PledgeId {
        let events = self.ok(account, order(tier, quantity));
        let Event::PledgePlaced(placed) = &events[0] else { panic!("{events:?}") };
        placed.pledge
    }

    fn stock(&self, tier: TierId) -> Stock {
        let row = block_on(self.engine.row(CAMPAIGN, RowKey::Stock(tier))).unwrap().unwrap();
        let Row::Stock(stock) = row else { panic!("{row:?}") };
        *stock
    }

    fn queue(&self, tier: TierId) -> Queue {
        match block_on(self.engine.row(CAMPAIGN, RowKey::Queue(tier))).unwrap() {
            Some(Row::Queue(queue)) => *queue,
            _ => Queue::empty(tier),
        }
    }

    fn terms_of(&self, tier: TierId) -> Tier {
        let row = block_on(self.engine.row(CAMPAIGN, RowKey::Tier(tier))).unwrap().unwrap();
        let Row::Tier(tier) = row else { panic!("{row:?}") };
        *tier
    }
}

/// An all-or-nothing draft whose terms are changed before launch.
fn live(change: impl FnOnce(&mut Terms)) -> World {
    let policy = Policy::all_or_nothing(Currency::USD);
    let world = World::draft(policy.clone(), Some(usd("100.00")), Some(30));
    let deadline = Some(world.now.plus(Span::days(30)));
    let mut terms = Terms { goal: Some(usd("100.00")), maximum: None, opens: None, deadline, offers: None, policy };
    change(&mut terms);
    world.ok(CREATOR, SetTerms { terms });
    world.launch();
    world
}

// Tiers.

#[test]
fn the_creator_and_editors_add_tiers_and_nobody_else() {
    let world = World::draft(Policy::all_or_nothing(Currency::USD), Some(usd("100.00")), Some(30));
    let editor = backer(9);
    assert_eq!(world.refused(editor, AddTier { terms: tier("10.00") }), "actor.forbidden");
    world.ok(CREATOR, SetCollaborator { account: editor, permissions: vec![Permission::Edit] });
    world.ok(editor, AddTier { terms: tier("10.00") });
    world.verify();
}

#[test]
fn what_a_tier_promises_must_make_sense() {
    let world = World::all_or_nothing("100.00");
    let (noon, later) = (world.now.plus(Span::days(1)), world.now.plus(Span::days(2)));
    let zones = |count: u8| {
        (0..count).map(|n| format!("{}{}", (b'A' + n / 26) as char, (b'A' + n % 26) as char)).map(|code| Zone {
            country: Some(code.parse().unwrap()),
            first: usd("1.00"),
            further: usd("0.00"),
        })
    };
    let cases: Vec<(TierTerms, &str)> = vec![
        (TierTerms { price: "10.00 EUR".parse().unwrap(), ..tier("1.00") }, "money.currency_mismatch"),
        (tier("0.00"), "money.zero"),
        (tier("-1.00"), "money.negative"),
        (tier("10000000000000.01"), "money.too_large"),
        (scarce(0), "reward.tier_contradicts"),
        (TierTerms { per_backer: Some(0), ..tier("1.00") }, "reward.tier_contradicts"),
        (TierTerms { starts: Some(later), ends: Some(noon), ..tier("1.00") }, "reward.tier_contradicts"),
        (TierTerms { starts: Some(noon), ends: Some(noon), ..tier("1.00") }, "reward.tier_contradicts"),
        (TierTerms { ends: Some(world.now), ..tier("1.00") }, "campaign.time_in_past"),
        (TierTerms { shipping: vec![zone(Some("DE"), "1.00", "0.00"); 2], ..tier("1.00") }, "reward.tier_contradicts"),
        (TierTerms { shipping: vec![zone(None, "1.00", "0.00"); 2], ..tier("1.00") }, "reward.tier_contradicts"),
        (TierTerms { shipping: vec![zone(None, "-1.00", "0.00")], ..tier("1.00") }, "money.negative"),
        (TierTerms { shipping: zones(61).collect(), ..tier("1.00") }, "limit.too_many"),
        (TierTerms { items: vec!["pin".parse().unwrap(); 31], ..tier("1.00") }, "limit.too_many"),
    ];
    for (terms, code) in cases {
        assert_eq!(world.refused(CREATOR, AddTier { terms: terms.clone() }), code, "{terms:?}");
    }
    world.add(TierTerms { starts: Some(noon), ends: Some(later), ..tier("1.00") });
    world.add(TierTerms { shipping: zones(60).collect(), ..tier("1.00") });
    world.verify();
}

#[test]
fn a_campaign_has_a_bounded_number_of_tiers() {
    let world = World::all_or_nothing("100.00");
    for _ in 0..fundly_core::limits::TIERS_MAX {
        world.add(tier("1.00"));
    }
    assert_eq!(world.refused(CREATOR, AddTier { terms: tier("1.00") }), "limit.too_many");
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
    let (id, unlimited) = (world.add(scarce(5)), world.add(tier("10.00")));
    assert_eq!(world.refused(CREATOR, EditTier { tier: id, terms: scarce(4) }), "reward.quantity_fell");
    assert_eq!(world.refused(CREATOR, EditTier { tier: unlimited, terms: scarce(4) }), "reward.quantity_fell");
    world.ok(CREATOR, EditTier { tier: id, terms: scarce(6) });
    world.ok(CREATOR, EditTier { tier: id, terms: tier("10.00") });
    assert_eq!(world.terms_of(id).terms.quantity, None);
    world.verify();
}

#[test]
fn what_somebody_chose_stays_what_they_chose() {
    let world = World::all_or_nothing("100.00");
    let id = world.add(tier("10.00"));
    world.ok(CREATOR, EditTier { tier: id, terms: tier("12.00") });
    let pledge = world.choose(backer(1), id, 1);
    let chosen = tier("12.00");
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
        let terms = TierTerms { starts, ends, ..tier("10.00") };
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
    let terms = TierTerms { shipping: zones.clone(), ..tier("10.00") };
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
    let terms = TierTerms { shipping: zones[..1].to_vec(), ..tier("10.00") };
    let home = Tier { id: TierId::from_u128(2), terms, ended: false };
    assert_eq!(cost(&home, country("FR"), 1), None);
    let digital = Tier { id: TierId::from_u128(3), terms: tier("10.00"), ended: false };
    assert_eq!(cost(&digital, None, 5), Some(0));
    let dear = Zone { country: None, first: Money::new(Amount::MAX, Currency::USD), further: usd("1.00") };
    let terms = TierTerms { shipping: vec![dear], ..tier("10.00") };
    let dearest = Tier { id: TierId::from_u128(4), terms, ended: false };
    assert_eq!(dearest.shipping(country("DE"), u32::MAX), Some(Amount::MAX));
}

// What is ordered.

#[test]
fn an_order_is_checked_line_by_line() {
    let world = World::all_or_nothing("100.00");
    let (plain, shipped) = (
        world.add(tier("10.00")),
        world.add(TierTerms { shipping: vec![zone(Some("DE"), "4.00", "1.00")], ..tier("20.00") }),
    );
    let (extra, few) = (
        world.add(TierTerms { add_on: true, ..tier("5.00") }),
        world.add(TierTerms { per_backer: Some(2), ..tier("7.00") }),
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

// Scarce stock.

/// Open Collective counts what is left before it books, without a lock (issues 3625 and 8267).
#[test]
fn the_last_unit_is_sold_once() {
    let world = World::all_or_nothing("100.00");
    let id = world.add(scarce(1));
    let results: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|n| {
                let request = world.request(Actor::account(backer(n)), order(id, 1));
                let engine = &world.engine;
                scope.spawn(move || block_on(engine.execute(request)))
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
    for error in results.iter().filter_map(|result| result.as_ref().err()) {
        assert_eq!(error.code(), "reward.sold_out");
    }
    assert_eq!(world.stock(id), Stock { tier: id, taken: 1, backers: 1 });
    world.verify();
}

#[test]
fn a_reservation_holds_until_it_expires() {
    let mut world = World::all_or_nothing("100.00");
    let id = world.add(scarce(3));
    world.ok(backer(1), ReserveTier { tier: id, quantity: 2 });
    assert_eq!(world.refused(backer(2), order(id, 2)), "reward.sold_out");
    assert_eq!(world.refused(backer(2), ReserveTier { tier: id, quantity: 2 }), "reward.sold_out");
    world.ok(backer(2), ReserveTier { tier: id, quantity: 1 });
    // Renewing replaces one's own, and never goes beyond what is left.
    assert_eq!(world.refused(backer(1), ReserveTier { tier: id, quantity: 3 }), "reward.sold_out");
    world.later(Span::minutes(10));
    world.ok(backer(1), ReserveTier { tier: id, quantity: 2 });
    world.later(Span::minutes(5));
    world.ok(backer(3), ReserveTier { tier: id, quantity: 1 });
    let accounts: Vec<_> = world.queue(id).reservations.iter().map(|r| r.account).collect();
    assert_eq!(accounts, [backer(1), backer(3)], "what expired is gone from the row");
    world.later(Span::millis(10 * 60_000 - 1));
    assert_eq!(world.refused(backer(4), order(id, 2)), "reward.sold_out");
    world.later(Span::millis(1));
    world.choose(backer(4), id, 2);
    world.verify();
}

#[test]
fn a_pledge_uses_its_backers_reservation_up() {
    let world = World::all_or_nothing("100.00");
    let id = world.add(scarce(3));
    world.ok(backer(1), ReserveTier { tier: id, quantity: 3 });
    let events = world.ok(backer(1), order(id, 2));
    assert!(
        matches!(&events[..], [Event::PledgePlaced(placed), Event::ReservationUsed(used)]
        if used.quantity == 2 && placed.backer == backer(1)),
        "{events:?}"
    );
    assert_eq!(world.queue(id).reservations[0].quantity, 1);
    assert_eq!(world.refused(backer(2), order(id, 1)), "reward.sold_out");
    // Raising a pledge takes what it has more from the reservation.
    let Event::PledgePlaced(placed) = &events[0] else { panic!() };
    world.ok(backer(1), ChangePledge { pledge: placed.pledge, order: of(&[(id, 3)]) });
    assert_eq!(world.queue(id).reservations, []);
    assert_eq!(world.stock(id).taken, 3);
    world.verify();
}

#[test]
fn a_reservation_never_outlives_the_tier() {
    let world = World::all_or_nothing("100.00");
    let ends = world.now.plus(Span::minutes(4));
    let id = world.add(TierTerms { ends: Some(ends), ..scarce(3) });
    world.ok(backer(1), ReserveTier { tier: id, quantity: 2 });
    assert_eq!(world.queue(id).reservations[0].until, ends);
    world.verify();
}

#[test]
fn reserving_and_waiting_have_their_rules() {
    let world = World::all_or_nothing("100.00");
    let (id, unlimited) = (world.add(TierTerms { per_backer: Some(2), ..scarce(3) }), world.add(tier("10.00")));
    let me = backer(1);
    let reserve = |tier, quantity| world.refused(me, ReserveTier { tier, quantity });
    let join = |tier, quantity| world.refused(me, JoinWaitlist { tier, quantity });
    assert_eq!(reserve(TierId::from_u128(1), 1), "reward.tier_not_found");
    assert_eq!(reserve(unlimited, 1), "reward.unlimited");
    assert_eq!(join(unlimited, 1), "reward.unlimited");
    assert_eq!(reserve(id, 0), "reward.line_quantity");
    assert_eq!(reserve(id, 4), "reward.line_quantity");
    assert_eq!(reserve(id, 3), "reward.per_backer_limit");
    assert_eq!(join(id, 2), "reward.not_sold_out");
    assert_eq!(world.refused(me, ReleaseReservation { tier: id }), "reward.no_reservation");
    assert_eq!(world.refused(me, LeaveWaitlist { tier: id }), "reward.not_waiting");
    assert_eq!(world.refused(CREATOR, OfferSlots { tier: id }), "reward.nothing_to_offer");
    assert_eq!(world.refused(me, OfferSlots { tier: id }), "actor.forbidden");
    world.choose(backer(2), id, 2);
    world.ok(me, JoinWaitlist { tier: id, quantity: 2 });
    assert_eq!(join(id, 2), "reward.already_waiting");
    // One is left, and open to everybody as long as the first in line wants two.
    world.ok(backer(3), ReserveTier { tier: id, quantity: 1 });
    assert_eq!(world.refused(backer(3), ReserveTier { tier: id, quantity: 1 }), "reward.others_wait");
    world.ok(me, LeaveWaitlist { tier: id });
    world.ok(backer(3), ReserveTier { tier: id, quantity: 1 });
    world.ok(backer(3), ReleaseReservation { tier: id });
    world.verify();
    let off = live(|terms| terms.policy.pledging.reservation = Span::ZERO);
    let id = off.add(scarce(1));
    assert_eq!(off.refused(me, ReserveTier { tier: id, quantity: 1 }), "reward.reservations_off");
    off.choose(backer(2), id, 1);
    assert_eq!(off.refused(me, JoinWaitlist { tier: id, quantity: 1 }), "reward.reservations_off");
}

#[test]
fn a_queue_is_bounded() {
    let world = World::open_ended();
    let id = world.add(scarce(1_000));
    let full = world.add(TierTerms { quantity: Some(2_000), ..tier("10.00") });
    world.choose(backer(0), id, 1_000);
    let waiting = |n| world.request(Actor::account(backer(n)), JoinWaitlist { tier: id, quantity: 1 });
    let holding = |n| world.request(Actor::account(backer(n)), ReserveTier { tier: full, quantity: 1 });
    let requests = (1..=1_001).flat_map(|n| [waiting(n), holding(n)]).collect();
    let answers = block_on(world.engine.execute_batch(CAMPAIGN, requests)).unwrap();
    let (last, first) = (&answers[2_000..], &answers[..2_000]);
    assert!(first.iter().all(Result::is_ok));
    for answer in last {
        assert_eq!(answer.as_ref().unwrap_err().code(), "limit.too_many");
    }
    // Who has a reservation can renew it even then.
    world.ok(backer(5), ReserveTier { tier: full, quantity: 1 });
    world.verify();
}

#[test]
fn freed_stock_reaches_the_first_in_line() {
    let mut world = World::all_or_nothing("100.00");
    let id = world.add(scarce(3));
    let pledge = world.choose(backer(1), id, 3);
    world.ok(backer(2), JoinWaitlist { tier: id, quantity: 2 });
    world.ok(backer(3), JoinWaitlist { tier: id, quantity: 1 });
    world.later(Span::minutes(1));
    let events = world.ok(backer(1), ChangePledge { pledge, order: of(&[(id, 2)]) });
    assert!(!events.iter().any(|event| matches!(event, Event::SlotOffered(_))), "one is not enough for the first");
    assert_eq!(world.refused(CREATOR, OfferSlots { tier: id }), "reward.nothing_to_offer");
    let events = world.ok(backer(1), CancelPledge { pledge });
    let offers: Vec<_> = events
        .iter()
        .filter_map(|event| match event {
            Event::SlotOffered(offer) => Some((offer.account, offer.quantity, offer.until)),
            _ => None,
        })
        .collect();
    let until = world.now.plus(Span::minutes(15));
    assert_eq!(offers, [(backer(2), 2, until), (backer(3), 1, until)]);
    assert_eq!(world.refused(backer(4), order(id, 1)), "reward.sold_out");
    world.choose(backer(2), id, 2);
    world.verify();
}

#[test]
fn an_expired_offer_passes_on_and_nobody_overtakes() {
    let mut world = World::all_or_nothing("100.00");
    let id = world.add(scarce(1));
    let pledge = world.choose(backer(1), id, 1);
    for n in 2..=4 {
        world.ok(backer(n), JoinWaitlist { tier: id, quantity: 1 });
    }
    world.ok(backer(1), CancelPledge { pledge });
    world.later(Span::minutes(15));
    // The offer to the second has expired; the third is next, whoever comes by first.
    assert_eq!(world.refused(backer(9), order(id, 1)), "reward.sold_out");
    assert_eq!(world.refused(backer(9), ReserveTier { tier: id, quantity: 1 }), "reward.sold_out");
    assert_eq!(world.refused(backer(4), order(id, 1)), "reward.sold_out");
    let events = world.host(OfferSlots { tier: id });
    assert!(matches!(&events[..], [Event::SlotOffered(offer)] if offer.account == backer(3)), "{events:?}");
    world.later(Span::minutes(15));
    // Joining touches the queue: the offer passes on to the fourth, and the newcomer stands behind.
    let events = world.ok(backer(9), JoinWaitlist { tier: id, quantity: 1 });
    assert!(matches!(&events[..], [_, Event::SlotOffered(offer)] if offer.account == backer(4)), "{events:?}");
    world.later(Span::minutes(15));
    // The next in line needs no offer to take what is theirs, and leaves the list by it.
    world.choose(backer(9), id, 1);
    assert_eq!(world.queue(id).waiting, []);
    world.verify();
}

#[test]
fn more_of_a_tier_reaches_those_who_wait() {
    let world = World::all_or_nothing("100.00");
    let id = world.add(scarce(1));
    world.choose(backer(1), id, 1);
    world.ok(backer(2), JoinWaitlist { tier: id, quantity: 1 });
    world.ok(backer(3), JoinWaitlist { tier: id, quantity: 1 });
    let events = world.ok(CREATOR, EditTier { tier: id, terms: scarce(2) });
    assert!(matches!(&events[..], [_, Event::SlotOffered(offer)] if offer.account == backer(2)), "{events:?}");
    // A reservation given up passes on as well.
    let events = world.ok(backer(2), ReleaseReservation { tier: id });
    assert!(matches!(&events[..], [_, Event::SlotOffered(offer)] if offer.account == backer(3)), "{events:?}");
    let unlimited = TierTerms { quantity: None, ..scarce(2) };
    world.ok(backer(4), JoinWaitlist { tier: id, quantity: 1 });
    let events = world.ok(CREATOR, EditTier { tier: id, terms: unlimited });
    assert!(matches!(&events[..], [_, Event::SlotOffered(offer)] if offer.account == backer(4)), "{events:?}");
    world.verify();
}

#[test]
fn nothing_is_offered_that_could_not_be_taken() {
    let mut world = World::all_or_nothing("100.00");
    let ends = world.now.plus(Span::days(1));
    let id = world.add(TierTerms { ends: Some(ends), ..scarce(1) });
    let pledge = world.choose(backer(1), id, 1);
    world.ok(backer(2), JoinWaitlist { tier: id, quantity: 1 });
    world.later(Span::days(1));
    let events = world.ok(backer(1), CancelPledge { pledge });
    assert!(!events.iter().any(|event| matches!(event, Event::SlotOffered(_))), "{events:?}");
    world.verify();
}

// Never oversold.

#[derive(Clone, Debug)]
enum Op {
    Reserve(u64, u32),
    Release(u64),
    Join(u64, u32),
    Leave(u64),
    Place(u64, u32),
    Change(usize, u32),
    Cancel(usize),
    Wait(u32),
    Enlarge,
    Offer,
}

fn op() -> impl Strategy<Value = Op> {
    let (who, many) = (0..6_u64, 0..4_u32);
    prop_oneof![
        (who.clone(), many.clone()).prop_map(|(n, q)| Op::Reserve(n, q)),
        who.clone().prop_map(Op::Release),
        (who.clone(), many.clone()).prop_map(|(n, q)| Op::Join(n, q)),
        who.clone().prop_map(Op::Leave),
        (who, many.clone()).prop_map(|(n, q)| Op::Place(n, q)),
        (0..20_usize, many).prop_map(|(n, q)| Op::Change(n, q)),
        (0..20_usize).prop_map(Op::Cancel),
        (0..20_u32).prop_map(Op::Wait),
        Just(Op::Enlarge),
        Just(Op::Offer),
    ]
}

/// A tier under random commands, with what the story itself knows of its pledges.
struct Shop {
    world: World,
    tier: TierId,
    pledges: Vec<(AccountId, PledgeId, u32)>,
}

impl Shop {
    fn open(quantity: u32) -> Self {
        let world = World::all_or_nothing("1000.00");
        let tier = world.add(scarce(quantity));
        Self { world, tier, pledges: Vec::new() }
    }

    /// Carries one operation out; answers who got more units than they had reserved, and how many.
    fn step(&mut self, op: &Op) -> Option<(AccountId, u32)> {
        let (world, tier) = (&self.world, self.tier);
        let run = |account, command: fundly_core::Command| world.run(Actor::account(account), command).ok();
        match *op {
            Op::Reserve(n, quantity) => {
                return run(backer(n), ReserveTier { tier, quantity }.into()).map(|_| (backer(n), quantity));
            }
            Op::Release(n) => drop(run(backer(n), ReleaseReservation { tier }.into())),
            Op::Join(n, quantity) => drop(run(backer(n), JoinWaitlist { tier, quantity }.into())),
            Op::Leave(n) => drop(run(backer(n), LeaveWaitlist { tier }.into())),
            Op::Place(n, quantity) => {
                let outcome = run(backer(n), order(tier, quantity).into())?;
                let Event::PledgePlaced(placed) = &outcome.events[0] else { panic!("{outcome:?}") };
                self.pledges.push((backer(n), placed.pledge, quantity));
                return Some((backer(n), quantity));
            }
            Op::Change(n, quantity) => {
                let (account, pledge, had) = *self.pledges.get(n)?;
                run(account, ChangePledge { pledge, order: of(&[(tier, quantity)]) }.into())?;
                self.pledges[n].2 = quantity;
                return Some((account, quantity.saturating_sub(had))).filter(|(_, more)| *more > 0);
            }
            Op::Cancel(n) => {
                let (account, pledge, _) = *self.pledges.get(n)?;
                run(account, CancelPledge { pledge }.into())?;
                self.pledges.remove(n);
            }
            Op::Wait(minutes) => self.world.later(Span::minutes(minutes)),
            Op::Enlarge => {
                let more = world.terms_of(tier).terms.quantity.unwrap() + 1;
                drop(run(CREATOR, EditTier { tier, terms: scarce(more) }.into()));
            }
            Op::Offer => drop(run(CREATOR, OfferSlots { tier }.into())),
        }
        None
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn a_scarce_tier_is_never_oversold(quantity in 1..5_u32, ops in prop::collection::vec(op(), 1..60)) {
        let mut shop = Shop::open(quantity);
        for op in &ops {
            let (stock, queue) = (shop.world.stock(shop.tier), shop.world.queue(shop.tier));
            let free = shop.world.terms_of(shop.tier).free(Some(&stock), Some(&queue), shop.world.now).unwrap();
            let before = shop.world.now;
            let taken = shop.step(op);
            if let (Some((account, got)), Some(first)) = (taken, queue.waiting.first()) {
                let own = queue.reserved_for(account, before);
                let rest = free.saturating_sub(got.saturating_sub(own));
                prop_assert!(first.account == account || first.quantity > free || rest >= first.quantity,
                    "{account:?} overtook {first:?} by {op:?}");
            }
            let (stock, queue) = (shop.world.stock(shop.tier), shop.world.queue(shop.tier));
            let there = shop.world.terms_of(shop.tier).terms.quantity.unwrap();
            let ordered: u32 = shop.pledges.iter().map(|(_, _, quantity)| quantity).sum();
            prop_assert_eq!(stock.taken, ordered);
            prop_assert_eq!(stock.backers as usize, shop.pledges.len());
            prop_assert!(stock.taken + queue.reserved(shop.world.now) <= there, "{:?} {:?}", stock, queue);
            let mut accounts: Vec<_> = queue.reservations.iter().map(|r| r.account).collect();
            accounts.sort_unstable();
            accounts.dedup();
            prop_assert_eq!(accounts.len(), queue.reservations.len(), "one reservation for each account");
        }
        shop.world.verify();
    }
}

#[test]
fn only_a_host_an_editor_or_the_creator_passes_offers_on() {
    let world = World::all_or_nothing("100.00");
    let id = world.add(scarce(1));
    let moderator = Actor::with_role(MODERATOR, Role::Moderator);
    assert_eq!(world.refused_as(moderator, OfferSlots { tier: id }), "actor.forbidden");
}

// Surveys.

fn answer(question: &str, answer: &str) -> Answer {
    Answer { question: question.parse().unwrap(), answer: answer.parse().unwrap() }
}

#[test]
fn answers_can_be_given_until_they_are_locked() {
    let mut world = World::all_or_nothing("100.00");
    let id = world.add(tier("10.00"));
    let pledge = world.choose(backer(1), id, 1);
    let helper = backer(9);
    world.ok(CREATOR, SetCollaborator { account: helper, permissions: vec![Permission::Fulfil] });
    let answers = |size: &str| AnswerSurvey { pledge, answers: vec![answer("Size", size), answer("Colour", "green")] };
    assert_eq!(world.refused(backer(2), answers("M")), "actor.forbidden");
    assert_eq!(world.refused(CREATOR, LockSurvey { pledge }), "reward.survey_unanswered");
    world.ok(backer(1), answers("M"));
    world.later(Span::days(1));
    world.ok(backer(1), answers("L"));
    assert_eq!(world.refused(helper, UnlockSurvey { pledge }), "reward.survey_not_locked");
    assert_eq!(world.refused(backer(1), LockSurvey { pledge }), "actor.forbidden");
    world.ok(helper, LockSurvey { pledge });
    assert_eq!(world.refused(helper, LockSurvey { pledge }), "reward.survey_locked");
    assert_eq!(world.refused(backer(1), answers("S")), "reward.survey_locked");
    world.ok(helper, UnlockSurvey { pledge });
    world.ok(backer(1), answers("S"));
    let row = block_on(world.engine.row(CAMPAIGN, RowKey::Survey(pledge))).unwrap().unwrap();
    let Row::Survey(survey) = row else { panic!("{row:?}") };
    assert_eq!((survey.answers[0].answer.as_str(), survey.locked), ("S", false));
    let missing = PledgeId::from_u128(1);
    assert_eq!(world.refused(helper, LockSurvey { pledge: missing }), "pledge.not_found");
    assert_eq!(world.refused(backer(1), AnswerSurvey { pledge: missing, answers: vec![] }), "pledge.not_found");
    world.verify();
}

#[test]
fn a_survey_has_each_question_once_and_not_too_many() {
    let world = World::all_or_nothing("100.00");
    let id = world.add(tier("10.00"));
    let pledge = world.choose(backer(1), id, 1);
    let many = |count: usize| (0..count).map(|n| answer(&format!("Question {n}"), "yes")).collect::<Vec<_>>();
    let refused = |answers| world.refused(backer(1), AnswerSurvey { pledge, answers });
    assert_eq!(refused(many(31)), "limit.too_many");
    assert_eq!(
        refused(vec![answer("Size", "M"), answer("Colour", "red"), answer("Size", "L")]),
        "reward.question_twice"
    );
    world.ok(backer(1), AnswerSurvey { pledge, answers: many(30) });
    world.ok(backer(1), CancelPledge { pledge });
    assert_eq!(refused(many(1)), "pledge.state");
    world.verify();
}

// Fulfilment.

/// A paid pledge of three units of one tier.
fn paid_rewards() -> (World, PledgeId, TierId) {
    let world = World::open_ended();
    let id = world.add(scarce(3));
    let events = world.ok(backer(1), order(id, 3));
    world.host(captured(instructed(&events), "ch_1", "30.00"));
    (world, placed(&events), id)
}

fn set(pledge: PledgeId, tier: TierId, state: FulfilmentState) -> SetFulfilment {
    SetFulfilment { pledge, tier, state, tracking: None }
}

/// The shortest way to a state from nothing done.
fn way_to(state: FulfilmentState) -> &'static [FulfilmentState] {
    use FulfilmentState::{Delivered, Failed, InPreparation, None, Shipped};
    match state {
        None => &[],
        InPreparation => &[InPreparation],
        Shipped => &[InPreparation, Shipped],
        Delivered => &[InPreparation, Shipped, Delivered],
        Failed => &[InPreparation, Failed],
    }
}

#[test]
fn every_move_of_a_delivery_is_in_the_table_or_refused() {
    let mut allowed = 0;
    for from in FulfilmentState::ALL {
        for to in FulfilmentState::ALL {
            let (world, pledge, id) = paid_rewards();
            for state in way_to(from) {
                world.ok(CREATOR, set(pledge, id, *state));
            }
            let in_table = MOVES.iter().any(|step| step.from == Some(from) && step.to == to);
            let command = set(pledge, id, to);
            if in_table {
                world.ok(CREATOR, command);
                assert_eq!(world.pledge(pledge).lines[0].fulfilment, to);
                allowed += 1;
            } else {
                assert_eq!(world.refused(CREATOR, command), "reward.fulfilment_move", "{from:?} to {to:?}");
            }
            world.verify();
        }
    }
    assert_eq!(allowed, 6);
    assert_eq!(MOVES.len(), allowed + 1, "the table has one more: how a line begins");
    for step in MOVES.iter().filter(|step| step.from.is_some()) {
        let state = serde_json::to_value(step.to).unwrap();
        assert_eq!(step.by, format!("setFulfilment:{}", state.as_str().unwrap()));
    }
}

#[test]
fn only_what_is_shipped_is_tracked() {
    let (world, pledge, id) = paid_rewards();
    let tracked = |state| SetFulfilment { tracking: Some("1Z999".parse().unwrap()), ..set(pledge, id, state) };
    assert_eq!(world.refused(CREATOR, tracked(FulfilmentState::InPreparation)), "reward.tracking_unshipped");
    world.ok(CREATOR, set(pledge, id, FulfilmentState::InPreparation));
    world.ok(CREATOR, tracked(FulfilmentState::Shipped));
    world.ok(CREATOR, set(pledge, id, FulfilmentState::Failed));
    let tracking = |world: &World| world.pledge(pledge).lines[0].tracking.clone();
    assert!(tracking(&world).is_some(), "what was lost can still be looked for");
    world.ok(CREATOR, set(pledge, id, FulfilmentState::InPreparation));
    assert_eq!(tracking(&world), None, "a second parcel has a number of its own");
    world.verify();
}

#[test]
fn only_what_is_paid_for_and_there_is_delivered() {
    let world = World::open_ended();
    let (id, other) = (world.add(scarce(3)), world.add(tier("5.00")));
    let events = world.ok(backer(1), order(id, 2));
    let pledge = placed(&events);
    let prepare = |tier| set(pledge, tier, FulfilmentState::InPreparation);
    assert_eq!(world.refused(CREATOR, prepare(id)), "pledge.state");
    world.host(captured(instructed(&events), "ch_1", "20.00"));
    assert_eq!(world.refused(backer(1), prepare(id)), "actor.forbidden");
    assert_eq!(world.refused(CREATOR, prepare(other)), "reward.line_not_found");
    let missing = PledgeId::from_u128(1);
    assert_eq!(world.refused(CREATOR, set(missing, id, FulfilmentState::Shipped)), "pledge.not_found");
    world.ok(CREATOR, prepare(id));
    world.verify();
}

// Stock and money.

#[test]
fn a_pledge_that_is_never_paid_gives_its_stock_to_the_next() {
    let world = World::open_ended();
    let id = world.add(scarce(1));
    let events = world.ok(backer(1), order(id, 1));
    assert_eq!(world.refused(backer(2), order(id, 1)), "reward.sold_out");
    world.ok(backer(2), JoinWaitlist { tier: id, quantity: 1 });
    let events = world.host(declined(instructed(&events), "ch_1"));
    assert!(matches!(&events[..], [_, Event::SlotOffered(offer)] if offer.account == backer(2)), "{events:?}");
    world.choose(backer(2), id, 1);
    world.verify();
}

#[test]
fn units_given_back_reach_those_who_wait() {
    let (world, pledge, id) = paid_rewards();
    world.ok(backer(2), JoinWaitlist { tier: id, quantity: 1 });
    let amount = RefundAmount::Line { tier: id, quantity: 1 };
    let events = world.ok(CREATOR, RefundPledge { pledge, amount, ground: Ground::Creator });
    let offered = events.iter().any(|event| matches!(event, Event::SlotOffered(offer) if offer.account == backer(2)));
    assert!(offered, "{events:?}");
    assert_eq!(world.stock(id), Stock { tier: id, taken: 2, backers: 1 });
    world.choose(backer(2), id, 1);
    let events = world.ok(CREATOR, RefundPledge { pledge, amount: RefundAmount::Whole {}, ground: Ground::Creator });
    assert!(!events.iter().any(|event| matches!(event, Event::SlotOffered(_))), "nobody waits");
    assert_eq!(world.stock(id), Stock { tier: id, taken: 1, backers: 1 });
    world.verify();
}

#[test]
fn what_was_given_back_is_not_delivered() {
    let (world, pledge, id) = paid_rewards();
    let other = world.add(tier("5.00"));
    let give_back = |pledge, tier, quantity| {
        let amount = RefundAmount::Line { tier, quantity };
        world.ok(CREATOR, RefundPledge { pledge, amount, ground: Ground::Creator });
    };
    give_back(pledge, id, 3);
    let prepare = |pledge, tier| set(pledge, tier, FulfilmentState::InPreparation);
    assert_eq!(world.refused(CREATOR, prepare(pledge, id)), "pledge.state", "nothing is left of the pledge");
    let events = world.ok(backer(1), PlacePledge { order: of(&[(id, 1), (other, 2)]) });
    let both = placed(&events);
    world.host(captured(instructed(&events), "ch_2", "20.00"));
    give_back(both, other, 1);
    world.ok(CREATOR, prepare(both, other));
    give_back(both, other, 1);
    assert_eq!(world.refused(CREATOR, set(both, other, FulfilmentState::Shipped)), "reward.line_refunded");
    world.ok(CREATOR, prepare(both, id));
    world.verify();
}

#[test]
fn reservations_end_with_late_pledges() {
    let mut world = World::all_or_nothing("10.00");
    let id = world.add(scarce(5));
    world.ok(backer(1), contribution("10.00"));
    world.later(Span::days(30));
    assert_eq!(world.refused(backer(2), ReserveTier { tier: id, quantity: 1 }), "campaign.phase");
    let events = world.settle(10);
    for (payment, amount) in World::instructions(&events) {
        world.host(captured(payment, &format!("ch_{payment}"), &amount));
    }
    world.settle(10);
    world.ok(backer(2), ReserveTier { tier: id, quantity: 1 });
    world.later(Span::days(40));
    assert_eq!(world.refused(backer(2), ReserveTier { tier: id, quantity: 1 }), "pledge.late_closed");
    assert_eq!(world.refused(backer(2), JoinWaitlist { tier: id, quantity: 1 }), "pledge.late_closed");
    world.verify();
}
