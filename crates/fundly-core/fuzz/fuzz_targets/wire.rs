//! Bytes from outside, read as the wire's JSON: no input may panic, and what is read must survive being written.
#![no_main]

use fundly_core as _;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else { return };
    if has_float(&value) {
        return;
    }
    let written = value.to_string();
    let again: Value = serde_json::from_str(&written).expect("what was written is JSON");
    assert_eq!(again, value, "written as {written}");
});

/// The wire carries no floating point, and JSON readers may round one: it is no part of the promise.
fn has_float(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.is_f64(),
        Value::Array(list) => list.iter().any(has_float),
        Value::Object(map) => map.values().any(has_float),
        Value::Null | Value::Bool(_) | Value::String(_) => false,
    }
}
