//! Refunds.

use super::{at, id, minor, t, units};
use fundly_core::{
    Command, Event, Row,
    refund::{Ground, Refund, RefundState},
};

pub(super) fn commands() -> Vec<Command> {
    vec![]
}

pub(super) fn events() -> Vec<Event> {
    vec![]
}

pub(super) fn rows() -> Vec<Row> {
    let refund = Refund {
        id: id(0x41),
        pledge: id(0x91),
        ground: Ground::Creator,
        amount: minor(1_000),
        tip: minor(18),
        from_campaign: minor(932),
        platform_fee: minor(50),
        covered: minor(0),
        units: units(10),
        state: RefundState::Failed,
        payment: id(0x23),
        tries: 2,
        created_at: at(12),
        resolved_at: Some(at(13)),
        failure: Some(t("account_closed")),
    };
    vec![refund.into()]
}
