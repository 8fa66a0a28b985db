//! How far a campaign has come.

use crate::{
    campaign::{Campaign, Terms},
    money::{Amount, Money},
    policy::CountedMoney,
};
use serde::Serialize;

/// How far a campaign has come towards its goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FundingProgress {
    /// The goal, where there is one.
    pub goal: Option<Amount>,
    /// What the policy compares with the goal: promises or cleared money.
    pub counted: Amount,
    /// Promised money, without tips.
    pub committed: Amount,
    /// Money that cleared and was not given back, gross of fees.
    pub collected: Amount,
    /// Counted money in hundredths of a percent of the goal, rounded down: 10,000 never shows before the goal is reached.
    pub basis_points: Option<u64>,
    /// What is missing to the goal.
    pub missing: Amount,
    /// Whether the goal is reached; true where there is none.
    pub reached: bool,
}

impl FundingProgress {
    /// The progress of a campaign.
    pub fn of(campaign: &Campaign, terms: &Terms) -> Self {
        let totals = &campaign.totals;
        let counted = match terms.policy.funding.counts {
            CountedMoney::Committed => totals.committed,
            CountedMoney::Cleared => totals.collected,
        };
        let goal = terms.goal.map(Money::amount);
        let missing = goal.map_or(Amount::ZERO, |goal| goal.saturating_sub(counted).max(Amount::ZERO));
        let (committed, collected) = (totals.committed, totals.collected);
        let basis_points = goal.and_then(|goal| basis_points(counted, goal));
        Self { goal, counted, committed, collected, basis_points, missing, reached: missing.is_zero() }
    }
}

/// `part` in hundredths of a percent of `whole`, rounded down; none of nothing.
fn basis_points(part: Amount, whole: Amount) -> Option<u64> {
    let part = u128::try_from(part.minor().max(0)).ok()?;
    let whole = u128::try_from(whole.minor()).ok()?;
    u64::try_from((part * 10_000).checked_div(whole)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn basis_points_round_down_and_hold_at_the_edges() {
        let of = |part, whole| basis_points(Amount::new(part), Amount::new(whole));
        assert_eq!(of(99_999, 100_000), Some(9_999));
        assert_eq!(of(4_999_999, 5_000_000), Some(9_999));
        assert_eq!(of(5_000_000, 5_000_000), Some(10_000));
        assert_eq!(of(1, 3), Some(3_333));
        assert_eq!(of(-5, 3), Some(0));
        assert_eq!(of(5, 0), None);
        assert_eq!(of(i64::MAX, i64::MAX), Some(10_000));
        assert_eq!(of(i64::MAX, 1), None, "more than 64 bits can say");
    }
}
