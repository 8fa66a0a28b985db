//! The backlog: features that holders ask for, ordered by the priority they give them.

mod reweigh;
mod row;

pub(crate) use reweigh::reweigh;
pub use row::{Emphasis, Feature, FeatureState, Priority};
