//! Cancelling shares when the money behind them goes back.

use super::{
    Lot, LotState, NewLot, Units, book,
    moves::{CHARGEBACK, MOVES, REFUND},
    worth::cost_part,
};
use crate::{
    decide::{Evolve, Tx, WorkingSet, next},
    id::{AccountId, ClassId, LotId, PledgeId},
    money::Amount,
    pledge::Pledge,
    policy::LostShares,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// Shares were cancelled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
        match self.cause {
            CancelCause::Refund => book::part(rows, self.holder, at, |rows| self.end_lot(rows, at)),
            CancelCause::Chargeback => self.end_lot(rows, at),
        }
    }
}

impl SharesCancelled {
    fn end_lot(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let Some(lot) = book::end(rows, self.lot, LotState::Cancelled, at) else { return };
        if let Some(balance) = self.balance {
            book::open(rows, balance.part_of(&lot, lot.holder), at);
        }
        book::relink(rows, Some(self.pledge), Some(self.lot), self.balance.as_slice(), at, |pledge| {
            pledge.units_cancelled = pledge.units_cancelled.saturating_add(self.units);
        });
    }
}

/// Units that go with money that went back, after the event that counted it: what the money before paid for less what the
/// money left pays for, both to the nearest (R-SHARE-11). It depends on the sums only, so any sequence of partial refunds
/// cancels as many as one refund of their sum, before issue or after it, and the last one cancels the last unit. Tips buy no
/// shares and count on neither side.
///
/// What good faith kept when other money was lost is no part of either side, so no later refund takes it (R-SHARE-13).
fn due(tx: &Tx<'_>, pledge: &Pledge, gone: Amount) -> Units {
    let Some(class) = pledge.class.and_then(|class| tx.rows.class(class)) else { return Units::ZERO };
    let before = Pledge { refunded: pledge.refunded.saturating_sub(gone), ..pledge.clone() };
    let kept = |row: &Pledge| class.terms.units_kept_for(row.collected().min(row.amount)).min(pledge.units());
    kept(&before).saturating_sub(kept(pledge))
}

/// Cancels the units that go with a refund, after the event that counted it as refunded; answers how many. Cumulatively
/// exact: all with the whole.
///
/// They are taken from lots that the backer still holds, newest first, and then from lots that were transferred: a share
/// whose money went back cannot stay out, whoever holds it now (R-SHARE-12).
pub(crate) fn cancel_for_refund(tx: &mut Tx<'_>, pledge: PledgeId, refund: Amount) -> Units {
    cancel_with(tx, pledge, refund, CancelCause::Refund, LostShares::CancelEverywhere)
}

/// Cancels the units that go with money that a bank took for good, after the event that counted it as lost, as the policy
/// says; answers how many. As many as with a refund, so all with the whole; but where the policy protects good faith, only
/// from lots that the backer still holds, whatever part of the money was lost (R-SHARE-13).
pub(crate) fn cancel_lost(tx: &mut Tx<'_>, pledge: PledgeId, taken: Amount, lost: LostShares) -> Units {
    cancel_with(tx, pledge, taken, CancelCause::Chargeback, lost)
}

fn cancel_with(tx: &mut Tx<'_>, pledge: PledgeId, gone: Amount, cause: CancelCause, from: LostShares) -> Units {
    let Some(row) = tx.rows.pledge(pledge).cloned() else { return Units::ZERO };
    if row.units().is_zero() {
        return Units::ZERO;
    }
    let mut lots = live_lots(tx, &row);
    lots.retain(|lot| from == LostShares::CancelEverywhere || lot.holder == row.backer);
    let due = due(tx, &row, gone);
    cancel_of(tx, pledge, &lots, due, cause)
}

/// Cancels up to so many units of lots, one lot after the other; answers how many.
fn cancel_of(tx: &mut Tx<'_>, pledge: PledgeId, lots: &[Lot], due: Units, cause: CancelCause) -> Units {
    let mut left = due;
    for lot in lots {
        if left.is_zero() {
            break;
        }
        left = left.saturating_sub(cancel(tx, pledge, lot, left, cause));
    }
    due.saturating_sub(left)
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::{
        pledge,
        share::{TransferShares, freeze, issue_for_pledge, testbook::*, unfreeze},
    };

    const PLEDGE: PledgeId = PledgeId::from_u128(0);

    fn pay(book: &mut Book, minor: i64) {
        let now = book.now;
        pledge::change(&mut book.rows, PLEDGE, now, |row| {
            row.captured = row.captured.saturating_add(Amount::new(minor));
        });
        book.seam(|tx| issue_for_pledge(tx, PLEDGE)).unwrap();
    }

    fn refund(book: &mut Book, minor: i64) -> u64 {
        let (now, refund) = (book.now, Amount::new(minor));
        pledge::change(&mut book.rows, PLEDGE, now, |row| row.refunded = row.refunded.saturating_add(refund));
        book.seam(|tx| cancel_for_refund(tx, PLEDGE, refund)).get()
    }

    fn lose(book: &mut Book, minor: i64, lost: LostShares) -> u64 {
        let (now, taken) = (book.now, Amount::new(minor));
        pledge::change(&mut book.rows, PLEDGE, now, |row| row.refunded = row.refunded.saturating_add(taken));
        book.seam(|tx| cancel_lost(tx, PLEDGE, taken, lost)).get()
    }

    fn transfer(book: &mut Book, lot: &Lot, count: u64) {
        let command = TransferShares { lot: lot.id, units: units(count), to: account(5), exemption: None };
        assert_eq!(book.command(lot.holder, command), None);
    }

    /// Live lots as (certificate, units, still with the backer).
    fn live(book: &Book) -> Vec<(u64, u64, bool)> {
        let lots = book.lots().into_iter().filter(|lot| lot.state == LotState::Live);
        lots.map(|lot| (lot.certificate, lot.units.get(), lot.holder == account(0))).collect()
    }

    /// Ten units at 7 in certificate 1 and four in certificate 2, of which 6 units of the first moved on.
    fn story() -> Book {
        let mut book = Book::new();
        pay(&mut book, 7_000);
        pay(&mut book, 2_800);
        let first = book.lots().remove(0);
        transfer(&mut book, &first, 6);
        assert_eq!(live(&book), [(2, 4, true), (3, 6, false), (4, 4, true)]);
        book
    }

    #[test]
    fn the_backers_newest_lots_go_first_and_transferred_ones_last() {
        let mut book = story();
        assert_eq!(refund(&mut book, 700), 1);
        assert_eq!(live(&book), [(2, 4, true), (3, 6, false), (5, 3, true)], "the balance is a new certificate");
        assert_eq!(book.lots().last().unwrap().cost.minor(), 2_100, "the cost goes with the units");
        assert_eq!(refund(&mut book, 4_200), 6);
        assert_eq!(live(&book), [(3, 6, false), (6, 1, true)]);
        assert_eq!(refund(&mut book, 1_400), 2);
        assert_eq!(live(&book), [(7, 5, false)], "then wherever they are");
        assert_eq!(refund(&mut book, 3_500), 5);
        assert_eq!(live(&book), []);
        let row = book.pledge(0);
        assert_eq!((row.units_issued.get(), row.units_cancelled.get()), (14, 14));
        assert_eq!(refund(&mut book, 0), 0);
    }

    /// G-26: five units for 100, refunds of 33, 33 and 34.
    #[test]
    fn g26_partial_refunds_sum_to_the_whole() {
        let mut book = Book::new();
        pay(&mut book, 3_500);
        assert_eq!(live(&book), [(1, 5, true)]);
        assert_eq!([1_155, 1_155, 1_190].map(|minor| refund(&mut book, minor)), [2, 1, 2]);
    }

    #[test]
    fn a_tip_given_back_cancels_nothing_and_a_tip_kept_saves_nothing() {
        let mut book = Book::new();
        pay(&mut book, 10_500);
        assert_eq!(live(&book), [(1, 14, true)]);
        assert_eq!(refund(&mut book, 10_000), 14, "what is left is the tip");
        assert_eq!(refund(&mut book, 500), 0);
    }

    #[test]
    fn frozen_lots_do_not_move_and_new_ones_of_a_disputed_pledge_are_born_frozen() {
        let mut book = Book::new();
        pay(&mut book, 7_000);
        let first = book.lots().remove(0);
        transfer(&mut book, &first, 6);
        let now = book.now;
        pledge::change(&mut book.rows, PLEDGE, now, |row| row.state = crate::PledgeState::Disputed);
        assert_eq!(book.seam(|tx| freeze(tx, PLEDGE)).get(), 10);
        assert_eq!(book.seam(|tx| freeze(tx, PLEDGE)).get(), 0, "once");
        pay(&mut book, 2_800);
        let lots: Vec<Lot> = book.lots().into_iter().filter(|lot| lot.state == LotState::Live).collect();
        assert_eq!(lots.len(), 3);
        for lot in lots {
            assert!(lot.frozen);
            let command = TransferShares { lot: lot.id, units: units(1), to: account(4), exemption: None };
            assert_eq!(book.command(lot.holder, command), Some("share.lot_frozen"));
        }
        let votes = |book: &Book| [account(0), account(5), AccountId::EVERYONE].map(|who| book.votes(who, book.now));
        assert_eq!(votes(&book), [0, 0, 0]);
        book.seam(|tx| unfreeze(tx, PLEDGE));
        assert_eq!(votes(&book), [24, 18, 42]);
    }

    #[test]
    fn a_lost_dispute_takes_everything_or_what_is_still_held() {
        let mut book = story();
        book.seam(|tx| freeze(tx, PLEDGE));
        assert_eq!(lose(&mut book, 4_900, LostShares::CancelHeld), 7, "half of the money");
        assert_eq!(live(&book), [(3, 6, false), (5, 1, true)]);
        assert_eq!(lose(&mut book, 4_900, LostShares::CancelHeld), 1);
        assert_eq!(live(&book), [(3, 6, false)]);
        let mut book = story();
        assert_eq!(lose(&mut book, 9_800, LostShares::CancelEverywhere), 14);
        assert_eq!(live(&book), []);
    }
}
