//! What a call costs: typed, and by its name in JSON.
//!
//! `cargo bench -p fundly-wire` prints lines `name nanoseconds`, the best of several runs. Benchmarks of other languages run
//! it beside their own and divide: `wire` is what any language pays at least, `typed` what Rust pays. They do the same:
//! - `allocate`: 100.00 USD by weights 1 to 5;
//! - `preview`: the first pledge of `execute`, before it is placed;
//! - `execute`: a pledge on the campaign that the first four steps of `stories/tried-before-done.json` open, in memory, with
//!   an id and a backer of its own; the request is there as text (or typed), the answer is a text (or typed);
//! - `executeMany`: a thousand of these in one call, for the whole call.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a benchmark")]

use fundly_core::{
    MemoryStore, Money, Request,
    money::{Mode, Portion, allocate},
};
use fundly_wire::Wire;
use pollster::block_on;
use serde_json::{Value, json};
use std::{hint::black_box, time::Instant};

const RUNS: usize = 7;
const CALLS: u32 = 2_000;
const MANY: u32 = 1_000;

fn story() -> Value {
    serde_json::from_str(include_str!("../../../stories/tried-before-done.json")).unwrap()
}

/// A campaign that takes pledges.
fn live(story: &Value) -> Wire {
    let wire = Wire::sourced(MemoryStore::new());
    for step in &story["steps"].as_array().unwrap()[..4] {
        let told = wire.call_now(step["operation"].as_str().unwrap(), step["arguments"].to_string().as_bytes());
        assert!(told.starts_with(b"{\"ok\":"));
    }
    wire
}

/// So many pledges, each of its own backer.
fn pledges(story: &Value, count: u32) -> Vec<Value> {
    let pledge = |n: u32| {
        let mut request = story["steps"][5]["arguments"]["request"].clone();
        request["id"] = json!(format!("00000000-0000-0000-0003-{n:012}"));
        request["actor"]["account"] = json!(format!("00000000-0000-0000-0004-{n:012}"));
        request
    };
    (0..count).map(pledge).collect()
}

fn typed(requests: &[Value]) -> Vec<Request> {
    requests.iter().map(|request| Request::from_json(request.to_string().as_bytes()).unwrap()).collect()
}

/// Prints the least time of a call; `set_up` is not timed, and makes what `run` uses up.
fn measure<T>(name: &str, calls: u32, set_up: impl Fn() -> T, run: impl Fn(T)) {
    let once = |_| {
        let with = set_up();
        let start = Instant::now();
        run(with);
        start.elapsed().as_nanos() / u128::from(calls)
    };
    println!("{name} {}", (0..RUNS).map(once).min().unwrap_or_default());
}

fn call(wire: &Wire, operation: &str, arguments: &str) {
    let told = wire.call_now(operation, arguments.as_bytes());
    assert!(told.starts_with(b"{\"ok\":"), "{}", String::from_utf8_lossy(&told));
    black_box(told);
}

fn main() {
    let story = story();
    let whole: Money = "100.00 USD".parse().unwrap();
    let portions: Vec<Portion> = (1..=5).map(Portion::weight).collect();
    measure(
        "typed.allocate",
        CALLS,
        || (),
        |()| {
            for _ in 0..CALLS {
                let minor = black_box(whole).amount().minor();
                black_box(allocate(minor, black_box(&portions), Mode::LargestRemainder).unwrap());
            }
        },
    );
    let wire = live(&story);
    let arguments = json!({"whole": "100.00 USD", "weights": [1, 2, 3, 4, 5]}).to_string();
    measure("wire.allocate", CALLS, || (), |()| (0..CALLS).for_each(|_| call(&wire, "allocate", &arguments)));

    let requests = pledges(&story, CALLS);
    let first = typed(&requests).remove(0);
    let preview = || drop(black_box(block_on(wire.engine().preview(&first)).unwrap()));
    measure("typed.preview", CALLS, || (), |()| (0..CALLS).for_each(|_| preview()));
    let arguments = json!({"request": first}).to_string();
    measure("wire.preview", CALLS, || (), |()| (0..CALLS).for_each(|_| call(&wire, "preview", &arguments)));
    measure(
        "typed.execute",
        CALLS,
        || (live(&story), typed(&requests)),
        |(wire, requests)| {
            for request in requests {
                black_box(block_on(wire.engine().execute(request)).unwrap());
            }
        },
    );
    let texts: Vec<String> = requests.iter().map(|request| json!({"request": request}).to_string()).collect();
    measure("wire.execute", CALLS, || live(&story), |wire| texts.iter().for_each(|text| call(&wire, "execute", text)));

    let requests = pledges(&story, MANY);
    measure(
        "typed.executeMany",
        1,
        || (live(&story), typed(&requests)),
        |(wire, requests)| {
            let answers = block_on(wire.engine().execute_many(requests)).unwrap();
            assert!(answers.iter().all(Result::is_ok));
        },
    );
    let text = json!({"requests": requests}).to_string();
    measure("wire.executeMany", 1, || live(&story), |wire| call(&wire, "executeMany", &text));
}
