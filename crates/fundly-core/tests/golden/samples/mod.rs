//! One full example of everything that goes over the wire, by noun. Every field that may be absent is present here, so that
//! the golden files show the whole form.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    dead_code,
    unused_imports,
    missing_docs,
    unreachable_pub,
    reason = "test support"
)]

mod account;
mod backlog;
mod campaign;
mod community;
mod dispute;
mod enums;
mod escrow;
mod payment;
mod pledge;
mod proposal;
mod refund;
mod rejections;
mod reward;
mod settlement;
mod share;

pub use account::account;
pub use enums::enums;
pub use rejections::rejections;

use fundly_core::{
    Actor, Command, Digest32, Entry, Event, Money, Outcome, Request, Role, Row, Standing, Timestamp, Units,
    journal::{CommandRecord, ENTRY_VERSION, Fingerprint},
    ledger::{LedgerAccount, Postings},
    money::Amount,
};
use std::{fmt::Debug, str::FromStr};
use uuid::Uuid;

/// Reads a value of whatever type is wanted.
pub fn t<T: FromStr<Err: Debug>>(text: &str) -> T {
    text.parse().expect(text)
}

/// An id of whatever noun is wanted.
pub fn id<T: From<Uuid>>(n: u128) -> T {
    Uuid::from_u128((0x0190_0000_0000_7000 << 64) | (0x8000_0000_0000_0000 + n)).into()
}

pub fn usd(text: &str) -> Money {
    t(&format!("{text} USD"))
}

pub fn minor(amount: i64) -> Amount {
    Amount::new(amount)
}

pub fn at(day: u32) -> Timestamp {
    t(&format!("2026-03-{day:02}T12:00:00Z"))
}

pub fn units(count: u64) -> Units {
    Units::new(count).unwrap()
}

pub fn moving(amount: i64, from: LedgerAccount, to: LedgerAccount) -> Postings {
    Postings::none().moving(minor(amount), from, to)
}

fn actor() -> Actor {
    Actor { account: id(0xA1), roles: vec![Role::Moderator, Role::Admin, Role::System], standing: Standing::Restricted }
}

/// A command as the request that carries it.
pub fn request(command: Command) -> Request {
    Request { id: id(0xC0DE), campaign: id(0xCA), actor: actor(), at: at(1), command, facts: None }
}

/// An event as the only one of its journal entry.
pub fn entry(event: Event, command: &Command) -> Entry {
    let content = fundly_core::canonical::to_canonical(command).unwrap();
    let mut entry = Entry {
        version: ENTRY_VERSION,
        campaign: id(0xCA),
        seq: 7,
        at: at(1),
        actor: actor(),
        command: CommandRecord { id: id(0xC0DE), kind: command.kind(), fingerprint: Fingerprint::of(&content) },
        events: vec![event],
        previous: Digest32::of(b"the entry before"),
        hash: Digest32::ZERO,
    };
    entry.hash = entry.computed_hash().unwrap();
    entry
}

pub fn outcome() -> Outcome {
    let events = pledge::events();
    Outcome { seq: 7, hash: Digest32::of(b"the entry"), events, repeated: true }
}

/// One example of every command, a pledge being placed first.
pub fn commands() -> Vec<Command> {
    let nouns = [
        pledge::commands(),
        campaign::commands(),
        payment::commands(),
        settlement::commands(),
        refund::commands(),
        dispute::commands(),
        reward::commands(),
        share::commands(),
        proposal::commands(),
        backlog::commands(),
        escrow::commands(),
        community::commands(),
    ];
    nouns.concat()
}

/// One example of every event.
pub fn events() -> Vec<Event> {
    let nouns = [
        campaign::events(),
        pledge::events(),
        payment::events(),
        settlement::events(),
        refund::events(),
        dispute::events(),
        reward::events(),
        share::events(),
        proposal::events(),
        backlog::events(),
        escrow::events(),
        community::events(),
    ];
    nouns.concat()
}

/// One example of every row.
pub fn rows() -> Vec<Row> {
    let nouns = [
        campaign::rows(),
        pledge::rows(),
        payment::rows(),
        refund::rows(),
        dispute::rows(),
        reward::rows(),
        share::rows(),
        proposal::rows(),
        backlog::rows(),
        escrow::rows(),
        community::rows(),
    ];
    nouns.concat()
}
