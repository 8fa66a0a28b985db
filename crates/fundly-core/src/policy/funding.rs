//! What makes a campaign succeed, how long it runs, and how much one issuer may raise.

use crate::{clock::Period, limits::POLICY_ITEMS_MAX, money::Money, text::Label, time::Span};
use serde::{Deserialize, Serialize};

/// What makes a campaign succeed, and how long it runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// For how long a second round is open once the first has reached the goal: two-round funding only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_round: Option<Span>,
    /// For how long after success late pledges are taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late_pledges: Option<Span>,
}

/// The funding model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum FundingModel {
    /// The goal is reached by the deadline, or nobody pays.
    AllOrNothing,
    /// Whatever is raised by the deadline is kept.
    KeepWhatYouRaise,
    /// All or nothing between a minimum (the goal) and a maximum.
    MinimumMaximum,
    /// The goal is reached by the deadline, or nobody pays; then a second round goes on, and what it adds is kept.
    TwoRound,
    /// No goal that must be reached and no deadline.
    OpenEnded,
}

impl FundingModel {
    /// Whether the goal must be reached for anything to be kept.
    pub const fn must_reach_the_goal(self) -> bool {
        matches!(self, Self::AllOrNothing | Self::MinimumMaximum | Self::TwoRound)
    }
}

/// Which money is compared with the goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum CountedMoney {
    /// Promises.
    Committed,
    /// Money that cleared.
    Cleared,
}

/// What happens when collection falls below a goal that the promises reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum BelowGoal {
    /// Success stays success.
    StaysSuccessful,
    /// The campaign fails and everything is given back.
    FailsAndRefunds,
}

/// The most that one issuer may raise in a time, this campaign included. What was raised before is a fact of the host.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IssuerCap {
    /// The most.
    pub most: Money,
    /// The time, counted back from the day.
    pub window: Period,
    /// What the host has to count: offers under the same rules, on other platforms, other exempt offers, ...
    #[serde(default, deserialize_with = "crate::text::bounded::<_, _, POLICY_ITEMS_MAX>")]
    #[cfg_attr(feature = "schema", schemars(length(max = POLICY_ITEMS_MAX)))]
    pub counts: Vec<Label>,
}
