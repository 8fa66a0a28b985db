//! Changing a pledge for which money is held.

use super::*;
use fundly_core::{
    Span,
    payment::PaymentKind,
    pledge::{CancelPledge, ChangePledge, PledgeState},
};

fn to(pledge: PledgeId, amount: &str) -> ChangePledge {
    ChangePledge { pledge, order: contribution(amount).order }
}

/// A day before the deadline, less an hour.
fn in_the_last_day(world: &mut World) {
    world.later(Span::days(29));
    world.later(Span::hours(1));
}

/// A change to the same order made the pledge pending, and a pending one could be called off in the lock.
#[test]
fn a_change_that_asks_for_the_same_money_keeps_the_hold() {
    let mut world = holding(|policy| lock(policy, "24h"));
    let pledge = held_pledge(&world);
    in_the_last_day(&mut world);
    assert_eq!(world.refused(backer(1), CancelPledge { pledge }), "policy.window_closed");
    let order = PledgeOrder { note: Some("well done".parse().unwrap()), ..contribution("25.00").order };
    assert!(asks_nothing(&world.ok(backer(1), ChangePledge { pledge, order })));
    let row = world.pledge(pledge);
    assert_eq!((row.state, row.authorised.minor(), row.note.is_some()), (PledgeState::Authorised, 2_500, true));
    assert_eq!(world.campaign().totals.committed.minor(), 2_500);
    assert_eq!(world.refused(backer(1), CancelPledge { pledge }), "policy.window_closed");
    world.later(Span::hours(23));
    assert_eq!(pay(&world), ["25.00"], "by the hold that was there");
    world.verify();
}

/// A new hold may be declined, and then nothing is promised any more: asking for one is as good as calling off.
#[test]
fn a_change_that_needs_a_new_hold_is_refused_in_the_lock() {
    let mut world = holding(|policy| lock(policy, "24h"));
    let pledge = held_pledge(&world);
    in_the_last_day(&mut world);
    assert_eq!(world.refused(backer(1), to(pledge, "20.00")), "policy.window_closed");
    assert_eq!(world.refused(backer(1), to(pledge, "30.00")), "policy.window_closed");
    let method = PledgeOrder { method: Some("pm_2".parse().unwrap()), ..contribution("25.00").order };
    assert_eq!(world.refused(backer(1), ChangePledge { pledge, order: method }), "policy.window_closed");
    world.ok(backer(1), contribution("5.00"));
    world.verify();
}

#[test]
fn a_change_that_needs_a_new_hold_is_refused_in_the_guard_where_the_goal_rests_on_the_pledge() {
    let mut world = holding(|_| {});
    let pledge = held_pledge(&world);
    in_the_last_day(&mut world);
    assert_eq!(world.refused(backer(1), CancelPledge { pledge }), "policy.window_guarded");
    assert_eq!(world.refused(backer(1), to(pledge, "30.00")), "policy.window_guarded");
    assert_eq!(world.campaign().totals.committed.minor(), 2_500);
    let second = world.ok(backer(2), contribution("10.00"));
    world.host(held(instructed(&second), "auth_2", "10.00"));
    let events = world.ok(backer(1), to(pledge, "30.00"));
    assert_eq!(world.campaign().totals.committed.minor(), 1_000, "until the hold is confirmed");
    world.host(declined(instructed(&events), "no"));
    assert_eq!(world.pledge(pledge).state, PledgeState::Dropped);
    assert_eq!(world.campaign().totals.committed.minor(), 1_000, "the goal stands without it");
    world.verify();
}

#[test]
fn a_change_to_another_amount_holds_that_instead() {
    let world = holding(|_| {});
    let pledge = held_pledge(&world);
    let events = world.ok(backer(1), to(pledge, "30.00"));
    let asked = |kind: PaymentKind| {
        let of = |event: &Event| match event {
            Event::PaymentRequested(payment) if payment.action == kind => Some(payment.amount.minor()),
            _ => None,
        };
        events.iter().find_map(of)
    };
    assert_eq!((asked(PaymentKind::Void), asked(PaymentKind::Authorise)), (Some(2_500), Some(3_000)));
    let totals = world.campaign().totals;
    assert_eq!((totals.committed.minor(), totals.pending.minor()), (0, 3_000));
    world.host(held(instructed(&events), "auth_2", "30.00"));
    let totals = world.campaign().totals;
    assert_eq!((totals.committed.minor(), totals.pending.minor(), totals.authorised.minor()), (3_000, 0, 3_000));
    world.verify();
}
