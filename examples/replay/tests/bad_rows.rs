//! A row that is wrong is named with its line, column and reason, and nothing of the file is kept.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

mod common;

use common::*;
use std::fs;

/// Rewrites one cell of the ledger and answers what the program says to it.
fn with(name: &str, line: usize, column: &str, text: &str) -> String {
    let mut rows = rows();
    let at = rows[0].split(',').position(|name| name == column).unwrap();
    let mut cells: Vec<&str> = rows[line - 1].split(',').collect();
    cells[at] = text;
    rows[line - 1] = cells.join(",");
    said(name, &rows)
}

fn said(name: &str, rows: &[String]) -> String {
    let folder = folder(name);
    let file = export(&folder, rows);
    let message = refused(&folder, &[file.to_str().unwrap(), "--database", "books.sqlite3", "--journal", "j.journal"]);
    assert!(message.contains("nothing was imported"), "{message}");
    assert!(!folder.join("books.sqlite3").exists(), "a database was made");
    assert!(!folder.join("j.journal").exists(), "a journal was written");
    message
}

#[test]
fn a_cell_that_is_wrong_is_named() {
    let cases = [
        (100, "amount", "NaN", "line 100, column amount"),
        (100, "amount", "1e3", "line 100, column amount"),
        (100, "amount", "10.001", "line 100, column amount"),
        (100, "amount", "99999999999999999999", "line 100, column amount"),
        (100, "amount", "", "line 100, column amount"),
        (2, "amount", "-10", "line 2, column amount"),
        (2, "amount", "0", "line 2, column amount"),
        (2, "processor_fee", "0.59", "line 2, column processor_fee"),
        (2, "net", "8.42", "line 2, column net"),
        (3, "at", "2016-02-30T00:00:00Z", "line 3, column at"),
        (3, "at", "2016-01-01T00:00:00Z", "line 3, column at"),
        (3, "id", "f50dc2b7", "line 3, column id"),
        (3, "id", "", "line 3, column id"),
        (3, "kind", "gift", "line 3, column kind"),
        (3, "direction", "debit", "line 3, column amount"),
        (3, "direction", "up", "line 3, column direction"),
        (3, "is_refund", "perhaps", "line 3, column is_refund"),
        (3, "currency", "XQQ", "line 3, column currency"),
        (3, "currency", "EUR", "line 3, column currency"),
        (3, "counterparty", "", "line 3, column counterparty"),
    ];
    for (n, (line, column, text, expected)) in cases.into_iter().enumerate() {
        let message = with(&format!("cell-{n}"), line, column, text);
        assert!(message.contains(expected), "{column} {text:?}: {message}");
    }
}

#[test]
fn a_refund_of_what_is_not_there_is_named() {
    let rows = rows();
    let line = 1 + rows.iter().position(|row| row.contains(",yes,") && row.contains("contribution,debit")).unwrap();
    let message = with("refund", line, "refund_of", "00000000");
    assert!(message.contains(&format!("line {line}, column refund_of")), "{message}");
}

#[test]
fn a_row_cut_short_and_a_column_that_is_missing_are_named() {
    let mut short = rows();
    short[9] = short[9].rsplit_once(',').unwrap().0.to_owned();
    let message = said("short", &short);
    assert!(message.contains("line 10"), "{message}");
    let mut renamed = rows();
    renamed[0] = renamed[0].replace("processor_fee", "fee");
    let message = said("renamed", &renamed);
    assert!(message.contains("column processor_fee"), "{message}");
    let message = said("empty", &rows()[..1]);
    assert!(message.contains("no rows"), "{message}");
}

#[test]
fn what_the_engine_refuses_is_named_too() {
    // The file itself adds up; the money that is paid out was never there.
    let rows = rows();
    let first = rows.iter().position(|row| row.contains(",expense,")).unwrap();
    let message = said("overdrawn", &[rows[0].clone(), rows[1].clone(), rows[first].clone()]);
    assert!(message.contains("line 3, column amount"), "{message}");
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let message = refused(&folder("absent"), &["absent.csv"]);
    assert!(message.contains("absent.csv"), "{message}");
    fs::metadata(ledger()).unwrap();
}
