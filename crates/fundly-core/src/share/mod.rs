//! Shares: classes, the register of holders, lots and checkpoints.

mod book;
mod cancel;
mod class;
mod freeze;
mod grant;
mod issue;
#[cfg(test)]
mod laws;
mod moves;
mod row;
mod transfer;
mod units;
mod worth;

pub use book::NewLot;
pub use cancel::{CancelCause, SharesCancelled};
pub(crate) use cancel::{cancel_for_refund, cancel_lost};
pub(crate) use class::check_order;
pub use class::{AddClass, AuthorisedRaised, ClassAdded, ClassEdited, EditClass, RaiseAuthorised};
pub use freeze::{SharesFrozen, SharesUnfrozen};
pub(crate) use freeze::{freeze, unfreeze};
pub use grant::{GrantShares, SharesGranted};
pub(crate) use issue::issue_for_pledge;
pub use issue::{IssueShares, SharesIssued, SharesShort};
pub use moves::MOVES;
pub use row::{Checkpoint, Class, ClassTerms, Holder, Holding, Lot, LotState};
pub use transfer::{Exemption, SharesTransferred, TransferShares};
pub use units::Units;
