//! Fee schedules.

use crate::{
    limits::FEES_MAX,
    money::{Amount, Money, Rate, Rounding, cumulative_share},
    text::Label,
};
use serde::{Deserialize, Serialize};

/// One fee, taken when money clears.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Fee {
    /// What it is called.
    pub name: Label,
    /// Who receives it.
    pub to: FeeTo,
    /// Bands by the amount of the pledge, lowest first; the first whose `below` is above the amount applies.
    #[serde(deserialize_with = "crate::text::bounded::<_, _, FEES_MAX>")]
    #[cfg_attr(feature = "schema", schemars(length(max = FEES_MAX)))]
    pub bands: Vec<Band>,
    /// How a fraction of a minor unit is rounded.
    pub rounding: Rounding,
    /// What a refund gives back of it.
    pub returned: FeeReturn,
}

/// Who receives a fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum FeeTo {
    /// The platform, or the fiscal host.
    Platform,
    /// The payment processor. A report that states the processor's actual fee overrides the schedule (R-FEE-3).
    Processor,
}

/// A band of a fee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Band {
    /// The band ends below this amount; none for the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<Money>,
    /// Share of the amount.
    #[serde(default)]
    pub rate: Rate,
    /// Fixed part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fixed: Option<Money>,
}

/// What a refund gives back of a fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum FeeReturn {
    /// Nothing.
    Kept,
    /// In proportion to the refund, cumulatively exact: the whole with the whole.
    Proportional,
}

impl Fee {
    /// The fee on an amount, never more than the amount itself (R-FEE-1).
    pub fn on(&self, amount: Amount) -> Amount {
        let band = self.bands.iter().find(|band| band.below.is_none_or(|below| amount < below.amount()));
        let Some(band) = band else { return Amount::ZERO };
        let fixed = band.fixed.map_or(Amount::ZERO, |fixed| fixed.amount());
        band.rate.of(amount, self.rounding).unwrap_or(Amount::MAX).saturating_add(fixed).min(amount).max(Amount::ZERO)
    }
}

impl super::Policy {
    /// The sum of the fees to one receiver on an amount, never more than the amount (R-FEE-1).
    pub fn fees_to(&self, to: FeeTo, amount: Amount) -> Amount {
        let fees = self.fees.iter().filter(|fee| fee.to == to);
        fees.fold(Amount::ZERO, |sum, fee| sum.saturating_add(fee.on(amount))).min(amount)
    }

    /// Whether refunds give fees to this receiver back.
    fn returns_fees(&self, to: FeeTo) -> bool {
        self.fees.iter().any(|fee| fee.to == to && fee.returned == FeeReturn::Proportional)
    }

    /// The part of the fees taken by one receiver on an amount that refunds give back when the whole is refunded: all where
    /// the schedule returns every fee, nothing where it returns none; otherwise as much of what was taken as the returned
    /// fees make up in the schedule (R-FEE-4; Stripe's former rule: of 2.9 % + 0.30 the percentage comes back).
    pub fn returnable(&self, to: FeeTo, amount: Amount, taken: Amount) -> Amount {
        let mine = || self.fees.iter().filter(|fee| fee.to == to);
        if !self.returns_fees(to) || mine().all(|fee| fee.returned == FeeReturn::Proportional) {
            return if self.returns_fees(to) { taken } else { Amount::ZERO };
        }
        let sum = |sum: Amount, fee: &Fee| sum.saturating_add(fee.on(amount));
        let returned = mine().filter(|fee| fee.returned == FeeReturn::Proportional).fold(Amount::ZERO, sum);
        let whole = mine().fold(Amount::ZERO, sum);
        Amount::new(cumulative_share(taken.minor(), 0, returned.minor(), whole.minor()))
    }
}
