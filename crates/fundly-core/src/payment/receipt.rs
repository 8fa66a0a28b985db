//! Putting unapplied money where it belongs: on a pledge, or back.

use super::{
    PaymentKind, Purpose, ReceiptState,
    booking::{self, Capture},
};
use crate::{
    actor::{Role, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Refused, Tx, WorkingSet},
    id::{PledgeId, ReceiptId},
    ledger::LedgerAccount,
    rejection::Rejection,
    text::Reference,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Applies unapplied money to a pledge that waits for exactly that much.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ApplyReceipt {
    /// The receipt.
    pub receipt: ReceiptId,
    /// The pledge.
    pub pledge: PledgeId,
}

/// Sends unapplied money back where it came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReturnReceipt {
    /// The receipt.
    pub receipt: ReceiptId,
}

/// Unapplied money is on its way back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReceiptReturning {
    /// The receipt.
    pub receipt: ReceiptId,
}

fn open(tx: &Tx<'_>, id: ReceiptId) -> Result<super::Receipt, Refused> {
    let receipt = tx.require(tx.rows.receipt(id).cloned(), || Rejection::ReceiptNotFound { receipt: id })?;
    let state = receipt.state;
    tx.check(state.is_open(), || Rejection::ReceiptState { receipt: id, state });
    tx.pass()?;
    Ok(receipt)
}

impl Handler for ApplyReceipt {
    const WHO: &'static [Who] = &[Who::Platform(Role::Admin), Who::Platform(Role::System)];
    const PHASES: &'static [Phase] = Phase::UNTIL_DELIVERED;

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let receipt = open(tx, self.receipt)?;
        let pledge = crate::pledge::pledge(tx, self.pledge)?;
        let state = pledge.state;
        tx.check(booking::waits_for_money(&pledge), || Rejection::PledgeState { pledge: pledge.id, state });
        let due = booking::due(&pledge);
        tx.check(receipt.amount == due, || Rejection::ReceiptAmount { due, received: receipt.amount });
        tx.pass()?;
        super::withdraw(tx, self.pledge)?;
        let pledge = crate::pledge::pledge(tx, self.pledge)?;
        let capture = Capture {
            payment: None,
            receipt: Some(receipt.id),
            amount: receipt.amount,
            fee: receipt.fee,
            provider_ref: Some(receipt.provider_ref),
            from: LedgerAccount::Unapplied,
        };
        booking::capture(tx, &pledge, capture)
    }
}

impl Handler for ReturnReceipt {
    const WHO: &'static [Who] = &[Who::Platform(Role::Admin), Who::Platform(Role::System)];
    const PHASES: &'static [Phase] = Phase::AFTER_LAUNCH;

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let receipt = open(tx, self.receipt)?;
        let method: Option<Reference> = Some(receipt.provider_ref);
        tx.emit(ReceiptReturning { receipt: receipt.id });
        super::instruct(tx, PaymentKind::Refund, Purpose::Receipt { receipt: receipt.id }, receipt.amount, method);
        Ok(())
    }
}

impl Evolve for ReceiptReturning {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(receipt) = rows.receipt_mut(self.receipt) {
            receipt.state = ReceiptState::Returning;
        }
    }
}
