//! Pledges that are paid in parts: changed, charged twice, given up.

use super::*;
use fundly_core::{
    Actor, Role, Row, RowKind, Span,
    ledger::LedgerAccount,
    payment::{ApplyReceipt, SetPaymentMethod},
    pledge::{ChangePledge, PledgeState},
};
use pollster::block_on;

/// A pledge of 90.00 of which 30.00 are paid, and the second part is in error.
fn second_part_declined() -> (World, PledgeId) {
    let mut world = live(Policy::open_ended(), None, |policy| {
        policy.pledging.instalments = 3;
        policy.pledging.instalment_every = Span::days(30);
    });
    let events = world.ok(backer(1), in_parts("90.00", 3));
    world.host(captured(instructed(&events), "ch_1", "30.00"));
    world.later(Span::days(30));
    world.host(declined(instructed(&world.settle(10)), "no"));
    let pledge = placed(&events);
    assert_eq!(world.pledge(pledge).state, PledgeState::Errored);
    (world, pledge)
}

/// A change asked for the whole once more, as a hold that nobody took; a smaller order turned paid goods into a tip.
#[test]
fn what_is_paid_in_part_is_not_changed() {
    let (world, pledge) = second_part_declined();
    let same = ChangePledge { pledge, order: in_parts("90.00", 3).order };
    assert_eq!(world.refused(backer(1), same), "pledge.state");
    let order = PledgeOrder { contribution: Some(usd("10.00")), tip: Some(usd("20.00")), ..PledgeOrder::default() };
    assert_eq!(world.refused(backer(1), ChangePledge { pledge, order }), "pledge.state");
    assert_eq!(world.pledge(pledge).tip_held().minor(), 0);
    let again = world.ok(backer(1), SetPaymentMethod { pledge, method: "pm_2".parse().unwrap() });
    assert_eq!(World::instructions(&again)[0].1, "30.00", "it is mended, not changed");
    world.verify();
}

/// A changed pledge held the whole, and a hold that the gateway took by itself counted as one part of it.
#[test]
fn a_changed_pledge_in_parts_holds_its_first_part() {
    let mut world = holding(|_| {});
    let events = world.ok(backer(1), in_parts("90.00", 3));
    assert_eq!(World::instructions(&events)[0].1, "30.00");
    let pledge = placed(&events);
    world.host(held(instructed(&events), "auth_1", "30.00"));
    assert!(asks_nothing(&world.ok(backer(1), ChangePledge { pledge, order: in_parts("90.00", 3).order })));
    let events = world.ok(backer(1), ChangePledge { pledge, order: in_parts("120.00", 3).order });
    let (payment, amount) = World::instructions(&events)[0].clone();
    assert_eq!(amount, "40.00", "as when it is placed");
    world.host(held(payment, "auth_2", &amount));
    world.host(captured(payment, "ch_2", &amount));
    for _ in 0..2 {
        world.later(Span::days(30));
        assert_eq!(pay(&world), ["40.00"]);
    }
    world.later(Span::days(30));
    assert_eq!(pay(&world), [""; 0], "paid in full");
    assert_eq!(world.pledge(pledge).captured.minor(), 12_000);
    world.verify();
}

/// Parts can be fewer than what was agreed, where there are fewer minor units than parts.
#[test]
fn a_pledge_paid_in_full_is_asked_for_no_further_part() {
    let mut world = live(Policy::all_or_nothing(Currency::USD), Some("0.02"), |policy| policy.pledging.minimum = None);
    let pledge = placed(&world.ok(backer(1), in_parts("0.02", 3)));
    for _ in 0..2 {
        world.later(Span::days(30));
        assert_eq!(pay(&world), ["0.01"]);
    }
    assert_eq!(world.campaign().totals.instalments_open, 0);
    world.later(Span::days(30));
    assert_eq!(pay(&world), [""; 0]);
    assert_eq!(world.pledge(pledge).captured.minor(), 2);
    world.verify();
}

/// The second charge of a first part was taken for the second part, though it was a cent more: the last part asked for too
/// much and stayed open for good, and in the end the pledge could cost more than was promised.
#[test]
fn a_part_that_was_charged_twice_is_not_the_next_part() {
    let mut world = World::all_or_nothing("10.00");
    let pledge = placed(&world.ok(backer(1), in_parts("100.00", 3)));
    world.later(Span::days(30));
    let (first, amount) = World::instructions(&world.settle(100))[0].clone();
    assert_eq!(amount, "33.34");
    world.host(declined(first, "no"));
    let again = instructed(&world.ok(backer(1), SetPaymentMethod { pledge, method: "pm_2".parse().unwrap() }));
    world.host(captured(again, "ch_1", "33.34"));
    world.host(captured(first, "ch_2", "33.34"));
    assert_eq!(world.balance(LedgerAccount::Unapplied), 3_334, "a receipt, to be sent back");
    world.settle(100);
    for _ in 0..2 {
        world.later(Span::days(60));
        assert_eq!(pay(&world), ["33.33"]);
    }
    assert_eq!((world.pledge(pledge).captured.minor(), world.campaign().totals.in_flight), (10_000, 0));
    let rows = block_on(world.engine.every(CAMPAIGN, RowKind::Receipt)).unwrap();
    let [Row::Receipt(receipt)] = &rows[..] else { panic!("{rows:?}") };
    let apply = ApplyReceipt { receipt: receipt.id, pledge };
    assert_eq!(world.refused_as(Actor::with_role(MODERATOR, Role::Admin), apply), "pledge.state");
    world.verify();
}

#[test]
fn the_rest_of_a_pledge_that_was_given_up_is_not_promised() {
    let mut world = World::all_or_nothing("10.00");
    let order = PledgeOrder { tip: Some(usd("9.00")), ..in_parts("90.00", 3).order };
    let pledge = placed(&world.ok(backer(1), PlacePledge { order }));
    world.later(Span::days(30));
    assert_eq!(pay(&world), ["33.00"]);
    world.later(Span::days(30));
    let second = instructed(&world.settle(100));
    world.host(declined(second, "no"));
    assert_eq!(world.campaign().totals.committed.minor(), 9_000, "it may still be mended");
    world.later(Span::days(7));
    world.host(declined(instructed(&world.settle(100)), "no"));
    world.settle(100);
    let row = world.pledge(pledge);
    assert_eq!((row.state, row.instalments, row.captured.minor()), (PledgeState::Collected, None, 3_300));
    let totals = world.campaign().totals;
    assert_eq!((totals.committed.minor(), totals.pledges, totals.backers), (3_300, 1, 1));
    world.host(captured(second, "ch_late", "33.00"));
    assert_eq!(world.balance(LedgerAccount::Unapplied), 3_300, "nothing waits for it any more");
    world.verify();
}
