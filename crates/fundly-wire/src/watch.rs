//! Who is told of what happened.

use fundly_core::{
    CampaignId, Entry, Store, StoreError,
    store::{ChangeSet, DynStore, LoadRequest, Loaded, MaybeSend, MaybeSync},
};
use std::{
    collections::{BTreeMap, VecDeque},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// Whoever listens: is given the entries of a commit, of one campaign, as a JSON list of `Entry`.
trait Listener: Fn(&str) + MaybeSend + MaybeSync {}
impl<F: Fn(&str) + MaybeSend + MaybeSync> Listener for F {}

/// The first entry of a commit.
type Place = (CampaignId, u64);

#[derive(Default)]
struct Feed {
    last_id: u64,
    by_id: BTreeMap<u64, Arc<dyn Listener>>,
    /// Commits that have begun and not ended, and how many there are of each: of several in the same place one is done.
    under_way: BTreeMap<Place, u32>,
    /// Commits that are done, and wait for one before them that is under way still.
    done: BTreeMap<Place, Vec<Entry>>,
    /// What is told next.
    ready: VecDeque<Vec<Entry>>,
    /// Somebody is telling what is ready.
    telling: bool,
}

impl Feed {
    /// A commit ended: what it was waited for with is ready.
    fn ended(&mut self, place: Place, entries: Option<Vec<Entry>>) {
        if let Some(count) = self.under_way.get_mut(&place) {
            *count -= 1;
            if *count == 0 {
                self.under_way.remove(&place);
            }
        }
        self.done.extend(entries.map(|entries| (place, entries)));
        let whole = (place.0, 0)..=(place.0, u64::MAX);
        let waited_for = self.under_way.range(whole.clone()).next().map(|(place, _)| *place);
        while let Some((place, _)) = self.done.range(whole.clone()).next() {
            let place = *place;
            if waited_for.is_some_and(|earlier| earlier < place) {
                break;
            }
            self.ready.extend(self.done.remove(&place));
        }
    }
}

/// The listeners of a wire and of all its clones.
#[derive(Clone, Default)]
pub(crate) struct Watchers(Arc<Mutex<Feed>>);

impl std::fmt::Debug for Watchers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Watchers")
    }
}

impl Watchers {
    fn lock(&self) -> MutexGuard<'_, Feed> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn add(&self, listener: impl Fn(&str) + MaybeSend + MaybeSync + 'static) -> u64 {
        let mut feed = self.lock();
        feed.last_id += 1;
        let id = feed.last_id;
        feed.by_id.insert(id, Arc::new(listener));
        id
    }

    pub(crate) fn remove(&self, id: u64) -> bool {
        // What a listener drops with itself is foreign code: it runs after the lock is given back.
        let removed = self.lock().by_id.remove(&id);
        removed.is_some()
    }

    /// A commit begins, if anybody wants to hear of it.
    fn begin(&self, changes: &ChangeSet) -> Option<Telling> {
        let place = (changes.campaign, changes.expected_seq);
        let mut feed = self.lock();
        if feed.by_id.is_empty() || changes.entries.is_empty() {
            return None;
        }
        *feed.under_way.entry(place).or_default() += 1;
        let (watchers, entries) = (self.clone(), changes.entries.clone());
        Some(Telling { watchers, place, entries, committed: false })
    }

    /// Tells everybody what is ready, one after the other. The lock is not held meanwhile: a listener may call, watch and
    /// stop watching. What it commits itself is told after what it is being told.
    fn tell(&self) {
        let mut feed = self.lock();
        if std::mem::replace(&mut feed.telling, true) {
            return;
        }
        while let Some(entries) = feed.ready.pop_front() {
            let listeners: Vec<Arc<dyn Listener>> = feed.by_id.values().cloned().collect();
            drop(feed);
            let text = fundly_core::json::write(&entries).ok().and_then(|text| String::from_utf8(text).ok());
            if let Some(text) = text {
                // What was committed is committed, whatever a listener makes of it.
                listeners.iter().for_each(|listener| drop(catch_unwind(AssertUnwindSafe(|| listener(&text)))));
            }
            drop(listeners);
            feed = self.lock();
        }
        feed.telling = false;
    }
}

/// A commit under way. When it is given up nobody knows whether it was done: then the journal tells.
struct Telling {
    watchers: Watchers,
    place: Place,
    entries: Vec<Entry>,
    committed: bool,
}

impl Drop for Telling {
    fn drop(&mut self) {
        let entries = self.committed.then(|| std::mem::take(&mut self.entries));
        self.watchers.lock().ended(self.place, entries);
        self.watchers.tell();
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
        let mut telling = self.watchers.begin(&changes);
        let done = self.store.commit(changes).await;
        if let Some(telling) = &mut telling {
            telling.committed = done.is_ok();
        }
        done
    }

    async fn commit_many(&self, changes: Vec<ChangeSet>) -> Vec<Result<(), StoreError>> {
        let mut telling: Vec<_> = changes.iter().map(|changes| self.watchers.begin(changes)).collect();
        let done = self.store.commit_many(changes).await;
        for (telling, done) in telling.iter_mut().zip(&done) {
            if let Some(telling) = telling {
                telling.committed = done.is_ok();
            }
        }
        done
    }

    fundly_core::forward_store!(self => self.store);
}
