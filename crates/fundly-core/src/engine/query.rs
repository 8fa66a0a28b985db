//! Reading: single rows and pages, straight from the store.

use super::Fundly;
use crate::{
    decide::{Need, Row, RowKey, RowKind},
    error::Error,
    id::CampaignId,
    journal::{Entry, JournalError, Replay},
    limits::PAGE_MAX,
    store::{LoadRequest, Store},
};

impl<S: Store> Fundly<S> {
    /// One row.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn row(&self, campaign: CampaignId, key: RowKey) -> Result<Option<Row>, Error> {
        let request = LoadRequest { needs: vec![Need::Row(key)], commands: Vec::new() };
        let loaded = self.store.load(campaign, request).await?;
        Ok(loaded.rows.into_iter().find_map(|(found, row)| row.filter(|_| found == key)))
    }

    /// The next rows of a kind after a key, in key order.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn page(
        &self,
        campaign: CampaignId,
        kind: RowKind,
        after: Option<RowKey>,
        limit: u32,
    ) -> Result<Vec<Row>, Error> {
        Ok(self.store.page(campaign, kind, after, limit).await?)
    }

    /// Every row of a kind, page by page, in key order. For reports and exports; a screen wants [`Fundly::page`].
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn every(&self, campaign: CampaignId, kind: RowKind) -> Result<Vec<Row>, Error> {
        let mut rows: Vec<Row> = Vec::new();
        loop {
            let page = self.store.page(campaign, kind, rows.last().map(Row::key), PAGE_MAX).await?;
            if page.is_empty() {
                return Ok(rows);
            }
            rows.extend(page);
        }
    }

    /// The next journal entries after a sequence number.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn journal(&self, campaign: CampaignId, after: u64, limit: u32) -> Result<Vec<Entry>, Error> {
        Ok(self.store.journal(campaign, after, limit).await?)
    }

    /// Reads the whole journal, verifies its chain, rebuilds every row from it, and compares them with the rows stored.
    ///
    /// # Errors
    /// [`Error::Store`] when the store fails; what does not stand is in the answer.
    pub async fn verify(&self, campaign: CampaignId) -> Result<Result<Replay, VerifyError>, Error> {
        let mut replay = Replay::new();
        loop {
            let entries = self.store.journal(campaign, replay.seq(), PAGE_MAX).await?;
            if entries.is_empty() {
                break;
            }
            for entry in &entries {
                if let Err(error) = replay.feed(entry) {
                    return Ok(Err(VerifyError::Journal(error)));
                }
            }
        }
        for kind in RowKind::ALL {
            let stored = self.every(campaign, *kind).await?;
            let replayed = replay.sorted(*kind);
            if stored.len() != replayed.len() {
                return Ok(Err(VerifyError::Count { kind: *kind, stored: stored.len(), replayed: replayed.len() }));
            }
            if let Some((stored, _)) = stored.iter().zip(replayed).find(|(stored, replayed)| stored != replayed) {
                return Ok(Err(VerifyError::Row { key: stored.key() }));
            }
        }
        Ok(Ok(replay))
    }
}

/// Why a campaign's books do not stand.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VerifyError {
    /// The journal does not stand.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// R-JOURNAL-3: there are more or fewer rows than the journal makes.
    #[error("{stored} rows of {kind:?} are stored, the journal makes {replayed}")]
    Count {
        /// The kind.
        kind: RowKind,
        /// Rows stored.
        stored: usize,
        /// Rows that the journal makes.
        replayed: usize,
    },
    /// R-JOURNAL-3: a row is not what the journal makes it.
    #[error("row {key:?} is not what the journal makes it")]
    Row {
        /// The row.
        key: RowKey,
    },
}
