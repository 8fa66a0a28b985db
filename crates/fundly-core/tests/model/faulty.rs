//! A store that fails as stores do: other writers come between, it cannot be reached, or its acknowledgement is lost.

use super::spy::Spy;
use fundly_core::{
    CampaignId, Fundly, Request, Store, StoreError,
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

    fundly_core::forward_store!(self => self.spy);
}
