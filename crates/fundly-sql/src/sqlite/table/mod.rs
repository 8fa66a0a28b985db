//! Every table with its columns: the only place that knows their names, beside the migrations.

use super::sql::{insert, select, upsert};
use crate::record::Column;
use fundly_core::RowKind;

/// A table and its statements.
#[derive(Clone, Copy, Debug)]
pub(super) struct Table {
    /// Puts rows.
    pub(super) write: Write,
    /// Reads a row by key: campaign, the parts of the key.
    pub(super) by_key: &'static str,
    /// Reads a page: campaign, the parts of the key before it, limit.
    pub(super) page: &'static str,
    /// How many parts the key has after the campaign.
    pub(super) key_parts: usize,
}

/// The parts of a statement that writes rows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Write {
    /// Up to the parameters.
    pub(super) insert: &'static str,
    /// The parameters of a row: what it belongs to, then the values of its columns.
    pub(super) marks: &'static str,
    /// What becomes of a row that is there already.
    pub(super) conflict: &'static str,
    /// What of a row goes into which column.
    pub(super) columns: &'static [Column],
}

/// A table of the rows that a campaign has once.
macro_rules! once {
    ($table:literal $scope:literal [$($columns:tt)*]) => {
        Table {
            write: upsert!($table $scope ($scope) [$($columns)*]),
            by_key: concat!(select!($table "WHERE " [$($columns)*]), $scope, " = ?1"),
            page: concat!(select!($table "WHERE " [$($columns)*]), $scope, " = ?1 LIMIT ?2"),
            key_parts: 0,
        }
    };
}

/// A table of rows that are told apart by one column, or by two.
macro_rules! many {
    ($table:literal ($key:literal) [$($columns:tt)*]) => {
        Table {
            write: upsert!($table "campaign_id" (concat!("campaign_id, ", $key)) [$($columns)*]),
            by_key: concat!(select!($table "WHERE campaign_id = ?1 AND " [$($columns)*]), $key, " = ?2"),
            page: concat!(
                select!($table "WHERE campaign_id = ?1 AND " [$($columns)*]),
                $key, " > ?2 ORDER BY ", $key, " LIMIT ?3"
            ),
            key_parts: 1,
        }
    };
    ($table:literal ($first:literal, $second:literal) [$($columns:tt)*]) => {
        Table {
            write: upsert!($table "campaign_id" (concat!("campaign_id, ", $first, ", ", $second)) [$($columns)*]),
            by_key: concat!(
                select!($table "WHERE campaign_id = ?1 AND " [$($columns)*]),
                $first, " = ?2 AND ", $second, " = ?3"
            ),
            page: concat!(
                select!($table "WHERE campaign_id = ?1 AND " [$($columns)*]),
                "(", $first, ", ", $second, ") > (?2, ?3) ORDER BY ", $first, ", ", $second, " LIMIT ?4"
            ),
            key_parts: 2,
        }
    };
}

mod accounts;
mod campaigns;
mod community;
mod journal;
mod money;
mod pledges;
mod rewards;
mod shares;
mod votes;

pub(super) use accounts::{ACCOUNT, ACCOUNT_VERSION, ACCOUNTS, SAVE_ACCOUNT};
pub(super) use campaigns::CAMPAIGN_IDS;
use campaigns::{CAMPAIGN_STORIES, CAMPAIGN_TEAMS, CAMPAIGN_TERMS, CAMPAIGNS};
use community::{COMMENTS, POSTS};
pub(super) use journal::{APPEND, ENTRIES, ENTRY_OF_COMMAND, LAST_SEQ};
use money::{DISPUTES, MILESTONES, MOVEMENTS, PAYMENTS, PAYOUTS, RECEIPTS, REFUNDS};
pub(super) use pledges::PLEDGES_IN_STATE;
use pledges::{BACKERS, PLEDGES};
use rewards::{SURVEYS, TIER_QUEUES, TIER_STOCKS, TIERS};
pub(super) use shares::CHECKPOINT_AT;
use shares::{CHECKPOINTS, HOLDERS, LOTS, SHARE_CLASSES};
use votes::{BALLOTS, FEATURES, PRIORITIES, PROPOSALS};

/// The table of a kind of rows.
pub(super) const fn of(kind: RowKind) -> &'static Table {
    match kind {
        RowKind::Campaign => &CAMPAIGNS,
        RowKind::Terms => &CAMPAIGN_TERMS,
        RowKind::Story => &CAMPAIGN_STORIES,
        RowKind::Team => &CAMPAIGN_TEAMS,
        RowKind::Tier => &TIERS,
        RowKind::Stock => &TIER_STOCKS,
        RowKind::Queue => &TIER_QUEUES,
        RowKind::Backer => &BACKERS,
        RowKind::Pledge => &PLEDGES,
        RowKind::Survey => &SURVEYS,
        RowKind::Payment => &PAYMENTS,
        RowKind::Receipt => &RECEIPTS,
        RowKind::Movement => &MOVEMENTS,
        RowKind::Refund => &REFUNDS,
        RowKind::Dispute => &DISPUTES,
        RowKind::Class => &SHARE_CLASSES,
        RowKind::Holder => &HOLDERS,
        RowKind::Lot => &LOTS,
        RowKind::Checkpoint => &CHECKPOINTS,
        RowKind::Proposal => &PROPOSALS,
        RowKind::Ballot => &BALLOTS,
        RowKind::Feature => &FEATURES,
        RowKind::Priority => &PRIORITIES,
        RowKind::Milestone => &MILESTONES,
        RowKind::Payout => &PAYOUTS,
        RowKind::Comment => &COMMENTS,
        RowKind::Post => &POSTS,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::SqliteStore;

    /// Every step of the plans of these statements must find its rows by more than the campaign: a statement that walks over
    /// a campaign gets slower with every pledge.
    async fn finds_its_rows(store: &SqliteStore, statement: &str) {
        for step in store.plan(statement).await.unwrap() {
            let whole = step.ends_with("(campaign_id=?)") && !step.contains("SEARCH campaign");
            assert!(!step.starts_with("SCAN") && !whole, "{step}: {statement}");
        }
    }

    async fn writes(store: &SqliteStore, write: &Write) {
        finds_its_rows(store, &[write.insert, write.marks, write.conflict].concat()).await;
    }

    #[tokio::test]
    async fn every_statement_finds_its_rows_by_an_index() {
        let store = SqliteStore::in_memory().await.unwrap();
        let reads = [ENTRIES, ENTRY_OF_COMMAND, CAMPAIGN_IDS, ACCOUNT, ACCOUNTS, ACCOUNT_VERSION];
        for statement in reads.into_iter().chain([PLEDGES_IN_STATE, CHECKPOINT_AT]) {
            finds_its_rows(&store, statement).await;
        }
        writes(&store, &APPEND).await;
        writes(&store, &SAVE_ACCOUNT).await;
        for table in RowKind::ALL.iter().copied().map(of) {
            finds_its_rows(&store, table.by_key).await;
            finds_its_rows(&store, table.page).await;
            writes(&store, &table.write).await;
        }
    }
}
