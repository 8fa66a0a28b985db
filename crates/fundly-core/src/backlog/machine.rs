//! The life of a feature as data.

use super::FeatureState;
use crate::decide::Move;
use FeatureState::{Accepted, Declined, InProgress, Planned, Proposed, Shipped};

/// Every move of a feature.
pub const MOVES: &[Move<FeatureState>] = &[
    Move { from: None, by: "proposeFeature", to: Proposed },
    Move { from: Some(Proposed), by: "planFeature", to: Planned },
    Move { from: Some(Proposed), by: "declineFeature", to: Declined },
    Move { from: Some(Planned), by: "startFeature", to: InProgress },
    Move { from: Some(Planned), by: "declineFeature", to: Declined },
    Move { from: Some(InProgress), by: "shipFeature", to: Shipped },
    Move { from: Some(InProgress), by: "declineFeature", to: Declined },
    Move { from: Some(Shipped), by: "acceptFeature", to: Accepted },
    Move { from: Some(Shipped), by: "rejectFeature", to: InProgress },
];
