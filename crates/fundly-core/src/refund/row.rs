//! Refunds: money on its way back.

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
    /// Of that, the tip given back.
    pub tip: Amount,
    /// Of that, taken from escrow, payable and reserve of the campaign.
    pub from_campaign: Amount,
    /// Of that, the platform fee given back.
    pub platform_fee: Amount,
    /// Of that, borne by the platform to cover a fee the processor keeps.
    pub covered: Amount,
    /// Share units cancelled with it.
    pub units: Units,
    /// Where it stands.
    pub state: RefundState,
    /// The instruction under way or last tried.
    pub payment: PaymentId,
    /// How often it was tried.
    pub tries: u32,
    /// When it was granted.
    pub created_at: Timestamp,
    /// When it ended.
    pub resolved_at: Option<Timestamp>,
    /// Why the last try failed.
    pub failure: Option<Reference>,
}

/// Why money is given back. Each ground says who bears the processor's fee: [`crate::Policy`], `refund.cover`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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

/// Where a refund stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
