//! Freezing shares while the money behind them is disputed: they neither vote nor move.

use super::{Lot, Units, book};
use crate::{
    decide::{Evolve, Tx, WorkingSet},
    id::{LotId, PledgeId},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Lots were frozen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SharesFrozen {
    /// The pledge under dispute.
    pub pledge: PledgeId,
    /// The lots.
    pub lots: Vec<LotId>,
    /// Units in them.
    pub units: Units,
}

/// Lots can move and vote again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SharesUnfrozen {
    /// The pledge that was under dispute.
    pub pledge: PledgeId,
    /// The lots.
    pub lots: Vec<LotId>,
    /// Units in them.
    pub units: Units,
}

impl Evolve for SharesFrozen {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        self.lots.iter().for_each(|lot| book::set_frozen(rows, *lot, true, at));
    }
}

impl Evolve for SharesUnfrozen {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        self.lots.iter().for_each(|lot| book::set_frozen(rows, *lot, false, at));
    }
}

/// Freezes every live lot of a pledge, whoever holds it; answers how many units (R-SHARE-14).
pub(crate) fn freeze(tx: &mut Tx<'_>, pledge: PledgeId) -> Units {
    let found = lots(tx, pledge, false);
    let units = total(&found);
    if !found.is_empty() {
        tx.emit(SharesFrozen { pledge, lots: found.iter().map(|lot| lot.id).collect(), units });
        reweigh(tx, &found);
    }
    units
}

/// Lets the frozen lots of a pledge move and vote again.
pub(crate) fn unfreeze(tx: &mut Tx<'_>, pledge: PledgeId) {
    let found = lots(tx, pledge, true);
    let units = total(&found);
    if !found.is_empty() {
        tx.emit(SharesUnfrozen { pledge, lots: found.iter().map(|lot| lot.id).collect(), units });
        reweigh(tx, &found);
    }
}

fn lots(tx: &Tx<'_>, pledge: PledgeId, frozen: bool) -> Vec<Lot> {
    let ids = tx.rows.pledge(pledge).map(|row| row.lots.as_slice()).unwrap_or_default();
    ids.iter().filter_map(|lot| tx.rows.lot(*lot)).filter(|lot| lot.frozen == frozen).cloned().collect()
}

fn total(lots: &[Lot]) -> Units {
    lots.iter().fold(Units::ZERO, |sum, lot| sum.saturating_add(lot.units))
}

fn reweigh(tx: &mut Tx<'_>, lots: &[Lot]) {
    let mut holders: Vec<_> = lots.iter().map(|lot| lot.holder).collect();
    holders.sort_unstable();
    holders.dedup();
    holders.into_iter().for_each(|holder| crate::backlog::reweigh(tx, holder));
}
