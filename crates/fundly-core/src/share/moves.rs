//! The life of a lot as a table.

use super::LotState;
use crate::decide::Move;

/// Every move of a lot. A lot lives until one terminal act (R-SHARE-6).
pub const MOVES: &[Move<LotState>] = &[
    Move { from: None, by: ISSUE, to: LotState::Live },
    Move { from: None, by: GRANT, to: LotState::Live },
    Move { from: None, by: TRANSFER, to: LotState::Live },
    Move { from: None, by: REFUND, to: LotState::Live },
    Move { from: None, by: CHARGEBACK, to: LotState::Live },
    Move { from: Some(LotState::Live), by: TRANSFER, to: LotState::Transferred },
    Move { from: Some(LotState::Live), by: REFUND, to: LotState::Cancelled },
    Move { from: Some(LotState::Live), by: CHARGEBACK, to: LotState::Cancelled },
];

/// Money cleared, or the creator caught up with what could not be issued then.
pub(super) const ISSUE: &str = "issueShares";
/// Out of the creator's reserve.
pub(super) const GRANT: &str = "grantShares";
/// A part that stays behind, and the part that moves, are new lots.
pub(super) const TRANSFER: &str = "transferShares";
/// The money behind it is given back.
pub(super) const REFUND: &str = "refundPledge";
/// The money behind it was lost to a dispute.
pub(super) const CHARGEBACK: &str = "reportDispute:lost";
