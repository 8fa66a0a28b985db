//! What goes with the money: instalments to come, milestones and shares.

use super::*;

/// A campaign with a pledge in three instalments, of which the first has cleared.
fn in_instalments() -> (World, PledgeId) {
    let mut world = World::all_or_nothing("30.00");
    let order = PledgeOrder { contribution: Some(usd("90.00")), instalments: Some(3), ..PledgeOrder::default() };
    let pledge = placed(&world.ok(backer(1), PlacePledge { order }));
    world.later(Span::days(30));
    let asked = World::instructions(&world.settle(10));
    world.host(captured(asked[0].0, "ch_1", "30.00"));
    world.settle(10);
    (world, pledge)
}

#[test]
fn a_pledge_in_instalments_goes_on_after_a_partial_refund_and_ends_with_the_whole() {
    let (mut world, pledge) = in_instalments();
    world.ok(CREATOR, part(pledge, "10.00"));
    assert_eq!(world.pledge(pledge).state, PledgeState::Collected, "two instalments are still to come");
    world.later(Span::days(30));
    let asked = World::instructions(&world.settle(10));
    assert_eq!(asked.len(), 1);
    world.host(captured(asked[0].0, "ch_2", "30.00"));
    world.later(Span::days(30));
    let asked = World::instructions(&world.settle(10));
    let before: Pledge = world.pledge(pledge);
    assert_eq!((before.captured.minor(), before.refunded.minor()), (6_000, 1_000));
    let events = world.ok_as(admin(), refund(pledge, RefundAmount::Whole {}, Ground::Fraud));
    assert!(events.iter().any(|event| matches!(event, Event::PaymentWithdrawn(_))), "the third is called off");
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded);
    world.host(captured(asked[0].0, "ch_3", "30.00"));
    assert_eq!(world.balance(LedgerAccount::Unapplied), 3_000, "it cleared all the same, and is not lost");
    world.later(Span::days(30));
    assert!(World::instructions(&world.settle(10)).is_empty());
    world.verify();
}

/// A campaign that succeeded with two milestones of half each and these pledges, at the fees of all or nothing.
fn halfway(pledges: &[&str]) -> (World, Vec<MilestoneId>, Vec<PledgeId>) {
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.escrow.release = Release::ByMilestone;
    let mut world = World::draft(policy, Some(usd("10.00")), Some(30));
    let half = || AddMilestone { title: "Half".parse().unwrap(), share: "50%".parse().unwrap(), due: None };
    let added = |events: Vec<Event>| match &events[..] {
        [Event::MilestoneAdded(added)] => added.milestone,
        other => panic!("{other:?}"),
    };
    let milestones = vec![added(world.ok(CREATOR, half())), added(world.ok(CREATOR, half()))];
    world.launch();
    let place = |(n, amount): (usize, &&str)| placed(&world.ok(backer(n as u64 + 1), contribution(amount)));
    let pledges = pledges.iter().enumerate().map(place).collect();
    world.later(Span::days(30));
    for (payment, amount) in World::instructions(&world.settle(10)) {
        world.host(captured(payment, &format!("ch_{payment}"), &amount));
    }
    world.settle(10);
    (world, milestones, pledges)
}

#[test]
fn a_missed_milestone_goes_back_from_the_campaign_alone_and_to_the_cent() {
    let (world, milestones, pledges) = halfway(&["33.33", "33.33", "33.34"]);
    let escrow = world.balance(LedgerAccount::Escrow);
    let fees = world.balance(LedgerAccount::PlatformFee);
    world.ok(CREATOR, MissMilestone { milestone: milestones[1], reason: "out of time".parse().unwrap() });
    let planned = escrow - escrow.div_euclid(2) - escrow.rem_euclid(2);
    assert_eq!(world.refused(CREATOR, whole(pledges[0])), "settlement.under_way");
    world.settle(2);
    assert_eq!(world.balance(LedgerAccount::RefundsPayable), planned);
    assert_eq!(world.balance(LedgerAccount::Escrow), escrow - planned);
    assert_eq!(world.balance(LedgerAccount::PlatformFee), fees, "what is given back is net of fees");
    assert!(pledges.iter().all(|pledge| world.pledge(*pledge).state == PledgeState::PartlyRefunded));
    world.verify();
}

#[test]
fn a_disputed_pledge_is_left_out_when_a_milestone_is_missed() {
    let (world, milestones, pledges) = halfway(&["50.00", "50.00"]);
    let stage = DisputeStage::Opened { amount: usd("50.00"), fee: None };
    world.host(ReportDispute { pledge: pledges[0], provider_ref: "dp_1".parse().unwrap(), stage });
    world.ok(CREATOR, MissMilestone { milestone: milestones[1], reason: "out of time".parse().unwrap() });
    world.settle(10);
    assert_eq!(world.pledge(pledges[0]).state, PledgeState::Disputed);
    assert_eq!(world.pledge(pledges[1]).state, PledgeState::PartlyRefunded);
    world.verify();
}

/// An open-ended campaign with shares at 10.00, and a pledge of 70.00 that holds seven.
fn with_shares() -> (World, PledgeId) {
    let (world, class) = World::offering(class_terms());
    let order = PledgeOrder { contribution: Some(usd("70.00")), class: Some(class), ..PledgeOrder::default() };
    let events = world.ok(backer(1), PlacePledge { order });
    world.host(captured(instructed(&events), "ch_1", "70.00"));
    (world, placed(&events))
}

#[test]
fn shares_go_with_the_money_and_the_last_with_the_last_cent() {
    let (world, pledge) = with_shares();
    assert_eq!(world.pledge(pledge).units().get(), 7);
    let mut cancelled = 0;
    for amount in ["23.33", "23.33", "23.34"] {
        cancelled += row(&world, granted(&world.ok(CREATOR, part(pledge, amount)))).units.get();
    }
    assert_eq!((cancelled, world.pledge(pledge).units().get()), (7, 0));
    world.verify();
}

#[test]
fn shares_are_frozen_by_a_dispute_and_follow_its_outcome() {
    let report = |world: &World, pledge, reference: &str, stage| {
        world.host(ReportDispute { pledge, provider_ref: reference.parse().unwrap(), stage })
    };
    let frozen = |world: &World| match block_on(world.engine.row(CAMPAIGN, RowKey::Holder(backer(1)))).unwrap() {
        Some(Row::Holder(holder)) => holder.holdings.iter().map(|h| (h.units.get(), h.frozen.get())).collect(),
        _ => Vec::new(),
    };
    let opened = |amount: &str| DisputeStage::Opened { amount: usd(amount), fee: None };
    let won = || DisputeStage::Won { amount: None, fee_returned: None };
    let lost = || DisputeStage::Lost { amount: None, fee: None };
    let (world, pledge) = with_shares();
    report(&world, pledge, "dp_1", opened("30.00"));
    report(&world, pledge, "dp_2", opened("40.00"));
    assert_eq!(frozen(&world), [(7, 7)]);
    report(&world, pledge, "dp_1", won());
    assert_eq!(frozen(&world), [(7, 7)], "the other dispute is still open");
    report(&world, pledge, "dp_2", lost());
    assert_eq!(frozen(&world), [(3, 0)], "four of seven went with 40.00 of 70.00");
    report(&world, pledge, "dp_3", lost());
    assert_eq!(world.pledge(pledge).units().get(), 0);
    assert_eq!(world.pledge(pledge).state, PledgeState::ChargedBack);
    world.verify();
}

#[test]
fn after_one_of_two_disputes_is_lost_what_is_left_stays_frozen() {
    let (world, pledge) = with_shares();
    let report =
        |reference: &str, stage| world.host(ReportDispute { pledge, provider_ref: reference.parse().unwrap(), stage });
    report("dp_1", DisputeStage::Opened { amount: usd("30.00"), fee: None });
    report("dp_2", DisputeStage::Opened { amount: usd("40.00"), fee: None });
    report("dp_1", DisputeStage::Lost { amount: None, fee: None });
    let Some(Row::Holder(holder)) = block_on(world.engine.row(CAMPAIGN, RowKey::Holder(backer(1)))).unwrap() else {
        panic!("no holder")
    };
    assert_eq!((holder.holdings[0].units.get(), holder.holdings[0].frozen.get()), (4, 4));
    world.verify();
}
