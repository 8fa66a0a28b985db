//! Bytes from outside, read as everything that the wire knows: no input may panic, what is read must survive being written,
//! and whatever is a request is carried out: the books must balance and the journal must stand, whatever was asked.
//!
//! The input is read whole, and line by line: each line that is a request is carried out in its turn.
#![no_main]

mod texts;
mod types;
mod world;

use libfuzzer_sys::fuzz_target;
use serde_json::Value;

/// Most requests of one input that are carried out.
const REQUESTS_MAX: usize = 16;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        texts::read(text);
    }
    values(bytes);
    types::read(bytes);
    let mut values: Vec<Value> =
        bytes.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
    // A golden file is one request on many lines.
    values.extend(serde_json::from_slice::<Value>(bytes).ok().filter(|_| bytes.contains(&b'\n')));
    let requests = values.iter().filter(|value| value.get("command").is_some()).take(REQUESTS_MAX);
    world::carry_out(requests.cloned().collect());
});

/// JSON that is read is written as what it was.
fn values(bytes: &[u8]) {
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else { return };
    if has_float(&value) {
        return;
    }
    let written = value.to_string();
    let again: Value = serde_json::from_str(&written).expect("what was written is JSON");
    assert_eq!(again, value, "written as {written}");
}

/// The wire carries no floating point, and JSON readers may round one: it is no part of the promise.
fn has_float(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.is_f64(),
        Value::Array(list) => list.iter().any(has_float),
        Value::Object(map) => map.values().any(has_float),
        Value::Null | Value::Bool(_) | Value::String(_) => false,
    }
}
