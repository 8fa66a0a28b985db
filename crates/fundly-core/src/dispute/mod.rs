//! Disputes: a backer's bank takes money back, or asks about it.

mod row;

pub use row::{Cover, Dispute, DisputeState};
