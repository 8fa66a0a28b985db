//! The core in memory: decide, evolve, the whole engine in batches, allocation, canonical JSON.
//!
//! The named peer of the engine is the same bookkeeping written by hand with hash maps, without rules, journal or hash chain:
//! what an application would do at best if it trusted itself. `cargo bench -p fundly-core` prints both and their ratio.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::float_arithmetic,
    reason = "a benchmark"
)]

#[path = "../tests/common/mod.rs"]
mod common;

use common::*;
use fundly_core::{
    AccountId, Actor, Command, CommandId, Context, Need, Request, Row, RowKey, WorkingSet,
    canonical::to_canonical,
    decide, evolve,
    money::{Mode, Portion, allocate},
    store::{LoadRequest, Store},
};
use pollster::block_on;
use std::{collections::HashMap, hint::black_box, time::Instant};

const BATCH: u64 = 8_000;

fn requests(world: &World, from: u64, count: u64) -> Vec<Request> {
    (from..from + count).map(|n| world.request(Actor::account(backer(n)), contribution("25.00"))).collect()
}

/// Best of several runs, in operations per second.
fn rate(operations: u64, runs: u32, mut run: impl FnMut()) -> f64 {
    let best = (0..runs)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .min()
        .unwrap_or_default();
    operations as f64 / best.as_secs_f64()
}

fn live_rows(world: &World) -> WorkingSet<'static> {
    let needs = vec![Need::Row(RowKey::Campaign()), Need::Row(RowKey::Terms())];
    let loaded = block_on(world.engine.store().load(CAMPAIGN, LoadRequest { needs, commands: vec![] })).unwrap();
    let mut rows = WorkingSet::complete();
    loaded.rows.into_iter().for_each(|(key, row): (RowKey, Option<Row>)| rows.load(key, row));
    rows
}

fn decide_and_evolve() -> (f64, f64) {
    let world = World::all_or_nothing("1000.00");
    let rows = live_rows(&world);
    let actors: Vec<Actor> = (0..BATCH).map(|n| Actor::account(backer(n))).collect();
    let command: Command = contribution("25.00").into();
    let now = world.now;
    let context = |n: u64, actor| Context {
        now,
        campaign: CAMPAIGN,
        actor,
        command: CommandId::from_u128(u128::from(n) << 64 | 7),
        facts: None,
    };
    let decided = rate(BATCH, 9, || {
        for (n, actor) in actors.iter().enumerate() {
            black_box(decide(&rows, &command, &context(n as u64, actor)));
        }
    });
    let events: Vec<_> = actors
        .iter()
        .enumerate()
        .flat_map(|(n, actor)| decide(&rows, &command, &context(n as u64, actor)).events)
        .collect();
    let evolved = rate(BATCH, 9, || {
        let mut rows = live_rows(&world);
        events.iter().for_each(|event| evolve(&mut rows, event, now));
        black_box(&rows);
    });
    (decided, evolved)
}

fn engine() -> f64 {
    let world = World::all_or_nothing("1000.00");
    let mut from = 0;
    let mut batches: Vec<Vec<Request>> = (0..5)
        .map(|_| {
            from += BATCH;
            requests(&world, from, BATCH)
        })
        .collect();
    rate(BATCH, 5, || {
        let batch = batches.pop().unwrap();
        let answers = block_on(world.engine.execute_batch(CAMPAIGN, batch)).unwrap();
        assert!(answers.iter().all(Result::is_ok));
    })
}

/// The peer: what must happen to the numbers, and nothing else.
fn by_hand() -> f64 {
    struct Naive {
        total: i64,
        pledges: HashMap<u128, (AccountId, i64)>,
        backers: HashMap<AccountId, i64>,
        commands: HashMap<u128, u128>,
    }
    rate(BATCH, 9, || {
        let mut state = Naive { total: 0, pledges: HashMap::new(), backers: HashMap::new(), commands: HashMap::new() };
        for n in 0..u128::from(BATCH) {
            if state.commands.contains_key(&n) {
                continue;
            }
            let account = backer(n as u64);
            state.total = state.total.checked_add(2_500).unwrap();
            state.pledges.insert(n, (account, 2_500));
            *state.backers.entry(account).or_default() += 2_500;
            state.commands.insert(n, n);
        }
        black_box((state.total, state.pledges.len(), state.backers.len()));
    })
}

fn main() {
    let (decided, evolved) = decide_and_evolve();
    let engine = engine();
    let by_hand = by_hand();
    println!("pledges per second, one thread, batches of {BATCH}");
    println!("  decide, evolving rows of its own              {decided:>12.0}");
    println!("  evolve alone, as in a replay                  {evolved:>12.0}");
    println!("  engine: idempotency, journal, hash chain      {engine:>12.0}");
    println!("  peer: hash maps by hand, no rules, no journal {by_hand:>12.0}");
    println!("  engine : peer                                 {:>12.3}", engine / by_hand);

    let portions: Vec<Portion> = (0..100_000).map(|n| Portion::weight(1 + n * 7_919 % 1_000)).collect();
    for (name, mode) in [("largest remainder", Mode::LargestRemainder), ("front", Mode::Front)] {
        let allocations = rate(1, 9, || {
            black_box(allocate(1_234_567_891, &portions, mode).unwrap());
        });
        println!("allocation over 100,000 parts, {name:<18} {:>12.3} ms", 1_000.0 / allocations);
    }
    let world = World::all_or_nothing("1000.00");
    block_on(world.engine.execute_batch(CAMPAIGN, requests(&world, 0, 10))).unwrap();
    let entries = block_on(world.engine.journal(CAMPAIGN, 5, 1)).unwrap();
    let ours = rate(10_000, 5, || (0..10_000).for_each(|_| drop(black_box(to_canonical(&entries[0]).unwrap()))));
    let plain = rate(10_000, 5, || (0..10_000).for_each(|_| drop(black_box(serde_json::to_vec(&entries[0]).unwrap()))));
    println!(
        "canonical JSON of an entry: {ours:.0}/s; peer serde_json, not canonical: {plain:.0}/s; ratio {:.2}",
        ours / plain
    );
}
