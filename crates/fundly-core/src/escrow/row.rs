//! Milestones and payouts: how escrow reaches the creator and the people who are paid.

use crate::{
    id::{AccountId, FeatureId, MilestoneId, PaymentId, PayoutId},
    money::{Amount, Rate},
    text::{Reason, Reference, Title},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// A tranche of escrow that is released when something is delivered and accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Milestone {
    /// The milestone.
    pub id: MilestoneId,
    /// What is delivered.
    pub title: Title,
    /// Share of the escrow at success that it releases.
    pub share: Rate,
    /// The money, fixed when the campaign succeeds.
    pub tranche: Option<Amount>,
    /// Where it stands.
    pub state: MilestoneState,
    /// When it is due.
    pub due: Option<Timestamp>,
}

/// Where a milestone stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum MilestoneState {
    /// Not delivered.
    Pending,
    /// Delivered, in the creator's word.
    Delivered,
    /// Accepted: the tranche is released.
    Released,
    /// Not delivered: the tranche goes back, pro rata.
    Missed,
    /// Taken out of the draft again.
    Removed,
}

impl MilestoneState {
    /// Every state.
    pub const ALL: [Self; 5] = [Self::Pending, Self::Delivered, Self::Released, Self::Missed, Self::Removed];

    /// Whether its tranche still waits in escrow.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Pending | Self::Delivered)
    }
}

/// Money on its way out of the campaign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Payout {
    /// The payout.
    pub id: PayoutId,
    /// Who is paid.
    pub payee: AccountId,
    /// How much the payee gets.
    pub amount: Amount,
    /// What the payee has got of it: more than the amount when it was paid twice.
    pub paid: Amount,
    /// Of that, what the platform bore because the creator had no more.
    pub borne: Amount,
    /// What the processor takes on top, borne by the campaign.
    pub fee: Amount,
    /// What it is for.
    pub reason: Reason,
    /// The shipped feature it pays for, if any.
    pub feature: Option<FeatureId>,
    /// Where it stands.
    pub state: PayoutState,
    /// The instruction under way or last tried.
    pub payment: PaymentId,
    /// When it was asked for.
    pub created_at: Timestamp,
    /// When it ended.
    pub resolved_at: Option<Timestamp>,
    /// Why the last try failed.
    pub failure: Option<Reference>,
}

/// Where a payout stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum PayoutState {
    /// Instructed; no report yet.
    Requested,
    /// Paid.
    Paid,
    /// Could not be paid; the money is back where it came from.
    Failed,
}

impl PayoutState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Requested, Self::Paid, Self::Failed];
}
