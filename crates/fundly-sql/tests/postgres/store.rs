//! What PostgreSQL adds to the laws of a store.

use super::{common::*, database};
use fundly_core::{Fundly, RowKind};
use fundly_sql::PostgresStore;

#[tokio::test]
async fn reopening_keeps_everything() {
    let database = database::fresh().await;
    let engine = Fundly::new(database.store().await);
    launch(&engine, terms(None)).await;
    for n in 0..20 {
        engine.execute(pledge(100 + u128::from(n), backer(n), "25.00")).await.unwrap();
    }
    let before = engine.every(CAMPAIGN, RowKind::Pledge).await.unwrap();
    let head = engine.verify(CAMPAIGN).await.unwrap().unwrap().hash();
    engine.store().close();

    let engine = Fundly::new(PostgresStore::open(database.url()).await.unwrap());
    assert_eq!(engine.every(CAMPAIGN, RowKind::Pledge).await.unwrap(), before);
    assert_eq!(engine.verify(CAMPAIGN).await.unwrap().unwrap().hash(), head);
    let again = engine.execute(pledge(100, backer(0), "25.00")).await.unwrap();
    assert!(again.repeated, "a command accepted before the restart is known after it");
}

#[tokio::test]
async fn facts_are_sums_of_what_stands() {
    let database = database::fresh().await;
    let store = database.store().await;
    fundly_core::store::conformance::facts_are_sums_of_what_stands(&store).await.unwrap();
}
