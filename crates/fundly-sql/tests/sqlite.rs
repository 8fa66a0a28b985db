//! What SQLite adds to the laws of a store: files that outlive a process, several users of one file, tables for people.
#![cfg(feature = "sqlite")]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

mod common;

use common::*;
use fundly_core::{Fundly, Row, RowKey, RowKind, Store, StoreError};
use fundly_sql::{OpenError, SqliteStore};
use sqlx::{Connection, SqliteConnection};
use std::path::Path;

/// The file as a person opens it, without the library.
async fn by_hand(path: &Path) -> SqliteConnection {
    SqliteConnection::connect(path.to_str().unwrap()).await.unwrap()
}

#[tokio::test]
async fn reopening_keeps_everything() {
    let path = fresh_path();
    let engine = live(&path).await;
    for n in 0..20 {
        engine.execute(pledge(100 + u128::from(n), backer(n), "25.00")).await.unwrap();
    }
    let before = engine.every(CAMPAIGN, RowKind::Pledge).await.unwrap();
    let head = engine.verify(CAMPAIGN).await.unwrap().unwrap().hash();
    engine.store().close().await;

    let engine = Fundly::new(SqliteStore::open(&path).await.unwrap());
    assert_eq!(engine.every(CAMPAIGN, RowKind::Pledge).await.unwrap(), before);
    assert_eq!(engine.verify(CAMPAIGN).await.unwrap().unwrap().hash(), head);
    let again = engine.execute(pledge(100, backer(0), "25.00")).await.unwrap();
    assert!(again.repeated, "a command accepted before the restart is known after it");
}

#[tokio::test]
async fn a_name_that_is_no_file_is_refused() {
    for name in ["", ":memory:", "file::memory:?cache=shared"] {
        let error = SqliteStore::open(name).await.unwrap_err();
        assert_eq!(error.code(), "open.connect");
        assert!(error.to_string().contains("SqliteStore::in_memory"), "{error}");
    }
}

#[tokio::test]
async fn migrating_twice_does_nothing() {
    let path = fresh_path();
    let applied = async || {
        let query = "SELECT version, hash, applied_at FROM _fundly_migrations ORDER BY version";
        sqlx::query_as::<_, (i64, String, String)>(query).fetch_all(&mut by_hand(&path).await).await.unwrap()
    };
    SqliteStore::open(&path).await.unwrap().close().await;
    let first = applied().await;
    SqliteStore::open(&path).await.unwrap().close().await;
    assert_eq!(applied().await, first);
    assert!(!first.is_empty());
}

#[tokio::test]
async fn a_database_of_a_later_version_is_refused() {
    let path = fresh_path();
    SqliteStore::open(&path).await.unwrap().close().await;
    let later = "INSERT INTO _fundly_migrations SELECT 999, name, hash, applied_at FROM _fundly_migrations LIMIT 1";
    sqlx::query(later).execute(&mut by_hand(&path).await).await.unwrap();
    let error = SqliteStore::open(&path).await.unwrap_err();
    assert!(matches!(error, OpenError::Migrate(_)), "{error}");
    assert_eq!(error.code(), "open.migrate");
}

#[tokio::test]
async fn a_file_that_cannot_be_opened_is_no_panic() {
    let error = SqliteStore::open("/no/such/folder/campaigns.sqlite3").await.unwrap_err();
    assert_eq!(error.code(), "open.connect");
    let path = fresh_path();
    std::fs::write(&path, "this is no database, whatever its name says".repeat(100)).unwrap();
    assert!(SqliteStore::open(&path).await.is_err());
}

#[tokio::test]
async fn what_cannot_be_read_back_is_corrupt() {
    for (damage, kind) in [
        ("UPDATE campaigns SET stage = 'launched-ish'", RowKind::Campaign),
        ("UPDATE campaigns SET hash = 'x'", RowKind::Campaign),
        ("UPDATE campaign_terms SET policy = '{}'", RowKind::Terms),
        ("UPDATE pledges SET backer_id = 'somebody'", RowKind::Pledge),
        ("UPDATE pledges SET lines = '[{\"tier\": 1}]'", RowKind::Pledge),
        ("UPDATE pledges SET created_at = 'yesterday'", RowKind::Pledge),
        ("UPDATE pledges SET state = 'almostPaid'", RowKind::Pledge),
        ("UPDATE pledges SET units_issued = -1", RowKind::Pledge),
        ("UPDATE pledges SET late = 2", RowKind::Pledge),
    ] {
        let path = fresh_path();
        let engine = live(&path).await;
        engine.execute(pledge(100, backer(1), "25.00")).await.unwrap();
        sqlx::query(damage).execute(&mut by_hand(&path).await).await.unwrap();
        let error = engine.store().page(CAMPAIGN, kind, None, 9).await.unwrap_err();
        assert!(matches!(&error, StoreError::Corrupt { what, .. } if *what == kind.to_string()), "{damage}: {error}");
        assert!(!error.is_retryable());
    }
}

#[tokio::test]
async fn json_that_is_none_is_an_error_and_no_panic() {
    let path = fresh_path();
    let engine = live(&path).await;
    sqlx::query("UPDATE campaign_terms SET policy = 'no JSON {'").execute(&mut by_hand(&path).await).await.unwrap();
    let error = engine.row(CAMPAIGN, RowKey::Terms()).await.unwrap_err();
    assert!(error.code().starts_with("store."), "{error}");
}

#[tokio::test]
async fn an_altered_row_or_entry_is_found() {
    for damage in [
        "UPDATE pledges SET amount = amount + 1",
        "DELETE FROM backers",
        "UPDATE journal SET events = replace(events, '2500', '2501') WHERE seq = 5",
        "UPDATE journal SET actor_id = '00000000-0000-0000-0000-000000000001' WHERE seq = 5",
        "DELETE FROM journal WHERE seq = 3",
    ] {
        let path = fresh_path();
        let engine = live(&path).await;
        engine.execute(pledge(100, backer(1), "25.00")).await.unwrap();
        assert!(engine.verify(CAMPAIGN).await.unwrap().is_ok());
        let changed = sqlx::query(damage).execute(&mut by_hand(&path).await).await.unwrap();
        assert_ne!(changed.rows_affected(), 0, "{damage}");
        assert!(engine.verify(CAMPAIGN).await.unwrap().is_err(), "{damage}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_handles_on_one_file_keep_one_journal() {
    let path = fresh_path();
    let engines = [live(&path).await, Fundly::new(SqliteStore::open(&path).await.unwrap())];
    let tasks = (0..64_u32).map(|n| {
        let engine = engines[n as usize % 2].clone();
        tokio::spawn(async move {
            let request = pledge(100 + u128::from(n), backer(n), "10.00");
            loop {
                match engine.execute(request.clone()).await {
                    Ok(outcome) => return outcome.seq,
                    Err(error) if error.code() == "engine.contended" => tokio::task::yield_now().await,
                    Err(error) => panic!("{error} ({})", error.code()),
                }
            }
        })
    });
    let mut seqs = Vec::new();
    for task in tasks.collect::<Vec<_>>() {
        seqs.push(task.await.unwrap());
    }
    seqs.sort_unstable();
    assert_eq!(seqs, (5..=68).collect::<Vec<u64>>(), "each command has its own entry, without a gap");
    for engine in &engines {
        let replay = engine.verify(CAMPAIGN).await.unwrap().unwrap();
        assert_eq!(replay.rows().campaign().unwrap().totals.pledges, 64);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_last_room_below_the_maximum_is_sold_once() {
    let path = fresh_path();
    let store = SqliteStore::open(&path).await.unwrap();
    let engine = Fundly::new(store);
    // Room for ten pledges of 100.00.
    launch(&engine, terms(Some("1000.00"))).await;
    let tasks = (0..64_u32).map(|n| {
        let engine = engine.clone();
        tokio::spawn(async move {
            let request = pledge(100 + u128::from(n), backer(n), "100.00");
            loop {
                match engine.execute(request.clone()).await {
                    Ok(_) => return None,
                    Err(error) if error.code() == "engine.contended" => tokio::task::yield_now().await,
                    Err(error) => return Some(error.code()),
                }
            }
        })
    });
    let mut answers = Vec::new();
    for task in tasks.collect::<Vec<_>>() {
        answers.push(task.await.unwrap());
    }
    assert_eq!(answers.iter().filter(|answer| answer.is_none()).count(), 10, "{answers:?}");
    let refused: Vec<_> = answers.into_iter().flatten().collect();
    assert!(refused.iter().all(|code| *code == refused[0] && code.starts_with("pledge.")), "{refused:?}");
    let replay = engine.verify(CAMPAIGN).await.unwrap().unwrap();
    assert_eq!(replay.rows().campaign().unwrap().totals.committed.minor(), 100_000);
}

#[tokio::test]
async fn every_member_of_every_row_is_a_column() {
    // The laws compare rows after a round trip; this says which member was lost.
    use fundly_core::store::{ChangeSet, conformance::samples::Filler};
    let store = SqliteStore::in_memory().await.unwrap();
    for (seq, full) in [(0, true), (1, false)] {
        let filler = Filler { campaign: CAMPAIGN, n: 7, full };
        let rows: Vec<Row> = RowKind::ALL.iter().map(|kind| filler.row(*kind)).collect();
        let entries = filler.entries(seq + 1, 1, fundly_core::Digest32::ZERO);
        store
            .commit(ChangeSet { campaign: CAMPAIGN, expected_seq: seq, rows: rows.clone(), fresh: Vec::new(), entries })
            .await
            .unwrap();
        for row in rows {
            let (wanted, kind) = (serde_json::to_value(&row).unwrap(), row.key().kind());
            let found = serde_json::to_value(store.page(CAMPAIGN, kind, None, 9).await.unwrap().remove(0)).unwrap();
            for (member, value) in wanted.as_object().unwrap() {
                assert_eq!(found.get(member), Some(value), "{kind:?}.{member}: columns of its table in table/");
            }
        }
    }
}
