//! Stories of escrow: released as the policy says, milestone by milestone, held back and paid out.

mod exactness;
mod milestones;
mod payouts;
mod release;
mod shortfall;

use crate::common::*;
use fundly_core::{
    AccountId, Actor, Amount, Command, Currency, Event, FeatureId, MilestoneId, PayoutId, Permission, Policy, Rate,
    Role, Row, RowKey, Span, Timestamp,
    campaign::{CompleteCampaign, SetCollaborator, SetTerms, StartDelivery, SubmitCampaign, Terms},
    dispute::{DisputeStage, ReportDispute},
    escrow::{
        AcceptMilestone, AddMilestone, DeliverMilestone, MILESTONE_MOVES, Milestone, MilestoneState, MissMilestone,
        PAYOUT_MOVES, Payout, PayoutState, ReleaseEscrow, ReleaseReserve, RemoveMilestone, RequestPayout, RetryPayout,
    },
    ledger::LedgerAccount::{self, Escrow, PaidOut, Payable, PayoutsPayable, PlatformFee, ProcessorFee, Reserve},
    payment::{PaymentResult, ReportPayment},
    pledge::{PlacePledge, PledgeOrder},
    policy::{Band, Fee, FeePer, FeeReturn, FeeTo, Release},
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
    AddMilestone { title: "A part".parse().unwrap(), share: share.parse().unwrap(), due: None }
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
