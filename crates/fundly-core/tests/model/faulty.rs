//! A store that fails as stores do: other writers come between, it cannot be reached, or its acknowledgement is lost.

use super::spy::Spy;
use fundly_core::{
    Account, AccountId, CampaignId, Entry, Fundly, Request, Row, RowKey, RowKind, Store, StoreError,
    store::{ChangeSet, LoadRequest, Loaded},
};
use pollster::block_on;
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

/// What goes wrong with the next call.
#[derive(Clone, Debug)]
pub enum Fault {
    /// Nothing.
    None,
    /// Somebody else was first, says the store.
    Conflict,
    /// Somebody else was first, truly: this request was carried out in between.
    Rival(Box<Request>),
    /// Cannot be reached; nothing was written.
    Before,
    /// It was written, but the answer was lost.
    After,
}

/// Faults of the next commits and of the next loads; when none is left, nothing goes wrong any more.
#[derive(Clone, Debug, Default)]
pub struct Faulty {
    pub spy: Spy,
    pub commits: Arc<Mutex<VecDeque<Fault>>>,
    pub loads: Arc<Mutex<VecDeque<Fault>>>,
}

fn lost() -> StoreError {
    StoreError::Unavailable { reason: "the line is down".to_owned() }
}

fn next(faults: &Mutex<VecDeque<Fault>>) -> Fault {
    faults.lock().unwrap().pop_front().unwrap_or(Fault::None)
}

impl Store for Faulty {
    async fn load(&self, campaign: CampaignId, request: LoadRequest) -> Result<Loaded, StoreError> {
        match next(&self.loads) {
            Fault::None => self.spy.load(campaign, request).await,
            _ => Err(lost()),
        }
    }

    async fn commit(&self, changes: ChangeSet) -> Result<(), StoreError> {
        match next(&self.commits) {
            Fault::None => {}
            Fault::Conflict => return Err(StoreError::Conflict),
            Fault::Rival(request) => {
                let rival = Fundly::new(self.spy.clone());
                let _ = block_on(rival.execute(*request));
            }
            Fault::Before => return Err(lost()),
            Fault::After => {
                self.spy.commit(changes).await?;
                return Err(lost());
            }
        }
        self.spy.commit(changes).await
    }

    async fn page(
        &self,
        campaign: CampaignId,
        kind: RowKind,
        after: Option<RowKey>,
        limit: u32,
    ) -> Result<Vec<Row>, StoreError> {
        self.spy.page(campaign, kind, after, limit).await
    }

    async fn journal(&self, campaign: CampaignId, after: u64, limit: u32) -> Result<Vec<Entry>, StoreError> {
        self.spy.journal(campaign, after, limit).await
    }

    async fn campaigns(&self, after: Option<CampaignId>, limit: u32) -> Result<Vec<CampaignId>, StoreError> {
        self.spy.campaigns(after, limit).await
    }

    async fn account(&self, id: AccountId) -> Result<Option<Account>, StoreError> {
        self.spy.account(id).await
    }

    async fn accounts(&self, after: Option<AccountId>, limit: u32) -> Result<Vec<Account>, StoreError> {
        self.spy.accounts(after, limit).await
    }

    async fn save_account(&self, account: Account) -> Result<(), StoreError> {
        self.spy.save_account(account).await
    }
}
