//! Golden cases of outside rules as stories of the engine: under the preset, to the cent and the second.

mod closing;
mod donations;
mod investors;
mod kickstarter;
mod shares;
mod trouble;

use crate::common::*;
use fundly_core::{
    AccountId, Actor, Amount, Command, Currency, Error, Event, Money, PledgeId, Policy, Rejection, Role, Span,
    Timestamp,
    account::{Fact, Investor},
    campaign::{ApproveCampaign, CreateCampaign, SetTerms, SubmitCampaign, Terms},
    ledger::LedgerAccount,
    payment::{PaymentResult, ReportPayment},
    pledge::{PlacePledge, PledgeOrder},
    policy::{Facts, Preset},
    refund::{Ground, RefundAmount, RefundPledge},
    settlement::Settle,
};
use pollster::block_on;

const TICK: Span = Span::millis(1);

fn money(text: &str) -> Money {
    text.parse().expect(text)
}

fn minor(text: &str) -> Amount {
    usd(text).amount()
}

/// The version of US Regulation Crowdfunding that is in force.
fn reg_cf() -> Policy {
    Preset::UsRegulationCrowdfunding.policy()
}

fn terms(policy: Policy, goal: Option<&str>, maximum: Option<&str>, deadline: Option<Timestamp>) -> Terms {
    Terms { goal: goal.map(money), maximum: maximum.map(money), opens: None, deadline, offers: None, policy }
}

/// A campaign with nothing but its currency.
fn created(currency: Currency, now: &str) -> World {
    let mut world = World::new();
    world.now = time(now);
    world.ok(CREATOR, CreateCampaign { currency, story: story() });
    world
}

/// A draft with these terms.
fn drafted(terms: Terms, now: &str) -> World {
    let world = created(terms.policy.currency.unwrap_or(Currency::USD), now);
    world.ok(CREATOR, SetTerms { terms });
    world
}

/// Hands a draft in, of an issuer who raised nothing before, and approves it.
fn publish(world: &World) {
    let currency = world.campaign().currency;
    let raised = Facts { raised: Some(Money::new(Amount::ZERO, currency)), ..Facts::default() };
    knowing(world, CREATOR, &raised, SubmitCampaign {}).unwrap();
    world.ok_as(Actor::with_role(MODERATOR, Role::Moderator), ApproveCampaign {});
}

/// A live campaign with these terms.
fn launched(terms: Terms, now: &str) -> World {
    let world = drafted(terms, now);
    publish(&world);
    world
}

/// What somebody has who has an income and a net worth, and passed these tests.
fn person(income: &str, net_worth: &str, tests: &[&str]) -> Facts {
    let income = Some(fact(money(income)));
    let net_worth = Some(fact(money(net_worth)));
    let tests = tests.iter().map(|test| fact(test.parse().unwrap())).collect();
    Facts { investor: Investor { income, net_worth, tests, category: None }, ..Facts::default() }
}

/// Somebody whom Regulation Crowdfunding knows no limit for.
fn accredited() -> Facts {
    person("0 USD", "0 USD", &["accredited", "questionnaire"])
}

fn fact<T>(value: T) -> Fact<T> {
    Fact { value, as_of: time("2016-01-01T00:00:00Z"), valid_until: None }
}

/// An order that confirms gates of the policy.
fn order(amount: &str, confirms: &[&str]) -> PlacePledge {
    let acknowledged = confirms.iter().map(|gate| gate.parse().unwrap()).collect();
    PlacePledge { order: PledgeOrder { contribution: Some(money(amount)), acknowledged, ..PledgeOrder::default() } }
}

/// Sends a command with facts about who acts.
fn knowing(world: &World, account: AccountId, facts: &Facts, command: impl Into<Command>) -> Result<Vec<Event>, Error> {
    let mut request = world.request(Actor::account(account), command);
    request.facts = Some(Box::new(facts.clone()));
    block_on(world.engine.execute(request)).map(|outcome| outcome.events)
}

/// The rejection that decides.
fn no<T: std::fmt::Debug>(result: Result<T, Error>) -> Rejection {
    match result {
        Err(Error::Rejected(list)) => list.into_iter().next().unwrap(),
        other => panic!("{other:?}"),
    }
}

/// The amount of an accredited investor under Regulation Crowdfunding, paid.
fn invested(world: &World, account: AccountId, amount: &str) -> PledgeId {
    let events = knowing(world, account, &accredited(), order(amount, &["representations"])).unwrap();
    clear(world, &events);
    placed(&events)
}

/// Lets everything that was asked for clear.
fn clear(world: &World, events: &[Event]) -> Vec<Event> {
    let mut happened = Vec::new();
    for (payment, amount) in World::instructions(events) {
        happened.extend(world.host(captured(payment, &format!("ch_{payment}"), &amount)));
    }
    happened
}

/// Settles, and lets everything that is asked for clear, until nothing is left to do.
fn collect(world: &World) -> Vec<Event> {
    let mut happened = world.settle(10);
    happened.extend(clear(world, &happened));
    happened.extend(world.settle(10));
    happened
}

/// What was instructed to be given back, the largest first; and it is.
fn give_back(world: &World, events: &[Event]) -> Vec<String> {
    let asked = World::instructions(events);
    for (payment, amount) in &asked {
        let result = PaymentResult::Refunded { amount: usd(amount) };
        let provider_ref = format!("re_{payment}").parse().unwrap();
        world.host(ReportPayment { payment: Some(*payment), provider_ref, result });
    }
    let mut amounts: Vec<String> = asked.into_iter().map(|(_, amount)| amount).collect();
    amounts.sort_unstable_by_key(|amount| std::cmp::Reverse(minor(amount)));
    amounts
}

fn whole(pledge: PledgeId, ground: Ground) -> RefundPledge {
    RefundPledge { pledge, amount: RefundAmount::Whole {}, ground }
}

/// What the next step of settling waits for.
fn waits_until(world: &World) -> Option<Timestamp> {
    match no(world.run(Actor::with_role(HOST, Role::System), Settle { limit: 1 })) {
        Rejection::NothingToSettle { next } => next,
        other => panic!("{other}"),
    }
}

fn balances<const N: usize>(world: &World, accounts: [LedgerAccount; N]) -> [i64; N] {
    accounts.map(|account| world.balance(account))
}
