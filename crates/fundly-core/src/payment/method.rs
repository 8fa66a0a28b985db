//! Changing the payment method of a pledge, which also tries a failed payment again.

use super::{PaymentKind, PaymentState, Purpose, booking};
use crate::{
    actor::{Actor, Who},
    campaign::{Phase, Stage},
    decide::{Evolve, Handled, Handler, Need, RowKey, Tx, WorkingSet},
    id::{AccountId, PledgeId},
    pledge::{self, PledgeState},
    policy::CollectAt,
    rejection::Rejection,
    settlement,
    text::Reference,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Sets the payment method of a pledge. If its payment failed or waits for the backer, it is tried again at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetPaymentMethod {
    /// The pledge.
    pub pledge: PledgeId,
    /// The new method at the gateway.
    pub method: Reference,
}

/// The payment method of a pledge was set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaymentMethodSet {
    /// The pledge.
    pub pledge: PledgeId,
    /// The new method.
    pub method: Reference,
}

impl Handler for SetPaymentMethod {
    const WHO: &'static [Who] = &[Who::Owner];
    const PHASES: &'static [Phase] = Phase::UNTIL_DELIVERED;
    const RESTRICTED: bool = true;

    fn owner(&self, rows: &WorkingSet<'_>) -> Result<Option<AccountId>, Rejection> {
        pledge::owner(rows, self.pledge)
    }

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Pledge(self.pledge)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let before = pledge::pledge(tx, self.pledge)?;
        let state = before.state;
        // The first payment of a pledge leaves it pending while it waits for the backer.
        let asked = before.payment.and_then(|id| tx.rows.payment(id)).map(|payment| payment.state);
        let waits = state == PledgeState::Pending && asked == Some(PaymentState::ActionRequired);
        let failed = waits || matches!(state, PledgeState::Errored | PledgeState::ActionRequired);
        let promised =
            matches!(state, PledgeState::Committed | PledgeState::Collected) && booking::waits_for_money(&before);
        tx.check(failed || promised, || Rejection::PledgeState { pledge: self.pledge, state });
        tx.pass()?;
        tx.emit(PaymentMethodSet { pledge: self.pledge, method: self.method.clone() });
        let campaign = tx.campaign()?;
        let (open, held_off) = (campaign.stage == Stage::Approved, settlement::held_off(campaign));
        let authorise = (open || held_off) && tx.terms()?.policy.collection.at == CollectAt::Authorise;
        // Where nothing is held, nothing is asked for before the walk that collects.
        if failed && (authorise || !held_off) {
            super::withdraw(tx, self.pledge)?;
            let action = if authorise { PaymentKind::Authorise } else { PaymentKind::Capture };
            let purpose = Purpose::Pledge { pledge: self.pledge };
            super::instruct(tx, action, purpose, booking::due(&before), Some(self.method.clone()));
        }
        Ok(())
    }
}

impl Evolve for PaymentMethodSet {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        pledge::change(rows, self.pledge, at, |pledge| pledge.method = Some(self.method.clone()));
    }
}
