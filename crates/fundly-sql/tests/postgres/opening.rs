//! Opening: by many at a time, by a later version's database, without the rights it takes, without a server.

use super::{
    common::ddl,
    database::{self, Database},
};
use fundly_sql::{OpenError, PostgresOptions, PostgresStore};

async fn applied(database: &Database) -> Vec<(i64, String, String)> {
    let query = "SELECT version, hash, applied_at::text FROM fundly.migrations ORDER BY version";
    let rows = database.by_hand().await.query(query, &[]).await.unwrap();
    rows.iter().map(|row| (row.get(0), row.get(1), row.get(2))).collect()
}

/// Opening fails with a code, and says why in one line.
async fn refused(options: PostgresOptions, code: &str, why: &str) {
    let error: OpenError = PostgresStore::with(options).await.unwrap_err();
    let said = error.to_string();
    assert_eq!(error.code(), code, "{said}");
    assert!(said.contains(why), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
}

#[tokio::test]
async fn migrating_twice_does_nothing() {
    let database = database::fresh().await;
    database.store().await.close();
    let first = applied(&database).await;
    assert!(!first.is_empty());
    database.store().await.close();
    assert_eq!(applied(&database).await, first);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_that_open_a_new_database_at_once_make_its_tables_once() {
    let database = database::fresh().await;
    let opening: Vec<_> = (0..12).map(|_| tokio::spawn(PostgresStore::with(database.options()))).collect();
    for store in opening {
        store.await.unwrap().unwrap().close();
    }
    assert_eq!(applied(&database).await.len(), ddl::POSTGRES.len());
}

#[tokio::test]
async fn a_database_of_a_later_version_is_refused() {
    let database = database::fresh().await;
    database.store().await.close();
    let later = "INSERT INTO fundly.migrations SELECT 999, name, hash, applied_at FROM fundly.migrations LIMIT 1";
    database.by_hand().await.batch_execute(later).await.unwrap();
    refused(database.options(), "open.migrate", "version 999 is of a later library").await;
    let other = "DELETE FROM fundly.migrations WHERE version = 999; UPDATE fundly.migrations SET hash = 'x'";
    database.by_hand().await.batch_execute(other).await.unwrap();
    refused(database.options(), "open.migrate", "version 1 was made by other statements").await;
}

#[tokio::test]
async fn without_leave_to_migrate_only_an_up_to_date_database_opens() {
    let database = database::fresh().await;
    let options = PostgresOptions { migrate: false, ..database.options() };
    refused(options.clone(), "open.migrate", "it has no tables of this library").await;
    let count = "SELECT count(*) FROM pg_namespace WHERE nspname = 'fundly'";
    let row = database.by_hand().await.query_one(count, &[]).await.unwrap();
    assert_eq!(row.get::<_, i64>(0), 0, "nothing was made");
    database.store().await.close();
    PostgresStore::with(options.clone()).await.unwrap().close();
    database.by_hand().await.batch_execute("DELETE FROM fundly.migrations").await.unwrap();
    refused(options, "open.migrate", "version 1 was not applied").await;
}

#[tokio::test]
async fn without_the_right_to_make_tables_it_says_so() {
    let database = database::fresh().await;
    let client = database.by_hand().await;
    let (role, guest) = database.guest().await;
    refused(guest.clone(), "open.migrate", "permission denied for database").await;

    database.store().await.close();
    refused(guest.clone(), "open.migrate", "permission denied for schema fundly").await;
    let rights = "SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA fundly";
    client.batch_execute(&format!("GRANT USAGE ON SCHEMA fundly TO {role}; GRANT {rights} TO {role}")).await.unwrap();
    PostgresStore::with(guest).await.unwrap().close();
}

#[tokio::test]
async fn what_is_not_there_is_no_panic_and_no_password_is_told() {
    let database = database::fresh().await;
    let gone = database.options();
    drop(database);
    refused(gone, "open.connect", "does not exist").await;
    for (url, why) in [
        ("postgres://me:secret@127.0.0.1:1/forge", "Connection refused"),
        ("postgres://me:secret@localhost:port/forge", "invalid value for option `port`"),
        ("no address at all", "invalid connection string"),
        ("", "host"),
    ] {
        refused(PostgresOptions::new(url), "open.connect", why).await;
        let error = PostgresStore::with(PostgresOptions::new(url)).await.unwrap_err();
        assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
    }
}
