//! Closing at the deadline while something is in flight (R-CAMPAIGN-15).

use super::*;

/// A hold asked for in the last moment, and the deadline.
fn asked_in_the_last_moment(world: &mut World) -> (PledgeId, PaymentId) {
    world.later(Span::millis(30 * 86_400_000 - 1));
    let events = world.ok(backer(9), contribution("30.00"));
    world.later(Span::millis(1));
    (placed(&events), instructed(&events))
}

/// It was held for ever: the walk that takes what is held was past it.
#[test]
fn a_hold_that_is_confirmed_while_money_is_collected_is_taken() {
    let mut world = holding("10.00");
    place_held(&world, 1, "25.00");
    let (pledge, hold) = asked_in_the_last_moment(&mut world);
    let mut asked = World::instructions(&world.settle(10));
    assert_eq!(asked.len(), 1);
    let events = world.host(held(hold, "30.00"));
    asked.extend(World::instructions(&events));
    assert_eq!(asked.len(), 2, "asked for at once");
    for (payment, amount) in asked {
        world.host(captured(payment, &format!("ch_{payment}"), &amount));
    }
    world.settle(10);
    assert_eq!(world.pledge(pledge).state, PledgeState::Collected);
    let campaign = world.campaign();
    assert_eq!((campaign.stage, campaign.totals.collected.minor()), (Stage::Successful, 5_500));
    world.verify();
}

/// It failed or succeeded as the host happened to settle before or after the report.
#[test]
fn the_outcome_is_the_same_whenever_settle_is_called() {
    let outcome = |settled_first: bool, confirmed: bool| {
        let mut world = holding("10.00");
        let (_, hold) = asked_in_the_last_moment(&mut world);
        if settled_first {
            assert_eq!(world.settle(10), []);
            assert_eq!(world.campaign().phase_at(world.now), Phase::Collecting);
        }
        world.host(if confirmed { held(hold, "30.00") } else { declined(hold, "no") });
        collect(&world);
        world.verify();
        world.campaign().stage
    };
    for first in [true, false] {
        assert_eq!(outcome(first, true), Stage::Successful);
        assert_eq!(outcome(first, false), Stage::Failed);
    }
}

#[test]
fn what_is_in_flight_below_the_goal_is_waited_for_until_grace_is_over() {
    let mut world = holding("10.00");
    let (pledge, _) = asked_in_the_last_moment(&mut world);
    let error = world.run(host(), Settle { limit: 10 }).unwrap_err().to_string();
    let end = world.now.plus(Span::days(7));
    assert!(error.contains(&end.to_string()), "{error}");
    world.now = end.minus(Span::millis(1));
    assert_eq!(world.refused_as(host(), Settle { limit: 10 }), "settlement.nothing_to_do");
    world.now = end;
    world.settle(10);
    assert_eq!((world.campaign().stage, world.pledge(pledge).state), (Stage::Failed, PledgeState::Cancelled));
    world.verify();
}

/// What failed before funding is closed is held again, not taken: the campaign may still fail.
#[test]
fn no_money_is_taken_before_funding_is_closed() {
    let mut world = holding("100.00");
    let pledge = place_held(&world, 1, "25.00");
    asked_in_the_last_moment(&mut world);
    world.host(report(first_payment(&world, pledge), "lapsed", PaymentResult::Voided));
    let events = world.ok(backer(1), with_method(pledge));
    let kind = events.iter().find_map(|event| match event {
        Event::PaymentRequested(payment) => Some(payment.action),
        _ => None,
    });
    assert_eq!(kind, Some(PaymentKind::Authorise));
    world.verify();
}
