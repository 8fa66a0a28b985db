//! Double entry inside one campaign: every movement of money is a set of postings that sum to zero, and every balance is
//! the sum of its postings.

mod account;
mod balances;

pub use account::LedgerAccount;
pub use balances::Balances;

use crate::money::Amount;
use serde::{Deserialize, Serialize};

/// One leg of a movement: what an account gains (or loses, when negative).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Posting {
    /// The account.
    pub account: LedgerAccount,
    /// Gain in minor units.
    pub amount: Amount,
}

/// The legs of one movement, built so that they always sum to zero (R-LEDGER-1): money only ever moves *from* an account
/// *to* another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
