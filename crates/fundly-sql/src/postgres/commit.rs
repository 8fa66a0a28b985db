//! Writing: one transaction for the change sets of any number of campaigns, two ways to the server and back.

use super::{
    PostgresStore,
    answer::Answer,
    parameter::{Array, Columns, Parameter},
    session::{Call, Session},
    statement::{self, ACCOUNT_VERSION, HEADS, LOCK, NOTE_COMMITS},
};
use crate::table::Kind;
use fundly_core::{Account, CampaignId, RowKind, StoreError, store::ChangeSet};
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};
use uuid::Uuid;

/// Applies change sets of several campaigns in one durable commit. One that comes too late is left out.
pub(super) async fn apply(store: &PostgresStore, changes: &[ChangeSet]) -> Vec<Result<(), StoreError>> {
    match together(store, changes).await {
        Ok(fits) => fits.into_iter().map(|fits| if fits { Ok(()) } else { Err(StoreError::Conflict) }).collect(),
        // One of them met a row that nobody could foresee. On its own each has its own fate.
        Err(StoreError::Conflict) if changes.len() > 1 => {
            let mut results = Vec::with_capacity(changes.len());
            for set in changes {
                let fits = together(store, std::slice::from_ref(set)).await;
                results.push(fits.and_then(|fits| if fits == [true] { Ok(()) } else { Err(StoreError::Conflict) }));
            }
            results
        }
        Err(error) => vec![Err(error); changes.len()],
    }
}

/// Writes those change sets whose campaign is where it was, and says which.
async fn together(store: &PostgresStore, changes: &[ChangeSet]) -> Result<Vec<bool>, StoreError> {
    // Made before the campaigns are locked: nearly always all are written.
    let all: Vec<&ChangeSet> = changes.iter().collect();
    let mut calls = writes(&all)?;
    let session = store.session().await?;
    let heads = match lock(store, &session, changes).await {
        Ok(heads) => heads,
        Err(error) => {
            session.roll_back().await;
            return Err(error);
        }
    };
    let fits = |set: &ChangeSet| heads.get(&set.campaign).copied().unwrap_or(0) == set.expected_seq;
    let fitting: Vec<&ChangeSet> = changes.iter().filter(|set| fits(set)).collect();
    if fitting.is_empty() {
        session.roll_back().await;
        return Ok(vec![false; changes.len()]);
    }
    if fitting.len() < changes.len() {
        calls = writes(&fitting)?;
    }
    if let Err(error) = finish(store, &session, &calls, &fitting).await {
        session.roll_back().await;
        return Err(error);
    }
    store.notifier.wake();
    Ok(changes.iter().map(fits).collect())
}

/// Begins a transaction that nobody else can come between, and reads where the journals stand.
async fn lock(
    store: &PostgresStore,
    session: &Session,
    changes: &[ChangeSet],
) -> Result<HashMap<CampaignId, u64>, StoreError> {
    // Everybody locks in the same order, so that nobody waits in a circle.
    let mut keys: Vec<i64> = changes.iter().map(|set| lock_key(set.campaign.uuid())).collect();
    keys.sort_unstable();
    keys.dedup();
    let (mut locks, mut ids) = (Array::of(Kind::Integer), Array::of(Kind::Uuid));
    keys.into_iter().try_for_each(|key| locks.push_integer(key))?;
    changes.iter().for_each(|set| ids.push_uuid(set.campaign.uuid()));
    let calls = [Call::new(LOCK, vec![locks.finish()]), Call::new(HEADS, vec![ids.finish()])];
    let answers = session.run(Some(&store.begin), &calls, None).await?;
    let heads = answers.iter().skip(1).flatten().map(Answer);
    heads.map(|head| Ok((head.campaign(0)?, u64::try_from(head.integer(1)?).unwrap_or(0)))).collect()
}

/// The key under which whoever writes to a campaign or an account waits for the others.
fn lock_key(id: Uuid) -> i64 {
    let bytes = id.as_bytes();
    let (high, low) = bytes.split_at(8);
    let half = |bytes: &[u8]| bytes.iter().fold(0_i64, |number, byte| (number << 8) | i64::from(*byte));
    half(high) ^ half(low)
}

/// The statements that write change sets: one for each kind of row, one for the journal.
fn writes(changes: &[&ChangeSet]) -> Result<Vec<Call>, StoreError> {
    let mut kinds: BTreeMap<RowKind, Columns> = BTreeMap::new();
    let append = &statement::every().append;
    let mut entries = Columns::of(append.table, &append.leaves);
    let (mut campaigns, mut first, mut last) =
        (Array::of(Kind::Uuid), Array::of(Kind::Integer), Array::of(Kind::Integer));
    for set in changes {
        let campaign = set.campaign.uuid();
        for row in &set.rows {
            let kind = row.key().kind();
            let write = &statement::of(kind).write;
            kinds.entry(kind).or_insert_with(|| Columns::of(write.table, &write.leaves)).push(campaign, row)?;
        }
        set.entries.iter().try_for_each(|entry| entries.push(campaign, entry))?;
        if let (Some(from), Some(to)) = (set.entries.first(), set.entries.last()) {
            campaigns.push_uuid(campaign);
            first.push_integer(i64::try_from(from.seq).unwrap_or(i64::MAX))?;
            last.push_integer(i64::try_from(to.seq).unwrap_or(i64::MAX))?;
        }
    }
    let rows = kinds.into_iter().map(|(kind, columns)| Call::new(&statement::of(kind).write.sql, columns.finish()));
    let noted = vec![campaigns.finish(), first.finish(), last.finish()];
    Ok(rows.chain([Call::new(&append.sql, entries.finish()), Call::new(NOTE_COMMITS, noted)]).collect())
}

/// Writes and commits; whoever is enlisted writes before the commit.
async fn finish(
    store: &PostgresStore,
    session: &Session,
    calls: &[Call],
    changes: &[&ChangeSet],
) -> Result<(), StoreError> {
    let Some(enlisted) = &store.enlisted else {
        return session.run(None, calls, Some("COMMIT")).await.map(drop);
    };
    session.run(None, calls, None).await?;
    enlisted.write(session.client(), changes).await.map_err(|error| StoreError::Backend(Arc::from(error)))?;
    session.run(None, &[], Some("COMMIT")).await.map(drop)
}

/// Saves an account over the version before it, and no other.
pub(super) async fn save_account(store: &PostgresStore, account: &Account) -> Result<(), StoreError> {
    let save = &statement::every().save_account;
    let mut columns = Columns::of(save.table, &save.leaves);
    columns.push(account.id.uuid(), account)?;
    let id = account.id.uuid();
    let mut locks = Array::of(Kind::Integer);
    locks.push_integer(lock_key(id))?;
    let calls = [Call::new(LOCK, vec![locks.finish()]), Call::new(ACCOUNT_VERSION, vec![Parameter::uuid(id)])];
    let session = store.session().await?;
    let saved = async {
        let answers = session.run(Some(&store.begin), &calls, None).await?;
        let stored = answers.iter().skip(1).flatten().next().map_or(Ok(0), |row| Answer(row).integer(0))?;
        if i64::try_from(account.version).ok() != stored.checked_add(1) {
            return Err(StoreError::Conflict);
        }
        session.run(None, &[Call::new(&save.sql, columns.finish())], Some("COMMIT")).await.map(drop)
    };
    let saved = saved.await;
    if saved.is_err() {
        session.roll_back().await;
    }
    saved
}
