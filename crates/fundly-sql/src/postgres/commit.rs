//! Writing: one transaction for the change sets of any number of campaigns, two ways to the server and back.

use super::{
    PostgresStore,
    answer::Answer,
    parameter::{Array, Parameter},
    session::{Call, Session},
    statement::{self, ACCOUNT_VERSION, HEADS, LOCK, Write},
    writes::{Item, Tuples, Writes, single},
};
use crate::{
    error::{lost_to_others, postgres_error, unavailable},
    table::Kind,
};
use fundly_core::{Account, CampaignId, StoreError, limits::RETRIES_MAX, store::ChangeSet};
use futures_util::SinkExt;
use std::{collections::HashMap, pin::pin, sync::Arc};
use uuid::Uuid;

/// Applies change sets of several campaigns in one durable commit. One that comes too late is left out.
pub(super) async fn apply(store: &PostgresStore, changes: &[ChangeSet]) -> Vec<Result<(), StoreError>> {
    match together(store, changes, true).await {
        Ok(fits) => fits.into_iter().map(|fits| if fits { Ok(()) } else { Err(StoreError::Conflict) }).collect(),
        // Something was there that seemed to be new: a row, or another's journal entry. On its own each has its own fate.
        Err(StoreError::Conflict) => {
            let mut results = Vec::with_capacity(changes.len());
            for set in changes {
                let fits = together(store, std::slice::from_ref(set), false).await;
                results.push(fits.and_then(|fits| if fits == [true] { Ok(()) } else { Err(StoreError::Conflict) }));
            }
            results
        }
        Err(error) => vec![Err(error); changes.len()],
    }
}

/// Writes those change sets whose campaign is where it was, and says which. Trusting takes rows that seem to be new as such.
async fn together(store: &PostgresStore, changes: &[ChangeSet], trusting: bool) -> Result<Vec<bool>, StoreError> {
    let session = store.session().await?;
    let done = async {
        let heads = lock(store, &session, changes).await?;
        let fits = |set: &ChangeSet| heads.get(&set.campaign).copied().unwrap_or(0) == set.expected_seq;
        let fitting: Vec<&ChangeSet> = changes.iter().filter(|set| fits(set)).collect();
        if !fitting.is_empty() {
            finish(store, &session, &fitting, trusting).await?;
        }
        Ok((changes.iter().map(fits).collect(), !fitting.is_empty()))
    };
    match done.await {
        Ok((fits, true)) => {
            store.notifier.wake();
            Ok(fits)
        }
        Ok((fits, false)) => {
            session.roll_back().await;
            Ok(fits)
        }
        Err(error) => {
            session.roll_back().await;
            Err(error)
        }
    }
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

/// Writes and commits; whoever is enlisted writes before the commit.
async fn finish(
    store: &PostgresStore,
    session: &Session,
    changes: &[&ChangeSet],
    trusting: bool,
) -> Result<(), StoreError> {
    let writes = Writes::of(changes, trusting, store.prepares);
    for (write, rows) in &writes.streams {
        stream(session, write, rows).await?;
    }
    let calls = writes.calls()?;
    let Some(enlisted) = &store.enlisted else {
        return session.run(None, &calls, Some("COMMIT")).await.map(drop);
    };
    session.run(None, &calls, None).await?;
    enlisted.write(session.client(), changes).await.map_err(|error| StoreError::Backend(Arc::from(error)))?;
    // A transaction that was spoilt or ended meanwhile takes the word for the commit without an error, and nothing is there.
    session.run(Some("SAVEPOINT enlisted"), &[], Some("COMMIT")).await.map(drop)
}

/// Sends rows as a stream: while the server takes some, the next are made.
async fn stream(session: &Session, write: &'static Write, rows: &[(Uuid, Item<'_>)]) -> Result<(), StoreError> {
    /// Rows that are sent at a time.
    const AT_ONCE: usize = 250;
    let mut sink = pin!(session.copy(write).await?);
    let mut tuples = Tuples::of(write);
    for rows in rows.chunks(AT_ONCE) {
        rows.iter().try_for_each(|(scope, row)| tuples.push(*scope, row))?;
        sink.send(tuples.take()).await.map_err(postgres_error)?;
    }
    sink.send(Tuples::end()).await.map_err(postgres_error)?;
    sink.finish().await.map(drop).map_err(postgres_error)
}

/// Saves an account over the version before it, and no other.
pub(super) async fn save_account(store: &PostgresStore, account: &Account) -> Result<(), StoreError> {
    let id = account.id.uuid();
    let save = single(&statement::every().save_account, id, account)?;
    let mut locks = Array::of(Kind::Integer);
    locks.push_integer(lock_key(id))?;
    let calls = [Call::new(LOCK, vec![locks.finish()]), Call::new(ACCOUNT_VERSION, vec![Parameter::uuid(id)])];
    for _ in 0..RETRIES_MAX {
        let session = store.session().await?;
        let saved = async {
            let answers = session.answers(Some(&store.begin), &calls, None).await?;
            let stored = answers.iter().skip(1).flatten().next().map_or(Ok(0), |row| Answer(row).integer(0));
            match stored {
                Ok(stored) if i64::try_from(account.version).ok() == stored.checked_add(1) => {}
                stored => return Ok(stored.and(Err(StoreError::Conflict))),
            }
            session.answers(None, std::slice::from_ref(&save), Some("COMMIT")).await.map(|_| Ok(()))
        };
        let saved = saved.await;
        if !matches!(saved, Ok(Ok(()))) {
            session.roll_back().await;
        }
        match saved {
            // Not a conflict, which would say that somebody has changed the account or has its name.
            Err(error) if lost_to_others(&error) => {}
            saved => return saved.map_err(postgres_error)?,
        }
    }
    Err(unavailable("others kept being first"))
}
