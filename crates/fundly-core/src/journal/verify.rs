//! Verifying and replaying a journal: nothing but the entries is trusted.

use super::{ENTRY_VERSION, Entry};
use crate::{
    decide::{Row, RowKind, WorkingSet},
    digest::Digest32,
    id::CampaignId,
};
use thiserror::Error;

/// Why a journal does not stand.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum JournalError {
    /// R-JOURNAL-1: an entry is missing, doubled or out of order.
    #[error("entry {got} stands where {expected} should")]
    Gap {
        /// The sequence number that should come.
        expected: u64,
        /// The one that came.
        got: u64,
    },
    /// An entry belongs to another campaign.
    #[error("entry {seq} belongs to campaign {got}")]
    OtherCampaign {
        /// The entry.
        seq: u64,
        /// Its campaign.
        got: CampaignId,
    },
    /// R-JOURNAL-2: the hash before does not fit.
    #[error("entry {seq} does not follow the entry before it")]
    Broken {
        /// The entry.
        seq: u64,
    },
    /// R-JOURNAL-2: the entry is not what was sealed.
    #[error("entry {seq} was altered: its hash does not fit its content")]
    Altered {
        /// The entry.
        seq: u64,
    },
    /// R-LEDGER-1: the legs of a movement do not sum to zero.
    #[error("entry {seq} moves money that does not sum to zero")]
    Unbalanced {
        /// The entry.
        seq: u64,
    },
    /// The entry is of a later version than this library knows.
    #[error("entry {seq} has version {version}; this library reads up to {ENTRY_VERSION}")]
    Version {
        /// The entry.
        seq: u64,
        /// Its version.
        version: u32,
    },
    /// R-JOURNAL-4: another entry of this number is stored already.
    #[error("entry {seq} is another than the one that is stored")]
    Different {
        /// The entry.
        seq: u64,
    },
}

impl JournalError {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Gap { .. } => "journal.gap",
            Self::OtherCampaign { .. } => "journal.other_campaign",
            Self::Broken { .. } => "journal.broken",
            Self::Altered { .. } => "journal.altered",
            Self::Unbalanced { .. } => "journal.unbalanced",
            Self::Version { .. } => "journal.version",
            Self::Different { .. } => "journal.different",
        }
    }
}

/// Whether an entry follows on what a journal ends with, and is what was sealed.
///
/// # Errors
/// The first thing that does not stand.
pub(crate) fn follows(
    entry: &Entry,
    campaign: Option<CampaignId>,
    last: u64,
    hash: Digest32,
) -> Result<(), JournalError> {
    let seq = entry.seq;
    if Some(seq) != last.checked_add(1) {
        return Err(JournalError::Gap { expected: last.saturating_add(1), got: seq });
    }
    if entry.version == 0 || entry.version > ENTRY_VERSION {
        return Err(JournalError::Version { seq, version: entry.version });
    }
    if campaign.is_some_and(|campaign| campaign != entry.campaign) {
        return Err(JournalError::OtherCampaign { seq, got: entry.campaign });
    }
    if entry.previous != hash {
        return Err(JournalError::Broken { seq });
    }
    if entry.computed_hash() != Ok(entry.hash) {
        return Err(JournalError::Altered { seq });
    }
    if entry.events.iter().filter_map(|event| event.postings()).any(|postings| !postings.balanced()) {
        return Err(JournalError::Unbalanced { seq });
    }
    Ok(())
}

/// Lets the events of an entry happen, and moves the head of the journal on in the hot row.
pub(crate) fn happen(entry: &Entry, rows: &mut WorkingSet<'_>) {
    entry.events.iter().for_each(|event| event.evolve(rows, entry.at));
    if let Some(campaign) = rows.campaign_mut() {
        campaign.seq = entry.seq;
        campaign.hash = entry.hash;
        campaign.updated_at = entry.at;
    }
}

/// A replay under way: feed it the entries of one campaign in order, and it verifies the chain and rebuilds every row.
#[derive(Debug)]
pub struct Replay {
    rows: WorkingSet<'static>,
    seq: u64,
    hash: Digest32,
    campaign: Option<CampaignId>,
}

impl Default for Replay {
    fn default() -> Self {
        Self::new()
    }
}

impl Replay {
    /// A replay that has seen nothing.
    pub fn new() -> Self {
        Self { rows: WorkingSet::complete(), seq: 0, hash: Digest32::ZERO, campaign: None }
    }

    /// Verifies one entry and lets its events happen.
    ///
    /// # Errors
    /// The first thing that does not stand; the replay keeps what it had before.
    pub fn feed(&mut self, entry: &Entry) -> Result<(), JournalError> {
        follows(entry, self.campaign, self.seq, self.hash)?;
        happen(entry, &mut self.rows);
        self.campaign = Some(entry.campaign);
        self.seq = entry.seq;
        self.hash = entry.hash;
        Ok(())
    }

    /// The rows as the journal makes them.
    pub fn rows(&self) -> &WorkingSet<'static> {
        &self.rows
    }

    /// All rows of a kind, in key order.
    pub fn sorted(&self, kind: RowKind) -> Vec<&Row> {
        let mut rows: Vec<&Row> = self.rows.rows(kind).collect();
        rows.sort_unstable_by_key(|row| row.key());
        rows
    }

    /// Number of the last entry.
    pub fn seq(&self) -> u64 {
        self.seq
    }

    /// Hash of the last entry.
    pub fn hash(&self) -> Digest32 {
        self.hash
    }
}
