//! Reading: single rows and pages, straight from the store.

use super::Fundly;
use crate::{
    decide::{Need, Row, RowKey, RowKind},
    error::Error,
    id::CampaignId,
    journal::Entry,
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
}
