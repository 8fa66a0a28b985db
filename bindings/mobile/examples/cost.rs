//! What a call costs in Rust itself, to hold that of other languages against: `cargo run --release --example cost`.
//!
//! Prints nanoseconds: of an allocation, of a pledge, and of each pledge of a batch of 1,000.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs, reason = "a benchmark")]

use fundly_core::{
    Fundly, MemoryStore, Request,
    money::{Mode, Portion, allocate},
};
use pollster::block_on;
use serde_json::{Value, json};
use std::{hint::black_box, time::Instant};

const CAMPAIGN: &str = "00000000-0000-0000-0000-0000000000ca";

fn request(id: u32, actor: &Value, command: &Value) -> Request {
    let request = json!({
        "id": format!("00000000-0000-0000-0001-{id:012}"), "campaign": CAMPAIGN, "actor": actor,
        "at": "2026-01-01T00:00:00Z", "command": command,
    });
    Request::from_json(request.to_string().as_bytes()).unwrap()
}

fn open_ended() -> Fundly<MemoryStore> {
    let engine = Fundly::new(MemoryStore::new());
    let creator = json!({ "account": "00000000-0000-0000-0000-0000000000c0" });
    let moderator = json!({ "account": "00000000-0000-0000-0000-0000000000a0", "roles": ["moderator"] });
    let story = json!({ "title": "A compiler", "summary": "Fast", "description": "", "category": "tools" });
    let policy = fundly_core::Policy::open_ended();
    let commands = [
        (&creator, json!({ "kind": "createCampaign", "currency": "USD", "story": story })),
        (&creator, json!({ "kind": "setTerms", "terms": { "policy": policy } })),
        (&creator, json!({ "kind": "submitCampaign" })),
        (&moderator, json!({ "kind": "approveCampaign" })),
    ];
    for ((actor, command), id) in commands.iter().zip(1..) {
        block_on(engine.execute(request(id, actor, command))).unwrap();
    }
    engine
}

fn pledge(n: u32) -> Request {
    let actor = json!({ "account": format!("00000000-0000-0000-0000-{:012}", 100_000 + n) });
    request(1_000 + n, &actor, &json!({ "kind": "placePledge", "order": { "contribution": "25.00 USD" } }))
}

fn told(name: &str, times: u32, work: impl FnOnce()) {
    let begun = Instant::now();
    work();
    println!("{name} {}", begun.elapsed().as_nanos() / u128::from(times));
}

fn main() {
    let portions: Vec<Portion> = [1, 2, 3].into_iter().map(Portion::weight).collect();
    told("allocate", 100_000, || {
        for _ in 0..100_000 {
            black_box(allocate(black_box(10_000), &portions, Mode::LargestRemainder).unwrap());
        }
    });
    let engine = open_ended();
    let lone: Vec<Request> = (0..5_000).map(pledge).collect();
    told("execute", 5_000, || lone.into_iter().for_each(|request| drop(block_on(engine.execute(request)).unwrap())));
    let batches: Vec<Vec<Request>> =
        (5..15).map(|batch| (batch * 1_000..(batch + 1) * 1_000).map(pledge).collect()).collect();
    told("executeMany", 10_000, || {
        for batch in batches {
            assert!(block_on(engine.execute_many(batch)).unwrap().iter().all(Result::is_ok));
        }
    });
}
