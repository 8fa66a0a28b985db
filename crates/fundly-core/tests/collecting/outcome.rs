//! The outcome is decided whatever became of single payments (R-CAMPAIGN-16, R-SETTLE-4).

use super::*;

/// A hold that lapsed before the deadline left its pledge in error without a reminder, and the campaign without an end.
#[test]
fn a_promise_whose_hold_lapsed_is_asked_for_at_the_deadline_like_any_other() {
    for answer in ["captured", "declined", "nothing"] {
        let mut world = holding("10.00");
        place_held(&world, 1, "25.00");
        let events = world.ok(backer(2), contribution("30.00"));
        let (pledge, hold) = (placed(&events), instructed(&events));
        world.host(held(hold, "30.00"));
        world.later(Span::days(8));
        world.host(report(hold, "auth_lapsed", PaymentResult::Voided));
        assert_eq!(world.pledge(pledge).state, PledgeState::Errored);
        world.later(Span::days(22));
        let asked = World::instructions(&world.settle(10));
        assert_eq!(asked.len(), 2);
        for (payment, amount) in asked {
            if amount == "25.00" || answer == "captured" {
                world.host(captured(payment, &format!("ch_{payment}"), &amount));
            } else if answer == "declined" {
                world.host(declined(payment, "no"));
            }
        }
        let happened = days_pass(&mut world, 20);
        let state = if answer == "captured" { PledgeState::Collected } else { PledgeState::Dropped };
        assert_eq!((world.pledge(pledge).state, world.campaign().stage), (state, Stage::Successful), "{answer}");
        assert_eq!(reminders(&happened), if answer == "declined" { 3 } else { 0 }, "{answer}");
        world.verify();
    }
}

/// A hold that waits for its backer over the deadline is replaced by the charge itself; who then does not act is reminded.
#[test]
fn a_hold_that_waits_for_its_backer_is_asked_for_at_the_deadline_and_reminded_of() {
    let mut world = holding("10.00");
    let pledge = place_held(&world, 1, "25.00");
    world.host(report(first_payment(&world, pledge), "lapsed", PaymentResult::Voided));
    let again = instructed(&world.ok(backer(1), with_method(pledge)));
    world.host(waits(again));
    assert_eq!(world.pledge(pledge).state, PledgeState::ActionRequired);
    world.later(Span::days(30));
    let asked = world.settle(10);
    let charge = instructed(&asked);
    assert!(asked.iter().any(|event| matches!(event, Event::PaymentWithdrawn(gone) if gone.payment == again)));
    world.host(waits(charge));
    let happened = days_pass(&mut world, 20);
    assert_eq!(reminders(&happened), 3);
    assert_eq!(world.pledge(pledge).state, PledgeState::Dropped);
    assert_eq!(world.campaign().stage, Stage::Successful);
    world.verify();
}

/// After the deadline, with the money of one backer and two failed cards.
fn two_declined() -> (World, [PledgeId; 2]) {
    let mut world = World::all_or_nothing("10.00");
    world.ok(backer(1), contribution("25.00"));
    let bad = [2, 3].map(|n| placed(&world.ok(backer(n), contribution("30.00"))));
    world.later(Span::days(30));
    for (payment, amount) in World::instructions(&world.settle(10)) {
        if amount == "25.00" {
            world.host(captured(payment, "ch_1", &amount));
        } else {
            world.host(declined(payment, &format!("no_{payment}")));
        }
    }
    (world, bad)
}

/// A last try of which nothing was heard held the outcome for ever.
#[test]
fn a_last_try_without_a_report_is_waited_for_as_long_as_between_two_reminders() {
    let (mut world, bad) = two_declined();
    let tries = World::instructions(&days_pass(&mut world, 7));
    assert_eq!(tries.len(), 2, "each has its last try");
    world.host(declined(tries[0].0, "no_again"));
    world.settle(10);
    let dropped = |world: &World| bad.map(|pledge| world.pledge(pledge).state == PledgeState::Dropped);
    assert_eq!(dropped(&world).iter().filter(|dropped| **dropped).count(), 1, "the other's report is still waited for");
    world.later(Span::millis(48 * 3_600_000 - 1));
    world.settle(10);
    assert_eq!(world.campaign().stage, Stage::Collecting);
    world.later(Span::millis(1));
    world.settle(10);
    assert_eq!((dropped(&world), world.campaign().stage), ([true, true], Stage::Successful));
    world.verify();
}

/// A part in flight at the deadline of which nothing was heard was given up again and again, to no end.
#[test]
fn a_part_in_flight_is_not_waited_for_beyond_grace_and_asked_for_again() {
    let mut world = live("10.00", |policy| {
        policy.collection.at = CollectAt::Pledge;
        policy.pledging.instalment_every = Span::days(14);
    });
    let events = world.ok(backer(1), in_parts("90.00", 3));
    let pledge = placed(&events);
    world.host(captured(instructed(&events), "ch_1", "30.00"));
    world.later(Span::days(28));
    let silent = instructed(&world.settle(10));
    world.later(Span::days(2));
    world.settle(10);
    assert_eq!(world.campaign().stage, Stage::Collecting, "it is waited for");
    world.later(Span::days(7));
    let again = World::instructions(&world.settle(10));
    assert_eq!(world.campaign().stage, Stage::Successful);
    assert_eq!(again.len(), 1, "the second part, once more");
    world.host(captured(again[0].0, "ch_2", &again[0].1));
    world.host(captured(silent, "ch_late", "30.00"));
    assert_eq!(world.pledge(pledge).captured.minor(), 6_000);
    assert_eq!(world.balance(fundly_core::ledger::LedgerAccount::Unapplied), 3_000, "to be returned");
    world.verify();
}

/// Grace was counted from the deadline: a host that was late gave everybody up before their payments could be reported.
#[test]
fn a_host_that_settles_late_takes_nobody_their_grace() {
    let mut world = World::all_or_nothing("10.00");
    let pledge = placed(&world.ok(backer(1), contribution("25.00")));
    world.later(Span::days(60));
    let payment = instructed(&world.settle(10));
    assert_eq!(world.campaign().stage, Stage::Collecting);
    world.host(declined(payment, "no"));
    let happened = days_pass(&mut world, 6);
    assert_eq!(reminders(&happened), 3);
    let again = instructed(&world.ok(backer(1), with_method(pledge)));
    world.host(captured(again, "ch_1", "25.00"));
    world.settle(10);
    assert_eq!((world.campaign().stage, world.pledge(pledge).captured.minor()), (Stage::Successful, 2_500));
    world.verify();
}
