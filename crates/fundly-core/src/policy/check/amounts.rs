//! Amounts, rates and the one currency.

use super::Flaws;
use crate::{
    limits::AMOUNT_MAX,
    money::{Amount, Rate},
    policy::{Fee, FeePer, FeeReturn, FeeTo, Policy},
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
        share(fee, policy.fees.get(..n).unwrap_or_default(), flaws);
        batch(fee, flaws);
        on_top(policy, fee, flaws);
    }
}

/// A share divides a fee that was reckoned before it, and shares its fate: it is booked and given back with it.
fn share(fee: &Fee, before: &[Fee], flaws: &mut Flaws) {
    let Some(of) = &fee.share_of else { return };
    let path = format!("fees.{}.shareOf", fee.name);
    let Some(base) = before.iter().find(|other| other.name == *of) else {
        return flaws.check(false, path, of, "is no fee that stands before this one");
    };
    flaws.check(fee.to == base.to, &path, of, "goes to another receiver: a share stays with the receiver of its fee");
    let alike = fee.returned == base.returned;
    flaws.check(alike, &path, of, "comes back otherwise on a refund: a share comes back as its fee does");
}

/// Only a bare percentage of pledges comes to the same in steps as on the whole.
fn batch(fee: &Fee, flaws: &mut Flaws) {
    if fee.per == FeePer::Pledge {
        return;
    }
    let path = format!("fees.{}.per", fee.name);
    let bare = matches!(fee.bands.as_slice(), [band] if band.fixed.is_none());
    flaws.check(
        bare,
        &path,
        "batch",
        "only a fee of one band without a fixed part can be rounded on the running total",
    );
    let whole = fee.share_of.is_none();
    flaws.check(whole, path, "batch", "a share divides each fee as it was taken, and has no running total");
}

/// What comes on top is settled with the order, so nothing that is found out later may change it.
fn on_top(policy: &Policy, fee: &Fee, flaws: &mut Flaws) {
    if !fee.on_top {
        return;
    }
    let path = format!("fees.{}.onTop", fee.name);
    let mut check = |holds, reason| flaws.check(holds, &path, true, reason);
    check(fee.share_of.is_none(), "a share is paid out of its fee, and by nobody else");
    check(fee.to == FeeTo::Platform, "what the processor takes is known only when it reports it");
    check(fee.per == FeePer::Pledge, "each backer is told what to pay, so it is rounded for each pledge");
    check(fee.returned == FeeReturn::Proportional, "comes back with the pledge: say that it is given back");
    check(policy.oversubscription.is_none(), "is paid with the pledge, and what is allotted of that is not known yet");
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
