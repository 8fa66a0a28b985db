//! Escrow: milestones that release it, payouts that pay it out.

mod release;
mod row;

pub(crate) use release::{accept_milestone, cleared, payout_failed, payout_paid, succeeded};
pub use row::{Milestone, MilestoneState, Payout, PayoutState};
