//! PostgreSQL: readable tables in a schema of their own, one transaction for a commit, whatever the number of campaigns.

mod address;
mod answer;
mod commit;
mod enlist;
mod explain;
mod feed;
mod listen;
mod migrate;
mod notify;
mod open;
mod parameter;
mod read;
mod session;
mod statement;
mod writes;

pub use enlist::Enlisted;
pub use explain::Explained;
pub use feed::Position;
pub use listen::Listener;
pub use open::PostgresOptions;

use crate::error::unavailable;
use deadpool_postgres::Pool;
use fundly_core::{
    Account, AccountId, CampaignId, Entry, Row, RowKey, RowKind, Store, StoreError,
    engine::FactSource,
    limits::RETRIES_MAX,
    policy::{FactQuery, Facts},
    store::{ChangeSet, LoadRequest, Loaded},
};
use listen::Listeners;
use notify::Notifier;
use session::{Call, Session};
use std::{future::Future, sync::Arc};

/// Keeps campaigns in PostgreSQL. Cheap to clone; any number of tasks may use one, and any number of processes one database.
///
/// ```no_run
/// use fundly_core::Fundly;
/// use fundly_sql::PostgresStore;
///
/// # async fn run() -> Result<(), fundly_sql::OpenError> {
/// let engine = Fundly::new(PostgresStore::open("postgres://fundly@localhost/forge").await?);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct PostgresStore {
    pool: Pool,
    prepares: bool,
    /// What begins a transaction that writes.
    begin: Arc<str>,
    enlisted: Option<Arc<dyn Enlisted>>,
    notifier: Notifier,
    listeners: Listeners,
}

impl PostgresStore {
    /// Closes all connections that are not in use, and lets nobody have another. Every clone of the store is closed with it.
    pub fn close(&self) {
        self.pool.close();
    }

    async fn session(&self) -> Result<Session, StoreError> {
        Session::of(&self.pool, self.prepares).await
    }

    /// Reads; again where the connection turns out to be gone or others got in the way, for reading twice does no harm.
    async fn read(
        &self,
        begin: Option<&str>,
        calls: &[Call],
        end: Option<&str>,
    ) -> Result<Vec<Vec<tokio_postgres::Row>>, StoreError> {
        let mut tries = 0;
        loop {
            let session = self.session().await?;
            let answer = session.run(begin, calls, end).await;
            let Err(error) = &answer else { return answer };
            tries += 1;
            if tries >= RETRIES_MAX || !(matches!(error, StoreError::Conflict) || session.is_gone().await) {
                return answer;
            }
        }
    }
}

/// Does something to its end, even when whoever asked for it stops waiting: what was begun is done entirely or not at all.
async fn to_its_end<T: Send + 'static>(work: impl Future<Output = T> + Send + 'static) -> Result<T, StoreError> {
    tokio::spawn(work).await.map_err(|error| unavailable(error.to_string()))
}

/// Answers from the directory of accounts and from the pledges of this database.
impl FactSource for PostgresStore {
    async fn facts(&self, query: FactQuery) -> Result<Facts, StoreError> {
        read::facts(self, &query).await
    }
}

impl Store for PostgresStore {
    async fn load(&self, campaign: CampaignId, request: LoadRequest) -> Result<Loaded, StoreError> {
        let loaded = read::load(self, vec![(campaign, request)]).await?.pop();
        loaded.ok_or_else(|| unavailable("it answered nothing"))
    }

    async fn commit(&self, changes: ChangeSet) -> Result<(), StoreError> {
        self.commit_many(vec![changes]).await.pop().unwrap_or_else(|| Err(unavailable("it answered nothing")))
    }

    async fn load_many(&self, requests: Vec<(CampaignId, LoadRequest)>) -> Result<Vec<Loaded>, StoreError> {
        read::load(self, requests).await
    }

    async fn commit_many(&self, changes: Vec<ChangeSet>) -> Vec<Result<(), StoreError>> {
        let (sets, store) = (changes.len(), self.clone());
        let applied = to_its_end(async move { commit::apply(&store, &changes).await }).await;
        applied.unwrap_or_else(|error| vec![Err(error); sets])
    }

    async fn page(
        &self,
        campaign: CampaignId,
        kind: RowKind,
        after: Option<RowKey>,
        limit: u32,
    ) -> Result<Vec<Row>, StoreError> {
        read::page(self, campaign, kind, after, limit).await
    }

    async fn journal(&self, campaign: CampaignId, after: u64, limit: u32) -> Result<Vec<Entry>, StoreError> {
        read::journal(self, campaign, after, limit).await
    }

    async fn campaigns(&self, after: Option<CampaignId>, limit: u32) -> Result<Vec<CampaignId>, StoreError> {
        read::campaigns(self, after, limit).await
    }

    async fn account(&self, id: AccountId) -> Result<Option<Account>, StoreError> {
        read::account(self, id).await
    }

    async fn accounts(&self, after: Option<AccountId>, limit: u32) -> Result<Vec<Account>, StoreError> {
        read::accounts(self, after, limit).await
    }

    async fn save_account(&self, account: Account) -> Result<(), StoreError> {
        let store = self.clone();
        to_its_end(async move { commit::save_account(&store, &account).await }).await?
    }
}
