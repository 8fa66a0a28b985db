//! Division of money against published and derived cases, and its laws under arbitrary input.

use fundly_core::money::{MAX_PORTIONS, Mode, MoneyError, Portion, allocate, cumulative_share};
use proptest::prelude::*;

const MODES: [Mode; 8] = [
    Mode::LargestRemainder,
    Mode::Front,
    Mode::Back,
    Mode::RotatingStart(1),
    Mode::FrontSingle,
    Mode::BackSingle,
    Mode::CumulativeRounding,
    Mode::CumulativeFloor,
];

fn split(whole: i64, weights: &[u64], mode: Mode) -> Vec<i64> {
    let portions: Vec<_> = weights.iter().copied().map(Portion::weight).collect();
    allocate(whole, &portions, mode).unwrap()
}

fn hamilton(whole: i64, weights: &[u64]) -> Vec<i64> {
    split(whole, weights, Mode::LargestRemainder)
}

#[test]
fn g19_oversubscribed_offer() {
    let requests = [500, 400, 300, 33];
    let portions = requests.map(|r: i64| Portion::weight(r.unsigned_abs()).at_most(r));
    let parts = allocate(1_000, &portions, Mode::LargestRemainder).unwrap();
    assert_eq!(parts, [406, 324, 243, 27]);
    // What libraries that give leftovers to the first indices answer: a different result.
    assert_eq!(split(1_000, &[500, 400, 300, 33], Mode::Front), [406, 325, 243, 26]);
}

#[test]
fn g20_the_earliest_wins_a_tie() {
    assert_eq!(hamilton(100, &[100, 100, 100]), [34, 33, 33]);
    assert_eq!(hamilton(2, &[1, 1, 1]), [1, 1, 0]);
}

#[test]
fn g21_alabama_paradox() {
    assert_eq!(hamilton(10, &[6, 6, 2]), [4, 4, 2]);
    assert_eq!(hamilton(11, &[6, 6, 2]), [5, 5, 1]);
}

#[test]
fn g25_cancelled_milestone() {
    assert_eq!(hamilton(20_000, &[10_000; 3]), [6_667, 6_667, 6_666]);
    assert_eq!(hamilton(15_000, &[12_345, 6_789, 866]), [9_259, 5_092, 649]);
}

#[test]
fn g26_partial_refunds_return_the_whole_fee() {
    let mut so_far = 0;
    let steps = [33, 33, 34].map(|refund| {
        let before = so_far;
        so_far += refund;
        cumulative_share(5, before, so_far, 100)
    });
    assert_eq!(steps, [2, 1, 2]);
}

/// Open Cap Format, `AllocationType`: 18 shares over 4 tranches (the seventh type is fractional,
/// which whole units do not have).
#[test]
fn ocf_allocation_types() {
    for (mode, tranches) in [
        (Mode::CumulativeRounding, [5, 4, 5, 4]),
        (Mode::CumulativeFloor, [4, 5, 4, 5]),
        (Mode::Front, [5, 5, 4, 4]),
        (Mode::Back, [4, 4, 5, 5]),
        (Mode::FrontSingle, [6, 4, 4, 4]),
        (Mode::BackSingle, [4, 4, 4, 6]),
    ] {
        assert_eq!(split(18, &[1; 4], mode), tranches, "{mode:?}");
    }
}

/// Formance ledger, `allotment_test.go`: 4/5, 2/25, 3/25 of 15, and two halves with a remainder.
#[test]
fn numscript_allotments() {
    assert_eq!(split(15, &[20, 2, 3], Mode::Front), [13, 1, 1]);
    let portions = [Portion::weight(1), Portion::weight(1), Portion::remaining()];
    assert_eq!(allocate(15, &portions, Mode::Front), Ok(vec![8, 7, 0]));
    let twice = [Portion::remaining(), Portion::weight(2), Portion::remaining()];
    let error = allocate(15, &twice, Mode::Front).unwrap_err();
    assert_eq!(error, MoneyError::SecondRemaining { index: 2 });
}

/// Liberapay, `TestResolveAmounts`: 0.99 over two equal takes alternates from payday to payday.
#[test]
fn rotation_favours_nobody() {
    assert_eq!(split(99, &[50, 50], Mode::RotatingStart(0)), [50, 49]);
    assert_eq!(split(99, &[50, 50], Mode::RotatingStart(1)), [49, 50]);
    let mut totals = [0; 3];
    for payday in 0..300 {
        let parts = split(100, &[1, 1, 1], Mode::RotatingStart(payday));
        totals.iter_mut().zip(parts).for_each(|(total, part)| *total += part);
    }
    assert_eq!(totals, [10_000; 3]);
    assert_eq!(split(100, &[1, 1, 1], Mode::RotatingStart(u64::MAX)).iter().sum::<i64>(), 100);
}

#[test]
fn bounds_move_only_what_they_must() {
    let run = |whole, portions: &[Portion]| allocate(whole, portions, Mode::LargestRemainder);
    let (w, rest) = (Portion::weight, Portion::remaining());
    assert_eq!(run(100, &[w(1).at_most(10), w(1), w(2)]), Ok(vec![10, 30, 60]));
    assert_eq!(run(100, &[w(1).at_least(40), w(1), w(2)]), Ok(vec![40, 20, 40]));
    // A minimum that pulls another below what its maximum alone would leave it.
    assert_eq!(run(100, &[w(1).at_least(70), w(1).at_most(20), w(1)]), Ok(vec![70, 15, 15]));
    assert_eq!(run(100, &[w(5).at_most(3), w(0).at_least(7), rest]), Ok(vec![3, 7, 90]));
    assert_eq!(run(10, &[Portion::fixed(4), Portion::fixed(6)]), Ok(vec![4, 6]));
    assert_eq!(run(-100, &[w(1).at_most(10), w(1)]), Ok(vec![-10, -90]));
    assert_eq!(run(7, &[w(1).at_least(3), w(1).at_least(4)]), Ok(vec![3, 4]));
    assert_eq!(run(0, &[w(1), w(0), rest]), Ok(vec![0, 0, 0]));
    assert_eq!(run(0, &[]), Ok(vec![]));
    assert_eq!(run(5, &[rest.at_least(2), w(1)]), Ok(vec![2, 3]));
}

#[test]
fn single_modes_respect_maximums() {
    let portions = [Portion::weight(1).at_most(5); 4];
    assert_eq!(allocate(18, &portions, Mode::FrontSingle), Ok(vec![5, 5, 4, 4]));
    assert_eq!(allocate(18, &portions, Mode::BackSingle), Ok(vec![4, 4, 5, 5]));
}

#[test]
fn impossible_demands_are_named() {
    let run = |whole, portions: &[Portion]| allocate(whole, portions, Mode::Front).unwrap_err();
    let w = Portion::weight;
    assert_eq!(run(1, &[]), MoneyError::NoWeight);
    assert_eq!(run(1, &[w(0), w(0)]), MoneyError::NoWeight);
    let error = run(9, &[w(1).at_least(6), w(1).at_least(6)]);
    assert_eq!(error, MoneyError::MinimumsExceedWhole { excess: 3 });
    let error = run(9, &[w(1).at_most(4), w(1).at_most(4)]);
    assert_eq!(error, MoneyError::MaximumsBelowWhole { unallocated: 1 });
    let error = run(9, &[w(1).at_most(4), Portion::remaining().at_most(3)]);
    assert_eq!(error, MoneyError::MaximumsBelowWhole { unallocated: 2 });
    assert_eq!(run(9, &[w(1), w(1).at_most(-1)]), MoneyError::ImpossibleBounds { index: 1 });
    assert_eq!(run(9, &[w(1).at_least(-1)]), MoneyError::ImpossibleBounds { index: 0 });
    assert_eq!(run(9, &[w(1).at_least(3).at_most(2)]), MoneyError::ImpossibleBounds { index: 0 });
    assert_eq!(run(9, &[w(u64::MAX), w(1)]), MoneyError::WeightsTooLarge);
    let many = vec![w(1); MAX_PORTIONS + 1];
    let error = MoneyError::TooManyParts { parts: MAX_PORTIONS + 1, limit: MAX_PORTIONS };
    assert_eq!(run(9, &many), error);
    assert_eq!(error.code(), "money.allocation.too_many_parts");
}

#[test]
fn the_widest_numbers_stay_exact() {
    for mode in MODES {
        for whole in [i64::MIN, i64::MIN + 1, i64::MAX] {
            let parts = split(whole, &[u64::MAX - 2, 1, 1], mode);
            assert_eq!(sum(&parts), i128::from(whole));
            assert_eq!(split(whole, &[u64::MAX], mode), [whole]);
        }
    }
    assert_eq!(hamilton(i64::MAX, &[1, 1]), [i64::MAX / 2 + 1, i64::MAX / 2]);
    assert_eq!(cumulative_share(i64::MIN, 0, i64::MAX, i64::MAX), i64::MIN);
    assert_eq!(cumulative_share(i64::MIN, i64::MAX, 0, i64::MAX), i64::MAX);
    assert_eq!(cumulative_share(5, 0, 5, 0), 0);
    assert_eq!(cumulative_share(5, i64::MIN, 99, 10), 5);
}

fn sum(parts: &[i64]) -> i128 {
    parts.iter().map(|part| i128::from(*part)).sum()
}

fn any_mode() -> impl Strategy<Value = Mode> {
    (0..MODES.len(), any::<u64>()).prop_map(|(i, start)| match MODES[i] {
        Mode::RotatingStart(_) => Mode::RotatingStart(start),
        mode => mode,
    })
}

/// Numbers of every size, with the edges well represented.
fn magnitude() -> impl Strategy<Value = i64> {
    prop_oneof![0_i64..12, 0_i64..10_000, 0..=i64::MAX, Just(i64::MAX)]
}

fn whole() -> impl Strategy<Value = i64> {
    prop_oneof![magnitude(), magnitude().prop_map(|n| -n), Just(i64::MIN)]
}

fn weights() -> impl Strategy<Value = Vec<u64>> {
    let weight = prop_oneof![0_u64..4, 0_u64..10_000, 0..=u64::MAX / 32];
    prop::collection::vec(weight, 1..24)
}

/// A portion and, in the open, what it asks for.
#[derive(Debug, Clone)]
struct Asked {
    portion: Portion,
    weight: u64,
    min: i64,
    max: i64,
    remaining: bool,
}

fn asked() -> impl Strategy<Value = Asked> {
    let top = prop_oneof![0_i64..40, magnitude()];
    let bounds = (prop::option::of(0_i64..20), prop::option::of(top));
    (0_u64..9, bounds, prop::bool::weighted(0.04)).prop_map(|(weight, (min, max), remaining)| {
        let mut portion = if remaining { Portion::remaining() } else { Portion::weight(weight) };
        let low = min.unwrap_or(0);
        let max = max.map(|max| max.max(low));
        if let Some(min) = min {
            portion = portion.at_least(min);
        }
        if let Some(max) = max {
            portion = portion.at_most(max);
        }
        // Without a weight there is no claim beyond the minimum.
        let high = if weight == 0 && !remaining { low } else { max.unwrap_or(i64::MAX) };
        Asked { portion, weight, min: low, max: high, remaining }
    })
}

fn portions_of(asked: &[Asked]) -> Vec<Portion> {
    asked.iter().map(|a| a.portion).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn parts_sum_to_the_whole_within_one_unit_of_exact(
        whole in whole(), weights in weights(), mode in any_mode()
    ) {
        let total: u128 = weights.iter().map(|w| u128::from(*w)).sum();
        let portions: Vec<_> = weights.iter().copied().map(Portion::weight).collect();
        let result = allocate(whole, &portions, mode);
        if total == 0 {
            let none = vec![0; weights.len()];
            prop_assert_eq!(result, if whole == 0 { Ok(none) } else { Err(MoneyError::NoWeight) });
            return Ok(());
        }
        let parts = result.unwrap();
        prop_assert_eq!(sum(&parts), i128::from(whole));
        let by_position = matches!(mode, Mode::Front | Mode::Back | Mode::RotatingStart(_));
        let single = matches!(mode, Mode::FrontSingle | Mode::BackSingle);
        let mut above = 0;
        for (part, weight) in parts.iter().zip(&weights) {
            let product = u128::from(whole.unsigned_abs()) * u128::from(*weight);
            let part = u128::from(part.unsigned_abs());
            let floor = product / total;
            let most = if by_position && *weight > 0 { floor + 1 } else { product.div_ceil(total) };
            prop_assert!(part >= floor);
            above += usize::from(part > most);
        }
        prop_assert!(above <= usize::from(single));
    }

    #[test]
    fn largest_remainder_gives_to_the_largest(
        whole in 0_u64..5_000, weights in prop::collection::vec(1_u64..500, 1..20)
    ) {
        let total: u64 = weights.iter().sum();
        let parts = hamilton(whole.try_into().unwrap(), &weights);
        let got: Vec<_> = parts.iter().zip(&weights).map(|(part, weight)| {
            let product = whole * weight;
            (part.unsigned_abs() - product / total, product % total)
        }).collect();
        for (i, winner) in got.iter().enumerate().filter(|(_, g)| g.0 == 1) {
            for (j, loser) in got.iter().enumerate().filter(|(_, g)| g.0 == 0) {
                prop_assert!(winner.1 > loser.1 || (winner.1 == loser.1 && i < j));
            }
        }
    }

    #[test]
    fn a_negative_whole_is_the_mirror_image(
        whole in magnitude(), asked in prop::collection::vec(asked(), 1..12), mode in any_mode()
    ) {
        let portions = portions_of(&asked);
        let mirrored = allocate(whole, &portions, mode)
            .map(|parts| parts.into_iter().map(|p| -p).collect::<Vec<_>>());
        prop_assert_eq!(allocate(-whole, &portions, mode), mirrored);
    }

    #[test]
    fn bounds_hold_and_only_the_impossible_fails(
        whole in prop_oneof![0_i64..400, magnitude()],
        asked in prop::collection::vec(asked(), 0..16),
        mode in any_mode(),
    ) {
        let lowest = sum(&asked.iter().map(|a| a.min).collect::<Vec<_>>());
        let highest = sum(&asked.iter().map(|a| a.max).collect::<Vec<_>>());
        let possible = (lowest..=highest).contains(&i128::from(whole))
            && asked.iter().filter(|a| a.remaining).count() <= 1;
        match allocate(whole, &portions_of(&asked), mode) {
            Ok(parts) => {
                prop_assert!(possible);
                prop_assert_eq!(sum(&parts), i128::from(whole));
                for (part, a) in parts.iter().zip(&asked) {
                    prop_assert!((a.min..=a.max).contains(part), "{} of {:?}", part, a);
                }
            }
            Err(error) => prop_assert!(!possible, "{}", error),
        }
    }

    /// Fairness within bounds: whoever could give a unit and whoever could take one stand at the
    /// same level, up to the rounding of one unit each.
    #[test]
    fn what_bounds_leave_is_shared_by_weight(
        whole in 0_i64..2_000, asked in prop::collection::vec(asked(), 1..10)
    ) {
        let Ok(parts) = allocate(whole, &portions_of(&asked), Mode::LargestRemainder) else {
            return Ok(());
        };
        let weighted = || asked.iter().zip(&parts).filter(|(a, _)| a.weight > 0 && !a.remaining);
        for (giver, gives) in weighted().filter(|(a, p)| **p > a.min) {
            for (taker, takes) in weighted().filter(|(a, p)| **p < a.max) {
                let high = i128::from(gives - 1) * i128::from(taker.weight);
                let low = i128::from(takes + 1) * i128::from(giver.weight);
                prop_assert!(high <= low, "{} of {:?}, {} of {:?}", gives, giver, takes, taker);
            }
        }
    }

    #[test]
    fn any_bounds_answer_without_panic(
        whole: i64,
        raw in prop::collection::vec(
            (any::<u64>(), prop::option::of(any::<i64>()), prop::option::of(any::<i64>())), 0..8),
        mode in any_mode(),
    ) {
        let portions: Vec<_> = raw.iter().map(|(weight, min, max)| {
            let portion = Portion::weight(*weight);
            let portion = min.map_or(portion, |min| portion.at_least(min));
            max.map_or(portion, |max| portion.at_most(max))
        }).collect();
        if let Ok(parts) = allocate(whole, &portions, mode) {
            prop_assert_eq!(sum(&parts), i128::from(whole));
        }
    }

    #[test]
    fn any_sequence_of_reversals_sums_to_the_whole(
        whole: i64, steps in prop::collection::vec(0_i64..1_000_000, 1..30)
    ) {
        let total = steps.iter().sum::<i64>();
        prop_assume!(total > 0);
        let (mut so_far, mut moved) = (0, 0_i128);
        for step in steps {
            moved += i128::from(cumulative_share(whole, so_far, so_far + step, total));
            so_far += step;
            prop_assert!(moved.unsigned_abs() <= u128::from(whole.unsigned_abs()));
        }
        prop_assert_eq!(moved, i128::from(whole));
    }

    #[test]
    fn any_reversal_answers_without_panic(whole: i64, before: i64, after: i64, total: i64) {
        let _ = cumulative_share(whole, before, after, total);
    }
}
