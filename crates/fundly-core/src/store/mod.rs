//! Storage: bounded reads plus one atomic commit.
//!
//! A store knows no rule. It answers what it is asked for and applies a [`ChangeSet`] entirely or not at all. The whole
//! contract is the list of laws in `store::conformance` (feature `conformance`); memory, SQLite, Postgres
//! and foreign stores run the same list.

mod change_set;
mod erased;
mod forward;
mod maybe_send;
mod memory;

#[cfg(feature = "conformance")]
pub mod conformance;

pub use change_set::ChangeSet;
pub use erased::DynStore;
pub use maybe_send::{BoxFuture, MaybeSend, MaybeSync};
pub use memory::MemoryStore;

use crate::{
    account::Account,
    decide::{Need, Range, Row, RowKey, RowKind},
    id::{AccountId, CampaignId, CommandId},
    journal::Entry,
};
use std::{future::Future, sync::Arc};
use thiserror::Error;

/// What the machine said no to. Never carries a rule. Cheap to clone: many commands that ride in one commit share its fate.
#[derive(Clone, Debug, Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Another writer was first: nothing was written; load again and decide again.
    #[error("another writer was first")]
    Conflict,
    /// The store cannot be reached or is too busy now; nothing was acknowledged.
    #[error("the store is unavailable: {reason}")]
    Unavailable {
        /// What the store said.
        reason: String,
    },
    /// What is stored cannot be read back.
    #[error("stored {what} cannot be read: {detail}")]
    Corrupt {
        /// Kind of row or entry.
        what: String,
        /// What is wrong.
        detail: String,
    },
    /// Anything else the backend reports.
    #[error("the backend failed: {0}")]
    Backend(#[source] Arc<dyn std::error::Error + Send + Sync>),
}

impl StoreError {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Conflict => "store.conflict",
            Self::Unavailable { .. } => "store.unavailable",
            Self::Corrupt { .. } => "store.corrupt",
            Self::Backend(_) => "store.backend",
        }
    }

    /// Whether the same may succeed later.
    pub const fn is_retryable(&self) -> bool {
        matches!(self, Self::Conflict | Self::Unavailable { .. })
    }
}

/// What to read in one go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LoadRequest {
    /// Rows and ranges.
    pub needs: Vec<Need>,
    /// Commands whose entries are wanted, if they were accepted before.
    pub commands: Vec<CommandId>,
}

/// What was read: one answer for each need, in the order asked.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// For each row that was asked for: the key and the row, or none when there is none.
    pub rows: Vec<(RowKey, Option<Row>)>,
    /// For each range: the rows in key order.
    pub ranges: Vec<(Range, Vec<Row>)>,
    /// The entries of those of the commands that were accepted before.
    pub entries: Vec<Entry>,
}

/// A store of campaigns and accounts.
///
/// Implementors write plain `async fn`; the futures are `Send` on every target but wasm.
pub trait Store: MaybeSend + MaybeSync {
    /// Reads rows, ranges and earlier entries of one campaign.
    fn load(
        &self,
        campaign: CampaignId,
        request: LoadRequest,
    ) -> impl Future<Output = Result<Loaded, StoreError>> + MaybeSend;

    /// Applies a change set entirely, durably, or not at all. [`StoreError::Conflict`] when the campaign is not at
    /// `expected_seq` any more.
    fn commit(&self, changes: ChangeSet) -> impl Future<Output = Result<(), StoreError>> + MaybeSend;

    /// [`Store::load`] for several campaigns, each once; answers in the order asked. To be overridden where one round trip
    /// can serve all.
    fn load_many(
        &self,
        requests: Vec<(CampaignId, LoadRequest)>,
    ) -> impl Future<Output = Result<Vec<Loaded>, StoreError>> + MaybeSend {
        async move {
            let mut loaded = Vec::with_capacity(requests.len());
            for (campaign, request) in requests {
                loaded.push(self.load(campaign, request).await?);
            }
            Ok(loaded)
        }
    }

    /// [`Store::commit`] for several campaigns, each once; answers in the order given, each change set on its own: one that
    /// conflicts is no matter to the others. To be overridden where one durable write can serve all.
    fn commit_many(&self, changes: Vec<ChangeSet>) -> impl Future<Output = Vec<Result<(), StoreError>>> + MaybeSend {
        async move {
            let mut results = Vec::with_capacity(changes.len());
            for set in changes {
                results.push(self.commit(set).await);
            }
            results
        }
    }

    /// The next rows of a kind after a key, in key order; at most [`crate::limits::PAGE_MAX`].
    fn page(
        &self,
        campaign: CampaignId,
        kind: RowKind,
        after: Option<RowKey>,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<Row>, StoreError>> + MaybeSend;

    /// The next journal entries after a sequence number, in order; at most [`crate::limits::PAGE_MAX`].
    fn journal(
        &self,
        campaign: CampaignId,
        after: u64,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<Entry>, StoreError>> + MaybeSend;

    /// The next campaigns after an id, in id order; at most [`crate::limits::PAGE_MAX`].
    fn campaigns(
        &self,
        after: Option<CampaignId>,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<CampaignId>, StoreError>> + MaybeSend;

    /// An account.
    fn account(&self, id: AccountId) -> impl Future<Output = Result<Option<Account>, StoreError>> + MaybeSend;

    /// The next accounts after an id, in id order; at most [`crate::limits::PAGE_MAX`].
    fn accounts(
        &self,
        after: Option<AccountId>,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<Account>, StoreError>> + MaybeSend;

    /// Writes an account whose stored version is `account.version - 1` (no row for version 1); else
    /// [`StoreError::Conflict`]. A handle that another account has is a conflict too.
    fn save_account(&self, account: Account) -> impl Future<Output = Result<(), StoreError>> + MaybeSend;
}
