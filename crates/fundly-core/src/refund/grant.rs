//! Granting refunds: the money leaves the campaign, the shares behind it go, and the host is told to pay.

use super::{Ground, Refund, RefundParts, RefundState, moves};
use crate::{
    decide::{Evolve, Refused, Tx, WorkingSet, next},
    dispute,
    id::{PaymentId, PledgeId, RefundId, TierId},
    ledger::Postings,
    money::Amount,
    payment::{self, PaymentKind, Purpose},
    pledge::{self, Pledge, PledgeState},
    rejection::Rejection,
    reward,
    share::{self, Units},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// A refund was granted: the money is on its way back and belongs to the backer from now on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RefundGranted {
    /// The refund.
    pub refund: RefundId,
    /// The pledge it refunds.
    pub pledge: PledgeId,
    /// Why.
    pub ground: Ground,
    /// What it is made up of.
    pub parts: RefundParts,
    /// The reward line it refunds, if it was asked for by line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<RefundedLine>,
    /// The movement into refunds payable.
    pub postings: Postings,
}

/// Units of a reward line that are refunded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RefundedLine {
    /// The tier or add-on.
    pub tier: TierId,
    /// How many.
    pub quantity: u32,
}

/// The host was told to pay a refund, and the shares behind it are cancelled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RefundInstructed {
    /// The refund.
    pub refund: RefundId,
    /// The instruction; none when fees left the backer nothing to be paid: the refund is over then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment: Option<PaymentId>,
    /// Share units cancelled.
    pub units: Units,
}

/// Grants a refund of an amount of a pledge, gross of what the policy withholds, and instructs its payment.
///
/// # Errors
/// As [`give_back`].
pub(crate) fn grant(tx: &mut Tx<'_>, pledge: PledgeId, amount: Amount, ground: Ground) -> Result<RefundId, Refused> {
    give_back(tx, pledge, amount, ground, None)
}

/// As [`grant`], and marks a reward line as refunded.
///
/// # Errors
/// [`Rejection::RefundTooLarge`] above what is refundable; [`Rejection::RefundDisputed`] while a bank has the money;
/// [`Rejection::RefundNotCovered`] when the ground depends on money that the campaign does not have.
pub(crate) fn give_back(
    tx: &mut Tx<'_>,
    id: PledgeId,
    gross: Amount,
    ground: Ground,
    line: Option<RefundedLine>,
) -> Result<RefundId, Refused> {
    let before = pledge::pledge(tx, id)?;
    check(tx, &before, gross);
    tx.pass()?;
    let mut parts = RefundParts::of(&before, gross, &tx.terms()?.policy, ground);
    let owed = parts.from_campaign;
    let postings = parts.fund(&tx.campaign()?.balances);
    let available = parts.from_campaign;
    tx.check(!ground.needs_funds() || parts.shortfall.is_zero(), || Rejection::RefundNotCovered { owed, available });
    tx.pass()?;
    let whole = gross == before.refundable();
    if whole && (before.payment.is_some() || !before.authorised.is_zero()) {
        payment::withdraw(tx, id)?;
    }
    let refund: RefundId = tx.id();
    tx.emit(RefundGranted { refund, pledge: id, ground, parts, line, postings });
    let units = share::cancel_for_refund(tx, id, gross);
    let amount = parts.to_backer();
    let payment = (!amount.is_zero())
        .then(|| payment::instruct(tx, PaymentKind::Refund, Purpose::Refund { refund }, amount, before.method.clone()));
    tx.emit(RefundInstructed { refund, payment, units });
    if whole || ground == Ground::Inquiry {
        dispute::settled_by_refund(tx, id);
    }
    if whole || line.is_some() {
        reward::offer_freed(tx, &before);
    }
    Ok(refund)
}

/// Checks what holds for every refund (R-REFUND-1, R-REFUND-2).
fn check(tx: &Tx<'_>, before: &Pledge, gross: Amount) {
    let (pledge, left) = (before.id, before.refundable().max(Amount::ZERO));
    tx.check(before.state != PledgeState::Disputed, || Rejection::RefundDisputed { pledge });
    if left.is_zero() {
        return tx.check(false, || Rejection::NothingToRefund { pledge, state: before.state });
    }
    tx.check(gross.is_positive(), || Rejection::AmountZero { field: "amount" });
    tx.check(gross <= left, || Rejection::RefundTooLarge { left });
}

impl Evolve for RefundGranted {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        pledge::change(rows, self.pledge, at, |pledge| {
            self.parts.write(pledge);
            pledge.refunds = pledge.refunds.saturating_add(1);
            let line = self.line.and_then(|l| pledge.lines.iter_mut().find(|line| line.tier == l.tier).zip(Some(l)));
            if let Some((line, refunded)) = line {
                line.refunded = line.refunded.saturating_add(refunded.quantity);
            }
            if pledge.refundable().is_zero() {
                pledge.state = PledgeState::Refunded;
                pledge.dunning = None;
                end_instalments(pledge);
            } else if pledge.state == PledgeState::Collected && !still_paying(pledge) {
                pledge.state = PledgeState::PartlyRefunded;
            }
        });
        let Some(state) = next(moves::MOVES, None, moves::GRANT) else { return };
        rows.put(Refund {
            id: self.refund,
            pledge: self.pledge,
            ground: self.ground,
            amount: self.parts.to_backer(),
            paid: Amount::ZERO,
            parts: self.parts,
            units: Units::ZERO,
            state,
            payment: None,
            tries: 0,
            created_at: at,
            resolved_at: None,
            failure: None,
            elsewhere: None,
        });
    }
}

/// No further instalment is asked for.
pub(crate) fn end_instalments(pledge: &mut Pledge) {
    if let Some(parts) = pledge.instalments.as_mut() {
        parts.next_at = None;
    }
}

/// A pledge that pays in instalments goes on paying after a partial refund, so it keeps the state in which it can.
fn still_paying(pledge: &Pledge) -> bool {
    pledge.instalments.is_some_and(|parts| parts.next_at.is_some())
}

impl Evolve for RefundInstructed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let Some(refund) = rows.refund_mut(self.refund) else { return };
        refund.units = self.units;
        refund.payment = self.payment;
        if self.payment.is_some() {
            refund.tries = 1;
        } else {
            refund.state = RefundState::Paid;
            refund.resolved_at = Some(at);
        }
    }
}
