//! Unwinding: letting go of a pledge, or giving all of its money back, whatever state it is in.

use super::{Ground, grant};
use crate::{
    decide::{Evolve, Handled, Tx, WorkingSet},
    id::PledgeId,
    payment,
    pledge::{self, PledgeState},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// A pledge of which no money had cleared was let go of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PledgeReleased {
    /// The pledge.
    pub pledge: PledgeId,
    /// Why.
    pub ground: Ground,
}

/// Lets go of a pledge or gives all of its money back, whatever state it is in (R-REFUND-6): money that cleared is granted
/// back; a promise is let go of; what is closed stays as it is; what a bank has taken is left to the dispute.
pub(crate) fn unwind(tx: &mut Tx<'_>, id: PledgeId, ground: Ground) -> Handled {
    let before = pledge::pledge(tx, id)?;
    let left = before.refundable();
    if before.state == PledgeState::Disputed {
        return Ok(());
    }
    if left.is_positive() {
        return grant(tx, id, left, ground).map(|_| ());
    }
    let open = matches!(
        before.state,
        PledgeState::Pending
            | PledgeState::Authorised
            | PledgeState::Committed
            | PledgeState::Errored
            | PledgeState::ActionRequired
    );
    if open {
        payment::withdraw(tx, id)?;
        tx.emit(PledgeReleased { pledge: id, ground });
    }
    Ok(())
}

impl Evolve for PledgeReleased {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        pledge::change(rows, self.pledge, at, |pledge| {
            pledge.state = PledgeState::Cancelled;
            pledge.dunning = None;
            super::grant::end_instalments(pledge);
        });
    }
}
