//! Allotting in walks: what `share::allot` does at once with all requests in memory, done over any number of pledges with a
//! few numbers in hand.
//!
//! Pledges are walked over in the order of their ids, as often as needed:
//!
//! 1. **Counting** adds up what is asked for.
//! 2. **Levelling** finds, where there is a minimum fill, the level at which each gets its weight times the level, and at least
//!    its minimum. It is Newton's iteration: a walk sums what the level of the walk before leaves to those above it, and a
//!    level that stands is the one. Levels only fall, and only as often as they catch others below their minimum.
//! 3. **Ranking** finds the remainder from which on a part is rounded up: each walk counts the remainders of one range in
//!    [`BUCKETS`] buckets, and the next looks into the one bucket in which the odd units end. It is over as soon as a bucket
//!    ends exactly there, or all that is left is one remainder.
//! 4. **Sharing** gives each its part. First come, first served needs only counting and **filling**.
//!
//! Ids are UUIDs of version 7 made from the moment of the command that places the pledge (R-ID-1), in the milliseconds that
//! `priority_at` has too, and `priority_at` never changes. So ids are in order of time priority, and pledges of one
//! millisecond in order of their ids: exactly the order in which `share::allot` breaks ties and serves the first.

use crate::{money::Amount, share::Allotment};

/// Into how many buckets a range of remainders is divided.
pub(super) const BUCKETS: u128 = 64;

crate::json::tagged! {
    /// How far allotting has come. Amounts are minor units; where shares are offered they are units of the class, but for `kept`
    /// and `money`.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Allotting {
        /// Adding up what is asked for.
        Counting {
            /// Money of the pledges that are kept whole.
            kept: Amount,
            /// Money of those that can be divided.
            money: Amount,
            /// What these ask for.
            asked: Amount,
            /// What they get at least.
            least: Amount,
        },
        /// Finding the level: weight times `left` ÷ `weight`, and at least the minimum.
        Levelling {
            /// What there is in all.
            available: Amount,
            /// What those above their minimum share, as far as it is known.
            left: Amount,
            /// What they ask for.
            weight: Amount,
            /// The minimums of those who are below theirs at this level, so far in this walk.
            held: Amount,
            /// What the others ask for, so far in this walk.
            free: Amount,
        },
        /// Finding the remainder from which on a part is rounded up.
        Ranking {
            /// What there is in all.
            available: Amount,
            /// What those above their minimum share.
            left: Amount,
            /// What they ask for.
            weight: Amount,
            /// First remainder of the range that is looked at.
            from: Amount,
            /// End of the range, exclusive.
            to: Amount,
            /// Units still to be given to the largest remainders of the range; not known in the first walk.
            odd: Option<Amount>,
            /// Sum of the parts rounded down, so far in this walk.
            floors: Amount,
            /// The smallest remainder found in the range, so far in this walk.
            lowest: Option<Amount>,
            /// The largest.
            highest: Option<Amount>,
            /// How many there are in each bucket, so far in this walk; none behind the last.
            counts: Vec<u64>,
        },
        /// Giving each its part.
        Sharing {
            /// What those above their minimum share.
            left: Amount,
            /// What they ask for.
            weight: Amount,
            /// Parts with a larger remainder are rounded up.
            edge: Amount,
            /// How many of those with exactly this one are, the earliest first.
            ties: u64,
            /// What is not given yet.
            rest: Amount,
        },
        /// Giving each what it asks for, or what is left.
        Filling {
            /// Whether there is not enough for every minimum, so that only minimums are given.
            least_only: bool,
            /// What is not given yet, beside the minimums where these are sure.
            rest: Amount,
        },
    }
}

/// Not negative by nature: requests, parts and remainders never are.
fn n(amount: Amount) -> u128 {
    u128::try_from(amount.minor()).unwrap_or(0)
}

fn amount(n: u128) -> Amount {
    Amount::new(i64::try_from(n).unwrap_or(i64::MAX))
}

/// The share of a request in what is left to all: quotient and remainder. None below its minimum.
fn share(want: Amount, least: Amount, left: Amount, weight: Amount) -> Option<(u128, u128)> {
    // Both factors are below 2^63.
    let product = n(want) * n(left);
    let above = product >= n(least) * n(weight);
    let whole = product.checked_div(n(weight)).filter(|_| above)?;
    Some((whole, product % n(weight)))
}

/// How many remainders one bucket of a range holds.
fn width(from: Amount, to: Amount) -> u128 {
    (n(to).saturating_sub(n(from))).div_ceil(BUCKETS).max(1)
}

impl Allotting {
    /// Before anything is counted.
    pub(super) const fn start() -> Self {
        Self::Counting { kept: Amount::ZERO, money: Amount::ZERO, asked: Amount::ZERO, least: Amount::ZERO }
    }

    /// After counting: `asked` in all, `least` of it for the minimums, and `available` for both.
    pub(super) fn counted(method: Allotment, available: Amount, asked: Amount, least: Amount) -> Self {
        if least >= available {
            return Self::Filling { least_only: true, rest: available };
        }
        match method {
            Allotment::ProRata if asked > available => Self::level(available, available, asked, least.is_zero()),
            Allotment::ProRata | Allotment::FirstCome => {
                Self::Filling { least_only: false, rest: available.saturating_sub(least) }
            }
        }
    }

    fn level(available: Amount, left: Amount, weight: Amount, stands: bool) -> Self {
        if stands {
            let (odd, floors) = (None, Amount::ZERO);
            return Self::rank(available, (left, weight), (Amount::ZERO, weight), odd, floors);
        }
        Self::Levelling { available, left, weight, held: Amount::ZERO, free: Amount::ZERO }
    }

    fn rank(
        available: Amount,
        (left, weight): (Amount, Amount),
        (from, to): (Amount, Amount),
        odd: Option<Amount>,
        floors: Amount,
    ) -> Self {
        let counts = Vec::new();
        Self::Ranking { available, left, weight, from, to, odd, floors, lowest: None, highest: None, counts }
    }

    /// Looks at a request of which a part is sure; answers what it gets, in a walk that gives.
    pub(super) fn see(&mut self, want: Amount, sure: Amount) -> Option<Amount> {
        match self {
            Self::Counting { asked, least, .. } => {
                *asked = asked.saturating_add(want);
                *least = least.saturating_add(sure);
                None
            }
            Self::Levelling { left, weight, held, free, .. } => {
                let sum = if share(want, sure, *left, *weight).is_some() { (free, want) } else { (held, sure) };
                *sum.0 = sum.0.saturating_add(sum.1);
                None
            }
            Self::Ranking { left, weight, from, to, floors, lowest, highest, counts, .. } => {
                let (whole, remainder) = share(want, sure, *left, *weight)?;
                *floors = floors.saturating_add(amount(whole));
                if (n(*from)..n(*to)).contains(&remainder) {
                    let found = amount(remainder);
                    *lowest = Some(lowest.map_or(found, |lowest| lowest.min(found)));
                    *highest = Some(highest.map_or(found, |highest| highest.max(found)));
                    // Below 64.
                    let bucket = usize::try_from((remainder - n(*from)) / width(*from, *to)).unwrap_or(0);
                    counts.resize(counts.len().max(bucket + 1), 0);
                    counts.iter_mut().skip(bucket).take(1).for_each(|count| *count += 1);
                }
                None
            }
            Self::Sharing { left, weight, edge, ties, rest } => {
                let part = match share(want, sure, *left, *weight) {
                    None => sure,
                    Some((whole, remainder)) => {
                        let tied = remainder == n(*edge) && *ties > 0;
                        *ties -= u64::from(tied);
                        amount(whole + u128::from(tied || remainder > n(*edge)))
                    }
                };
                Some(take(rest, part.min(want)))
            }
            Self::Filling { least_only: true, rest } => Some(take(rest, sure)),
            Self::Filling { least_only: false, rest } => {
                Some(sure.saturating_add(take(rest, want.saturating_sub(sure))))
            }
        }
    }

    /// What follows when all pledges were looked at; none when all has been given. Counting is followed by
    /// [`Allotting::counted`].
    pub(super) fn next(&self) -> Option<Self> {
        match self {
            Self::Counting { .. } | Self::Sharing { .. } | Self::Filling { .. } => None,
            Self::Levelling { available, left, weight, held, free } => {
                let rest = available.saturating_sub(*held);
                if free.is_zero() {
                    return Some(Self::Filling { least_only: true, rest: *available });
                }
                Some(Self::level(*available, rest, *free, (rest, *free) == (*left, *weight)))
            }
            Self::Ranking { available, left, weight, from, to, odd, floors, lowest, highest, counts } => {
                let odd = odd.unwrap_or_else(|| left.saturating_sub(*floors));
                let sharing = |edge, ties| Self::Sharing { left: *left, weight: *weight, edge, ties, rest: *available };
                let ties = |odd: Amount| u64::try_from(odd.minor()).unwrap_or(0);
                if odd.is_zero() {
                    return Some(sharing(*weight, 0));
                }
                if let (Some(only), true) = (lowest, lowest == highest) {
                    return Some(sharing(*only, ties(odd)));
                }
                let width = width(*from, *to);
                let mut odd = ties(odd);
                for (bucket, count) in counts.iter().enumerate().rev() {
                    let begin = n(*from) + bucket as u128 * width;
                    if *count == odd || width == 1 && *count > odd {
                        return Some(sharing(amount(begin), odd));
                    }
                    if *count > odd {
                        let range = (amount(begin), amount((begin + width).min(n(*to))));
                        let odd = i64::try_from(odd).map_or(Amount::MAX, Amount::new);
                        return Some(Self::rank(*available, (*left, *weight), range, Some(odd), Amount::ZERO));
                    }
                    odd -= count;
                }
                // Fewer than were counted before: some were lost to a bank meanwhile.
                Some(sharing(*from, odd))
            }
        }
    }
}

/// Takes a part of the rest, as far as it goes.
fn take(rest: &mut Amount, part: Amount) -> Amount {
    let part = part.min(*rest);
    *rest = rest.saturating_sub(part);
    part
}
