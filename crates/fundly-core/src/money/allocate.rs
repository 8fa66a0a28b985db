//! Division without loss: the one function behind fees, shares, refunds and vesting.

use std::cmp::Reverse;

use super::level::{Demand, Level, level};
use super::{MoneyError, Rounding};

/// The most portions one allocation accepts.
pub const MAX_PORTIONS: usize = 1_000_000;

/// One claim on a whole: a weight, and bounds it must respect.
///
/// Bounds are magnitudes in the direction of the whole: when -100 is divided, `at_most(30)` means
/// no less than -30.
///
/// ```
/// use fundly_core::money::{Mode, Portion, allocate};
/// // A fee of 10 % but at most 5, the rest by two to one.
/// let parts = allocate(
///     100,
///     &[Portion::weight(10).at_most(5), Portion::weight(60), Portion::weight(30)],
///     Mode::LargestRemainder,
/// )?;
/// assert_eq!(parts, [5, 63, 32]);
/// // Fixed sums first, what remains to the last.
/// let parts = allocate(100, &[Portion::fixed(3), Portion::remaining()], Mode::Front)?;
/// assert_eq!(parts, [3, 97]);
/// # Ok::<(), fundly_core::money::MoneyError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Portion {
    weight: u64,
    min: Option<i64>,
    max: Option<i64>,
    remaining: bool,
}

impl Portion {
    /// A share in proportion to this weight. Weight zero takes nothing beyond its minimum.
    #[must_use]
    pub const fn weight(weight: u64) -> Self {
        Self { weight, min: None, max: None, remaining: false }
    }

    /// Exactly this much, whatever the others get.
    #[must_use]
    pub const fn fixed(units: i64) -> Self {
        Self::weight(0).at_least(units).at_most(units)
    }

    /// What the others cannot take: everything that is left once every weighted portion stands at
    /// its maximum. At most one per allocation.
    #[must_use]
    pub const fn remaining() -> Self {
        Self { weight: 0, min: None, max: None, remaining: true }
    }

    /// The same, but at least this much.
    #[must_use]
    pub const fn at_least(mut self, units: i64) -> Self {
        self.min = Some(units);
        self
    }

    /// The same, but at most this much.
    #[must_use]
    pub const fn at_most(mut self, units: i64) -> Self {
        self.max = Some(units);
        self
    }

    /// The bounds as magnitudes, or `None` if nothing can satisfy them.
    fn bounds(&self) -> Option<(u64, Option<u64>)> {
        let min = u64::try_from(self.min.unwrap_or(0)).ok()?;
        let max = match self.max {
            Some(max) => Some(u64::try_from(max).ok().filter(|max| *max >= min)?),
            None => None,
        };
        Some((min, max))
    }
}

/// Who gets the units that do not divide.
///
/// Only portions with a weight that stand at neither bound take part; the words "first" and "last"
/// mean their order in the list. Each of them gets its exact share rounded down, and then:
/// by largest remainder or cumulatively at most that share rounded up; by position at most one unit
/// more, even where the share was whole (numscript: 4/5 of 15 is 13 if it stands first); in the single
/// modes one takes all that is left over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mode {
    /// One unit each to the largest fractions; ties to the earliest (rule R-1, Hamilton's method).
    ///
    /// Not monotone in the whole (the Alabama paradox, G-21): allocate once, at close.
    LargestRemainder,
    /// One unit each from the first on (OCF front-loaded, numscript).
    Front,
    /// One unit each from the last back (OCF back-loaded).
    Back,
    /// One unit each from a start that moves with the number, wrapping around, so that over many
    /// allocations nobody is favoured (after Liberapay).
    RotatingStart(u64),
    /// All of them to the first (OCF front-loaded to a single tranche).
    FrontSingle,
    /// All of them to the last (OCF back-loaded to a single tranche).
    BackSingle,
    /// Each running total is rounded to the nearest, halves up (OCF cumulative rounding).
    CumulativeRounding,
    /// Each running total is rounded down (OCF cumulative round down).
    CumulativeFloor,
}

/// Divides a whole among portions in proportion to their weights, within their bounds, so that the
/// parts always sum to the whole (rules R-1, R-2).
///
/// Where bounds bind, the others share what is left in proportion to their own weights, exactly:
/// there is one level such that every part is its weight times that level, held within its bounds,
/// and only then are units rounded. A negative whole is the mirror image of its positive.
///
/// Takes time in proportion to the number of portions, with bounds or without.
///
/// ```
/// use fundly_core::money::{Mode, Portion, allocate};
/// let thirds = [Portion::weight(1); 3];
/// assert_eq!(allocate(100, &thirds, Mode::LargestRemainder)?, [34, 33, 33]);
/// assert_eq!(allocate(100, &thirds, Mode::Back)?, [33, 33, 34]);
/// assert_eq!(allocate(-100, &thirds, Mode::RotatingStart(1))?, [-33, -34, -33]);
/// # Ok::<(), fundly_core::money::MoneyError>(())
/// ```
///
/// # Errors
/// [`MoneyError::TooManyParts`], [`MoneyError::ImpossibleBounds`], [`MoneyError::SecondRemaining`],
/// [`MoneyError::WeightsTooLarge`] for demands no whole can meet; [`MoneyError::NoWeight`],
/// [`MoneyError::MinimumsExceedWhole`], [`MoneyError::MaximumsBelowWhole`] for those this one cannot.
pub fn allocate(whole: i64, portions: &[Portion], mode: Mode) -> Result<Vec<i64>, MoneyError> {
    if portions.len() > MAX_PORTIONS {
        return Err(MoneyError::TooManyParts { parts: portions.len(), limit: MAX_PORTIONS });
    }
    let mut claims = Claims::of(portions)?;
    let to_weighted = claims.settle_remaining(whole.unsigned_abs())?;
    let Level { free, left, weight } = level(to_weighted, claims.demands, claims.bounded, &mut claims.parts);
    share_out(left, weight, &free, mode, &mut claims.parts);
    Ok(claims.parts.into_iter().map(|part| signed(part, whole)).collect())
}

/// The magnitude with the sign of the whole it is a part of.
fn signed(part: u64, whole: i64) -> i64 {
    // A part never exceeds its whole, so neither end saturates.
    if whole < 0 { 0_i64.saturating_sub_unsigned(part) } else { 0_i64.saturating_add_unsigned(part) }
}

/// What the portions ask for, checked and added up.
struct Claims {
    /// What each portion gets so far: its minimum.
    parts: Vec<u64>,
    /// The portions with a weight.
    demands: Vec<Demand>,
    bounded: bool,
    /// The portion that takes what remains: position and maximum.
    remaining: Option<(usize, Option<u64>)>,
    /// Sum of the minimums of portions without a weight, and of all.
    unweighted: u128,
    minimums: u128,
    /// The most the weighted portions can take; `None` without limit.
    capacity: Option<u128>,
}

impl Claims {
    fn of(portions: &[Portion]) -> Result<Self, MoneyError> {
        let mut claims = Self {
            parts: Vec::with_capacity(portions.len()),
            demands: Vec::with_capacity(portions.len()),
            bounded: false,
            remaining: None,
            unweighted: 0,
            minimums: 0,
            capacity: Some(0),
        };
        let mut weights = 0_u64;
        for (index, portion) in portions.iter().enumerate() {
            let (min, max) = portion.bounds().ok_or(MoneyError::ImpossibleBounds { index })?;
            claims.parts.push(min);
            claims.minimums += u128::from(min);
            if portion.remaining && claims.remaining.replace((index, max)).is_some() {
                return Err(MoneyError::SecondRemaining { index });
            }
            if portion.weight == 0 {
                claims.unweighted += u128::from(min);
                continue;
            }
            let sum = weights.checked_add(portion.weight);
            weights = sum.ok_or(MoneyError::WeightsTooLarge)?;
            claims.bounded |= min > 0 || max.is_some();
            claims.capacity = claims.capacity.zip(max).map(|(sum, max)| sum + u128::from(max));
            claims.demands.push(Demand { index, weight: portion.weight, min, max: max.unwrap_or(u64::MAX) });
        }
        Ok(claims)
    }

    /// Gives the remaining portion what the weighted ones cannot take, and answers what those share.
    fn settle_remaining(&mut self, whole: u64) -> Result<u64, MoneyError> {
        if let Some(excess) = self.minimums.checked_sub(u128::from(whole)).filter(|e| *e > 0) {
            return Err(MoneyError::MinimumsExceedWhole { excess });
        }
        // Between zero and the whole, because the minimums fit into the whole.
        let weighted = whole.saturating_sub(u64::try_from(self.unweighted).unwrap_or(u64::MAX));
        let capacity = self.capacity.and_then(|sum| u64::try_from(sum).ok()).unwrap_or(u64::MAX);
        let surplus = weighted.saturating_sub(capacity);
        if surplus == 0 {
            return Ok(weighted);
        }
        match self.remaining {
            Some((index, max)) => {
                let part = self.parts.get_mut(index).ok_or(MoneyError::OutOfRange)?;
                *part += surplus;
                match max.and_then(|max| part.checked_sub(max)).filter(|over| *over > 0) {
                    Some(unallocated) => Err(MoneyError::MaximumsBelowWhole { unallocated }),
                    None => Ok(capacity),
                }
            }
            None if self.demands.is_empty() => Err(MoneyError::NoWeight),
            None => Err(MoneyError::MaximumsBelowWhole { unallocated: surplus }),
        }
    }
}

/// Divides `left` among the free demands, none of which can reach a bound by one more unit.
fn share_out(left: u64, weight: u64, free: &[Demand], mode: Mode, parts: &mut [u64]) {
    if matches!(mode, Mode::CumulativeRounding | Mode::CumulativeFloor) {
        return share_cumulatively(left, weight, free, mode, parts);
    }
    let mut shared = 0;
    let largest = mode == Mode::LargestRemainder;
    let mut remainders = Vec::with_capacity(if largest { free.len() } else { 0 });
    for (order, demand) in free.iter().enumerate() {
        let (units, remainder) = scale(left, demand.weight, weight);
        shared += units;
        put(parts, demand.index, units);
        if largest {
            remainders.push((Reverse(remainder), order));
        }
    }
    // Fewer than there are demands, since each fraction is less than one.
    let odd = left - shared;
    let count = usize::try_from(odd).unwrap_or(usize::MAX).min(free.len());
    let mut give = |order: usize| {
        if let Some(part) = free.get(order).and_then(|demand| parts.get_mut(demand.index)) {
            *part += 1;
        }
    };
    match mode {
        Mode::LargestRemainder => {
            if count > 0 {
                remainders.select_nth_unstable(count - 1);
            }
            remainders.iter().take(count).for_each(|(_, order)| give(*order));
        }
        Mode::Back => (free.len() - count..free.len()).for_each(give),
        Mode::RotatingStart(start) => {
            let len = free.len().max(1);
            let start = usize::try_from(start % len as u64).unwrap_or(0);
            (0..count).for_each(|step| give((start + step) % len));
        }
        Mode::FrontSingle => pile_up(odd, free.iter(), parts),
        Mode::BackSingle => pile_up(odd, free.iter().rev(), parts),
        Mode::Front | Mode::CumulativeRounding | Mode::CumulativeFloor => {
            (0..count).for_each(give);
        }
    }
}

/// All odd units to the first demand, and only what its maximum refuses to the next.
fn pile_up<'a>(mut odd: u64, order: impl Iterator<Item = &'a Demand>, parts: &mut [u64]) {
    for demand in order {
        let Some(part) = parts.get_mut(demand.index) else {
            continue;
        };
        let room = demand.max.saturating_sub(*part);
        let given = odd.min(room);
        *part += given;
        odd -= given;
        if odd == 0 {
            return;
        }
    }
}

fn share_cumulatively(left: u64, weight: u64, free: &[Demand], mode: Mode, parts: &mut [u64]) {
    let (mut so_far, mut given) = (0_u64, 0_u64);
    for demand in free {
        // Never past the sum of the weights, which fits.
        so_far += demand.weight;
        let (mut target, remainder) = scale(left, so_far, weight);
        if mode == Mode::CumulativeRounding && remainder > 0 && remainder >= weight - remainder {
            target += 1;
        }
        put(parts, demand.index, target - given);
        given = target;
    }
}

fn put(parts: &mut [u64], index: usize, units: u64) {
    if let Some(part) = parts.get_mut(index) {
        *part = units;
    }
}

/// `whole * weight / total`, where `weight <= total` and `total > 0`: quotient and remainder.
fn scale(whole: u64, weight: u64, total: u64) -> (u64, u64) {
    if let Some(product) = whole.checked_mul(weight) {
        return (product / total, product % total);
    }
    let (product, total) = (u128::from(whole) * u128::from(weight), u128::from(total));
    // The quotient is at most `whole` and the remainder below `total`: both fit 64 bits.
    let fit = |n: u128| u64::try_from(n).unwrap_or(u64::MAX);
    (fit(product / total), fit(product % total))
}

/// What one step of a partial reversal moves (rule R-4): the rounded share of `whole` after the step
/// less that before it, so that the steps of any sequence sum to the whole.
///
/// A fee of 5 on 100 given back with refunds of 33, 33 and 34 moves 2, 1 and 2, where rounding each
/// alone would give back 6 (G-26).
///
/// ```
/// use fundly_core::money::cumulative_share;
/// let steps = [(0, 33), (33, 66), (66, 100)].map(|(before, after)| {
///     cumulative_share(5, before, after, 100)
/// });
/// assert_eq!(steps, [2, 1, 2]);
/// ```
///
/// Halves round away from zero. `so_far_before` and `so_far_after` are held within `0..=total`; for a
/// total that is not positive nothing is owed and the answer is 0. Running backwards undoes the step.
#[must_use]
pub fn cumulative_share(whole: i64, so_far_before: i64, so_far_after: i64, total: i64) -> i64 {
    let due = |so_far: i64| {
        let product = i128::from(whole) * i128::from(so_far.clamp(0, total.max(0)));
        Rounding::HalfUp.divide(product, i128::from(total)).unwrap_or(0)
    };
    let step = due(so_far_after) - due(so_far_before);
    // Out of range only when all of i64::MIN is undone at once.
    i64::try_from(step).unwrap_or(i64::MAX)
}
