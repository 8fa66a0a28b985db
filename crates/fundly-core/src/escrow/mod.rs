//! Escrow: milestones that release it, payouts that pay it out.

mod row;

pub use row::{Milestone, MilestoneState, Payout, PayoutState};
