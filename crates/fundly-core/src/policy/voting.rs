//! How holders vote.

use crate::{
    money::Rate,
    proposal::{Quorum, QuorumCounts, Threshold},
    time::Span,
};
use serde::{Deserialize, Serialize};

/// How holders vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VotingRules {
    /// Least votes that let a holder put a proposal, ask for a feature or judge one.
    #[serde(default)]
    pub proposer_votes: u64,
    /// Whether anyone, not only holders, may ask for features.
    pub public_features: bool,
    /// Shortest time a vote is open.
    pub open_min: Span,
    /// Longest time a vote is open.
    pub open_max: Span,
    /// Quorum of a proposal that names none.
    pub quorum: Quorum,
    /// Threshold of a proposal that names none.
    pub threshold: Threshold,
}

impl Default for VotingRules {
    /// A simple majority with a quorum of one tenth of all votes.
    fn default() -> Self {
        Self {
            proposer_votes: 1,
            public_features: true,
            open_min: Span::hours(1),
            open_max: Span::days(60),
            quorum: Quorum { share: Rate::from_bp(1_000).unwrap_or_default(), counts: QuorumCounts::All },
            threshold: Threshold::Majority,
        }
    }
}
