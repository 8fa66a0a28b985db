//! Payments: instructions out, reports in, receipts.

use super::{at, campaign::movement, id, minor, pledge::dunning, t, usd};
use fundly_core::{
    Command, Event, PledgeState, Row,
    payment::{
        ApplyReceipt, AuthorisationLapsed, Direction, FailureEffect, Movement, MovementState, OutlayBooked,
        OutlayReason, OutlayReversed, Payment, PaymentAuthorised, PaymentCameBack, PaymentCaptured, PaymentConfirmed,
        PaymentFailed, PaymentKind, PaymentMethodSet, PaymentReportNoted, PaymentRequested, PaymentResult,
        PaymentState, PaymentWithdrawn, Purpose, Receipt, ReceiptApplied, ReceiptBooked, ReceiptReturned,
        ReceiptReturning, ReceiptState, ReportNotedReason, ReportPayment, ReturnReceipt, SetPaymentMethod,
        UnappliedReason,
    },
};

pub(super) fn commands() -> Vec<Command> {
    let result = PaymentResult::Captured { amount: usd("28.50"), fee: Some(usd("1.06")) };
    vec![
        ReportPayment { payment: Some(id(0x21)), provider_ref: t("ch_123"), result }.into(),
        SetPaymentMethod { pledge: id(0x91), method: t("pm_456") }.into(),
        ApplyReceipt { receipt: id(0x22), pledge: id(0x91) }.into(),
        ReturnReceipt { receipt: id(0x22) }.into(),
    ]
}

pub(super) fn events() -> Vec<Event> {
    let (payment, pledge, receipt) = (id(0x21), id(0x91), id(0x22));
    let state = PledgeState::Errored;
    vec![
        PaymentRequested {
            payment,
            action: PaymentKind::Capture,
            purpose: Purpose::Pledge { pledge },
            amount: minor(2_850),
            method: Some(t("pm_123")),
        }
        .into(),
        PaymentWithdrawn { payment }.into(),
        PaymentAuthorised { payment, pledge, amount: minor(2_850), until: Some(at(9)), provider_ref: t("ch_1") }.into(),
        PaymentCaptured {
            payment: Some(payment),
            pledge,
            amount: minor(2_500),
            platform_fee: minor(125),
            processor_fee: minor(95),
            provider_ref: Some(t("ch_1")),
            next_instalment: Some(at(20)),
            postings: movement(),
        }
        .into(),
        PaymentFailed {
            payment,
            reason: t("card_declined"),
            waits: true,
            effect: Some(FailureEffect { pledge, state, dunning: Some(dunning()) }),
        }
        .into(),
        PaymentConfirmed { payment, provider_ref: t("re_1"), amount: Some(minor(1_000)) }.into(),
        PaymentCameBack { payment, movement: id(0x24), reason: t("account_closed") }.into(),
        AuthorisationLapsed { pledge }.into(),
        PaymentReportNoted {
            payment: Some(payment),
            provider_ref: t("ch_1"),
            result: t("captured"),
            reason: ReportNotedReason::Repeated,
        }
        .into(),
        ReceiptBooked {
            receipt,
            provider_ref: t("ch_2"),
            payment: Some(payment),
            pledge: Some(pledge),
            amount: minor(2_500),
            fee: Some(minor(103)),
            reason: UnappliedReason::SecondCapture,
            postings: movement(),
        }
        .into(),
        ReceiptApplied { receipt, pledge }.into(),
        ReceiptReturning { receipt }.into(),
        ReceiptReturned { receipt, postings: movement() }.into(),
        OutlayBooked {
            direction: Direction::Back,
            provider_ref: t("re_1"),
            payment: Some(payment),
            amount: minor(2_500),
            reason: OutlayReason::ReceiptGone,
            postings: movement(),
        }
        .into(),
        OutlayReversed { movement: id(0x24), came_back: true, postings: movement() }.into(),
        PaymentMethodSet { pledge, method: t("pm_456") }.into(),
    ]
}

pub(super) fn rows() -> Vec<Row> {
    let payment = Payment {
        id: id(0x21),
        kind: PaymentKind::Capture,
        purpose: Purpose::Pledge { pledge: id(0x91) },
        amount: minor(2_850),
        method: Some(t("pm_123")),
        state: PaymentState::Failed,
        requested_at: at(3),
        resolved_at: Some(at(4)),
        provider_ref: Some(t("ch_1")),
        failure: Some(t("card_declined")),
    };
    let receipt = Receipt {
        id: id(0x22),
        provider_ref: t("ch_2"),
        payment: Some(id(0x21)),
        pledge: Some(id(0x91)),
        amount: minor(2_500),
        fee: Some(minor(103)),
        reason: UnappliedReason::SecondCapture,
        state: ReceiptState::Unapplied,
        received_at: at(4),
    };
    let movement = Movement {
        id: id(0x24),
        direction: Direction::Back,
        provider_ref: t("re_1"),
        amount: minor(1_000),
        payment: Some(id(0x23)),
        state: MovementState::CameBack,
        booked_at: at(13),
    };
    vec![payment.into(), receipt.into(), movement.into()]
}
