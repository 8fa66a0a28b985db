//! Disputes.

use super::{at, id, minor, t, units};
use fundly_core::{
    Command, Event, PledgeState, Row,
    dispute::{Cover, Dispute, DisputeState},
};

pub(super) fn cover() -> Cover {
    Cover { reserve: minor(100), payable: minor(200), escrow: minor(300), platform: minor(400) }
}

pub(super) fn commands() -> Vec<Command> {
    vec![]
}

pub(super) fn events() -> Vec<Event> {
    vec![]
}

pub(super) fn rows() -> Vec<Row> {
    let dispute = Dispute {
        id: id(0x51),
        provider_ref: t("dp_1"),
        pledge: id(0x91),
        amount: minor(1_000),
        fee: minor(1_500),
        state: DisputeState::UnderReview,
        frozen: units(28),
        cover: cover(),
        pledge_state: PledgeState::Collected,
        opened_at: at(14),
        closed_at: Some(at(15)),
        evidence: Some(t("Delivered on the 3rd.")),
    };
    vec![dispute.into()]
}
