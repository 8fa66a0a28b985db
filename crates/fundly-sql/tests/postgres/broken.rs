//! Connections that break and statements that fail: what a caller sees of it, and in what state the pool is left.

use super::{common::*, concurrency, database};
use fundly_core::{
    Fundly, RowKind, StoreError,
    account::Profile,
    store::{BoxFuture, ChangeSet, Store},
};
use fundly_sql::{Enlisted, GroupCommit, PostgresOptions, PostgresStore, tokio_postgres::Client};
use std::{error::Error, sync::Arc, time::Duration};

const TERMINATE: &str = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()";

/// Connections of the database that are in a transaction, other than this one.
async fn in_transaction(client: &Client) -> i64 {
    let query = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
        AND state LIKE 'idle in transaction%'";
    client.query_one(query, &[]).await.unwrap().get(0)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_reads_sees_nothing_of_terminated_connections() {
    let database = database::fresh().await;
    let engine = Fundly::new(database.store().await);
    launch(&engine, terms(None)).await;
    let by_hand = database.by_hand().await;
    for _ in 0..50 {
        let reads: Vec<_> = (0..8)
            .map(|_| {
                let engine = engine.clone();
                tokio::spawn(async move {
                    for _ in 0..10 {
                        engine.every(CAMPAIGN, RowKind::Campaign).await?;
                        engine.verify(CAMPAIGN).await?.unwrap();
                    }
                    Ok::<(), fundly_core::Error>(())
                })
            })
            .collect();
        by_hand.query(TERMINATE, &[]).await.unwrap();
        for read in reads {
            read.await.unwrap().unwrap();
        }
    }
}

#[tokio::test]
async fn an_idle_pool_recovers_from_terminated_connections_at_once() {
    let database = database::fresh().await;
    let engine = Fundly::new(database.store().await);
    launch(&engine, terms(None)).await;
    let by_hand = database.by_hand().await;
    for n in 0..20 {
        by_hand.query(TERMINATE, &[]).await.unwrap();
        // The news travels.
        tokio::time::sleep(Duration::from_millis(20)).await;
        engine.execute(pledge(100 + u128::from(n), backer(n), "25.00")).await.unwrap();
    }
}

/// A rule of the database's own that some pledges break, and only once everything before them was written.
const TRAP: &str = "
    CREATE FUNCTION trap() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'a pledge too many'; END $$;
    CREATE TRIGGER trap AFTER INSERT ON fundly.pledges FOR EACH ROW WHEN (NEW.contribution = 66600)
    EXECUTE FUNCTION trap()";

#[tokio::test]
async fn a_commit_that_fails_in_the_middle_leaves_its_connection_as_it_was() {
    let database = database::fresh().await;
    let options = PostgresOptions { connections: 2, notify: false, ..database.options() };
    let engine = GroupCommit::new(Fundly::new(PostgresStore::with(options).await.unwrap()));
    launch(engine.engine(), terms(None)).await;
    let by_hand = database.by_hand().await;
    by_hand.batch_execute(TRAP).await.unwrap();
    // As arrays, and as a stream, which breaks off at its end or far before.
    for (round, size, bad) in [(0, 1, 0), (1, 10, 5), (2, 100, 99), (3, 5_000, 0), (4, 100, 50), (5, 1, 0)] {
        let first = 10_000 * (1 + u128::from(round as u32));
        let amount = |n| if n == bad { "666.00" } else { "25.00" };
        let pledges = (0..size).map(|n| pledge(first + u128::from(n), backer(n), amount(n))).collect();
        for answer in engine.execute_all(pledges).await {
            assert_eq!(answer.unwrap_err().code(), "store.backend");
        }
        assert_eq!(in_transaction(&by_hand).await, 0);
        let good = (0..100).map(|n| pledge(first + 5_000 + u128::from(n), backer(n), "25.00")).collect();
        assert!(engine.execute_all(good).await.iter().all(Result::is_ok), "round {round}");
    }
    let replay = engine.engine().verify(CAMPAIGN).await.unwrap().unwrap();
    assert_eq!(replay.seq(), 4 + 600);
}

#[tokio::test]
async fn an_operator_who_cancels_a_commit_makes_it_unavailable_and_nothing_else() {
    let database = database::fresh().await;
    let engine = Fundly::new(database.store().await);
    launch(&engine, terms(None)).await;
    let (by_hand, blocker) = (database.by_hand().await, database.by_hand().await);
    blocker.batch_execute("BEGIN; LOCK fundly.pledges").await.unwrap();
    let waits = tokio::spawn({
        let engine = engine.clone();
        async move { engine.execute(pledge(100, backer(0), "25.00")).await }
    });
    let cancel = "SELECT count(pg_cancel_backend(pid)) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'";
    while by_hand.query_one(cancel, &[]).await.unwrap().get::<_, i64>(0) == 0 {}
    assert_eq!(waits.await.unwrap().unwrap_err().code(), "store.unavailable");
    assert_eq!(in_transaction(&by_hand).await, 1, "only the operator's own");
    blocker.batch_execute("ROLLBACK").await.unwrap();
    assert!(!engine.execute(pledge(100, backer(0), "25.00")).await.unwrap().repeated);
}

/// Somebody who takes no notice of what goes wrong.
#[derive(Debug)]
struct Careless(&'static str);

impl Enlisted for Careless {
    fn write<'c>(
        &'c self,
        on: &'c Client,
        _: &'c [&'c ChangeSet],
    ) -> BoxFuture<'c, Result<(), Box<dyn Error + Send + Sync>>> {
        Box::pin(async move {
            let _ = on.batch_execute(self.0).await;
            Ok(())
        })
    }
}

#[tokio::test]
async fn a_commit_that_somebody_enlisted_has_spoilt_is_not_acknowledged() {
    let database = database::fresh().await;
    let store = database.store().await;
    let engine = Fundly::new(store.clone());
    launch(&engine, terms(None)).await;
    for spoilt in ["SELECT 1/0", "ROLLBACK", "INSERT INTO nowhere VALUES (1)"] {
        let careless = Fundly::new(store.enlist(Arc::new(Careless(spoilt))));
        let answer = careless.execute(pledge(100, backer(0), "25.00")).await;
        assert_eq!(answer.unwrap_err().code(), "store.backend", "{spoilt}");
        assert_eq!(engine.journal(CAMPAIGN, 4, 10).await.unwrap(), [], "{spoilt}");
    }
    let careful = Fundly::new(store.enlist(Arc::new(Careless("SELECT 1"))));
    assert!(!careful.execute(pledge(100, backer(0), "25.00")).await.unwrap().repeated);
}

#[tokio::test]
async fn a_deadlock_over_an_account_is_no_name_that_somebody_has() {
    let database = database::fresh().await;
    database.by_hand().await.batch_execute(&database.alter("SET deadlock_timeout = 500")).await.unwrap();
    let engine = Fundly::new(database.store().await);
    let profile = |handle: &str| {
        let json = serde_json::json!({ "handle": handle, "displayName": "Ada", "email": "ada@example.org" });
        serde_json::from_value::<Profile>(json).unwrap()
    };
    let first = engine.register_account(backer(1), profile("ada"), now()).await.unwrap();
    let (other, look) = (database.by_hand().await, database.by_hand().await);
    let take = "SET deadlock_timeout = 3600000; BEGIN; SELECT * FROM fundly.accounts FOR UPDATE";
    other.batch_execute(take).await.unwrap();
    let changed = tokio::spawn({
        let (engine, profile) = (engine.clone(), profile("ada-lovelace"));
        let actor = fundly_core::Actor::account(backer(1));
        async move { engine.update_account(&actor, backer(1), &profile).await }
    });
    concurrency::cross(&look, &other).await;
    let changed = changed.await.unwrap().unwrap();
    assert_eq!((first.version, changed.version), (1, 2));
    assert!(concurrency::deadlocks(&look, 1).await > 0);

    // One who is new, and whose name a stranger is about to take and then does not.
    other.batch_execute("BEGIN; LOCK fundly.accounts IN SHARE MODE").await.unwrap();
    let registered = tokio::spawn({
        let (engine, profile) = (engine.clone(), profile("grace"));
        async move { engine.register_account(backer(2), profile, now()).await }
    });
    concurrency::cross(&look, &other).await;
    registered.await.unwrap().unwrap();
}

#[tokio::test]
async fn what_the_server_says_when_nobody_can_connect_is_in_the_error() {
    let database = database::fresh().await;
    let options = PostgresOptions { patience: Duration::from_secs(1), ..database.options() };
    let store = PostgresStore::with(options).await.unwrap();
    let administrator = database::administrator().await;
    administrator.batch_execute(&database.alter("ALLOW_CONNECTIONS false")).await.unwrap();
    database.terminate(&administrator).await;
    match store.campaigns(None, 1).await {
        Err(StoreError::Unavailable { reason }) => {
            assert!(reason.contains("not currently accepting connections"), "{reason}")
        }
        other => panic!("{other:?}"),
    }
}
