//! Calling a pledge off before its money has cleared.

use super::{
    PledgeState,
    place::{check_decrease, owner, pledge},
    recount,
};
use crate::{
    actor::{Actor, Role, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, Refused, RowKey, Tx, WorkingSet},
    id::{AccountId, PledgeId},
    money::Amount,
    payment,
    policy::Right,
    rejection::Rejection,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Calls a pledge off: while the campaign is live, or a late pledge as long as nothing of it is paid. Money that cleared is not
/// given back by this but by a refund.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CancelPledge {
    /// The pledge.
    pub pledge: PledgeId,
}

/// A pledge was called off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PledgeCancelled {
    /// The pledge.
    pub pledge: PledgeId,
}

impl Handler for CancelPledge {
    const WHO: &'static [Who] = &[Who::Owner, Who::Platform(Role::Admin), Who::Platform(Role::System)];
    const PHASES: &'static [Phase] = &[Phase::Live, Phase::Collecting, Phase::Successful, Phase::Delivering];
    const RESTRICTED: bool = true;

    fn owner(&self, rows: &WorkingSet<'_>) -> Result<Option<AccountId>, Rejection> {
        owner(rows, self.pledge)
    }

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Pledge(self.pledge)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let before = pledge(tx, self.pledge)?;
        let state = before.state;
        let open = matches!(
            state,
            PledgeState::Pending
                | PledgeState::Authorised
                | PledgeState::Committed
                | PledgeState::Errored
                | PledgeState::ActionRequired
        );
        let campaign = tx.campaign()?;
        let (phase, cooling) = (campaign.phase_at(tx.now()), campaign.is_cooling(tx.now()));
        if phase == Phase::Collecting && !cooling {
            return Err(tx.refuse(collecting(tx)?));
        }
        let live = phase == Phase::Live || cooling;
        let open = open && (live || before.late) && before.captured.is_zero();
        tx.check(open, || Rejection::PledgeState { pledge: self.pledge, state });
        if live {
            check_decrease(tx, &before, Amount::ZERO)?;
        }
        tx.pass()?;
        payment::withdraw(tx, self.pledge)?;
        tx.emit(PledgeCancelled { pledge: self.pledge });
        crate::reward::offer_freed(tx, &before);
        Ok(())
    }
}

/// Payments were asked for: nothing is called off any more.
fn collecting(tx: &Tx<'_>) -> Result<Rejection, Refused> {
    let (campaign, policy) = (tx.campaign()?, &tx.terms()?.policy);
    let cites = policy.sources(["collection"]);
    let closed = campaign.closed_at.or(campaign.deadline);
    Ok(Rejection::WindowClosed { right: Right::Cancel, closed, opens: None, cites })
}

impl Evolve for PledgeCancelled {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        recount::change(rows, self.pledge, at, |pledge| pledge.state = PledgeState::Cancelled);
    }
}
