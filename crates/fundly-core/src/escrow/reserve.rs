//! Releasing what was held back, and what is left in escrow when nothing holds it any more.

use super::{milestone, release};
use crate::{
    actor::{Permission, Role, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Tx, WorkingSet},
    ledger::{LedgerAccount, Postings},
    money::Amount,
    rejection::Rejection,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

const AFTER_SUCCESS: &[Phase] = &[Phase::Successful, Phase::Delivering, Phase::Completed];
const MONEY: &[Who] = &[Who::Collaborator(Permission::Money), Who::Platform(Role::Admin), Who::Platform(Role::System)];

/// Releases the reserve to what the creator can draw on, once the policy's time since success is over (R-ESCROW-9).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReleaseReserve {}

/// The reserve was released.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReserveReleased {
    /// How much.
    pub amount: Amount,
    /// The movement.
    pub postings: Postings,
}

/// The time for which the reserve is held began with success.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReserveDated {
    /// Until when it is held, exclusive.
    pub until: Timestamp,
}

/// Releases what is left in escrow when no milestone is open and no work over pledges is under way (R-ESCROW-10).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReleaseEscrow {}

impl Handler for ReleaseReserve {
    const WHO: &'static [Who] = MONEY;
    const PHASES: &'static [Phase] = AFTER_SUCCESS;

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let campaign = tx.campaign()?;
        let until = campaign.reserve_until;
        let account = LedgerAccount::Reserve;
        let amount = campaign.balances.of(account);
        tx.check(until.is_some_and(|until| tx.now() >= until), || Rejection::ReserveHeld { until });
        tx.check(amount.is_positive(), || Rejection::NothingToRelease { account });
        tx.pass()?;
        let postings = Postings::none().moving(amount, account, LedgerAccount::Payable);
        tx.emit(ReserveReleased { amount, postings });
        Ok(())
    }
}

impl Evolve for ReserveReleased {
    fn evolve(&self, _rows: &mut WorkingSet<'_>, _at: Timestamp) {}
}

impl Evolve for ReserveDated {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(campaign) = rows.campaign_mut() {
            campaign.reserve_until = Some(self.until);
        }
    }
}

impl Handler for ReleaseEscrow {
    const WHO: &'static [Who] = MONEY;
    const PHASES: &'static [Phase] = AFTER_SUCCESS;

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let campaign = tx.campaign()?;
        let account = LedgerAccount::Escrow;
        let amount = campaign.balances.of(account);
        let open =
            milestone::all(tx)?.iter().find(|row| row.tranche.is_some() && row.state.is_open()).map(|row| row.id);
        if let Some(milestone) = open {
            tx.check(false, || Rejection::EscrowHeld { milestone });
        }
        tx.check(campaign.settlement.is_none(), || Rejection::SettlementUnderWay);
        tx.check(amount.is_positive(), || Rejection::NothingToRelease { account });
        tx.pass()?;
        release::release(tx, amount, None)
    }
}
