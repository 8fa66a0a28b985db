//! The schema is documented, its migrations are immutable, and its views say what the rows say.
#![cfg(feature = "sqlite")]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

mod common;

use common::*;
use fundly_core::{Fundly, PledgeState, RowKind};
use fundly_sql::SqliteStore;
use sqlx::{Connection, Row, SqliteConnection};
use std::path::Path;

async fn by_hand(path: &Path) -> SqliteConnection {
    SqliteConnection::connect(path.to_str().unwrap()).await.unwrap()
}

/// The comment at the end of the line of the DDL that begins with a name.
fn meaning(sql: &str, begins: &str) -> String {
    let lines = sql.lines().map(str::trim);
    let mut found = lines.filter(|line| line.strip_prefix(begins).is_some_and(|rest| rest.starts_with([' ', ','])));
    let comment = found.next().and_then(|line| line.split_once("-- ")).map(|(_, comment)| comment.trim().to_owned());
    comment.unwrap_or_else(|| panic!("{begins} has no comment in:\n{sql}"))
}

/// The document that the database itself makes.
async fn document(connection: &mut SqliteConnection) -> String {
    let written = include_str!("../docs/schema.md");
    let mut text = written.split_once("\n## ").map_or(written, |(introduction, _)| introduction).to_owned();
    let query = "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'
        AND name <> '_fundly_migrations' ORDER BY type, rowid";
    let objects: Vec<(String, String, String)> = sqlx::query_as(query).fetch_all(&mut *connection).await.unwrap();
    let mut part = String::new();
    for (kind, name, sql) in objects {
        if kind != part {
            text += &format!("\n## {}s\n", if kind == "view" { "View" } else { "Table" });
            part = kind.clone();
        }
        let about = meaning(&sql, &format!("CREATE {} {name}", kind.to_uppercase()));
        text += &format!("\n### `{name}`\n\n{about}\n\n");
        let columns = sqlx::query("SELECT name, type, \"notnull\", pk FROM pragma_table_xinfo(?1)").bind(&name);
        let columns = columns.fetch_all(&mut *connection).await.unwrap();
        text += if kind == "view" {
            "| column | meaning |\n|---|---|\n"
        } else {
            "| column | type | meaning |\n|---|---|---|\n"
        };
        for column in columns {
            let (column, of): (String, String) = (column.get(0), column.get(1));
            let meaning = meaning(&sql, &column);
            text += &match kind.as_str() {
                "view" => format!("| `{column}` | {meaning} |\n"),
                _ => format!("| `{column}` | {} | {meaning} |\n", of.to_lowercase().replace(" generated always", "")),
            };
        }
    }
    text
}

#[tokio::test]
async fn every_column_is_documented() {
    let path = fresh_path();
    SqliteStore::open(&path).await.unwrap().close().await;
    let made = document(&mut by_hand(&path).await).await;
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema.md");
    if std::env::var_os("FUNDLY_WRITE").is_some() {
        std::fs::write(&file, &made).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap();
    assert!(written == made, "docs/schema.md is not what the database says; write it anew with FUNDLY_WRITE=1");
}

/// Hashes of the migrations that databases out there have applied. A line is added here with each migration, and none is
/// ever changed: a database whose hash differs does not open.
const APPLIED: &[(i64, &str)] = &[(1, "efe7e3498e8252a0d1b70bc4db4a987d3d16290362345e031862fc9ec43149bf")];

#[tokio::test]
async fn applied_migrations_never_change() {
    let path = fresh_path();
    SqliteStore::open(&path).await.unwrap().close().await;
    let query = "SELECT version, hash FROM _fundly_migrations ORDER BY version";
    let applied: Vec<(i64, String)> = sqlx::query_as(query).fetch_all(&mut by_hand(&path).await).await.unwrap();
    let applied: Vec<(i64, &str)> = applied.iter().map(|(version, hash)| (*version, hash.as_str())).collect();
    assert_eq!(applied, APPLIED);
}

#[tokio::test]
async fn a_database_of_version_1_opens_and_verifies() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/v1.sqlite3");
    if std::env::var_os("FUNDLY_WRITE_FIXTURE").is_some() {
        write_fixture(&fixture).await;
    }
    let path = fresh_path();
    std::fs::copy(&fixture, &path).unwrap();
    let engine = Fundly::new(SqliteStore::open(&path).await.unwrap());
    let replay = engine.verify(CAMPAIGN).await.unwrap().unwrap();
    assert_eq!(replay.seq(), 9);
    assert_eq!(replay.rows().campaign().unwrap().totals.pledges, 3);
    let pledges = engine.every(CAMPAIGN, RowKind::Pledge).await.unwrap();
    assert_eq!(pledges.len(), 4);
    engine.execute(pledge(900, backer(9), "5.00")).await.unwrap();
    assert!(engine.verify(CAMPAIGN).await.unwrap().is_ok(), "it goes on where it was left");
}

/// Makes the fixture with this version of the library. Only ever for a fixture that is not released.
async fn write_fixture(fixture: &Path) {
    let path = fresh_path();
    let engine = live(&path).await;
    for n in 0..4 {
        engine.execute(pledge(100 + u128::from(n), backer(n), "25.00")).await.unwrap();
    }
    let fundly_core::Row::Pledge(first) = engine.every(CAMPAIGN, RowKind::Pledge).await.unwrap().remove(0) else {
        panic!("pledges only");
    };
    let cancel = fundly_core::pledge::CancelPledge { pledge: first.id };
    engine.execute(request(200, fundly_core::Actor::account(first.backer), cancel)).await.unwrap();
    engine.store().close().await;
    let mut connection = by_hand(&path).await;
    sqlx::query("PRAGMA journal_mode = DELETE").execute(&mut connection).await.unwrap();
    // Small pages make a small file: most tables are empty.
    sqlx::query("PRAGMA page_size = 512").execute(&mut connection).await.unwrap();
    sqlx::query("VACUUM").execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    std::fs::copy(&path, fixture).unwrap();
}

#[tokio::test]
async fn views_say_what_the_rows_say() {
    let path = fresh_path();
    let engine = live(&path).await;
    for n in 0..3 {
        engine.execute(pledge(100 + u128::from(n), backer(n), "25.00")).await.unwrap();
    }
    let connection = &mut by_hand(&path).await;
    let query = "SELECT title, stage, goal_minor, committed_minor, backers FROM campaign_overview";
    let overview: (String, String, i64, i64, i64) = sqlx::query_as(query).fetch_one(&mut *connection).await.unwrap();
    let title = "A compiler for the rest of us".to_owned();
    assert_eq!(overview, (title, "approved".to_owned(), 100_000, 7_500, 3));
    let query = "SELECT count(*), total(balance_minor) FROM campaign_balances";
    let balances: (i64, f64) = sqlx::query_as(query).fetch_one(&mut *connection).await.unwrap();
    assert_eq!(balances, (11, 0.0));
    let query = "SELECT count(*) FROM pledges WHERE state = ?1";
    let state = serde_json::to_value(PledgeState::Committed).unwrap();
    let count: i64 = sqlx::query_scalar(query).bind(state.as_str()).fetch_one(&mut *connection).await.unwrap();
    assert_eq!(count, 3);
    for view in ["users", "ledger_entries", "transactions", "pledge_lines", "rewards", "cap_table", "backlog"] {
        let query = sqlx::AssertSqlSafe(format!("SELECT * FROM {view}"));
        sqlx::query(query).fetch_all(&mut *connection).await.unwrap_or_else(|error| panic!("{view}: {error}"));
    }
}
