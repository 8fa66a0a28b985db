//! The most that a campaign accepts, and the most that its books can hold.

use super::*;
use fundly_core::{
    Request, Span,
    campaign::{SetTerms, Terms},
    ledger::LedgerAccount,
    pledge::{CancelPledge, ChangePledge},
};
use pollster::block_on;

/// A live campaign that accepts at most 100.00.
fn at_most_a_hundred(collect: CollectAt) -> World {
    let world = World::created();
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.collection.at = collect;
    let deadline = Some(world.now.plus(Span::days(30)));
    let (goal, maximum) = (Some(usd("10.00")), Some(usd("100.00")));
    world.ok(CREATOR, SetTerms { terms: Terms { goal, maximum, opens: None, deadline, offers: None, policy } });
    world.launch();
    world
}

/// Five backers once took the whole room each, while the payments of the others were under way.
#[test]
fn what_waits_for_its_first_payment_has_its_room_below_the_maximum() {
    let world = at_most_a_hundred(CollectAt::Pledge);
    let events = world.ok(backer(1), contribution("100.00"));
    assert_eq!(world.refused(backer(2), contribution("100.00")), "pledge.above_maximum");
    world.host(captured(instructed(&events), "ch_1", "100.00"));
    let totals = world.campaign().totals;
    assert_eq!((totals.collected.minor(), totals.pending.minor()), (10_000, 0));
    world.verify();
}

#[test]
fn a_payment_that_fails_or_is_called_off_leaves_its_room_to_others() {
    let world = at_most_a_hundred(CollectAt::Pledge);
    let first = world.ok(backer(1), contribution("60.00"));
    assert_eq!(world.refused(backer(2), contribution("60.00")), "pledge.above_maximum");
    world.host(declined(instructed(&first), "no"));
    let second = placed(&world.ok(backer(2), contribution("60.00")));
    world.ok(backer(2), CancelPledge { pledge: second });
    assert_eq!(world.campaign().totals.pending.minor(), 0);
    world.paid(backer(3), "100.00");
    world.verify();
}

#[test]
fn a_change_has_the_room_of_what_it_replaces() {
    let world = at_most_a_hundred(CollectAt::Authorise);
    let events = world.ok(backer(1), contribution("70.00"));
    world.host(held(instructed(&events), "auth_1", "70.00"));
    world.ok(backer(2), contribution("20.00"));
    let to = |amount: &str| ChangePledge { pledge: placed(&events), order: contribution(amount).order };
    assert_eq!(world.refused(backer(1), to("80.01")), "pledge.above_maximum");
    world.ok(backer(1), to("80.00"));
    assert_eq!(world.refused(backer(3), contribution("1.00")), "pledge.above_maximum");
    world.verify();
}

/// After 9,223 receipts of the largest amount, balances were silently held at the end of 64 bits and no longer summed to
/// zero.
#[test]
fn money_that_a_balance_cannot_hold_is_refused_and_the_ledger_sums_to_zero() {
    let world = World::open_ended();
    let host = fundly_core::Actor::with_role(HOST, fundly_core::Role::System);
    let result = PaymentResult::Captured { amount: usd("10000000000000.00"), fee: None };
    let stray = |n: u32| -> Request {
        let provider_ref = format!("wire_{n}").parse().unwrap();
        world.request(host.clone(), ReportPayment { payment: None, provider_ref, result: result.clone() })
    };
    let answers = block_on(world.engine.execute_batch(CAMPAIGN, (0..9_225).map(stray).collect())).unwrap();
    let refused: Vec<_> = answers.iter().filter_map(|answer| answer.as_ref().err()).map(|error| error.code()).collect();
    assert_eq!(refused, ["money.too_large"; 2], "of 9,225, what goes beyond 2^63 − 1");
    let balances = world.campaign().balances;
    assert_eq!((balances.sum(), balances.of(LedgerAccount::Unapplied).minor()), (0, 9_223_000_000_000_000_000));
}
