//! A store that is a source of facts at the same time.

use fundly_core::{
    CampaignId, Store, StoreError,
    store::{ChangeSet, LoadRequest, Loaded},
};
use std::sync::Arc;

/// One of the two who have it.
pub(crate) struct Shared<S>(pub(crate) Arc<S>);

impl<S: Store> Store for Shared<S> {
    async fn load(&self, campaign: CampaignId, request: LoadRequest) -> Result<Loaded, StoreError> {
        self.0.load(campaign, request).await
    }

    async fn load_many(&self, requests: Vec<(CampaignId, LoadRequest)>) -> Result<Vec<Loaded>, StoreError> {
        self.0.load_many(requests).await
    }

    async fn commit(&self, changes: ChangeSet) -> Result<(), StoreError> {
        self.0.commit(changes).await
    }

    async fn commit_many(&self, changes: Vec<ChangeSet>) -> Vec<Result<(), StoreError>> {
        self.0.commit_many(changes).await
    }

    fundly_core::forward_store!(self => self.0);
}
