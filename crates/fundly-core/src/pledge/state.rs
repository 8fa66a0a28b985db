//! The states of a pledge, and which totals each counts in.

use serde::{Deserialize, Serialize};

/// Where a pledge stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum PledgeState {
    /// Placed; the payment or authorisation it needs is not confirmed.
    Pending,
    /// Placed; the money is held by an authorisation.
    Authorised,
    /// Placed; the money is collected later.
    Committed,
    /// Paid: the whole, or what of it was collected before an instalment lapsed.
    Collected,
    /// A payment failed.
    Errored,
    /// A payment waits for the backer (strong customer authentication).
    ActionRequired,
    /// Called off before money cleared.
    Cancelled,
    /// Given up after dunning.
    Dropped,
    /// A part was refunded.
    PartlyRefunded,
    /// The whole was refunded.
    Refunded,
    /// Under dispute.
    Disputed,
    /// Lost to a chargeback.
    ChargedBack,
}

/// The totals that a pledge in a state counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// In `pledges`, `backers` and `committed`, and in the stock of its tiers.
    pub committed: bool,
    /// In `pending`, which takes room below the maximum and counts towards nothing else.
    pub pending: bool,
    /// In `errored`.
    pub errored: bool,
}

impl PledgeState {
    /// Every state.
    pub const ALL: [Self; 12] = [
        Self::Pending,
        Self::Authorised,
        Self::Committed,
        Self::Collected,
        Self::Errored,
        Self::ActionRequired,
        Self::Cancelled,
        Self::Dropped,
        Self::PartlyRefunded,
        Self::Refunded,
        Self::Disputed,
        Self::ChargedBack,
    ];

    /// Which totals a pledge in this state counts in (R-PLEDGE-1). Money that cleared is counted by amounts, not by state:
    /// `collected` is the sum of captured less refunded money over all pledges.
    pub const fn counts(self) -> Counts {
        match self {
            Self::Authorised | Self::Committed | Self::Collected | Self::PartlyRefunded | Self::Disputed => {
                Counts { committed: true, pending: false, errored: false }
            }
            Self::Errored | Self::ActionRequired => Counts { committed: true, pending: false, errored: true },
            Self::Pending => Counts { committed: false, pending: true, errored: false },
            Self::Cancelled | Self::Dropped | Self::Refunded | Self::ChargedBack => {
                Counts { committed: false, pending: false, errored: false }
            }
        }
    }

    /// Whether the pledge holds stock of its tiers: all that count as committed, and those still waiting for their first
    /// payment, so that nobody buys what somebody is paying for (R-REWARD-4).
    pub const fn holds_stock(self) -> bool {
        self.counts().committed || matches!(self, Self::Pending)
    }
}
