//! SQLite: one writer, many readers, rows as readable columns.

mod commit;
mod open;
mod read;
mod sql;
mod table;

pub use open::{Durability, SqliteOptions};

use crate::error::store_error;
use fundly_core::{
    Account, AccountId, CampaignId, Entry, Row, RowKey, RowKind, Store, StoreError,
    store::{ChangeSet, LoadRequest, Loaded},
};
use sqlx::SqlitePool;

/// Keeps campaigns in SQLite. Cheap to clone; any number of tasks may use one, and any number of processes one file.
#[derive(Clone, Debug)]
pub struct SqliteStore {
    /// The one connection that writes.
    writer: SqlitePool,
    /// The connections that read. In memory there is but one connection, and this is the writer's.
    readers: SqlitePool,
}

impl SqliteStore {
    /// Closes all connections, after what is under way has ended. Every clone of the store is closed with it.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

impl Store for SqliteStore {
    async fn load(&self, campaign: CampaignId, request: LoadRequest) -> Result<Loaded, StoreError> {
        // One transaction, so that all answers are of one moment.
        let mut snapshot = self.readers.begin().await.map_err(store_error)?;
        let loaded = read::load(&mut snapshot, campaign, request).await?;
        snapshot.commit().await.map_err(store_error)?;
        Ok(loaded)
    }

    async fn commit(&self, changes: ChangeSet) -> Result<(), StoreError> {
        let mut transaction = self.writer.begin_with("BEGIN IMMEDIATE").await.map_err(store_error)?;
        commit::apply(&mut transaction, changes).await?;
        transaction.commit().await.map_err(store_error)
    }

    async fn page(
        &self,
        campaign: CampaignId,
        kind: RowKind,
        after: Option<RowKey>,
        limit: u32,
    ) -> Result<Vec<Row>, StoreError> {
        read::page(&self.readers, campaign, kind, after, limit).await
    }

    async fn journal(&self, campaign: CampaignId, after: u64, limit: u32) -> Result<Vec<Entry>, StoreError> {
        read::journal(&self.readers, campaign, after, limit).await
    }

    async fn campaigns(&self, after: Option<CampaignId>, limit: u32) -> Result<Vec<CampaignId>, StoreError> {
        read::campaigns(&self.readers, after, limit).await
    }

    async fn account(&self, id: AccountId) -> Result<Option<Account>, StoreError> {
        read::account(&self.readers, id).await
    }

    async fn accounts(&self, after: Option<AccountId>, limit: u32) -> Result<Vec<Account>, StoreError> {
        read::accounts(&self.readers, after, limit).await
    }

    async fn save_account(&self, account: Account) -> Result<(), StoreError> {
        commit::save_account(&self.writer, &account).await
    }
}
