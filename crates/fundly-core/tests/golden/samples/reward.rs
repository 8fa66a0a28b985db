//! Rewards.

use super::{at, id, t, usd};
use fundly_core::{
    Command, Event, Row,
    reward::{Queue, Reservation, Stock, Tier, TierTerms, Waiting, Zone},
};

pub(super) fn tier_terms() -> TierTerms {
    TierTerms {
        title: t("A printed manual"),
        description: Some(t("Three hundred pages, sewn.")),
        price: usd("10.00"),
        quantity: Some(500),
        per_backer: Some(2),
        add_on: true,
        secret: true,
        starts: Some(at(2)),
        ends: Some(at(20)),
        delivery: Some(at(28)),
        items: vec![t("Manual"), t("Sticker")],
        shipping: vec![
            Zone { country: Some(t("PT")), first: usd("2.00"), further: usd("1.00") },
            Zone { country: None, first: usd("9.00"), further: usd("4.00") },
        ],
    }
}

pub(super) fn commands() -> Vec<Command> {
    vec![]
}

pub(super) fn events() -> Vec<Event> {
    vec![]
}

pub(super) fn rows() -> Vec<Row> {
    let tier = id(0x71);
    vec![
        Tier { id: tier, terms: tier_terms(), ended: true }.into(),
        Stock { tier, taken: 12, backers: 7 }.into(),
        Queue {
            tier,
            reservations: vec![Reservation { account: id(0xB1), quantity: 1, until: at(4) }],
            waiting: vec![Waiting { account: id(0xB2), quantity: 2, since: at(3) }],
        }
        .into(),
    ]
}
