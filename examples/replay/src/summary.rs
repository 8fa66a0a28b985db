//! What a person wants to see of the books: balances and deciders at each year's end, the cap table, the proof.

use crate::import::Books;
use fundly_core::{
    AccountId, Amount, Currency, Fundly, Money, Row, RowKind, Timestamp,
    journal::Entry,
    ledger::{Balances, LedgerAccount},
    limits::PAGE_MAX,
    share::{Checkpoint, Class, Holder, cap_table, gini_millionths, register_at, smallest_majority},
    store::Store,
};
use serde::Serialize;
use std::{collections::BTreeMap, error::Error};

/// The books in figures.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Currency of all amounts.
    pub currency: Currency,
    /// The project's balance at the end of each year, of the last as far as the file goes.
    pub year_end: BTreeMap<String, String>,
    /// The same with who held what then.
    pub years: Vec<YearEnd>,
    /// Every holder, the largest first.
    pub cap_table: Vec<Standing>,
    /// Shares outstanding.
    pub shares: u64,
    /// Gini coefficient of the holdings, in millionths.
    pub gini_millionths: Option<u64>,
    /// Final balance of every account of the ledger.
    pub balances: BTreeMap<&'static str, String>,
    /// Entries of the journal.
    pub entries: u64,
    /// Hash of the last entry.
    pub hash: String,
    /// Whether the chain and all rows were verified.
    pub verified: bool,
}

/// The end of a year.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct YearEnd {
    /// The year.
    pub year: String,
    /// The project's balance: what it holds and what it can draw on.
    pub balance: String,
    /// Shares outstanding.
    pub shares: u64,
    /// Holders of shares.
    pub holders: u64,
    /// Who could have decided a vote.
    pub majority: Majority,
}

/// The fewest holders with more than half of the votes.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Majority {
    /// Their names, the largest first.
    pub holders: Vec<String>,
    /// Their votes together.
    pub votes: u64,
    /// All votes.
    pub of: u64,
}

/// A line of the cap table.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Standing {
    /// Who.
    pub holder: String,
    /// Shares held.
    pub shares: u64,
    /// Of all shares, in millionths.
    pub millionths: u64,
}

type Failure = Box<dyn Error + Send + Sync>;

/// The accounts that together are the project's balance.
const OWN: [LedgerAccount; 4] =
    [LedgerAccount::Escrow, LedgerAccount::Payable, LedgerAccount::Reserve, LedgerAccount::PayoutsPayable];

/// Reads the books back from the store, verifies them from the journal, and adds them up.
///
/// # Errors
/// When the store fails, or the books do not stand.
pub async fn summarise<S: Store>(
    engine: &Fundly<S>,
    books: &Books,
    currency: Currency,
) -> Result<(Summary, Vec<Entry>), Failure> {
    let replay = engine.verify(books.campaign).await??;
    let entries = journal(engine, books).await?;
    let years = years(&entries, &checkpoints(engine, books).await?, books, currency);
    let classes = rows(engine, books, RowKind::Class, |row| match row {
        Row::Class(class) => Some(*class),
        _ => None,
    });
    let classes: Vec<Class> = classes.await?;
    let holders = rows(engine, books, RowKind::Holder, |row| match row {
        Row::Holder(holder) => Some(*holder),
        _ => None,
    });
    let holders: Vec<Holder> = holders.await?;
    let standings: Vec<Standing> = cap_table(&classes, &holders)
        .iter()
        .map(|stake| Standing {
            holder: books.name(stake.holder),
            shares: stake.units.get(),
            millionths: stake.of_class.millionths(),
        })
        .collect();
    let held: Vec<u64> = standings.iter().map(|standing| standing.shares).collect();
    let balances = replay.rows().campaign().map(|campaign| campaign.balances).unwrap_or_default();
    let summary = Summary {
        currency,
        year_end: years.iter().map(|year| (year.year.clone(), year.balance.clone())).collect(),
        shares: held.iter().sum(),
        gini_millionths: gini_millionths(&held),
        cap_table: standings,
        years,
        balances: LedgerAccount::ALL.iter().map(|a| (a.name(), plain(balances.of(*a), currency))).collect(),
        entries: replay.seq(),
        hash: replay.hash().to_string(),
        verified: true,
    };
    Ok((summary, entries))
}

impl Books {
    fn name(&self, account: AccountId) -> String {
        self.names.get(&account).cloned().unwrap_or_else(|| account.to_string())
    }
}

/// An amount without its currency: `12.30`.
pub(crate) fn plain(amount: Amount, currency: Currency) -> String {
    let text = Money::new(amount, currency).to_string();
    text.split(' ').next().unwrap_or_default().to_owned()
}

async fn journal<S: Store>(engine: &Fundly<S>, books: &Books) -> Result<Vec<Entry>, Failure> {
    let mut entries: Vec<Entry> = Vec::new();
    loop {
        let after = entries.last().map_or(0, |entry| entry.seq);
        let page = engine.journal(books.campaign, after, PAGE_MAX).await?;
        if page.is_empty() {
            return Ok(entries);
        }
        entries.extend(page);
    }
}

async fn rows<S: Store, T>(
    engine: &Fundly<S>,
    books: &Books,
    kind: RowKind,
    pick: impl Fn(Row) -> Option<T>,
) -> Result<Vec<T>, Failure> {
    Ok(engine.every(books.campaign, kind).await?.into_iter().filter_map(pick).collect())
}

async fn checkpoints<S: Store>(engine: &Fundly<S>, books: &Books) -> Result<Vec<Checkpoint>, Failure> {
    let pick = |row| match row {
        Row::Checkpoint(checkpoint) => Some(*checkpoint),
        _ => None,
    };
    rows(engine, books, RowKind::Checkpoint, pick).await
}

/// The balance after the last entry of each year, and the register at its last moment.
fn years(entries: &[Entry], checkpoints: &[Checkpoint], books: &Books, currency: Currency) -> Vec<YearEnd> {
    let mut balances = Balances::default();
    let mut ends: BTreeMap<String, (Amount, Timestamp)> = BTreeMap::new();
    for entry in entries {
        entry.events.iter().filter_map(|event| event.postings()).for_each(|postings| balances.book(postings));
        let own = OWN.iter().fold(Amount::ZERO, |sum, account| sum.saturating_add(balances.of(*account)));
        let year: String = entry.at.date().chars().take(4).collect();
        ends.insert(year, (own, entry.at));
    }
    // Before the first movement of money there is only the founding of the campaign.
    ends.into_iter().map(|(year, (own, at))| year_end(year, plain(own, currency), at, checkpoints, books)).collect()
}

fn year_end(year: String, balance: String, at: Timestamp, checkpoints: &[Checkpoint], books: &Books) -> YearEnd {
    let register = register_at(checkpoints, at);
    let votes: Vec<(AccountId, u64)> = register.iter().map(|row| (row.account, row.votes)).collect();
    let few = smallest_majority(&votes);
    let of = |account: &AccountId| votes.iter().find(|(holder, _)| holder == account).map_or(0, |(_, votes)| *votes);
    let majority = Majority {
        votes: few.iter().map(of).sum(),
        of: votes.iter().map(|(_, votes)| votes).sum(),
        holders: few.into_iter().map(|account| books.name(account)).collect(),
    };
    let units = register.iter().flat_map(|row| &row.holdings).map(|holding| holding.units.get());
    YearEnd { year, balance, shares: units.sum(), holders: register.len() as u64, majority }
}
