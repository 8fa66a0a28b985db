//! Every table with its columns: the only place that knows their names, beside the migrations. All databases share it.

mod accounts;
mod campaigns;
pub(crate) mod column;
mod community;
mod journal;
mod money;
mod pledges;
mod rewards;
mod shares;
mod votes;

pub(crate) use accounts::ACCOUNTS;
#[cfg(feature = "postgres")]
pub(crate) use column::Leaf;
pub(crate) use column::{Column, Kind, leaves};
pub(crate) use journal::JOURNAL;

use fundly_core::RowKind;

/// A table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table {
    /// Its name.
    pub(crate) name: &'static str,
    /// The column that says to whom a row belongs: the first of the primary key.
    pub(crate) scope: &'static str,
    /// The rest of the primary key; empty for rows that a campaign has once.
    pub(crate) key: &'static [&'static str],
    /// What of a row goes where.
    pub(crate) columns: &'static [Column],
}

impl Table {
    /// What the columns of the key keep.
    #[cfg(feature = "postgres")]
    pub(crate) fn key_kinds(&self) -> impl Iterator<Item = Kind> {
        let kind =
            |name: &&str| leaves(self.columns, false).iter().find(|leaf| leaf.name == *name).map(|leaf| leaf.kind);
        self.key.iter().filter_map(kind)
    }
}

/// The table of a kind of rows.
pub(crate) const fn of(kind: RowKind) -> &'static Table {
    match kind {
        RowKind::Campaign => &campaigns::CAMPAIGNS,
        RowKind::Terms => &campaigns::CAMPAIGN_TERMS,
        RowKind::Story => &campaigns::CAMPAIGN_STORIES,
        RowKind::Team => &campaigns::CAMPAIGN_TEAMS,
        RowKind::Tier => &rewards::TIERS,
        RowKind::Stock => &rewards::TIER_STOCKS,
        RowKind::Queue => &rewards::TIER_QUEUES,
        RowKind::Backer => &pledges::BACKERS,
        RowKind::Pledge => &pledges::PLEDGES,
        RowKind::Survey => &rewards::SURVEYS,
        RowKind::Payment => &money::PAYMENTS,
        RowKind::Receipt => &money::RECEIPTS,
        RowKind::Movement => &money::MOVEMENTS,
        RowKind::Refund => &money::REFUNDS,
        RowKind::Dispute => &money::DISPUTES,
        RowKind::Class => &shares::SHARE_CLASSES,
        RowKind::Holder => &shares::HOLDERS,
        RowKind::Lot => &shares::LOTS,
        RowKind::Checkpoint => &shares::CHECKPOINTS,
        RowKind::Proposal => &votes::PROPOSALS,
        RowKind::Ballot => &votes::BALLOTS,
        RowKind::Feature => &votes::FEATURES,
        RowKind::Priority => &votes::PRIORITIES,
        RowKind::Milestone => &money::MILESTONES,
        RowKind::Payout => &money::PAYOUTS,
        RowKind::Comment => &community::COMMENTS,
        RowKind::Post => &community::POSTS,
    }
}
