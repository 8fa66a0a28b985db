//! Everything a person wants to see of the campaign, read back from the store, and the proof that it stands.
//!
//! As JSON, amounts are strings of minor units of the campaign's currency, as everywhere in the library.

mod campaign;
mod people;
mod register;
mod votes;

pub use campaign::{Overview, PledgeLine, TierLine};
pub use people::Names;
pub use register::{LedgerLine, MilestoneLine, Stakeholder};
pub use votes::{BacklogLine, VoteResult};

use crate::Failure;
use fundly_core::{
    CampaignId, Fundly, Replay, Row, RowKind,
    campaign::Campaign,
    journal::Entry,
    limits::PAGE_MAX,
    report::{CurvePoint, FundingCurve},
    store::Store,
};
use serde::Serialize;

/// The whole report.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The campaign in a few lines.
    pub campaign: Overview,
    /// One point for each day on which something changed.
    pub funding_curve: Vec<CurvePoint>,
    /// Rewards from the cheapest to the dearest, then add-ons.
    pub rewards: Vec<TierLine>,
    /// Every pledge in the order in which it was placed.
    pub pledges: Vec<PledgeLine>,
    /// Every account of the ledger.
    pub ledger: Vec<LedgerLine>,
    /// Milestones in their order.
    pub milestones: Vec<MilestoneLine>,
    /// Who holds shares, the largest first.
    pub cap_table: Vec<Stakeholder>,
    /// Every vote, the oldest first.
    pub votes: Vec<VoteResult>,
    /// Open feature requests, first what holders want most.
    pub backlog: Vec<BacklogLine>,
    /// The proof.
    pub verified: Verified,
}

/// What the journal proves. There is one only when everything stood.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Verified {
    /// Entries of the journal, each chained to the one before.
    pub entries: u64,
    /// Hash of the last entry, which covers all before it.
    pub hash: String,
    /// Rows that were rebuilt from the journal and found as they are stored.
    pub rows: u64,
}

/// Reads the report of a campaign: verifies its journal, and adds up the rows that the journal makes, which are then the
/// rows that are stored. (A screen that shows one page reads that page instead, with [`Fundly::page`].)
///
/// # Errors
/// When the store fails, or when journal and rows do not agree.
pub async fn read<S: Store>(engine: &Fundly<S>, campaign: CampaignId) -> Result<Report, Failure> {
    let books = Books { replay: engine.verify(campaign).await??, names: Names::read(engine).await? };
    let rows = RowKind::ALL.iter().map(|kind| books.replay.sorted(*kind).len() as u64).sum();
    let journal = journal(engine, campaign).await?;
    Ok(Report {
        campaign: books.overview()?,
        funding_curve: FundingCurve::of(&journal).points().to_vec(),
        rewards: books.rewards(),
        pledges: books.pledges(),
        ledger: books.ledger()?,
        milestones: books.milestones()?,
        cap_table: books.cap_table(),
        votes: books.votes(),
        backlog: books.backlog(),
        verified: Verified { entries: books.replay.seq(), hash: books.replay.hash().to_string(), rows },
    })
}

/// The rows of the campaign as the journal makes them, and the names of people.
struct Books {
    replay: Replay,
    names: Names,
}

impl Books {
    /// Every row of a kind, in the order of keys.
    fn all<'a, T: 'a>(&'a self, kind: RowKind, pick: impl Fn(&'a Row) -> Option<&'a T>) -> Vec<&'a T> {
        self.replay.sorted(kind).into_iter().filter_map(pick).collect()
    }

    fn campaign(&self) -> Result<&Campaign, Failure> {
        self.replay.rows().campaign().ok_or_else(|| "there is no such campaign".into())
    }
}

/// `picked!(Pledge)` takes the pledges out of rows of all kinds.
macro_rules! picked {
    ($kind:ident) => {
        |row| match row {
            fundly_core::Row::$kind(row) => Some(&**row),
            _ => None,
        }
    };
}
use picked;

async fn journal<S: Store>(engine: &Fundly<S>, campaign: CampaignId) -> Result<Vec<Entry>, Failure> {
    let mut entries: Vec<Entry> = Vec::new();
    loop {
        let after = entries.last().map_or(0, |entry| entry.seq);
        let page = engine.journal(campaign, after, PAGE_MAX).await?;
        if page.is_empty() {
            return Ok(entries);
        }
        entries.extend(page);
    }
}
