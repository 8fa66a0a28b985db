//! Stories of escrow: released as the policy says, milestone by milestone, held back and paid out.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

mod common;

use common::*;
use fundly_core::{
    Actor, Amount, Command, Currency, Event, FeatureId, MilestoneId, PayoutId, Permission, Policy, Rate, Role, Row,
    RowKey, Span, Timestamp,
    campaign::{CompleteCampaign, SetCollaborator, SetTerms, StartDelivery, SubmitCampaign, Terms},
    dispute::{DisputeStage, ReportDispute},
    escrow::{
        AcceptMilestone, AddMilestone, DeliverMilestone, MILESTONE_MOVES, Milestone, MilestoneState, MissMilestone,
        PAYOUT_MOVES, Payout, PayoutState, ReleaseEscrow, ReleaseReserve, RemoveMilestone, RequestPayout, RetryPayout,
    },
    ledger::LedgerAccount::{self, Escrow, PaidOut, Payable, PayoutsPayable, PlatformFee, ProcessorFee, Reserve},
    payment::{PaymentResult, ReportPayment},
    pledge::{PlacePledge, PledgeOrder},
    policy::{Band, Fee, FeeReturn, FeeTo, Release},
    refund::Ground,
    settlement::Plan,
};
use pollster::block_on;

const PAYEE: u64 = 500;

fn admin() -> Actor {
    Actor::with_role(MODERATOR, Role::Admin)
}

fn system() -> Actor {
    Actor::with_role(HOST, Role::System)
}

/// All or nothing without fees, so that amounts can be followed by eye.
fn policy(release: Release, holdback: &str) -> Policy {
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.fees = vec![];
    policy.escrow.release = release;
    policy.escrow.holdback = holdback.parse().unwrap();
    policy.escrow.holdback_for = Span::days(90);
    policy
}

fn milestone(share: &str) -> AddMilestone {
    AddMilestone { title: "A part".parse().unwrap(), share: share.parse().unwrap(), due: None, feature: None }
}

fn add(world: &World, command: AddMilestone) -> MilestoneId {
    match &world.ok(CREATOR, command)[..] {
        [Event::MilestoneAdded(added)] => added.milestone,
        other => panic!("{other:?}"),
    }
}

/// Lets a live campaign succeed: every pledge that was promised is collected.
fn succeed(world: &mut World) {
    world.later(Span::days(30));
    for (payment, amount) in World::instructions(&world.settle(100)) {
        world.host(captured(payment, &format!("ch_{payment}"), &amount));
    }
    world.settle(100);
    assert_eq!(world.campaign().phase_at(world.now), fundly_core::Phase::Successful);
}

/// A campaign with these milestones that succeeded with these pledges.
fn funded(policy: Policy, shares: &[&str], pledges: &[&str]) -> (World, Vec<MilestoneId>) {
    let mut world = World::draft(policy, Some(usd("10.00")), Some(30));
    let milestones = shares.iter().map(|share| add(&world, milestone(share))).collect();
    world.launch();
    for (n, amount) in pledges.iter().enumerate() {
        world.ok(backer(n as u64), contribution(amount));
    }
    succeed(&mut world);
    (world, milestones)
}

fn read(world: &World, id: MilestoneId) -> Milestone {
    match block_on(world.engine.row(CAMPAIGN, RowKey::Milestone(id))).unwrap() {
        Some(Row::Milestone(row)) => *row,
        other => panic!("no milestone {id}: {other:?}"),
    }
}

fn tranches(world: &World, ids: &[MilestoneId]) -> Vec<i64> {
    ids.iter().map(|id| read(world, *id).tranche.map_or(-1, Amount::minor)).collect()
}

fn balances<const N: usize>(world: &World, accounts: [LedgerAccount; N]) -> [i64; N] {
    accounts.map(|account| world.balance(account))
}

fn miss(milestone: MilestoneId) -> MissMilestone {
    MissMilestone { milestone, reason: "out of time".parse().unwrap() }
}

fn payout(amount: &str, fee: Option<&str>) -> RequestPayout {
    let reason = "work done".parse().unwrap();
    RequestPayout { payee: backer(PAYEE), amount: usd(amount), fee: fee.map(usd), reason, feature: None }
}

fn requested(events: &[Event]) -> PayoutId {
    let found = events.iter().find_map(|event| match event {
        Event::PayoutRequested(requested) => Some(requested.payout),
        _ => None,
    });
    found.unwrap()
}

fn read_payout(world: &World, id: PayoutId) -> Payout {
    match block_on(world.engine.row(CAMPAIGN, RowKey::Payout(id))).unwrap() {
        Some(Row::Payout(row)) => *row,
        other => panic!("no payout {id}: {other:?}"),
    }
}

fn paid_out(payment: fundly_core::PaymentId, amount: &str, fee: Option<&str>) -> ReportPayment {
    let result = PaymentResult::PaidOut { amount: usd(amount), fee: fee.map(usd) };
    ReportPayment { payment: Some(payment), provider_ref: format!("po_{payment}").parse().unwrap(), result }
}

// Release.

#[test]
fn money_is_released_at_once_where_the_policy_says_so() {
    let world = World::open_ended();
    world.paid(backer(1), "100.00");
    assert_eq!(balances(&world, [Escrow, Payable, PlatformFee]), [0, 9_000, 1_000]);
    world.verify();
}

#[test]
fn money_waits_in_escrow_until_success() {
    let mut world = World::draft(policy(Release::AtSuccess, "0%"), Some(usd("10.00")), Some(30));
    world.launch();
    world.ok(backer(1), contribution("70.00"));
    world.ok(backer(2), contribution("30.00"));
    world.later(Span::days(30));
    let asked = World::instructions(&world.settle(10));
    world.host(captured(asked[0].0, "ch_1", &asked[0].1));
    assert_eq!(balances(&world, [Escrow, Payable]), [7_000, 0]);
    world.host(captured(asked[1].0, "ch_2", &asked[1].1));
    world.settle(10);
    assert_eq!(balances(&world, [Escrow, Payable]), [0, 10_000]);
    world.verify();
}

#[test]
fn money_that_clears_after_success_is_released_at_once() {
    let (world, _) = funded(policy(Release::AtSuccess, "10%"), &[], &["100.00"]);
    world.paid(backer(9), "10.00");
    assert_eq!(balances(&world, [Escrow, Payable, Reserve]), [0, 9_900, 1_100]);
    world.verify();
}

#[test]
fn the_holdback_of_many_small_releases_is_the_holdback_of_their_sum() {
    let mut held = Policy::open_ended();
    held.fees = vec![];
    held.escrow.holdback = "5%".parse().unwrap();
    let world = World::draft(held, None, None);
    world.launch();
    for n in 0..30 {
        world.paid(backer(n), "0.07");
    }
    assert_eq!(balances(&world, [Escrow, Reserve, Payable]), [0, 11, 199], "5 % of 2.10, a half rounded up");
    world.verify();
}

#[test]
fn the_reserve_is_held_for_its_time() {
    let (mut world, _) = funded(policy(Release::AtSuccess, "5%"), &[], &["100.00"]);
    assert_eq!(balances(&world, [Payable, Reserve]), [9_500, 500]);
    let until = world.campaign().reserve_until.unwrap();
    world.now = until.minus(Span::millis(1));
    assert_eq!(world.refused(CREATOR, ReleaseReserve {}), "escrow.reserve_held");
    world.now = until;
    assert_eq!(world.refused(backer(1), ReleaseReserve {}), "actor.forbidden");
    world.ok(CREATOR, ReleaseReserve {});
    assert_eq!(balances(&world, [Payable, Reserve]), [10_000, 0]);
    assert_eq!(world.refused(CREATOR, ReleaseReserve {}), "escrow.nothing_to_release");
    world.verify();
}

#[test]
fn a_holdback_of_more_than_everything_contradicts_itself() {
    let world = World::draft(policy(Release::AtSuccess, "100%"), Some(usd("10.00")), Some(30));
    let deadline = Some(world.now.plus(Span::days(30)));
    let policy = policy(Release::AtSuccess, "100.0001%");
    let terms = Terms { goal: Some(usd("10.00")), maximum: None, opens: None, deadline, offers: None, policy };
    assert_eq!(world.refused(CREATOR, SetTerms { terms }), "campaign.terms_contradict");
}

#[test]
fn g14_a_tip_goes_to_the_platform_and_is_no_part_of_fees() {
    let mut donation = Policy::open_ended();
    donation.fees = vec![Fee {
        name: "processing".parse().unwrap(),
        to: FeeTo::Processor,
        bands: vec![Band { below: None, rate: "2.9%".parse().unwrap(), fixed: Some(usd("0.30")) }],
        rounding: fundly_core::money::Rounding::HalfUp,
        returned: FeeReturn::Kept,
    }];
    let world = World::draft(donation, None, None);
    world.launch();
    let order = PledgeOrder { contribution: Some(usd("100.00")), tip: Some(usd("10.00")), ..PledgeOrder::default() };
    let events = world.ok(backer(1), PlacePledge { order });
    world.host(captured(instructed(&events), "ch_1", "110.00"));
    assert_eq!(balances(&world, [Payable, PlatformFee, ProcessorFee]), [9_680, 1_000, 320]);
    world.verify();
}

// Milestones.

#[test]
fn milestones_are_written_in_the_draft() {
    let world = World::draft(policy(Release::ByMilestone, "0%"), Some(usd("10.00")), Some(30));
    assert_eq!(world.refused(backer(1), milestone("50%")), "actor.forbidden");
    assert_eq!(world.refused(CREATOR, milestone("0%")), "escrow.milestone_share");
    assert_eq!(world.refused(CREATOR, milestone("100.0001%")), "escrow.milestone_share");
    let late = AddMilestone { due: Some(world.now), ..milestone("50%") };
    assert_eq!(world.refused(CREATOR, late), "campaign.time_in_past");
    let nothing = AddMilestone { feature: Some(FeatureId::from_u128(7)), ..milestone("50%") };
    assert_eq!(world.refused(CREATOR, nothing), "backlog.not_found");
    let nobody = MilestoneId::from_u128(7);
    assert_eq!(world.refused(CREATOR, RemoveMilestone { milestone: nobody }), "escrow.milestone_not_found");

    let first = add(&world, milestone("33.3333%"));
    let second = add(&world, milestone("66.6666%"));
    assert_eq!(world.refused(CREATOR, SubmitCampaign {}), "escrow.milestone_shares", "99.9999 %");
    world.ok(CREATOR, RemoveMilestone { milestone: second });
    assert_eq!(world.refused(CREATOR, RemoveMilestone { milestone: second }), "escrow.milestone_state");
    let second = add(&world, milestone("66.6667%"));
    assert_eq!(world.campaign().milestones, [first, second]);
    world.launch();
    assert_eq!(world.refused(CREATOR, milestone("1%")), "campaign.phase");
    world.verify();
}

#[test]
fn there_are_at_most_twenty_milestones() {
    let world = World::draft(policy(Release::ByMilestone, "0%"), Some(usd("10.00")), Some(30));
    for _ in 0..20 {
        add(&world, milestone("5%"));
    }
    assert_eq!(world.refused(CREATOR, milestone("5%")), "limit.too_many");
    world.launch();
    world.verify();
}

#[test]
fn tranches_sum_to_the_escrow_and_are_released_one_by_one() {
    let shares = ["33.3333%", "33.3333%", "33.3334%"];
    let (world, ids) = funded(policy(Release::ByMilestone, "10%"), &shares, &["60.00", "40.01"]);
    assert_eq!(tranches(&world, &ids), [3_334, 3_333, 3_334]);
    assert_eq!(balances(&world, [Escrow, Payable, Reserve]), [10_001, 0, 0]);
    assert_eq!(world.refused(backer(1), DeliverMilestone { milestone: ids[0] }), "actor.forbidden");
    world.ok(CREATOR, DeliverMilestone { milestone: ids[0] });
    assert_eq!(world.refused(CREATOR, AcceptMilestone { milestone: ids[0] }), "actor.forbidden");
    world.ok_as(admin(), AcceptMilestone { milestone: ids[0] });
    assert_eq!(balances(&world, [Escrow, Payable, Reserve]), [6_667, 3_001, 333]);
    assert_eq!(world.refused(CREATOR, ReleaseEscrow {}), "escrow.held");
    world.ok(CREATOR, StartDelivery {});
    assert_eq!(world.refused(CREATOR, CompleteCampaign {}), "campaign.escrow_not_empty");
    for id in &ids[1..] {
        world.ok(CREATOR, DeliverMilestone { milestone: *id });
        world.ok_as(admin(), AcceptMilestone { milestone: *id });
    }
    assert_eq!(balances(&world, [Escrow, Payable, Reserve]), [0, 9_001, 1_000], "10 % of 100.01 in all");
    assert_eq!(world.refused(CREATOR, ReleaseEscrow {}), "escrow.nothing_to_release");
    world.ok(CREATOR, CompleteCampaign {});
    world.verify();
}

#[test]
fn without_milestones_everything_is_released_at_success() {
    let (world, _) = funded(policy(Release::ByMilestone, "0%"), &[], &["100.00"]);
    assert_eq!(balances(&world, [Escrow, Payable]), [0, 10_000]);
    world.verify();
}

#[test]
fn late_money_joins_the_last_open_tranche_and_is_released_when_none_is_open() {
    let (world, ids) = funded(policy(Release::ByMilestone, "0%"), &["50%", "50%"], &["100.00"]);
    world.paid(backer(7), "10.00");
    assert_eq!(tranches(&world, &ids), [5_000, 6_000]);
    world.ok(CREATOR, DeliverMilestone { milestone: ids[1] });
    world.paid(backer(8), "1.00");
    assert_eq!(tranches(&world, &ids), [5_000, 6_100], "delivered is still open");
    world.ok_as(admin(), AcceptMilestone { milestone: ids[1] });
    world.paid(backer(9), "2.00");
    assert_eq!(tranches(&world, &ids), [5_200, 6_100]);
    world.ok(CREATOR, DeliverMilestone { milestone: ids[0] });
    world.ok_as(admin(), AcceptMilestone { milestone: ids[0] });
    assert_eq!(balances(&world, [Escrow, Payable]), [0, 11_300]);
    world.paid(backer(10), "3.00");
    assert_eq!(balances(&world, [Escrow, Payable]), [0, 11_600]);
    world.verify();
}

#[test]
fn a_missed_milestone_plans_to_give_its_tranche_back() {
    let mut world = World::draft(policy(Release::ByMilestone, "0%"), Some(usd("10.00")), Some(30));
    let due = world.now.plus(Span::days(100));
    let first = add(&world, AddMilestone { due: Some(due), ..milestone("40%") });
    let second = add(&world, milestone("60%"));
    world.launch();
    world.ok(backer(1), contribution("100.00"));
    succeed(&mut world);
    world.ok(CREATOR, DeliverMilestone { milestone: second });
    assert_eq!(world.refused(backer(1), miss(first)), "actor.forbidden");
    assert_eq!(world.refused_as(system(), miss(second)), "escrow.milestone_not_due", "it is delivered");
    world.now = due.minus(Span::millis(1));
    assert_eq!(world.refused_as(system(), miss(first)), "escrow.milestone_not_due");
    world.now = due;
    world.ok_as(system(), miss(first));
    assert_eq!(read(&world, first).state, MilestoneState::Missed);
    let settlement = world.campaign().settlement.unwrap();
    let Plan::GiveBack { ground, amount, .. } = settlement.plan else { panic!("{settlement:?}") };
    assert_eq!((ground, amount.minor()), (Ground::MilestoneMissed, 4_000));
    assert_eq!(world.refused_as(admin(), miss(second)), "settlement.under_way");
    world.ok_as(admin(), AcceptMilestone { milestone: second });
    assert_eq!(balances(&world, [Escrow, Payable]), [4_000, 6_000], "what goes back is not released");
    assert_eq!(world.refused(CREATOR, ReleaseEscrow {}), "settlement.under_way");
    world.verify();
}

/// Lets every refund that was instructed be paid.
fn pay_refunds(world: &World, events: &[Event]) -> Vec<i64> {
    let asked = World::instructions(events);
    for (payment, amount) in &asked {
        let result = PaymentResult::Refunded { amount: usd(amount) };
        let provider_ref = format!("re_{payment}").parse().unwrap();
        world.host(ReportPayment { payment: Some(*payment), provider_ref, result });
    }
    asked.iter().map(|(_, amount)| usd(amount).amount().minor()).collect()
}

#[test]
fn g25_the_tranche_of_a_missed_milestone_goes_back_pro_rata() {
    let pledges = ["100.00", "100.00", "100.00"];
    let (world, ids) = funded(policy(Release::ByMilestone, "0%"), &["33.3333%", "66.6667%"], &pledges);
    assert_eq!(tranches(&world, &ids), [10_000, 20_000]);
    world.ok(CREATOR, DeliverMilestone { milestone: ids[0] });
    world.ok_as(admin(), AcceptMilestone { milestone: ids[0] });
    world.ok(CREATOR, miss(ids[1]));
    let refunds = pay_refunds(&world, &world.settle(2));
    assert_eq!(refunds, [6_667, 6_667, 6_666]);
    assert_eq!(balances(&world, [Escrow, Payable, LedgerAccount::Backers]), [0, 10_000, -10_000]);
    world.verify();
}

#[test]
fn the_tranche_of_a_missed_milestone_is_net_of_fees_and_goes_back_whole() {
    let mut rules = policy(Release::ByMilestone, "0%");
    rules.fees = Policy::all_or_nothing(Currency::USD).fees;
    let (world, ids) = funded(rules, &["50%", "50%"], &["100.00", "50.00"]);
    let escrow = 9_180 + 4_580;
    assert_eq!(world.balance(Escrow), escrow);
    world.ok(CREATOR, DeliverMilestone { milestone: ids[0] });
    world.ok_as(admin(), AcceptMilestone { milestone: ids[0] });
    world.ok(CREATOR, miss(ids[1]));
    let refunds = pay_refunds(&world, &world.settle(10));
    assert_eq!(refunds.iter().sum::<i64>(), escrow / 2);
    assert_eq!(balances(&world, [Escrow, Payable, PlatformFee]), [0, escrow / 2, 750]);
    world.verify();
}

#[test]
fn money_that_comes_back_after_the_last_milestone_is_released() {
    let (world, ids) = funded(policy(Release::ByMilestone, "0%"), &["100%"], &["100.00"]);
    let pledge = world.paid(backer(5), "20.00");
    let tell = |stage| ReportDispute { pledge, provider_ref: "dp_1".parse().unwrap(), stage };
    world.host(tell(DisputeStage::Opened { amount: usd("20.00"), fee: None }));
    assert_eq!(balances(&world, [Escrow, LedgerAccount::Disputed]), [10_000, 2_000]);
    world.ok(CREATOR, DeliverMilestone { milestone: ids[0] });
    world.ok_as(admin(), AcceptMilestone { milestone: ids[0] });
    assert_eq!(balances(&world, [Escrow, Payable]), [0, 10_000], "no more than escrow holds");
    world.host(tell(DisputeStage::Won { amount: None, fee_returned: None }));
    assert_eq!(balances(&world, [Escrow, Payable]), [0, 12_000], "no milestone is left to hold it");
    assert_eq!(world.refused(backer(5), ReleaseEscrow {}), "actor.forbidden");
    assert_eq!(world.refused(CREATOR, ReleaseEscrow {}), "escrow.nothing_to_release");
    world.verify();
}

#[test]
fn the_creator_can_concede_a_milestone() {
    let (world, ids) = funded(policy(Release::ByMilestone, "0%"), &["40%", "60%"], &["100.00"]);
    world.ok(CREATOR, miss(ids[1]));
    assert_eq!(read(&world, ids[1]).state, MilestoneState::Missed);
    world.verify();
}

/// Every state of a milestone times every command, against the table.
#[test]
fn milestones_move_as_the_table_says() {
    let commands = |milestone| -> Vec<(&'static str, Command)> {
        vec![
            ("removeMilestone", RemoveMilestone { milestone }.into()),
            ("deliverMilestone", DeliverMilestone { milestone }.into()),
            ("acceptMilestone", AcceptMilestone { milestone }.into()),
            ("missMilestone", miss(milestone).into()),
        ]
    };
    for from in MilestoneState::ALL {
        let mut possible = 0;
        for n in 0..4 {
            for draft in [true, false] {
                let Some((world, id)) = in_state(from, draft) else { continue };
                let (by, command) = commands(id).remove(n);
                // The creator with an admin's role may do all of it.
                let result = world.run(Actor::with_role(CREATOR, Role::Admin), command);
                let to = MILESTONE_MOVES.iter().find(|m| m.from == Some(from) && m.by == by).map(|m| m.to);
                match (result, to) {
                    (Ok(_), Some(to)) => assert_eq!(read(&world, id).state, to, "{from:?} {by}"),
                    (Err(error), None) => {
                        assert!(["escrow.milestone_state", "campaign.phase"].contains(&error.code()), "{from:?} {by}");
                    }
                    (Err(error), Some(_)) => assert_eq!(error.code(), "campaign.phase", "{from:?} {by}"),
                    (Ok(_), None) => panic!("{from:?} {by} is not in the table"),
                }
                possible += usize::from(read(&world, id).state != from);
                world.verify();
            }
        }
        assert_eq!(possible, MILESTONE_MOVES.iter().filter(|m| m.from == Some(from)).count(), "{from:?}");
    }
}

/// A milestone in a state, in the draft or after success; none where that cannot be.
fn in_state(state: MilestoneState, draft: bool) -> Option<(World, MilestoneId)> {
    let world = World::draft(policy(Release::ByMilestone, "0%"), Some(usd("10.00")), Some(30));
    let id = add(&world, milestone("40%"));
    add(&world, milestone("60%"));
    if state == MilestoneState::Removed {
        world.ok(CREATOR, RemoveMilestone { milestone: id });
        add(&world, milestone("40%"));
    }
    let written = matches!(state, MilestoneState::Pending | MilestoneState::Removed);
    if draft {
        return written.then_some((world, id));
    }
    let mut world = world;
    world.launch();
    world.ok(backer(1), contribution("100.00"));
    succeed(&mut world);
    if matches!(state, MilestoneState::Delivered | MilestoneState::Released) {
        world.ok(CREATOR, DeliverMilestone { milestone: id });
    }
    match state {
        MilestoneState::Released => drop(world.ok_as(admin(), AcceptMilestone { milestone: id })),
        MilestoneState::Missed => drop(world.ok(CREATOR, miss(id))),
        MilestoneState::Pending | MilestoneState::Delivered | MilestoneState::Removed => {}
    }
    assert_eq!(read(&world, id).state, state);
    Some((world, id))
}

// Payouts.

#[test]
fn a_payout_leaves_with_its_fee() {
    let world = World::open_ended();
    world.paid(backer(1), "100.00");
    let events = world.ok(CREATOR, payout("50.00", Some("0.50")));
    assert_eq!(balances(&world, [Payable, PayoutsPayable]), [3_950, 5_050]);
    world.host(paid_out(instructed(&events), "50.00", Some("0.50")));
    assert_eq!(balances(&world, [Payable, PayoutsPayable, PaidOut, ProcessorFee]), [3_950, 0, 5_000, 50]);
    assert_eq!(world.campaign().totals.paid_out.minor(), 5_000);
    let row = read_payout(&world, requested(&events));
    assert_eq!((row.state, row.payee, row.resolved_at), (PayoutState::Paid, backer(PAYEE), Some(world.now)));
    world.verify();
}

#[test]
fn the_actual_fee_of_a_payout_is_settled_and_never_overdraws() {
    let story = |reported: Option<&str>, payable: &str| {
        let world = World::open_ended();
        world.paid(backer(1), payable);
        let events = world.ok(CREATOR, payout("80.00", Some("1.00")));
        world.host(paid_out(instructed(&events), "80.00", reported));
        world.verify();
        assert_eq!(balances(&world, [PayoutsPayable, PaidOut]), [0, 8_000]);
        assert_eq!(read_payout(&world, requested(&events)).fee.minor(), world.balance(ProcessorFee));
        balances(&world, [Payable, ProcessorFee, PlatformFee])
    };
    assert_eq!(story(None, "100.00"), [900, 100, 1_000], "not reported: as reserved");
    assert_eq!(story(Some("0.40"), "100.00"), [960, 40, 1_000], "less: the rest goes back");
    assert_eq!(story(Some("3.00"), "100.00"), [700, 300, 1_000], "more: from what can be drawn on");
    assert_eq!(story(Some("3.00"), "91.00"), [0, 300, 910 - 110], "beyond that the platform bears it");
}

#[test]
fn a_failed_payout_puts_its_money_back_once_and_can_be_tried_again() {
    let world = World::open_ended();
    world.paid(backer(1), "100.00");
    let events = world.ok(CREATOR, payout("50.00", Some("0.50")));
    let (id, first) = (requested(&events), instructed(&events));
    world.host(declined(first, "po_1"));
    world.host(declined(first, "po_1"));
    assert_eq!(balances(&world, [Payable, PayoutsPayable]), [9_000, 0]);
    assert_eq!(read_payout(&world, id).failure.unwrap().as_str(), "card_declined");
    assert_eq!(world.refused(backer(PAYEE), RetryPayout { payout: id }), "actor.forbidden");
    let events = world.ok(CREATOR, RetryPayout { payout: id });
    let second = instructed(&events);
    assert_ne!(first, second, "the gateway must see a new key");
    assert_eq!(balances(&world, [Payable, PayoutsPayable]), [3_950, 5_050]);
    world.host(paid_out(second, "50.00", None));
    assert_eq!(balances(&world, [Payable, PayoutsPayable, PaidOut, ProcessorFee]), [3_950, 0, 5_000, 50]);
    world.verify();
}

#[test]
fn a_payout_that_was_paid_after_all_is_booked_as_it_left() {
    let world = World::open_ended();
    world.paid(backer(1), "100.00");
    let events = world.ok(CREATOR, payout("50.00", Some("0.50")));
    let (id, first) = (requested(&events), instructed(&events));
    world.host(declined(first, "po_1"));
    world.host(paid_out(first, "50.00", None));
    assert_eq!(read_payout(&world, id).state, PayoutState::Paid);
    assert_eq!(balances(&world, [Payable, PaidOut, ProcessorFee]), [3_950, 5_000, 50]);
    assert_eq!(world.refused(CREATOR, RetryPayout { payout: id }), "payout.state");
    world.host(paid_out(first, "50.00", None));
    assert_eq!(world.balance(PaidOut), 5_000, "reported twice, booked once");
    world.verify();
}

#[test]
fn a_payout_that_was_paid_twice_is_booked_twice_and_the_platform_bears_what_is_missing() {
    let world = World::open_ended();
    world.paid(backer(1), "100.00");
    let events = world.ok(CREATOR, payout("50.00", None));
    let (id, first) = (requested(&events), instructed(&events));
    world.host(declined(first, "po_1"));
    let second = instructed(&world.ok(CREATOR, RetryPayout { payout: id }));
    world.host(paid_out(first, "50.00", None));
    assert_eq!(balances(&world, [Payable, PayoutsPayable, PaidOut]), [4_000, 0, 5_000]);
    world.host(paid_out(second, "50.00", None));
    assert_eq!(balances(&world, [Payable, PayoutsPayable, PaidOut, PlatformFee]), [0, 0, 10_000, 0]);
    assert_eq!(world.campaign().totals.paid_out.minor(), 10_000);
    world.verify();
}

#[test]
fn a_payout_that_comes_back_can_be_drawn_on_again() {
    let world = World::open_ended();
    world.paid(backer(1), "100.00");
    let events = world.ok(CREATOR, payout("50.00", Some("0.50")));
    let (id, first) = (requested(&events), instructed(&events));
    world.host(paid_out(first, "50.00", None));
    world.host(declined(first, "po_1"));
    assert_eq!(
        balances(&world, [Payable, PayoutsPayable, PaidOut, ProcessorFee]),
        [8_950, 0, 0, 50],
        "all but the fee"
    );
    assert_eq!(world.campaign().totals.paid_out.minor(), 0);
    assert_eq!(read_payout(&world, id).state, PayoutState::Failed);
    world.host(declined(first, "po_1"));
    assert_eq!(world.balance(Payable), 8_950, "reported twice, booked once");
    let second = instructed(&world.ok(CREATOR, RetryPayout { payout: id }));
    world.host(paid_out(second, "50.00", None));
    assert_eq!(read_payout(&world, id).state, PayoutState::Paid);
    assert_eq!(world.campaign().totals.paid_out.minor(), 5_000);
    world.verify();
}

#[test]
fn of_a_payout_that_was_paid_twice_each_can_come_back() {
    let world = World::open_ended();
    world.paid(backer(1), "200.00");
    let events = world.ok(CREATOR, payout("50.00", None));
    let (id, first) = (requested(&events), instructed(&events));
    world.host(declined(first, "po_1"));
    let second = instructed(&world.ok(CREATOR, RetryPayout { payout: id }));
    world.host(paid_out(first, "50.00", None));
    world.host(paid_out(second, "50.00", None));
    assert_eq!(balances(&world, [Payable, PaidOut]), [8_000, 10_000]);
    world.host(declined(second, "po_2"));
    let third = instructed(&world.ok(CREATOR, RetryPayout { payout: id }));
    world.host(declined(first, "po_1"));
    assert_eq!(balances(&world, [Payable, PayoutsPayable, PaidOut]), [13_000, 5_000, 0]);
    assert_eq!(read_payout(&world, id).state, PayoutState::Requested, "the third try is under way");
    world.host(paid_out(third, "50.00", None));
    assert_eq!(balances(&world, [Payable, PayoutsPayable, PaidOut]), [13_000, 0, 5_000]);
    assert_eq!(world.campaign().totals.paid_out.minor(), 5_000);
    world.verify();
}

#[test]
fn a_payout_is_checked() {
    let mut minimum = Policy::open_ended();
    minimum.fees = vec![];
    minimum.escrow.payout_minimum = Some(usd("5.00"));
    let mut world = World::draft(minimum, None, None);
    assert_eq!(world.refused(CREATOR, payout("10.00", None)), "campaign.phase");
    world.launch();
    world.paid(backer(1), "100.00");
    assert_eq!(world.refused(backer(1), payout("10.00", None)), "actor.forbidden");
    assert_eq!(world.refused(CREATOR, payout("4.99", None)), "payout.below_minimum");
    assert_eq!(world.refused(CREATOR, payout("0.00", None)), "money.zero");
    assert_eq!(world.refused(CREATOR, payout("-5.00", None)), "money.negative");
    assert_eq!(world.refused(CREATOR, payout("10.00", Some("-0.01"))), "money.negative");
    assert_eq!(world.refused(CREATOR, payout("99999999999999.00", None)), "money.too_large");
    let euros = RequestPayout { amount: "10.00 EUR".parse().unwrap(), ..payout("10.00", None) };
    assert_eq!(world.refused(CREATOR, euros), "money.currency_mismatch");
    assert_eq!(world.refused(CREATOR, payout("100.00", Some("0.01"))), "ledger.overdrawn");
    let unknown = RequestPayout { feature: Some(FeatureId::from_u128(7)), ..payout("10.00", None) };
    assert_eq!(world.refused(CREATOR, unknown), "backlog.not_found");
    assert_eq!(world.refused(CREATOR, RetryPayout { payout: PayoutId::from_u128(7) }), "payout.not_found");

    let events = world.ok(CREATOR, payout("60.00", None));
    let id = requested(&events);
    assert_eq!(world.refused(CREATOR, RetryPayout { payout: id }), "payout.state");
    world.later(Span::days(1));
    world.host(declined(instructed(&events), "po_1"));
    world.ok_as(admin(), payout("100.00", None));
    assert_eq!(world.refused(CREATOR, RetryPayout { payout: id }), "ledger.overdrawn");
    world.verify();
}

#[test]
fn a_collaborator_for_money_may_pay_out_and_others_may_not() {
    let world = World::open_ended();
    world.paid(backer(1), "100.00");
    world.ok(CREATOR, SetCollaborator { account: backer(2), permissions: vec![Permission::Money] });
    world.ok(CREATOR, SetCollaborator { account: backer(3), permissions: vec![Permission::Edit] });
    assert_eq!(world.refused(backer(3), payout("10.00", None)), "actor.forbidden");
    world.ok(backer(2), payout("10.00", None));
    world.verify();
}

/// Every state of a payout times every command and report, against the table.
#[test]
fn payouts_move_as_the_table_says() {
    for from in PayoutState::ALL {
        for by in ["retryPayout", "reportPayment:paidOut", "reportPayment:failed"] {
            let world = World::open_ended();
            world.paid(backer(1), "100.00");
            let events = world.ok(CREATOR, payout("50.00", None));
            let (id, payment) = (requested(&events), instructed(&events));
            match from {
                PayoutState::Requested => {}
                PayoutState::Paid => drop(world.host(paid_out(payment, "50.00", None))),
                PayoutState::Failed => drop(world.host(declined(payment, "po"))),
            }
            assert_eq!(read_payout(&world, id).state, from);
            let moved = match by {
                "retryPayout" => world.run(Actor::account(CREATOR), RetryPayout { payout: id }),
                "reportPayment:paidOut" => world.run(system(), paid_out(payment, "50.00", None)),
                _ => world.run(system(), declined(payment, "po")),
            };
            let to = PAYOUT_MOVES.iter().find(|m| m.from == Some(from) && m.by == by).map(|m| m.to);
            assert_eq!(read_payout(&world, id).state, to.unwrap_or(from), "{from:?} {by}");
            if by == "retryPayout" {
                assert_eq!(moved.is_ok(), to.is_some(), "{from:?} {by}");
            }
            world.verify();
        }
    }
}

#[test]
fn a_milestone_is_read_back_as_it_was_written() {
    let world = World::draft(policy(Release::ByMilestone, "0%"), Some(usd("10.00")), Some(30));
    let due: Option<Timestamp> = Some(world.now.plus(Span::days(5)));
    let id = add(&world, AddMilestone { due, ..milestone("40%") });
    let row = read(&world, id);
    let share: Rate = "40%".parse().unwrap();
    assert_eq!((row.share, row.due, row.tranche, row.state), (share, due, None, MilestoneState::Pending));
    let wire = serde_json::to_value(Command::from(AddMilestone { due, ..milestone("40%") })).unwrap();
    assert_eq!((wire["kind"].as_str(), wire["share"].as_str()), (Some("addMilestone"), Some("40%")));
}

mod exactness {
    use super::*;
    use proptest::prelude::*;

    /// Shares in parts per million that sum to the whole.
    fn shares() -> impl Strategy<Value = Vec<u32>> {
        proptest::collection::vec(1_u32..1_000, 1..6).prop_map(|weights| {
            let sum: u32 = weights.iter().sum();
            let mut shares: Vec<u32> = weights.iter().map(|weight| weight * (1_000_000 / sum)).collect();
            let rest = 1_000_000 - shares.iter().sum::<u32>();
            shares[0] += rest;
            shares
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]

        /// Whatever the shares, the pledges, the order of acceptance and the moments of late money: every cent that cleared
        /// is released once, and the holdback is that of the sum.
        #[test]
        fn every_cent_is_released_once(
            shares in shares(),
            pledges in proptest::collection::vec(100_i64..1_000_000, 1..5),
            late in proptest::collection::vec(100_i64..10_000, 0..4),
            order in proptest::collection::vec(any::<proptest::sample::Index>(), 6),
            holdback in 0_u32..=1_000_000,
        ) {
            let cents = |minor: i64| format!("{}.{:02}", minor / 100, minor % 100);
            let mut rules = policy(Release::ByMilestone, "0%");
            rules.escrow.holdback = Rate::from_ppm(holdback).unwrap();
            let texts: Vec<String> = shares.iter().map(|ppm| Rate::from_ppm(*ppm).unwrap().to_string()).collect();
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let amounts: Vec<String> = pledges.iter().map(|minor| cents(*minor)).collect();
            let amounts: Vec<&str> = amounts.iter().map(String::as_str).collect();
            rules.pledging.minimum = None;
            let mut world = World::draft(rules, Some(usd("0.01")), Some(30));
            let ids: Vec<MilestoneId> = texts.iter().map(|share| add(&world, milestone(share))).collect();
            world.launch();
            for (n, amount) in amounts.iter().enumerate() {
                world.ok(backer(n as u64), contribution(amount));
            }
            succeed(&mut world);
            let funded: i64 = pledges.iter().sum();
            prop_assert_eq!(tranches(&world, &ids).iter().sum::<i64>(), funded);
            let mut open = ids.clone();
            let mut late = late.into_iter();
            let mut total = funded;
            for pick in order {
                if let Some(minor) = late.next() {
                    world.paid(backer(77), &cents(minor));
                    total += minor;
                }
                if !open.is_empty() {
                    let id = open.remove(pick.index(open.len()));
                    world.ok(CREATOR, DeliverMilestone { milestone: id });
                    world.ok_as(admin(), AcceptMilestone { milestone: id });
                }
                let [escrow, payable, reserve] = balances(&world, [Escrow, Payable, Reserve]);
                prop_assert_eq!(escrow + payable + reserve, total);
                prop_assert_eq!(world.campaign().released.minor(), payable + reserve);
            }
            let [escrow, _, reserve] = balances(&world, [Escrow, Payable, Reserve]);
            prop_assert_eq!(escrow, 0);
            let product = i128::from(total) * i128::from(holdback);
            prop_assert_eq!(i128::from(reserve), (product + 500_000) / 1_000_000);
            world.verify();
        }
    }
}
