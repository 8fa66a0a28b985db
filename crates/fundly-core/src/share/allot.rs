//! Allotting units when more are asked for than there are.

use super::Units;
use crate::{
    id::PledgeId,
    money::{Mode, MoneyError, Portion, allocate},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// What one pledge asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct UnitRequest {
    /// The pledge.
    pub pledge: PledgeId,
    /// Its time priority.
    pub at: Timestamp,
    /// Units asked for.
    pub units: Units,
}

/// How scarce units are allotted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Allotment {
    /// In proportion to what was asked for, by the largest remainder; the earliest first among equal remainders.
    ProRata,
    /// The earliest first.
    FirstCome,
}

/// Allots what is available among requests; answers in the order of the requests. Nobody gets more than they asked for,
/// and nothing is held back while somebody still lacks (R-SETTLE-5, after R-1).
///
/// With a minimum fill, each request first gets that much (or all it asks for, if that is less), the earliest first as far
/// as it goes; what is left follows the rule. Requests made in the same instant follow the ids of their pledges.
///
/// Not monotone in what is available (the Alabama paradox): allot once, at close. Settlement allots the same among any number of
/// pledges, in bounded steps ([`crate::settlement::Allotting`]).
///
/// ```
/// use fundly_core::{PledgeId, Timestamp, Units, share::{Allotment, UnitRequest, allot}};
/// let hundred = Units::new(100)?;
/// let ask = |n| UnitRequest { pledge: PledgeId::from_u128(n), at: Timestamp::MIN, units: hundred };
/// let parts = allot(hundred, &[ask(1), ask(2), ask(3)], Allotment::ProRata, Units::ZERO)?;
/// assert_eq!(parts.iter().map(|part| part.get()).collect::<Vec<_>>(), [34, 33, 33]);
/// # Ok::<(), fundly_core::Invalid>(())
/// ```
///
/// # Errors
/// As [`allocate`]: more than a million requests, or together more than 64 bits hold.
pub fn allot(
    available: Units,
    requests: &[UnitRequest],
    rule: Allotment,
    minimum_fill: Units,
) -> Result<Vec<Units>, MoneyError> {
    let mut order: Vec<usize> = (0..requests.len()).collect();
    order.sort_by_key(|index| requests.get(*index).map(|request| (request.at, request.pledge)));
    let wanted: Vec<u64> = order.iter().filter_map(|i| requests.get(*i)).map(|request| request.units.get()).collect();
    let fills: Vec<u64> = wanted.iter().map(|units| (*units).min(minimum_fill.get())).collect();
    let filled = first_come(available.get(), &fills);
    let short = filled != fills;
    let parts = match rule {
        _ if short => filled,
        Allotment::FirstCome => {
            let rest: Vec<u64> = wanted.iter().zip(&fills).map(|(wanted, fill)| wanted - fill).collect();
            let left = available.get().saturating_sub(fills.iter().sum());
            first_come(left, &rest).iter().zip(&fills).map(|(more, fill)| more + fill).collect()
        }
        Allotment::ProRata => pro_rata(available.get(), &wanted, &fills)?,
    };
    let mut placed: Vec<(usize, u64)> = order.into_iter().zip(parts).collect();
    placed.sort_unstable();
    Ok(placed.into_iter().map(|(_, units)| Units::saturating(units.into())).collect())
}

fn first_come(mut left: u64, wanted: &[u64]) -> Vec<u64> {
    let mut take = |wanted: &u64| {
        let part = left.min(*wanted);
        left -= part;
        part
    };
    wanted.iter().map(&mut take).collect()
}

fn pro_rata(available: u64, wanted: &[u64], fills: &[u64]) -> Result<Vec<u64>, MoneyError> {
    let bound = |units: u64| i64::try_from(units).unwrap_or(i64::MAX);
    let portion =
        |(wanted, fill): (&u64, &u64)| Portion::weight(*wanted).at_least(bound(*fill)).at_most(bound(*wanted));
    let sum = wanted.iter().try_fold(0_u64, |sum, units| sum.checked_add(*units)).ok_or(MoneyError::WeightsTooLarge)?;
    let portions: Vec<Portion> = wanted.iter().zip(fills).map(portion).collect();
    let parts = allocate(bound(available.min(sum)), &portions, Mode::LargestRemainder)?;
    Ok(parts.into_iter().map(i64::unsigned_abs).collect())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn requests(units: &[u64]) -> Vec<UnitRequest> {
        let ask = |(units, n): (&u64, i64)| UnitRequest {
            pledge: PledgeId::from_u128(n.unsigned_abs().into()),
            at: Timestamp::from_millis(n).unwrap(),
            units: Units::new(*units).unwrap(),
        };
        units.iter().zip(0..).map(ask).collect()
    }

    fn parts(available: u64, requests: &[UnitRequest], rule: Allotment, minimum: u64) -> Vec<u64> {
        let parts = allot(Units::new(available).unwrap(), requests, rule, Units::new(minimum).unwrap()).unwrap();
        parts.into_iter().map(Units::get).collect()
    }

    #[test]
    fn g19_a_thousand_shares_among_four() {
        let asked = requests(&[500, 400, 300, 33]);
        assert_eq!(parts(1_000, &asked, Allotment::ProRata, 0), [406, 324, 243, 27]);
        assert_eq!(parts(1_000, &asked, Allotment::FirstCome, 0), [500, 400, 100, 0]);
    }

    #[test]
    fn g20_equal_requests_go_to_the_earliest() {
        assert_eq!(parts(100, &requests(&[100, 100, 100]), Allotment::ProRata, 0), [34, 33, 33]);
        let mut asked = requests(&[1, 1, 1]);
        assert_eq!(parts(2, &asked, Allotment::ProRata, 0), [1, 1, 0]);
        asked.reverse();
        assert_eq!(parts(2, &asked, Allotment::ProRata, 0), [0, 1, 1], "by time, not by place");
    }

    #[test]
    fn a_minimum_fill_comes_first() {
        let asked = requests(&[900, 60, 20, 400]);
        assert_eq!(parts(1_000, &asked, Allotment::FirstCome, 50), [880, 50, 20, 50]);
        assert_eq!(parts(120, &asked, Allotment::FirstCome, 50), [50, 50, 20, 0]);
        assert_eq!(parts(120, &asked, Allotment::ProRata, 50), [50, 50, 20, 0], "not enough for every minimum");
        assert_eq!(parts(300, &asked, Allotment::ProRata, 50), [159, 50, 20, 71]);
    }

    #[test]
    fn nobody_and_nothing() {
        assert!(parts(10, &[], Allotment::ProRata, 0).is_empty());
        assert_eq!(parts(10, &requests(&[0, 3]), Allotment::ProRata, 5), [0, 3]);
        assert_eq!(parts(0, &requests(&[4, 3]), Allotment::FirstCome, 1), [0, 0]);
    }

    proptest! {
        #[test]
        fn all_is_given_and_nobody_gets_more_than_asked(
            available in 0..5_000_u64,
            asked in proptest::collection::vec(0..900_u64, 0..20),
            minimum in 0..50_u64,
        ) {
            for rule in [Allotment::ProRata, Allotment::FirstCome] {
                let parts = parts(available, &requests(&asked), rule, minimum);
                prop_assert_eq!(parts.iter().sum::<u64>(), available.min(asked.iter().sum()));
                prop_assert!(parts.iter().zip(&asked).all(|(part, asked)| part <= asked));
            }
        }
    }
}
