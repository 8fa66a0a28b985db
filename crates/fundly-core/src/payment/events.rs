//! What becomes of payments, as it is journaled.

use super::{
    Direction, MovementState, PaymentKind, PaymentState, Purpose, Receipt, ReceiptState, UnappliedReason, movement,
};
use crate::{
    decide::{Evolve, WorkingSet},
    id::{MovementId, PaymentId, PledgeId, ReceiptId},
    ledger::Postings,
    money::Amount,
    pledge::{self, ClearedDuring, Dunning, PledgeState},
    settlement::Plan,
    text::Reference,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Money is held for a pledge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaymentAuthorised {
    /// The instruction.
    pub payment: PaymentId,
    /// The pledge.
    pub pledge: PledgeId,
    /// How much is held.
    pub amount: Amount,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// The gateway's reference.
    pub provider_ref: Reference,
}

/// Money cleared for a pledge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaymentCaptured {
    /// The instruction, if it came by one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment: Option<PaymentId>,
    /// The pledge.
    pub pledge: PledgeId,
    /// How much, gross.
    pub amount: Amount,
    /// Of that, the platform's fee.
    pub platform_fee: Amount,
    /// Of that, the processor's fee as far as the campaign bears it.
    pub processor_fee: Amount,
    /// The gateway's reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider_ref: Option<Reference>,
    /// When the next instalment is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_instalment: Option<Timestamp>,
    /// The movement.
    pub postings: Postings,
}

/// A payment was refused, or waits for the backer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaymentFailed {
    /// The instruction.
    pub payment: PaymentId,
    /// Why.
    pub reason: Reference,
    /// Whether it only waits for the backer.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub waits: bool,
    /// What it does to the pledge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect: Option<FailureEffect>,
}

/// What a failed payment does to its pledge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FailureEffect {
    /// The pledge.
    pub pledge: PledgeId,
    /// Its state now.
    pub state: PledgeState,
    /// Its dunning now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dunning: Option<Dunning>,
}

/// A void, refund, payout or return went through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaymentConfirmed {
    /// The instruction.
    pub payment: PaymentId,
    /// The gateway's reference.
    pub provider_ref: Reference,
    /// How much went out; none when a hold was let go of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
}

/// Money that a refund, payout or return had sent out came back: the card or the account was closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaymentCameBack {
    /// The instruction.
    pub payment: PaymentId,
    /// The movement that came back.
    pub movement: MovementId,
    /// Why.
    pub reason: Reference,
}

/// A hold lapsed at the bank before it was used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AuthorisationLapsed {
    /// The pledge.
    pub pledge: PledgeId,
}

/// A report came late or twice; nothing changes, but the books show that it came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaymentReportNoted {
    /// The instruction it named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment: Option<PaymentId>,
    /// The gateway's reference.
    pub provider_ref: Reference,
    /// What it said.
    pub result: String,
    /// Why nothing changes.
    pub reason: ReportNotedReason,
}

/// Why a report changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ReportNotedReason {
    /// The same was reported before.
    Repeated,
    /// A later report was here first.
    Late,
    /// There is no such instruction, and no money moved.
    UnknownPayment,
}

/// Money came in that no open instruction asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReceiptBooked {
    /// The receipt.
    pub receipt: ReceiptId,
    /// The gateway's reference.
    pub provider_ref: Reference,
    /// The instruction it named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment: Option<PaymentId>,
    /// The pledge it seems to belong to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pledge: Option<PledgeId>,
    /// How much, gross.
    pub amount: Amount,
    /// What the processor took of it, if the report says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<Amount>,
    /// Why it was not applied.
    pub reason: UnappliedReason,
    /// The movement.
    pub postings: Postings,
}

/// A receipt was applied to a pledge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReceiptApplied {
    /// The receipt.
    pub receipt: ReceiptId,
    /// The pledge.
    pub pledge: PledgeId,
}

/// A receipt was sent back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReceiptReturned {
    /// The receipt.
    pub receipt: ReceiptId,
    /// The movement.
    pub postings: Postings,
}

/// Ends an instruction: it no longer waits for a report.
fn resolve(
    rows: &mut WorkingSet<'_>,
    id: PaymentId,
    at: Timestamp,
    state: PaymentState,
    provider_ref: Option<&Reference>,
) -> Option<Purpose> {
    let payment = rows.payment_mut(id)?;
    let was_open = matches!(payment.state, PaymentState::Requested | PaymentState::ActionRequired);
    payment.state = state;
    payment.resolved_at = Some(at);
    payment.provider_ref = provider_ref.cloned().or(payment.provider_ref.take());
    let (purpose, kind) = (payment.purpose, payment.kind);
    if let (true, Some(campaign)) = (was_open && kind.collects(), rows.campaign_mut()) {
        campaign.totals.in_flight = campaign.totals.in_flight.saturating_sub(1);
    }
    if let (Purpose::Pledge { pledge }, true) = (purpose, kind != PaymentKind::Void) {
        pledge::change(rows, pledge, at, |pledge| {
            if pledge.payment == Some(id) {
                pledge.payment = None;
            }
        });
    }
    Some(purpose)
}

impl Evolve for PaymentAuthorised {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        resolve(rows, self.payment, at, PaymentState::Succeeded, Some(&self.provider_ref));
        pledge::change(rows, self.pledge, at, |pledge| {
            pledge.state = PledgeState::Authorised;
            pledge.authorised = self.amount;
            pledge.authorised_until = self.until;
            pledge.dunning = None;
        });
    }
}

impl Evolve for PaymentCaptured {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        if let Some(payment) = self.payment {
            resolve(rows, payment, at, PaymentState::Succeeded, self.provider_ref.as_ref());
        }
        if let Some(provider_ref) = &self.provider_ref {
            movement::note(rows, at, Direction::In, provider_ref, (self.amount, self.payment));
        }
        let giving_back = rows.campaign().and_then(|campaign| match campaign.settlement.as_ref()?.plan {
            Plan::GiveBack { seq, .. } => Some(seq),
            _ => None,
        });
        let mut goods = Amount::ZERO;
        pledge::change(rows, self.pledge, at, |pledge| {
            let before = giving_back.map(|plan| (plan, pledge.collected_before(plan)));
            let collected = pledge.collected();
            pledge.state = PledgeState::Collected;
            pledge.captured = pledge.captured.saturating_add(self.amount);
            pledge.paid_at = Some(at);
            pledge.platform_fee = pledge.platform_fee.saturating_add(self.platform_fee);
            pledge.processor_fee = pledge.processor_fee.saturating_add(self.processor_fee);
            pledge.authorised = Amount::ZERO;
            pledge.authorised_until = None;
            pledge.dunning = None;
            if let Some(parts) = pledge.instalments.as_mut() {
                parts.collected = parts.collected.saturating_add(1);
                parts.next_at = self.next_instalment;
            }
            if let Some((plan, before)) = before {
                let amount = pledge.collected().saturating_sub(before);
                pledge.cleared_during = Some(ClearedDuring { plan, amount });
            }
            goods = pledge.collected().saturating_sub(collected);
        });
        if let Some(campaign) = rows.campaign_mut() {
            campaign.totals.captured = campaign.totals.captured.saturating_add(goods);
        }
        if let (Some(next), Some(campaign)) = (self.next_instalment, rows.campaign_mut()) {
            campaign.instalments_at = Some(campaign.instalments_at.map_or(next, |at| at.min(next)));
        }
    }
}

impl Evolve for PaymentFailed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        if self.waits {
            if let Some(payment) = rows.payment_mut(self.payment) {
                payment.state = PaymentState::ActionRequired;
                payment.failure = Some(self.reason.clone());
            }
        } else {
            resolve(rows, self.payment, at, PaymentState::Failed, None);
            if let Some(payment) = rows.payment_mut(self.payment) {
                payment.failure = Some(self.reason.clone());
            }
        }
        let Some(effect) = &self.effect else {
            if let Some(Purpose::Receipt { receipt }) = rows.payment(self.payment).map(|payment| payment.purpose)
                && let Some(receipt) = rows.receipt_mut(receipt)
                && receipt.state == ReceiptState::Returning
            {
                receipt.state = ReceiptState::Unapplied;
            }
            return;
        };
        pledge::change(rows, effect.pledge, at, |pledge| {
            pledge.state = effect.state;
            pledge.dunning = effect.dunning;
            pledge.authorised = Amount::ZERO;
            pledge.authorised_until = None;
        });
        if let (Some(dunning), Some(campaign)) = (effect.dunning, rows.campaign_mut()) {
            let due = dunning.next_at.min(dunning.until);
            campaign.dun_at = Some(campaign.dun_at.map_or(due, |at| at.min(due)));
        }
    }
}

impl Evolve for PaymentConfirmed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        resolve(rows, self.payment, at, PaymentState::Succeeded, Some(&self.provider_ref));
        let direction = rows.payment(self.payment).and_then(|payment| payment.kind.sends_to());
        if let (Some(direction), Some(amount)) = (direction, self.amount) {
            movement::note(rows, at, direction, &self.provider_ref, (amount, Some(self.payment)));
        }
    }
}

impl Evolve for PaymentCameBack {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let Some(movement) = rows.movement_mut(self.movement) else { return };
        movement.state = MovementState::CameBack;
        let came_back = Some(movement.provider_ref.clone());
        // Of an instruction that was paid twice one payment may stand.
        if rows.payment(self.payment).is_some_and(|payment| payment.provider_ref == came_back) {
            resolve(rows, self.payment, at, PaymentState::Failed, None);
            if let Some(payment) = rows.payment_mut(self.payment) {
                payment.failure = Some(self.reason.clone());
            }
        }
    }
}

impl Evolve for AuthorisationLapsed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        pledge::change(rows, self.pledge, at, |pledge| {
            pledge.state = PledgeState::Errored;
            pledge.authorised = Amount::ZERO;
            pledge.authorised_until = None;
        });
    }
}

impl Evolve for PaymentReportNoted {
    fn evolve(&self, _rows: &mut WorkingSet<'_>, _at: Timestamp) {}
}

impl Evolve for ReceiptBooked {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        rows.put(Receipt {
            id: self.receipt,
            provider_ref: self.provider_ref.clone(),
            payment: self.payment,
            pledge: self.pledge,
            amount: self.amount,
            fee: self.fee,
            reason: self.reason,
            state: ReceiptState::Unapplied,
            received_at: at,
        });
        movement::note(rows, at, Direction::In, &self.provider_ref, (self.amount, self.payment));
    }
}

impl Evolve for ReceiptApplied {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(receipt) = rows.receipt_mut(self.receipt) {
            receipt.state = ReceiptState::Applied;
            receipt.pledge = Some(self.pledge);
        }
    }
}

impl Evolve for ReceiptReturned {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(receipt) = rows.receipt_mut(self.receipt) {
            receipt.state = ReceiptState::Returned;
        }
    }
}
