//! Taking a proposal back.

use super::{MOVES, ProposalState, ProposalStatus, close, named};
use crate::{
    actor::{Actor, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, RowKey, Tx, WorkingSet, next},
    id::{AccountId, ProposalId},
    rejection::Rejection,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Takes a proposal back, until voting closes: what has been voted on to the end is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WithdrawProposal {
    /// The proposal.
    pub proposal: ProposalId,
}

/// A proposal was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProposalWithdrawn {
    /// The proposal.
    pub proposal: ProposalId,
}

impl Handler for WithdrawProposal {
    const WHO: &'static [Who] = &[Who::Owner];
    const PHASES: &'static [Phase] = Phase::AFTER_LAUNCH_UNLESS_SUSPENDED;
    const RESTRICTED: bool = true;

    fn owner(&self, rows: &WorkingSet<'_>) -> Result<Option<AccountId>, Rejection> {
        let proposal = rows.proposal(self.proposal);
        proposal.map(|found| Some(found.author)).ok_or(Rejection::ProposalNotFound { proposal: self.proposal })
    }

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Proposal(self.proposal)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let proposal = named(tx, self.proposal)?;
        let status = proposal.status_at(tx.now());
        let open = matches!(status, ProposalStatus::Pending | ProposalStatus::Voting);
        tx.check(open && next(MOVES, Some(proposal.state), "withdrawProposal").is_some(), || {
            Rejection::ProposalStatus { proposal: self.proposal, status }
        });
        tx.pass()?;
        tx.emit(ProposalWithdrawn { proposal: self.proposal });
        Ok(())
    }
}

impl Evolve for ProposalWithdrawn {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        close::end(rows, self.proposal, ProposalState::Withdrawn, None, at);
    }
}
