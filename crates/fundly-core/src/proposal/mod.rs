//! Proposals: questions put to those who hold shares at a record date.
//!
//! Weight comes only from the register at the end of a moment that was already past when the proposal was put: whatever is
//! bought, sold or issued afterwards changes nothing, and no share votes twice. Only a dispute reaches back: what it freezes or
//! takes casts no ballot any more. Every comparison is made on whole numbers,
//! multiplied crosswise, so that nothing is ever rounded in anybody's favour.

mod cast;
mod close;
mod explain;
mod machine;
mod put;
mod row;
mod rule;
#[cfg(test)]
mod tests;
mod withdraw;

pub use cast::{BallotCast, CastBallot};
pub use close::{CloseProposal, ProposalClosed};
pub use explain::{CountedBallot, Evidence, Explanation};
pub use machine::MOVES;
pub use put::{ProposalPut, PutProposal};
pub use row::{
    Ballot, Choice, Effect, Method, Proposal, ProposalState, ProposalStatus, Quorum, QuorumCounts, Subject, Tally,
    Threshold,
};
pub use rule::{Comparison, CountVerdict, Relation};
pub use withdraw::{ProposalWithdrawn, WithdrawProposal};

use crate::{
    decide::{Refused, Tx, WorkingSet},
    id::{AccountId, ProposalId},
    rejection::Rejection,
    time::Timestamp,
};

/// The votes of an account at the end of a moment.
fn weight_at(rows: &WorkingSet<'_>, account: AccountId, at: Timestamp) -> u64 {
    rows.checkpoint_at(account, at).map_or(0, |checkpoint| checkpoint.votes)
}

/// The proposal that a command names.
fn named(tx: &Tx<'_>, proposal: ProposalId) -> Result<Proposal, Refused> {
    tx.require(tx.rows.proposal(proposal).cloned(), || Rejection::ProposalNotFound { proposal })
}
