//! Who is told of what happened.

use fundly_core::{
    CampaignId, Entry, Store, StoreError,
    store::{ChangeSet, DynStore, LoadRequest, Loaded, MaybeSend, MaybeSync},
};
use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// Whoever listens: is given the entries of a commit, of one campaign, as a JSON list of `Entry`.
trait Listener: Fn(&str) + MaybeSend + MaybeSync {}
impl<F: Fn(&str) + MaybeSend + MaybeSync> Listener for F {}

#[derive(Default)]
struct Listeners {
    next: u64,
    by_id: BTreeMap<u64, Arc<dyn Listener>>,
}

/// The listeners of a wire and of all its clones.
#[derive(Clone, Default)]
pub(crate) struct Watchers(Arc<Mutex<Listeners>>);

impl std::fmt::Debug for Watchers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Watchers")
    }
}

impl Watchers {
    fn lock(&self) -> MutexGuard<'_, Listeners> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn add(&self, listener: impl Fn(&str) + MaybeSend + MaybeSync + 'static) -> u64 {
        let mut listeners = self.lock();
        listeners.next += 1;
        let id = listeners.next;
        listeners.by_id.insert(id, Arc::new(listener));
        id
    }

    pub(crate) fn remove(&self, id: u64) -> bool {
        // What a listener drops with itself is foreign code: it runs after the lock is given back.
        let removed = self.lock().by_id.remove(&id);
        removed.is_some()
    }

    /// The entries of a change set, if anybody wants to hear of them.
    fn wanted(&self, changes: &ChangeSet) -> Option<Vec<Entry>> {
        (!self.lock().by_id.is_empty()).then(|| changes.entries.clone())
    }

    /// Tells everybody. The lock is not held meanwhile: a listener may call, watch and stop watching.
    fn tell(&self, entries: &[Entry]) {
        let listeners: Vec<Arc<dyn Listener>> = self.lock().by_id.values().cloned().collect();
        let text = fundly_core::json::write(&entries).ok().and_then(|text| String::from_utf8(text).ok());
        let Some(text) = text else { return };
        for listener in listeners {
            // What was committed is committed, whatever a listener makes of it.
            let _ = catch_unwind(AssertUnwindSafe(|| listener(&text)));
        }
    }
}

/// A store that tells of each commit.
pub(crate) struct Watched {
    store: DynStore,
    watchers: Watchers,
}

impl Watched {
    pub(crate) const fn new(store: DynStore, watchers: Watchers) -> Self {
        Self { store, watchers }
    }
}

impl Store for Watched {
    async fn load(&self, campaign: CampaignId, request: LoadRequest) -> Result<Loaded, StoreError> {
        self.store.load(campaign, request).await
    }

    async fn load_many(&self, requests: Vec<(CampaignId, LoadRequest)>) -> Result<Vec<Loaded>, StoreError> {
        self.store.load_many(requests).await
    }

    async fn commit(&self, changes: ChangeSet) -> Result<(), StoreError> {
        let entries = self.watchers.wanted(&changes);
        self.store.commit(changes).await?;
        entries.iter().for_each(|entries| self.watchers.tell(entries));
        Ok(())
    }

    async fn commit_many(&self, changes: Vec<ChangeSet>) -> Vec<Result<(), StoreError>> {
        let entries: Vec<_> = changes.iter().map(|changes| self.watchers.wanted(changes)).collect();
        let done = self.store.commit_many(changes).await;
        let written = entries.iter().zip(&done).filter(|(_, done)| done.is_ok());
        written.filter_map(|(entries, _)| entries.as_deref()).for_each(|entries| self.watchers.tell(entries));
        done
    }

    fundly_core::forward_store!(self => self.store);
}
