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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Dispute {
    /// The dispute; derived from the gateway's reference, so the same dispute never opens twice.
    pub id: DisputeId,
    /// The gateway's reference.
    pub provider_ref: Reference,
    /// The pledge.
    pub pledge: PledgeId,
    /// Money that the bank took; zero while it only warns or asks.
    pub amount: Amount,
    /// Of that, money of the pledge that had not been given back: more than this the bank took in error, and the platform
    /// bears it.
    pub of_pledge: Amount,
    /// Fees the processor takes for it.
    pub fees: DisputeFees,
    /// Where it stands.
    pub state: DisputeState,
    /// Share units frozen when it was opened.
    pub frozen: Units,
    /// Where the money was taken from.
    pub cover: Cover,
    /// When it was first heard of.
    pub opened_at: Timestamp,
    /// When it was decided.
    pub closed_at: Option<Timestamp>,
    /// Evidence that was sent.
    pub evidence: Option<Note>,
}

/// Fees the processor takes for a dispute, each booked once, whenever it is reported first. The platform bears them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DisputeFees {
    /// For receiving it.
    pub opening: Option<Amount>,
    /// For countering it.
    pub countering: Option<Amount>,
    /// Given back when it was won.
    pub returned: Option<Amount>,
}

impl DisputeFees {
    /// What the dispute costs in fees.
    pub fn total(&self) -> Amount {
        let or_none = |fee: Option<Amount>| fee.unwrap_or(Amount::ZERO);
        or_none(self.opening).saturating_add(or_none(self.countering)).saturating_sub(or_none(self.returned))
    }
}

/// Who bore the money that a bank took, in cover order (R-DISPUTE-3): the reserve is there for this; then what the creator
/// could draw on; then escrow; the platform for what the campaign lacks, for tips, and for what the bank took in error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

impl DisputeState {
    /// Every state.
    pub const ALL: [Self; 7] =
        [Self::EarlyWarning, Self::Inquiry, Self::Opened, Self::UnderReview, Self::Won, Self::Lost, Self::Closed];

    /// Whether the bank has the money and has not decided.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Opened | Self::UnderReview)
    }
}
