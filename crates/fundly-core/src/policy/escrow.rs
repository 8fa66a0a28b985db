//! How escrow reaches the creator.

use crate::{
    clock::Period,
    limits::POLICY_ITEMS_MAX,
    money::{Money, Rate},
    text::Label,
    time::Span,
};
use serde::{Deserialize, Serialize};

/// How escrow reaches the creator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Escrow {
    /// Who holds the money: the platform, a qualified third party, the processor, ... For people to read; no rule asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custodian: Option<Label>,
    /// When money leaves escrow for what the creator can draw on.
    pub release: Release,
    /// How long after launch money may leave escrow at the earliest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub release_after: Option<Span>,
    /// Share of each release that is held back as a reserve.
    #[serde(default)]
    pub holdback: Rate,
    /// Held back only once that much was released in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holdback_from: Option<Money>,
    /// For how long after success the reserve is held.
    #[serde(default)]
    pub holdback_for: Span,
    /// Least payout.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payout_minimum: Option<Money>,
    /// When payouts may be made; at any time where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payouts: Option<PayoutDays>,
}

/// When money leaves escrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Release {
    /// As soon as it cleared: open-ended campaigns.
    AtOnce,
    /// When the campaign has succeeded.
    AtSuccess,
    /// Tranche by tranche, as milestones are accepted.
    ByMilestone,
}

/// When payouts are made, counted from the deadline of the campaign, at its time of day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PayoutDays {
    /// The first payouts, in order.
    #[serde(deserialize_with = "crate::text::bounded::<_, _, POLICY_ITEMS_MAX>")]
    #[cfg_attr(feature = "schema", schemars(length(max = POLICY_ITEMS_MAX)))]
    pub after: Vec<Period>,
    /// After those, again and again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<Span>,
    /// How long before a payout money must have cleared to be in it; what is later waits for the next.
    #[serde(default)]
    pub settles: Span,
}
