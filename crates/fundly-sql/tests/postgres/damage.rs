//! Rows that somebody has altered are found: what cannot be read is an error, and what can does not agree with the journal.

use super::{common::*, database};
use fundly_core::{Fundly, RowKey, RowKind, Store, StoreError};

#[tokio::test]
async fn what_cannot_be_read_back_is_corrupt() {
    let database = database::fresh().await;
    let engine = Fundly::new(database.store().await);
    launch(&engine, terms(None)).await;
    engine.execute(pledge(100, backer(1), "25.00")).await.unwrap();
    let client = database.by_hand().await;
    for (table, damage, kind) in [
        ("campaigns", "stage = 'launched-ish'", RowKind::Campaign),
        ("campaigns", "hash = 'x'", RowKind::Campaign),
        ("campaign_terms", "policy = '{}'", RowKind::Terms),
        ("campaign_terms", "policy = '\"none\"'", RowKind::Terms),
        ("pledges", "lines = '[{\"tier\": 1}]'", RowKind::Pledge),
        ("pledges", "created_at = 'infinity'", RowKind::Pledge),
        ("pledges", "created_at = '4000-01-01 BC'", RowKind::Pledge),
        ("pledges", "state = 'almostPaid'", RowKind::Pledge),
        ("pledges", "units_issued = -1", RowKind::Pledge),
    ] {
        let keep = format!("CREATE TABLE kept AS SELECT * FROM fundly.{table}");
        client.batch_execute(&keep).await.unwrap();
        let column = damage.split(' ').next().unwrap();
        client.batch_execute(&format!("UPDATE fundly.{table} SET {damage}")).await.unwrap();
        let error = engine.store().page(CAMPAIGN, kind, None, 9).await.unwrap_err();
        let named = matches!(&error, StoreError::Corrupt { what, .. } if *what == kind.to_string());
        assert!(named, "{damage}: {error}");
        assert!(!error.is_retryable());
        let restore = format!("UPDATE fundly.{table} SET {column} = kept.{column} FROM kept; DROP TABLE kept");
        client.batch_execute(&restore).await.unwrap();
        engine.store().page(CAMPAIGN, kind, None, 9).await.unwrap();
    }
    client.batch_execute("UPDATE fundly.campaign_terms SET policy = '[]'").await.unwrap();
    let error = engine.row(CAMPAIGN, RowKey::Terms()).await.unwrap_err();
    assert!(error.code().starts_with("store."), "{error}");
}

#[tokio::test]
async fn an_altered_row_or_entry_is_found() {
    for damage in [
        "UPDATE fundly.pledges SET amount = amount + 1",
        "DELETE FROM fundly.backers",
        "UPDATE fundly.journal SET events = replace(events::text, '2500', '2501')::json WHERE seq = 5",
        "UPDATE fundly.journal SET actor_id = '00000000-0000-0000-0000-000000000001' WHERE seq = 5",
        "DELETE FROM fundly.journal WHERE seq = 3",
    ] {
        let database = database::fresh().await;
        let engine = Fundly::new(database.store().await);
        launch(&engine, terms(None)).await;
        engine.execute(pledge(100, backer(1), "25.00")).await.unwrap();
        assert!(engine.verify(CAMPAIGN).await.unwrap().is_ok());
        let changed = database.by_hand().await.execute(damage, &[]).await.unwrap();
        assert_ne!(changed, 0, "{damage}");
        assert!(engine.verify(CAMPAIGN).await.unwrap().is_err(), "{damage}");
    }
}
