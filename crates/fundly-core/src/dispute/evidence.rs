//! Evidence for a dispute.

use super::{
    moves::{self, MOVES},
    notice::advance,
};
use crate::{
    actor::{Actor, Permission, Role, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, RowKey, Tx, WorkingSet, next},
    id::DisputeId,
    rejection::Rejection,
    text::Note,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Hands in evidence for a dispute, once, or answers an inquiry. The host carries it to the gateway.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SubmitEvidence {
    /// The dispute.
    pub dispute: DisputeId,
    /// What speaks for the campaign.
    pub evidence: Note,
}

/// Evidence was handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EvidenceSubmitted {
    /// The dispute.
    pub dispute: DisputeId,
    /// What speaks for the campaign.
    pub evidence: Note,
}

impl Handler for SubmitEvidence {
    const WHO: &'static [Who] = &[Who::Collaborator(Permission::Money), Who::Platform(Role::Admin)];
    const PHASES: &'static [Phase] = Phase::AFTER_LAUNCH;
    const RESTRICTED: bool = true;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Dispute(self.dispute)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let dispute = self.dispute;
        let state = tx.require(tx.rows.dispute(dispute), || Rejection::DisputeNotFound { dispute })?.state;
        tx.require(next(MOVES, Some(state), moves::EVIDENCE), || Rejection::DisputeState { dispute, state })?;
        tx.emit(EvidenceSubmitted { dispute, evidence: self.evidence.clone() });
        Ok(())
    }
}

impl Evolve for EvidenceSubmitted {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        advance(rows, self.dispute, moves::EVIDENCE, at);
        if let Some(dispute) = rows.dispute_mut(self.dispute) {
            dispute.evidence = Some(self.evidence.clone());
        }
    }
}
