//! Checking what a tier promises.

use super::{Tier, TierTerms};
use crate::{
    campaign::amount,
    decide::{Handled, Tx},
    limits::{TIER_ITEMS_MAX, ZONES_MAX},
    money::{Amount, Money},
    rejection::Rejection,
};

impl TierTerms {
    /// Notes what is wrong with the terms by themselves (R-REWARD-12). `before` are the terms that they replace: a moment
    /// that has passed is no fault in what does not change.
    pub(super) fn check(&self, tx: &Tx<'_>, before: Option<&Self>) -> Handled {
        let currency = tx.campaign()?.currency;
        let contradiction = |parameter, reason| Rejection::TierContradicts { parameter, reason };
        let full = |what, max: usize| Rejection::TooMany { what, max: max as u64 };
        tx.check(self.items.len() <= TIER_ITEMS_MAX, || full("items", TIER_ITEMS_MAX));
        tx.check(self.shipping.len() <= ZONES_MAX, || full("zones", ZONES_MAX));
        let at_least_one = |count: Option<u32>| count.is_none_or(|count| count >= 1);
        tx.check(at_least_one(self.quantity), || contradiction("terms.quantity", "must be at least 1"));
        tx.check(at_least_one(self.per_backer), || contradiction("terms.perBacker", "must be at least 1"));
        if let (Some(starts), Some(ends)) = (self.starts, self.ends) {
            tx.check(ends > starts, || contradiction("terms.ends", "must be after starts"));
        }
        if let Some(ends) = self.ends.filter(|_| before.is_none_or(|before| before.ends != self.ends)) {
            tx.check(ends > tx.now(), || Rejection::TimeInPast { field: "terms.ends", at: ends });
        }
        let mut countries: Vec<_> = self.shipping.iter().map(|zone| zone.country).collect();
        countries.sort_unstable();
        countries.dedup();
        tx.check(countries.len() == self.shipping.len(), || contradiction("terms.shipping", "a country stands twice"));
        amount(tx, "terms.price", Some(self.price), currency, true);
        for zone in &self.shipping {
            amount(tx, "terms.shipping.first", Some(zone.first), currency, false);
            amount(tx, "terms.shipping.further", Some(zone.further), currency, false);
        }
        Ok(())
    }

    /// Whether there are fewer than before (R-REWARD-2); nothing is more than unlimited.
    pub(super) fn fewer_than(&self, before: &Self) -> bool {
        let unlimited = u32::MAX;
        self.quantity.unwrap_or(unlimited) < before.quantity.unwrap_or(unlimited)
    }

    /// The fields that change although they are part of what somebody has chosen already (R-REWARD-11). Description,
    /// delivery estimate, window, visibility and limit per backer may still be told better.
    pub(super) fn broken_promises(&self, before: &Self) -> impl Iterator<Item = &'static str> {
        [
            ("title", self.title != before.title),
            ("price", self.price != before.price),
            ("addOn", self.add_on != before.add_on),
            ("items", self.items != before.items),
            ("shipping", self.shipping != before.shipping),
        ]
        .into_iter()
        .filter_map(|(field, differs)| differs.then_some(field))
    }
}

impl Tier {
    /// Cost of shipping a quantity to a country; none when it does not ship there. A tier without zones ships nothing, and
    /// costs nothing anywhere. A zone for the very country goes before the one for everywhere else.
    ///
    /// Beyond the amounts that a tier may carry the cost is held at the largest amount, which no pledge can reach.
    pub fn shipping(&self, country: Option<crate::text::Country>, quantity: u32) -> Option<Amount> {
        if self.terms.shipping.is_empty() || quantity == 0 {
            return Some(Amount::ZERO);
        }
        let country = country?;
        let exact = self.terms.shipping.iter().find(|zone| zone.country == Some(country));
        let zone = exact.or_else(|| self.terms.shipping.iter().find(|zone| zone.country.is_none()))?;
        let minor = |money: Money| money.amount();
        let further = minor(zone.further).checked_mul(i64::from(quantity - 1)).unwrap_or(Amount::MAX);
        Some(minor(zone.first).saturating_add(further))
    }
}
