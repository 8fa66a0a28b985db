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

/// Late pledges and the reserve begin with success, so their ends are told from then on.
#[test]
fn a_campaign_that_succeeded_tells_what_ends_after_it() {
    let mut world = live(|policy| {
        policy.funding.late_pledges = Some(Span::days(14));
        policy.escrow.holdback = "5%".parse().unwrap();
        policy.escrow.holdback_for = Span::days(90);
    });
    world.ok(backer(1), contribution("1000.00"));
    world.later(Span::days(30));
    for (payment, amount) in World::instructions(&world.settle(10)) {
        world.host(captured(payment, "ch_1", &amount));
    }
    world.settle(10);
    let due = block_on(world.engine.schedule(CAMPAIGN)).unwrap();
    let when = |wanted| {
        due.iter().find_map(|decision| match decision.verdict {
            Verdict::Schedule { at, action } if action == wanted => Some(at),
            _ => None,
        })
    };
    assert_eq!(when(Action::LatePledgesEnd), Some(at(&world, Span::days(14))));
    assert_eq!(when(Action::ReserveEnds), Some(at(&world, Span::days(90))));
    let times: Vec<String> = due.iter().map(|decision| format!("{:?}", decision.verdict)).collect();
    assert!(times.is_sorted(), "{times:?}");
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
