//! Everything that one commit changes.

use crate::{decide::Row, id::CampaignId, journal::Entry};

/// Everything that one commit changes: applied entirely or not at all.
///
/// One guard is enough. Every accepted command appends an entry and so moves the campaign's sequence number on; if it is
/// still the expected one, nothing in the campaign has changed since the rows were read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeSet {
    /// The campaign.
    pub campaign: CampaignId,
    /// Sequence number of the last entry when the rows were read; 0 when there must be no such campaign.
    pub expected_seq: u64,
    /// Whole rows to put by key, in key order; the hot row is always among them.
    pub rows: Vec<Row>,
    /// Whole rows to put by key, in key order, of which most likely there are none yet: a store may append them without
    /// looking, if it replaces those that are there after all.
    pub fresh: Vec<Row>,
    /// Entries to append; they follow on `expected_seq` without a gap.
    pub entries: Vec<Entry>,
}

impl ChangeSet {
    /// All rows to put.
    pub fn all_rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().chain(&self.fresh)
    }
}
