//! Replicas: a journal that was made elsewhere is taken over, verified entry by entry, and makes the same rows here.

use super::Fundly;
use crate::{
    decide::{Need, RowKey, WorkingSet},
    digest::Digest32,
    error::{Error, Invalid},
    id::CampaignId,
    journal::{Entry, JournalError, follows, happen},
    limits::{BATCH_MAX, PAGE_MAX, READ_ROUNDS_MAX, RETRIES_MAX},
    store::{ChangeSet, LoadRequest, Store, StoreError},
};
use serde::Serialize;

/// Most entries that one commit takes over.
const CHUNK: usize = 500;

/// Where the journal of a campaign ends after entries were taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Absorbed {
    /// The sequence number of its last entry; 0 when there is none.
    pub seq: u64,
    /// The hash of its last entry; all zero when there is none.
    pub hash: Digest32,
}

/// What was to be taken over, or why it does not stand.
type Answer<T> = Result<Result<T, JournalError>, Error>;

impl<S: Store> Fundly<S> {
    /// Takes over entries that were made elsewhere: verifies that they follow on the journal that is here, and lets their
    /// events happen, so that the same rows are here as there (R-JOURNAL-4). Entries that are here already are passed over
    /// when they are equal. Nothing is taken over when any of the entries does not stand.
    ///
    /// It is how a replica is kept: what is asked of it, and previewed on it, needs no connection. Of a replica only its
    /// source should change the campaign: what a command adds here, the source does not know.
    ///
    /// # Errors
    /// [`Invalid::ListTooLong`] beyond [`BATCH_MAX`] entries; [`Error::Contended`]; [`Error::Store`]: what was taken over
    /// until then stays, and stands. What does not stand of the entries is in the answer.
    pub async fn absorb(&self, campaign: CampaignId, entries: &[Entry]) -> Answer<Absorbed> {
        if entries.len() > BATCH_MAX {
            return Err(Invalid::ListTooLong { max: BATCH_MAX, got: entries.len() }.into());
        }
        for _ in 0..RETRIES_MAX {
            match self.try_absorb(campaign, entries).await {
                Err(Error::Store(StoreError::Conflict)) => {}
                done => return done,
            }
        }
        Err(Error::Contended { tries: RETRIES_MAX })
    }

    async fn try_absorb(&self, campaign: CampaignId, entries: &[Entry]) -> Answer<Absorbed> {
        let mut head = self.head(campaign).await?;
        let known = entries.iter().take_while(|entry| entry.seq <= head.seq).count();
        let (known, new) = entries.split_at(known);
        if let Err(error) = self.compare(campaign, known).await? {
            return Ok(Err(error));
        }
        if let Err(error) = verified(campaign, head, new) {
            return Ok(Err(error));
        }
        for chunk in new.chunks(CHUNK) {
            self.take_over(campaign, head.seq, chunk).await?;
            head = chunk.last().map_or(head, |last| Absorbed { seq: last.seq, hash: last.hash });
        }
        Ok(Ok(head))
    }

    /// Where the journal ends.
    async fn head(&self, campaign: CampaignId) -> Result<Absorbed, Error> {
        let rows = self.load_rows(campaign, &[]).await?;
        let none = Absorbed { seq: 0, hash: Digest32::ZERO };
        Ok(rows.campaign().map_or(none, |row| Absorbed { seq: row.seq, hash: row.hash }))
    }

    /// Whether entries are those that are stored.
    async fn compare(&self, campaign: CampaignId, entries: &[Entry]) -> Answer<()> {
        for page in entries.chunks(PAGE_MAX as usize) {
            let Some(after) = page.first().and_then(|first| first.seq.checked_sub(1)) else {
                return Ok(Err(JournalError::Gap { expected: 1, got: 0 }));
            };
            let stored = self.store.journal(campaign, after, PAGE_MAX).await?;
            for (place, (entry, seq)) in page.iter().zip(after + 1..).enumerate() {
                if entry.seq != seq {
                    return Ok(Err(JournalError::Gap { expected: seq, got: entry.seq }));
                }
                if stored.get(place) != Some(entry) {
                    return Ok(Err(JournalError::Different { seq }));
                }
            }
        }
        Ok(Ok(()))
    }

    /// Lets verified entries happen in one commit.
    async fn take_over(&self, campaign: CampaignId, expected_seq: u64, entries: &[Entry]) -> Result<(), Error> {
        let mut rows = WorkingSet::new();
        let mut needs = vec![Need::Row(RowKey::Campaign())];
        for _ in 0..READ_ROUNDS_MAX {
            let loaded = self.store.load(campaign, LoadRequest { needs, commands: Vec::new() }).await?;
            loaded.rows.into_iter().for_each(|(key, row)| rows.load(key, row));
            // What reads a row that is not there does nothing that counts: all of it happens again once the row is.
            let mut changed = WorkingSet::over(&rows);
            entries.iter().for_each(|entry| happen(entry, &mut changed));
            needs = changed.take_misses();
            if needs.is_empty() {
                if rows.campaign().map_or(0, |row| row.seq) != expected_seq {
                    return Err(StoreError::Conflict.into());
                }
                let (rows, fresh) = changed.into_sorted_changes();
                let changes = ChangeSet { campaign, expected_seq, rows, fresh, entries: entries.to_vec() };
                return Ok(self.store.commit(changes).await?);
            }
            if needs.iter().any(|need| matches!(need, Need::Range(_))) {
                return Err(Error::Internal("an event reads more than rows"));
            }
        }
        Err(Error::Internal("an event needs more rounds of reading than any may"))
    }
}

/// Whether all of the entries follow, each on the one before.
fn verified(campaign: CampaignId, head: Absorbed, entries: &[Entry]) -> Result<(), JournalError> {
    let mut head = head;
    for entry in entries {
        follows(entry, Some(campaign), head.seq, head.hash)?;
        head = Absorbed { seq: entry.seq, hash: entry.hash };
    }
    Ok(())
}
