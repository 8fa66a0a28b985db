//! The balances of a campaign's ledger.

use super::{LedgerAccount, Postings};
use crate::money::Amount;
use serde::{Deserialize, Serialize};

/// The balance of every account, in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Balances {
    backers: Amount,
    escrow: Amount,
    payable: Amount,
    reserve: Amount,
    platform_fee: Amount,
    processor_fee: Amount,
    refunds_payable: Amount,
    payouts_payable: Amount,
    disputed: Amount,
    unapplied: Amount,
    paid_out: Amount,
}

impl Balances {
    /// The balance of an account.
    pub const fn of(&self, account: LedgerAccount) -> Amount {
        match account {
            LedgerAccount::Backers => self.backers,
            LedgerAccount::Escrow => self.escrow,
            LedgerAccount::Payable => self.payable,
            LedgerAccount::Reserve => self.reserve,
            LedgerAccount::PlatformFee => self.platform_fee,
            LedgerAccount::ProcessorFee => self.processor_fee,
            LedgerAccount::RefundsPayable => self.refunds_payable,
            LedgerAccount::PayoutsPayable => self.payouts_payable,
            LedgerAccount::Disputed => self.disputed,
            LedgerAccount::Unapplied => self.unapplied,
            LedgerAccount::PaidOut => self.paid_out,
        }
    }

    const fn slot(&mut self, account: LedgerAccount) -> &mut Amount {
        match account {
            LedgerAccount::Backers => &mut self.backers,
            LedgerAccount::Escrow => &mut self.escrow,
            LedgerAccount::Payable => &mut self.payable,
            LedgerAccount::Reserve => &mut self.reserve,
            LedgerAccount::PlatformFee => &mut self.platform_fee,
            LedgerAccount::ProcessorFee => &mut self.processor_fee,
            LedgerAccount::RefundsPayable => &mut self.refunds_payable,
            LedgerAccount::PayoutsPayable => &mut self.payouts_payable,
            LedgerAccount::Disputed => &mut self.disputed,
            LedgerAccount::Unapplied => &mut self.unapplied,
            LedgerAccount::PaidOut => &mut self.paid_out,
        }
    }

    /// Books a movement. A decision is refused before it takes a balance out of 64 bits (R-MONEY-3).
    pub fn book(&mut self, postings: &Postings) {
        for posting in postings.legs() {
            let slot = self.slot(posting.account);
            *slot = slot.saturating_add(posting.amount);
        }
    }

    /// Whether every balance stays an amount when the movement is booked.
    pub(crate) fn hold(&self, postings: &Postings) -> bool {
        postings.legs().iter().all(|leg| self.of(leg.account).checked_add(leg.amount).is_some())
    }

    /// The first bounded account that a movement would take below zero, with its balance.
    pub(crate) fn overdrawn_by(&self, postings: &Postings) -> Option<(LedgerAccount, Amount)> {
        let mut after = *self;
        after.book(postings);
        let bounded = LedgerAccount::ALL.into_iter().filter(|account| account.is_bounded());
        bounded.into_iter().find(|account| after.of(*account).is_negative()).map(|account| (account, self.of(account)))
    }

    /// The sum over all accounts: zero, always (R-LEDGER-1).
    pub fn sum(&self) -> i128 {
        LedgerAccount::ALL.iter().map(|account| i128::from(self.of(*account).minor())).sum()
    }
}
