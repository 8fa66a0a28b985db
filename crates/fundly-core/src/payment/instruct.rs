//! Instructions to the host: what to do at its gateway. They leave the core as journaled events.

use super::{Payment, PaymentKind, PaymentState, Purpose};
use crate::{
    decide::{Evolve, Handled, Tx, WorkingSet},
    id::{PaymentId, PledgeId},
    money::{Amount, Mode, Portion, allocate},
    pledge::{self, Pledge, PledgeContent},
    rejection::Rejection,
    text::Reference,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// The host is to carry out a payment. The id is the idempotency key for the gateway.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaymentRequested {
    /// The instruction.
    pub payment: PaymentId,
    /// What to do.
    pub action: PaymentKind,
    /// What it is for.
    pub purpose: Purpose,
    /// How much.
    pub amount: Amount,
    /// Payment method at the gateway.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<Reference>,
}

/// An instruction that has no final report is no longer wanted; a void follows it. A late report of success is booked as
/// unapplied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaymentWithdrawn {
    /// The instruction.
    pub payment: PaymentId,
}

/// Instructs the host; answers the id of the instruction.
pub(crate) fn instruct(
    tx: &mut Tx<'_>,
    action: PaymentKind,
    purpose: Purpose,
    amount: Amount,
    method: Option<Reference>,
) -> PaymentId {
    let payment: PaymentId = tx.id();
    tx.emit(PaymentRequested { payment, action, purpose, amount, method });
    payment
}

/// Asks for what a pledge has to pay next.
pub(crate) fn take(tx: &mut Tx<'_>, pledge: &Pledge) {
    let purpose = Purpose::Pledge { pledge: pledge.id };
    instruct(tx, PaymentKind::Capture, purpose, super::due(pledge), pledge.method.clone());
}

/// Takes back what is under way or held for a pledge, before it is changed or called off.
pub(crate) fn withdraw(tx: &mut Tx<'_>, id: PledgeId) -> Handled {
    let pledge = tx.require(tx.rows.pledge(id).cloned(), || Rejection::PledgeNotFound { pledge: id })?;
    if let Some(payment) = pledge.payment {
        tx.emit(PaymentWithdrawn { payment });
    }
    let asked = pledge.payment.and_then(|id| tx.rows.payment(id)).map_or(Amount::ZERO, |payment| payment.amount);
    let held = pledge.authorised.max(asked);
    if !held.is_zero() {
        instruct(tx, PaymentKind::Void, Purpose::Pledge { pledge: id }, held, pledge.method);
    }
    Ok(())
}

/// The first payment of an order: the whole, or the first of its instalments.
pub(crate) fn first_part(content: &PledgeContent) -> Amount {
    instalment(content.total(), content.instalments.unwrap_or(1), 0)
}

/// The `n`-th of `count` instalments; the parts sum to the whole, larger ones first.
pub(crate) fn instalment(total: Amount, count: u8, n: u8) -> Amount {
    if count <= 1 {
        return total;
    }
    let parts = vec![Portion::weight(1); usize::from(count)];
    let parts = allocate(total.minor(), &parts, Mode::Front).unwrap_or_default();
    parts.get(usize::from(n)).map_or(total, |part| Amount::new(*part))
}

impl Evolve for PaymentRequested {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        rows.put(Payment {
            id: self.payment,
            kind: self.action,
            purpose: self.purpose,
            amount: self.amount,
            method: self.method.clone(),
            state: PaymentState::Requested,
            requested_at: at,
            resolved_at: None,
            provider_ref: None,
            failure: None,
        });
        if let (true, Some(campaign)) = (self.action.collects(), rows.campaign_mut()) {
            campaign.totals.in_flight += 1;
        }
        if let (Purpose::Pledge { pledge }, PaymentKind::Void) = (self.purpose, self.action) {
            pledge::change(rows, pledge, at, |pledge| {
                pledge.authorised = Amount::ZERO;
                pledge.authorised_until = None;
            });
        }
        if let (Purpose::Pledge { pledge }, true) = (self.purpose, self.action.collects()) {
            pledge::change(rows, pledge, at, |pledge| pledge.payment = Some(self.payment));
        }
    }
}

impl Evolve for PaymentWithdrawn {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let Some(payment) = rows.payment_mut(self.payment) else { return };
        payment.state = PaymentState::Voided;
        payment.resolved_at = Some(at);
        let Purpose::Pledge { pledge } = payment.purpose else { return };
        pledge::change(rows, pledge, at, |pledge| pledge.payment = None);
        let due = rows.pledge(pledge).and_then(|pledge| pledge.instalments?.next_at);
        let Some(campaign) = rows.campaign_mut() else { return };
        campaign.totals.in_flight = campaign.totals.in_flight.saturating_sub(1);
        // An instalment that is not waited for any more is due again.
        campaign.instalments_at = campaign.instalments_at.into_iter().chain(due).min();
    }
}
