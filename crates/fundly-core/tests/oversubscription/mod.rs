//! More is promised than is accepted: the maximum is allotted when funding is closed (R-PLEDGE-13, R-SETTLE-5).

mod allotted;
mod meanwhile;
mod placed;

use crate::common::*;
use fundly_core::{
    Actor, ClassId, Currency, Event, Money, PledgeId, PledgeState, Policy, Role, Row, RowKind, Span, Units,
    campaign::{SetTerms, Terms},
    payment::{PaymentKind, PaymentRequested, PaymentResult, ReportPayment},
    pledge::{PlacePledge, Pledge, PledgeOrder},
    policy::{CollectAt, Oversubscription},
    settlement::Settle,
    share::{Allotment, ClassTerms},
};
use pollster::block_on;

const MODES: [CollectAt; 3] = [CollectAt::Pledge, CollectAt::Authorise, CollectAt::Success];

/// All or nothing, allotted by this rule, without fees, minimums and instalments.
fn policy(collect: CollectAt, method: Allotment) -> Policy {
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.collection.at = collect;
    policy.pledging.instalments = 1;
    policy.pledging.minimum = None;
    policy.fees.clear();
    policy.citations.push(own("oversubscription"));
    policy.oversubscription = Some(Oversubscription { method, minimum_fill: None });
    policy
}

fn pro_rata(collect: CollectAt) -> Policy {
    policy(collect, Allotment::ProRata)
}

/// A live campaign of thirty days with a goal of a tenth of its maximum.
fn accepting(maximum: &str, policy: Policy) -> World {
    let world = World::created();
    launch(&world, usd(maximum), None, policy);
    world
}

/// The same, that offers shares.
fn offering(maximum: &str, class: ClassTerms, policy: Policy) -> (World, ClassId) {
    let world = World::created();
    let class = world.class(class);
    launch(&world, usd(maximum), Some(class), policy);
    (world, class)
}

fn launch(world: &World, maximum: Money, offers: Option<ClassId>, policy: Policy) {
    let goal = Money::new(fundly_core::Amount::new(maximum.amount().minor() / 10), Currency::USD);
    let deadline = Some(world.now.plus(Span::days(30)));
    let terms = Terms { goal: Some(goal), maximum: Some(maximum), opens: None, deadline, offers, policy };
    world.ok(CREATOR, SetTerms { terms });
    world.launch();
}

/// One share for a dollar, as many as there may be.
fn dollar_shares() -> ClassTerms {
    ClassTerms { price: usd("1.00"), authorised: Units::new(1_000_000).unwrap(), ..class_terms() }
}

/// What the gateway says to an instruction when all is well.
fn well(asked: &PaymentRequested) -> ReportPayment {
    let amount = Money::new(asked.amount, Currency::USD);
    let result = match asked.action {
        PaymentKind::Authorise => PaymentResult::Authorised { amount, until: None },
        PaymentKind::Capture => PaymentResult::Captured { amount, fee: None },
        PaymentKind::Void => PaymentResult::Voided,
        PaymentKind::Refund => PaymentResult::Refunded { amount },
        PaymentKind::Payout => PaymentResult::PaidOut { amount, fee: None },
    };
    ReportPayment {
        payment: Some(asked.payment),
        provider_ref: format!("ref_{}", asked.payment).parse().unwrap(),
        result,
    }
}

trait Raising {
    fn report(&self, events: &[Event]);
    fn place(&mut self, n: u64, order: PledgeOrder) -> PledgeId;
    fn promise(&mut self, n: u64, amount: &str) -> PledgeId;
    fn close(&mut self, limit: u32) -> Vec<Event>;
    fn finish(&self, limit: u32) -> Vec<Event>;
    fn all(&self) -> Vec<Pledge>;
    fn amounts(&self) -> Vec<i64>;
}

impl Raising for World {
    /// Carries out every instruction.
    fn report(&self, events: &[Event]) {
        for event in events {
            if let Event::PaymentRequested(asked) = event {
                self.host(well(asked));
            }
        }
    }

    /// Places a pledge, a second after the last, and lets its first payment go through.
    fn place(&mut self, n: u64, order: PledgeOrder) -> PledgeId {
        self.later(Span::millis(1_000));
        let events = self.ok(backer(n), PlacePledge { order });
        self.report(&events);
        placed(&events)
    }

    fn promise(&mut self, n: u64, amount: &str) -> PledgeId {
        self.place(n, free(amount))
    }

    /// Lets the deadline pass, and everything that follows happen.
    fn close(&mut self, limit: u32) -> Vec<Event> {
        self.later(Span::days(30));
        self.finish(limit)
    }

    /// Settles and carries out instructions until there is nothing to do.
    fn finish(&self, limit: u32) -> Vec<Event> {
        let mut happened = Vec::new();
        loop {
            let events = self.settle(limit);
            if events.is_empty() {
                return happened;
            }
            self.report(&events);
            happened.extend(events);
        }
    }

    /// Every pledge, in the order in which they were placed.
    fn all(&self) -> Vec<Pledge> {
        let rows = block_on(self.engine.every(CAMPAIGN, RowKind::Pledge)).unwrap();
        let pledge = |row| if let Row::Pledge(pledge) = row { Some(*pledge) } else { None };
        let mut pledges: Vec<Pledge> = rows.into_iter().filter_map(pledge).collect();
        pledges.sort_by_key(|pledge| (pledge.priority_at, pledge.id));
        pledges
    }

    /// What each pledge promises in the end, in minor units.
    fn amounts(&self) -> Vec<i64> {
        let stands = |pledge: &Pledge| pledge.state.counts().committed;
        self.all().iter().map(|pledge| if stands(pledge) { pledge.amount.minor() } else { 0 }).collect()
    }
}

fn free(amount: &str) -> PledgeOrder {
    PledgeOrder { contribution: Some(usd(amount)), ..PledgeOrder::default() }
}

/// Refunds that were instructed, in minor units.
fn refunds(events: &[Event]) -> Vec<i64> {
    let back = events.iter().filter_map(|event| match event {
        Event::PaymentRequested(asked) if asked.action == PaymentKind::Refund => Some(asked.amount.minor()),
        _ => None,
    });
    back.collect()
}

fn step(world: &World, limit: u32) -> Vec<Event> {
    world.host(Settle { limit })
}

fn system() -> Actor {
    Actor::with_role(HOST, Role::System)
}

fn states(world: &World) -> Vec<PledgeState> {
    world.all().iter().map(|pledge| pledge.state).collect()
}
