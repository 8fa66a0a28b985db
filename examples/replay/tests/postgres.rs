//! The same books in PostgreSQL. Needs a server: `DATABASE_URL` names one, as `.ci/postgres cargo test -p replay --test postgres`
//! does with one that is gone afterwards. Each test makes a database of its own there, and drops it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod common;
#[path = "../../../crates/fundly-sql/tests/postgres/database.rs"]
mod database;

use common::*;

#[tokio::test]
async fn the_books_are_those_of_a_file_and_importing_again_changes_nothing() {
    let (database, folder) = (database::fresh().await, folder("postgres"));
    let url = database.url();
    let here = printed(&folder, &["--json", "--database", &url, "--journal", "here.journal"]);
    let there = printed(&folder, &["--json", "--database", "books.sqlite3", "--journal", "there.journal"]);
    assert_eq!(here, there);
    let journal = |name| std::fs::read_to_string(folder.join(name)).unwrap();
    assert_eq!(journal("here.journal"), journal("there.journal"));
    let again = printed(&folder, &["--database", &url]);
    assert_eq!(again, printed(&folder, &["--database", "books.sqlite3"]));

    let figures: serde_json::Value = serde_json::from_str(&here).unwrap();
    let query = "SELECT (SELECT max(seq) FROM fundly.journal), (SELECT sum(units)::bigint FROM fundly.cap_table)";
    let row = database.by_hand().await.query_one(query, &[]).await.unwrap();
    assert_eq!(Some(row.get(0)), figures["entries"].as_i64());
    assert_eq!(Some(row.get(1)), figures["shares"].as_i64());
}

#[tokio::test]
async fn a_database_with_another_history_is_refused() {
    let (database, folder) = (database::fresh().await, folder("another"));
    let url = database.url();
    let longer = export(&folder, &rows()[..20]);
    printed(&folder, &[longer.to_str().unwrap(), "--database", &url]);
    let shorter = export(&folder, &rows()[..10]);
    let said = refused(&folder, &[shorter.to_str().unwrap(), "--database", &url]);
    assert!(said.contains("holds another history of the same campaign"), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
}

#[test]
fn what_cannot_be_reached_is_one_line_without_the_password() {
    let short = folder("unreachable");
    let file = export(&short, &rows()[..3]);
    for (url, why) in [
        ("postgres://me:secret@127.0.0.1:1/forge", "postgres://me@127.0.0.1:1/forge: the database cannot be opened"),
        ("postgresql://me:secret@localhost:port/forge", "invalid value for option `port`"),
    ] {
        let said = refused(&short, &[file.to_str().unwrap(), "--database", url]);
        assert!(said.contains(why), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(!said.contains("secret"), "{said}");
    }
}
