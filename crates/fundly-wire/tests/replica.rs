//! Replicas: fed the journal of another store, they hold the same rows, and refuse what was altered.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

mod common;

use common::texts::TextStore;
use fundly_core::{MemoryStore, store::DynStore};
use fundly_wire::{ForeignStore, Wire};
use serde_json::{Value, json};
use std::{
    fs,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
};

fn wire() -> Wire {
    Wire::new(DynStore::new(MemoryStore::new()))
}

fn call(wire: &Wire, operation: &str, arguments: &Value) -> Value {
    serde_json::from_slice(&wire.call_now(operation, arguments.to_string().as_bytes())).unwrap()
}

fn asked(wire: &Wire, operation: &str, campaign: &Value) -> Value {
    call(wire, operation, &json!({"campaign": campaign}))
}

fn journal(wire: &Wire, campaign: &Value, after: usize, limit: usize) -> Vec<Value> {
    let told = call(wire, "journal", &json!({"campaign": campaign, "after": after, "limit": limit}));
    told["ok"].as_array().unwrap().clone()
}

fn absorb(wire: &Wire, campaign: &Value, entries: &[Value]) -> Value {
    call(wire, "absorb", &json!({"campaign": campaign, "entries": entries}))
}

/// A story told over a store: the wire and the campaign.
fn told(story: &Value) -> (Wire, Value) {
    let wire = wire();
    for step in story["steps"].as_array().unwrap() {
        call(&wire, step["operation"].as_str().unwrap(), &step["arguments"]);
    }
    (wire, story["end"]["campaign"].clone())
}

fn stories() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../stories");
    let files = fs::read_dir(folder).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    files.map(|text| serde_json::from_str(&text).unwrap()).collect()
}

fn story(name: &str) -> Value {
    stories().into_iter().find(|story| story["name"] == name).unwrap()
}

/// In one go, page by page, and over a store of another language: every story makes the same rows.
#[test]
fn every_story_makes_the_same_rows_on_a_replica() {
    for story in stories() {
        let name = &story["name"];
        let (source, campaign) = told(&story);
        let entries = journal(&source, &campaign, 0, 1_000);
        let rows = asked(&source, "rows", &campaign);
        for page in [1, 7, 1_000] {
            let replica =
                if page == 7 { Wire::new(DynStore::new(ForeignStore::new(TextStore::default()))) } else { wire() };
            for part in entries.chunks(page) {
                let absorbed = absorb(&replica, &campaign, part);
                assert_eq!(absorbed["ok"]["hash"], part.last().unwrap()["hash"], "{name}: {absorbed}");
            }
            assert_eq!(asked(&replica, "rows", &campaign), rows, "{name} by {page}");
            let stands = asked(&replica, "verify", &campaign);
            assert_eq!(stands["ok"], json!({"seq": story["end"]["seq"], "hash": story["end"]["hash"]}), "{name}");
            for report in ["progress", "capTable", "tierTotals", "backlog"] {
                assert_eq!(asked(&replica, report, &campaign), asked(&source, report, &campaign), "{name}: {report}");
            }
        }
    }
}

#[test]
fn a_preview_on_a_replica_is_that_of_its_source() {
    let story = story("tried-before-done");
    let (source, campaign) = told(&story);
    let replica = wire();
    absorb(&replica, &campaign, &journal(&source, &campaign, 0, 1_000));
    let mut request = story["steps"][4]["arguments"].clone();
    request["request"]["id"] = json!("00000000-0000-0000-0002-000000000001");
    let preview = call(&replica, "preview", &request);
    assert_eq!(preview["ok"]["accepted"], true, "{preview}");
    assert_eq!(preview, call(&source, "preview", &request));
    // Said again to a replica, a command is what it was: it is known there as well.
    let again = call(&replica, "execute", &story["steps"][4]["arguments"]);
    assert_eq!(again["ok"]["repeated"], true, "{again}");
}

#[test]
fn what_is_there_already_does_nothing_when_it_is_equal() {
    let (source, campaign) = told(&story("vote-explained"));
    let entries = journal(&source, &campaign, 0, 1_000);
    let replica = wire();
    let [first, last] = [&entries[..5], &entries[..]].map(|part| part.last().unwrap()["hash"].clone());
    assert_eq!(absorb(&replica, &campaign, &entries[..5])["ok"]["hash"], first);
    assert_eq!(absorb(&replica, &campaign, &entries[..5])["ok"], json!({"seq": 5, "hash": first}));
    assert_eq!(absorb(&replica, &campaign, &entries[2..4])["ok"], json!({"seq": 5, "hash": first}));
    assert_eq!(absorb(&replica, &campaign, &[])["ok"], json!({"seq": 5, "hash": first}));
    assert_eq!(absorb(&replica, &campaign, &entries[2..])["ok"]["hash"], last);
    let nothing = absorb(&replica, &json!("00000000-0000-0000-0000-000000000009"), &[]);
    assert_eq!(nothing["ok"]["seq"], 0);
}

#[test]
fn what_does_not_stand_is_refused_and_nothing_is_half_done() {
    let (source, campaign) = told(&story("success-with-shares-and-rewards"));
    let entries = journal(&source, &campaign, 0, 1_000);
    let refused = |replica: &Wire, part: &[Value], code: &str| {
        let before = (asked(replica, "rows", &campaign), journal(replica, &campaign, 0, 1_000));
        let told = absorb(replica, &campaign, part);
        assert_eq!(told["error"]["code"], code, "{told}");
        assert_eq!((asked(replica, "rows", &campaign), journal(replica, &campaign, 0, 1_000)), before, "{code}");
    };
    let changed = |place: usize, change: &dyn Fn(&mut Value)| {
        let mut part = entries.clone();
        change(&mut part[place]);
        part
    };
    let replica = wire();
    refused(&replica, &entries[1..], "journal.gap");
    refused(&replica, &changed(7, &|entry| entry["at"] = json!("2026-01-01T00:00:00.001Z")), "journal.altered");
    refused(&replica, &changed(7, &|entry| entry["hash"] = json!("11".repeat(32))), "journal.altered");
    refused(&replica, &changed(7, &|entry| entry["previous"] = json!("11".repeat(32))), "journal.broken");
    refused(&replica, &changed(7, &|entry| entry["version"] = json!(2)), "journal.version");
    refused(&replica, &changed(7, &|entry| entry["seq"] = json!(0)), "journal.gap");
    refused(&replica, &changed(0, &|entry| entry["seq"] = json!(0)), "journal.gap");
    refused(&replica, &changed(7, &|entry| entry["more"] = json!(1)), "invalid.wire");
    let other = json!("00000000-0000-0000-0000-000000000009");
    let told = absorb(&replica, &other, &entries);
    assert_eq!(told["error"]["code"], "journal.other_campaign", "{told}");

    assert_eq!(absorb(&replica, &campaign, &entries[..9])["ok"]["seq"], 9);
    refused(&replica, &changed(7, &|entry| entry["at"] = json!("2026-01-01T00:00:00.001Z")), "journal.different");
    refused(&replica, &entries[10..], "journal.gap");
    refused(&replica, &[entries[2].clone(), entries[4].clone()], "journal.gap");
    assert_eq!(absorb(&replica, &campaign, &entries)["ok"]["seq"], entries.len());
}

/// Entries of one campaign, so many that they are taken over in several commits.
#[test]
fn a_long_journal_is_taken_over_in_parts() {
    let (source, story) = (wire(), story("oversubscription-allotted"));
    for step in &story["steps"].as_array().unwrap()[..4] {
        call(&source, step["operation"].as_str().unwrap(), &step["arguments"]);
    }
    let campaign = story["end"]["campaign"].clone();
    let pledge = |n: u32| {
        let mut request = story["steps"][4]["arguments"]["request"].clone();
        request["id"] = json!(format!("00000000-0000-0000-0003-{n:012}"));
        request["actor"]["account"] = json!(format!("00000000-0000-0000-0004-{n:012}"));
        request
    };
    let requests: Vec<Value> = (0..1_200).map(pledge).collect();
    let done = call(&source, "executeMany", &json!({"requests": requests}));
    assert!(done["ok"].as_array().unwrap().iter().all(|answer| answer.get("outcome").is_some()), "{}", done["ok"][0]);
    let mut entries = journal(&source, &campaign, 0, 1_000);
    entries.extend(journal(&source, &campaign, 1_000, 1_000));
    assert_eq!(entries.len(), 1_204);
    let replica = wire();
    let commits = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&commits);
    replica.watch(move |_| {
        count.fetch_add(1, Relaxed);
    });
    assert_eq!(absorb(&replica, &campaign, &entries)["ok"]["seq"], 1_204);
    assert_eq!(commits.load(Relaxed), 3);
    assert_eq!(asked(&replica, "rows", &campaign), asked(&source, "rows", &campaign));
    assert_eq!(asked(&replica, "verify", &campaign)["ok"]["seq"], 1_204);
}
