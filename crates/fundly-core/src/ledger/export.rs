//! The journal in plain-text accounting: what hledger and ledger-cli read.
//!
//! One transaction for each event that moved money: its UTC date, the number of its journal entry as code, the kind of
//! event as description; below it the entry's short hash and the ids that the event names, as tags.
//!
//! # The chart of accounts
//!
//! The books are those of the campaign as a fund. Amounts keep their sign: what is positive here is a debit there.
//!
//! | Here | There | Usual sign |
//! |---|---|---|
//! | `backers` | `income:backers` | − (what backers paid in, less what went back) |
//! | `escrow`, `payable`, `reserve` | `assets:escrow`, `assets:payable`, `assets:reserve` | + |
//! | `refundsPayable`, `payoutsPayable` | `assets:refunds-payable`, `assets:payouts-payable` | + (money put aside, not gone yet) |
//! | `disputed`, `unapplied` | `assets:disputed`, `assets:unapplied` | + |
//! | `platformFee`, `processorFee` | `expenses:platform-fee`, `expenses:processor-fee` | + |
//! | `paidOut` | `expenses:paid-out` | + |
//!
//! So the balance sheet is what is held for the campaign, by purpose, and the income statement is what came in less fees
//! and payouts; the two are equal, because every transaction sums to zero (R-LEDGER-1).

use super::{Balances, LedgerAccount, Postings};
use crate::{
    event::Event,
    id::CampaignId,
    journal::Entry,
    money::{Amount, Currency, Money},
    time::Timestamp,
};
use std::fmt::{self, Write};

/// The ids by which a person finds what a movement belongs to, as events name them.
const SUBJECTS: [&str; 7] = ["pledge", "refund", "payout", "receipt", "dispute", "milestone", "payment"];

impl LedgerAccount {
    /// The account in plain-text accounting; the table is in [`crate::ledger::export`].
    pub const fn plain_text(self) -> &'static str {
        match self {
            Self::Backers => "income:backers",
            Self::Escrow => "assets:escrow",
            Self::Payable => "assets:payable",
            Self::Reserve => "assets:reserve",
            Self::PlatformFee => "expenses:platform-fee",
            Self::ProcessorFee => "expenses:processor-fee",
            Self::RefundsPayable => "assets:refunds-payable",
            Self::PayoutsPayable => "assets:payouts-payable",
            Self::Disputed => "assets:disputed",
            Self::Unapplied => "assets:unapplied",
            Self::PaidOut => "expenses:paid-out",
        }
    }
}

/// Writes what comes before the first transaction: the commodity with its decimals, and every account.
///
/// # Errors
/// Only those of the writer.
pub fn write_header(out: &mut impl Write, campaign: CampaignId, currency: Currency) -> fmt::Result {
    writeln!(out, "; Journal of campaign {campaign}")?;
    let decimals = usize::try_from(currency.exponent()).unwrap_or_default();
    writeln!(out, "commodity {currency}\n    format 1000.{:0<decimals$} {currency}\n", "")?;
    for account in LedgerAccount::ALL {
        writeln!(out, "account {}", account.plain_text())?;
    }
    Ok(())
}

/// Writes the transactions of one entry; nothing for an entry that moves no money.
///
/// # Errors
/// Only those of the writer.
pub fn write_entry(out: &mut impl Write, entry: &Entry, currency: Currency) -> fmt::Result {
    for event in &entry.events {
        let Some(postings) = event.postings().filter(|postings| !postings.is_empty()) else { continue };
        writeln!(out, "\n{} * ({}) {}", entry.at.date(), entry.seq, event.kind())?;
        let hash = entry.hash.to_string();
        writeln!(out, "    ; hash: {}", hash.get(..12).unwrap_or(&hash))?;
        write_subjects(out, event)?;
        write_postings(out, postings, currency)?;
    }
    Ok(())
}

/// Writes a last transaction that moves nothing and asserts the balance of every account, so that the file checks itself:
/// a reader whose own sums differ refuses it.
///
/// # Errors
/// Only those of the writer.
pub fn write_assertions(out: &mut impl Write, at: Timestamp, balances: &Balances, currency: Currency) -> fmt::Result {
    writeln!(out, "\n{} * balances", at.date())?;
    let nothing = Money::zero(currency);
    for account in LedgerAccount::ALL {
        writeln!(out, "    {:<24}  {nothing} = {}", account.plain_text(), Money::new(balances.of(account), currency))?;
    }
    Ok(())
}

/// The whole journal of one campaign as one text: header, transactions, and the balances they come to as assertions.
///
/// For a long journal use [`write_header`], [`write_entry`] and [`write_assertions`] page by page.
pub fn plain_text<'a>(
    campaign: CampaignId,
    currency: Currency,
    entries: impl IntoIterator<Item = &'a Entry>,
) -> String {
    let mut text = String::new();
    let mut balances = Balances::default();
    let mut last = None;
    // Writing into a String cannot fail.
    let _ = write_header(&mut text, campaign, currency);
    for entry in entries {
        let _ = write_entry(&mut text, entry, currency);
        entry.events.iter().filter_map(Event::postings).for_each(|postings| balances.book(postings));
        last = Some(entry.at);
    }
    if let Some(at) = last {
        let _ = write_assertions(&mut text, at, &balances, currency);
    }
    text
}

fn write_subjects(out: &mut impl Write, event: &Event) -> fmt::Result {
    let Ok(serde_json::Value::Object(fields)) = serde_json::to_value(event) else { return Ok(()) };
    for subject in SUBJECTS {
        if let Some(id) = fields.get(subject).and_then(serde_json::Value::as_str) {
            writeln!(out, "    ; {subject}: {id}")?;
        }
    }
    Ok(())
}

fn write_postings(out: &mut impl Write, postings: &Postings, currency: Currency) -> fmt::Result {
    for leg in postings.legs() {
        let amount: Amount = leg.amount;
        writeln!(out, "    {:<24}  {:>24}", leg.account.plain_text(), Money::new(amount, currency).to_string())?;
    }
    Ok(())
}
