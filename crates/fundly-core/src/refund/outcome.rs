//! What becomes of a refund at the gateway.

use super::{Refund, RefundState, moves};
use crate::{
    decide::{Evolve, Tx, WorkingSet, next},
    id::RefundId,
    ledger::{LedgerAccount, Postings},
    limits::FAILED_REFUNDS_PER_PLEDGE_MAX,
    money::Amount,
    payment::PaymentState,
    pledge,
    text::Reference,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// The gateway paid a refund back, perhaps not to the cent: what is still owed waits in refunds payable, what was paid beyond
/// it is borne by the platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RefundPaid {
    /// The refund.
    pub refund: RefundId,
    /// How much it paid.
    pub amount: Amount,
    /// The movement.
    pub postings: Postings,
}

/// The gateway could not pay a refund back. Its money waits in refunds payable: it can be tried again or paid elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RefundFailed {
    /// The refund.
    pub refund: RefundId,
    /// Why.
    pub reason: Reference,
}

/// The gateway paid a refund that had been paid already: after it was tried again, or paid elsewhere. The platform bears it
/// until the backer returns it (R-REFUND-8).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RefundPaidTwice {
    /// The refund.
    pub refund: RefundId,
    /// How much it paid.
    pub amount: Amount,
    /// The movement.
    pub postings: Postings,
}

/// Money of a refund that had been paid came back: to the platform as far as it bore more than was owed, then to refunds
/// payable, where it waits to be tried again or paid elsewhere (R-REFUND-8).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RefundCameBack {
    /// The refund.
    pub refund: RefundId,
    /// How much came back.
    pub amount: Amount,
    /// Why.
    pub reason: Reference,
    /// The movement.
    pub postings: Postings,
}

/// The gateway paid a refund back.
pub(crate) fn paid(tx: &mut Tx<'_>, refund: RefundId, amount: Amount) {
    let Some(owed) = tx.rows.refund(refund).map(Refund::owed) else { return };
    let due = owed.min(amount);
    let postings = Postings::none().moving(due, LedgerAccount::RefundsPayable, LedgerAccount::Backers).moving(
        amount.saturating_sub(due),
        LedgerAccount::PlatformFee,
        LedgerAccount::Backers,
    );
    if due.is_zero() {
        tx.emit(RefundPaidTwice { refund, amount, postings });
    } else {
        tx.emit(RefundPaid { refund, amount, postings });
    }
}

/// The gateway could not pay a refund back; nothing changes where another try has paid it.
pub(crate) fn failed(tx: &mut Tx<'_>, refund: RefundId, reason: Reference) {
    if tx.rows.refund(refund).is_some_and(|row| row.state == RefundState::Requested) {
        tx.emit(RefundFailed { refund, reason });
    }
}

/// What a refund had paid came back.
pub(crate) fn came_back(tx: &mut Tx<'_>, refund: RefundId, amount: Amount, reason: Reference) {
    let Some(row) = tx.rows.refund(refund) else { return };
    let beyond = row.paid.saturating_sub(row.amount).max(Amount::ZERO).min(amount);
    let postings = Postings::none().moving(beyond, LedgerAccount::Backers, LedgerAccount::PlatformFee).moving(
        amount.saturating_sub(beyond),
        LedgerAccount::Backers,
        LedgerAccount::RefundsPayable,
    );
    tx.emit(RefundCameBack { refund, amount, reason, postings });
}

/// Counts what was paid of a refund, and moves it along the table: by the report when nothing is owed any more, back to
/// waiting when something is and no try is under way.
pub(super) fn count(rows: &mut WorkingSet<'_>, id: RefundId, amount: Amount, by: &str, at: Timestamp) {
    if let Some(refund) = rows.refund_mut(id) {
        refund.paid = refund.paid.saturating_add(amount);
    }
    let Some(refund) = rows.refund(id) else { return };
    match (!refund.owed().is_zero(), is_under_way(rows, refund)) {
        (false, _) => advance(rows, id, by, at),
        (true, false) => advance(rows, id, moves::SHORT, at),
        (true, true) => {}
    }
}

/// Whether the last try of a refund waits for its report.
pub(super) fn is_under_way(rows: &WorkingSet<'_>, refund: &Refund) -> bool {
    let tried = refund.payment.and_then(|payment| rows.payment(payment));
    tried.is_some_and(|payment| payment.state == PaymentState::Requested)
}

/// Moves a refund along the table, and keeps its pledge's list of those that failed.
pub(super) fn advance(rows: &mut WorkingSet<'_>, id: RefundId, by: &str, at: Timestamp) {
    let Some(refund) = rows.refund_mut(id) else { return };
    let Some(state) = next(moves::MOVES, Some(refund.state), by) else { return };
    let (before, pledge) = (refund.state, refund.pledge);
    refund.state = state;
    refund.resolved_at = matches!(state, RefundState::Paid | RefundState::PaidElsewhere).then_some(at);
    if (before == RefundState::Failed) != (state == RefundState::Failed) {
        pledge::change(rows, pledge, at, |pledge| {
            pledge.failed_refunds.retain(|failed| *failed != id);
            if state == RefundState::Failed && pledge.failed_refunds.len() < FAILED_REFUNDS_PER_PLEDGE_MAX {
                pledge.failed_refunds.push(id);
            }
        });
    }
}

fn set_failure(rows: &mut WorkingSet<'_>, id: RefundId, reason: Option<Reference>) {
    if let Some(refund) = rows.refund_mut(id) {
        refund.failure = reason;
    }
}

impl Evolve for RefundPaid {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        count(rows, self.refund, self.amount, moves::REFUNDED, at);
        set_failure(rows, self.refund, None);
    }
}

impl Evolve for RefundFailed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        advance(rows, self.refund, moves::FAILED, at);
        set_failure(rows, self.refund, Some(self.reason.clone()));
    }
}

impl Evolve for RefundPaidTwice {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        count(rows, self.refund, self.amount, moves::REFUNDED, at);
    }
}

impl Evolve for RefundCameBack {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let Some(refund) = rows.refund_mut(self.refund) else { return };
        refund.paid = refund.paid.saturating_sub(self.amount);
        if !refund.owed().is_zero() && refund.state != RefundState::Requested {
            advance(rows, self.refund, moves::FAILED, at);
            set_failure(rows, self.refund, Some(self.reason.clone()));
        }
    }
}
