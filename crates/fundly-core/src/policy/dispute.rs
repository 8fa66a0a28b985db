//! What a dispute does, and what it costs.

use crate::money::{Amount, Money};
use serde::{Deserialize, Serialize};

/// What a dispute does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DisputeRules {
    /// What happens to the shares when it is lost.
    pub lost_shares: LostShares,
    /// Whether a backer who lost the platform a dispute is barred from further pledges.
    pub bar_backer: bool,
    /// What the processor takes for a dispute; what its reports say is booked, this is for forecasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<DisputeCost>,
}

/// What happens to the shares of a pledge that was charged back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum LostShares {
    /// Every live lot of the pledge is cancelled, whoever holds it now.
    CancelEverywhere,
    /// Lots still with the backer are cancelled; what was transferred stays with its new holder in good faith.
    CancelHeld,
}

/// What the processor takes for a dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DisputeCost {
    /// Taken when a dispute is received.
    pub received: Money,
    /// Whether that is given back when the dispute is won.
    pub received_returned: bool,
    /// Taken when it is countered with evidence; given back when the dispute is won.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub countered: Option<Money>,
}

/// How a dispute ended, for what it cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum DisputeEnd {
    /// Lost without a word.
    Lost,
    /// Lost after it was countered.
    LostCountered,
    /// Won, which takes countering.
    Won,
    /// Given back on an early warning, before it became a dispute.
    RefundedBefore,
}

impl DisputeCost {
    /// What the campaign and the platform have together of a charge in the end: less than nothing when it cost them.
    /// `kept` is the processor's fee for the charge, which it never gives back.
    pub fn left(&self, end: DisputeEnd, charge: Amount, kept: Amount) -> Amount {
        let received = self.received.amount();
        let countered = self.countered.map_or(Amount::ZERO, |money| money.amount());
        let cost = match end {
            DisputeEnd::Lost => charge.saturating_add(received),
            DisputeEnd::LostCountered => charge.saturating_add(received).saturating_add(countered),
            DisputeEnd::Won if self.received_returned => Amount::ZERO,
            DisputeEnd::Won => received,
            DisputeEnd::RefundedBefore => charge,
        };
        charge.saturating_sub(kept).saturating_sub(cost)
    }
}
