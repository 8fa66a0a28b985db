//! Granting refunds.

use super::Ground;
use crate::{
    decide::{Handled, Refused, Tx},
    id::{PledgeId, RefundId},
    money::Amount,
    text::Reference,
};

/// Grants a refund of an amount of a pledge and instructs its payment.
pub(crate) fn grant(
    _tx: &mut Tx<'_>,
    _pledge: PledgeId,
    _amount: Amount,
    _ground: Ground,
) -> Result<RefundId, Refused> {
    Err(Refused)
}

/// Lets go of a pledge or gives all of its money back, whatever state it is in.
pub(crate) fn unwind(_tx: &mut Tx<'_>, _pledge: PledgeId, _ground: Ground) -> Handled {
    Ok(())
}

/// The gateway paid a refund back.
pub(crate) fn paid(_tx: &mut Tx<'_>, _refund: RefundId) {}

/// The gateway could not pay a refund back.
pub(crate) fn failed(_tx: &mut Tx<'_>, _refund: RefundId, _reason: Option<Reference>) {}
