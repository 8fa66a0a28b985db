//! Every table with its columns: the only place that knows their names, beside the migrations.

use super::sql::{columns, columns_of, insert, select, sets, upsert};
use crate::record::Column;
use fundly_core::RowKind;

/// A table and its statements.
#[derive(Clone, Copy, Debug)]
pub(super) struct Table {
    /// Puts a row: campaign, the values of the columns.
    pub(super) upsert: &'static str,
    /// What of a row goes into which column, after the campaign.
    pub(super) columns: &'static [Column],
    /// Reads a row by key: campaign, the parts of the key.
    pub(super) by_key: &'static str,
    /// Reads a page: campaign, the parts of the key before it, limit.
    pub(super) page: &'static str,
    /// How many parts the key has after the campaign.
    pub(super) key_parts: usize,
}

/// A table of the rows that a campaign has once.
macro_rules! once {
    ($table:literal $scope:literal [$($columns:tt)*]) => {
        Table {
            upsert: upsert!($table $scope ($scope) [$($columns)*]),
            columns: columns!([] $($columns)*),
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
            upsert: concat!(
                insert!($table "campaign_id" [$($columns)*]),
                " ON CONFLICT (campaign_id, ", $key, ") DO UPDATE SET ", sets!(""; $($columns)*)
            ),
            columns: columns!([] $($columns)*),
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
            upsert: concat!(
                insert!($table "campaign_id" [$($columns)*]),
                " ON CONFLICT (campaign_id, ", $first, ", ", $second, ") DO UPDATE SET ", sets!(""; $($columns)*)
            ),
            columns: columns!([] $($columns)*),
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

pub(super) use accounts::{ACCOUNT, ACCOUNT_COLUMNS, ACCOUNT_VERSION, ACCOUNTS, SAVE_ACCOUNT};
pub(super) use campaigns::CAMPAIGN_IDS;
use campaigns::{CAMPAIGN_STORIES, CAMPAIGN_TEAMS, CAMPAIGN_TERMS, CAMPAIGNS};
use community::{COMMENTS, POSTS};
pub(super) use journal::{APPEND, ENTRIES, ENTRY_COLUMNS, ENTRY_OF_COMMAND, LAST_SEQ};
use money::{DISPUTES, MILESTONES, PAYMENTS, PAYOUTS, RECEIPTS, REFUNDS};
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
    async fn finds_its_rows(store: &SqliteStore, statement: &'static str) {
        let plan = store.plan(statement).await.unwrap();
        for step in plan {
            let whole = step.ends_with("(campaign_id=?)") && !step.contains("SEARCH campaign");
            assert!(!step.starts_with("SCAN") && !whole, "{step}: {statement}");
        }
    }

    #[tokio::test]
    async fn every_statement_finds_its_rows_by_an_index() {
        let store = SqliteStore::in_memory().await.unwrap();
        for statement in
            [APPEND, ENTRIES, ENTRY_OF_COMMAND, CAMPAIGN_IDS, ACCOUNT, ACCOUNTS, ACCOUNT_VERSION, SAVE_ACCOUNT]
        {
            finds_its_rows(&store, statement).await;
        }
        for kind in RowKind::ALL {
            let table = of(*kind);
            for statement in [table.upsert, table.by_key, table.page, PLEDGES_IN_STATE, CHECKPOINT_AT] {
                finds_its_rows(&store, statement).await;
            }
        }
    }
}
