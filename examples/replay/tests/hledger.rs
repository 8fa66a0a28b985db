//! The journal is read by the real hledger: every transaction balances, and its figures are ours.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

mod common;

use common::*;
use serde_json::Value;
use std::{collections::BTreeMap, path::Path, process::Command};

/// The accounts that together are the project's balance.
const OWN: [&str; 4] = ["assets:escrow", "assets:payable", "assets:reserve", "assets:payouts-payable"];

fn hledger(journal: &Path, arguments: &[&str]) -> String {
    let output = Command::new("hledger").arg("--file").arg(journal).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("hledger is needed here (apt-get install hledger): {error}"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The balances of accounts as hledger adds them up, in minor units.
fn balances(journal: &Path, arguments: &[&str]) -> BTreeMap<String, i64> {
    let text = hledger(journal, &[&["balance", "--output-format=csv", "--flat"], arguments].concat());
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.unwrap());
    rows.map(|row| (row[0].to_owned(), minor(&row[1]))).collect()
}

/// `12.30 USD`, `-0.05 USD` or `0` in minor units.
fn minor(text: &str) -> i64 {
    let number = text.split(' ').next().unwrap();
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '-').collect();
    let places = number.split_once('.').map_or(0, |(_, places)| places.len());
    assert!(places == 2 || digits == "0", "{text} has another form");
    digits.parse().unwrap()
}

/// `paidOut` as the journal writes it: `paid-out`.
fn kebab(name: &str) -> String {
    name.chars().flat_map(|c| if c.is_uppercase() { vec!['-', c.to_ascii_lowercase()] } else { vec![c] }).collect()
}

fn run() -> (std::path::PathBuf, Value) {
    let folder = folder("books");
    let figures = printed(&folder, &["--json", "--journal", "out.journal"]);
    (folder.join("out.journal"), serde_json::from_str(&figures).unwrap())
}

#[test]
fn every_transaction_balances_and_the_figures_are_ours() {
    let (journal, figures) = run();
    hledger(&journal, &["check", "--strict"]);
    let years = figures["yearEnd"].as_object().unwrap();
    assert_eq!(years.len(), 10, "2017 to 2026");
    for (year, ours) in years {
        let end = format!("{}-01-01", year.parse::<u32>().unwrap() + 1);
        let theirs = balances(&journal, &[&["--end", end.as_str()], &OWN[..]].concat());
        let own: i64 = theirs.iter().filter(|(account, _)| OWN.contains(&account.as_str())).map(|(_, sum)| sum).sum();
        assert_eq!(own, minor(ours.as_str().unwrap()), "at the end of {year}");
    }
    let theirs = balances(&journal, &[]);
    assert_eq!(theirs["total"], 0);
    for (name, ours) in figures["balances"].as_object().unwrap() {
        let ours = minor(ours.as_str().unwrap());
        let name = format!(":{}", kebab(name));
        let found = theirs.iter().find(|(account, _)| account.ends_with(&name));
        assert_eq!(found.map_or(0, |(_, sum)| *sum), ours, "{name}");
    }
}
