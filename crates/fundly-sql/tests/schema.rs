//! The schema is documented, its migrations are immutable, and its views say what the rows say.
#![cfg(feature = "sqlite")]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

mod common;

use common::{
    ddl::{Column, Object},
    *,
};
use fundly_core::{Fundly, PledgeState, RowKind};
use fundly_sql::SqliteStore;
use sqlx::{Connection, Row, SqliteConnection, sqlite::SqliteRow};
use std::path::Path;

async fn by_hand(path: &Path) -> SqliteConnection {
    SqliteConnection::connect(path.to_str().unwrap()).await.unwrap()
}

/// The tables and views of the database: what they are by its own word, what they mean by its migrations.
async fn of_database(connection: &mut SqliteConnection) -> Vec<Object> {
    let said = ddl::objects(ddl::SQLITE);
    let query =
        "SELECT type = 'view', name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'
        AND name <> '_fundly_migrations' ORDER BY type, rowid";
    let names: Vec<(bool, String)> = sqlx::query_as(query).fetch_all(&mut *connection).await.unwrap();
    let mut objects = Vec::new();
    for (view, name) in names {
        let said = ddl::named(&said, &name);
        let query = "SELECT name, type, \"notnull\", pk FROM pragma_table_xinfo(?1) ORDER BY cid";
        let columns = sqlx::query(query).bind(&name).fetch_all(&mut *connection).await.unwrap();
        let mut key: Vec<(i64, String)> = columns.iter().map(|column| (column.get(3), column.get(0))).collect();
        key.retain(|(place, _)| *place > 0);
        key.sort_unstable();
        let column = |column: &SqliteRow| {
            let (name, of): (String, String) = (column.get(0), column.get(1));
            let of = if view { String::new() } else { of.to_lowercase().replace(" generated always", "") };
            let meaning = said.column(&name).meaning.clone();
            Column { of, optional: !view && !column.get::<bool, _>(2), name, meaning }
        };
        let columns = columns.iter().map(column).collect();
        let key = key.into_iter().map(|(_, name)| name).collect();
        objects.push(Object { view, name, about: said.about.clone(), columns, key });
    }
    objects
}

/// The document that the databases make.
fn document(sqlite: &[Object], postgres: &[Object]) -> String {
    let written = include_str!("../docs/schema.md");
    let mut text = written.split_once("\n## ").map_or(written, |(introduction, _)| introduction).to_owned();
    let (views, tables): (Vec<&Object>, Vec<&Object>) = sqlite.iter().partition(|object| object.view);
    text += "\n## Tables\n";
    for table in tables {
        text += &format!("\n### `{}`\n\n{}\n\n", table.name, table.about);
        text += "| column | SQLite | PostgreSQL | meaning |\n|---|---|---|---|\n";
        let other = ddl::named(postgres, &table.name);
        for Column { name, of, meaning, .. } in &table.columns {
            text += &format!("| `{name}` | {of} | {} | {meaning} |\n", other.column(name).of);
        }
    }
    text += "\n## Tables of PostgreSQL alone\n";
    for table in postgres.iter().filter(|object| ddl::ONLY_POSTGRES.contains(&object.name.as_str())) {
        text += &format!("\n### `{}`\n\n{}\n\n", table.name, table.about);
        text += "| column | PostgreSQL | meaning |\n|---|---|---|\n";
        for Column { name, of, meaning, .. } in &table.columns {
            text += &format!("| `{name}` | {of} | {meaning} |\n");
        }
    }
    text += "\n## Views\n";
    for view in views {
        text += &format!("\n### `{}`\n\n{}\n\n| column | meaning |\n|---|---|\n", view.name, view.about);
        text.extend(view.columns.iter().map(|column| format!("| `{}` | {} |\n", column.name, column.meaning)));
    }
    text
}

/// What a table or view is in either database.
fn in_either(object: &Object) -> Object {
    let plain = |meaning: &str| match meaning.split_once(" (JSON") {
        // The type says it elsewhere.
        Some((before, after)) => format!("{before}{}", after.split_once(')').map_or("", |(_, rest)| rest)),
        None => meaning.to_owned(),
    };
    let column = |column: &Column| Column { of: String::new(), meaning: plain(&column.meaning), ..column.clone() };
    Object { columns: object.columns.iter().map(column).collect(), ..object.clone() }
}

#[tokio::test]
async fn both_databases_have_the_same_tables_and_views() {
    let path = fresh_path();
    SqliteStore::open(&path).await.unwrap().close().await;
    let sqlite = of_database(&mut by_hand(&path).await).await;
    assert_eq!(sqlite, ddl::objects(ddl::SQLITE), "the database is what its migrations say");
    let mut postgres = ddl::objects(ddl::POSTGRES);
    postgres.retain(|object| !ddl::ONLY_POSTGRES.contains(&object.name.as_str()));
    let names = |objects: &[Object]| objects.iter().map(|object| object.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&sqlite), names(&postgres));
    for (here, there) in sqlite.iter().zip(&postgres) {
        assert_eq!(in_either(here), in_either(there));
    }
}

#[tokio::test]
async fn every_column_is_documented() {
    let path = fresh_path();
    SqliteStore::open(&path).await.unwrap().close().await;
    let made = document(&of_database(&mut by_hand(&path).await).await, &ddl::objects(ddl::POSTGRES));
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema.md");
    if std::env::var_os("FUNDLY_WRITE").is_some() {
        std::fs::write(&file, &made).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap();
    assert!(written == made, "docs/schema.md is not what the databases say; write it anew with FUNDLY_WRITE=1");
}

/// Hashes of the migrations that databases out there have applied. A line is added here with each migration, and none is
/// ever changed: a database whose hash differs does not open.
const APPLIED: &[(i64, &str)] = &[(1, "12dffe485ccaf8be69b275ea6d8c501a6b97a9b04112bb0c3a2d22ea6323501d")];

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
