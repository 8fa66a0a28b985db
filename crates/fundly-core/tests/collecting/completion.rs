//! Nothing that is still due is left behind: completion (R-CAMPAIGN-9), late pledges (R-PLEDGE-9), payments that wait for the
//! backer.

use super::*;

/// A campaign that works on what it promised, with a pledge of 90.00 of which the first third is paid.
fn delivering_with_parts_due() -> (World, PledgeId) {
    let mut world = World::all_or_nothing("10.00");
    let pledge = placed(&world.ok(backer(1), in_parts("90.00", 3)));
    world.later(Span::days(30));
    collect(&world);
    world.ok(CREATOR, StartDelivery {});
    (world, pledge)
}

/// They were never asked for, and a payment in error stayed so.
#[test]
fn a_campaign_is_not_completed_while_money_of_pledges_is_due() {
    let (mut world, pledge) = delivering_with_parts_due();
    assert_eq!(world.refused(CREATOR, CompleteCampaign {}), "campaign.money_due", "two parts are to come");
    world.later(Span::days(30));
    let second = instructed(&world.settle(10));
    world.host(declined(second, "no"));
    assert_eq!(world.refused(CREATOR, CompleteCampaign {}), "campaign.money_due", "one is in error");
    days_pass(&mut world, 10);
    assert_eq!((world.pledge(pledge).state, world.pledge(pledge).captured.minor()), (PledgeState::Collected, 3_000));
    world.ok(CREATOR, CompleteCampaign {});
    assert_eq!(world.refused_as(host(), Settle { limit: 10 }), "settlement.nothing_to_do");
    world.verify();
}

/// A bank that takes the money of a part ends the others: nothing would ever ask for them.
#[test]
fn a_lost_dispute_leaves_no_instalment_due() {
    use fundly_core::dispute::{DisputeStage, ReportDispute};
    let (world, pledge) = delivering_with_parts_due();
    let stage = DisputeStage::Lost { amount: Some(usd("10.00")), fee: None };
    world.host(ReportDispute { pledge, provider_ref: "dp_1".parse().unwrap(), stage });
    assert_eq!(world.campaign().totals.instalments_open, 0);
    world.ok(CREATOR, CompleteCampaign {});
    world.verify();
}

#[test]
fn a_late_pledge_can_be_called_off_until_something_of_it_is_paid() {
    let mut world = World::all_or_nothing("10.00");
    let on_time = placed(&world.ok(backer(1), contribution("25.00")));
    world.later(Span::days(30));
    collect(&world);
    world.ok(CREATOR, StartDelivery {});
    let [mine, silent, paid] = [2, 3, 4].map(|n| world.ok(backer(n), contribution("25.00")));
    assert_eq!(world.refused(CREATOR, CompleteCampaign {}), "campaign.money_due", "three are in flight");
    world.ok(backer(2), CancelPledge { pledge: placed(&mine) });
    world.ok_as(host(), CancelPledge { pledge: placed(&silent) });
    world.host(captured(instructed(&paid), "ch_late", "25.00"));
    assert_eq!(world.refused(backer(4), CancelPledge { pledge: placed(&paid) }), "pledge.state");
    assert_eq!(world.refused(backer(1), CancelPledge { pledge: on_time }), "pledge.state");
    let states = [mine, silent].map(|events| world.pledge(placed(&events)).state);
    assert_eq!(states, [PledgeState::Cancelled, PledgeState::Cancelled]);
    world.ok(CREATOR, CompleteCampaign {});
    world.verify();
}

/// The backer who changed the card was told that the pledge is in the wrong state.
#[test]
fn a_first_payment_that_waits_for_the_backer_is_tried_again_with_another_method() {
    let world = World::open_ended();
    let events = world.ok(backer(1), contribution("25.00"));
    let (pledge, first) = (placed(&events), instructed(&events));
    assert_eq!(world.refused(backer(1), with_method(pledge)), "pledge.state", "its report is to come");
    world.host(waits(first));
    let second = instructed(&world.ok(backer(1), with_method(pledge)));
    world.host(captured(second, "ch_2", "25.00"));
    assert_eq!(world.pledge(pledge).state, PledgeState::Collected);
    world.host(captured(first, "ch_1", "25.00"));
    assert_eq!(world.balance(fundly_core::ledger::LedgerAccount::Unapplied), 2_500, "the first one after all");
    world.verify();
}

/// Every day a walk was planned and done over instalments that were asked for already.
#[test]
fn an_instalment_that_is_asked_for_makes_no_work_until_it_is_reported() {
    let (mut world, pledge) = delivering_with_parts_due();
    world.later(Span::days(30));
    let second = instructed(&world.settle(10));
    assert_eq!(days_pass(&mut world, 100), []);
    world.host(captured(second, "ch_2", "30.00"));
    assert_eq!(days_pass(&mut world, 29), []);
    let third = instructed(&days_pass(&mut world, 1));
    world.host(captured(third, "ch_3", "30.00"));
    assert_eq!(world.pledge(pledge).captured, world.pledge(pledge).total());
    world.verify();
}
