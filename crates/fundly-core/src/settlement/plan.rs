//! Planning work over many pledges.

use super::{Plan, Settlement, allot, events::SettlementPlanned};
use crate::{
    decide::{Handled, Refused, Tx},
    money::Amount,
    pledge::PledgeState,
    policy::CollectAt,
    refund::Ground,
    rejection::Rejection,
};

impl Plan {
    /// The state whose pledges it walks over; none when it walks over all.
    pub(super) const fn walks(&self) -> Option<PledgeState> {
        match self {
            Self::Dun { state, .. } => Some(*state),
            Self::Instalments { .. } => Some(PledgeState::Collected),
            _ => None,
        }
    }

    /// The plan that follows when its walk is finished.
    pub(super) fn then(&self, tx: &Tx<'_>) -> Result<Option<Self>, Refused> {
        match self {
            Self::Dun { state: PledgeState::Errored, next } => {
                Ok(Some(Self::Dun { state: PledgeState::ActionRequired, next: *next }))
            }
            Self::Allot { walk } => {
                let next = allot::next(tx, walk)?.map(|walk| Self::Allot { walk: walk.into() });
                let collects = tx.terms()?.policy.collection.at != CollectAt::Pledge;
                Ok(next.or(collects.then_some(Self::Collect)))
            }
            _ => Ok(None),
        }
    }
}

/// Starts work over all pledges.
pub(super) fn plan(tx: &mut Tx<'_>, plan: Plan) -> Handled {
    let campaign = tx.campaign()?;
    let total = match plan {
        Plan::Dun { .. } => campaign.totals.errored,
        Plan::Instalments { .. } => campaign.totals.instalments_open,
        _ => campaign.totals.placed,
    };
    tx.emit(SettlementPlanned { settlement: Settlement { plan, cursor: None, done: 0, total } });
    Ok(())
}

/// Plans to give an amount back over all pledges, in proportion to the money of each that cleared (R-REFUND-9).
pub(crate) fn plan_give_back(tx: &mut Tx<'_>, ground: Ground, amount: Amount) -> Handled {
    let campaign = tx.campaign()?;
    let (base, seq) = (campaign.totals.collected, campaign.seq);
    tx.check(campaign.settlement.is_none(), || Rejection::SettlementUnderWay);
    tx.check(amount <= base, || Rejection::AmountTooLarge { field: "amount", max: base });
    tx.pass()?;
    if amount.is_zero() {
        return Ok(());
    }
    plan(tx, Plan::GiveBack { ground, amount, base, base_done: Amount::ZERO, amount_done: Amount::ZERO, seq })
}
