//! The policy of a campaign as data: every parameter that the rules read, with the source it comes from.
//!
//! A policy is frozen into the campaign's terms at launch. The groups follow the order of a campaign's life.

mod fees;
mod oversubscription;
mod presets;

pub use fees::{Band, Fee, FeeReturn, FeeTo};
pub use oversubscription::Oversubscription;

use crate::{
    limits::{CITATIONS_MAX, FEES_MAX},
    money::{Money, Rate},
    proposal::{Quorum, Threshold},
    text::{Label, Summary},
    time::{Span, Timestamp},
};
use serde::{Deserialize, Serialize};

/// A whole policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Policy {
    /// Name of the policy.
    pub name: Label,
    /// Version of the policy, counted up.
    pub version: u32,
    /// In force from.
    pub since: Timestamp,
    /// Where the parameters come from.
    #[serde(default, deserialize_with = "crate::text::bounded::<_, _, CITATIONS_MAX>")]
    pub citations: Vec<Citation>,
    /// What makes a campaign succeed, and how long it runs.
    pub funding: Funding,
    /// How pledges may be placed, changed and called off.
    pub pledging: Pledging,
    /// What happens when more is promised than is accepted; without it, pledges above the maximum are refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oversubscription: Option<Oversubscription>,
    /// When money is collected, and what happens when that fails.
    pub collection: Collection,
    /// The fee schedule, in order.
    #[serde(default, deserialize_with = "crate::text::bounded::<_, _, FEES_MAX>")]
    pub fees: Vec<Fee>,
    /// How escrow reaches the creator.
    pub escrow: Escrow,
    /// When money is given back, and who bears the cost.
    pub refund: RefundRules,
    /// What a dispute does.
    pub dispute: DisputeRules,
    /// How shares are issued.
    pub shares: ShareRules,
    /// How holders vote.
    pub voting: VotingRules,
}

/// Where a parameter comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Citation {
    /// Path of the parameter: `funding.model`, `fees`, ...
    pub parameter: Label,
    /// The source.
    pub source: Summary,
}

/// What makes a campaign succeed, and how long it runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Funding {
    /// The funding model.
    pub model: FundingModel,
    /// Which money is compared with the goal.
    pub counts: CountedMoney,
    /// What happens when collection falls below a goal that the promises reached.
    pub below_goal: BelowGoal,
    /// Shortest time open.
    #[serde(default)]
    pub open_min: Span,
    /// Longest time open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_max: Option<Span>,
    /// How often the deadline may be moved after launch.
    #[serde(default)]
    pub deadline_changes: u8,
    /// Whether the creator may close early once the goal is reached, and after how long open at least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub early_close: Option<Span>,
    /// For how long after success late pledges are taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late_pledges: Option<Span>,
}

/// The funding model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum FundingModel {
    /// The goal is reached by the deadline, or nobody pays.
    AllOrNothing,
    /// Whatever is raised by the deadline is kept.
    KeepWhatYouRaise,
    /// All or nothing between a minimum (the goal) and a maximum.
    MinimumMaximum,
    /// No goal that must be reached and no deadline.
    OpenEnded,
}

/// Which money is compared with the goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum CountedMoney {
    /// Promises.
    Committed,
    /// Money that cleared.
    Cleared,
}

/// What happens when collection falls below a goal that the promises reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum BelowGoal {
    /// Success stays success.
    StaysSuccessful,
    /// The campaign fails and everything is given back.
    FailsAndRefunds,
}

/// How pledges may be placed, changed and called off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Pledging {
    /// Least amount of a pledge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Money>,
    /// Most amount of a pledge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum: Option<Money>,
    /// Whether the last pledge before the maximum may be smaller than the minimum, so that the last room can be filled
    /// (R-PLEDGE-6).
    pub last_may_be_smaller: bool,
    /// In this span before the deadline a decrease or cancellation may not take the total below the goal.
    #[serde(default)]
    pub guard: Span,
    /// In this span before the deadline nothing may be cancelled or decreased at all.
    #[serde(default)]
    pub lock: Span,
    /// How long a reservation of a scarce tier holds.
    pub reservation: Span,
    /// Most instalments of a pledge; 1 means none.
    pub instalments: u8,
    /// Time between instalments.
    #[serde(default)]
    pub instalment_every: Span,
}

/// When money is collected, and what happens when that fails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Collection {
    /// When.
    pub at: CollectAt,
    /// For how long after funding was closed a failed payment can be mended and a report is waited for; and for how long after
    /// the deadline closing waits for what is in flight.
    pub grace: Span,
    /// How often the backer is reminded in that time.
    pub remind_every: Span,
    /// Whether a last try is made at its end before the pledge is dropped.
    pub final_try: bool,
}

/// When money is collected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum CollectAt {
    /// At once, when the pledge is placed.
    Pledge,
    /// When the campaign has succeeded.
    Success,
    /// Held when the pledge is placed, taken when the campaign has succeeded.
    Authorise,
}

/// How escrow reaches the creator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Escrow {
    /// When money leaves escrow for what the creator can draw on.
    pub release: Release,
    /// Share of each release that is held back as a reserve.
    #[serde(default)]
    pub holdback: Rate,
    /// For how long after success the reserve is held.
    #[serde(default)]
    pub holdback_for: Span,
    /// Least payout.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payout_minimum: Option<Money>,
}

/// When money leaves escrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Release {
    /// As soon as it cleared: open-ended campaigns.
    AtOnce,
    /// When the campaign has succeeded.
    AtSuccess,
    /// Tranche by tranche, as milestones are accepted.
    ByMilestone,
}

/// When money is given back, and who bears the cost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RefundRules {
    /// How long after payment a backer may withdraw without a reason.
    #[serde(default)]
    pub withdrawal: Span,
    /// How long after payment the creator may give money back; none means without end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator_within: Option<Span>,
    /// Whether a part of a pledge may be given back.
    pub partial: bool,
    /// Who bears the fee that the processor keeps.
    pub cover: CoverBy,
}

/// Who bears a fee that the processor keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum CoverBy {
    /// The campaign's money.
    Campaign,
    /// The platform (the fiscal host).
    Platform,
    /// The backer gets that much less.
    Backer,
}

/// What a dispute does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DisputeRules {
    /// What happens to the shares when it is lost.
    pub lost_shares: LostShares,
    /// Whether a backer who lost the platform a dispute is barred from further pledges.
    pub bar_backer: bool,
}

/// What happens to the shares of a pledge that was charged back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum LostShares {
    /// Every live lot of the pledge is cancelled, whoever holds it now.
    CancelEverywhere,
    /// Lots still with the backer are cancelled; what was transferred stays with its new holder in good faith.
    CancelHeld,
}

/// How shares are issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShareRules {
    /// When.
    pub issue: IssueAt,
}

/// When shares are issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum IssueAt {
    /// As the money clears.
    Clearing,
    /// When the campaign has succeeded, to all at once.
    Success,
}

/// How holders vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VotingRules {
    /// Least votes that let a holder put a proposal, ask for a feature or judge one.
    #[serde(default)]
    pub proposer_votes: u64,
    /// Whether anyone, not only holders, may ask for features.
    pub public_features: bool,
    /// Shortest time a vote is open.
    pub open_min: Span,
    /// Longest time a vote is open.
    pub open_max: Span,
    /// Quorum of a proposal that names none.
    pub quorum: Quorum,
    /// Threshold of a proposal that names none.
    pub threshold: Threshold,
}
