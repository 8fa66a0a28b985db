//! A store whose database is there for as long as the store is.

use super::database::{self, Database};
use fundly_core::{
    CampaignId, Store, StoreError,
    store::{ChangeSet, LoadRequest, Loaded},
};
use fundly_sql::{PostgresOptions, PostgresStore};

/// A store with its database.
pub struct Kept {
    // Dropped in this order.
    store: PostgresStore,
    _database: Database,
}

impl Kept {
    /// A store in a new database.
    pub async fn fresh() -> Self {
        let database = database::fresh().await;
        let options = database.options();
        Self::with(database, options).await
    }

    /// A store as the options say.
    pub async fn with(database: Database, options: PostgresOptions) -> Self {
        Self { store: PostgresStore::with(options).await.unwrap(), _database: database }
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        self.store.close();
    }
}

impl Store for Kept {
    async fn load(&self, campaign: CampaignId, request: LoadRequest) -> Result<Loaded, StoreError> {
        self.store.load(campaign, request).await
    }

    async fn commit(&self, changes: ChangeSet) -> Result<(), StoreError> {
        self.store.commit(changes).await
    }

    async fn load_many(&self, requests: Vec<(CampaignId, LoadRequest)>) -> Result<Vec<Loaded>, StoreError> {
        self.store.load_many(requests).await
    }

    async fn commit_many(&self, changes: Vec<ChangeSet>) -> Vec<Result<(), StoreError>> {
        self.store.commit_many(changes).await
    }

    fundly_core::forward_store!(self => self.store);
}
