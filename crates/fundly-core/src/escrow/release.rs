//! Releasing escrow, and what becomes of payouts.

use crate::{
    decide::{Handled, Tx},
    id::{MilestoneId, PayoutId},
    money::Amount,
    text::Reference,
};

/// Money of a pledge has just cleared into escrow, net of fees: releases it where the policy (or the phase) says so.
pub(crate) fn cleared(_tx: &mut Tx<'_>, _net: Amount) -> Handled {
    Ok(())
}

/// The campaign has just succeeded: fixes the tranches of milestones, or releases escrow, as the policy says.
pub(crate) fn succeeded(_tx: &mut Tx<'_>) -> Handled {
    Ok(())
}

/// The holders accepted a delivered milestone: its tranche is released.
pub(crate) fn accept_milestone(_tx: &mut Tx<'_>, _milestone: MilestoneId) -> Handled {
    Ok(())
}

/// The gateway paid a payout; `fee` is what it actually took.
pub(crate) fn payout_paid(_tx: &mut Tx<'_>, _payout: PayoutId, _fee: Option<Amount>) {}

/// The gateway could not pay a payout.
pub(crate) fn payout_failed(_tx: &mut Tx<'_>, _payout: PayoutId, _reason: Option<Reference>) {}
