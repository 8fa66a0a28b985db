//! Stories of settlement: closing, collecting, dunning, the outcome, instalments.

use crate::common::*;
use fundly_core::{
    Actor, Currency, Event, Phase, PledgeId, Policy, Role, Span,
    campaign::{CancelCampaign, Stage},
    pledge::{PlacePledge, PledgeOrder, PledgeState},
    policy::{BelowGoal, CollectAt, FundingModel},
    settlement::Settle,
};

fn host() -> Actor {
    Actor::with_role(HOST, Role::System)
}

#[test]
fn a_campaign_below_its_goal_fails_and_lets_everybody_go() {
    let mut world = World::all_or_nothing("100.00");
    let pledge = placed(&world.ok(backer(1), contribution("99.99")));
    assert_eq!(world.refused_as(host(), Settle { limit: 10 }), "settlement.nothing_to_do");
    world.later(Span::days(30));
    world.settle(10);
    assert_eq!(world.campaign().stage, Stage::Failed);
    assert_eq!(world.pledge(pledge).captured.minor(), 0);
    world.verify();
}

#[test]
fn exactly_the_goal_is_enough_and_money_is_collected_in_steps() {
    let mut world = World::all_or_nothing("70.00");
    let pledges: Vec<PledgeId> = (1..=7).map(|n| placed(&world.ok(backer(n), contribution("10.00")))).collect();
    world.later(Span::days(30));
    assert_eq!(world.campaign().phase_at(world.now), Phase::Collecting, "derived, before anything is recorded");
    assert_eq!(world.refused(backer(9), contribution("10.00")), "campaign.phase");
    let asked = World::instructions(&world.settle(3));
    assert_eq!(asked.len(), 7);
    for (n, (payment, amount)) in asked.iter().enumerate() {
        assert_eq!(world.campaign().stage, Stage::Collecting, "the outcome waits for payments in flight");
        world.host(captured(*payment, &format!("ch_{n}"), amount));
    }
    world.settle(3);
    assert_eq!(world.campaign().stage, Stage::Successful);
    assert!(pledges.iter().all(|pledge| world.pledge(*pledge).state == PledgeState::Collected));
    assert_eq!(world.campaign().totals.collected.minor(), 7_000);
    world.verify();
}

/// After the deadline, with the money of one backer and a failed card of another, whose pledge is answered.
fn one_of_two_declined(goal: &str) -> (World, PledgeId) {
    let mut world = World::all_or_nothing(goal);
    let good = placed(&world.ok(backer(1), contribution("10.00")));
    let bad = placed(&world.ok(backer(2), contribution("10.00")));
    world.later(Span::days(30));
    let asked = World::instructions(&world.settle(10));
    let paid = world.pledge(good).payment.unwrap();
    for (n, (payment, amount)) in asked.iter().enumerate() {
        let reference = format!("ch_{n}");
        let good = captured(*payment, &reference, amount);
        world.host(if *payment == paid { good } else { declined(*payment, &reference) });
    }
    (world, bad)
}

#[test]
fn a_failed_card_is_reminded_tried_a_last_time_and_dropped_and_success_stays() {
    let (mut world, bad) = one_of_two_declined("20.00");
    let mut reminders = 0;
    let mut tries = Vec::new();
    for _ in 0..8 {
        let events = world.settle(10);
        reminders += events.iter().filter(|event| matches!(event, Event::BackerReminded(_))).count();
        tries.extend(World::instructions(&events));
        world.later(Span::days(1));
    }
    assert_eq!(reminders, 3, "every 48 hours in seven days");
    assert_eq!(tries.len(), 1, "one automatic final try");
    world.host(declined(tries[0].0, "ch_final"));
    world.settle(10);
    assert_eq!(world.pledge(bad).state, PledgeState::Dropped);
    let campaign = world.campaign();
    assert_eq!((campaign.stage, campaign.totals.collected.minor()), (Stage::Successful, 1_000));
    world.verify();
}

/// The end of the walk over failed payments once forgot what a report had made due during the walk, and the campaign never
/// ended.
#[test]
fn a_final_try_that_is_refused_in_the_middle_of_the_walk_does_not_hold_the_outcome_for_ever() {
    let (mut world, bad) = one_of_two_declined("10.00");
    world.later(Span::days(7));
    world.host(Settle { limit: 10 });
    let tries = World::instructions(&world.host(Settle { limit: 10 }));
    assert!(world.campaign().settlement.is_some(), "the walk is not over");
    world.host(declined(tries[0].0, "ch_final"));
    world.settle(10);
    world.later(Span::minutes(1));
    world.settle(10);
    assert_eq!(world.pledge(bad).state, PledgeState::Dropped);
    assert_eq!(world.campaign().stage, Stage::Successful);
    world.verify();
}

#[test]
fn collected_below_the_goal_fails_where_the_policy_says_so() {
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.funding.below_goal = BelowGoal::FailsAndRefunds;
    policy.collection.final_try = false;
    policy.pledging.instalments = 1;
    let mut world = World::draft(policy, Some(usd("20.00")), Some(30));
    world.launch();
    world.ok(backer(1), contribution("10.00"));
    world.ok(backer(2), contribution("10.00"));
    world.later(Span::days(30));
    for (n, (payment, _)) in World::instructions(&world.settle(10)).iter().enumerate() {
        world.host(declined(*payment, &format!("ch_{n}")));
    }
    world.later(Span::days(8));
    world.settle(10);
    assert_eq!(world.campaign().stage, Stage::Failed);
    world.verify();
}

#[test]
fn reports_that_never_come_do_not_hold_the_outcome_for_ever() {
    let mut world = World::all_or_nothing("10.00");
    let pledge = placed(&world.ok(backer(1), contribution("10.00")));
    world.later(Span::days(30));
    let asked = World::instructions(&world.settle(10));
    world.later(Span::days(6));
    world.settle(10);
    assert_eq!(world.campaign().stage, Stage::Collecting);
    world.later(Span::days(1));
    world.settle(10);
    assert_eq!(world.pledge(pledge).state, PledgeState::Dropped);
    assert_eq!(world.campaign().stage, Stage::Successful, "as the policy says, success stays");
    world.host(captured(asked[0].0, "ch_late", "10.00"));
    assert_eq!(world.balance(fundly_core::ledger::LedgerAccount::Unapplied), 1_000);
    world.verify();
}

#[test]
fn what_was_raised_is_kept_without_a_goal_and_nothing_raised_fails() {
    for (pays, stage) in [(true, Stage::Successful), (false, Stage::Failed)] {
        let mut policy = Policy::all_or_nothing(Currency::USD);
        policy.funding.model = FundingModel::KeepWhatYouRaise;
        policy.collection.at = CollectAt::Pledge;
        let mut world = World::draft(policy, None, Some(30));
        world.launch();
        let payment = instructed(&world.ok(backer(1), contribution("10.00")));
        if pays {
            world.host(captured(payment, "ch_1", "10.00"));
        } else {
            world.host(declined(payment, "ch_1"));
        }
        world.later(Span::days(30));
        world.settle(10);
        assert_eq!(world.campaign().stage, stage);
        world.verify();
    }
}

#[test]
fn instalments_are_asked_for_month_by_month_and_sum_to_the_whole() {
    let mut world = World::all_or_nothing("100.00");
    let order = PledgeOrder { contribution: Some(usd("100.00")), instalments: Some(3), ..PledgeOrder::default() };
    assert_eq!(
        world.refused(backer(2), PlacePledge { order: PledgeOrder { instalments: Some(4), ..order.clone() } }),
        "pledge.instalments"
    );
    let pledge = placed(&world.ok(backer(1), PlacePledge { order }));
    world.later(Span::days(30));
    let mut amounts = Vec::new();
    for month in 0..4 {
        for (payment, amount) in World::instructions(&world.settle(10)) {
            world.host(captured(payment, &format!("ch_{month}"), &amount));
            amounts.push(amount);
        }
        world.settle(10);
        world.later(Span::days(30));
    }
    assert_eq!(amounts, ["33.34", "33.33", "33.33"]);
    assert_eq!(world.pledge(pledge).captured.minor(), 10_000);
    assert_eq!(world.campaign().totals.instalments_open, 0);
    world.verify();
}

#[test]
fn an_unpaid_instalment_ends_in_a_contribution_of_what_was_paid() {
    let mut world = World::all_or_nothing("100.00");
    let order = PledgeOrder { contribution: Some(usd("100.00")), instalments: Some(2), ..PledgeOrder::default() };
    let pledge = placed(&world.ok(backer(1), PlacePledge { order }));
    world.later(Span::days(30));
    let first = World::instructions(&world.settle(10));
    world.host(captured(first[0].0, "ch_1", &first[0].1));
    world.settle(10);
    world.later(Span::days(30));
    let second = World::instructions(&world.settle(10));
    world.host(declined(second[0].0, "ch_2"));
    for day in 0..9 {
        for (payment, _) in World::instructions(&world.settle(10)) {
            world.host(declined(payment, &format!("ch_3_{day}")));
        }
        world.later(Span::days(1));
    }
    let pledge = world.pledge(pledge);
    assert_eq!((pledge.state, pledge.captured.minor(), pledge.instalments), (PledgeState::Collected, 5_000, None));
    world.verify();
}

#[test]
fn a_cancelled_campaign_unwinds_and_takes_no_more_pledges() {
    let world = World::all_or_nothing("100.00");
    world.ok(backer(1), contribution("10.00"));
    world.ok(CREATOR, CancelCampaign { reason: "lost interest".parse().unwrap(), fraud: false });
    world.settle(10);
    assert_eq!(world.campaign().settlement, None);
    assert_eq!(world.refused(backer(2), contribution("10.00")), "campaign.phase");
    assert_eq!(world.refused_as(host(), Settle { limit: 0 }), "settlement.limit");
    assert_eq!(world.refused_as(host(), Settle { limit: 1_001 }), "settlement.limit");
    world.verify();
}

#[test]
fn a_late_pledge_is_charged_at_once() {
    let mut world = World::all_or_nothing("10.00");
    world.ok(backer(1), contribution("10.00"));
    world.later(Span::days(30));
    for (payment, amount) in World::instructions(&world.settle(10)) {
        world.host(captured(payment, "ch_1", &amount));
    }
    world.settle(10);
    let events = world.ok(backer(2), contribution("5.00"));
    world.host(captured(instructed(&events), "ch_2", "5.00"));
    assert!(world.pledge(placed(&events)).late);
    world.later(Span::days(30));
    assert_eq!(world.refused(backer(3), contribution("5.00")), "pledge.late_closed");
    world.verify();
}
