//! The JSON Schema of policies: in step with the types, open to every policy that there is, closed to what is none.
//!
//! `FUNDLY_WRITE=1 cargo test -p fundly-core --features schema --test schema` writes `schema/policy.json` anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, unreachable_pub, reason = "tests")]

mod texts;
mod validate;
mod wrong;

use fundly_core::{Currency, Policy, policy::Preset};
use serde_json::Value;
use std::{fs, path::PathBuf};
use validate::errors;

const MEADOW: &str = include_str!("../policies/meadow.toml");

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("schema/policy.json")
}

/// The file as it is committed: what an editor reads.
fn committed() -> Value {
    serde_json::from_str(&fs::read_to_string(path()).unwrap()).unwrap()
}

fn from_toml(text: &str) -> Value {
    toml::from_str(text).unwrap()
}

fn assert_valid(value: &Value, what: &str) {
    assert_eq!(errors(&committed(), value), Vec::<String>::new(), "{what}");
}

#[test]
fn the_file_is_in_step_with_the_types() {
    if std::env::var_os("FUNDLY_WRITE").is_some() {
        fs::write(path(), format!("{:#}\n", Policy::schema())).unwrap();
    }
    assert!(committed() == Policy::schema(), "schema/policy.json is out of step: FUNDLY_WRITE=1 writes it anew");
}

#[test]
fn every_policy_in_a_file_is_valid() {
    let presets: Vec<&str> = Preset::ALL.iter().flat_map(|preset| preset.files()).copied().collect();
    assert!(presets.len() >= 16, "{}", presets.len());
    for text in presets.into_iter().chain([MEADOW]) {
        assert_valid(&from_toml(text), text);
    }
}

#[test]
fn every_policy_that_is_written_is_valid() {
    let presets = Preset::ALL.iter().flat_map(|preset| preset.versions());
    let currencies = Currency::all().map(Policy::all_or_nothing);
    let ready = [Policy::from_toml(MEADOW).unwrap(), Policy::open_ended()];
    for policy in presets.chain(currencies).chain(ready) {
        assert_valid(&serde_json::to_value(&policy).unwrap(), policy.name.as_str());
    }
}

#[test]
fn the_policies_of_the_wire_are_valid() {
    for (text, pointer) in [
        (include_str!("../golden/command/setTerms.json"), "policy"),
        (include_str!("../golden/event/termsSet.json"), "policy"),
        (include_str!("../golden/row/terms.json"), "policy"),
    ] {
        let policies = members(&serde_json::from_str(text).unwrap(), pointer);
        assert!(!policies.is_empty());
        policies.iter().for_each(|policy| assert_valid(policy, text));
    }
}

/// The members of a name, wherever they are.
fn members(value: &Value, name: &str) -> Vec<Value> {
    match value {
        Value::Object(map) => {
            let below = map.values().flat_map(|member| members(member, name));
            map.get(name).cloned().into_iter().chain(below).collect()
        }
        Value::Array(list) => list.iter().flat_map(|item| members(item, name)).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn each_parameter_and_type_is_described_in_plain_words() {
    let (schema, mut without) = (committed(), Vec::new());
    let definitions = schema["definitions"].as_object().unwrap();
    for (name, definition) in definitions.iter().chain([(&"Policy".to_owned(), &schema)]) {
        let own = [(String::new(), definition)].into_iter();
        let properties = definition["properties"].as_object().into_iter().flatten();
        for (member, schema) in own.chain(properties.map(|(member, schema)| (format!(".{member}"), schema))) {
            match schema["description"].as_str() {
                Some(text) => assert!(!text.is_empty() && !text.contains("](") && !text.contains("::<"), "{text}"),
                // Members of one kind of holiday stand with their kind.
                None if schema == true => {}
                None => without.push(format!("{name}{member}")),
            }
        }
    }
    assert!(definitions.len() > 40 && without.is_empty(), "{without:?}");
}

#[test]
fn defaults_are_valid() {
    let schema = committed();
    let definitions = schema["definitions"].as_object().unwrap().values();
    let properties = definitions.chain([&schema]).filter_map(|schema| schema["properties"].as_object()).flatten();
    let mut count = 0;
    for (name, property) in properties.filter(|(_, property)| property.get("default").is_some()) {
        let mut alone = property.clone();
        alone["definitions"] = schema["definitions"].clone();
        assert_eq!(errors(&alone, &property["default"]), Vec::<String>::new(), "{name}");
        count += 1;
    }
    assert!(count > 10, "{count}");
}
