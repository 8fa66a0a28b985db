//! The figures are those of the file, added up without the engine.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

mod common;

use common::*;
use serde_json::Value;
use std::collections::BTreeMap;

/// An amount of the file in cents; the file writes `10`, `-0.59` and `8.4`.
fn cents(text: &str) -> i64 {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let cents: i64 = format!("{}{part:0<2}", whole.trim_start_matches('-')).parse().unwrap();
    if text.starts_with('-') { -cents } else { cents }
}

fn figures(name: &str) -> Value {
    serde_json::from_str(&printed(&folder(name), &["--json"])).unwrap()
}

#[test]
fn the_balance_at_each_years_end_is_the_sum_of_the_net_column() {
    let mut reader = csv::Reader::from_path(ledger()).unwrap();
    let (mut sum, mut ends) = (0, BTreeMap::new());
    for row in reader.deserialize::<BTreeMap<String, String>>() {
        let row = row.unwrap();
        sum += cents(&row["net"]);
        ends.insert(row["at"][..4].to_owned(), format!("{}.{:02}", sum / 100, sum % 100));
    }
    assert_eq!(figures("sums")["yearEnd"], serde_json::to_value(ends).unwrap());
}

#[test]
fn shares_are_the_money_that_cleared_and_was_not_given_back() {
    let mut reader = csv::Reader::from_path(ledger()).unwrap();
    let mut shares: BTreeMap<String, i64> = BTreeMap::new();
    let mut bought: BTreeMap<String, (String, i64)> = BTreeMap::new();
    for row in reader.deserialize::<BTreeMap<String, String>>() {
        let row = row.unwrap();
        let amount = cents(&row["amount"]);
        match row["kind"].as_str() {
            "contribution" if amount > 0 => {
                *shares.entry(row["counterparty"].clone()).or_default() += amount / 100;
                bought.insert(row["id"].clone(), (row["counterparty"].clone(), amount / 100));
            }
            "contribution" if row["is_refund"] == "yes" => {
                let (holder, units) = bought.remove(&row["refund_of"]).unwrap();
                *shares.entry(holder).or_default() -= units;
            }
            _ => {}
        }
    }
    shares.retain(|_, units| *units > 0);
    let figures = figures("shares");
    assert_eq!(figures["shares"].as_i64(), Some(shares.values().sum()));
    let table = figures["capTable"].as_array().unwrap();
    let ours: BTreeMap<String, i64> = table
        .iter()
        .map(|line| (line["holder"].as_str().unwrap().to_owned(), line["shares"].as_i64().unwrap()))
        .collect();
    assert_eq!(ours, shares);
    let sorted: Vec<i64> = table.iter().map(|line| line["shares"].as_i64().unwrap()).collect();
    assert!(sorted.is_sorted_by(|one, next| one >= next), "the largest first");
}

#[test]
fn who_could_have_decided_is_the_fewest_with_more_than_half() {
    let figures = figures("deciders");
    let years = figures["years"].as_array().unwrap();
    assert_eq!(years.len(), 10);
    for year in years {
        let (votes, of) = (year["majority"]["votes"].as_u64().unwrap(), year["majority"]["of"].as_u64().unwrap());
        assert!(2 * votes > of, "{year}");
        assert_eq!(Some(of), year["shares"].as_u64(), "a share is a vote");
    }
    let last = &years[9]["majority"];
    let table = figures["capTable"].as_array().unwrap();
    let few = last["holders"].as_array().unwrap().len();
    let sum = |lines: &[Value]| lines.iter().map(|line| line["shares"].as_u64().unwrap()).sum::<u64>();
    assert_eq!(last["votes"].as_u64(), Some(sum(&table[..few])));
    assert!(2 * sum(&table[..few - 1]) <= last["of"].as_u64().unwrap(), "one fewer would not do");
}

#[test]
fn the_chain_is_verified_and_said_so() {
    let figures = figures("chain");
    assert_eq!(figures["verified"], true);
    let text = printed(&folder("text"), &[]);
    assert!(text.contains(figures["hash"].as_str().unwrap()), "{text}");
}
