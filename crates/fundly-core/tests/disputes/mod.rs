//! Stories of disputes: reports in any order, twice or late; who bears the money; what becomes of pledge and backer.

mod costs;
mod moves;
mod reports;
mod standing;

use crate::common::*;
use fundly_core::{
    AccountId, Actor, Command, DisputeId, Event, Permission, PledgeId, Policy, Role, Row, RowKey, Span,
    campaign::{CancelCampaign, SetCollaborator, SuspendCampaign},
    decide::Move,
    dispute::{Dispute, DisputeNotedReason, DisputeStage, DisputeState, MOVES, ReportDispute, SubmitEvidence},
    ledger::LedgerAccount,
    payment::{PaymentResult, ReportPayment},
    pledge::{PlacePledge, PledgeOrder, PledgeState},
    refund::{Ground, RefundAmount, RefundPledge},
};
use pollster::block_on;

const HELPER: AccountId = AccountId::from_u128(0xD0);

fn admin() -> Actor {
    Actor::with_role(MODERATOR, Role::Admin)
}

fn host() -> Actor {
    Actor::with_role(HOST, Role::System)
}

fn report(pledge: PledgeId, provider_ref: &str, stage: DisputeStage) -> ReportDispute {
    ReportDispute { pledge, provider_ref: provider_ref.parse().unwrap(), stage }
}

fn opened(amount: &str, fee: Option<&str>) -> DisputeStage {
    DisputeStage::Opened { amount: usd(amount), fee: fee.map(usd) }
}

fn won(fee_returned: Option<&str>) -> DisputeStage {
    DisputeStage::Won { amount: None, fee_returned: fee_returned.map(usd) }
}

fn lost(fee: Option<&str>) -> DisputeStage {
    DisputeStage::Lost { amount: None, fee: fee.map(usd) }
}

fn refund(pledge: PledgeId, ground: Ground) -> RefundPledge {
    RefundPledge { pledge, amount: RefundAmount::Whole {}, ground }
}

/// The dispute that a report made or met.
fn about(events: &[Event]) -> DisputeId {
    let found = events.iter().find_map(|event| match event {
        Event::DisputeNoticed(event) => Some(event.dispute),
        Event::DisputeOpened(event) => Some(event.dispute),
        Event::DisputeReportNoted(event) => Some(event.dispute),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no dispute in {events:?}"))
}

fn noted(events: &[Event]) -> DisputeNotedReason {
    match events {
        [Event::DisputeReportNoted(noted)] => noted.reason,
        other => panic!("{other:?}"),
    }
}

fn row(world: &World, id: DisputeId) -> Dispute {
    match block_on(world.engine.row(CAMPAIGN, RowKey::Dispute(id))).unwrap() {
        Some(Row::Dispute(dispute)) => *dispute,
        other => panic!("no dispute {id}: {other:?}"),
    }
}

/// What campaign and platform have together.
fn net(world: &World) -> i64 {
    use LedgerAccount::{Escrow, Payable, PlatformFee, Reserve};
    [Escrow, Payable, Reserve, PlatformFee].map(|account| world.balance(account)).iter().sum()
}

/// A campaign without a platform fee, and a pledge of 100.00 of which the processor took 3.20.
fn charged() -> (World, PledgeId) {
    let mut policy = Policy::open_ended();
    policy.fees.clear();
    let world = World::draft(policy, None, None);
    world.launch();
    let events = world.ok(backer(1), contribution("100.00"));
    let result = PaymentResult::Captured { amount: usd("100.00"), fee: Some(usd("3.20")) };
    let payment = Some(instructed(&events));
    world.host(ReportPayment { payment, provider_ref: "ch_1".parse().unwrap(), result });
    (world, placed(&events))
}
