//! The figures as a person reads them.

use replay::{Majority, Summary};

/// Holders shown of the cap table.
const SHOWN: usize = 12;

pub(crate) fn summary(summary: &Summary, entries: usize, rows: usize) {
    println!("{rows} rows of the export became {entries} entries of the journal.\n");
    println!("Balance at each year's end ({})", summary.currency);
    println!("  {:<6}{:>12}{:>10}{:>9}  could decide a vote", "year", "balance", "shares", "holders");
    for year in &summary.years {
        let deciders = deciders(&year.majority);
        println!("  {:<6}{:>12}{:>10}{:>9}  {deciders}", year.year, year.balance, year.shares, year.holders);
    }
    println!("\nCap table: {} holders of {} shares", summary.cap_table.len(), summary.shares);
    for standing in summary.cap_table.iter().take(SHOWN) {
        println!("  {:<20}{:>10}  {:>8}", standing.holder, standing.shares, percent(standing.millionths));
    }
    if summary.cap_table.len() > SHOWN {
        let rest: u64 = summary.cap_table.iter().skip(SHOWN).map(|standing| standing.shares).sum();
        let others = format!("{} others", summary.cap_table.len() - SHOWN);
        println!("  {others:<20}{rest:>10}");
    }
    if let Some(gini) = summary.gini_millionths {
        println!("  Gini coefficient    {:>10}", format!("0.{:03}", gini / 1_000));
    }
    println!("\nLedger");
    for (account, balance) in &summary.balances {
        println!("  {account:<20}{balance:>12}");
    }
    println!("\nVerified: {} entries, chain and every row, up to {}", summary.entries, summary.hash);
}

fn deciders(majority: &Majority) -> String {
    let names = match &majority.holders[..] {
        [] => "nobody".to_owned(),
        [one] => one.clone(),
        [one, two] => format!("{one}, {two}"),
        [one, two, rest @ ..] => format!("{one}, {two} and {} more", rest.len()),
    };
    format!("{names} ({} of {} votes)", majority.votes, majority.of)
}

fn percent(millionths: u64) -> String {
    format!("{}.{:02} %", millionths / 10_000, millionths % 10_000 / 100)
}
