//! Policies as data: the golden cases of outside rules from the presets alone, their boundaries, the laws that every policy
//! keeps, and what broken ones are told.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod broken;
mod fees;
mod investors;
mod laws;
mod meadow;
mod pages;
mod presets;
mod times;
mod windows;

use fundly_core::{
    Amount, Currency, Money, Policy, Timestamp,
    account::{Fact, Investor},
    policy::{Decision, Facts, Invested, Moments, Preset, Room, Values, Verdict},
};

fn at(text: &str) -> Timestamp {
    text.parse().expect(text)
}

fn money(text: &str) -> Money {
    text.parse().expect(text)
}

fn amount(text: &str) -> Amount {
    money(text).amount()
}

/// The version of US Regulation Crowdfunding in force on a day.
fn reg_cf(day: &str) -> Policy {
    Preset::UsRegulationCrowdfunding.at(at(&format!("{day}T12:00:00-05:00"))).expect(day)
}

/// The version in force since 2022.
fn reg_cf_now() -> Policy {
    reg_cf("2026-06-01")
}

fn fact<T>(value: T) -> Fact<T> {
    Fact { value, as_of: at("2026-01-01T00:00:00Z"), valid_until: None }
}

/// What is known of somebody with an income and a net worth, who has the flags.
fn person(income: Money, net_worth: Money, flags: &[&str]) -> Facts {
    let tests = flags.iter().map(|flag| fact(flag.parse().unwrap())).collect();
    let investor = Investor { income: Some(fact(income)), net_worth: Some(fact(net_worth)), tests, category: None };
    Facts { investor, ..Facts::default() }
}

/// The same in dollars.
fn dollars(income: &str, net_worth: &str, flags: &[&str]) -> Facts {
    person(money(&format!("{income} USD")), money(&format!("{net_worth} USD")), flags)
}

/// With money that was put in before, under every limit of a policy.
fn having_invested(policy: &Policy, before: &str, facts: Facts) -> Facts {
    let one = |id: &fundly_core::text::Label| Invested { limit: id.clone(), amount: money(before) };
    Facts { invested: policy.limits.iter().map(|limit| one(&limit.id)).collect(), ..facts }
}

fn asking<'a>(facts: &'a Facts, sum: Amount, now: Timestamp) -> Values<'a> {
    Values { facts: Some(facts), amount: sum, now, ..Values::default() }
}

/// The one limit that holds for somebody; none where no limit does.
fn only_room(policy: &Policy, facts: &Facts) -> Option<Room> {
    let mut rooms = policy.rooms(&asking(facts, Amount::ZERO, at("2026-06-01T12:00:00Z")), Amount::ZERO);
    assert!(rooms.len() <= 1, "{rooms:?}");
    rooms.pop()
}

fn labels(texts: &[&str]) -> Vec<fundly_core::text::Label> {
    texts.iter().map(|text| text.parse().unwrap()).collect()
}

/// The first source of a decision begins with these words.
fn assert_cites(decision: &Decision, words: &str) {
    let first = decision.cites.first().expect("a citation").source.as_str();
    assert!(first.starts_with(words), "{first}");
}

/// The most that would be allowed, of a decision that says no.
fn denied(decision: &Decision, parameter: &str) -> Option<Amount> {
    match &decision.verdict {
        Verdict::Deny { parameter: found, most, .. } if found == parameter => *most,
        other => panic!("{other:?}"),
    }
}

/// From when it would be allowed, of a decision that says no.
fn denied_until(decision: &Decision, parameter: &str) -> Option<Timestamp> {
    match &decision.verdict {
        Verdict::Deny { parameter: found, from, .. } if found == parameter => *from,
        other => panic!("{other:?}"),
    }
}

/// Until when it is allowed.
fn allowed_until(decision: &Decision) -> Option<Timestamp> {
    match &decision.verdict {
        Verdict::Allow { until, .. } => *until,
        other => panic!("{other:?}"),
    }
}

/// The ids of the gates that are asked for, each with the amount that it shows.
fn gates(decision: &Decision) -> Vec<(&str, Option<Amount>)> {
    match &decision.verdict {
        Verdict::Require { gates } => gates.iter().map(|gate| (gate.gate.as_str(), gate.shows)).collect(),
        other => panic!("{other:?}"),
    }
}

/// A pledge of a campaign with a deadline.
fn pledged(launch: Timestamp, commit: Timestamp, deadline: Timestamp) -> Moments {
    Moments { launch: Some(launch), commit: Some(commit), deadline: Some(deadline), ..Moments::default() }
}

/// A policy in another currency, the numbers of minor units as they are: for currencies that no preset has.
fn in_currency(policy: Policy, code: &str) -> Policy {
    let from = policy.currency.expect("a currency");
    let to: Currency = code.parse().unwrap();
    let mut text = serde_json::to_value(&policy).unwrap();
    convert(&mut text, from, to);
    text["currency"] = code.into();
    Policy::from_json(&text.to_string()).unwrap()
}

fn convert(value: &mut serde_json::Value, from: Currency, to: Currency) {
    match value {
        serde_json::Value::String(text) => {
            if let Ok(money) = text.parse::<Money>()
                && money.currency() == from
            {
                *text = Money::new(money.amount(), to).to_string();
            }
        }
        serde_json::Value::Array(list) => list.iter_mut().for_each(|one| convert(one, from, to)),
        serde_json::Value::Object(map) => map.values_mut().for_each(|one| convert(one, from, to)),
        _ => {}
    }
}
