//! Fundly in PostgreSQL: one command for each commit, and group commit; refunds and issues of shares in steps.

use crate::{
    Bench, SETTLED_AT_SCALE,
    load::Limit,
    ours::{self, Executes},
    peer::Place,
    report::Line,
};
use fundly_core::{Error, Fundly, Outcome, Request, Store};
use fundly_sql::{GroupCommit, PostgresStore};
use std::sync::Arc;

const ONE_BY_ONE: &str = "Fundly, one by one";
const GROUP: &str = "Fundly, group commit";
const CALLERS: [u32; 5] = [1, 8, 64, 1_000, 8_000];

impl<S: Store + Send + Sync + 'static> Executes for GroupCommit<S> {
    async fn execute(&self, request: Request) -> Result<Outcome, Error> {
        Self::execute(self, request).await
    }
}

/// A store without a campaign.
async fn fresh(bench: &mut Bench) -> PostgresStore {
    bench.drop_schema("fundly").await;
    PostgresStore::open(bench.url.clone()).await.unwrap()
}

pub(crate) async fn pledges(bench: &mut Bench) {
    for place in Place::ALL {
        // More callers on one campaign, unordered among themselves, would measure how they get into each other's way.
        let clients: &[u32] = if place == Place::Hot { &[1] } else { &[1, 8] };
        for (clients, grouped) in clients.iter().map(|n| (*n, false)).chain(CALLERS.map(|n| (n, true))) {
            for _ in 0..bench.runs {
                let engine = Fundly::new(fresh(bench).await);
                let tiers = ours::launch(&engine, place.campaigns()).await;
                let limit = Limit::time(bench.seconds);
                if grouped {
                    let callers = ours::callers(&GroupCommit::new(engine), place, &tiers, clients);
                    bench.measure(GROUP, place.name(), callers, limit).await;
                } else {
                    let callers = ours::callers(&Arc::new(engine), place, &tiers, clients);
                    bench.measure(ONE_BY_ONE, place.name(), callers, limit).await;
                }
            }
        }
    }
}

pub(crate) async fn settlement(bench: &mut Bench) {
    for _ in 0..bench.runs {
        let engine = Fundly::new(fresh(bench).await);
        let reports = ours::promised(&engine, SETTLED_AT_SCALE).await;
        let before = bench.wal().await;
        let issue = ours::issue(&engine, reports).await;
        let between = bench.wal().await;
        let refund = ours::refund(&engine, SETTLED_AT_SCALE).await;
        let after = bench.wal().await;
        bench.record(Line::new("Fundly, steps of 1,000", "issue", 1, &issue, between - before));
        bench.record(Line::new("Fundly, steps of 1,000", "refund", 1, &refund, after - between));
    }
}
