//! A store without its type: so that no generics cross a language boundary.

use super::{BoxFuture, ChangeSet, LoadRequest, Loaded, MaybeSend, MaybeSync, Store, StoreError};
use crate::{
    account::Account,
    decide::{Row, RowKey, RowKind},
    id::{AccountId, CampaignId},
    journal::Entry,
};
use std::sync::Arc;

/// The object-safe twin of [`Store`]; private, because a blanket implementation would make every method ambiguous.
trait Erased: MaybeSend + MaybeSync {
    fn load(&self, campaign: CampaignId, request: LoadRequest) -> BoxFuture<'_, Result<Loaded, StoreError>>;
    fn commit(&self, changes: ChangeSet) -> BoxFuture<'_, Result<(), StoreError>>;
    fn load_many(&self, requests: Vec<(CampaignId, LoadRequest)>) -> BoxFuture<'_, Result<Vec<Loaded>, StoreError>>;
    fn commit_many(&self, changes: Vec<ChangeSet>) -> BoxFuture<'_, Vec<Result<(), StoreError>>>;
    fn page(
        &self,
        campaign: CampaignId,
        kind: RowKind,
        after: Option<RowKey>,
        limit: u32,
    ) -> BoxFuture<'_, Result<Vec<Row>, StoreError>>;
    fn journal(&self, campaign: CampaignId, after: u64, limit: u32) -> BoxFuture<'_, Result<Vec<Entry>, StoreError>>;
    fn campaigns(&self, after: Option<CampaignId>, limit: u32) -> BoxFuture<'_, Result<Vec<CampaignId>, StoreError>>;
    fn account(&self, id: AccountId) -> BoxFuture<'_, Result<Option<Account>, StoreError>>;
    fn accounts(&self, after: Option<AccountId>, limit: u32) -> BoxFuture<'_, Result<Vec<Account>, StoreError>>;
    fn save_account(&self, account: Account) -> BoxFuture<'_, Result<(), StoreError>>;
}

impl<S: Store> Erased for S {
    fn load(&self, campaign: CampaignId, request: LoadRequest) -> BoxFuture<'_, Result<Loaded, StoreError>> {
        Box::pin(Store::load(self, campaign, request))
    }

    fn commit(&self, changes: ChangeSet) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(Store::commit(self, changes))
    }

    fn load_many(&self, requests: Vec<(CampaignId, LoadRequest)>) -> BoxFuture<'_, Result<Vec<Loaded>, StoreError>> {
        Box::pin(Store::load_many(self, requests))
    }

    fn commit_many(&self, changes: Vec<ChangeSet>) -> BoxFuture<'_, Vec<Result<(), StoreError>>> {
        Box::pin(Store::commit_many(self, changes))
    }

    fn page(
        &self,
        campaign: CampaignId,
        kind: RowKind,
        after: Option<RowKey>,
        limit: u32,
    ) -> BoxFuture<'_, Result<Vec<Row>, StoreError>> {
        Box::pin(Store::page(self, campaign, kind, after, limit))
    }

    fn journal(&self, campaign: CampaignId, after: u64, limit: u32) -> BoxFuture<'_, Result<Vec<Entry>, StoreError>> {
        Box::pin(Store::journal(self, campaign, after, limit))
    }

    fn campaigns(&self, after: Option<CampaignId>, limit: u32) -> BoxFuture<'_, Result<Vec<CampaignId>, StoreError>> {
        Box::pin(Store::campaigns(self, after, limit))
    }

    fn account(&self, id: AccountId) -> BoxFuture<'_, Result<Option<Account>, StoreError>> {
        Box::pin(Store::account(self, id))
    }

    fn accounts(&self, after: Option<AccountId>, limit: u32) -> BoxFuture<'_, Result<Vec<Account>, StoreError>> {
        Box::pin(Store::accounts(self, after, limit))
    }

    fn save_account(&self, account: Account) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(Store::save_account(self, account))
    }
}

/// Any store behind one concrete type. Cheap to clone.
#[derive(Clone)]
pub struct DynStore(Arc<dyn Erased>);

impl std::fmt::Debug for DynStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DynStore")
    }
}

impl DynStore {
    /// Takes a store's type away.
    pub fn new(store: impl Store + 'static) -> Self {
        Self(Arc::new(store))
    }
}

impl Store for DynStore {
    async fn load(&self, campaign: CampaignId, request: LoadRequest) -> Result<Loaded, StoreError> {
        self.0.load(campaign, request).await
    }

    async fn commit(&self, changes: ChangeSet) -> Result<(), StoreError> {
        self.0.commit(changes).await
    }

    async fn load_many(&self, requests: Vec<(CampaignId, LoadRequest)>) -> Result<Vec<Loaded>, StoreError> {
        self.0.load_many(requests).await
    }

    async fn commit_many(&self, changes: Vec<ChangeSet>) -> Vec<Result<(), StoreError>> {
        self.0.commit_many(changes).await
    }

    async fn page(
        &self,
        campaign: CampaignId,
        kind: RowKind,
        after: Option<RowKey>,
        limit: u32,
    ) -> Result<Vec<Row>, StoreError> {
        self.0.page(campaign, kind, after, limit).await
    }

    async fn journal(&self, campaign: CampaignId, after: u64, limit: u32) -> Result<Vec<Entry>, StoreError> {
        self.0.journal(campaign, after, limit).await
    }

    async fn campaigns(&self, after: Option<CampaignId>, limit: u32) -> Result<Vec<CampaignId>, StoreError> {
        self.0.campaigns(after, limit).await
    }

    async fn account(&self, id: AccountId) -> Result<Option<Account>, StoreError> {
        self.0.account(id).await
    }

    async fn accounts(&self, after: Option<AccountId>, limit: u32) -> Result<Vec<Account>, StoreError> {
        self.0.accounts(after, limit).await
    }

    async fn save_account(&self, account: Account) -> Result<(), StoreError> {
        self.0.save_account(account).await
    }
}
