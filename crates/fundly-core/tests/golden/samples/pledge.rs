//! Pledges.

use super::{at, id, minor, t, units, usd};
use fundly_core::{
    Command, Event, PledgeState, Row,
    pledge::{
        Answer, Backer, CancelPledge, ChangePledge, ClearedDuring, Dunning, FulfilmentState, Instalments, Line,
        LineOrder, PlacePledge, Pledge, PledgeCancelled, PledgeChanged, PledgeContent, PledgeOrder, PledgePlaced,
        PricedLine, Survey, TierCount, UnderDispute,
    },
};

fn order() -> PledgeOrder {
    PledgeOrder {
        contribution: Some(usd("5.00")),
        lines: vec![LineOrder { tier: id(0x71), quantity: 2 }],
        tip: Some(usd("0.50")),
        class: Some(id(0xC1)),
        anonymous: true,
        note: Some(t("Good luck!\nAnd thank you.")),
        method: Some(t("pm_123")),
        country: Some(t("PT")),
        instalments: Some(3),
        acknowledged: vec![t("warning")],
    }
}

fn content() -> PledgeContent {
    PledgeContent {
        acknowledged: vec![t("warning")],
        standing: vec![t("sophisticated")],
        contribution: minor(500),
        lines: vec![PricedLine { tier: id(0x71), quantity: 2, unit_price: minor(1_000) }],
        shipping: minor(300),
        surcharge: minor(140),
        tip: minor(50),
        amount: minor(2_800),
        class: Some(id(0xC1)),
        anonymous: true,
        note: Some(t("Good luck!\nAnd thank you.")),
        method: Some(t("pm_123")),
        country: Some(t("PT")),
        instalments: Some(3),
    }
}

pub(super) fn dunning() -> Dunning {
    Dunning { since: at(10), reminders: 2, next_at: at(16), until: at(17), final_try: true }
}

pub(super) fn commands() -> Vec<Command> {
    vec![
        PlacePledge { order: order() }.into(),
        ChangePledge { pledge: id(0x91), order: order() }.into(),
        CancelPledge { pledge: id(0x91) }.into(),
    ]
}

pub(super) fn events() -> Vec<Event> {
    let (pledge, state) = (id(0x91), PledgeState::Pending);
    vec![
        PledgePlaced { pledge, backer: id(0xB1), state, content: content(), late: true }.into(),
        PledgeChanged { pledge, content: content(), state }.into(),
        PledgeCancelled { pledge }.into(),
    ]
}

pub(super) fn rows() -> Vec<Row> {
    let pledge = Pledge {
        id: id(0x91),
        backer: id(0xB1),
        state: PledgeState::PartlyRefunded,
        created_at: at(3),
        updated_at: at(4),
        priority_at: at(3),
        acknowledged: vec![t("warning")],
        standing: vec![t("sophisticated")],
        confirmed_at: Some(at(4)),
        late: true,
        contribution: minor(500),
        lines: vec![Line {
            tier: id(0x71),
            quantity: 2,
            unit_price: minor(1_000),
            fulfilment: FulfilmentState::Shipped,
            tracking: Some(t("RR123456789PT")),
            refunded: 1,
        }],
        shipping: minor(300),
        surcharge: minor(140),
        tip: minor(50),
        amount: minor(2_800),
        class: Some(id(0xC1)),
        anonymous: true,
        note: Some(t("Good luck!")),
        method: Some(t("pm_123")),
        country: Some(t("PT")),
        authorised: minor(0),
        authorised_until: Some(at(9)),
        captured: minor(2_850),
        refunded: minor(1_000),
        platform_fee: minor(140),
        processor_fee: minor(106),
        platform_fee_returned: minor(50),
        processor_fee_returned: minor(0),
        processor_fee_borne: minor(3),
        units_issued: units(28),
        units_cancelled: units(10),
        lots: vec![id(0x10)],
        payment: Some(id(0x21)),
        dunning: Some(dunning()),
        instalments: Some(Instalments { count: 3, collected: 1, next_at: Some(at(20)) }),
        refunds: 1,
        paid_at: Some(at(4)),
        dispute: Some(UnderDispute { amount: minor(900), before: PledgeState::PartlyRefunded }),
        cleared_during: Some(ClearedDuring { plan: 17, amount: minor(500) }),
        disputes: vec![id(0x51)],
        failed_refunds: vec![id(0x41)],
    };
    let backer = Backer {
        account: id(0xB1),
        pledges: 1,
        committed: minor(2_800),
        pending: minor(100),
        tiers: vec![TierCount { tier: id(0x71), quantity: 2 }],
        barred: true,
    };
    let survey = Survey {
        pledge: id(0x91),
        answers: vec![Answer { question: t("Size?"), answer: t("M") }],
        answered_at: at(5),
        locked: true,
    };
    vec![pledge.into(), backer.into(), survey.into()]
}
