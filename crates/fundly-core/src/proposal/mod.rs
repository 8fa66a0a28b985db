//! Proposals: questions put to those who hold shares at a record date.

mod row;

pub use row::{Ballot, Choice, Method, Proposal, ProposalState, Quorum, QuorumCounts, Subject, Tally, Threshold};
