//! The life of a dispute as data.

use super::DisputeState::{self, Closed, EarlyWarning, Inquiry, Lost, Opened, UnderReview, Won};
use crate::decide::Move;

/// The bank warns.
pub(super) const EARLY_WARNING: &str = "reportDispute:earlyWarning";
/// The bank asks.
pub(super) const INQUIRY: &str = "reportDispute:inquiry";
/// The bank took the money.
pub(super) const OPENED: &str = "reportDispute:opened";
/// Evidence reached the bank.
pub(super) const EVIDENCE_SENT: &str = "reportDispute:evidenceSent";
/// The bank gave the money back.
pub(super) const WON: &str = "reportDispute:won";
/// The bank gave the money to the backer.
pub(super) const LOST: &str = "reportDispute:lost";
/// A warning or inquiry ended.
pub(super) const CLOSED: &str = "reportDispute:closed";
/// Evidence is handed in.
pub(super) const EVIDENCE: &str = "submitEvidence";
/// A refund settles it.
pub(super) const REFUND: &str = "refundPledge";

/// Every move of a dispute. Reports that are not here came late, twice or out of order: they are noted
/// ([`super::DisputeReportNoted`]) and change nothing but fees not heard of before. A decision of which no opening was heard
/// opens the dispute first.
pub const MOVES: &[Move<DisputeState>] = &[
    Move { from: None, by: EARLY_WARNING, to: EarlyWarning },
    Move { from: None, by: INQUIRY, to: Inquiry },
    Move { from: None, by: EVIDENCE_SENT, to: Inquiry },
    Move { from: None, by: CLOSED, to: Closed },
    Move { from: None, by: OPENED, to: Opened },
    Move { from: None, by: WON, to: Won },
    Move { from: None, by: LOST, to: Lost },
    Move { from: Some(EarlyWarning), by: INQUIRY, to: Inquiry },
    Move { from: Some(EarlyWarning), by: CLOSED, to: Closed },
    Move { from: Some(EarlyWarning), by: REFUND, to: Closed },
    Move { from: Some(EarlyWarning), by: OPENED, to: Opened },
    Move { from: Some(EarlyWarning), by: WON, to: Won },
    Move { from: Some(EarlyWarning), by: LOST, to: Lost },
    Move { from: Some(Inquiry), by: EVIDENCE, to: Inquiry },
    Move { from: Some(Inquiry), by: CLOSED, to: Closed },
    Move { from: Some(Inquiry), by: REFUND, to: Closed },
    Move { from: Some(Inquiry), by: OPENED, to: Opened },
    Move { from: Some(Inquiry), by: WON, to: Won },
    Move { from: Some(Inquiry), by: LOST, to: Lost },
    // Closed in the gateway's eyes, and yet the bank went on.
    Move { from: Some(Closed), by: OPENED, to: Opened },
    Move { from: Some(Closed), by: WON, to: Won },
    Move { from: Some(Closed), by: LOST, to: Lost },
    Move { from: Some(Opened), by: EVIDENCE, to: UnderReview },
    Move { from: Some(Opened), by: EVIDENCE_SENT, to: UnderReview },
    Move { from: Some(Opened), by: WON, to: Won },
    Move { from: Some(Opened), by: LOST, to: Lost },
    Move { from: Some(UnderReview), by: WON, to: Won },
    Move { from: Some(UnderReview), by: LOST, to: Lost },
];
