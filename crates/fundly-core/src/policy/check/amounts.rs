//! Amounts, rates and the one currency.

use super::Flaws;
use crate::{
    limits::AMOUNT_MAX,
    money::{Amount, Rate},
    policy::{Fee, Policy},
};

pub(super) fn check(policy: &Policy, flaws: &mut Flaws) {
    let all = policy.currencies();
    let one = policy.currency.or_else(|| all.first().map(|(_, currency)| *currency));
    for (path, currency) in &all {
        let reason = || one.map_or_else(String::new, |one| format!("the amounts of this policy are in {one}"));
        flaws.check(Some(*currency) == one, path, currency, reason());
    }
    for (path, money) in policy.amounts() {
        flaws.check(!money.amount().is_negative(), &path, money, "may not be negative");
        flaws.check(money.amount() <= Amount::new(AMOUNT_MAX), &path, money, "is more than any amount may be");
    }
    if let (Some(least), Some(most)) = (policy.pledging.minimum, policy.pledging.maximum) {
        let reason = format!("may not be above pledging.maximum, which is {most}");
        flaws.check(least.amount() <= most.amount(), "pledging.minimum", least, reason);
    }
    let holdback = policy.escrow.holdback;
    flaws.check(holdback <= Rate::ONE, "escrow.holdback", holdback, "cannot hold back more than is released");
    for (n, fee) in policy.fees.iter().enumerate() {
        let twice = policy.fees.iter().take(n).any(|other| other.name == fee.name);
        flaws.check(!twice, format!("fees.{}", fee.name), "", "there is another fee of this name");
        bands(fee, flaws);
    }
}

/// Bands must leave out no amount and stand in order.
fn bands(fee: &Fee, flaws: &mut Flaws) {
    let path = format!("fees.{}.bands", fee.name);
    let ends: Vec<_> = fee.bands.iter().map(|band| band.below.map(|below| below.amount())).collect();
    let rising = |pair: &[Option<Amount>]| matches!(pair, [Some(end), next] if next.is_none_or(|next| *end < next));
    let stands = ends.windows(2).all(rising) && ends.last() == Some(&None);
    flaws.check(stands, &path, "", "must rise, and only the last has no end");
    let whole = fee.bands.iter().all(|band| band.rate <= Rate::ONE);
    flaws.check(whole, path, "", "no fee is more than the amount that it is taken of");
}
