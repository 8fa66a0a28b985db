//! The same story in PostgreSQL. Needs a server: `DATABASE_URL` names one, as `.ci/postgres cargo test -p quickstart --test
//! postgres` does with one that is gone afterwards. Each test makes a database of its own there, and drops it.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests")]

mod common;
#[path = "../../../crates/fundly-sql/tests/postgres/database.rs"]
mod database;

use common::{fresh, quickstart, run};
use std::path::Path;

/// What a run prints after the line that names the database.
fn after_the_name(printed: &str) -> &str {
    let (name, rest) = printed.split_once('\n').unwrap();
    assert!(name.starts_with("Everything is kept in "), "{name}");
    rest
}

#[tokio::test]
async fn every_run_prints_what_it_prints_on_a_file() {
    let (database, file) = (database::fresh().await, fresh("as_postgres"));
    let url = database.url();
    for day in 0..5 {
        let (here, there) = (run(Path::new(&url), &[]), run(&file, &[]));
        assert_eq!(after_the_name(&here), after_the_name(&there), "run {day}");
        assert!(here.contains("nothing is left to tell") == (day == 4), "the runs go on where they were: {here}");
    }
    assert_eq!(run(Path::new(&url), &["--json"]), run(&file, &["--json"]));
}

#[tokio::test]
async fn the_first_run_as_json_is_that_on_a_file() {
    let (database, file) = (database::fresh().await, fresh("json_as_postgres"));
    assert_eq!(run(Path::new(&database.url()), &["--json"]), run(&file, &["--json"]));
}

#[tokio::test]
async fn tables_of_a_host_are_left_alone() {
    let database = database::fresh().await;
    let host = database.by_hand().await;
    host.batch_execute("CREATE TABLE accounts (id int PRIMARY KEY); INSERT INTO accounts VALUES (1)").await.unwrap();
    run(Path::new(&database.url()), &[]);
    let count = "SELECT (SELECT count(*) FROM public.accounts), (SELECT count(*) FROM fundly.accounts)";
    let row = host.query_one(count, &[]).await.unwrap();
    assert_eq!((row.get::<_, i64>(0), row.get::<_, i64>(1)), (1, 44));
}

#[test]
fn what_cannot_be_reached_is_one_line_without_the_password() {
    for (url, why) in [
        ("postgres://me:secret@127.0.0.1:1/forge", "postgres://me@127.0.0.1:1/forge: the database cannot be opened"),
        ("postgresql://me:secret@no-such-host.invalid/forge", "the database cannot be opened"),
        ("postgres://me:secret@%2Fno%2Fsuch%2Ffolder/forge", "the database cannot be opened"),
        ("postgres://me:secret@localhost:port/forge", "invalid value for option `port`"),
        ("postgres://me:secret@localhost/forge?bogus=1", "unknown option `bogus`"),
    ] {
        let output = quickstart(&["--database", url]);
        assert_eq!(output.status.code(), Some(1), "{url}");
        assert!(output.stdout.is_empty());
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.starts_with("quickstart: ") && said.contains(why), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(!said.contains("secret"), "{said}");
    }
}

#[tokio::test]
async fn a_name_without_a_database_is_said() {
    let url = database::fresh().await.url();
    let output = quickstart(&["--database", &url]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("does not exist"), "{said}");
}
