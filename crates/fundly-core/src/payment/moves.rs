//! The life of payment instructions and receipts, as data.

use super::{
    PaymentState::{self, ActionRequired, Failed, Requested, Succeeded, Voided},
    ReceiptState::{self, Applied, Returned, Returning, Unapplied},
};
use crate::decide::Move;

const fn asked(by: &'static str) -> Move<PaymentState> {
    Move { from: None, by, to: Requested }
}

const fn payment(from: PaymentState, by: &'static str, to: PaymentState) -> Move<PaymentState> {
    Move { from: Some(from), by, to }
}

const fn receipt(from: Option<ReceiptState>, by: &'static str, to: ReceiptState) -> Move<ReceiptState> {
    Move { from, by, to }
}

/// Every move of an instruction, whatever it asks for: a hold, a capture, a void, a refund, a payout or a return. Behind the
/// colon stands what was reported, or what a settle step was about; `reportPayment:wrongAmount` is a report that another
/// amount cleared, or is held, than was asked for; the hold is let go of. A report that is not here came late or twice: it is noted
/// ([`super::PaymentReportNoted`]), or its money becomes a receipt.
///
/// A failed instruction is not final, because gateways change their mind: money may clear after all, and a refund that
/// went through may come back.
pub const MOVES: &[Move<PaymentState>] = &[
    asked("applyReceipt"),
    asked("cancelPledge"),
    asked("changePledge"),
    asked("placePledge"),
    asked("refundPledge"),
    asked("reportDispute:lost"),
    asked("reportDispute:opened"),
    asked("reportDispute:won"),
    asked("reportPayment:authorised"),
    asked("reportPayment:wrongAmount"),
    asked("requestPayout"),
    asked("retryPayout"),
    asked("retryRefund"),
    asked("returnReceipt"),
    asked("setPaymentMethod"),
    asked("settle:allot"),
    asked("settle:collect"),
    asked("settle:dun"),
    asked("settle:giveBack"),
    asked("settle:giveUp"),
    asked("settle:instalments"),
    asked("settle:unwind"),
    payment(Requested, "applyReceipt", Voided),
    payment(Requested, "cancelPledge", Voided),
    payment(Requested, "changePledge", Voided),
    payment(Requested, "refundPledge", Voided),
    payment(Requested, "reportDispute:lost", Voided),
    payment(Requested, "reportDispute:opened", Voided),
    payment(Requested, "reportDispute:won", Voided),
    payment(Requested, "reportPayment:actionRequired", ActionRequired),
    payment(Requested, "reportPayment:authorised", Succeeded),
    payment(Requested, "reportPayment:captured", Succeeded),
    payment(Requested, "reportPayment:failed", Failed),
    payment(Requested, "reportPayment:paidOut", Succeeded),
    payment(Requested, "reportPayment:refunded", Succeeded),
    payment(Requested, "reportPayment:voided", Succeeded),
    payment(Requested, "reportPayment:voided", Failed),
    payment(Requested, "reportPayment:wrongAmount", Failed),
    payment(Requested, "setPaymentMethod", Voided),
    payment(Requested, "settle:allot", Voided),
    payment(Requested, "settle:dun", Voided),
    payment(Requested, "settle:giveBack", Voided),
    payment(Requested, "settle:giveUp", Voided),
    payment(Requested, "settle:unwind", Voided),
    payment(Succeeded, "reportPayment:failed", Failed),
    payment(Failed, "reportPayment:captured", Succeeded),
    payment(Failed, "reportPayment:paidOut", Succeeded),
    payment(Failed, "reportPayment:refunded", Succeeded),
    payment(ActionRequired, "applyReceipt", Voided),
    payment(ActionRequired, "cancelPledge", Voided),
    payment(ActionRequired, "refundPledge", Voided),
    payment(ActionRequired, "reportDispute:lost", Voided),
    payment(ActionRequired, "reportDispute:opened", Voided),
    payment(ActionRequired, "reportDispute:won", Voided),
    payment(ActionRequired, "reportPayment:authorised", Succeeded),
    payment(ActionRequired, "reportPayment:captured", Succeeded),
    payment(ActionRequired, "reportPayment:failed", Failed),
    payment(ActionRequired, "reportPayment:voided", Failed),
    payment(ActionRequired, "reportPayment:wrongAmount", Failed),
    payment(ActionRequired, "setPaymentMethod", Voided),
    payment(ActionRequired, "settle:allot", Voided),
    payment(ActionRequired, "settle:collect", Voided),
    payment(ActionRequired, "settle:dun", Voided),
    payment(ActionRequired, "settle:giveBack", Voided),
    payment(ActionRequired, "settle:giveUp", Voided),
    payment(ActionRequired, "settle:unwind", Voided),
];

/// Every move of a receipt: money that no open instruction asked for waits until people decide where it goes
/// (R-PAYMENT-7). What could not be sent back is unapplied again, and goes out after all if the gateway says so; what
/// was sent back can come back.
pub const RECEIPT_MOVES: &[Move<ReceiptState>] = &[
    receipt(None, "reportPayment:captured", Unapplied),
    receipt(None, "reportPayment:wrongAmount", Unapplied),
    receipt(Some(Unapplied), "applyReceipt", Applied),
    receipt(Some(Unapplied), "reportPayment:captured", Applied),
    receipt(Some(Unapplied), "reportPayment:refunded", Returned),
    receipt(Some(Unapplied), "returnReceipt", Returning),
    receipt(Some(Returning), "reportPayment:failed", Unapplied),
    receipt(Some(Returning), "reportPayment:refunded", Returned),
    receipt(Some(Returned), "reportPayment:failed", Unapplied),
];
