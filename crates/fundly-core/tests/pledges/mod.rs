//! Stories of pledges: changed while money is held for them, kept below a maximum, paid in parts.

mod changes;
mod instalments;
mod maximum;

use crate::common::*;
use fundly_core::{
    Currency, Event, PaymentId, PledgeId, Policy,
    payment::{PaymentResult, ReportPayment},
    pledge::{PlacePledge, PledgeOrder},
    policy::CollectAt,
};

/// A live campaign under a policy as changed.
fn live(mut policy: Policy, goal: Option<&str>, change: impl FnOnce(&mut Policy)) -> World {
    change(&mut policy);
    let world = World::draft(policy, goal.map(usd), goal.map(|_| 30));
    world.launch();
    world
}

/// A live campaign that holds money when a pledge is placed.
fn holding(change: impl FnOnce(&mut Policy)) -> World {
    live(Policy::all_or_nothing(Currency::USD), Some("10.00"), |policy| {
        policy.collection.at = CollectAt::Authorise;
        change(policy);
    })
}

fn held(payment: PaymentId, provider_ref: &str, amount: &str) -> ReportPayment {
    let result = PaymentResult::Authorised { amount: usd(amount), until: None };
    ReportPayment { payment: Some(payment), provider_ref: provider_ref.parse().unwrap(), result }
}

/// A pledge of 25.00 for which money is held.
fn held_pledge(world: &World) -> PledgeId {
    let events = world.ok(backer(1), contribution("25.00"));
    world.host(held(instructed(&events), "auth_1", "25.00"));
    placed(&events)
}

fn in_parts(amount: &str, instalments: u8) -> PlacePledge {
    let instalments = Some(instalments);
    PlacePledge { order: PledgeOrder { contribution: Some(usd(amount)), instalments, ..PledgeOrder::default() } }
}

/// Lets everything clear that is asked for now; answers the amounts.
fn pay(world: &World) -> Vec<String> {
    let asked = World::instructions(&world.settle(100));
    for (payment, amount) in &asked {
        world.host(captured(*payment, &format!("ch_{payment}"), amount));
    }
    world.settle(100);
    asked.into_iter().map(|(_, amount)| amount).collect()
}

fn asks_nothing(events: &[Event]) -> bool {
    !events.iter().any(|event| matches!(event, Event::PaymentRequested(_)))
}
