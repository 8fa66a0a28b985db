//! What a policy asks of people: limits, gates, windows and facts, through the commands.

mod changes;
mod closing;
mod gates;
mod issuers;
mod limits;
mod notices;
mod ready;
mod rounds;
mod windows;

use crate::common::*;
use fundly_core::{
    AccountId, Actor, Command, Currency, Error, Event, Money, Policy, Rejection, Span, Timestamp,
    account::{Fact, Investor},
    campaign::{SetTerms, Terms},
    policy::Facts,
};
use pollster::block_on;

/// A draft of 30 days with a goal of 1,000.00 under the all-or-nothing policy as it is changed.
fn draft(change: impl FnOnce(&mut Policy)) -> World {
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.pledging.instalments = 1;
    change(&mut policy);
    World::draft(policy, Some(usd("1000.00")), Some(30))
}

fn live(change: impl FnOnce(&mut Policy)) -> World {
    let world = draft(change);
    world.launch();
    world
}

/// Replaces the terms of a draft.
fn with_terms(world: &World, change: impl FnOnce(&mut Terms)) {
    let mut terms = block_on(world.engine.row(CAMPAIGN, fundly_core::RowKey::Terms())).unwrap().unwrap();
    let fundly_core::Row::Terms(terms) = &mut terms else { panic!() };
    change(terms);
    world.ok(CREATOR, SetTerms { terms: (**terms).clone() });
}

/// Somebody who earns and owns that much, since the beginning of the year.
fn investor(income: &str, net_worth: &str) -> Facts {
    let fact = |text: &str| Some(Fact { value: usd(text), as_of: time("2026-01-01T00:00:00Z"), valid_until: None });
    let investor = Investor { income: fact(income), net_worth: fact(net_worth), ..Investor::default() };
    Facts { investor, ..Facts::default() }
}

fn fact(name: &str, as_of: &str) -> Fact<fundly_core::text::Label> {
    Fact { value: name.parse().unwrap(), as_of: time(as_of), valid_until: None }
}

/// Sends a command with facts about who acts.
fn knowing(world: &World, account: AccountId, facts: &Facts, command: impl Into<Command>) -> Result<Vec<Event>, Error> {
    let mut request = world.request(Actor::account(account), command);
    request.facts = Some(Box::new(facts.clone()));
    block_on(world.engine.execute(request)).map(|outcome| outcome.events)
}

/// The rejection that decides.
fn no(result: Result<Vec<Event>, Error>) -> Rejection {
    match result {
        Err(Error::Rejected(list)) => list.into_iter().next().unwrap(),
        other => panic!("{other:?}"),
    }
}

fn at(world: &World, span: Span) -> Timestamp {
    world.now.plus(span)
}

fn minor(text: &str) -> fundly_core::Amount {
    let money: Money = usd(text);
    money.amount()
}
