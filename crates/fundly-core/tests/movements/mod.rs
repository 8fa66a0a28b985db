//! Stories of movements of money: one reference is one movement, whatever goes out or comes back lands somewhere, and the
//! books are the same in whatever order it is told.

mod disputed;
mod incoming;
mod outgoing;
mod refunds;

use crate::common::*;
use fundly_core::{
    Actor, Amount, Currency, Event, Money, PaymentId, PledgeId, Policy, RefundId, Role, Row, RowKind, Span,
    dispute::{DisputeStage, ReportDispute},
    ledger::LedgerAccount,
    payment::{ApplyReceipt, PaymentResult, PaymentState, Receipt, ReceiptState, ReportNotedReason, ReportPayment},
    pledge::PledgeState,
    policy::CollectAt,
    refund::{Ground, Refund, RefundAmount, RefundPledge, RefundState, RetryRefund, SettleRefundElsewhere},
};
use pollster::block_on;

fn host() -> Actor {
    Actor::with_role(HOST, Role::System)
}

fn admin() -> Actor {
    Actor::with_role(MODERATOR, Role::Admin)
}

/// A live all-or-nothing campaign that collects when the policy says.
fn collecting(at: CollectAt) -> World {
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.collection.at = at;
    let world = World::draft(policy, Some(usd("10.00")), Some(30));
    world.launch();
    world
}

fn report(payment: PaymentId, provider_ref: &str, result: PaymentResult) -> ReportPayment {
    ReportPayment { payment: Some(payment), provider_ref: provider_ref.parse().unwrap(), result }
}

/// A report that names no instruction.
fn stray(provider_ref: &str, result: PaymentResult) -> ReportPayment {
    ReportPayment { payment: None, provider_ref: provider_ref.parse().unwrap(), result }
}

fn came(amount: &str) -> PaymentResult {
    PaymentResult::Captured { amount: usd(amount), fee: None }
}

fn held(amount: &str) -> PaymentResult {
    PaymentResult::Authorised { amount: usd(amount), until: None }
}

fn back(amount: &str) -> PaymentResult {
    PaymentResult::Refunded { amount: usd(amount) }
}

fn out(amount: &str) -> PaymentResult {
    PaymentResult::PaidOut { amount: usd(amount), fee: None }
}

fn refused() -> PaymentResult {
    PaymentResult::Failed { reason: "closed".parse().unwrap() }
}

fn dispute(pledge: PledgeId, stage: DisputeStage) -> ReportDispute {
    ReportDispute { pledge, provider_ref: "dp_1".parse().unwrap(), stage }
}

fn opened(amount: &str) -> DisputeStage {
    DisputeStage::Opened { amount: usd(amount), fee: None }
}

const LOST: DisputeStage = DisputeStage::Lost { amount: None, fee: None };
const WON: DisputeStage = DisputeStage::Won { amount: None, fee_returned: None };

fn whole(pledge: PledgeId) -> RefundPledge {
    RefundPledge { pledge, amount: RefundAmount::Whole {}, ground: Ground::Creator }
}

fn noted(events: &[Event]) -> ReportNotedReason {
    match events {
        [Event::PaymentReportNoted(noted)] => noted.reason,
        other => panic!("{other:?}"),
    }
}

fn receipts(world: &World) -> Vec<Receipt> {
    let rows = block_on(world.engine.every(CAMPAIGN, RowKind::Receipt)).unwrap().into_iter();
    rows.filter_map(|row| if let Row::Receipt(receipt) = row { Some(*receipt) } else { None }).collect()
}

fn refunds(world: &World) -> Vec<Refund> {
    let rows = block_on(world.engine.every(CAMPAIGN, RowKind::Refund)).unwrap().into_iter();
    rows.filter_map(|row| if let Row::Refund(refund) = row { Some(*refund) } else { None }).collect()
}

fn payment_state(world: &World, id: PaymentId) -> PaymentState {
    let row = block_on(world.engine.row(CAMPAIGN, fundly_core::RowKey::Payment(id))).unwrap();
    if let Some(Row::Payment(payment)) = row { payment.state } else { panic!("no payment {id}") }
}

fn money(amount: Amount) -> PaymentResult {
    PaymentResult::Refunded { amount: Money::new(amount, Currency::USD) }
}

/// A refund of 40.00 that the gateway could not pay, with the instruction that failed.
fn failed_refund(world: &World) -> (RefundId, PaymentId, Amount) {
    let pledge = world.paid(backer(1), "40.00");
    let payment = instructed(&world.ok(CREATOR, whole(pledge)));
    world.host(declined(payment, "no"));
    let refund = refunds(world).remove(0);
    (refund.id, payment, refund.amount)
}

fn retry(world: &World, refund: RefundId) -> PaymentId {
    instructed(&world.ok(backer(1), RetryRefund { refund, method: None }))
}
