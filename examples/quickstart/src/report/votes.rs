//! What holders decided, and what they want next.

use super::{Books, picked};
use fundly_core::{
    RowKind, Timestamp,
    backlog::{Feature, FeatureState, rank},
    proposal::{Ballot, Evidence, Proposal, ProposalStatus, Tally},
    share::{Checkpoint, Class, Holder},
};
use serde::Serialize;

/// A vote, recounted from its ballots.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct VoteResult {
    /// What was asked.
    pub title: String,
    /// Where it stands.
    pub status: ProposalStatus,
    /// Votes of the whole register at the record date.
    pub electorate: u64,
    /// The sums.
    pub tally: Tally,
    /// Whether the ballots, each weighed by the register at the record date, make these sums.
    pub recount_agrees: bool,
    /// When voting ended.
    pub closed: Timestamp,
}

/// An open feature request.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BacklogLine {
    /// What it is.
    pub title: String,
    /// Where it stands.
    pub state: FeatureState,
    /// Votes that holders put on it.
    pub support: u64,
    /// Holders behind those votes.
    pub supporters: u64,
}

impl Books {
    pub(super) fn votes(&self) -> Vec<VoteResult> {
        let ballots: Vec<Ballot> = self.all(RowKind::Ballot, picked!(Ballot)).into_iter().cloned().collect();
        let checkpoints: Vec<Checkpoint> =
            self.all(RowKind::Checkpoint, picked!(Checkpoint)).into_iter().cloned().collect();
        let holders: Vec<Holder> = self.all(RowKind::Holder, picked!(Holder)).into_iter().cloned().collect();
        let classes: Vec<Class> = self.all(RowKind::Class, picked!(Class)).into_iter().cloned().collect();
        let evidence = Evidence { ballots: &ballots, checkpoints: &checkpoints, holders: &holders, classes: &classes };
        let now = self.replay.rows().campaign().map_or(Timestamp::MIN, |campaign| campaign.updated_at);
        let mut proposals: Vec<&Proposal> = self.all(RowKind::Proposal, picked!(Proposal));
        proposals.sort_by_key(|proposal| (proposal.created_at, proposal.id));
        let result = |proposal: &Proposal| VoteResult {
            title: proposal.title.to_string(),
            status: proposal.status_at(now),
            electorate: proposal.electorate,
            tally: proposal.tally,
            recount_agrees: proposal.explain(&evidence).stands(),
            closed: proposal.closes,
        };
        proposals.into_iter().map(result).collect()
    }

    pub(super) fn backlog(&self) -> Vec<BacklogLine> {
        let features: Vec<&Feature> = self.all(RowKind::Feature, picked!(Feature));
        let line = |feature: &Feature| BacklogLine {
            title: feature.title.to_string(),
            state: feature.state,
            support: feature.support,
            supporters: feature.supporters,
        };
        rank(features).into_iter().map(line).collect()
    }
}
