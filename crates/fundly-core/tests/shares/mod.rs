//! Stories of shares: from the cent to the share to the vote, and back.

mod classes;
mod given_back;
mod issue;
mod transfer;

use crate::common::*;
use fundly_core::{
    AccountId, Actor, Amount, ClassId, Currency, Event, LotId, Money, PledgeId, Policy, Role, Row, RowKey, Span, Units,
    campaign::{CancelCampaign, CreateCampaign, SetTerms, Terms},
    decide::Range,
    dispute::{DisputeStage, ReportDispute},
    limits::{CLASSES_MAX, LOTS_PER_PLEDGE_MAX},
    pledge::{PlacePledge, PledgeOrder},
    policy::LostShares,
    refund::{Ground, RefundAmount, RefundPledge},
    settlement::Settle,
    share::*,
    store::{LoadRequest, Store},
};
use pollster::block_on;

fn units(count: u64) -> Units {
    Units::new(count).unwrap()
}

/// Ten dollars a share, a vote a share, a thousand in all, a hundred of them for the creator.
fn ordinary() -> ClassTerms {
    ClassTerms { reserved: units(100), ..class_terms() }
}

/// A draft of an open-ended campaign that offers a class.
fn draft_offering(policy: Policy, terms: ClassTerms, days: Option<u32>) -> (World, ClassId) {
    let world = World::created();
    let class = world.class(terms);
    let deadline = days.map(|days| world.now.plus(Span::days(days)));
    let goal = days.map(|_| usd("100.00"));
    let terms = Terms { goal, maximum: None, opens: None, deadline, offers: Some(class), policy };
    world.ok(CREATOR, SetTerms { terms });
    (world, class)
}

/// A live open-ended campaign that offers a class.
fn offering(terms: ClassTerms) -> (World, ClassId) {
    let (world, class) = draft_offering(Policy::open_ended(), terms, None);
    world.launch();
    (world, class)
}

fn added(events: &[Event]) -> ClassId {
    let found = events.iter().find_map(|event| match event {
        Event::ClassAdded(added) => Some(added.class),
        _ => None,
    });
    found.expect("a class was added")
}

fn order(class: ClassId, amount: &str) -> PlacePledge {
    let contribution = Some(usd(amount));
    PlacePledge { order: PledgeOrder { contribution, class: Some(class), ..PledgeOrder::default() } }
}

/// Pledges for shares and pays; answers the pledge and what the payment brought about.
fn buy(world: &World, account: AccountId, class: ClassId, amount: &str) -> (PledgeId, Vec<Event>) {
    let events = world.ok(account, order(class, amount));
    let payment = instructed(&events);
    (placed(&events), world.host(captured(payment, &format!("ch_{payment}"), amount)))
}

fn issued(events: &[Event]) -> &SharesIssued {
    let found = events.iter().find_map(|event| match event {
        Event::SharesIssued(issued) => Some(issued),
        _ => None,
    });
    found.expect("shares were issued")
}

fn granted(events: &[Event]) -> LotId {
    let found = events.iter().find_map(|event| match event {
        Event::SharesGranted(granted) => Some(granted.granted.lot),
        _ => None,
    });
    found.expect("shares were granted")
}

fn transferred(events: &[Event]) -> &SharesTransferred {
    match events {
        [Event::SharesTransferred(transferred)] => transferred,
        other => panic!("shares were transferred: {other:?}"),
    }
}

fn row(world: &World, key: RowKey) -> Row {
    block_on(world.engine.row(CAMPAIGN, key)).unwrap().unwrap_or_else(|| panic!("no row {key:?}"))
}

fn class_row(world: &World, class: ClassId) -> Class {
    let Row::Class(class) = row(world, RowKey::Class(class)) else { panic!() };
    *class
}

fn lot(world: &World, lot: LotId) -> Lot {
    let Row::Lot(lot) = row(world, RowKey::Lot(lot)) else { panic!() };
    *lot
}

fn held(world: &World, account: AccountId, class: ClassId) -> u64 {
    match block_on(world.engine.row(CAMPAIGN, RowKey::Holder(account))).unwrap() {
        Some(Row::Holder(holder)) => holder.holding(class).units.get(),
        _ => 0,
    }
}

/// The votes of an account now.
fn votes(world: &World, account: AccountId) -> u64 {
    let range = Range::CheckpointAt { account, at: world.now };
    let request = LoadRequest { needs: vec![fundly_core::Need::Range(range)], commands: Vec::new() };
    let loaded = block_on(world.engine.store().load(CAMPAIGN, request)).unwrap();
    match loaded.ranges.first().and_then(|(_, rows)| rows.first()) {
        Some(Row::Checkpoint(checkpoint)) => checkpoint.votes,
        _ => 0,
    }
}

fn grant(class: ClassId, holder: AccountId, count: u64) -> GrantShares {
    GrantShares { class, holder, units: units(count), reason: "for the parser".parse().unwrap() }
}

fn transfer(lot: LotId, count: u64, to: AccountId) -> TransferShares {
    TransferShares { lot, units: units(count), to, exemption: None }
}
