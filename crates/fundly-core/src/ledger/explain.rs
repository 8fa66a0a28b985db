//! Statements: every balance is explained by the entries that made it.

use super::LedgerAccount;
use crate::{journal::Entry, money::Amount, time::Timestamp};
use serde::Serialize;

/// The postings of one account in the order they were booked, each with the balance after it. The last balance is the
/// balance of the account (R-LEDGER-3).
///
/// Entries are fed one by one, so a journal of any length can be read page by page; a statement keeps only the lines of
/// its own account.
///
/// ```
/// use fundly_core::{Amount, ledger::{LedgerAccount, Statement}};
/// let statement = Statement::of(LedgerAccount::Escrow, []);
/// assert_eq!(statement.balance, Amount::ZERO);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Statement {
    /// The account.
    pub account: LedgerAccount,
    /// Its postings.
    pub lines: Vec<StatementLine>,
    /// The balance at the end.
    pub balance: Amount,
}

/// One posting with the balance after it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct StatementLine {
    /// The journal entry.
    pub seq: u64,
    /// When it was booked.
    pub at: Timestamp,
    /// The kind of event that moved the money.
    pub event: &'static str,
    /// What the account gained, or lost when negative.
    pub amount: Amount,
    /// The balance after it.
    pub balance: Amount,
}

impl Statement {
    /// An empty statement.
    pub const fn new(account: LedgerAccount) -> Self {
        Self { account, lines: Vec::new(), balance: Amount::ZERO }
    }

    /// The statement of an account over entries in their order.
    pub fn of<'a>(account: LedgerAccount, entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let mut statement = Self::new(account);
        for entry in entries {
            statement.feed(entry);
        }
        statement
    }

    /// Adds the next entry.
    pub fn feed(&mut self, entry: &Entry) {
        for event in &entry.events {
            let legs = event.postings().map_or(&[][..], |postings| postings.legs());
            for leg in legs.iter().filter(|leg| leg.account == self.account) {
                self.balance = self.balance.saturating_add(leg.amount);
                let (seq, at, event) = (entry.seq, entry.at, event.kind());
                self.lines.push(StatementLine { seq, at, event, amount: leg.amount, balance: self.balance });
            }
        }
    }
}
