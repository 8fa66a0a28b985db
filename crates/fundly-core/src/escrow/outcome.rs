//! What the gateway reports of a payout.

use super::{PAYOUT_MOVES, Payout, PayoutState};
use crate::{
    decide::{self, Evolve, Tx, WorkingSet},
    id::PayoutId,
    ledger::{LedgerAccount, Postings},
    money::Amount,
    text::Reference,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// A payout was paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PayoutPaid {
    /// The payout.
    pub payout: PayoutId,
    /// What the processor took.
    pub fee: Amount,
    /// The movement.
    pub postings: Postings,
}

/// A payout could not be paid, or came back after it was; its money can be drawn on again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PayoutFailed {
    /// The payout.
    pub payout: PayoutId,
    /// Why, in the gateway's word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<Reference>,
    /// Whether it had been paid before.
    pub was_paid: bool,
    /// The movement.
    pub postings: Postings,
}

/// The gateway paid a payout; `fee` is what it actually took, the reserved fee when it does not say. Called once for each
/// instruction that succeeded: when a try that had been reported as failed was paid after all, and a second one too, the
/// money has left twice and is booked twice.
pub(crate) fn payout_paid(tx: &mut Tx<'_>, payout: PayoutId, fee: Option<Amount>) {
    let Some(row) = tx.rows.payout(payout) else { return };
    if decide::next(PAYOUT_MOVES, Some(row.state), "reportPayment:paidOut").is_none() {
        return;
    }
    let fee = fee.unwrap_or(row.fee).max(Amount::ZERO);
    let payable = tx.rows.campaign().map_or(Amount::ZERO, |campaign| campaign.balances.of(LedgerAccount::Payable));
    let postings = paid(row, fee, payable);
    tx.emit(PayoutPaid { payout, fee, postings });
}

/// Books a paid payout: from what is put aside for it, then from what the creator can draw on, then from the platform;
/// what is put aside and not needed goes back (R-PAYOUT-5, R-PAYOUT-6).
fn paid(row: &Payout, fee: Amount, payable: Amount) -> Postings {
    use LedgerAccount::{PaidOut, Payable, PayoutsPayable, PlatformFee, ProcessorFee};
    let aside = match row.state {
        PayoutState::Requested => row.amount.saturating_add(row.fee),
        PayoutState::Failed | PayoutState::Paid => Amount::ZERO,
    };
    let mut sources = [(PayoutsPayable, aside), (Payable, payable.max(Amount::ZERO)), (PlatformFee, Amount::MAX)];
    let mut postings = Postings::none();
    for (need, to) in [(row.amount, PaidOut), (fee, ProcessorFee)] {
        let mut open = need;
        for (from, left) in &mut sources {
            let part = open.min(*left);
            postings = postings.moving(part, *from, to);
            *left = left.saturating_sub(part);
            open = open.saturating_sub(part);
        }
    }
    let [(_, unused), ..] = sources;
    postings.moving(unused, PayoutsPayable, Payable)
}

/// The gateway could not pay a payout: its money goes back, once (R-PAYOUT-6). What was paid can come back as well, when the
/// payee's account was closed; the processor keeps its fee.
pub(crate) fn payout_failed(tx: &mut Tx<'_>, payout: PayoutId, reason: Option<Reference>, was_paid: bool) {
    use LedgerAccount::{PaidOut, Payable, PayoutsPayable};
    let Some(row) = tx.rows.payout(payout) else { return };
    let postings = match row.state {
        _ if was_paid => Postings::none().moving(row.amount, PaidOut, Payable),
        PayoutState::Requested => Postings::none().moving(row.amount.saturating_add(row.fee), PayoutsPayable, Payable),
        // A try that was paid after all ended it before this one failed.
        PayoutState::Paid | PayoutState::Failed => return,
    };
    tx.emit(PayoutFailed { payout, failure: reason, was_paid, postings });
}

impl Evolve for PayoutPaid {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let Some(row) = rows.payout_mut(self.payout) else { return };
        row.state = PayoutState::Paid;
        row.fee = self.fee;
        row.resolved_at = Some(at);
        row.failure = None;
        let amount = row.amount;
        if let Some(campaign) = rows.campaign_mut() {
            campaign.totals.paid_out = campaign.totals.paid_out.saturating_add(amount);
        }
    }
}

impl Evolve for PayoutFailed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let Some(row) = rows.payout_mut(self.payout) else { return };
        let came_back = if self.was_paid { row.amount } else { Amount::ZERO };
        // Another try may be under way while what was paid twice comes back once.
        if !self.was_paid || row.state == PayoutState::Paid {
            row.state = PayoutState::Failed;
            row.resolved_at = Some(at);
            row.failure = self.failure.clone();
        }
        if let Some(campaign) = rows.campaign_mut() {
            campaign.totals.paid_out = campaign.totals.paid_out.saturating_sub(came_back);
        }
    }
}
