//! A run that breaks off anywhere is resumed by the next, and ends as if nothing had happened.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]

mod common;

use fundly_core::{
    CampaignId, Fundly, MemoryStore, Store, StoreError,
    store::{ChangeSet, LoadRequest, Loaded},
};
use fundly_sql::SqliteStore;
use quickstart::{report, story};
use std::sync::atomic::{AtomicU32, Ordering};

/// A store that keeps so many more commits, and then fails at every one.
struct Failing<'a, S> {
    store: &'a S,
    commits_left: AtomicU32,
}

impl<S: Store> Store for Failing<'_, S> {
    async fn load(&self, campaign: CampaignId, request: LoadRequest) -> Result<Loaded, StoreError> {
        self.store.load(campaign, request).await
    }

    async fn commit(&self, changes: ChangeSet) -> Result<(), StoreError> {
        let left = self.commits_left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
        match left {
            Ok(_) => self.store.commit(changes).await,
            Err(_) => Err(StoreError::Unavailable { reason: "pulled out".to_owned() }),
        }
    }

    fundly_core::forward_store!(self => self.store);
}

/// Tells the story until the store fails after so many commits; answers whether it came to its end.
async fn told<S: Store>(store: &S, commits: u32) -> bool {
    let engine = Fundly::new(Failing { store, commits_left: AtomicU32::new(commits) });
    match story::tell(&engine, &mut |_| ()).await {
        Ok(_) => true,
        Err(error) => {
            assert!(error.to_string().contains("pulled out"), "{error}");
            false
        }
    }
}

/// The last hash of the journal, which covers everything before it, once the books are proven to stand.
async fn hash<S: Store>(store: &S) -> String {
    let engine = Fundly::new(Failing { store, commits_left: AtomicU32::new(0) });
    report::read(&engine, story::campaign()).await.unwrap().verified.hash
}

#[tokio::test]
async fn broken_off_after_any_commit_it_ends_in_the_same_hash() {
    let whole = MemoryStore::new();
    assert!(told(&whole, u32::MAX).await);
    let expected = hash(&whole).await;
    let mut commits = 0;
    loop {
        let store = MemoryStore::new();
        if told(&store, commits).await {
            break;
        }
        assert!(told(&store, u32::MAX).await);
        assert_eq!(hash(&store).await, expected, "broken off after {commits} commits");
        commits += 1;
    }
    assert!(commits > 100, "the story has many commits: {commits}");
}

#[tokio::test]
async fn broken_off_again_and_again_on_one_file_it_still_ends_in_the_same_hash() {
    let whole = MemoryStore::new();
    assert!(told(&whole, u32::MAX).await);
    let file = common::fresh("interrupted");
    let mut runs = 0;
    loop {
        let store = SqliteStore::open(&file).await.unwrap();
        let ended = told(&store, 17).await;
        runs += 1;
        if ended {
            assert_eq!(hash(&store).await, hash(&whole).await);
            break;
        }
        store.close().await;
    }
    assert!(runs > 5, "{runs} runs");
}
