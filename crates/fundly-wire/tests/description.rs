//! The description of the wire: in step with the code, and fit to generate other languages from.
#![cfg(feature = "schema")]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

use serde_json::Value;
use std::{env, fs, path::Path};

fn committed() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("wire.json")
}

#[test]
fn the_file_is_in_step_with_the_code() {
    let now = format!("{:#}\n", fundly_wire::describe());
    if env::var_os("FUNDLY_WRITE").is_some() {
        fs::write(committed(), &now).unwrap();
    }
    let file = fs::read_to_string(committed()).unwrap_or_default();
    assert!(file == now, "wire.json is out of step: FUNDLY_WRITE=1 writes it anew");
}

#[test]
fn every_type_has_one_name_and_says_what_it_is() {
    let wire = fundly_wire::describe();
    let types = wire["types"].as_object().unwrap();
    assert!(types.len() > 150, "{}", types.len());
    for (name, schema) in types {
        let numbered = name.ends_with(|c: char| c.is_ascii_digit()) && name != "Digest32";
        assert!(!numbered, "{name} is the name of two types");
        assert!(schema["description"].is_string(), "{name} says nothing of itself");
    }
}

/// Nothing refers to what is not there, and nothing is of a form that generators do not know.
#[test]
fn everything_is_of_a_known_form() {
    let wire = fundly_wire::describe();
    walk(&wire, &wire, "wire");
}

fn walk(wire: &Value, part: &Value, at: &str) {
    match part {
        Value::Object(members) => {
            if let Some(to) = members.get("$ref").and_then(Value::as_str) {
                let name = to.strip_prefix("#/$defs/").unwrap_or_else(|| panic!("{at}: {to}"));
                assert!(wire["types"].get(name).is_some(), "{at}: there is no {name}");
            }
            assert_ne!(members.get("type"), Some(&Value::from("number")), "{at}: a number with a point");
            members.iter().for_each(|(name, member)| walk(wire, member, &format!("{at}.{name}")));
        }
        Value::Array(list) => list.iter().for_each(|member| walk(wire, member, at)),
        _ => {}
    }
}
