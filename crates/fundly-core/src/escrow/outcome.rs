//! What the gateway reports of a payout.

use super::{Payout, PayoutState};
use crate::{
    decide::{Evolve, Tx, WorkingSet},
    id::PayoutId,
    ledger::{LedgerAccount, Postings},
    money::Amount,
    text::Reference,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// A payout was paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PayoutPaid {
    /// The payout.
    pub payout: PayoutId,
    /// How much the payee got.
    pub amount: Amount,
    /// What the processor took.
    pub fee: Amount,
    /// Of the amount, what the platform bore because the creator had no more.
    pub borne: Amount,
    /// The movement.
    pub postings: Postings,
}

/// A payout could not be paid; its money can be drawn on again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PayoutFailed {
    /// The payout.
    pub payout: PayoutId,
    /// Why, in the gateway's word.
    pub failure: Reference,
    /// The movement.
    pub postings: Postings,
}

/// Money of a payout that had been paid came back: to the platform as far as it bore it, then to what can be drawn on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PayoutCameBack {
    /// The payout.
    pub payout: PayoutId,
    /// How much came back.
    pub amount: Amount,
    /// Of that, what the platform had borne.
    pub borne: Amount,
    /// Why, in the gateway's word.
    pub failure: Reference,
    /// The movement.
    pub postings: Postings,
}

/// The gateway paid a payout; `fee` is what it actually took, the reserved fee when it does not say. Called once for each
/// instruction that succeeded: when a try that had been reported as failed was paid after all, and a second one too, the
/// money has left twice and is booked twice.
pub(crate) fn payout_paid(tx: &mut Tx<'_>, payout: PayoutId, amount: Amount, fee: Option<Amount>) {
    let Some(row) = tx.rows.payout(payout) else { return };
    let fee = fee.unwrap_or(row.fee).max(Amount::ZERO);
    let payable = tx.rows.campaign().map_or(Amount::ZERO, |campaign| campaign.balances.of(LedgerAccount::Payable));
    let (postings, borne) = paid(row, (amount, fee), payable);
    tx.emit(PayoutPaid { payout, amount, fee, borne, postings });
}

/// Books a paid payout: from what is put aside for it, then from what the creator can draw on, then from the platform;
/// what is put aside and not needed goes back (R-PAYOUT-5, R-PAYOUT-6). Answers what the platform bears of the amount too.
fn paid(row: &Payout, (amount, fee): (Amount, Amount), payable: Amount) -> (Postings, Amount) {
    use LedgerAccount::{PaidOut, Payable, PayoutsPayable, PlatformFee, ProcessorFee};
    let aside = match row.state {
        PayoutState::Requested => row.amount.saturating_add(row.fee),
        PayoutState::Failed | PayoutState::Paid => Amount::ZERO,
    };
    let mut sources = [(PayoutsPayable, aside), (Payable, payable.max(Amount::ZERO)), (PlatformFee, Amount::MAX)];
    let (mut postings, mut borne) = (Postings::none(), Amount::ZERO);
    for (need, to) in [(amount, PaidOut), (fee, ProcessorFee)] {
        let mut open = need;
        for (from, left) in &mut sources {
            let part = open.min(*left);
            postings = postings.moving(part, *from, to);
            *left = left.saturating_sub(part);
            open = open.saturating_sub(part);
            if (*from, to) == (PlatformFee, PaidOut) {
                borne = part;
            }
        }
    }
    let [(_, unused), ..] = sources;
    (postings.moving(unused, PayoutsPayable, Payable), borne)
}

/// The gateway could not pay a payout: its money goes back, once (R-PAYOUT-6).
pub(crate) fn payout_failed(tx: &mut Tx<'_>, payout: PayoutId, reason: Reference) {
    use LedgerAccount::{Payable, PayoutsPayable};
    // A try that was paid after all ended it before this one failed.
    let Some(row) = tx.rows.payout(payout).filter(|row| row.state == PayoutState::Requested) else { return };
    let postings = Postings::none().moving(row.amount.saturating_add(row.fee), PayoutsPayable, Payable);
    tx.emit(PayoutFailed { payout, failure: reason, postings });
}

/// What was paid came back, when the payee's account was closed; the processor keeps its fee.
pub(crate) fn payout_came_back(tx: &mut Tx<'_>, payout: PayoutId, amount: Amount, failure: Reference) {
    use LedgerAccount::{PaidOut, Payable, PlatformFee};
    let Some(row) = tx.rows.payout(payout) else { return };
    let borne = row.borne.min(amount);
    let postings =
        Postings::none().moving(borne, PaidOut, PlatformFee).moving(amount.saturating_sub(borne), PaidOut, Payable);
    tx.emit(PayoutCameBack { payout, amount, borne, failure, postings });
}

impl Evolve for PayoutPaid {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let Some(row) = rows.payout_mut(self.payout) else { return };
        row.state = PayoutState::Paid;
        row.paid = row.paid.saturating_add(self.amount);
        row.borne = row.borne.saturating_add(self.borne);
        row.fee = self.fee;
        row.resolved_at = Some(at);
        row.failure = None;
        if let Some(campaign) = rows.campaign_mut() {
            campaign.totals.paid_out = campaign.totals.paid_out.saturating_add(self.amount);
        }
    }
}

impl Evolve for PayoutFailed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let Some(row) = rows.payout_mut(self.payout) else { return };
        row.state = PayoutState::Failed;
        row.resolved_at = Some(at);
        row.failure = Some(self.failure.clone());
    }
}

impl Evolve for PayoutCameBack {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let Some(row) = rows.payout_mut(self.payout) else { return };
        row.paid = row.paid.saturating_sub(self.amount);
        row.borne = row.borne.saturating_sub(self.borne);
        // Another try may be under way, and of what was paid twice one payment may stand.
        if row.state == PayoutState::Paid && row.paid < row.amount {
            row.state = PayoutState::Failed;
            row.resolved_at = Some(at);
            row.failure = Some(self.failure.clone());
        }
        if let Some(campaign) = rows.campaign_mut() {
            campaign.totals.paid_out = campaign.totals.paid_out.saturating_sub(self.amount);
        }
    }
}
