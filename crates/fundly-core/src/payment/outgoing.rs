//! Reports about money that goes out: refunds, payouts, returns. Each reference is booked once, also when an instruction is
//! carried out twice, in another amount, or after all; and what comes back is taken from where it went.

use super::{
    Direction, Movement, MovementState, OutlayBooked, OutlayReason, Payment, PaymentCameBack, PaymentConfirmed,
    PaymentResult, PaymentState, Purpose, ReceiptBooked, ReceiptReturned, ReceiptState, ReportNotedReason,
    ReportPayment, outlay,
};
use crate::{
    decide::{Handled, Tx},
    escrow,
    id::{PaymentId, ReceiptId},
    ledger::{LedgerAccount, Postings},
    money::Amount,
    refund,
    text::Reference,
};

impl ReportPayment {
    /// The instruction by which the money went out that a report without one says came back.
    pub(super) fn sent_by(&self, tx: &Tx<'_>) -> Option<PaymentId> {
        self.sent(tx)?.payment
    }

    /// The money under this reference that went out, where the report says that it came back.
    fn sent(&self, tx: &Tx<'_>) -> Option<Movement> {
        let failed = matches!(self.result, PaymentResult::Failed { .. });
        let of = |direction| tx.rows.movement(Movement::key(direction, &self.provider_ref)).cloned();
        if failed { of(Direction::Back).or_else(|| of(Direction::Out)) } else { None }
    }

    /// A report about an instruction that sends money.
    pub(super) fn sending(&self, tx: &mut Tx<'_>, payment: &Payment) -> Handled {
        let PaymentResult::Failed { reason } = &self.result else { return self.sent_out(tx, payment) };
        match payment.state {
            PaymentState::Requested | PaymentState::ActionRequired => self.fail(tx, payment, reason.clone(), false),
            _ => match self.that_can_come_back(tx, payment) {
                Some(movement) => self.came_back(tx, payment, &movement, reason),
                None => self.note(tx, ReportNotedReason::Late),
            },
        }
    }

    /// A refund, payout or return went through.
    fn sent_out(&self, tx: &mut Tx<'_>, payment: &Payment) -> Handled {
        let (amount, provider_ref) = (self.amount(), self.provider_ref.clone());
        if let Some(known) = self.movement(tx).filter(|known| known.state == MovementState::Borne) {
            tx.emit(outlay::reversed(&known, false));
        }
        tx.emit(PaymentConfirmed { payment: payment.id, provider_ref, amount: Some(amount) });
        match payment.purpose {
            Purpose::Refund { refund } => refund::paid(tx, refund, amount),
            Purpose::Payout { payout } => escrow::payout_paid(tx, payout, amount, self.fee()),
            Purpose::Receipt { receipt } => return self.sent_back(tx, receipt),
            Purpose::Pledge { .. } => {}
        }
        Ok(())
    }

    /// Unapplied money was sent back. What it was less or more than the receipt is settled with the platform.
    fn sent_back(&self, tx: &mut Tx<'_>, receipt: ReceiptId) -> Handled {
        let held = tx.rows.receipt(receipt).filter(|row| row.state.is_held()).map(|row| row.amount);
        let Some(held) = held else { return self.bear(tx, OutlayReason::ReceiptGone) };
        tx.emit(ReceiptReturned { receipt, postings: returned(held, self.amount()) });
        Ok(())
    }

    /// Books money that went out although nothing asked for it.
    pub(super) fn bear(&self, tx: &mut Tx<'_>, reason: OutlayReason) -> Handled {
        let Some(direction) = self.result.direction() else { return Ok(()) };
        let (amount, fee) = (self.amount(), self.fee().unwrap_or(Amount::ZERO));
        let (payment, provider_ref) = (self.payment, self.provider_ref.clone());
        let postings = outlay::borne(direction, amount, fee);
        tx.emit(OutlayBooked { direction, provider_ref, payment, amount, reason, postings });
        Ok(())
    }

    /// A report of failure that names no instruction of this campaign.
    pub(super) fn unknown_came_back(&self, tx: &mut Tx<'_>) -> Handled {
        match self.sent(tx).filter(|movement| movement.state == MovementState::Borne) {
            Some(movement) => tx.emit(outlay::reversed(&movement, true)),
            None => return self.note(tx, ReportNotedReason::UnknownPayment),
        }
        Ok(())
    }

    /// What of the money of an instruction can come back: that under the reference of the report, or the last that went out.
    fn that_can_come_back(&self, tx: &Tx<'_>, payment: &Payment) -> Option<Movement> {
        let named = self.sent(tx).filter(|movement| movement.payment == Some(payment.id));
        let last = || {
            let provider_ref = payment.provider_ref.as_ref().filter(|_| payment.state == PaymentState::Succeeded)?;
            tx.rows.movement(Movement::key(payment.kind.sends_to()?, provider_ref)).cloned()
        };
        named.or_else(last).filter(|movement| movement.state != MovementState::CameBack)
    }

    fn came_back(&self, tx: &mut Tx<'_>, payment: &Payment, movement: &Movement, reason: &Reference) -> Handled {
        if movement.state == MovementState::Borne {
            tx.emit(outlay::reversed(movement, true));
        }
        tx.emit(PaymentCameBack { payment: payment.id, movement: movement.id, reason: reason.clone() });
        match payment.purpose {
            _ if movement.state == MovementState::Borne => {}
            Purpose::Refund { refund } => refund::came_back(tx, refund, movement.amount, reason.clone()),
            Purpose::Payout { payout } => escrow::payout_came_back(tx, payout, movement.amount, reason.clone()),
            Purpose::Receipt { receipt } => held_again(tx, receipt, movement.amount),
            Purpose::Pledge { .. } => {}
        }
        Ok(())
    }
}

impl ReceiptState {
    /// Whether the money of the receipt is still here.
    const fn is_held(self) -> bool {
        matches!(self, Self::Unapplied | Self::Returning)
    }
}

/// An amount of unapplied money goes back, of a receipt that held another perhaps.
fn returned(held: Amount, amount: Amount) -> Postings {
    Postings::none().moving(amount, LedgerAccount::Unapplied, LedgerAccount::Backers).moving(
        held.saturating_sub(amount),
        LedgerAccount::Unapplied,
        LedgerAccount::PlatformFee,
    )
}

/// Money that was sent back to where it came from is here again, as unapplied as before.
fn held_again(tx: &mut Tx<'_>, receipt: ReceiptId, came_back: Amount) {
    let Some(row) = tx.rows.receipt(receipt).cloned() else { return };
    let (provider_ref, amount, fee) = (row.provider_ref, row.amount, row.fee);
    let postings = Postings::none().moving(came_back, LedgerAccount::Backers, LedgerAccount::Unapplied).moving(
        amount.saturating_sub(came_back),
        LedgerAccount::PlatformFee,
        LedgerAccount::Unapplied,
    );
    let (payment, pledge, reason) = (row.payment, row.pledge, row.reason);
    tx.emit(ReceiptBooked { receipt, provider_ref, payment, pledge, amount, fee, reason, postings });
}
