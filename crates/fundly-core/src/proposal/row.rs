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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// What became of its subject; none until it passes.
    pub effect: Option<Effect>,
    /// When it was put.
    pub created_at: Timestamp,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
}

crate::json::tagged! {
    /// What a proposal does when it passes.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
}

impl Subject {
    /// Whether it moves money when it passes, so that nobody may make it easier to pass than the policy does (R-VOTE-10).
    pub const fn moves_money(self) -> bool {
        !matches!(self, Self::Resolution)
    }
}

/// What became of the subject of a proposal that passed. Passing and acting are separate facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Effect {
    /// There was nothing to do beyond saying so.
    Stated,
    /// The tranche was released, or the refunds were planned.
    Done,
    /// There was nothing left to act on when the vote was counted (R-VOTE-14): the milestone is not waiting for acceptance any
    /// more, no money is held, or the campaign has ended.
    Moot,
}

crate::json::tagged! {
    /// How ballots are counted. Further methods are further variants.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Method {
        /// Yes, no or abstain.
        YesNo {
            /// Who must take part for the vote to count.
            quorum: Quorum,
            /// What yes must reach.
            threshold: Threshold,
        },
    }
}

/// Participation that a vote needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Quorum {
    /// Share of the electorate's votes; reached when participation ≥ this, never rounded.
    pub share: Rate,
    /// Which ballots participate.
    pub counts: QuorumCounts,
}

/// Which ballots count for the quorum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum QuorumCounts {
    /// Yes only.
    Yes,
    /// Yes and abstain.
    YesAbstain,
    /// Yes, no and abstain.
    All,
}

crate::json::tagged! {
    /// What yes must reach. Strictness is part of the rule (R-VOTE-5).
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
}

/// Sums of a yes/no vote, in votes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
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

impl Tally {
    /// All votes that were cast.
    pub const fn cast(&self) -> u128 {
        self.yes as u128 + self.no as u128 + self.abstain as u128
    }

    fn side(&mut self, choice: Choice) -> &mut u64 {
        match choice {
            Choice::Yes => &mut self.yes,
            Choice::No => &mut self.no,
            Choice::Abstain => &mut self.abstain,
        }
    }

    /// Counts a ballot.
    pub(crate) fn add(&mut self, choice: Choice, weight: u64) {
        let side = self.side(choice);
        *side = side.saturating_add(weight);
        self.ballots = self.ballots.saturating_add(1);
    }

    /// Takes a ballot out again.
    pub(crate) fn remove(&mut self, choice: Choice, weight: u64) {
        let side = self.side(choice);
        *side = side.saturating_sub(weight);
        self.ballots = self.ballots.saturating_sub(1);
    }
}

/// What has been recorded of a proposal. Pending, open and awaiting its close are derived from time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

impl ProposalState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Open, Self::Passed, Self::Defeated, Self::Withdrawn];
}

/// What a proposal is at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ProposalStatus {
    /// Voting has not opened.
    Pending,
    /// Ballots are taken.
    Voting,
    /// Voting has closed; anyone may have it counted.
    AwaitingClose,
    /// Passed.
    Passed,
    /// Defeated, or without quorum.
    Defeated,
    /// Taken back before voting closed.
    Withdrawn,
}

impl Proposal {
    /// The status at a moment: what was recorded, and what time has made true since. Voting is half-open (R-VOTE-8): at exactly
    /// `opens` ballots are taken, at exactly `closes` they no longer are.
    pub fn status_at(&self, now: Timestamp) -> ProposalStatus {
        match self.state {
            ProposalState::Open if now < self.opens => ProposalStatus::Pending,
            ProposalState::Open if now < self.closes => ProposalStatus::Voting,
            ProposalState::Open => ProposalStatus::AwaitingClose,
            ProposalState::Passed => ProposalStatus::Passed,
            ProposalState::Defeated => ProposalStatus::Defeated,
            ProposalState::Withdrawn => ProposalStatus::Withdrawn,
        }
    }
}

/// One account's ballot. It may be changed until voting closes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Ballot {
    /// The proposal.
    pub proposal: ProposalId,
    /// Who voted.
    pub voter: AccountId,
    /// How.
    pub choice: Choice,
    /// With how many votes: those at the record date that no dispute had frozen or taken when it was cast.
    pub weight: u64,
    /// When.
    pub cast_at: Timestamp,
}

/// A choice in a yes/no vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Choice {
    /// For.
    Yes,
    /// Against.
    No,
    /// Present, neither for nor against.
    Abstain,
}
