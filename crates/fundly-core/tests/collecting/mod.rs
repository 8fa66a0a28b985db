//! Stories of the way to the outcome and of what is due after it: whatever is not reported, confirmed late or in error, the
//! campaign gets there.

mod closing;
mod completion;
mod outcome;

use crate::common::*;
use fundly_core::{
    Actor, Currency, Event, PaymentId, Phase, PledgeId, Policy, Role, Row, RowKind, Span,
    campaign::{CompleteCampaign, Stage, StartDelivery},
    payment::{PaymentKind, PaymentResult, Purpose, ReportPayment, SetPaymentMethod},
    pledge::{CancelPledge, PlacePledge, PledgeOrder, PledgeState},
    policy::CollectAt,
    settlement::Settle,
};
use pollster::block_on;

fn host() -> Actor {
    Actor::with_role(HOST, Role::System)
}

/// A live campaign of thirty days under a policy that is all-or-nothing but for some changes.
fn live(goal: &str, change: impl FnOnce(&mut Policy)) -> World {
    let mut policy = Policy::all_or_nothing(Currency::USD);
    change(&mut policy);
    let world = World::draft(policy, Some(usd(goal)), Some(30));
    world.launch();
    world
}

/// One that holds the money of a pledge and takes it at the deadline.
fn holding(goal: &str) -> World {
    live(goal, |policy| policy.collection.at = CollectAt::Authorise)
}

fn report(payment: PaymentId, provider_ref: &str, result: PaymentResult) -> ReportPayment {
    ReportPayment { payment: Some(payment), provider_ref: provider_ref.parse().unwrap(), result }
}

fn held(payment: PaymentId, amount: &str) -> ReportPayment {
    report(payment, &format!("auth_{payment}"), PaymentResult::Authorised { amount: usd(amount), until: None })
}

fn waits(payment: PaymentId) -> ReportPayment {
    report(payment, "pi_1", PaymentResult::ActionRequired { reason: "3ds".parse().unwrap() })
}

fn in_parts(amount: &str, instalments: u8) -> PlacePledge {
    let instalments = Some(instalments);
    PlacePledge { order: PledgeOrder { contribution: Some(usd(amount)), instalments, ..PledgeOrder::default() } }
}

fn with_method(pledge: PledgeId) -> SetPaymentMethod {
    SetPaymentMethod { pledge, method: "pm_2".parse().unwrap() }
}

/// The first instruction of a pledge.
fn first_payment(world: &World, pledge: PledgeId) -> PaymentId {
    let rows = block_on(world.engine.every(CAMPAIGN, RowKind::Payment)).unwrap();
    let found = rows.into_iter().find_map(|row| match row {
        Row::Payment(payment) if payment.purpose == (Purpose::Pledge { pledge }) => Some(payment.id),
        _ => None,
    });
    found.unwrap()
}

/// Places a pledge whose money is held.
fn place_held(world: &World, n: u64, amount: &str) -> PledgeId {
    let events = world.ok(backer(n), contribution(amount));
    world.host(held(instructed(&events), amount));
    placed(&events)
}

/// Settles, and lets everything that is asked for clear.
fn collect(world: &World) {
    for (payment, amount) in World::instructions(&world.settle(10)) {
        world.host(captured(payment, &format!("ch_{payment}"), &amount));
    }
    world.settle(10);
}

/// Settles day by day.
fn days_pass(world: &mut World, days: u32) -> Vec<Event> {
    let mut happened = Vec::new();
    for _ in 0..days {
        world.later(Span::days(1));
        happened.extend(world.settle(10));
    }
    happened
}

fn reminders(events: &[Event]) -> usize {
    events.iter().filter(|event| matches!(event, Event::BackerReminded(_))).count()
}
