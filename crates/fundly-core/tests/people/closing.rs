//! Closing early, with notice: the goal must be kept until the new deadline.

use super::*;
use fundly_core::{
    campaign::{CloseFundingEarly, MoveDeadline, Stage},
    clock::{Clock, Ready},
    pledge::CancelPledge,
    policy::{EarlyClose, PayoutDays},
    settlement::Settle,
};

fn announced() -> World {
    let world = live(|policy| {
        policy.clock = Clock::from(Ready::us_federal());
        policy.closing.early = Some(EarlyClose { open_min: Span::days(21), notice: Some("5bd".parse().unwrap()) });
        lock(policy, "48h");
        policy.funding.deadline_changes = 1;
    });
    world.ok(backer(1), contribution("600.00"));
    world.ok(backer(2), contribution("400.00"));
    world
}

/// CF-5, as G-5 has it: the later of five business days from the notice and 21 days from launch.
#[test]
fn g5_the_new_deadline_is_the_earliest_that_the_policy_allows() {
    let mut world = announced();
    world.now = time("2026-01-12T15:00:00Z");
    let early = time("2026-01-19T15:00:00Z");
    assert_eq!(world.refused(CREATOR, CloseFundingEarly { deadline: Some(early) }), "campaign.open_time", "21 days");
    world.now = time("2026-01-16T15:00:00Z");
    // Friday; Monday, 19 January is the birthday of Martin Luther King, Jr.
    let soon = time("2026-01-23T15:00:00Z");
    assert_eq!(world.refused(CREATOR, CloseFundingEarly { deadline: Some(soon) }), "policy.not_yet");
    world.ok(CREATOR, CloseFundingEarly::default());
    let campaign = world.campaign();
    assert_eq!(campaign.deadline, Some(time("2026-01-26T15:00:00Z")));
    assert_eq!(campaign.original_deadline, Some(time("2026-01-31T00:00:00Z")));
    assert_eq!(world.refused(CREATOR, CloseFundingEarly::default()), "campaign.closing_announced");
    world.now = time("2026-01-26T15:00:00Z");
    world.settle(10);
    assert_eq!(world.campaign().stage, Stage::Collecting);
    world.verify();
}

/// CF-5(4): where the goal is not kept until the new deadline, the old one stands again.
#[test]
fn a_goal_that_is_not_kept_brings_the_old_deadline_back() {
    let mut world = announced();
    let third = placed(&world.ok(backer(3), contribution("10.00")));
    let found = block_on(world.engine.every(CAMPAIGN, fundly_core::RowKind::Pledge)).unwrap();
    let Some(fundly_core::Row::Pledge(first)) = found.first() else { panic!() };
    let first = first.id;
    world.now = time("2026-01-16T15:00:00Z");
    world.ok(CREATOR, CloseFundingEarly::default());
    world.ok(backer(1), CancelPledge { pledge: first });
    world.now = time("2026-01-26T15:00:00Z");
    assert_eq!(world.campaign().phase_at(world.now), fundly_core::Phase::Collecting);
    world.host(Settle { limit: 10 });
    let campaign = world.campaign();
    assert_eq!((campaign.deadline, campaign.original_deadline), (Some(time("2026-01-31T00:00:00Z")), None));
    assert_eq!(campaign.phase_at(world.now), fundly_core::Phase::Live);
    world.ok(backer(4), contribution("700.00"));
    world.now = time("2026-01-29T00:00:00Z");
    assert_eq!(world.refused(backer(3), CancelPledge { pledge: third }), "policy.window_closed", "48 hours");
    world.now = time("2026-01-31T00:00:00Z");
    world.settle(10);
    assert_eq!(world.campaign().stage, Stage::Collecting);
    world.verify();
}

#[test]
fn a_deadline_that_is_moved_otherwise_is_no_early_close_any_more() {
    let mut world = announced();
    world.now = time("2026-01-16T15:00:00Z");
    world.ok(CREATOR, CloseFundingEarly::default());
    world.ok(CREATOR, MoveDeadline { deadline: time("2026-02-15T00:00:00Z") });
    assert_eq!(world.campaign().original_deadline, None);
    world.verify();
}

/// G-36, KS-9: the first payout is 14 days after the deadline.
#[test]
fn g36_no_payout_before_its_day() {
    let mut world = live(|policy| {
        policy.fees.clear();
        let after = ["14d", "17d", "24d"].map(|period| period.parse().unwrap()).to_vec();
        policy.escrow.payouts = Some(PayoutDays { after, every: Some(Span::days(7)), settles: Span::days(3) });
    });
    world.ok(backer(1), contribution("1000.00"));
    world.later(Span::days(30));
    for (payment, amount) in World::instructions(&world.settle(10)) {
        world.host(captured(payment, "ch_1", &amount));
    }
    world.settle(10);
    let payout = || fundly_core::escrow::RequestPayout {
        amount: usd("10.00"),
        fee: None,
        payee: CREATOR,
        reason: "hosting".parse().unwrap(),
        feature: None,
    };
    world.later(Span::millis(14 * 86_400_000 - 1));
    assert_eq!(world.refused(CREATOR, payout()), "policy.not_yet");
    world.later(Span::millis(1));
    world.ok(CREATOR, payout());
    world.verify();
}

/// Where only cleared money counts the outcome compares it with the goal, and the early close and the second round once were
/// left out of that: the campaign failed at the new deadline, and a second round followed a goal that was missed.
#[test]
fn the_old_deadline_comes_back_where_only_cleared_money_counts_and_waits_for_what_is_in_flight() {
    let cleared = |policy: &mut Policy| {
        policy.collection.at = fundly_core::policy::CollectAt::Pledge;
        policy.funding.counts = fundly_core::policy::CountedMoney::Cleared;
        policy.closing.early = Some(EarlyClose { open_min: Span::ZERO, notice: Some("2d".parse().unwrap()) });
        lock(policy, "1h");
    };
    for clears in [true, false] {
        let mut world = live(cleared);
        let goes = world.paid(backer(1), "600.00");
        world.paid(backer(2), "400.00");
        world.later(Span::days(3));
        world.ok(CREATOR, CloseFundingEarly::default());
        let (whole, ground) = (fundly_core::refund::RefundAmount::Whole {}, fundly_core::refund::Ground::Withdrawal);
        world.ok(backer(1), fundly_core::refund::RefundPledge { pledge: goes, amount: whole, ground });
        let waiting = instructed(&world.ok(backer(3), contribution("600.00")));
        world.later(Span::days(2));
        assert_eq!(world.settle(10), [], "600.00 may still clear");
        if clears {
            world.host(captured(waiting, "ch_late", "600.00"));
        } else {
            world.host(declined(waiting, "ch_late"));
        }
        world.settle(10);
        let phase = world.campaign().phase_at(world.now);
        assert_eq!(phase, if clears { fundly_core::Phase::Successful } else { fundly_core::Phase::Live });
        let deadline = world.campaign().deadline;
        assert_eq!(deadline == Some(time("2026-01-31T00:00:00Z")), !clears, "{deadline:?}");
        world.verify();
    }
    let mut world = live(|policy| {
        cleared(policy);
        policy.closing.early = None;
        policy.funding.model = fundly_core::policy::FundingModel::TwoRound;
        policy.funding.second_round = Some(Span::days(40));
    });
    world.paid(backer(1), "999.99");
    world.later(Span::days(30));
    world.settle(10);
    assert_eq!(world.campaign().stage, Stage::Failed, "no second round");
    world.verify();
}
