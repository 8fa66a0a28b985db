//! Growing past one machine: nothing in the catalogue of the server ties campaigns together.

use super::{common::*, database, kept::Kept};
use fundly_core::{Fundly, RowKind};

/// The tables that belong to no campaign.
const OF_NO_CAMPAIGN: [&str; 3] = ["accounts", "consumers", "migrations"];

/// The statement that a person reads and the test reads too: of each unique index, its table and its columns.
const UNIQUE: &str = "
    SELECT c.relname, i.indisprimary, (
        SELECT array_agg(a.attname::text ORDER BY k.place) FROM unnest(i.indkey) WITH ORDINALITY AS k (number, place)
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number
    )
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
    WHERE c.relnamespace = 'fundly'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND i.indisunique";

const FOREIGN: &str = "SELECT conname::text FROM pg_constraint
    WHERE contype = 'f' AND connamespace = 'fundly'::regnamespace";

const TABLES: &str = "SELECT relname::text FROM pg_class
    WHERE relnamespace = 'fundly'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition ORDER BY relname";

#[tokio::test]
async fn no_key_crosses_campaigns() {
    let database = database::fresh().await;
    database.store().await;
    let by_hand = database.by_hand().await;
    let mut with_primary_key = Vec::new();
    for row in by_hand.query(UNIQUE, &[]).await.unwrap() {
        let (table, primary, columns): (String, bool, Vec<String>) = (row.get(0), row.get(1), row.get(2));
        let campaign = if table == "campaigns" { "id" } else { "campaign_id" };
        let apart = OF_NO_CAMPAIGN.contains(&&*table) || columns[0] == campaign;
        assert!(apart, "{table} ({columns:?}) is unique over campaigns");
        if primary {
            with_primary_key.push(table);
        }
    }
    with_primary_key.sort();
    let tables: Vec<String> = by_hand.query(TABLES, &[]).await.unwrap().iter().map(|row| row.get(0)).collect();
    assert_eq!(with_primary_key, tables, "each table has a primary key");
    assert!(tables.len() > RowKind::ALL.len());
    assert!(by_hand.query(FOREIGN, &[]).await.unwrap().is_empty(), "no row refers to another");
}

/// What is spread over machines is every table there is, each once.
#[tokio::test]
async fn every_table_has_its_place_in_a_cluster() {
    let database = database::fresh().await;
    database.store().await;
    let tables = database.by_hand().await.query(TABLES, &[]).await.unwrap();
    let sql = include_str!("../../sql/citus.sql");
    for table in tables.iter().map(|row| row.get::<_, String>(0)) {
        let named = sql.matches(&format!("'{table}'")).count() + sql.matches(&format!("'fundly.{table}',")).count();
        assert_eq!(named, 1, "{table}");
        let reference = sql.split_once("create_reference_table").unwrap().1.contains(&format!("'{table}'"));
        assert_eq!(reference, OF_NO_CAMPAIGN.contains(&&*table), "{table}");
    }
}

#[tokio::test]
async fn partitions_change_nothing() {
    let database = database::fresh().await;
    let engine = Fundly::new(database.store().await);
    launch(&engine, terms(None)).await;
    for n in 0..100 {
        engine.execute(pledge(100 + u128::from(n), backer(n), "25.00")).await.unwrap();
    }
    let before = engine.every(CAMPAIGN, RowKind::Pledge).await.unwrap();
    let head = engine.verify(CAMPAIGN).await.unwrap().unwrap().hash();
    engine.store().close();

    let by_hand = database.by_hand().await;
    by_hand.batch_execute(include_str!("../../sql/partitions.sql")).await.unwrap();
    let engine = Fundly::new(database.store().await);
    assert_eq!(engine.every(CAMPAIGN, RowKind::Pledge).await.unwrap(), before);
    assert_eq!(engine.verify(CAMPAIGN).await.unwrap().unwrap().hash(), head);
    let batch = (0..500).map(|n| pledge(1_000 + u128::from(n), backer(n), "25.00")).collect();
    assert!(engine.execute_batch(CAMPAIGN, batch).await.unwrap().iter().all(Result::is_ok));
    assert!(engine.verify(CAMPAIGN).await.unwrap().is_ok(), "it goes on where it was left");
    let overview = "SELECT pledges FROM fundly.campaign_overview";
    assert_eq!(by_hand.query_one(overview, &[]).await.unwrap().get::<_, i64>(0), 600);
    let divided = "SELECT count(*) FROM pg_class WHERE relnamespace = 'fundly'::regnamespace AND relkind = 'p'";
    assert_eq!(by_hand.query_one(divided, &[]).await.unwrap().get::<_, i64>(0), 29);
}

/// The laws hold in partitions as well.
#[tokio::test]
async fn partitions_keep_the_laws() {
    let results = fundly_core::store::conformance::run_all(|| async {
        let database = database::fresh().await;
        database.store().await.close();
        database.by_hand().await.batch_execute(include_str!("../../sql/partitions.sql")).await.unwrap();
        let options = database.options();
        Kept::with(database, options).await
    });
    for result in results.await {
        assert!(result.verdict.is_ok(), "{}: {:?}", result.law, result.verdict);
    }
}
