//! Shares: classes, the register of holders, lots and checkpoints.

mod issue;
mod row;
mod units;

pub(crate) use issue::{cancel_for_refund, cancel_lost, freeze, issue_for_pledge, unfreeze};
pub use row::{Checkpoint, Class, ClassTerms, Holder, Holding, Lot, LotState};
pub use units::Units;
