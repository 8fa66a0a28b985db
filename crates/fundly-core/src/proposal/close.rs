//! Counting a vote that has closed, and acting on it.

use super::{Effect, MOVES, Proposal, ProposalState, ProposalStatus, Subject, Tally, named};
use crate::{
    actor::{Actor, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, Refused, RowKey, Tx, WorkingSet, next},
    escrow::{self, MilestoneState},
    id::ProposalId,
    ledger::LedgerAccount,
    money::Amount,
    refund::Ground,
    rejection::Rejection,
    settlement,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Has a vote counted once it has closed. Anyone may: the result follows from what was cast, not from who asks.
///
/// It waits while the campaign is suspended or collecting, and a vote to refund the rest waits while other work over all
/// pledges is under way, so that nothing that passed is lost to the moment at which it was counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CloseProposal {
    /// The proposal.
    pub proposal: ProposalId,
}

/// A vote was counted. What it sets in motion follows in events of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProposalClosed {
    /// The proposal.
    pub proposal: ProposalId,
    /// Whether it passed.
    pub passed: bool,
    /// The sums it was decided on.
    pub tally: Tally,
    /// What became of its subject; none when it did not pass.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect: Option<Effect>,
}

impl Handler for CloseProposal {
    const WHO: &'static [Who] = &[Who::Anyone];
    const PHASES: &'static [Phase] =
        &[Phase::Live, Phase::Successful, Phase::Delivering, Phase::Completed, Phase::Failed, Phase::Cancelled];

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Proposal(self.proposal)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let proposal = named(tx, self.proposal)?;
        let status = proposal.status_at(tx.now());
        let passed = proposal.method.verdict(&proposal.tally, proposal.electorate).passes();
        let outcome = if passed { "closeProposal:passed" } else { "closeProposal:defeated" };
        let due = status == ProposalStatus::AwaitingClose && next(MOVES, Some(proposal.state), outcome).is_some();
        tx.check(due, || Rejection::ProposalStatus { proposal: self.proposal, status });
        tx.pass()?;
        let effect = if passed { Some(effect(tx, &proposal)?) } else { None };
        tx.emit(ProposalClosed { proposal: self.proposal, passed, tally: proposal.tally, effect });
        match (effect, proposal.subject) {
            (Some(Effect::Done), Subject::AcceptMilestone { milestone }) => escrow::accept_milestone(tx, milestone),
            (Some(Effect::Done), Subject::RefundRest) => {
                let rest = held(tx)?;
                settlement::plan_give_back(tx, Ground::HoldersVoted, rest)
            }
            _ => Ok(()),
        }
    }
}

/// What a proposal that passed can still do (R-VOTE-14).
fn effect(tx: &Tx<'_>, proposal: &Proposal) -> Result<Effect, Refused> {
    let campaign = tx.campaign()?;
    let running = matches!(campaign.phase_at(tx.now()), Phase::Live | Phase::Successful | Phase::Delivering);
    let possible = match proposal.subject {
        Subject::Resolution => return Ok(Effect::Stated),
        Subject::AcceptMilestone { milestone } => {
            tx.rows.milestone(milestone).is_some_and(|milestone| milestone.state == MilestoneState::Delivered)
        }
        Subject::RefundRest => held(tx)? > Amount::ZERO,
    };
    if !(running && possible) {
        return Ok(Effect::Moot);
    }
    tx.check(proposal.subject != Subject::RefundRest || campaign.settlement.is_none(), || {
        Rejection::SettlementUnderWay
    });
    tx.pass()?;
    Ok(Effect::Done)
}

/// The money still held, as far as there are pledges to give it back over.
fn held(tx: &Tx<'_>) -> Result<Amount, Refused> {
    let campaign = tx.campaign()?;
    Ok(campaign.balances.of(LedgerAccount::Escrow).min(campaign.totals.collected))
}

impl Evolve for ProposalClosed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let state = if self.passed { ProposalState::Passed } else { ProposalState::Defeated };
        end(rows, self.proposal, state, self.effect, at);
    }
}

/// Ends a proposal.
pub(super) fn end(
    rows: &mut WorkingSet<'_>,
    id: ProposalId,
    state: ProposalState,
    effect: Option<Effect>,
    at: Timestamp,
) {
    if let Some(proposal) = rows.proposal_mut(id) {
        proposal.state = state;
        proposal.effect = effect;
        proposal.decided_at = Some(at);
    }
}
