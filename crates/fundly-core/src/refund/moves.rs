//! The life of a refund as data.

use super::RefundState::{self, Failed, Paid, PaidElsewhere, Requested};
use crate::decide::Move;

/// A refund is granted, by a command or by a step of work over all pledges.
pub(super) const GRANT: &str = "refundPledge";
/// The gateway paid it.
pub(super) const REFUNDED: &str = "reportPayment:refunded";
/// The gateway could not pay it, or what it paid came back.
pub(super) const FAILED: &str = "reportPayment:failed";
/// The gateway paid less than is owed.
pub(super) const SHORT: &str = "reportPayment:wrongAmount";
/// It is tried again.
pub(super) const RETRY: &str = "retryRefund";
/// A bank gave the backer the money that it owes.
pub(super) const BY_BANK: &str = "reportDispute:lost";
/// It was paid by another route.
pub(super) const ELSEWHERE: &str = "settleRefundElsewhere";

/// Every move of a refund. What is not here is refused where a person asks for it, and changes nothing where a gateway
/// reports it; money that a gateway pays twice is booked all the same ([`super::RefundPaidTwice`]).
pub const MOVES: &[Move<RefundState>] = &[
    Move { from: None, by: GRANT, to: Requested },
    Move { from: Some(Requested), by: REFUNDED, to: Paid },
    Move { from: Some(Requested), by: FAILED, to: Failed },
    Move { from: Some(Requested), by: SHORT, to: Failed },
    Move { from: Some(Failed), by: RETRY, to: Requested },
    Move { from: Some(Failed), by: ELSEWHERE, to: PaidElsewhere },
    Move { from: Some(Failed), by: BY_BANK, to: PaidElsewhere },
    // Gateways change their mind: a refund that failed goes through after all, and one that went through comes back weeks
    // later because the card was closed.
    Move { from: Some(Failed), by: REFUNDED, to: Paid },
    Move { from: Some(Paid), by: FAILED, to: Failed },
];
