//! Disputes: a backer's bank takes the money back, or asks about it.

use crate::{
    id::{DisputeId, PledgeId},
    money::Amount,
    share::Units,
    text::{Note, Reference},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// One dispute over one pledge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Dispute {
    /// The dispute; derived from the gateway's reference, so the same dispute never opens twice.
    pub id: DisputeId,
    /// The gateway's reference.
    pub provider_ref: Reference,
    /// The pledge.
    pub pledge: PledgeId,
    /// Money under dispute.
    pub amount: Amount,
    /// Fee the processor takes for it.
    pub fee: Amount,
    /// Where it stands.
    pub state: DisputeState,
    /// Share units frozen while it is open.
    pub frozen: Units,
    /// What was taken from reserve, payable, escrow and the platform to cover it, in that order.
    pub cover: Cover,
    /// The state the pledge had before.
    pub pledge_state: crate::PledgeState,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When it was decided.
    pub closed_at: Option<Timestamp>,
    /// Evidence that was sent.
    pub evidence: Option<Note>,
}

/// Who bore a cost, in cover order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Cover {
    /// From the reserve.
    pub reserve: Amount,
    /// From what the creator had coming.
    pub payable: Amount,
    /// From escrow.
    pub escrow: Amount,
    /// From the platform.
    pub platform: Amount,
}

/// Where a dispute stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum DisputeState {
    /// The bank warns of fraud before any dispute; a refund now avoids one. No money moved.
    EarlyWarning,
    /// The bank asks; no money moved.
    Inquiry,
    /// Opened: the money was taken, shares are frozen.
    Opened,
    /// Evidence was sent; the bank decides.
    UnderReview,
    /// Won: the money is back.
    Won,
    /// Lost: the backer keeps the money.
    Lost,
    /// An inquiry or warning ended without a dispute.
    Closed,
}
