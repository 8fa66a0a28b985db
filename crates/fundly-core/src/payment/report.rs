//! Reports of the host about payments: in any order, late, twice, or out of nowhere. Each has a place to land.
//!
//! | report | instruction | lands as |
//! |---|---|---|
//! | captured | open | [`PaymentCaptured`](super::PaymentCaptured) |
//! | authorised, while money is collected | open | [`PaymentAuthorised`](super::PaymentAuthorised), and the money is asked for |
//! | captured | failed before, pledge still waiting | [`PaymentCaptured`](super::PaymentCaptured) |
//! | captured | failed before, another payment brought it since | receipt, second capture |
//! | captured, other reference | succeeded before | receipt, second capture |
//! | captured | withdrawn, or the pledge is closed | receipt, pledge closed |
//! | captured, other amount | open | receipt, wrong amount; the instruction fails |
//! | captured | unknown | receipt, unknown |
//! | captured, booked as a receipt before | known now | as above; what is for a pledge is taken from the receipt |
//! | authorised, other amount | open | [`PaymentFailed`](super::PaymentFailed), and the hold is voided |
//! | refunded, paid out, in whatever amount | any, once for each reference | [`PaymentConfirmed`](super::PaymentConfirmed) |
//! | refunded, paid out | unknown | [`OutlayBooked`](super::OutlayBooked): the platform bears it |
//! | failed | refunded or paid out before | [`PaymentCameBack`](super::PaymentCameBack) |
//! | money moved, same reference | any | [`PaymentReportNoted`](super::PaymentReportNoted) |
//! | same reference, other amount or instruction | any | refused: [`ReportConflict`](crate::Rejection::ReportConflict) |
//! | anything else that is late or repeated | any | [`PaymentReportNoted`](super::PaymentReportNoted) |

use super::{
    Direction, Movement, MovementState, OutlayReason, Payment, PaymentKind, PaymentResult, PaymentState, Purpose,
    Receipt, UnappliedReason,
    booking::{self, Capture},
    events::*,
};
use crate::{
    actor::{Actor, Role, Who},
    campaign::{Phase, Stage},
    decide::{Handled, Handler, Need, Refused, RowKey, Tx},
    escrow,
    id::{PaymentId, PledgeId, ReceiptId, of_reference},
    ledger::{LedgerAccount, Postings},
    money::Amount,
    pledge::{Pledge, PledgeState},
    refund,
    rejection::Rejection,
    reward, settlement,
    text::Reference,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Tells what became of a payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReportPayment {
    /// The instruction; none when the gateway's event names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment: Option<PaymentId>,
    /// The gateway's own reference of the movement. The same reference is the same movement, however often it is reported.
    pub provider_ref: Reference,
    /// What became of it.
    pub result: PaymentResult,
}

impl Handler for ReportPayment {
    const WHO: &'static [Who] = &[Who::Platform(Role::System)];
    const PHASES: &'static [Phase] = &[
        Phase::Scheduled,
        Phase::Live,
        Phase::Collecting,
        Phase::Successful,
        Phase::Delivering,
        Phase::Completed,
        Phase::Failed,
        Phase::Cancelled,
        Phase::Suspended,
    ];

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.extend(self.payment.map(|id| Need::Row(RowKey::Payment(id))));
        let movement = self.result.direction().map(|direction| Movement::key(direction, &self.provider_ref));
        needs.extend(movement.map(|id| Need::Row(RowKey::Movement(id))));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        self.check_amounts(tx)?;
        let named = self.payment.or_else(|| self.sent_by(tx));
        let payment = named.and_then(|id| tx.rows.payment(id).cloned());
        if let Some(payment) = &payment {
            let fits = self.result.fits(payment.kind);
            tx.check(fits, || Rejection::ReportMismatch {
                payment: payment.id,
                action: payment.kind,
                result: self.result.name(),
            });
            tx.pass()?;
        }
        if self.is_known(tx, payment.as_ref())? {
            return self.note(tx, ReportNotedReason::Repeated);
        }
        let Some(payment) = payment else { return self.unknown(tx) };
        if payment.kind.sends() {
            return self.sending(tx, &payment);
        }
        match payment.state {
            PaymentState::Requested | PaymentState::ActionRequired => self.open(tx, &payment),
            PaymentState::Succeeded => self.after_success(tx, &payment),
            PaymentState::Failed => self.after_failure(tx, &payment),
            PaymentState::Voided => self.after_withdrawal(tx, &payment),
        }
    }
}

impl ReportPayment {
    fn check_amounts(&self, tx: &Tx<'_>) -> Handled {
        let currency = tx.campaign()?.currency;
        let (amount, fee) = self.result.amounts();
        crate::campaign::amount(tx, "result.amount", amount, currency, true);
        crate::campaign::amount(tx, "result.fee", fee, currency, false);
        tx.pass()
    }

    pub(super) fn amount(&self) -> Amount {
        self.result.amounts().0.map_or(Amount::ZERO, |money| money.amount())
    }

    pub(super) fn fee(&self) -> Option<Amount> {
        self.result.amounts().1.map(|money| money.amount())
    }

    pub(super) fn note(&self, tx: &mut Tx<'_>, reason: ReportNotedReason) -> Handled {
        let (payment, provider_ref) = (self.payment, self.provider_ref.clone());
        tx.emit(PaymentReportNoted { payment, provider_ref, result: self.result.name().to_owned(), reason });
        Ok(())
    }

    /// Whether the movement that is reported is booked already and nothing more is known of it now (R-PAYMENT-2). Money whose
    /// instruction nobody named may still be claimed by it, so that the books are the same in whatever order it is told.
    fn is_known(&self, tx: &Tx<'_>, payment: Option<&Payment>) -> Result<bool, Refused> {
        let Some(known) = self.movement(tx) else { return Ok(false) };
        tx.check(known.amount == self.amount(), || Rejection::ReportConflict { field: "result.amount" });
        tx.pass()?;
        let Some(payment) = payment.filter(|payment| known.payment != Some(payment.id)) else { return Ok(true) };
        let unclaimed = match known.direction {
            Direction::In => self.unapplied(tx).is_some(),
            Direction::Back | Direction::Out => known.state == MovementState::Borne,
        };
        let contradicts = !unclaimed && known.payment.is_some_and(|other| other != payment.id);
        tx.check(!contradicts, || Rejection::ReportConflict { field: "payment" });
        tx.pass()?;
        Ok(!unclaimed)
    }

    /// What is known of the movement that is reported.
    pub(super) fn movement(&self, tx: &Tx<'_>) -> Option<Movement> {
        let key = Movement::key(self.result.direction()?, &self.provider_ref);
        tx.rows.movement(key).cloned()
    }

    /// The receipt as which the money was booked before it was known what it is for.
    fn unapplied(&self, tx: &Tx<'_>) -> Option<Receipt> {
        self.movement(tx)?;
        tx.rows.receipt(self.receipt()).filter(|receipt| receipt.state.is_open()).cloned()
    }

    fn receipt(&self) -> ReceiptId {
        ReceiptId::new(of_reference(self.provider_ref.as_str()))
    }

    /// The report names an instruction that this campaign does not have, or none.
    fn unknown(&self, tx: &mut Tx<'_>) -> Handled {
        match self.result {
            PaymentResult::Captured { .. } => self.receive(tx, None, UnappliedReason::Unknown),
            PaymentResult::Refunded { .. } | PaymentResult::PaidOut { .. } => self.bear(tx, OutlayReason::Unknown),
            PaymentResult::Failed { .. } => self.unknown_came_back(tx),
            _ => self.note(tx, ReportNotedReason::UnknownPayment),
        }
    }

    /// Books money that no open instruction asked for.
    fn receive(&self, tx: &mut Tx<'_>, pledge: Option<PledgeId>, reason: UnappliedReason) -> Handled {
        let (receipt, amount, fee) = (self.receipt(), self.amount(), self.fee());
        if tx.rows.receipt(receipt).is_some() {
            return self.note(tx, ReportNotedReason::Repeated);
        }
        let postings = Postings::none().moving(amount, LedgerAccount::Backers, LedgerAccount::Unapplied);
        let (payment, provider_ref) = (self.payment, self.provider_ref.clone());
        tx.emit(ReceiptBooked { receipt, provider_ref, payment, pledge, amount, fee, reason, postings });
        Ok(())
    }

    /// A report after the instruction succeeded.
    fn after_success(&self, tx: &mut Tx<'_>, payment: &Payment) -> Handled {
        match self.result {
            PaymentResult::Captured { .. } if payment.kind == PaymentKind::Authorise => self.auto_captured(tx, payment),
            PaymentResult::Captured { .. } => self.receive(tx, pledge_of(payment), UnappliedReason::SecondCapture),
            PaymentResult::Voided if payment.kind == PaymentKind::Authorise => self.lapsed(tx, payment),
            _ => self.note(tx, ReportNotedReason::Late),
        }
    }

    /// The gateway took money that was only to be held.
    fn auto_captured(&self, tx: &mut Tx<'_>, payment: &Payment) -> Handled {
        let pledge = pledge_of(payment).and_then(|id| tx.rows.pledge(id).cloned());
        match pledge {
            // The pledge may have been changed since, and hold another amount by another authorisation.
            Some(pledge)
                if pledge.state == PledgeState::Authorised
                    && pledge.payment.is_none()
                    && pledge.authorised == payment.amount =>
            {
                self.capture(tx, payment, &pledge)
            }
            _ => self.receive(tx, pledge_of(payment), UnappliedReason::SecondCapture),
        }
    }

    /// A hold lapsed at the bank before it was used.
    fn lapsed(&self, tx: &mut Tx<'_>, payment: &Payment) -> Handled {
        let pledge = pledge_of(payment).and_then(|id| tx.rows.pledge(id).cloned());
        match pledge {
            Some(pledge) if pledge.state == PledgeState::Authorised && pledge.payment.is_none() => {
                tx.emit(AuthorisationLapsed { pledge: pledge.id });
                Ok(())
            }
            _ => self.note(tx, ReportNotedReason::Late),
        }
    }

    /// A report after the instruction failed: gateways do change their mind.
    fn after_failure(&self, tx: &mut Tx<'_>, payment: &Payment) -> Handled {
        if !matches!(self.result, PaymentResult::Captured { .. }) {
            return self.note(tx, ReportNotedReason::Late);
        }
        let pledge = pledge_of(payment).and_then(|id| tx.rows.pledge(id).cloned());
        match pledge {
            // Paid as far as it is due: another payment brought what this one was asked for.
            Some(pledge)
                if booking::waits_for_money(&pledge)
                    && pledge.payment.is_none()
                    && pledge.state != PledgeState::Collected =>
            {
                self.capture(tx, payment, &pledge)
            }
            Some(pledge) if booking::waits_for_money(&pledge) => {
                self.receive(tx, Some(pledge.id), UnappliedReason::SecondCapture)
            }
            _ => self.receive(tx, pledge_of(payment), UnappliedReason::PledgeClosed),
        }
    }

    /// A report after the instruction was withdrawn.
    fn after_withdrawal(&self, tx: &mut Tx<'_>, payment: &Payment) -> Handled {
        match self.result {
            PaymentResult::Captured { .. } => self.receive(tx, pledge_of(payment), UnappliedReason::PledgeClosed),
            PaymentResult::Authorised { .. } => {
                self.note(tx, ReportNotedReason::Late)?;
                super::instruct(tx, PaymentKind::Void, payment.purpose, self.amount(), payment.method.clone());
                Ok(())
            }
            _ => self.note(tx, ReportNotedReason::Late),
        }
    }

    /// A report about an open instruction.
    fn open(&self, tx: &mut Tx<'_>, payment: &Payment) -> Handled {
        match (&self.result, payment.purpose) {
            (PaymentResult::Failed { reason }, _) => self.fail(tx, payment, reason.clone(), false),
            (PaymentResult::ActionRequired { reason }, _) => self.fail(tx, payment, reason.clone(), true),
            (PaymentResult::Voided, Purpose::Pledge { .. }) if payment.kind != PaymentKind::Void => {
                let reason = self.provider_ref.clone();
                self.fail(tx, payment, reason, false)
            }
            (PaymentResult::Captured { .. }, Purpose::Pledge { pledge }) => {
                let pledge = self.pledge(tx, pledge)?;
                self.capture_or_receive(tx, payment, &pledge)
            }
            (PaymentResult::Authorised { until, .. }, Purpose::Pledge { pledge }) => {
                let pledge = self.pledge(tx, pledge)?;
                self.authorise(tx, payment, &pledge, *until)
            }
            _ => {
                tx.emit(PaymentConfirmed {
                    payment: payment.id,
                    provider_ref: self.provider_ref.clone(),
                    amount: None,
                });
                Ok(())
            }
        }
    }

    fn pledge(&self, tx: &Tx<'_>, id: PledgeId) -> Result<Pledge, Refused> {
        crate::pledge::pledge(tx, id)
    }

    fn capture_or_receive(&self, tx: &mut Tx<'_>, payment: &Payment, pledge: &Pledge) -> Handled {
        if self.amount() != payment.amount || self.amount() != booking::due(pledge) {
            self.receive(tx, Some(pledge.id), UnappliedReason::WrongAmount)?;
            return self.fail(tx, payment, self.provider_ref.clone(), false);
        }
        self.capture(tx, payment, pledge)
    }

    fn capture(&self, tx: &mut Tx<'_>, payment: &Payment, pledge: &Pledge) -> Handled {
        // An instruction of before a change may ask for another amount than the pledge owes now.
        if self.amount() != payment.amount || self.amount() != booking::due(pledge) {
            return self.receive(tx, Some(pledge.id), UnappliedReason::WrongAmount);
        }
        let booked = self.unapplied(tx);
        let from = if booked.is_some() { LedgerAccount::Unapplied } else { LedgerAccount::Backers };
        let fee = self.fee().or(booked.as_ref().and_then(|receipt| receipt.fee));
        let receipt = booked.map(|receipt| receipt.id);
        let (amount, provider_ref) = (self.amount(), Some(self.provider_ref.clone()));
        booking::capture(tx, pledge, Capture { payment: Some(payment.id), receipt, amount, fee, provider_ref, from })
    }

    fn authorise(&self, tx: &mut Tx<'_>, payment: &Payment, pledge: &Pledge, until: Option<Timestamp>) -> Handled {
        if payment.kind == PaymentKind::Capture {
            return self.note(tx, ReportNotedReason::Late);
        }
        if self.amount() != payment.amount {
            self.fail(tx, payment, self.provider_ref.clone(), false)?;
            super::instruct(tx, PaymentKind::Void, payment.purpose, self.amount(), payment.method.clone());
            return Ok(());
        }
        let (amount, provider_ref) = (self.amount(), self.provider_ref.clone());
        tx.emit(PaymentAuthorised { payment: payment.id, pledge: pledge.id, amount, until, provider_ref });
        // Confirmed while payments are being collected: the walk that takes what is held may be past it, or is still to come.
        let campaign = tx.campaign()?;
        if campaign.stage == Stage::Collecting && !settlement::held_off(campaign) {
            super::take(tx, &self.pledge(tx, pledge.id)?);
        }
        Ok(())
    }

    pub(super) fn fail(&self, tx: &mut Tx<'_>, payment: &Payment, reason: Reference, waits: bool) -> Handled {
        if waits && payment.state == PaymentState::ActionRequired {
            return self.note(tx, ReportNotedReason::Repeated);
        }
        let pledge = pledge_of(payment).filter(|_| payment.kind != PaymentKind::Void);
        let pledge = pledge.and_then(|id| tx.rows.pledge(id)).cloned();
        let effect = pledge.as_ref().map(|pledge| booking::after_failure(tx, pledge, waits));
        tx.emit(PaymentFailed { payment: payment.id, reason: reason.clone(), waits, effect: effect.transpose()? });
        if let Some(before) = pledge {
            reward::offer_freed(tx, &before);
        }
        match payment.purpose {
            Purpose::Refund { refund } => refund::failed(tx, refund, reason),
            Purpose::Payout { payout } => escrow::payout_failed(tx, payout, reason),
            Purpose::Receipt { .. } | Purpose::Pledge { .. } => {}
        }
        Ok(())
    }
}

fn pledge_of(payment: &Payment) -> Option<PledgeId> {
    match payment.purpose {
        Purpose::Pledge { pledge } => Some(pledge),
        _ => None,
    }
}
