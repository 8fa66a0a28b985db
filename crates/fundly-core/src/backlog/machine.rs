//! The life of a feature as data.

use super::FeatureState;
use crate::decide::Move;
use FeatureState::{Accepted, Declined, InProgress, Planned, Proposed, Shipped};

/// Every move of a feature.
pub const MOVES: &[Move<FeatureState>] = &[
    Move { from: None, by: "ProposeFeature", to: Proposed },
    Move { from: Some(Proposed), by: "PlanFeature", to: Planned },
    Move { from: Some(Proposed), by: "DeclineFeature", to: Declined },
    Move { from: Some(Planned), by: "StartFeature", to: InProgress },
    Move { from: Some(Planned), by: "DeclineFeature", to: Declined },
    Move { from: Some(InProgress), by: "ShipFeature", to: Shipped },
    Move { from: Some(InProgress), by: "DeclineFeature", to: Declined },
    Move { from: Some(Shipped), by: "AcceptFeature", to: Accepted },
    Move { from: Some(Shipped), by: "RejectFeature", to: InProgress },
];
