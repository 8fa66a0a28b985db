//! Double entry inside one campaign: every movement of money is a set of postings that sum to zero, and every balance is
//! the sum of its postings.

mod account;
mod balances;
mod explain;
pub mod export;

pub use account::LedgerAccount;
pub use balances::Balances;
pub use explain::{Statement, StatementLine};

use crate::money::Amount;
use serde::{Deserialize, Serialize};

/// One leg of a movement: what an account gains (or loses, when negative).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Posting {
    /// The account.
    pub account: LedgerAccount,
    /// Gain in minor units.
    pub amount: Amount,
}

/// The legs of one movement, built so that they always sum to zero (R-LEDGER-1): money only ever moves *from* an account
/// *to* another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Postings(Vec<Posting>);

impl Postings {
    /// No movement.
    pub const fn none() -> Self {
        Self(Vec::new())
    }

    /// Moves an amount between two accounts; a zero amount leaves no trace.
    #[must_use]
    pub fn moving(mut self, amount: Amount, from: LedgerAccount, to: LedgerAccount) -> Self {
        if !amount.is_zero() && from != to {
            self.gain(from, Amount::ZERO.saturating_sub(amount));
            self.gain(to, amount);
        }
        self
    }

    fn gain(&mut self, account: LedgerAccount, amount: Amount) {
        match self.0.iter_mut().find(|posting| posting.account == account) {
            Some(posting) => posting.amount = posting.amount.saturating_add(amount),
            None => self.0.push(Posting { account, amount }),
        }
        self.0.retain(|posting| !posting.amount.is_zero());
    }

    /// The legs.
    pub fn legs(&self) -> &[Posting] {
        &self.0
    }

    /// Whether nothing moves.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the legs sum to zero, as they must.
    pub fn balanced(&self) -> bool {
        self.0.iter().map(|posting| i128::from(posting.amount.minor())).sum::<i128>() == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn account() -> impl Strategy<Value = LedgerAccount> {
        proptest::sample::select(LedgerAccount::ALL.to_vec())
    }

    fn movements() -> impl Strategy<Value = Vec<(i64, LedgerAccount, LedgerAccount)>> {
        proptest::collection::vec((-1_000_000_000_000_i64..=1_000_000_000_000, account(), account()), 0..12)
    }

    fn built(movements: &[(i64, LedgerAccount, LedgerAccount)]) -> Postings {
        let moved = movements
            .iter()
            .fold(Postings::none(), |postings, (amount, from, to)| postings.moving(Amount::new(*amount), *from, *to));
        assert!(moved.balanced(), "{moved:?}");
        moved
    }

    proptest! {
        #[test]
        fn movements_sum_to_zero_with_one_leg_for_each_account(movements in movements()) {
            let postings = built(&movements);
            let legs = postings.legs();
            for (at, leg) in legs.iter().enumerate() {
                prop_assert!(!leg.amount.is_zero());
                prop_assert!(legs.iter().skip(at + 1).all(|other| other.account != leg.account));
            }
            prop_assert_eq!(legs.is_empty(), postings.is_empty());
        }

        #[test]
        fn balances_are_the_sums_of_legs_against_a_plain_model(rounds in proptest::collection::vec(movements(), 0..12)) {
            let mut balances = Balances::default();
            let mut model = std::collections::BTreeMap::<LedgerAccount, i128>::new();
            for movements in &rounds {
                balances.book(&built(movements));
                for (amount, from, to) in movements {
                    *model.entry(*from).or_default() -= i128::from(*amount);
                    *model.entry(*to).or_default() += i128::from(*amount);
                }
            }
            for account in LedgerAccount::ALL {
                let expected = model.get(&account).copied().unwrap_or_default();
                prop_assert_eq!(i128::from(balances.of(account).minor()), expected);
            }
            prop_assert_eq!(balances.sum(), 0);
        }

        #[test]
        fn an_overdraft_is_named_exactly_when_a_bounded_account_would_be_negative(
            before in movements(),
            next in movements(),
        ) {
            let mut balances = Balances::default();
            balances.book(&built(&before));
            let next = built(&next);
            let mut after = balances;
            after.book(&next);
            let negative = LedgerAccount::ALL.into_iter().find(|a| a.is_bounded() && after.of(*a).is_negative());
            prop_assert_eq!(balances.overdrawn_by(&next), negative.map(|account| (account, balances.of(account))));
        }
    }

    #[test]
    fn moving_back_leaves_no_trace() {
        let there = Postings::none().moving(Amount::new(7), LedgerAccount::Backers, LedgerAccount::Escrow);
        assert_eq!(there.legs().len(), 2);
        assert!(there.moving(Amount::new(7), LedgerAccount::Escrow, LedgerAccount::Backers).is_empty());
    }

    #[test]
    fn names_of_accounts_are_unique_here_and_in_plain_text() {
        for (at, account) in LedgerAccount::ALL.into_iter().enumerate() {
            for other in LedgerAccount::ALL.into_iter().skip(at + 1) {
                assert_ne!(account.name(), other.name());
                assert_ne!(account.plain_text(), other.plain_text());
            }
        }
    }
}
