//! The arithmetic of a class: from money to units, from units to money and votes.

use super::{Class, ClassTerms, Units};
use crate::money::{Amount, cumulative_share};

impl ClassTerms {
    /// Units to one whole share.
    fn scale(&self) -> u128 {
        10_u128.pow(u32::from(self.precision.min(crate::limits::PRECISION_MAX)))
    }

    /// The most whole units that an amount buys (R-SHARE-15). What is left over, always less than the price of one unit,
    /// stays with the campaign as premium: it buys nothing, and it is given back with the rest when the pledge is refunded.
    ///
    /// Rounding down is how Wefunder allots; Delaware's § 155 lets a corporation issue no fractions. A class that wants
    /// them declares a precision.
    pub fn units_for(&self, money: Amount) -> Units {
        let minor = u128::try_from(money.minor()).unwrap_or(0);
        let price = u128::try_from(self.price.amount().minor()).unwrap_or(0);
        // Both factors are far below 2^64.
        (minor * self.scale()).checked_div(price).map_or(Units::ZERO, Units::saturating)
    }

    /// The units that an amount pays for, to the nearest, a half down: as many as are kept of those that were issued when the
    /// amount is what is left of the money (R-SHARE-11). Never less than [`ClassTerms::units_for`], so nothing that was
    /// cancelled could be issued again for the same money.
    pub(super) fn units_kept_for(&self, money: Amount) -> Units {
        let minor = u128::try_from(money.minor()).unwrap_or(0);
        let price = u128::try_from(self.price.amount().minor()).unwrap_or(0);
        let halves = 2 * minor * self.scale() + price.saturating_sub(1);
        halves.checked_div(2 * price).map_or(Units::ZERO, Units::saturating)
    }

    /// The fewest units that a pledge, a grant or a part of a divided lot may come to.
    pub fn least(&self) -> Units {
        self.minimum_lot.unwrap_or(Units::saturating(1))
    }

    /// What a count of units costs, without the fraction of a minor unit.
    pub fn cost_of(&self, units: Units) -> Amount {
        let price = u128::try_from(self.price.amount().minor()).unwrap_or(0);
        let cost = u128::from(units.get()) * price / self.scale();
        Amount::new(i64::try_from(cost).unwrap_or(i64::MAX))
    }

    /// Votes of a count of units in one hand; a fraction of a vote is dropped (R-SHARE-20).
    pub fn votes_of(&self, units: Units) -> u64 {
        let votes = u128::from(units.get()) * u128::from(self.votes_per_share) / self.scale();
        u64::try_from(votes).unwrap_or(u64::MAX)
    }
}

impl Class {
    /// Units of the reserve that were not granted yet.
    pub fn reserve_left(&self) -> Units {
        self.terms.reserved.saturating_sub(self.granted)
    }

    /// Units that can be issued for pledges: authorised, less those outstanding, less what is still set aside for the
    /// creator (R-SHARE-16).
    pub fn available(&self) -> Units {
        self.terms.authorised.saturating_sub(self.issued).saturating_sub(self.reserve_left())
    }
}

/// The part of a lot's cost that goes with a part of its units; the rest of the cost stays with the rest.
pub(super) fn cost_part(cost: Amount, part: Units, whole: Units) -> Amount {
    let minor = |units: Units| i64::try_from(units.get()).unwrap_or(i64::MAX);
    Amount::new(cumulative_share(cost.minor(), 0, minor(part), minor(whole)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::time::Span;

    fn terms(price: &str, precision: u8, votes_per_share: u32) -> ClassTerms {
        ClassTerms {
            name: "A".parse().unwrap(),
            votes_per_share,
            price: price.parse().unwrap(),
            authorised: Units::MAX,
            precision,
            minimum_lot: None,
            reserved: Units::ZERO,
            lock_up: Span::ZERO,
            transferable: true,
        }
    }

    /// G-23: whole shares at 20, at 0.37 and at ¥333, and what is left over.
    #[test]
    fn g23_money_buys_whole_units_and_never_more_than_was_paid() {
        for (price, paid, units, cost) in [
            ("20.00 USD", 25_000, 12, 24_000),
            ("20.00 USD", 25_500, 12, 24_000),
            ("0.37 USD", 10_000, 270, 9_990),
            ("333 JPY", 10_000, 30, 9_990),
            ("20.00 USD", 1_999, 0, 0),
            ("20.00 USD", 0, 0, 0),
            ("20.00 USD", -5, 0, 0),
        ] {
            let class = terms(price, 0, 1);
            let bought = class.units_for(Amount::new(paid));
            assert_eq!((bought.get(), class.cost_of(bought).minor()), (units, cost), "{paid} at {price}");
        }
    }

    #[test]
    fn what_is_kept_is_the_nearest_and_a_half_goes() {
        let class = terms("20.00 USD", 0, 1);
        for (left, kept) in
            [(25_000, 12), (25_001, 13), (3_000, 1), (3_001, 2), (1_000, 0), (1_001, 1), (0, 0), (-1, 0)]
        {
            assert_eq!(class.units_kept_for(Amount::new(left)).get(), kept, "{left}");
            assert!(class.units_kept_for(Amount::new(left)) >= class.units_for(Amount::new(left)), "{left}");
        }
        assert_eq!(terms("0.01 USD", 6, 1).units_kept_for(Amount::MAX), Units::MAX);
    }

    #[test]
    fn a_precision_counts_fractions_as_integers() {
        let class = terms("3.00 USD", 6, 1);
        let bought = class.units_for(Amount::new(1_000));
        assert_eq!(bought.get(), 3_333_333);
        assert_eq!(class.cost_of(bought).minor(), 999);
        assert_eq!(class.votes_of(bought), 3, "a third of a vote is dropped");
        assert_eq!(terms("1.00 USD", 2, 5).votes_of(Units::new(19).unwrap()), 0);
        assert_eq!(terms("1.00 USD", 2, 5).votes_of(Units::new(20).unwrap()), 1);
    }

    #[test]
    fn extremes_hold_at_the_limit() {
        let class = terms("0.01 USD", 6, u32::MAX);
        assert_eq!(class.units_for(Amount::MAX), Units::MAX);
        assert_eq!(terms("99999.99 USD", 0, 1).cost_of(Units::MAX), Amount::MAX);
        assert_eq!(terms("0.01 USD", 0, u32::MAX).votes_of(Units::MAX), u64::MAX);
    }
}
