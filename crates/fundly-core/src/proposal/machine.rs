//! The life of a proposal as data.

use super::ProposalState;
use crate::decide::Move;
use ProposalState::{Defeated, Open, Passed, Withdrawn};

/// Every move of a proposal. Time adds when: ballots while voting is open, withdrawal until it closes, closing from then on
/// ([`super::Proposal::status_at`]).
pub const MOVES: &[Move<ProposalState>] = &[
    Move { from: None, by: "putProposal", to: Open },
    Move { from: Some(Open), by: "castBallot", to: Open },
    Move { from: Some(Open), by: "withdrawProposal", to: Withdrawn },
    Move { from: Some(Open), by: "closeProposal:passed", to: Passed },
    Move { from: Some(Open), by: "closeProposal:defeated", to: Defeated },
];
