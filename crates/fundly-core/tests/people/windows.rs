//! Windows: until when a pledge may be called off, and by whom.

use super::*;
use fundly_core::{
    PledgeId, PledgeState,
    pledge::CancelPledge,
    policy::{CollectAt, Right, Verdict},
    refund::{Ground, RefundAmount, RefundPledge},
};

/// G-4: the deadline is 23:59 in New York on the day after clocks went forward; 48 hours before it is 22:59.
#[test]
fn g4_the_lock_of_48_hours_is_absolute() {
    let mut world = World::created();
    world.now = time("2026-02-10T00:00:00Z");
    let mut policy = Policy::all_or_nothing(Currency::USD);
    lock(&mut policy, "48h");
    let deadline = Some(time("2026-03-09T23:59:00-04:00"));
    let goal = Some(usd("10.00"));
    world.ok(CREATOR, SetTerms { terms: Terms { goal, maximum: None, opens: None, deadline, offers: None, policy } });
    world.launch();
    let [early, late] = [1, 2].map(|n| placed(&world.ok(backer(n), contribution("25.00"))));
    world.now = time("2026-03-07T22:58:59-05:00");
    world.ok(backer(1), CancelPledge { pledge: early });
    world.now = time("2026-03-07T22:59:00-05:00");
    let rejection = no(world.run(Actor::account(backer(2)), CancelPledge { pledge: late }).map(|o| o.events));
    let Rejection::WindowClosed { right: Right::Cancel, closed, cites, .. } = rejection else { panic!("{rejection}") };
    assert_eq!(closed, Some(time("2026-03-07T22:59:00-05:00")));
    assert!(!cites.is_empty());
    world.now = time("2026-03-08T10:00:00-04:00");
    let inside = placed(&world.ok(backer(3), contribution("25.00")));
    assert_eq!(world.refused(backer(3), CancelPledge { pledge: inside }), "policy.window_closed", "locked at once");
    world.verify();
}

/// Money that was paid goes back the same way, as long as the right to call off is there.
#[test]
fn calling_off_what_was_paid_gives_it_back() {
    let mut world = live(|policy| {
        policy.collection.at = CollectAt::Pledge;
        lock(policy, "48h");
    });
    let [first, second] = [1, 2].map(|n| world.paid(backer(n), "600.00"));
    let back = |pledge| RefundPledge { pledge, amount: RefundAmount::Whole {}, ground: Ground::Withdrawal };
    assert_eq!(world.refused(backer(1), CancelPledge { pledge: first }), "pledge.state", "paid money is refunded");
    world.ok(backer(1), back(first));
    world.later(Span::days(28));
    assert_eq!(world.refused(backer(2), back(second)), "policy.window_closed");
    world.verify();
}

/// Four days to think for who is not sophisticated, counted from the pledge; what somebody becomes later changes nothing.
#[test]
fn a_right_depends_on_who_one_was_when_pledging() {
    let mut world = live(|policy| {
        policy.categories = vec!["sophisticated".parse().unwrap()];
        policy.windows.retain(|window| window.right != Right::Cancel);
        let mut reflection = window("reflection", "commit", "commit + 4cd");
        reflection.who = "not sophisticated".parse().unwrap();
        policy.windows.push(reflection);
    });
    let mut facts = Facts::default();
    let [plain, other] = [1, 2].map(|n| placed(&knowing(&world, backer(n), &facts, contribution("600.00")).unwrap()));
    facts.investor.category = Some(fact("sophisticated", "2026-01-01T00:00:00Z"));
    let wise = placed(&knowing(&world, backer(3), &facts, contribution("600.00")).unwrap());
    assert_eq!(world.pledge(wise).standing.len(), 1);
    assert_eq!(world.refused(backer(3), CancelPledge { pledge: wise }), "policy.window_closed");
    let rights = block_on(world.engine.rights(CAMPAIGN, plain, world.now)).unwrap();
    let Verdict::Allow { until, .. } = rights[0].decision.verdict else { panic!("{rights:?}") };
    assert_eq!(until, Some(time("2026-01-06T00:00:00Z")), "to the end of the fourth day");
    world.now = time("2026-01-05T23:59:59.999Z");
    let mut request = world.request(Actor::account(backer(1)), CancelPledge { pledge: plain });
    request.facts = Some(Box::new(facts));
    block_on(world.engine.execute(request)).unwrap();
    world.later(Span::millis(1));
    assert_eq!(world.refused(backer(2), CancelPledge { pledge: other }), "policy.window_closed");
    world.verify();
}

/// Crowdcube: after the round closes there are seven working days to change one's mind, and money is taken only then.
#[test]
fn money_is_taken_after_the_cooling_off() {
    let mut world = live(|policy| {
        policy.collection.after = Some("7bd".parse().unwrap());
        policy.windows.retain(|window| window.right != Right::Cancel);
        policy.windows.push(window("coolingOff", "commit", "closed + 7bd"));
    });
    let [stays, goes, waits] = [1, 2, 3].map(|n| placed(&world.ok(backer(n), contribution("600.00"))));
    world.later(Span::days(30));
    assert_eq!(World::instructions(&world.settle(10)), [], "nobody is asked yet");
    // Saturday, 31 January 2026: the seventh working day after it is Tuesday, 10 February.
    let begins = time("2026-02-10T00:00:00Z");
    assert_eq!(world.campaign().collect_at, Some(begins));
    world.ok(backer(2), CancelPledge { pledge: goes });
    world.now = begins;
    assert_eq!(world.refused(backer(3), CancelPledge { pledge: waits }), "policy.window_closed");
    let asked = World::instructions(&world.settle(10));
    assert_eq!(asked.len(), 2);
    for (payment, amount) in asked {
        world.host(captured(payment, &format!("ch_{payment}"), &amount));
    }
    world.settle(10);
    assert_eq!(world.pledge(stays).state, PledgeState::Collected);
    assert_eq!(world.campaign().stage, fundly_core::campaign::Stage::Successful);
    world.verify();
}

fn may_cancel(world: &World, pledge: PledgeId) -> Option<bool> {
    let rights = block_on(world.engine.rights(CAMPAIGN, pledge, world.now)).unwrap();
    rights.iter().find(|right| right.right == Right::Cancel).map(|right| right.decision.is_allowed())
}

/// What is told of a right is what comes of using it.
#[test]
fn a_right_is_told_as_it_is() {
    let mut world = live(|policy| {
        policy.collection.at = CollectAt::Authorise;
        lock(policy, "48h");
    });
    let [waiting, gone] = [1, 2].map(|n| placed(&world.ok(backer(n), contribution("10.00"))));
    world.ok(backer(2), CancelPledge { pledge: gone });
    assert_eq!(may_cancel(&world, gone), None, "called off already");
    world.later(Span::days(29));
    assert_eq!(may_cancel(&world, waiting), Some(true), "waits for its first payment");
    world.ok(backer(1), CancelPledge { pledge: waiting });

    let mut world = live(|policy| {
        policy.collection.after = Some("4cd".parse().unwrap());
        policy.windows.retain(|window| window.right != Right::Cancel);
        policy.windows.push(window("cancel", "commit", "closed + 4cd"));
    });
    let pledge = placed(&world.ok(backer(1), contribution("1000.00")));
    world.later(Span::days(30));
    assert_eq!(may_cancel(&world, pledge), Some(false), "the promises are compared with the goal");
    assert_eq!(world.refused(backer(1), CancelPledge { pledge }), "policy.window_closed");
    world.settle(10);
    assert_eq!(may_cancel(&world, pledge), Some(true), "cooling off");
    world.ok(backer(1), CancelPledge { pledge });
    world.verify();
}
