//! Casting a ballot, and changing it.

use super::{Ballot, Choice, MOVES, ProposalStatus, named};
use crate::{
    actor::{Actor, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, RowKey, Tx, WorkingSet, next},
    id::{AccountId, ProposalId},
    rejection::Rejection,
    share::votes_of,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Votes, with the weight held at the record date, but for what a dispute has frozen or taken since (R-VOTE-7). Until voting
/// closes the ballot may be changed; it then replaces the one before, and the sums move by the difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CastBallot {
    /// The proposal.
    pub proposal: ProposalId,
    /// How.
    pub choice: Choice,
}

/// A ballot was cast, in place of the voter's earlier one if there was one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BallotCast {
    /// The proposal.
    pub proposal: ProposalId,
    /// Who voted.
    pub voter: AccountId,
    /// How.
    pub choice: Choice,
    /// With how many votes.
    pub weight: u64,
}

impl Handler for CastBallot {
    const WHO: &'static [Who] = &[Who::Anyone];
    // A vote runs out whatever becomes of the campaign, so ballots are taken in every phase in which its time runs.
    const PHASES: &'static [Phase] = Phase::AFTER_LAUNCH;
    const RESTRICTED: bool = true;

    fn prefetch(&self, actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Proposal(self.proposal)));
        needs.push(Need::Row(RowKey::Ballot(self.proposal, actor.account)));
        needs.push(Need::Row(RowKey::Holder(actor.account)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let proposal = named(tx, self.proposal)?;
        let status = proposal.status_at(tx.now());
        let open = status == ProposalStatus::Voting && next(MOVES, Some(proposal.state), "castBallot").is_some();
        tx.check(open, || Rejection::ProposalStatus { proposal: self.proposal, status });
        let weight = weight(&tx.rows, tx.me(), proposal.record_at);
        tx.check(weight > 0, || Rejection::NoWeight { record_at: proposal.record_at });
        tx.pass()?;
        tx.emit(BallotCast { proposal: self.proposal, voter: tx.me(), choice: self.choice, weight });
        Ok(())
    }
}

/// The votes of an account at the record date, at most what it holds undisputed now with what it transferred or had refunded
/// since (R-VOTE-7): what is sold still votes for who held it then, what a dispute freezes or takes does not.
fn weight(rows: &WorkingSet<'_>, account: AccountId, record_at: Timestamp) -> u64 {
    let Some(then) = rows.checkpoint_at(account, record_at) else { return 0 };
    let parted = rows.holder(account).map_or(0, |holder| holder.parted);
    then.weight(votes_of(rows, account), parted)
}

impl Evolve for BallotCast {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let before = rows.ballot(self.proposal, self.voter).map(|ballot| (ballot.choice, ballot.weight));
        if let Some(proposal) = rows.proposal_mut(self.proposal) {
            if let Some((choice, weight)) = before {
                proposal.tally.remove(choice, weight);
            }
            proposal.tally.add(self.choice, self.weight);
        }
        rows.put(Ballot {
            proposal: self.proposal,
            voter: self.voter,
            choice: self.choice,
            weight: self.weight,
            cast_at: at,
        });
    }
}
