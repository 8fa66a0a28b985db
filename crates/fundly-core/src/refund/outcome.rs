//! What becomes of a refund at the gateway.

use super::{RefundState, moves};
use crate::{
    decide::{Evolve, Tx, WorkingSet, next},
    id::RefundId,
    ledger::{LedgerAccount, Postings},
    text::Reference,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// The gateway paid a refund back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RefundPaid {
    /// The refund.
    pub refund: RefundId,
    /// The movement.
    pub postings: Postings,
}

/// The gateway could not pay a refund back. Its money waits in refunds payable: it can be tried again or paid elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RefundFailed {
    /// The refund.
    pub refund: RefundId,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reference>,
    /// The movement: none, unless the refund had been paid and came back.
    pub postings: Postings,
}

/// The gateway paid a refund that had been paid already: after it was tried again, or paid elsewhere. The platform bears it
/// until the backer returns it (R-REFUND-8).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RefundPaidTwice {
    /// The refund.
    pub refund: RefundId,
    /// The movement.
    pub postings: Postings,
}

/// The gateway paid a refund back.
pub(crate) fn paid(tx: &mut Tx<'_>, refund: RefundId) {
    let Some((state, amount)) = tx.rows.refund(refund).map(|row| (row.state, row.amount)) else { return };
    let from = |account| Postings::none().moving(amount, account, LedgerAccount::Backers);
    if next(moves::MOVES, Some(state), moves::REFUNDED).is_some() {
        tx.emit(RefundPaid { refund, postings: from(LedgerAccount::RefundsPayable) });
    } else {
        tx.emit(RefundPaidTwice { refund, postings: from(LedgerAccount::PlatformFee) });
    }
}

/// The gateway could not pay a refund back, or what it had paid came back.
pub(crate) fn failed(tx: &mut Tx<'_>, refund: RefundId, reason: Option<Reference>) {
    let Some((state, amount)) = tx.rows.refund(refund).map(|row| (row.state, row.amount)) else { return };
    if next(moves::MOVES, Some(state), moves::FAILED).is_none() {
        return;
    }
    let postings = match state {
        RefundState::Paid => Postings::none().moving(amount, LedgerAccount::Backers, LedgerAccount::RefundsPayable),
        RefundState::Requested | RefundState::Failed | RefundState::PaidElsewhere => Postings::none(),
    };
    tx.emit(RefundFailed { refund, reason, postings });
}

/// Moves a refund along the table.
pub(super) fn advance(rows: &mut WorkingSet<'_>, id: RefundId, by: &str, at: Timestamp) {
    let Some(refund) = rows.refund_mut(id) else { return };
    let Some(state) = next(moves::MOVES, Some(refund.state), by) else { return };
    refund.state = state;
    refund.resolved_at = matches!(state, RefundState::Paid | RefundState::PaidElsewhere).then_some(at);
}

impl Evolve for RefundPaid {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        advance(rows, self.refund, moves::REFUNDED, at);
        if let Some(refund) = rows.refund_mut(self.refund) {
            refund.failure = None;
        }
    }
}

impl Evolve for RefundFailed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        advance(rows, self.refund, moves::FAILED, at);
        if let Some(refund) = rows.refund_mut(self.refund) {
            refund.failure = self.reason.clone();
        }
    }
}

impl Evolve for RefundPaidTwice {
    fn evolve(&self, _rows: &mut WorkingSet<'_>, _at: Timestamp) {}
}
