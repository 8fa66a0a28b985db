//! The host's own rows in the library's transaction.

use super::{common::*, database};
use fundly_core::{
    Fundly,
    store::{BoxFuture, ChangeSet},
};
use fundly_sql::{Enlisted, tokio_postgres::Client};
use std::{error::Error, sync::Arc};

/// Writes a line into a table of the host for each entry, and fails when it is told to.
#[derive(Debug)]
struct Log {
    fails: bool,
}

impl Enlisted for Log {
    fn write<'c>(
        &'c self,
        on: &'c Client,
        changes: &'c [&'c ChangeSet],
    ) -> BoxFuture<'c, Result<(), Box<dyn Error + Send + Sync>>> {
        Box::pin(async move {
            for entry in changes.iter().flat_map(|set| &set.entries) {
                on.execute("INSERT INTO host_log VALUES ($1)", &[&entry.command.id.to_string()]).await?;
            }
            if self.fails { Err("the host changed its mind".into()) } else { Ok(()) }
        })
    }
}

async fn lines(by_hand: &Client) -> i64 {
    by_hand.query_one("SELECT count(*) FROM host_log", &[]).await.unwrap().get(0)
}

#[tokio::test]
async fn the_hosts_row_is_there_when_ours_is() {
    let database = database::fresh().await;
    let store = database.store().await;
    let by_hand = database.by_hand().await;
    by_hand.batch_execute("CREATE TABLE host_log (command text PRIMARY KEY)").await.unwrap();
    let engine = Fundly::new(store.enlist(Arc::new(Log { fails: false })));
    launch(&engine, terms(None)).await;
    assert_eq!(lines(&by_hand).await, 4);
    engine.execute(pledge(100, backer(1), "25.00")).await.unwrap();
    let again = engine.execute(pledge(100, backer(1), "25.00")).await.unwrap();
    assert!(again.repeated);
    assert_eq!(lines(&by_hand).await, 5, "a repeat commits nothing");

    // What the host cannot write is not written by us either, and the connection is fit for the next.
    let failing = Fundly::new(store.enlist(Arc::new(Log { fails: true })));
    let error = failing.execute(pledge(101, backer(2), "25.00")).await.unwrap_err();
    assert!(error.to_string().contains("changed its mind"), "{error}");
    assert_eq!(error.code(), "store.backend");
    // So with a key that the host has already: it is no conflict of ours that would be tried again.
    by_hand
        .batch_execute(&format!("INSERT INTO host_log VALUES ('{}')", pledge(102, backer(3), "1.00").id))
        .await
        .unwrap();
    let error = engine.execute(pledge(102, backer(3), "25.00")).await.unwrap_err();
    assert_eq!(error.code(), "store.backend", "{error}");
    assert_eq!(lines(&by_hand).await, 6);
    let plain = Fundly::new(store);
    assert_eq!(plain.verify(CAMPAIGN).await.unwrap().unwrap().seq(), 5);
    assert!(!plain.execute(pledge(101, backer(2), "25.00")).await.unwrap().repeated, "it never happened");
}
