//! The ways out of a failed refund: another try, or another route.

use super::{Refund, moves, outcome::advance};
use crate::{
    actor::{Actor, Permission, Role, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, Refused, RowKey, Tx, WorkingSet, next},
    id::{AccountId, PaymentId, RefundId},
    ledger::{LedgerAccount, Postings},
    payment::{self, PaymentKind, Purpose},
    rejection::Rejection,
    text::Reference,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Tries a failed refund again, to another payment method where one is given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[serde(rename_all = "camelCase")]
pub struct RefundRetried {
    /// The refund.
    pub refund: RefundId,
    /// The new instruction.
    pub payment: PaymentId,
}

/// States that a failed refund was paid by another route than the gateway: a bank transfer, a cheque, the courts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SettleRefundElsewhere {
    /// The refund.
    pub refund: RefundId,
    /// Reference of that payment.
    pub reference: Reference,
}

/// A failed refund was paid by another route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RefundPaidElsewhere {
    /// The refund.
    pub refund: RefundId,
    /// Reference of that payment.
    pub reference: Reference,
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
        let usual = tx.rows.pledge(refund.pledge).and_then(|pledge| pledge.method.clone());
        let method = self.method.clone().or(usual);
        let purpose = Purpose::Refund { refund: self.refund };
        let payment = payment::instruct(tx, PaymentKind::Refund, purpose, refund.amount, method);
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
        let postings = Postings::none().moving(refund.amount, LedgerAccount::RefundsPayable, LedgerAccount::Backers);
        tx.affordable(&postings)?;
        tx.emit(RefundPaidElsewhere { refund: self.refund, reference: self.reference.clone(), postings });
        Ok(())
    }
}

impl Evolve for RefundPaidElsewhere {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        advance(rows, self.refund, moves::ELSEWHERE, at);
        if let Some(refund) = rows.refund_mut(self.refund) {
            refund.elsewhere = Some(self.reference.clone());
        }
    }
}
