//! Proportional division within bounds, before any rounding.

use std::cmp::Ordering;

/// A portion with a weight and its bounds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Demand {
    /// Position in the list of portions.
    pub(super) index: usize,
    pub(super) weight: u64,
    pub(super) min: u64,
    pub(super) max: Option<u64>,
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

/// Finds the level at which `weight * level`, held within each demand's bounds, sums to `whole`, and
/// writes the parts of those held at a bound.
///
/// The level rises from zero past each turn in order; the sum only grows, so the first turn at which
/// it would exceed the whole lies past the answer. The caller has checked that the minimums do not
/// exceed the whole and the maximums reach it.
pub(super) fn level(whole: u64, demands: &[Demand], bounded: bool, parts: &mut [u64]) -> Level {
    if !bounded {
        // The sum of all weights was checked to fit.
        let weight = demands.iter().map(|demand| demand.weight).sum();
        return Level { free: demands.to_vec(), left: whole, weight };
    }
    let mut held: Vec<Option<u64>> = demands.iter().map(|d| (d.min > 0).then_some(d.min)).collect();
    let mut fixed: u128 = demands.iter().map(|d| u128::from(d.min)).sum();
    let mut weight: u128 = free_weight(demands, &held);
    for turn in turns(demands) {
        let risen = weight * u128::from(turn.bound);
        let room = u128::from(whole).saturating_sub(fixed) * u128::from(turn.weight);
        if risen > room {
            break;
        }
        let Some(state) = held.get_mut(turn.at) else {
            continue;
        };
        if turn.frees {
            fixed -= u128::from(turn.bound);
            weight += u128::from(turn.weight);
            *state = None;
        } else {
            fixed += u128::from(turn.bound);
            weight -= u128::from(turn.weight);
            *state = Some(turn.bound);
        }
    }
    let mut free = Vec::with_capacity(demands.len());
    for (demand, held) in demands.iter().zip(held) {
        match (held, parts.get_mut(demand.index)) {
            (Some(units), Some(part)) => *part = units,
            _ => free.push(*demand),
        }
    }
    let fit = |n: u128| u64::try_from(n).unwrap_or(u64::MAX);
    Level { free, left: whole.saturating_sub(fit(fixed)), weight: fit(weight) }
}

fn free_weight(demands: &[Demand], held: &[Option<u64>]) -> u128 {
    let free = demands.iter().zip(held).filter(|(_, held)| held.is_none());
    free.map(|(demand, _)| u128::from(demand.weight)).sum()
}

/// Every level at which a bound turns, lowest first. A minimum of zero never binds.
fn turns(demands: &[Demand]) -> Vec<Turn> {
    let mut turns = Vec::with_capacity(demands.len());
    for (at, demand) in demands.iter().enumerate() {
        let turn = |bound, frees| Turn { bound, weight: demand.weight, at, frees };
        if demand.min > 0 {
            turns.push(turn(demand.min, true));
        }
        if let Some(max) = demand.max {
            turns.push(turn(max, false));
        }
    }
    turns.sort_unstable_by(Turn::cmp);
    turns
}
