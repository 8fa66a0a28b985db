//! The ways out of a failed refund: another try, or another route.

use super::{
    Refund, RefundState, moves,
    outcome::{advance, count, is_under_way},
};
use crate::{
    actor::{Actor, Permission, Role, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, Refused, RowKey, Tx, WorkingSet, next},
    id::{AccountId, PaymentId, PledgeId, RefundId},
    ledger::{LedgerAccount, Postings},
    money::Amount,
    payment::{self, PaymentKind, Purpose},
    pledge,
    rejection::Rejection,
    text::Reference,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Tries a failed refund again, to another payment method where one is given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RetryRefund {
    /// The refund.
    pub refund: RefundId,
    /// Another payment method of the backer at the gateway.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<Reference>,
}

/// A failed refund is tried again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RefundRetried {
    /// The refund.
    pub refund: RefundId,
    /// The new instruction.
    pub payment: PaymentId,
}

/// States that a failed refund was paid by another route than the gateway: a bank transfer, a cheque, the courts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SettleRefundElsewhere {
    /// The refund.
    pub refund: RefundId,
    /// Reference of that payment.
    pub reference: Reference,
}

/// A failed refund was paid by another route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RefundPaidElsewhere {
    /// The refund.
    pub refund: RefundId,
    /// Reference of that payment, or of the dispute.
    pub reference: Reference,
    /// How much.
    pub amount: Amount,
    /// Whether a bank paid it: by a dispute that was lost. What the platform bore of the dispute it gets back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_bank: bool,
    /// The movement.
    pub postings: Postings,
}

/// The refund, if it is in a state from which the table lets it go on.
fn movable(tx: &Tx<'_>, id: RefundId, by: &str) -> Result<Refund, Refused> {
    let refund = tx.require(tx.rows.refund(id).cloned(), || Rejection::RefundNotFound { refund: id })?;
    let state = refund.state;
    tx.require(next(moves::MOVES, Some(state), by), || Rejection::RefundState { refund: id, state })?;
    Ok(refund)
}

impl Handler for RetryRefund {
    const WHO: &'static [Who] =
        &[Who::Owner, Who::Collaborator(Permission::Money), Who::Platform(Role::Admin), Who::Platform(Role::System)];
    const PHASES: &'static [Phase] = Phase::AFTER_LAUNCH;
    const RESTRICTED: bool = true;

    fn owner(&self, rows: &WorkingSet<'_>) -> Result<Option<AccountId>, Rejection> {
        let refund = rows.refund(self.refund).ok_or(Rejection::RefundNotFound { refund: self.refund })?;
        Ok(rows.pledge(refund.pledge).map(|pledge| pledge.backer))
    }

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Refund(self.refund)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let refund = movable(tx, self.refund, moves::RETRY)?;
        let about = pledge::pledge(tx, refund.pledge)?;
        // What another try had paid may have come back while this one is still under way.
        let (id, state) = (refund.id, RefundState::Requested);
        tx.check(!is_under_way(&tx.rows, &refund), || Rejection::RefundState { refund: id, state });
        // What a bank took beyond the pledge's own money may be what this refund owes: it is not paid as well (R-REFUND-1).
        let taken = about.disputes.iter().filter_map(|id| tx.rows.dispute(*id));
        let taken = taken.filter(|row| row.state.is_open() && row.amount > row.of_pledge).count();
        tx.check(taken == 0, || Rejection::RefundDisputed { pledge: about.id });
        tx.pass()?;
        let usual = about.method;
        let method = self.method.clone().or(usual);
        let purpose = Purpose::Refund { refund: self.refund };
        let payment = payment::instruct(tx, PaymentKind::Refund, purpose, refund.owed(), method);
        tx.emit(RefundRetried { refund: self.refund, payment });
        Ok(())
    }
}

impl Evolve for RefundRetried {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        advance(rows, self.refund, moves::RETRY, at);
        if let Some(refund) = rows.refund_mut(self.refund) {
            refund.payment = Some(self.payment);
            refund.tries = refund.tries.saturating_add(1);
        }
    }
}

impl Handler for SettleRefundElsewhere {
    const WHO: &'static [Who] = &[Who::Platform(Role::Admin)];
    const PHASES: &'static [Phase] = Phase::AFTER_LAUNCH;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Refund(self.refund)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let refund = movable(tx, self.refund, moves::ELSEWHERE)?;
        let amount = refund.owed();
        let postings = Postings::none().moving(amount, LedgerAccount::RefundsPayable, LedgerAccount::Backers);
        tx.affordable(&postings)?;
        let (refund, reference) = (self.refund, self.reference.clone());
        tx.emit(RefundPaidElsewhere { refund, reference, amount, by_bank: false, postings });
        Ok(())
    }
}

/// A bank has given a backer money beyond what the pledge still had: refunds of it that failed are paid by that, as far as
/// it reaches (R-REFUND-8).
pub(crate) fn paid_by_bank(tx: &mut Tx<'_>, pledge: PledgeId, reference: &Reference, mut beyond: Amount) {
    let failed = tx.rows.pledge(pledge).map(|row| row.failed_refunds.clone()).unwrap_or_default();
    for refund in failed {
        let amount = tx.rows.refund(refund).map_or(Amount::ZERO, Refund::owed).min(beyond);
        if amount.is_zero() {
            continue;
        }
        beyond = beyond.saturating_sub(amount);
        let postings = Postings::none().moving(amount, LedgerAccount::RefundsPayable, LedgerAccount::PlatformFee);
        tx.emit(RefundPaidElsewhere { refund, reference: reference.clone(), amount, by_bank: true, postings });
    }
}

impl Evolve for RefundPaidElsewhere {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let by = if self.by_bank { moves::BY_BANK } else { moves::ELSEWHERE };
        count(rows, self.refund, self.amount, by, at);
        if let Some(refund) = rows.refund_mut(self.refund) {
            refund.elsewhere = Some(self.reference.clone());
        }
    }
}
