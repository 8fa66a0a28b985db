//! Verifying what is stored: the chain of the journal, and every row against what the journal makes.

use super::Fundly;
use crate::{
    decide::{RowKey, RowKind},
    error::Error,
    id::CampaignId,
    journal::{JournalError, Replay},
    limits::{PAGE_MAX, RETRIES_MAX},
    store::Store,
};

/// Why a campaign's books do not stand.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VerifyError {
    /// The journal does not stand.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// R-JOURNAL-3: there are more or fewer rows than the journal makes.
    #[error("{stored} rows of kind {kind} are stored, the journal makes {replayed}")]
    Count {
        /// The kind.
        kind: RowKind,
        /// Rows stored.
        stored: usize,
        /// Rows that the journal makes.
        replayed: usize,
    },
    /// R-JOURNAL-3: a row is not what the journal makes it.
    #[error("row {key} is not what the journal makes it")]
    Row {
        /// The row.
        key: RowKey,
    },
}

impl VerifyError {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Journal(error) => error.code(),
            Self::Count { .. } => "rows.count",
            Self::Row { .. } => "rows.differ",
        }
    }
}

impl<S: Store> Fundly<S> {
    /// Reads the whole journal, verifies its chain, rebuilds every row from it, and compares them with the rows stored.
    ///
    /// Others may write meanwhile: what they add to the journal is read as well, and the rows are compared again.
    ///
    /// # Errors
    /// [`Error::Contended`] when others wrote during each of [`RETRIES_MAX`] comparisons; [`Error::Store`]. What does not
    /// stand is in the answer.
    pub async fn verify(&self, campaign: CampaignId) -> Result<Result<Replay, VerifyError>, Error> {
        let mut replay = Replay::new();
        if let Err(error) = self.catch_up(campaign, &mut replay).await? {
            return Ok(Err(error.into()));
        }
        for _ in 0..RETRIES_MAX {
            let Some(differs) = self.difference(campaign, &replay).await? else { return Ok(Ok(replay)) };
            let seen = replay.seq();
            if let Err(error) = self.catch_up(campaign, &mut replay).await? {
                return Ok(Err(error.into()));
            }
            // Only rows that nobody has written since are known to be wrong.
            if replay.seq() == seen {
                return Ok(Err(differs));
            }
        }
        Err(Error::Contended { tries: RETRIES_MAX })
    }

    /// Feeds a replay all that the journal has beyond it.
    async fn catch_up(&self, campaign: CampaignId, replay: &mut Replay) -> Result<Result<(), JournalError>, Error> {
        loop {
            let entries = self.store.journal(campaign, replay.seq(), PAGE_MAX).await?;
            if entries.is_empty() {
                return Ok(Ok(()));
            }
            for entry in &entries {
                if let Err(error) = replay.feed(entry) {
                    return Ok(Err(error));
                }
            }
        }
    }

    /// The first difference between the rows stored and those that the journal makes.
    async fn difference(&self, campaign: CampaignId, replay: &Replay) -> Result<Option<VerifyError>, Error> {
        for kind in RowKind::ALL {
            let stored = self.every(campaign, *kind).await?;
            let replayed = replay.sorted(*kind);
            if stored.len() != replayed.len() {
                return Ok(Some(VerifyError::Count { kind: *kind, stored: stored.len(), replayed: replayed.len() }));
            }
            if let Some((stored, _)) = stored.iter().zip(replayed).find(|(stored, replayed)| stored != replayed) {
                return Ok(Some(VerifyError::Row { key: stored.key() }));
            }
        }
        Ok(None)
    }
}
