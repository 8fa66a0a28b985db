//! Types of the wire: what can be read is written so that it is read again as the same, and events of any content change
//! rows without a panic.

use fundly_core::{
    Account, Actor, Amount, Command, CommandKind, Currency, Digest32, Entry, Event, Money, PledgeId, Policy, Rate,
    Replay, Request, Row, RowKind, Span, Timestamp, Units, WorkingSet,
    campaign::{Campaign, Story, Terms},
    canonical, evolve,
    ledger::{Balances, Postings},
    payment::PaymentResult,
    pledge::{Pledge, PledgeOrder},
    report::FundingCurve,
    reward::TierTerms,
    share::ClassTerms,
};
use serde::{Serialize, de::DeserializeOwned};
use std::fmt::Debug;

fn survives<T: Serialize + DeserializeOwned + PartialEq + Debug>(bytes: &[u8]) -> Option<T> {
    let value: T = serde_json::from_slice(bytes).ok()?;
    let written = serde_json::to_vec(&value).expect("what was read can be written");
    let again: T = serde_json::from_slice(&written).expect("what was written can be read");
    assert_eq!(again, value);
    // What is hashed is the same however it was written before.
    if let Ok(canonical) = canonical::to_canonical(&value) {
        let again: T = serde_json::from_slice(&canonical).expect("the canonical form can be read");
        assert_eq!(again, value);
    }
    Some(value)
}

macro_rules! all {
    ($bytes:expr, $($ty:ty),*) => {{ $(survives::<$ty>($bytes);)* }};
}

/// Reads bytes as every type of the wire.
pub fn read(bytes: &[u8]) {
    all!(bytes, Actor, CommandKind, Account, Money, Amount, Rate, Currency, Timestamp, Span, Units, Digest32, PledgeId);
    all!(bytes, Policy, Terms, Story, ClassTerms, TierTerms, PledgeOrder, PaymentResult, Campaign, Pledge);
    all!(bytes, Postings, Balances);
    request(bytes);
    rows(bytes);
    if let Some(event) = survives::<Event>(bytes) {
        events(&[event]);
    }
    if let Some(entry) = survives::<Entry>(bytes) {
        events(&entry.events);
        journal(entry);
    }
}

fn request(bytes: &[u8]) {
    match Request::from_json(bytes) {
        Ok(request) => {
            let written = serde_json::to_vec(&request).expect("what was read can be written");
            let again = Request::from_json(&written).expect("what was written can be read");
            assert_eq!(again, request);
            let command = serde_json::to_value(&request.command).expect("what was read can be written");
            assert_eq!(Command::from_json(command).expect("a command"), request.command);
        }
        Err(invalid) => {
            assert!(invalid.code().starts_with("invalid.") && invalid.to_string().len() < 2_000, "{invalid}")
        }
    }
}

/// Rows come out of a database that somebody may have written to.
fn rows(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    for kind in RowKind::ALL {
        if let Ok(row) = Row::deserialize(*kind, &mut serde_json::Deserializer::from_str(text)) {
            let written = serde_json::to_value(&row).expect("what was read can be written");
            assert_eq!(Row::deserialize(*kind, written).expect("a row"), row);
        }
    }
}

/// Events of any content, one after the other and again: changing rows cannot fail.
fn events(events: &[Event]) {
    let mut rows = WorkingSet::complete();
    for event in events.iter().chain(events) {
        evolve(&mut rows, event, Timestamp::MAX);
        if let Some(postings) = event.postings() {
            let _ = postings.balanced();
        }
    }
}

/// A journal of one entry of any content: refused, or replayed.
fn journal(mut entry: Entry) {
    let mut replay = Replay::new();
    let _ = replay.feed(&entry);
    entry.seq = 1;
    entry.previous = Digest32::ZERO;
    if let Ok(hash) = entry.computed_hash() {
        entry.hash = hash;
        let _ = replay.feed(&entry);
        let _ = FundingCurve::of([&entry]);
    }
}
