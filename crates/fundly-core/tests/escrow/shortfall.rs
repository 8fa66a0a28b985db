//! Escrow that holds less, or more, than the milestones claim: disputes, refunds, and money that clears in between.

use super::*;

fn tell(pledge: fundly_core::PledgeId, stage: DisputeStage) -> ReportDispute {
    ReportDispute { pledge, provider_ref: "dp_1".parse().unwrap(), stage }
}

/// Two milestones of a half each, and pledges of 60.00 and 40.00.
fn halves() -> (World, Vec<MilestoneId>, fundly_core::PledgeId) {
    let mut world = World::draft(policy(Release::ByMilestone, "0%"), Some(usd("10.00")), Some(30));
    let ids = vec![add(&world, milestone("50%")), add(&world, milestone("50%"))];
    world.launch();
    let pledge = placed(&world.ok(backer(1), contribution("60.00")));
    world.ok(backer(2), contribution("40.00"));
    succeed(&mut world);
    (world, ids, pledge)
}

/// The money of a dispute that was won joined the last tranche, which claimed it already: missing that milestone took the
/// half of the other.
#[test]
fn a_won_dispute_leaves_tranches_as_they_were() {
    let (world, ids, pledge) = halves();
    world.host(tell(pledge, DisputeStage::Opened { amount: usd("60.00"), fee: None }));
    assert_eq!((tranches(&world, &ids), world.balance(Escrow)), (vec![5_000, 5_000], 4_000));
    world.paid(backer(3), "30.00");
    assert_eq!(tranches(&world, &ids), [5_000, 5_000], "new money makes up for what is missing");
    world.host(tell(pledge, DisputeStage::Won { amount: None, fee_returned: None }));
    assert_eq!((tranches(&world, &ids), world.balance(Escrow)), (vec![5_000, 8_000], 13_000));
    world.ok(CREATOR, miss(ids[1]));
    world.settle(100);
    assert_eq!((tranches(&world, &ids)[0], world.balance(Escrow)), (5_000, 5_000), "the other still has its half");
    world.verify();
}

#[test]
fn a_missed_milestone_takes_its_part_of_what_is_left() {
    let (world, ids, pledge) = halves();
    world.host(tell(pledge, DisputeStage::Lost { amount: None, fee: None }));
    assert_eq!(world.balance(Escrow), 4_000);
    world.ok(CREATOR, miss(ids[1]));
    world.settle(100);
    assert_eq!(world.balance(Escrow), 2_000, "half of what is left");
    world.ok(CREATOR, miss(ids[0]));
    world.settle(100);
    assert_eq!(world.balance(Escrow), 0);
    world.verify();
}

/// A dispute opened before success: the tranches were fixed without its money, which joins the last one when it is won.
#[test]
fn money_that_was_disputed_at_success_joins_the_last_tranche() {
    let mut rules = policy(Release::ByMilestone, "0%");
    rules.collection.at = fundly_core::policy::CollectAt::Pledge;
    let mut world = World::draft(rules, Some(usd("10.00")), Some(30));
    let ids = [add(&world, milestone("50%")), add(&world, milestone("50%"))];
    world.launch();
    let pledge = world.paid(backer(1), "60.00");
    world.paid(backer(2), "40.00");
    world.host(tell(pledge, DisputeStage::Opened { amount: usd("60.00"), fee: None }));
    succeed(&mut world);
    assert_eq!(tranches(&world, &ids), [2_000, 2_000]);
    world.host(tell(pledge, DisputeStage::Won { amount: None, fee_returned: None }));
    assert_eq!((tranches(&world, &ids), world.balance(Escrow)), (vec![2_000, 8_000], 10_000));
    world.verify();
}

/// A part of 100.00 that cleared between the plan and the step took the whole give-back to its pledge, and a late pledge
/// would have shared in it.
#[test]
fn what_clears_during_a_give_back_takes_nothing_from_the_others() {
    let mut world = World::draft(policy(Release::ByMilestone, "0%"), Some(usd("10.00")), Some(30));
    let ids = [add(&world, milestone("50%")), add(&world, milestone("50%"))];
    world.launch();
    let order = PledgeOrder { contribution: Some(usd("200.00")), instalments: Some(2), ..PledgeOrder::default() };
    let first = placed(&world.ok(backer(1), PlacePledge { order }));
    let second = placed(&world.ok(backer(2), contribution("100.00")));
    succeed(&mut world);
    world.later(Span::days(29));
    let late = world.ok(backer(3), contribution("50.00"));
    world.later(Span::days(2));
    let (payment, amount) = World::instructions(&world.settle(100))[0].clone();
    world.ok(CREATOR, miss(ids[0]));
    world.host(captured(payment, "ch_2", &amount));
    world.host(captured(instructed(&late), "ch_late", "50.00"));
    world.settle(1);
    let parts = [first, second, placed(&late)].map(|id| world.pledge(id).refunded.minor());
    assert_eq!(parts, [5_000, 5_000, 0], "of 100.00 each when the milestone was missed");
    assert_eq!(tranches(&world, &ids)[1], 25_000, "what cleared since joined the other milestone");

    world.ok(CREATOR, miss(ids[1]));
    world.settle(1);
    let parts = [first, second, placed(&late)].map(|id| world.pledge(id).refunded.minor());
    assert_eq!(parts, [20_000, 10_000, 5_000], "by then it is money like any other");
    world.verify();
}
