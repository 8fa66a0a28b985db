//! Stores that stand before another.

/// Forwards every method of a [`Store`](crate::Store) but `load` and `commit` to a store inside: for a store that stands before
/// another and watches or disturbs these two. What is read or written for many campaigns goes through them, one by one.
///
/// ```
/// use fundly_core::{CampaignId, MemoryStore, Store, StoreError};
/// use fundly_core::store::{ChangeSet, LoadRequest, Loaded};
/// use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
///
/// struct Counting(MemoryStore, AtomicU32);
///
/// impl Store for Counting {
///     async fn load(&self, campaign: CampaignId, request: LoadRequest) -> Result<Loaded, StoreError> {
///         self.1.fetch_add(1, Relaxed);
///         self.0.load(campaign, request).await
///     }
///
///     async fn commit(&self, changes: ChangeSet) -> Result<(), StoreError> {
///         self.0.commit(changes).await
///     }
///
///     fundly_core::forward_store!(self => self.0);
/// }
///
/// let store = Counting(MemoryStore::new(), AtomicU32::new(0));
/// let nothing = (CampaignId::from_u128(1), LoadRequest::default());
/// assert_eq!(pollster::block_on(store.load_many(vec![nothing.clone(), nothing])).map(|loaded| loaded.len()).ok(), Some(2));
/// assert_eq!(store.1.load(Relaxed), 2);
/// assert!(pollster::block_on(store.campaigns(None, 10)).is_ok_and(|found| found.is_empty()));
/// ```
#[macro_export]
macro_rules! forward_store {
    ($this:ident => $inner:expr) => {
        async fn page(
            &$this,
            campaign: $crate::CampaignId,
            kind: $crate::RowKind,
            after: Option<$crate::RowKey>,
            limit: u32,
        ) -> Result<Vec<$crate::Row>, $crate::StoreError> {
            $inner.page(campaign, kind, after, limit).await
        }

        async fn journal(
            &$this,
            campaign: $crate::CampaignId,
            after: u64,
            limit: u32,
        ) -> Result<Vec<$crate::Entry>, $crate::StoreError> {
            $inner.journal(campaign, after, limit).await
        }

        async fn campaigns(
            &$this,
            after: Option<$crate::CampaignId>,
            limit: u32,
        ) -> Result<Vec<$crate::CampaignId>, $crate::StoreError> {
            $inner.campaigns(after, limit).await
        }

        async fn account(&$this, id: $crate::AccountId) -> Result<Option<$crate::Account>, $crate::StoreError> {
            $inner.account(id).await
        }

        async fn accounts(
            &$this,
            after: Option<$crate::AccountId>,
            limit: u32,
        ) -> Result<Vec<$crate::Account>, $crate::StoreError> {
            $inner.accounts(after, limit).await
        }

        async fn save_account(&$this, account: $crate::Account) -> Result<(), $crate::StoreError> {
            $inner.save_account(account).await
        }
    };
}
