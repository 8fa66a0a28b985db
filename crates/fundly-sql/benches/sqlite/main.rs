//! Durable pledges per second in SQLite: one by one, and in batches as concurrent callers form them.
//!
//! The named peer, run beside it on the same disk, is what one would write by hand with rusqlite for the same promise: check
//! the campaign, insert the pledge, two ledger entries and a journal row, update the campaign, remember the command; once with
//! a transaction for each pledge, once with one for each batch. It has no rules, no hash chain and no other tables to feed.
//! `cargo bench -p fundly-sql` prints both and their ratios.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, clippy::float_arithmetic, reason = "a benchmark")]

mod by_hand;
#[path = "../../tests/common/mod.rs"]
mod common;

use common::*;
use fundly_core::{Fundly, Request, Span};
use fundly_sql::{Durability, SqliteOptions, SqliteStore};
use std::{
    path::Path,
    time::{Duration, Instant},
};

/// Each way is measured so often, and its best run counts: whatever else the machine does only ever makes a run slower.
const RUNS: u32 = 3;

/// Pledges of a run, and how many of them share a transaction.
const ONE_BY_ONE: (u32, u32) = (2_000, 1);
const BATCHES: [(u32, u32); 3] = [(12_800, 64), (40_000, 1_000), (80_000, 8_000)];

/// A pledge a millisecond, as over a busy launch: the ids that the engine makes follow the time.
fn nth(n: u32) -> Request {
    let request = pledge(scattered(n), backer(n), "25.00");
    Request { at: request.at.plus(Span::millis(n.into())), ..request }
}

/// Ids of commands in no order, as they come from clients.
fn scattered(n: u32) -> u128 {
    (u128::from(n) + 1_000).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)
}

async fn ours(path: &Path, durability: Durability, (pledges, batch): (u32, u32)) -> Duration {
    let options = SqliteOptions { path: Some(path.to_owned()), durability, ..SqliteOptions::default() };
    let engine = Fundly::new(SqliteStore::with(options).await.unwrap());
    launch(&engine, terms(None)).await;
    let requests: Vec<Request> = (0..pledges).map(nth).collect();
    let batches: Vec<Vec<Request>> = requests.chunks(batch as usize).map(<[Request]>::to_vec).collect();
    let start = Instant::now();
    for batch in batches {
        let answers = engine.execute_batch(CAMPAIGN, batch).await.unwrap();
        assert!(answers.iter().all(Result::is_ok));
    }
    let took = start.elapsed();
    engine.store().close().await;
    took
}

/// Best of several runs, each on a fresh file, in pledges per second.
async fn rate(pledges: u32, mut run: impl AsyncFnMut() -> Duration) -> f64 {
    let mut best = Duration::MAX;
    for _ in 0..RUNS {
        best = best.min(run().await);
    }
    f64::from(pledges) / best.as_secs_f64()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("durable pledges per second, SQLite, one campaign");
    println!(
        "{:<8} {:>6} {:>12} {:>14} {:>8} {:>22}",
        "sync", "batch", "fundly", "rusqlite", "ratio", "x rusqlite one by one"
    );
    for durability in [Durability::Full, Durability::Normal] {
        let mut alone = None;
        for size in [ONE_BY_ONE].into_iter().chain(BATCHES) {
            let ours = rate(size.0, async || ours(&fresh_path(), durability, size).await).await;
            let peer = rate(size.0, async || by_hand::run(&fresh_path(), durability, size)).await;
            let alone = *alone.get_or_insert(peer);
            let name = format!("{durability:?}");
            println!("{name:<8} {:>6} {ours:>12.0} {peer:>14.0} {:>8.2} {:>22.1}", size.1, ours / peer, ours / alone);
        }
    }
}
