//! The walks against `share::allot`, which has all requests before it.
#![allow(clippy::unwrap_used)]

use super::walk::{Allotting, BUCKETS};
use crate::{
    id::PledgeId,
    money::Amount,
    share::{Allotment, UnitRequest, Units, allot},
    time::Timestamp,
};
use proptest::{collection::vec, prelude::*, sample::select};

/// Walks over requests until all is allotted; answers the parts and how many walks it took.
fn walked(available: u64, asked: &[u64], method: Allotment, minimum: u64) -> (Vec<u64>, usize) {
    let minor = |n: u64| Amount::new(i64::try_from(n).unwrap());
    let mut walk = Allotting::start();
    for walks in 1..1_000 {
        let see = |want: &u64| walk.see(minor(*want), minor((*want).min(minimum)));
        let parts: Vec<Amount> = asked.iter().filter_map(see).collect();
        // As it would be resumed after a crash.
        walk = serde_json::from_value(serde_json::to_value(&walk).unwrap()).unwrap();
        let next = match &walk {
            Allotting::Counting { asked, .. } if *asked <= minor(available) => None,
            Allotting::Counting { asked, least, .. } => {
                Some(Allotting::counted(method, minor(available), *asked, *least))
            }
            _ => walk.next(),
        };
        match next {
            Some(next) => walk = next,
            None if parts.is_empty() => return (asked.to_vec(), walks),
            None => return (parts.iter().map(|part| part.minor().unsigned_abs()).collect(), walks),
        }
    }
    unreachable!("it does not end")
}

fn at_once(available: u64, asked: &[u64], method: Allotment, minimum: u64) -> Vec<u64> {
    let ask = |(n, units): (u128, &u64)| UnitRequest {
        pledge: PledgeId::from_u128(n),
        at: Timestamp::from_millis(i64::try_from(n / 3).unwrap()).unwrap(),
        units: Units::new(*units).unwrap(),
    };
    let requests: Vec<UnitRequest> = (0..).zip(asked).map(ask).collect();
    let parts = allot(Units::new(available).unwrap(), &requests, method, Units::new(minimum).unwrap()).unwrap();
    parts.into_iter().map(Units::get).collect()
}

#[test]
fn g19_g20_g21_in_walks() {
    use Allotment::{FirstCome, ProRata};
    for (available, asked, method, parts) in [
        (1_000, &[500, 400, 300, 33][..], ProRata, &[406, 324, 243, 27][..]),
        (1_000, &[500, 400, 300, 33], FirstCome, &[500, 400, 100, 0]),
        (100, &[100, 100, 100], ProRata, &[34, 33, 33]),
        (2, &[1, 1, 1], ProRata, &[1, 1, 0]),
        (10, &[6, 6, 2], ProRata, &[4, 4, 2]),
        (11, &[6, 6, 2], ProRata, &[5, 5, 1]),
        (0, &[6, 6, 2], ProRata, &[0, 0, 0]),
        (14, &[6, 6, 2], ProRata, &[6, 6, 2]),
    ] {
        assert_eq!(walked(available, asked, method, 0).0, parts, "{available} among {asked:?}");
    }
}

#[test]
fn equal_requests_take_three_walks_however_many_they_are() {
    let asked = vec![1_000_000_000_007_u64; 1_000];
    let (parts, walks) = walked(333_333_333_333_333, &asked, Allotment::ProRata, 0);
    assert_eq!(parts.iter().sum::<u64>(), 333_333_333_333_333);
    assert_eq!(walks, 3, "counting, ranking, sharing");
}

/// The more remainders there are, the sooner a bucket ends where the odd units end.
#[test]
fn many_requests_take_few_walks() {
    let mut seed = 7_u64;
    let mut dice = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        seed >> 20
    };
    let asked: Vec<u64> = (0..50_000).map(|_| dice() % 20_000_000_000 + 1).collect();
    let available = asked.iter().sum::<u64>() / 3;
    let (parts, walks) = walked(available, &asked, Allotment::ProRata, 0);
    assert_eq!(parts, at_once(available, &asked, Allotment::ProRata, 0));
    assert!(walks <= 7, "{walks} walks");
    let (parts, walks) = walked(available, &asked, Allotment::ProRata, 4_000_000_000);
    assert_eq!(parts, at_once(available, &asked, Allotment::ProRata, 4_000_000_000));
    assert!(walks <= 14, "{walks} walks");
}

#[test]
fn the_largest_requests_are_shared_without_a_loss() {
    let max = crate::limits::UNITS_MAX;
    let asked = [max, max, max - 1, 1, 2];
    for available in [1, max / 7, max - 1, max] {
        for minimum in [0, 1, max / 9] {
            let (parts, _) = walked(available, &asked, Allotment::ProRata, minimum);
            assert_eq!(parts, at_once(available, &asked, Allotment::ProRata, minimum), "{available} {minimum}");
        }
    }
}

/// A pledge that is lost to a bank between two walks leaves its part; nobody else gets more than there is.
#[test]
fn what_is_lost_on_the_way_is_given_to_nobody_twice() {
    let asked: Vec<Amount> = [7, 11, 13, 17, 19, 23].map(Amount::new).into();
    for lost in 0..asked.len() {
        let mut walk = Allotting::counted(Allotment::ProRata, Amount::new(50), Amount::new(90), Amount::ZERO);
        let mut given = 0;
        for walks in 0.. {
            let still = asked.iter().enumerate().filter(|(at, _)| walks == 0 || *at != lost);
            given = still.filter_map(|(_, want)| walk.see(*want, Amount::ZERO)).map(Amount::minor).sum();
            let Some(next) = walk.next() else { break };
            walk = next;
        }
        assert!((50 - 14..=50).contains(&given), "{given} without {lost}");
    }
}

#[test]
fn a_range_is_divided_into_buckets_that_are_all_used() {
    let mut walk = Allotting::counted(Allotment::ProRata, Amount::new(1), Amount::new(1_000), Amount::ZERO);
    for want in 0..1_000 {
        walk.see(Amount::new(want), Amount::ZERO);
    }
    let Allotting::Ranking { counts, .. } = &walk else { unreachable!("{walk:?}") };
    assert!(counts.len() as u128 <= BUCKETS);
    assert_eq!(counts.iter().sum::<u64>(), 1_000);
}

/// Few different amounts, so that ties are common, or any at all.
fn requests() -> impl Strategy<Value = Vec<u64>> {
    let round = select(vec![0, 1, 5, 10, 25, 50, 100, 250]);
    prop_oneof![
        vec(round, 0..60),
        vec(0..2_000_u64, 0..60),
        vec(0..1_000_000_000_000_u64, 0..40),
        vec(0..4_u64, 0..200)
    ]
}

proptest! {
    #[test]
    fn walking_allots_what_is_allotted_at_once(
        asked in requests(),
        part in 0..=1_100_000_u64,
        minimum in prop_oneof![Just(0_u64), 0..30_u64, 0..2_000_u64, 0..1_000_000_000_000_u64],
    ) {
        let sum: u64 = asked.iter().sum();
        let available = u64::try_from(u128::from(sum) * u128::from(part) / 1_000_000).unwrap();
        for method in [Allotment::ProRata, Allotment::FirstCome] {
            let (parts, walks) = walked(available, &asked, method, minimum);
            prop_assert_eq!(&parts, &at_once(available, &asked, method, minimum), "{:?} of {}", method, available);
            prop_assert_eq!(parts.iter().sum::<u64>(), available.min(sum));
            prop_assert!(walks <= 24, "{} walks", walks);
        }
    }
}
