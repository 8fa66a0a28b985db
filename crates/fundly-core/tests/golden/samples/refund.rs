//! Refunds.

use super::{at, campaign::movement, id, minor, t, units, usd};
use fundly_core::{
    Command, Event, Row,
    refund::{
        Ground, PledgeReleased, Refund, RefundAmount, RefundCameBack, RefundFailed, RefundGranted, RefundInstructed,
        RefundPaid, RefundPaidElsewhere, RefundPaidTwice, RefundParts, RefundPledge, RefundRetried, RefundState,
        RefundedLine, RetryRefund, SettleRefundElsewhere,
    },
};

fn parts() -> RefundParts {
    RefundParts {
        gross: minor(1_000),
        tip: minor(18),
        surcharge: minor(9),
        platform_fee: minor(50),
        processor_fee: minor(3),
        covered: minor(20),
        withheld: minor(4),
        shortfall: minor(5),
        from_campaign: minor(904),
    }
}

pub(super) fn commands() -> Vec<Command> {
    let (pledge, refund) = (id(0x91), id(0x41));
    vec![
        RefundPledge { pledge, amount: RefundAmount::Part { money: usd("10.00") }, ground: Ground::Creator }.into(),
        RetryRefund { refund, method: Some(t("iban_1")) }.into(),
        SettleRefundElsewhere { refund, reference: t("wire 2026-03-14") }.into(),
    ]
}

pub(super) fn events() -> Vec<Event> {
    let (pledge, refund, payment) = (id(0x91), id(0x41), id(0x23));
    vec![
        RefundGranted {
            refund,
            pledge,
            ground: Ground::Creator,
            parts: parts(),
            line: Some(RefundedLine { tier: id(0x71), quantity: 1 }),
            postings: movement(),
        }
        .into(),
        RefundInstructed { refund, payment: Some(payment), units: units(10) }.into(),
        RefundPaid { refund, amount: minor(1_000), postings: movement() }.into(),
        RefundFailed { refund, reason: t("account_closed") }.into(),
        RefundCameBack { refund, amount: minor(1_000), reason: t("account_closed"), postings: movement() }.into(),
        RefundPaidTwice { refund, amount: minor(1_000), postings: movement() }.into(),
        RefundRetried { refund, payment }.into(),
        RefundPaidElsewhere {
            refund,
            reference: t("wire 2026-03-14"),
            amount: minor(1_000),
            by_bank: true,
            postings: movement(),
        }
        .into(),
        PledgeReleased { pledge, ground: Ground::CampaignFailed }.into(),
    ]
}

pub(super) fn rows() -> Vec<Row> {
    let refund = Refund {
        id: id(0x41),
        pledge: id(0x91),
        ground: Ground::Creator,
        amount: minor(1_000),
        paid: minor(400),
        parts: parts(),
        units: units(10),
        state: RefundState::Failed,
        payment: Some(id(0x23)),
        tries: 2,
        created_at: at(12),
        resolved_at: Some(at(13)),
        failure: Some(t("account_closed")),
        elsewhere: Some(t("wire 2026-03-14")),
    };
    vec![refund.into()]
}
