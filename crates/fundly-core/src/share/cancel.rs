//! Cancelling shares when the money behind them goes back.

use super::{
    Lot, LotState, NewLot, Units, book, freeze,
    moves::{CHARGEBACK, MOVES, REFUND},
    worth::cost_part,
};
use crate::{
    decide::{Evolve, Tx, WorkingSet, next},
    id::{AccountId, ClassId, LotId, PledgeId},
    money::{Amount, cumulative_share},
    pledge::Pledge,
    policy::LostShares,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// Shares were cancelled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SharesCancelled {
    /// The pledge whose money went back.
    pub pledge: PledgeId,
    /// The lot that ended.
    pub lot: LotId,
    /// Its class.
    pub class: ClassId,
    /// Who held it.
    pub holder: AccountId,
    /// Units cancelled.
    pub units: Units,
    /// Why.
    pub cause: CancelCause,
    /// What is left of the lot, to the same holder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balance: Option<NewLot>,
}

/// Why shares were cancelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum CancelCause {
    /// The money was refunded.
    Refund,
    /// The money was lost to a dispute.
    Chargeback,
}

impl CancelCause {
    const fn trigger(self) -> &'static str {
        match self {
            Self::Refund => REFUND,
            Self::Chargeback => CHARGEBACK,
        }
    }
}

impl Evolve for SharesCancelled {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let Some(lot) = book::end(rows, self.lot, LotState::Cancelled, at) else { return };
        if let Some(balance) = self.balance {
            book::open(rows, balance.part_of(&lot, lot.holder), at);
        }
        book::relink(rows, Some(self.pledge), Some(self.lot), self.balance.as_slice(), at, |pledge| {
            pledge.units_cancelled = pledge.units_cancelled.saturating_add(self.units);
        });
    }
}

/// Units that should be cancelled by now: the part of all units issued that the money given back is of the money that
/// bought them. It depends on the totals only, so any sequence of partial refunds cancels as many as one refund of their
/// sum, and the last one cancels the last unit (R-SHARE-11, after R-4). Tips buy no shares and count on neither side.
fn cancelled_by_now(pledge: &Pledge) -> Units {
    let paid = pledge.captured.min(pledge.amount);
    let back = paid.saturating_sub(pledge.collected()).max(Amount::ZERO);
    let issued = i64::try_from(pledge.units_issued.get()).unwrap_or(i64::MAX);
    let units = cumulative_share(issued, 0, back.minor(), paid.minor());
    Units::saturating(u128::try_from(units).unwrap_or(0))
}

/// Cancels the units that go with a refund, after the event that counted it as refunded; answers how many. Cumulatively
/// exact: all with the whole.
///
/// They are taken from lots that the backer still holds, newest first, and then from lots that were transferred: a share
/// whose money went back cannot stay out, whoever holds it now (R-SHARE-12).
pub(crate) fn cancel_for_refund(tx: &mut Tx<'_>, pledge: PledgeId, refund: Amount) -> Units {
    let Some(row) = tx.rows.pledge(pledge).cloned() else { return Units::ZERO };
    if refund.is_zero() || row.units().is_zero() {
        return Units::ZERO;
    }
    let due = cancelled_by_now(&row).saturating_sub(row.units_cancelled);
    let mut left = due;
    for lot in live_lots(tx, &row) {
        if left.is_zero() {
            break;
        }
        left = left.saturating_sub(cancel(tx, pledge, &lot, left, CancelCause::Refund));
    }
    due.saturating_sub(left)
}

/// Cancels the lots of a pledge that was charged back, as the policy says; answers how many units. A lot that stays with
/// somebody who got it in good faith is no longer frozen (R-SHARE-13).
pub(crate) fn cancel_lost(tx: &mut Tx<'_>, pledge: PledgeId, lost: LostShares) -> Units {
    let Some(row) = tx.rows.pledge(pledge).cloned() else { return Units::ZERO };
    let taken = |lot: &Lot| lost == LostShares::CancelEverywhere || lot.holder == row.backer;
    let mut units = Units::ZERO;
    for lot in live_lots(tx, &row).iter().filter(|lot| taken(lot)) {
        units = units.saturating_add(cancel(tx, pledge, lot, lot.units, CancelCause::Chargeback));
    }
    freeze::unfreeze(tx, pledge);
    units
}

/// The live lots of a pledge in the order in which they are cancelled.
fn live_lots(tx: &Tx<'_>, pledge: &Pledge) -> Vec<Lot> {
    let mut lots: Vec<Lot> = pledge.lots.iter().filter_map(|lot| tx.rows.lot(*lot).cloned()).collect();
    lots.sort_unstable_by_key(|lot| (lot.holder != pledge.backer, Reverse(lot.certificate)));
    lots
}

/// Cancels up to so many units of a lot; answers how many.
fn cancel(tx: &mut Tx<'_>, pledge: PledgeId, lot: &Lot, most: Units, cause: CancelCause) -> Units {
    if next(MOVES, Some(lot.state), cause.trigger()) != Some(LotState::Cancelled) {
        return Units::ZERO;
    }
    let units = most.min(lot.units);
    let rest = lot.units.saturating_sub(units);
    let balance = (!rest.is_zero()).then(|| book::new_lot(tx, 0, rest, cost_part(lot.cost, rest, lot.units)));
    tx.emit(SharesCancelled { pledge, lot: lot.id, class: lot.class, holder: lot.holder, units, cause, balance });
    crate::backlog::reweigh(tx, lot.holder);
    units
}
