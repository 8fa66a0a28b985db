//! Shares.

use super::{at, id, minor, t, units, usd};
use fundly_core::{
    AccountId, Command, Event, Row, Span,
    share::{Checkpoint, Class, ClassTerms, Holder, Holding, Lot, LotState},
};

pub(super) fn class_terms() -> ClassTerms {
    ClassTerms {
        name: t("Common"),
        votes_per_share: 1,
        price: usd("1.00"),
        authorised: units(100_000),
        precision: 2,
        minimum_lot: Some(units(100)),
        reserved: units(10_000),
        lock_up: Span::days(365),
        transferable: true,
    }
}

pub(super) fn commands() -> Vec<Command> {
    vec![]
}

pub(super) fn events() -> Vec<Event> {
    vec![]
}

pub(super) fn rows() -> Vec<Row> {
    let class = id(0xC1);
    let holdings = vec![Holding { class, units: units(2_800), frozen: units(100) }];
    let lot = Lot {
        id: id(0x10),
        certificate: 1,
        class,
        holder: id(0xB1),
        units: units(2_800),
        cost: minor(2_800),
        pledge: Some(id(0x91)),
        acquired_at: at(4),
        locked_until: Some(at(30)),
        frozen: true,
        state: LotState::Live,
        from: Some(id(0x11)),
    };
    vec![
        Class { id: class, terms: class_terms(), issued: units(2_800), granted: units(0), holders: 1 }.into(),
        Holder { account: id(0xB1), holdings: holdings.clone() }.into(),
        lot.into(),
        Checkpoint { account: AccountId::EVERYONE, at: at(4), holdings, votes: 27 }.into(),
    ]
}
