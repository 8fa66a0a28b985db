//! Stories of refunds: who may, how much, who bears what, and what becomes of it at the gateway.

mod amounts;
mod costs;
mod gateway;
mod grounds;
mod promises;

use crate::common::*;
use fundly_core::{
    AccountId, Actor, Command, Currency, Event, MilestoneId, Permission, PledgeId, Policy, RefundId, Role, Row, RowKey,
    Span, TierId,
    campaign::{CancelCampaign, SetCollaborator, SuspendCampaign},
    decide::Move,
    dispute::{DisputeStage, ReportDispute},
    escrow::{AddMilestone, MissMilestone},
    ledger::LedgerAccount,
    payment::{PaymentResult, ReportPayment},
    pledge::{PlacePledge, Pledge, PledgeOrder, PledgeState},
    policy::{CollectAt, CoverBy, Release},
    refund::{Ground, MOVES, Refund, RefundAmount, RefundPledge, RefundState, RetryRefund, SettleRefundElsewhere},
};
use pollster::block_on;

const HELPER: AccountId = AccountId::from_u128(0xD0);

fn admin() -> Actor {
    Actor::with_role(MODERATOR, Role::Admin)
}

fn host() -> Actor {
    Actor::with_role(HOST, Role::System)
}

fn refund(pledge: PledgeId, amount: RefundAmount, ground: Ground) -> RefundPledge {
    RefundPledge { pledge, amount, ground }
}

fn whole(pledge: PledgeId) -> RefundPledge {
    refund(pledge, RefundAmount::Whole {}, Ground::Creator)
}

fn part(pledge: PledgeId, amount: &str) -> RefundPledge {
    refund(pledge, RefundAmount::Part { money: usd(amount) }, Ground::Creator)
}

fn granted(events: &[Event]) -> RefundId {
    let found = events.iter().find_map(|event| match event {
        Event::RefundGranted(granted) => Some(granted.refund),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no refund in {events:?}"))
}

fn row(world: &World, id: RefundId) -> Refund {
    match block_on(world.engine.row(CAMPAIGN, RowKey::Refund(id))).unwrap() {
        Some(Row::Refund(refund)) => *refund,
        other => panic!("no refund {id}: {other:?}"),
    }
}

/// The gateway's report that the last try of a refund went through.
fn paid_back(world: &World, id: RefundId, provider_ref: &str) -> ReportPayment {
    let refund = row(world, id);
    let amount = fundly_core::Money::new(refund.amount, Currency::USD);
    let result = PaymentResult::Refunded { amount };
    ReportPayment { payment: refund.payment, provider_ref: provider_ref.parse().unwrap(), result }
}

/// The gateway's report that the last try of a refund failed.
fn bounced(world: &World, id: RefundId) -> ReportPayment {
    let result = PaymentResult::Failed { reason: "expired_or_canceled_card".parse().unwrap() };
    ReportPayment { payment: row(world, id).payment, provider_ref: "re_failed".parse().unwrap(), result }
}

fn campaign_money(world: &World) -> i64 {
    [LedgerAccount::Escrow, LedgerAccount::Payable, LedgerAccount::Reserve]
        .map(|account| world.balance(account))
        .iter()
        .sum()
}

/// A live campaign that collects at once, under the open-ended policy as changed.
fn live(change: impl FnOnce(&mut Policy)) -> World {
    let mut policy = Policy::open_ended();
    change(&mut policy);
    let world = World::draft(policy, None, None);
    world.launch();
    world
}

/// A pledge that cleared with the processor's fee as reported.
fn paid_with_fee(world: &World, amount: &str, fee: &str) -> PledgeId {
    let events = world.ok(backer(1), contribution(amount));
    let result = PaymentResult::Captured { amount: usd(amount), fee: Some(usd(fee)) };
    let payment = Some(instructed(&events));
    world.host(ReportPayment { payment, provider_ref: "ch_fee".parse().unwrap(), result });
    placed(&events)
}
