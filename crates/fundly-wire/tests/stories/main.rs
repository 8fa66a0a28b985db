//! Stories: calls with their answers, written down in `stories/` for every language to tell again. They are made here, and
//! `FUNDLY_WRITE=1 cargo test -p fundly-wire --test stories` writes them anew; a difference is a change of the wire.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

mod asked;
#[path = "../common/mod.rs"]
mod common;
mod funding;
mod money;
mod people;
mod tale;
mod votes;
mod wrong;

use common::texts::TextStore;
use fundly_core::{MemoryStore, store::DynStore};
use fundly_wire::{ForeignStore, Wire};
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
};
use tale::{Tale, call};

const STORIES: [fn() -> Tale; 18] = [
    funding::success,
    funding::failure,
    funding::oversubscribed,
    funding::changed,
    funding::milestones,
    money::partial_refund,
    money::dispute_lost,
    money::dispute_won,
    votes::vote,
    votes::backlog,
    people::gates,
    people::accounts,
    people::tried,
    people::policies,
    asked::policies,
    asked::numbers,
    asked::register,
    wrong::bad_input,
];

fn told() -> Vec<Tale> {
    STORIES.iter().map(|story| story()).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../stories")
}

fn written() -> Vec<Value> {
    let files = fs::read_dir(folder()).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    files.map(|text| serde_json::from_str(&text).unwrap()).collect()
}

#[test]
fn every_story_is_written_down_as_it_is_told() {
    let mut names = BTreeSet::new();
    for tale in told() {
        let path = folder().join(format!("{}.json", tale.name));
        assert!(names.insert(tale.name.to_owned()), "two stories are called {}", tale.name);
        let text = tale.text();
        if env::var_os("FUNDLY_WRITE").is_some() {
            fs::create_dir_all(folder()).unwrap();
            fs::write(&path, &text).unwrap();
        }
        let file = fs::read_to_string(&path).unwrap_or_default();
        assert!(file == text, "{} is not what is told: FUNDLY_WRITE=1 writes it anew", path.display());
    }
    let found: BTreeSet<String> = written().iter().map(|story| story["name"].as_str().unwrap().to_owned()).collect();
    assert_eq!(found, names, "the stories that there are");
}

/// Tells every story that is written down over a store, and says what is different.
fn tell_again(new: impl Fn() -> Wire) {
    for story in written() {
        let (name, wire) = (&story["name"], new());
        let steps = story["steps"].as_array().unwrap();
        assert!(steps.len() <= 60, "{name} has {} steps", steps.len());
        for (n, step) in steps.iter().enumerate() {
            let (ended, with) = call(&wire, step["operation"].as_str().unwrap(), &step["arguments"]);
            assert_eq!(Some(&with), step.get(ended), "{name}, step {n}: {} {}", step["operation"], step["arguments"]);
        }
        let end = &story["end"];
        let (_, stands) = call(&wire, "verify", &json!({"campaign": end["campaign"]}));
        assert_eq!(stands, json!({"seq": end["seq"], "hash": end["hash"]}), "{name}");
    }
}

#[test]
fn every_story_ends_the_same_in_memory() {
    tell_again(|| Wire::new(DynStore::new(MemoryStore::new())));
    // A story says itself what is known of people.
    tell_again(|| Wire::sourced(MemoryStore::new()));
}

#[test]
fn every_story_ends_the_same_over_a_store_in_another_language() {
    tell_again(|| Wire::new(DynStore::new(ForeignStore::new(TextStore::default()))));
}

#[cfg(feature = "schema")]
#[test]
fn every_operation_is_in_a_story() {
    let wire = fundly_wire::describe();
    let named = wire["operations"].as_array().unwrap().iter().map(|operation| operation["name"].clone());
    let stories = written();
    let used: Vec<&Value> =
        stories.iter().flat_map(|story| story["steps"].as_array().unwrap()).map(|step| &step["operation"]).collect();
    let missing: Vec<Value> = named.filter(|name| !used.contains(&name)).collect();
    assert!(missing.is_empty(), "in no story: {missing:?}");
}
