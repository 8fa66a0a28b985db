//! The backlog: features that holders ask for, ordered by the priority they give them.

mod row;

pub use row::{Emphasis, Feature, FeatureState, Priority};
