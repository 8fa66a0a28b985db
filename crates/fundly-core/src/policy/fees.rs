//! Fee schedules.

use crate::{
    limits::FEES_MAX,
    money::{Amount, Money, Rate, Rounding, cumulative_share},
    text::Label,
};
use serde::{Deserialize, Serialize};

/// One fee, taken when money clears; or a share of another fee, which divides that one and is taken from nobody else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Fee {
    /// What it is called.
    pub name: Label,
    /// Who receives it.
    pub to: FeeTo,
    /// The fee that this one is a share of, which stands before it; none for a fee of the pledge itself, without its tip
    /// (R-FEE-5; Open Collective until 2026: of the host's fee the platform had 15 %).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share_of: Option<Label>,
    /// Whether it comes on top: the backer pays it beside the pledge, and the campaign has the pledge whole (R-FEE-7; Patreon's
    /// top-up: a pledge of 10.00 costs 10.80).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub on_top: bool,
    /// Bands by the amount that it is taken of, lowest first; the first whose `below` is above the amount applies.
    #[serde(deserialize_with = "crate::text::bounded::<_, _, FEES_MAX>")]
    #[cfg_attr(feature = "schema", schemars(length(max = FEES_MAX)))]
    pub bands: Vec<Band>,
    /// What a fraction of a minor unit is rounded of.
    #[serde(default, skip_serializing_if = "FeePer::is_pledge")]
    pub per: FeePer,
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

/// What a fee is rounded on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("default" = FeePer::default())))]
#[serde(rename_all = "camelCase")]
pub enum FeePer {
    /// Each pledge, or each part of it that is paid by itself.
    #[default]
    Pledge,
    /// All that the campaign collected: each pledge bears what the fee on the running total grows by, so that what is taken
    /// of all is the fee on their sum, rounded once (R-FEE-6).
    Batch,
}

impl FeePer {
    fn is_pledge(&self) -> bool {
        *self == Self::Pledge
    }
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

/// What one fee has of an amount that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FeePart {
    /// Name of the fee.
    pub fee: Label,
    /// What it keeps.
    pub amount: Amount,
}

impl Fee {
    /// The fee on an amount, never more than the amount itself (R-FEE-1).
    pub fn on(&self, amount: Amount) -> Amount {
        let band = self.bands.iter().find(|band| band.below.is_none_or(|below| amount < below.amount()));
        let Some(band) = band else { return Amount::ZERO };
        let fixed = band.fixed.map_or(Amount::ZERO, |fixed| fixed.amount());
        band.rate.of(amount, self.rounding).unwrap_or(Amount::MAX).saturating_add(fixed).min(amount).max(Amount::ZERO)
    }

    /// The fee on an amount that comes after others: of a fee per batch, what the fee on the running total grows by
    /// (R-FEE-6); of any other the same as [`Fee::on`]. Never more than the amount, and never negative.
    pub fn on_next(&self, before: Amount, amount: Amount) -> Amount {
        match self.per {
            FeePer::Pledge => self.on(amount),
            FeePer::Batch => {
                let grown = self.on(before.saturating_add(amount)).saturating_sub(self.on(before));
                grown.min(amount).max(Amount::ZERO)
            }
        }
    }

    /// Whether it is taken of pledges: no share of another fee, and not on top.
    fn is_of_pledges(&self) -> bool {
        self.share_of.is_none() && !self.on_top
    }
}

impl super::Policy {
    /// The sum of the fees to one receiver on an amount, never more than the amount (R-FEE-1). Shares of fees are within the
    /// fees that they are of. For a fee per batch it is the fee on a whole batch; see [`Self::fees_to_next`].
    pub fn fees_to(&self, to: FeeTo, amount: Amount) -> Amount {
        self.fees_to_next(to, Amount::ZERO, amount)
    }

    /// The sum of the fees to one receiver on an amount that comes in after the campaign has collected others, tips aside;
    /// never more than the amount (R-FEE-1, R-FEE-6).
    ///
    /// ```
    /// use fundly_core::{Amount, policy::{FeePer, FeeTo, Preset}};
    /// let mut policy = Preset::Kickstarter.policy();
    /// policy.fees[0].per = FeePer::Batch; // 5 % to the platform
    /// let pledge = Amount::new(110);
    /// let fees = [0, 110, 220].map(|before| policy.fees_to_next(FeeTo::Platform, Amount::new(before), pledge));
    /// assert_eq!(fees, [6, 5, 6].map(Amount::new));
    /// assert_eq!(policy.fees_to(FeeTo::Platform, Amount::new(330)), Amount::new(17)); // 16.5
    /// ```
    pub fn fees_to_next(&self, to: FeeTo, before: Amount, amount: Amount) -> Amount {
        let fees = self.pledge_fees(to);
        fees.fold(Amount::ZERO, |sum, fee| sum.saturating_add(fee.on_next(before, amount))).min(amount)
    }

    /// The fees on top of a pledge of an amount: what the backer pays beside it (R-FEE-7).
    ///
    /// ```
    /// use fundly_core::{Amount, policy::Preset};
    /// let mut policy = Preset::Kickstarter.policy();
    /// policy.fees[0].on_top = true; // 5 % to the platform
    /// assert_eq!(policy.surcharge(Amount::new(1_000)), Amount::new(50));
    /// ```
    pub fn surcharge(&self, amount: Amount) -> Amount {
        let on_top = self.fees.iter().filter(|fee| fee.on_top);
        on_top.fold(Amount::ZERO, |sum, fee| sum.saturating_add(fee.on(amount)))
    }

    /// How what a fee took is divided: first the fee itself with what it keeps, then its shares in the order of the schedule,
    /// shares of shares as well. The parts sum to what was taken; no share has more than the others left of its fee
    /// (R-FEE-5). Of what a fee still has after refunds it is what each of them still has. Empty when there is no such fee.
    ///
    /// The ledger has one account for all of them: how they settle is between them.
    ///
    /// ```
    /// use fundly_core::{Amount, policy::Preset};
    /// let parts = Preset::OpenCollective.policy().parts_of_fee("host", Amount::new(1_000));
    /// let told: Vec<_> = parts.iter().map(|part| (part.fee.as_str(), part.amount.minor())).collect();
    /// assert_eq!(told, [("host", 850), ("network", 150)]);
    /// ```
    pub fn parts_of_fee(&self, name: &str, taken: Amount) -> Vec<FeePart> {
        let named = self.fees.iter().position(|fee| fee.name.as_str() == name);
        let mut fees = self.fees.iter().skip(named.unwrap_or(usize::MAX));
        let Some(whole) = fees.next() else { return Vec::new() };
        // What each took, of which its shares are reckoned, beside what it keeps.
        let mut parts = vec![(taken, FeePart { fee: whole.name.clone(), amount: taken })];
        for share in fees {
            let base = |part: &&mut (Amount, FeePart)| share.share_of.as_ref() == Some(&part.1.fee);
            let Some((took, base)) = parts.iter_mut().find(base) else { continue };
            let amount = share.on(*took).min(base.amount);
            base.amount = base.amount.saturating_sub(amount);
            parts.push((amount, FeePart { fee: share.name.clone(), amount }));
        }
        parts.into_iter().map(|(_, part)| part).collect()
    }

    /// The fees to one receiver that are taken of pledges.
    fn pledge_fees(&self, to: FeeTo) -> impl Iterator<Item = &Fee> {
        self.fees.iter().filter(move |fee| fee.to == to && fee.is_of_pledges())
    }

    /// Whether refunds give fees to this receiver back.
    fn returns_fees(&self, to: FeeTo) -> bool {
        self.pledge_fees(to).any(|fee| fee.returned == FeeReturn::Proportional)
    }

    /// The part of the fees taken by one receiver on an amount that refunds give back when the whole is refunded: all where
    /// the schedule returns every fee, nothing where it returns none; otherwise as much of what was taken as the returned
    /// fees make up in the schedule (R-FEE-4; Stripe's former rule: of 2.9 % + 0.30 the percentage comes back).
    pub fn returnable(&self, to: FeeTo, amount: Amount, taken: Amount) -> Amount {
        let mine = || self.pledge_fees(to);
        if !self.returns_fees(to) || mine().all(|fee| fee.returned == FeeReturn::Proportional) {
            return if self.returns_fees(to) { taken } else { Amount::ZERO };
        }
        let sum = |sum: Amount, fee: &Fee| sum.saturating_add(fee.on(amount));
        let returned = mine().filter(|fee| fee.returned == FeeReturn::Proportional).fold(Amount::ZERO, sum);
        let whole = mine().fold(Amount::ZERO, sum);
        Amount::new(cumulative_share(taken.minor(), 0, returned.minor(), whole.minor()))
    }
}
