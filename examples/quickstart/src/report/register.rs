//! Where the money is, and who holds the shares.

use super::{Books, picked};
use crate::Failure;
use fundly_core::{
    Amount, RowKind,
    escrow::MilestoneState,
    ledger::LedgerAccount,
    share::{Class, Holder, cap_table},
};
use serde::Serialize;

/// An account of the ledger.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LedgerLine {
    /// The account.
    pub account: &'static str,
    /// Its balance. All of them sum to zero.
    pub balance: Amount,
}

/// A milestone.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MilestoneLine {
    /// What is delivered.
    pub title: String,
    /// The money that it releases, once that is fixed.
    pub tranche: Option<Amount>,
    /// Where it stands.
    pub state: MilestoneState,
}

/// A line of the cap table.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Stakeholder {
    /// Who.
    pub holder: String,
    /// Shares held.
    pub shares: u64,
    /// Of those, frozen by a dispute.
    pub frozen: u64,
    /// Votes.
    pub votes: u64,
    /// Of all shares, in millionths, rounded down.
    pub millionths: u64,
}

impl Books {
    pub(super) fn ledger(&self) -> Result<Vec<LedgerLine>, Failure> {
        let balances = self.campaign()?.balances;
        let line = |account: &LedgerAccount| LedgerLine { account: account.name(), balance: balances.of(*account) };
        Ok(LedgerAccount::ALL.iter().map(line).collect())
    }

    pub(super) fn milestones(&self) -> Result<Vec<MilestoneLine>, Failure> {
        let rows = self.campaign()?.milestones.iter().filter_map(|id| self.replay.rows().milestone(*id));
        Ok(rows
            .map(|row| MilestoneLine { title: row.title.to_string(), tranche: row.tranche, state: row.state })
            .collect())
    }

    pub(super) fn cap_table(&self) -> Vec<Stakeholder> {
        let classes: Vec<Class> = self.all(RowKind::Class, picked!(Class)).into_iter().cloned().collect();
        let holders: Vec<Holder> = self.all(RowKind::Holder, picked!(Holder)).into_iter().cloned().collect();
        let stakes = cap_table(&classes, &holders);
        stakes
            .iter()
            .map(|stake| Stakeholder {
                holder: self.names.of(stake.holder),
                shares: stake.units.get(),
                frozen: stake.frozen.get(),
                votes: stake.votes,
                millionths: stake.of_class.millionths(),
            })
            .collect()
    }
}
