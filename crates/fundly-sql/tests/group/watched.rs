//! A store in memory whose commits are watched, held up and disturbed.

use fundly_core::{
    CampaignId, MemoryStore, Store, StoreError,
    store::{ChangeSet, LoadRequest, Loaded},
};
use std::{
    collections::HashSet,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering::SeqCst},
    },
};
use tokio::sync::Semaphore;

/// Of each change set of a commit: the campaign and how many entries.
pub(crate) type Commit = Vec<(CampaignId, usize)>;

#[derive(Clone)]
pub(crate) struct Watched(Arc<Inside>);

struct Inside {
    memory: Arc<MemoryStore>,
    /// As many commits pass as it has permits.
    gate: Semaphore,
    commits: Mutex<Vec<Commit>>,
    under_way: Mutex<HashSet<CampaignId>>,
    failing: AtomicU32,
    panicking: AtomicU32,
    conflicting: AtomicU32,
}

impl Watched {
    /// With an open gate.
    pub(crate) fn new() -> Self {
        Self::over(Arc::default())
    }

    /// Another process on the same database: each is watched for itself.
    pub(crate) fn beside(&self) -> Self {
        Self::over(Arc::clone(&self.0.memory))
    }

    fn over(memory: Arc<MemoryStore>) -> Self {
        Self(Arc::new(Inside {
            memory,
            gate: Semaphore::new(Semaphore::MAX_PERMITS),
            commits: Mutex::default(),
            under_way: Mutex::default(),
            failing: AtomicU32::new(0),
            panicking: AtomicU32::new(0),
            conflicting: AtomicU32::new(0),
        }))
    }

    /// Holds every commit up, and forgets those that were.
    pub(crate) fn shut(&self) {
        self.0.gate.forget_permits(usize::MAX >> 3);
        self.0.commits.lock().unwrap().clear();
    }

    pub(crate) fn open(&self) {
        self.0.gate.add_permits(Semaphore::MAX_PERMITS);
    }

    /// Lets so many commits through.
    pub(crate) fn pass(&self, commits: usize) {
        self.0.gate.add_permits(commits);
    }

    /// So many of the next commits fail.
    pub(crate) fn fail(&self, commits: u32) {
        self.0.failing.store(commits, SeqCst);
    }

    /// So many of the next commits panic.
    pub(crate) fn panic(&self, commits: u32) {
        self.0.panicking.store(commits, SeqCst);
    }

    /// So many of the next commits find that another writer was first.
    pub(crate) fn conflict(&self, commits: u32) {
        self.0.conflicting.store(commits, SeqCst);
    }

    /// The commits so far, those that are held up included.
    pub(crate) fn commits(&self) -> Vec<Commit> {
        self.0.commits.lock().unwrap().clone()
    }
}

fn due(count: &AtomicU32) -> bool {
    count.fetch_update(SeqCst, SeqCst, |left| left.checked_sub(1)).is_ok()
}

/// Ends with the commit, also when its future is dropped.
struct UnderWay<'a>(&'a Inside, Vec<CampaignId>);

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        let mut under_way = self.0.under_way.lock().unwrap();
        self.1.iter().for_each(|campaign| assert!(under_way.remove(campaign)));
    }
}

impl Store for Watched {
    async fn load(&self, campaign: CampaignId, request: LoadRequest) -> Result<Loaded, StoreError> {
        self.0.memory.load(campaign, request).await
    }

    async fn commit(&self, changes: ChangeSet) -> Result<(), StoreError> {
        self.commit_many(vec![changes]).await.remove(0)
    }

    async fn commit_many(&self, changes: Vec<ChangeSet>) -> Vec<Result<(), StoreError>> {
        let campaigns: Vec<_> = changes.iter().map(|set| set.campaign).collect();
        let free = {
            let mut under_way = self.0.under_way.lock().unwrap();
            campaigns.iter().filter(|campaign| under_way.insert(**campaign)).count()
        };
        assert_eq!(free, campaigns.len(), "a campaign is in two commits at a time");
        let _under_way = UnderWay(&self.0, campaigns);
        let sizes = changes.iter().map(|set| (set.campaign, set.entries.len())).collect();
        self.0.commits.lock().unwrap().push(sizes);
        self.0.gate.acquire().await.unwrap().forget();
        assert!(!due(&self.0.panicking), "a store that panics");
        if due(&self.0.failing) {
            return vec![Err(StoreError::Unavailable { reason: "on demand".to_owned() }); changes.len()];
        }
        if due(&self.0.conflicting) {
            return vec![Err(StoreError::Conflict); changes.len()];
        }
        self.0.memory.commit_many(changes).await
    }

    fundly_core::forward_store!(self => self.0.memory);
}
