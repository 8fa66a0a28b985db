//! What is told to people: rights with their ends, and what is due.

use super::*;
use fundly_core::{
    engine::FactSource,
    policy::{Action, FactQuery, Limit, Scope, Verdict},
    store::StoreError,
};
use std::sync::{Arc, Mutex};

#[test]
fn a_campaign_tells_what_is_due_and_where_that_comes_from() {
    let world = live(|policy| {
        lock(policy, "48h");
        policy.collection.after = Some("7d".parse().unwrap());
        policy.refund.within = Some("5bd".parse().unwrap());
    });
    let due = block_on(world.engine.schedule(CAMPAIGN)).unwrap();
    let told: Vec<(String, Action)> = due
        .iter()
        .map(|decision| match decision.verdict {
            Verdict::Schedule { at, action } => (at.to_string(), action),
            ref other => panic!("{other:?}"),
        })
        .collect();
    let expected = [
        ("2026-01-29T00:00:00.000Z", Action::CancellationEnds),
        ("2026-01-31T00:00:00.000Z", Action::FundingCloses),
        ("2026-02-06T00:00:00.000Z", Action::RefundsDirected),
        ("2026-02-07T00:00:00.000Z", Action::CollectingBegins),
        ("2026-02-14T00:00:00.000Z", Action::PaymentsEnd),
    ];
    assert_eq!(told, expected.map(|(at, action)| (at.to_owned(), action)));
    assert!(due.iter().all(|decision| !decision.cites.is_empty()));
}

/// A source that knows one thing and remembers what it was asked.
#[derive(Clone)]
struct Source(Arc<Mutex<Vec<FactQuery>>>);

impl FactSource for Source {
    async fn facts(&self, query: FactQuery) -> Result<Facts, StoreError> {
        self.0.lock().unwrap().push(query);
        Ok(investor("100000.00", "100000.00"))
    }
}

#[test]
fn the_engine_asks_its_source_for_what_the_policy_needs_and_only_then() {
    let mut world = live(|policy| {
        policy.limits = vec![Limit {
            id: "investor".parse().unwrap(),
            who: fundly_core::formula::Condition::default(),
            most: "5% of netWorth".parse().unwrap(),
            below: false,
            counts: Scope::AllIssuers,
            window: Some("12mo".parse().unwrap()),
            household: true,
        }];
    });
    let asked = Source(Arc::default());
    let engine = std::mem::replace(&mut world.engine, World::new().engine);
    world.engine = engine.with_facts(asked.clone());
    assert_eq!(world.refused(backer(1), contribution("5000.01")), "policy.limit");
    world.ok(backer(1), contribution("5000.00"));
    let queries = asked.0.lock().unwrap().clone();
    assert_eq!(queries.len(), 2);
    let sum = &queries[0].invested[0];
    assert_eq!((sum.since, sum.household, sum.issuer), (time("2025-01-01T00:00:00Z"), true, None));
    world.ok(CREATOR, fundly_core::campaign::EditStory { story: story() });
    assert_eq!(asked.0.lock().unwrap().len(), 2, "nothing else asks");
}
