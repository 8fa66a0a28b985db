//! One campaign in a store under test.

use super::{LawBroken, Verdict, samples::Filler};
use crate::{
    decide::{Need, Range, Row, RowKey},
    digest::Digest32,
    id::{CampaignId, CommandId},
    journal::Entry,
    store::{ChangeSet, LoadRequest, Loaded, Store, StoreError},
};

pub(super) struct Probe<'a, S> {
    pub(super) store: &'a S,
    pub(super) campaign: CampaignId,
    pub(super) seq: u64,
    hash: Digest32,
}

impl<'a, S: Store> Probe<'a, S> {
    pub(super) fn new(store: &'a S, campaign: u128) -> Self {
        Self { store, campaign: CampaignId::from_u128(campaign), seq: 0, hash: Digest32::ZERO }
    }

    pub(super) fn filler(&self, n: u128, full: bool) -> Filler {
        Filler { campaign: self.campaign, n, full }
    }

    /// Entries without content that follow on the last.
    pub(super) fn next_entries(&self, count: u64) -> Vec<Entry> {
        self.filler(self.campaign.uuid().as_u128(), false).entries(self.seq + 1, count, self.hash)
    }

    /// A change set of these rows that follows on the last, with one entry.
    pub(super) fn changes(&self, mut rows: Vec<Row>) -> ChangeSet {
        rows.sort_unstable_by_key(Row::key);
        ChangeSet {
            campaign: self.campaign,
            expected_seq: self.seq,
            rows,
            fresh: Vec::new(),
            entries: self.next_entries(1),
        }
    }

    /// Commits, and follows on it from now on.
    pub(super) async fn commit(&mut self, changes: ChangeSet) -> Verdict {
        let last = changes.entries.last().map(|entry| (entry.seq, entry.hash));
        self.store.commit(changes).await?;
        if let Some((seq, hash)) = last {
            (self.seq, self.hash) = (seq, hash);
        }
        Ok(())
    }

    /// Follows on an entry that somebody else appended.
    pub(super) fn follow(&mut self, last: &Entry) {
        (self.seq, self.hash) = (last.seq, last.hash);
    }

    pub(super) async fn put(&mut self, rows: Vec<Row>) -> Verdict {
        let changes = self.changes(rows);
        self.commit(changes).await
    }

    pub(super) async fn load(&self, needs: Vec<Need>) -> Result<Loaded, StoreError> {
        self.store.load(self.campaign, LoadRequest { needs, commands: Vec::new() }).await
    }

    pub(super) async fn row(&self, key: RowKey) -> Result<Option<Row>, LawBroken> {
        let loaded = self.load(vec![Need::Row(key)]).await?;
        match <[_; 1]>::try_from(loaded.rows) {
            Ok([(found, row)]) if found == key => Ok(row),
            Ok([(found, _)]) => Err(LawBroken { detail: format!("asked for {key:?}, answered {found:?}") }),
            Err(rows) => Err(LawBroken { detail: format!("asked for one row, answered {} rows", rows.len()) }),
        }
    }

    pub(super) async fn range(&self, range: Range) -> Result<Vec<Row>, LawBroken> {
        let loaded = self.load(vec![Need::Range(range)]).await?;
        match <[_; 1]>::try_from(loaded.ranges) {
            Ok([(found, rows)]) if found == range => Ok(rows),
            Ok([(found, _)]) => Err(LawBroken { detail: format!("asked for {range:?}, answered {found:?}") }),
            Err(ranges) => Err(LawBroken { detail: format!("asked for one range, answered {}", ranges.len()) }),
        }
    }

    pub(super) async fn earlier(&self, commands: Vec<CommandId>) -> Result<Vec<Entry>, LawBroken> {
        Ok(self.store.load(self.campaign, LoadRequest { needs: Vec::new(), commands }).await?.entries)
    }

    pub(super) async fn journal(&self, after: u64, limit: u32) -> Result<Vec<Entry>, LawBroken> {
        Ok(self.store.journal(self.campaign, after, limit).await?)
    }
}

pub(super) fn keys(rows: &[Row]) -> Vec<RowKey> {
    rows.iter().map(Row::key).collect()
}
