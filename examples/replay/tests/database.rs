//! The same books in SQLite, to be read by hand; a file that is imported twice changes nothing.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

mod common;

use common::*;
use serde_json::Value;
use sqlx::{Connection, SqliteConnection};

async fn one<T>(connection: &mut SqliteConnection, query: &'static str) -> T
where
    T: Send + Unpin + for<'r> sqlx::Decode<'r, sqlx::Sqlite> + sqlx::Type<sqlx::Sqlite>,
{
    sqlx::query_scalar(query).fetch_one(connection).await.unwrap()
}

#[tokio::test]
async fn the_books_are_in_the_database_and_importing_again_changes_nothing() {
    let folder = folder("twice");
    let first: Value = serde_json::from_str(&printed(&folder, &["--json", "--database", "books.sqlite3"])).unwrap();
    let again: Value = serde_json::from_str(&printed(&folder, &["--json", "--database", "books.sqlite3"])).unwrap();
    assert_eq!(again, first);
    let file = folder.join("books.sqlite3");
    let mut books = SqliteConnection::connect(file.to_str().unwrap()).await.unwrap();
    let contributions = rows().iter().filter(|row| row.contains(",contribution,credit,")).count();
    assert_eq!(one::<i64>(&mut books, "SELECT count(*) FROM pledges").await, i64::try_from(contributions).unwrap());
    assert_eq!(one::<i64>(&mut books, "SELECT max(seq) FROM journal").await, first["entries"].as_i64().unwrap());
    assert_eq!(one::<i64>(&mut books, "SELECT sum(units) FROM cap_table").await, first["shares"].as_i64().unwrap());
    let query = "SELECT count(*) FROM cap_table JOIN users ON users.id = cap_table.holder_id WHERE users.display_name LIKE 'person-%'";
    let holders = first["capTable"].as_array().unwrap().len();
    assert_eq!(one::<i64>(&mut books, query).await, i64::try_from(holders).unwrap(), "every holder is found by name");
}
