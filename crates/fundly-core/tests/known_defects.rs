//! Defects that users of other systems have reported, by name: each test tells what went wrong, where it was reported, and
//! does here, from end to end, what went wrong there.

mod money;
mod orders;

use crate::common::*;
use fundly_core::{
    Actor, Currency, Error, Event, Money, Outcome, PaymentId, PledgeId, Policy, RefundId, Request, Role, Row, RowKind,
    payment::{PaymentResult, ReportPayment},
    refund::{Ground, Refund, RefundAmount, RefundPledge},
};
use pollster::block_on;

pub fn host() -> Actor {
    Actor::with_role(HOST, Role::System)
}

pub fn creator() -> Actor {
    Actor::account(CREATOR)
}

/// A live campaign under a policy as changed.
pub fn live(mut policy: Policy, goal: Option<&str>, change: impl FnOnce(&mut Policy)) -> World {
    change(&mut policy);
    let world = World::draft(policy, goal.map(usd), goal.map(|_| 30));
    world.launch();
    world
}

pub fn execute(world: &World, request: &Request) -> Result<Outcome, Error> {
    block_on(world.engine.execute(request.clone()))
}

/// All rows: what must be the same when nothing has happened.
pub fn everything(world: &World) -> Vec<Row> {
    RowKind::ALL.iter().flat_map(|kind| block_on(world.engine.every(CAMPAIGN, *kind)).unwrap()).collect()
}

pub fn whole(pledge: PledgeId) -> RefundPledge {
    RefundPledge { pledge, amount: RefundAmount::Whole {}, ground: Ground::Creator }
}

pub fn part(pledge: PledgeId, amount: &str) -> RefundPledge {
    RefundPledge { pledge, amount: RefundAmount::Part { money: usd(amount) }, ground: Ground::Creator }
}

pub fn refunds(world: &World) -> Vec<Refund> {
    let rows = block_on(world.engine.every(CAMPAIGN, RowKind::Refund)).unwrap().into_iter();
    rows.filter_map(|row| if let Row::Refund(refund) = row { Some(*refund) } else { None }).collect()
}

/// The gateway's report that a refund went through.
pub fn paid_back(world: &World, id: RefundId, provider_ref: &str) -> ReportPayment {
    let refund = refunds(world).into_iter().find(|refund| refund.id == id).unwrap();
    let result = PaymentResult::Refunded { amount: Money::new(refund.amount, Currency::USD) };
    ReportPayment { payment: refund.payment, provider_ref: provider_ref.parse().unwrap(), result }
}

pub fn report(payment: PaymentId, provider_ref: &str, result: PaymentResult) -> ReportPayment {
    ReportPayment { payment: Some(payment), provider_ref: provider_ref.parse().unwrap(), result }
}

/// How many instructions of a kind there are in these events.
pub fn asked(events: &[Event], kind: fundly_core::payment::PaymentKind) -> usize {
    events.iter().filter(|event| matches!(event, Event::PaymentRequested(payment) if payment.action == kind)).count()
}
