//! Proposals and ballots.

use crate::{
    id::{AccountId, MilestoneId, ProposalId},
    money::Rate,
    text::{Body, Title},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// A question put to those who hold shares at a record date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Proposal {
    /// The proposal.
    pub id: ProposalId,
    /// Who put it.
    pub author: AccountId,
    /// What is asked.
    pub title: Title,
    /// The reasoning.
    pub text: Body,
    /// What it does when it passes.
    pub subject: Subject,
    /// How it is counted.
    pub method: Method,
    /// Record date: weights are those at the end of this moment, before voting opens (R-VOTE-1).
    pub record_at: Timestamp,
    /// When voting opens.
    pub opens: Timestamp,
    /// When voting closes, exclusive.
    pub closes: Timestamp,
    /// Votes of the whole register at the record date.
    pub electorate: u64,
    /// The sums so far.
    pub tally: Tally,
    /// What has been recorded of it.
    pub state: ProposalState,
    /// When it was put.
    pub created_at: Timestamp,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
}

/// What a proposal does when it passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Subject {
    /// States the will of the holders.
    Resolution,
    /// Accepts a milestone: its tranche is released.
    AcceptMilestone {
        /// Which.
        milestone: MilestoneId,
    },
    /// Refunds what is not spent, pro rata.
    RefundRest,
}

/// How ballots are counted. Further methods are further variants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Method {
    /// Yes, no or abstain.
    YesNo {
        /// Who must take part for the vote to count.
        quorum: Quorum,
        /// What yes must reach.
        threshold: Threshold,
    },
}

/// Participation that a vote needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Quorum {
    /// Share of the electorate's votes; reached when participation ≥ this, never rounded.
    pub share: Rate,
    /// Which ballots participate.
    pub counts: QuorumCounts,
}

/// Which ballots count for the quorum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum QuorumCounts {
    /// Yes only.
    Yes,
    /// Yes and abstain.
    YesAbstain,
    /// Yes, no and abstain.
    All,
}

/// What yes must reach. Strictness is part of the rule (R-VOTE-5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Threshold {
    /// More yes than no.
    Majority,
    /// More than half of all ballots, abstentions included.
    MajorityOfPresent,
    /// At least this share of yes and no.
    Share {
        /// The share.
        of: Rate,
    },
    /// At least this share of the whole electorate.
    ShareOfElectorate {
        /// The share.
        of: Rate,
    },
}

/// Sums of a yes/no vote, in votes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Tally {
    /// Yes.
    pub yes: u64,
    /// No.
    pub no: u64,
    /// Abstain.
    pub abstain: u64,
    /// Ballots.
    pub ballots: u64,
}

/// What has been recorded of a proposal. Pending, open and awaiting its close are derived from time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ProposalState {
    /// Not decided yet.
    Open,
    /// Passed.
    Passed,
    /// Defeated, or without quorum.
    Defeated,
    /// Taken back before it was decided.
    Withdrawn,
}

/// One account's ballot. It may be changed until voting closes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ballot {
    /// The proposal.
    pub proposal: ProposalId,
    /// Who voted.
    pub voter: AccountId,
    /// How.
    pub choice: Choice,
    /// With how many votes: those at the record date.
    pub weight: u64,
    /// When.
    pub cast_at: Timestamp,
}

/// A choice in a yes/no vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Choice {
    /// For.
    Yes,
    /// Against.
    No,
    /// Present, neither for nor against.
    Abstain,
}
