//! Shares: classes, the register of holders, lots and checkpoints.
//!
//! One chain leads from the cent to the share to the vote, and back: money that clears issues units, money that goes back
//! cancels them, a dispute freezes them. A [`Lot`] is a certificate and lives until one terminal act; a [`Holder`] is the
//! sum of an account's live lots; a [`Class`] is the sum of its holders; a [`Checkpoint`] keeps what was, so that a vote
//! weighs what was held at its record date. There are no splits of a class: one would touch every lot at once.

mod allot;
mod book;
mod cancel;
mod class;
mod freeze;
mod grant;
mod issue;
#[cfg(test)]
mod laws;
mod moves;
mod register;
mod row;
#[cfg(test)]
mod testbook;
mod transfer;
mod units;
mod worth;

pub use allot::{Allotment, UnitRequest, allot};
pub use book::NewLot;
pub(crate) use book::votes_of;
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
pub use register::{Ratio, Stake, by_weight, cap_table, gini_millionths, register_at, smallest_majority};
pub use row::{Checkpoint, Class, ClassTerms, Holder, Holding, Lot, LotState};
pub use transfer::{Exemption, SharesTransferred, TransferShares};
pub use units::Units;
