//! Issuing, cancelling and freezing shares with the money behind them.

use crate::{
    decide::{Handled, Tx},
    id::PledgeId,
    money::Amount,
    policy::LostShares,
    share::Units,
};

/// Issues the units that a pledge's cleared money buys and that were not issued yet.
pub(crate) fn issue_for_pledge(_tx: &mut Tx<'_>, _pledge: PledgeId) -> Handled {
    Ok(())
}

/// Cancels the units that go with a refund; answers how many. Cumulatively exact: all with the whole.
pub(crate) fn cancel_for_refund(_tx: &mut Tx<'_>, _pledge: PledgeId, _refund: Amount) -> Units {
    Units::ZERO
}

/// Freezes every live lot of a pledge; answers how many units.
pub(crate) fn freeze(_tx: &mut Tx<'_>, _pledge: PledgeId) -> Units {
    Units::ZERO
}

/// Lets the frozen lots of a pledge move and vote again.
pub(crate) fn unfreeze(_tx: &mut Tx<'_>, _pledge: PledgeId) {}

/// Cancels the lots of a pledge that was charged back, as the policy says; answers how many units.
pub(crate) fn cancel_lost(_tx: &mut Tx<'_>, _pledge: PledgeId, _lost: LostShares) -> Units {
    Units::ZERO
}
