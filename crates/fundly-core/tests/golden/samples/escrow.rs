//! Milestones and payouts.

use super::{at, id, minor, t};
use fundly_core::{
    Command, Event, Row,
    escrow::{Milestone, MilestoneState, Payout, PayoutState},
};

pub(super) fn commands() -> Vec<Command> {
    vec![]
}

pub(super) fn events() -> Vec<Event> {
    vec![]
}

pub(super) fn rows() -> Vec<Row> {
    let milestone = Milestone {
        id: id(0x31),
        title: t("The parser"),
        share: t("25%"),
        tranche: Some(minor(600)),
        feature: Some(id(0x81)),
        state: MilestoneState::Delivered,
        due: Some(at(20)),
    };
    let payout = Payout {
        id: id(0x32),
        payee: id(0xA3),
        amount: minor(500),
        fee: minor(25),
        reason: t("Work on the parser."),
        feature: Some(id(0x81)),
        state: PayoutState::Failed,
        payment: id(0x24),
        created_at: at(21),
        resolved_at: Some(at(22)),
        failure: Some(t("account_closed")),
    };
    vec![milestone.into(), payout.into()]
}
