//! Disputes: a backer's bank takes money back, or asks about it.

mod decided;
mod evidence;
mod moves;
mod notice;
mod opened;
mod report;
mod row;

pub use decided::{DisputeLost, DisputeWon};
pub use evidence::{EvidenceSubmitted, SubmitEvidence};
pub use moves::MOVES;
pub(crate) use notice::settled_by_refund;
pub use notice::{
    DisputeClosed, DisputeFee, DisputeFeeBooked, DisputeNotedReason, DisputeNoticed, DisputeReportNoted,
    DisputeUnderReview,
};
pub(crate) use opened::match_charge;
pub use opened::{DisputeMatched, DisputeOpened};
pub use report::{DisputeStage, ReportDispute};
pub use row::{Cover, Dispute, DisputeFees, DisputeState};
