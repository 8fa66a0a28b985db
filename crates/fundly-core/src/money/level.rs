//! Proportional division within bounds, before any rounding.

use std::cmp::Ordering;

/// A portion with a weight and its bounds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Demand {
    /// Position in the list of portions.
    pub(super) index: usize,
    pub(super) weight: u64,
    pub(super) min: u64,
    /// `u64::MAX`, which no bound reaches, for none.
    pub(super) max: u64,
}

/// Who is held at no bound, and what they share.
pub(super) struct Level {
    /// In the order of the list; for each, minimum <= exact share < maximum.
    pub(super) free: Vec<Demand>,
    /// What the free ones share, and the sum of their weights (zero only if nothing is left).
    pub(super) left: u64,
    pub(super) weight: u64,
}

/// A bound that stops binding (minimum) or starts to (maximum) at the level `bound / weight`.
struct Turn {
    bound: u64,
    weight: u64,
    /// Position among the demands.
    at: usize,
    frees: bool,
}

impl Turn {
    fn cmp(&self, other: &Self) -> Ordering {
        let left = u128::from(self.bound) * u128::from(other.weight);
        let right = u128::from(other.bound) * u128::from(self.weight);
        // A demand whose bounds are equal is freed before it is held again.
        left.cmp(&right).then(other.frees.cmp(&self.frees))
    }
}

/// What a level sums to: `fixed + weight * level`.
#[derive(Clone, Copy)]
struct Sum {
    fixed: i128,
    weight: i128,
}

impl Sum {
    /// The sum once these turns have been passed, in whatever order.
    fn past(mut self, turns: &[Turn]) -> Self {
        for turn in turns {
            let sign = if turn.frees { 1 } else { -1 };
            self.fixed -= sign * i128::from(turn.bound);
            self.weight += sign * i128::from(turn.weight);
        }
        self
    }

    /// Whether the sum at the level of this turn exceeds the whole. Exact: once the fixed part is
    /// within the whole, both products stay below 2^127.
    fn exceeds(self, whole: u64, turn: &Turn) -> bool {
        let room = i128::from(whole) - self.fixed;
        room < 0 || self.weight * i128::from(turn.bound) > room * i128::from(turn.weight)
    }
}

/// Finds the level at which `weight * level`, held within each demand's bounds, sums to `whole`, and
/// writes the parts of those held at a bound.
///
/// The sum only grows with the level, so the turns that lie before the answer are found by halving:
/// a median turn is either passed, with all before it, or lies beyond, with all after it. Each half
/// costs its length, all of them O(n). The caller has checked that the minimums do not exceed the
/// whole and the maximums reach it.
pub(super) fn level(whole: u64, mut demands: Vec<Demand>, bounded: bool, parts: &mut [u64]) -> Level {
    let weight = demands.iter().filter(|d| d.min == 0).map(|d| d.weight).sum();
    if !bounded {
        return Level { free: demands, left: whole, weight };
    }
    let fixed = demands.iter().map(|d| i128::from(d.min)).sum();
    let mut sum = Sum { fixed, weight: i128::from(weight) };
    let mut turns = turns(&demands);
    let (mut passed, mut end) = (0, turns.len());
    while let Some(open) = turns.get_mut(passed..end).filter(|open| !open.is_empty()) {
        let middle = (open.len() - 1) / 2;
        let (before, median, _) = open.select_nth_unstable_by(middle, Turn::cmp);
        let there = sum.past(before).past(std::slice::from_ref(median));
        if there.exceeds(whole, median) {
            end = passed + middle;
        } else {
            sum = there;
            passed += middle + 1;
        }
    }
    let held = held(&demands, turns.get(..passed).unwrap_or_default());
    let mut holds = held.iter();
    demands.retain(|demand| match (holds.next(), parts.get_mut(demand.index)) {
        (Some(Some(units)), Some(part)) => {
            *part = *units;
            false
        }
        _ => true,
    });
    let fit = |n: i128| u64::try_from(n).unwrap_or(0);
    Level { free: demands, left: fit(i128::from(whole) - sum.fixed), weight: fit(sum.weight) }
}

/// The bound each demand is held at once these turns have been passed.
fn held(demands: &[Demand], passed: &[Turn]) -> Vec<Option<u64>> {
    let mut held: Vec<_> = demands.iter().map(|d| (d.min > 0).then_some(d.min)).collect();
    // A maximum holds for good, so it is set after every minimum has been lifted.
    for frees in [true, false] {
        for turn in passed.iter().filter(|turn| turn.frees == frees) {
            if let Some(state) = held.get_mut(turn.at) {
                *state = (!frees).then_some(turn.bound);
            }
        }
    }
    held
}

/// Every level at which a bound turns. A minimum of zero never binds.
fn turns(demands: &[Demand]) -> Vec<Turn> {
    let mut turns = Vec::with_capacity(demands.len());
    for (at, demand) in demands.iter().enumerate() {
        let turn = |bound, frees| Turn { bound, weight: demand.weight, at, frees };
        if demand.min > 0 {
            turns.push(turn(demand.min, true));
        }
        if demand.max < u64::MAX {
            turns.push(turn(demand.max, false));
        }
    }
    turns
}
