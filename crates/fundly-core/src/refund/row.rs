//! Refunds: money on its way back.

use super::RefundParts;
use crate::{
    id::{PaymentId, PledgeId, RefundId},
    money::Amount,
    share::Units,
    text::Reference,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// One refund of one pledge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Refund {
    /// The refund.
    pub id: RefundId,
    /// The pledge it refunds.
    pub pledge: PledgeId,
    /// Why.
    pub ground: Ground,
    /// What the backer gets.
    pub amount: Amount,
    /// What the backer has got of it, by whatever route: more than the amount when it was paid twice (R-REFUND-8).
    pub paid: Amount,
    /// What it is made up of.
    pub parts: RefundParts,
    /// Share units cancelled with it.
    pub units: Units,
    /// Where it stands.
    pub state: RefundState,
    /// The instruction under way or last tried; none when fees left the backer nothing to be paid.
    pub payment: Option<PaymentId>,
    /// How often it was tried.
    pub tries: u32,
    /// When it was granted.
    pub created_at: Timestamp,
    /// When it ended.
    pub resolved_at: Option<Timestamp>,
    /// Why the last try failed.
    pub failure: Option<Reference>,
    /// Reference of the route by which it was paid instead of the gateway.
    pub elsewhere: Option<Reference>,
}

impl Refund {
    /// What the backer has still to get.
    pub fn owed(&self) -> Amount {
        self.amount.saturating_sub(self.paid).max(Amount::ZERO)
    }
}

/// Why money is given back. Each ground says who bears the processor's fee: [`crate::Policy`], `refund.cover`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Ground {
    /// The campaign failed.
    CampaignFailed,
    /// The campaign was cancelled.
    CampaignCancelled,
    /// The campaign was suspended for fraud.
    Fraud,
    /// The backer withdrew while the window was open.
    Withdrawal,
    /// A material change was not reconfirmed.
    NotReconfirmed,
    /// The creator gives money back.
    Creator,
    /// A milestone was not delivered: the unspent part, pro rata.
    MilestoneMissed,
    /// More was pledged than is accepted.
    Oversubscribed,
    /// The holders voted to give back what is not spent, pro rata.
    HoldersVoted,
    /// To settle an inquiry or early warning before it becomes a chargeback.
    Inquiry,
}

impl Ground {
    /// Every ground.
    pub const ALL: [Self; 10] = [
        Self::CampaignFailed,
        Self::CampaignCancelled,
        Self::Fraud,
        Self::Withdrawal,
        Self::NotReconfirmed,
        Self::Creator,
        Self::MilestoneMissed,
        Self::Oversubscribed,
        Self::HoldersVoted,
        Self::Inquiry,
    ];

    /// Whether what is given back is net of fees already: the unspent part of what the campaign got. No fee comes back with
    /// it (R-REFUND-4).
    pub const fn is_net(self) -> bool {
        matches!(self, Self::MilestoneMissed | Self::HoldersVoted)
    }

    /// Whether the backer's claim stands only as far as the campaign has the money. On every other ground the platform steps
    /// in for what the campaign owes and does not have (R-REFUND-5).
    pub const fn needs_funds(self) -> bool {
        matches!(self, Self::Creator)
    }
}

/// Where a refund stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum RefundState {
    /// Instructed; no report yet.
    Requested,
    /// The gateway could not pay it back. The money waits in refunds payable and can be tried again.
    Failed,
    /// Paid back.
    Paid,
    /// Paid back by another route than the gateway, as a person with authority stated.
    PaidElsewhere,
}

impl RefundState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Requested, Self::Failed, Self::Paid, Self::PaidElsewhere];
}
