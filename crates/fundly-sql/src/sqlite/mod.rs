//! SQLite: one writer, many readers, rows as readable columns.

mod commit;
mod migrate;
mod open;
mod read;
mod statement;
mod worker;

pub use open::{Durability, SqliteOptions};

use crate::error::unavailable;
use fundly_core::{
    Account, AccountId, CampaignId, Entry, Row, RowKey, RowKind, Store, StoreError,
    engine::FactSource,
    policy::{FactQuery, Facts},
    store::{ChangeSet, LoadRequest, Loaded},
};
use rusqlite::Connection;
use worker::Workers;

/// Keeps campaigns in SQLite. Cheap to clone; any number of tasks may use one, and any number of processes one file.
#[derive(Clone, Debug)]
pub struct SqliteStore {
    /// The one connection that writes.
    writer: Workers,
    /// The connections that read. In memory there is but one connection, and this is the writer's.
    readers: Workers,
}

impl SqliteStore {
    /// Closes all connections, after what is under way has ended. Every clone of the store is closed with it.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }

    /// The steps by which SQLite carries out a statement.
    #[cfg(test)]
    async fn plan(&self, statement: &str) -> Result<Vec<String>, StoreError> {
        let explain = format!("EXPLAIN QUERY PLAN {statement}");
        let plan = move |connection: &mut rusqlite::Connection| -> rusqlite::Result<Vec<String>> {
            let mut explained = connection.prepare(&explain)?;
            let nothing = vec![rusqlite::types::Null; explained.parameter_count()];
            explained.query_map(rusqlite::params_from_iter(nothing), |row| row.get("detail"))?.collect()
        };
        self.writer.run(move |connection| plan(connection).map_err(crate::error::store_error)).await
    }
}

/// Answers from the directory of accounts and from the pledges of this database.
impl FactSource for SqliteStore {
    async fn facts(&self, query: FactQuery) -> Result<Facts, StoreError> {
        self.readers.run(move |connection| read::facts(connection, &query)).await
    }
}

impl Store for SqliteStore {
    async fn load(&self, campaign: CampaignId, request: LoadRequest) -> Result<Loaded, StoreError> {
        let loaded = self.load_many(vec![(campaign, request)]).await?.pop();
        loaded.ok_or_else(|| unavailable("it answered nothing"))
    }

    async fn commit(&self, changes: ChangeSet) -> Result<(), StoreError> {
        self.commit_many(vec![changes]).await.pop().unwrap_or_else(|| Err(unavailable("it answered nothing")))
    }

    async fn commit_many(&self, changes: Vec<ChangeSet>) -> Vec<Result<(), StoreError>> {
        let sets = changes.len();
        let applied = self.writer.run(move |connection| Ok(commit::apply(connection, &changes))).await;
        applied.unwrap_or_else(|error| vec![Err(error); sets])
    }

    async fn load_many(&self, requests: Vec<(CampaignId, LoadRequest)>) -> Result<Vec<Loaded>, StoreError> {
        // Who asks for earlier commands is about to write. The writer knows its own pages still; a reader must read anew
        // what others have written.
        let about_to_write = requests.iter().any(|(_, request)| !request.commands.is_empty());
        let workers = if about_to_write { &self.writer } else { &self.readers };
        let load = |connection: &mut Connection| {
            requests.into_iter().map(|(campaign, request)| read::load(connection, campaign, request)).collect()
        };
        workers.run(load).await
    }

    async fn page(
        &self,
        campaign: CampaignId,
        kind: RowKind,
        after: Option<RowKey>,
        limit: u32,
    ) -> Result<Vec<Row>, StoreError> {
        self.readers.run(move |connection| read::page(connection, campaign, kind, after, limit)).await
    }

    async fn journal(&self, campaign: CampaignId, after: u64, limit: u32) -> Result<Vec<Entry>, StoreError> {
        self.readers.run(move |connection| read::journal(connection, campaign, after, limit)).await
    }

    async fn campaigns(&self, after: Option<CampaignId>, limit: u32) -> Result<Vec<CampaignId>, StoreError> {
        self.readers.run(move |connection| read::campaigns(connection, after, limit)).await
    }

    async fn account(&self, id: AccountId) -> Result<Option<Account>, StoreError> {
        self.readers.run(move |connection| read::account(connection, id)).await
    }

    async fn accounts(&self, after: Option<AccountId>, limit: u32) -> Result<Vec<Account>, StoreError> {
        self.readers.run(move |connection| read::accounts(connection, after, limit)).await
    }

    async fn save_account(&self, account: Account) -> Result<(), StoreError> {
        self.writer.run(move |connection| commit::save_account(connection, &account)).await
    }
}
