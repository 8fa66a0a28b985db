//! SQLite keeps the laws of a store, in a file and in memory.
#![cfg(feature = "sqlite")]
#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]

mod common;

use fundly_sql::SqliteStore;

mod file {
    use super::*;

    fundly_core::store_conformance!(#[tokio::test] => async { SqliteStore::open(common::fresh_path()).await.unwrap() });
}

#[tokio::test]
async fn facts_are_sums_of_what_stands() {
    let store = SqliteStore::in_memory().await.unwrap();
    fundly_core::store::conformance::facts_are_sums_of_what_stands(&store).await.unwrap();
}

mod memory {
    use super::*;

    fundly_core::store_conformance!(#[tokio::test] => async { SqliteStore::in_memory().await.unwrap() });
}
