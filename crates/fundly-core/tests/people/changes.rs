//! A material change: silence calls a pledge off.

use super::*;
use fundly_core::{
    PledgeState, Row, RowKind,
    campaign::{AnnounceMaterialChange, CloseFundingEarly, ConfirmPledge},
    pledge::ChangePledge,
    policy::{CollectAt, EarlyClose, MaterialChange},
    refund::Ground,
};

fn world(extends: bool) -> World {
    live(|policy| {
        policy.collection.at = CollectAt::Pledge;
        policy.closing.material_change = Some(MaterialChange { reconfirm: "5bd".parse().unwrap(), extends });
    })
}

fn announce() -> AnnounceMaterialChange {
    AnnounceMaterialChange { reason: "The price of a share is halved.".parse().unwrap() }
}

/// CF-6: five business days from the notice; who says nothing gets everything back.
#[test]
fn what_is_not_confirmed_in_time_lapses_and_is_given_back() {
    let mut world = world(true);
    let [silent, confirmed, changed] = [1, 2, 3].map(|n| world.paid(backer(n), "600.00"));
    let waiting = placed(&world.ok(backer(4), contribution("50.00")));
    // Thursday, 1 January 2026, and the fifth working day after it.
    world.later(Span::hours(10));
    world.ok(CREATOR, announce());
    let until = time("2026-01-08T10:00:00Z");
    assert_eq!(world.campaign().change.map(|notice| notice.until), Some(until));
    world.later(Span::millis(1));
    let late = world.paid(backer(5), "70.00");
    assert_eq!(world.refused(backer(5), ConfirmPledge { pledge: late }), "pledge.nothing_to_confirm", "knew of it");
    world.ok(backer(2), ConfirmPledge { pledge: confirmed });
    assert_eq!(world.refused(backer(2), ConfirmPledge { pledge: confirmed }), "pledge.nothing_to_confirm");
    let order = contribution("700.00").order;
    assert_eq!(world.refused(backer(3), ChangePledge { pledge: changed, order }), "pledge.state", "paid already");
    world.ok(backer(3), ConfirmPledge { pledge: changed });
    world.now = until;
    assert_eq!(world.refused(backer(1), ConfirmPledge { pledge: silent }), "pledge.nothing_to_confirm", "half-open");
    let asked = World::instructions(&world.settle(2));
    assert_eq!(asked.iter().map(|(_, amount)| amount.as_str()).collect::<Vec<_>>(), ["600.00"]);
    assert_eq!(world.pledge(silent).state, PledgeState::Refunded);
    assert_eq!(world.pledge(waiting).state, PledgeState::Cancelled);
    assert_eq!(world.pledge(confirmed).state, PledgeState::Collected);
    assert_eq!(world.pledge(late).state, PledgeState::Collected);
    let refunds = block_on(world.engine.every(CAMPAIGN, RowKind::Refund)).unwrap();
    let Row::Refund(refund) = &refunds[0] else { panic!() };
    assert_eq!(refund.ground, Ground::NotReconfirmed);
    assert_eq!(world.campaign().change, None);
    world.verify();
}

/// CF-6b: a change near the end moves the deadline, so that the time to confirm remains.
#[test]
fn a_deadline_that_leaves_no_time_is_moved_or_the_change_refused() {
    let mut world = world(true);
    let deadline = world.campaign().deadline.unwrap();
    world.now = deadline.minus(Span::hours(3));
    world.ok(CREATOR, announce());
    let moved = world.campaign().deadline.unwrap();
    assert_eq!(moved, time("2026-02-06T21:00:00Z"), "five working days from Friday, 30 January");
    world.verify();
    let mut strict = self::world(false);
    strict.now = deadline.minus(Span::hours(3));
    assert_eq!(strict.refused(CREATOR, announce()), "campaign.no_time_to_confirm");
}

#[test]
fn without_a_rule_for_it_there_is_no_material_change() {
    let world = live(|_| {});
    assert_eq!(world.refused(CREATOR, announce()), "campaign.no_material_change");
}

/// What lapses must not be counted at the deadline, whenever the host gets round to it.
#[test]
fn what_lapses_at_the_deadline_is_let_go_before_the_close() {
    let mut world = live(|policy| {
        policy.closing.material_change = Some(MaterialChange { reconfirm: "5bd".parse().unwrap(), extends: true });
    });
    let [silent, loud] = [1, 2].map(|n| placed(&world.ok(backer(n), contribution("600.00"))));
    world.now = world.campaign().deadline.unwrap().minus(Span::hours(1));
    world.ok(CREATOR, announce());
    world.later(Span::hours(2));
    world.ok(backer(2), ConfirmPledge { pledge: loud });
    world.later(Span::days(30));
    world.settle(1);
    assert_eq!(world.pledge(silent).state, PledgeState::Cancelled);
    assert_eq!(world.campaign().stage, fundly_core::campaign::Stage::Failed, "600.00 of 1,000.00 were left");
    world.verify();
}

/// Live, with a promise of the goal and a day later a material change.
fn told() -> (World, fundly_core::PledgeId) {
    let mut world = live(|policy| {
        policy.closing.material_change = Some(MaterialChange { reconfirm: "5bd".parse().unwrap(), extends: true });
        policy.closing.early = Some(EarlyClose::default());
        policy.funding.deadline_changes = 3;
    });
    let pledge = placed(&world.ok(backer(1), contribution("1000.00")));
    world.later(Span::days(1));
    world.ok(CREATOR, announce());
    (world, pledge)
}

/// Funding once closed over the heads of those who could still confirm: their money was taken, and given back when the time
/// was over, after the success that it had made.
#[test]
fn nothing_closes_before_the_time_to_confirm_is_over() {
    let (mut world, pledge) = told();
    let until = world.campaign().change.unwrap().until;
    let before = until.minus(Span::millis(1));
    let early = |deadline| CloseFundingEarly { deadline: Some(deadline) };
    assert_eq!(world.refused(CREATOR, CloseFundingEarly::default()), "campaign.no_time_to_confirm");
    assert_eq!(world.refused(CREATOR, early(before)), "campaign.no_time_to_confirm");
    world.ok(CREATOR, early(until));
    world.ok(backer(1), ConfirmPledge { pledge });
    world.now = until;
    world.settle(10);
    assert_eq!(world.campaign().stage, fundly_core::campaign::Stage::Collecting);
    world.verify();
}

/// In the same millisecond a confirmation once was of what had been told before, and lapsed.
#[test]
fn a_confirmation_at_the_moment_of_the_notice_counts() {
    let (mut world, pledge) = told();
    world.ok(backer(1), ConfirmPledge { pledge });
    assert_eq!(world.refused(backer(1), ConfirmPledge { pledge }), "pledge.nothing_to_confirm");
    world.later(Span::days(10));
    world.settle(10);
    assert_eq!(world.pledge(pledge).state, PledgeState::Committed);
    world.verify();
}

/// Whenever the host gets round to it: what has lapsed is not saved by a second notice or by a change, and reaches no goal.
#[test]
fn what_has_lapsed_stays_lapsed() {
    let (mut world, pledge) = told();
    world.later(Span::days(10));
    let order = contribution("1001.00").order;
    assert_eq!(world.refused(CREATOR, announce()), "settlement.under_way");
    assert_eq!(world.refused(CREATOR, CloseFundingEarly::default()), "settlement.under_way");
    assert_eq!(world.refused(backer(1), ChangePledge { pledge, order }), "settlement.under_way");
    world.settle(10);
    assert_eq!(world.pledge(pledge).state, PledgeState::Cancelled);
    assert_eq!(world.refused(CREATOR, CloseFundingEarly::default()), "campaign.goal_not_reached");
    world.ok(CREATOR, announce());
    world.verify();
}
