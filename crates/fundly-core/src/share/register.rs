//! Reading the register: who holds what, now and at any instant, and how concentrated it is. Pure functions over rows, so
//! that a host can feed them page by page from any store.

use super::{Checkpoint, Class, Holder};
use crate::{
    id::{AccountId, ClassId},
    share::Units,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};
use std::{cmp::Reverse, collections::BTreeMap};

/// A part of a whole, exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Ratio {
    /// The part.
    pub part: u64,
    /// The whole.
    pub whole: u64,
}

impl Ratio {
    /// The part in millionths of the whole, rounded down, so that no sum of parts shows more than the whole; 0 of nothing.
    ///
    /// ```
    /// use fundly_core::share::Ratio;
    /// assert_eq!(Ratio { part: 1, whole: 3 }.millionths(), 333_333);
    /// ```
    pub fn millionths(self) -> u64 {
        let scaled = u128::from(self.part) * 1_000_000;
        scaled.checked_div(u128::from(self.whole)).and_then(|value| u64::try_from(value).ok()).unwrap_or(0)
    }
}

/// A line of the cap table: what one account holds of one class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Stake {
    /// The class.
    pub class: ClassId,
    /// Who holds it.
    pub holder: AccountId,
    /// Units held.
    pub units: Units,
    /// Of those, frozen by a dispute.
    pub frozen: Units,
    /// Votes of the units that are not frozen.
    pub votes: u64,
    /// The units as a part of the class.
    pub of_class: Ratio,
    /// The votes as a part of all votes.
    pub of_votes: Ratio,
}

/// The cap table: classes in the order given, and within each the largest holding first, the lower account id first among
/// equals. `classes` must be all classes of the campaign; `holders` may be any page of holders.
pub fn cap_table(classes: &[Class], holders: &[Holder]) -> Vec<Stake> {
    let all_votes = classes.iter().fold(0_u64, |sum, class| sum.saturating_add(class.votes));
    let mut table = Vec::new();
    for class in classes {
        let from = table.len();
        for holder in holders {
            let holding = holder.holding(class.id);
            if holding.units.is_zero() {
                continue;
            }
            let votes = class.terms.votes_of(holding.free());
            table.push(Stake {
                class: class.id,
                holder: holder.account,
                units: holding.units,
                frozen: holding.frozen,
                votes,
                of_class: Ratio { part: holding.units.get(), whole: class.issued.get() },
                of_votes: Ratio { part: votes, whole: all_votes },
            });
        }
        if let Some(lines) = table.get_mut(from..) {
            lines.sort_unstable_by_key(|stake| (Reverse(stake.units), stake.holder));
        }
    }
    table
}

/// The register at the end of a moment: the last checkpoint of each account at or before it, of those that held something.
/// `checkpoints` may be in any order, but must hold all of each account that it names.
pub fn register_at(checkpoints: &[Checkpoint], at: Timestamp) -> Vec<&Checkpoint> {
    let mut last: BTreeMap<AccountId, &Checkpoint> = BTreeMap::new();
    for checkpoint in checkpoints.iter().filter(|row| row.at <= at && row.account != AccountId::EVERYONE) {
        let slot = last.entry(checkpoint.account).or_insert(checkpoint);
        if checkpoint.at > slot.at {
            *slot = checkpoint;
        }
    }
    last.into_values().filter(|row| !row.holdings.is_empty()).collect()
}

/// Accounts by weight, the heaviest first, the lower id first among equals; those without weight are left out.
pub fn by_weight(weights: &[(AccountId, u64)]) -> Vec<(AccountId, u64)> {
    let mut sorted: Vec<(AccountId, u64)> = weights.iter().filter(|(_, weight)| *weight > 0).copied().collect();
    sorted.sort_unstable_by_key(|(account, weight)| (Reverse(*weight), *account));
    sorted
}

/// The fewest accounts that together have more than half of all weight: who could have decided a vote alone. Empty when
/// nobody has any weight.
pub fn smallest_majority(weights: &[(AccountId, u64)]) -> Vec<AccountId> {
    let sorted = by_weight(weights);
    let all: u128 = sorted.iter().map(|(_, weight)| u128::from(*weight)).sum();
    let mut so_far = 0_u128;
    let mut few = Vec::new();
    for (account, weight) in sorted {
        so_far += u128::from(weight);
        few.push(account);
        if so_far * 2 > all {
            break;
        }
    }
    few
}

/// The Gini coefficient of a distribution in millionths, rounded down: 0 when all have the same, towards 1,000,000 the more
/// one has of all. None when nobody has anything, or the values are too large for 128 bits.
///
/// With the values in ascending order, `(2 Σ i·xᵢ − (n + 1) Σ xᵢ) / (n Σ xᵢ)`.
///
/// ```
/// use fundly_core::share::gini_millionths;
/// assert_eq!(gini_millionths(&[5, 5, 5]), Some(0));
/// assert_eq!(gini_millionths(&[1, 2, 3, 4]), Some(250_000));
/// ```
pub fn gini_millionths(values: &[u64]) -> Option<u64> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let count = u128::try_from(sorted.len()).ok()?;
    let (mut sum, mut ranked) = (0_u128, 0_u128);
    for (rank, value) in (1_u128..).zip(&sorted) {
        sum = sum.checked_add(u128::from(*value))?;
        ranked = ranked.checked_add(rank.checked_mul(u128::from(*value))?)?;
    }
    let above = ranked.checked_mul(2)?.checked_sub(sum.checked_mul(count.checked_add(1)?)?)?;
    let value = above.checked_mul(1_000_000)?.checked_div(sum.checked_mul(count)?)?;
    u64::try_from(value).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::share::{ClassTerms, Holding};

    fn account(n: u128) -> AccountId {
        AccountId::from_u128(n)
    }

    fn units(count: u64) -> Units {
        Units::new(count).unwrap()
    }

    fn holding(count: u64, frozen: u64) -> Holding {
        Holding { class: ClassId::from_u128(1), units: units(count), frozen: units(frozen) }
    }

    #[test]
    fn the_cap_table_is_exact_and_in_order() {
        let class = Class {
            id: ClassId::from_u128(1),
            terms: ClassTerms {
                name: "A".parse().unwrap(),
                votes_per_share: 2,
                price: "1.00 USD".parse().unwrap(),
                authorised: units(100),
                precision: 0,
                minimum_lot: None,
                reserved: Units::ZERO,
                lock_up: crate::Span::ZERO,
                transferable: true,
            },
            issued: units(7),
            frozen: units(1),
            votes: 12,
            granted: Units::ZERO,
            holders: 3,
        };
        let holder = |n, holding| Holder { account: account(n), holdings: vec![holding], parted: 0 };
        let holders = [holder(3, holding(2, 1)), holder(2, holding(3, 0)), holder(1, holding(2, 0))];
        let table = cap_table(&[class], &holders);
        let lines: Vec<_> = table.iter().map(|s| (s.holder, s.votes, s.of_class, s.of_votes.millionths())).collect();
        let of = |part| Ratio { part, whole: 7 };
        assert_eq!(
            lines,
            [(account(2), 6, of(3), 500_000), (account(1), 4, of(2), 333_333), (account(3), 2, of(2), 166_666),]
        );
    }

    #[test]
    fn the_register_is_known_at_every_instant() {
        let at = |millis| Timestamp::from_millis(millis).unwrap();
        let row = |n, millis, count: u64| Checkpoint {
            account: account(n),
            at: at(millis),
            holdings: if count == 0 { vec![] } else { vec![holding(count, 0)] },
            votes: count,
            parted: 0,
        };
        let rows = [row(2, 30, 4), row(1, 10, 5), row(0, 30, 9), row(1, 20, 0), row(2, 10, 1)];
        let votes = |millis| -> Vec<(AccountId, u64)> {
            register_at(&rows, at(millis)).iter().map(|row| (row.account, row.votes)).collect()
        };
        assert_eq!(votes(9), []);
        assert_eq!(votes(10), [(account(1), 5), (account(2), 1)]);
        assert_eq!(votes(20), [(account(2), 1)], "who holds nothing is not in it");
        assert_eq!(votes(30), [(account(2), 4)]);
    }

    #[test]
    fn the_smallest_majority_needs_more_than_half() {
        let of = |weights: &[u64]| {
            let weights: Vec<_> = weights.iter().zip(1..).map(|(weight, n)| (account(n), *weight)).collect();
            smallest_majority(&weights)
        };
        assert_eq!(of(&[]), []);
        assert_eq!(of(&[0, 0]), []);
        assert_eq!(of(&[50, 50]), [account(1), account(2)], "half is not a majority");
        assert_eq!(of(&[49, 51]), [account(2)]);
        assert_eq!(of(&[10, 30, 30, 30]), [account(2), account(3)]);
        assert_eq!(of(&[u64::MAX, u64::MAX, 1]), [account(1), account(2)]);
    }

    #[test]
    fn gini_of_the_extremes() {
        assert_eq!(gini_millionths(&[]), None);
        assert_eq!(gini_millionths(&[0, 0]), None);
        assert_eq!(gini_millionths(&[9]), Some(0));
        assert_eq!(gini_millionths(&[0, 0, 0, 1]), Some(750_000));
        assert_eq!(gini_millionths(&[1, 1, 2]), Some(166_666));
        assert_eq!(gini_millionths(&[u64::MAX, 0, 0]), Some(666_666));
    }
}
