//! What was chosen.

use crate::{id::TierId, money::Amount, pledge::Pledge};
use serde::Serialize;
use std::collections::BTreeMap;

/// Promised money by tier. Tiers, shipping and free contributions sum to the committed total of the campaign.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct TierTotals {
    /// One for each tier that was chosen.
    pub tiers: BTreeMap<TierId, TierTotal>,
    /// Free contributions, beside any tier.
    pub contributions: Amount,
    /// Shipping of all tiers.
    pub shipping: Amount,
}

/// The sums of one tier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct TierTotal {
    /// Pledges that have it.
    pub pledges: u64,
    /// Units in those pledges.
    pub units: u64,
    /// Of those, units that were refunded.
    pub refunded: u64,
    /// Money for all units, at the price each was pledged at.
    pub amount: Amount,
}

impl TierTotals {
    /// The sums over pledges, in any order.
    pub fn of<'a>(pledges: impl IntoIterator<Item = &'a Pledge>) -> Self {
        let mut totals = Self::default();
        for pledge in pledges {
            totals.feed(pledge);
        }
        totals
    }

    /// Adds a pledge; one that does not count as committed changes nothing.
    pub fn feed(&mut self, pledge: &Pledge) {
        if !pledge.state.counts().committed {
            return;
        }
        self.contributions = self.contributions.saturating_add(pledge.contribution);
        self.shipping = self.shipping.saturating_add(pledge.shipping);
        for line in &pledge.lines {
            let total = self.tiers.entry(line.tier).or_default();
            let amount = line.unit_price.checked_mul(i64::from(line.quantity)).unwrap_or(Amount::MAX);
            total.pledges += 1;
            total.units += u64::from(line.quantity);
            total.refunded += u64::from(line.refunded);
            total.amount = total.amount.saturating_add(amount);
        }
    }

    /// The sum of everything.
    pub fn sum(&self) -> Amount {
        let rest = self.contributions.saturating_add(self.shipping);
        self.tiers.values().fold(rest, |sum, tier| sum.saturating_add(tier.amount))
    }
}
