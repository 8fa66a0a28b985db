//! Fulfilment: how far the delivery of each reward line is.

use crate::{
    actor::{Actor, Permission, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Move, Need, RowKey, Tx, WorkingSet, next},
    id::{PledgeId, TierId},
    pledge::{self, FulfilmentState, PledgeState},
    rejection::Rejection,
    text::Reference,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

const fn step(from: FulfilmentState, to: FulfilmentState) -> Move<FulfilmentState> {
    Move { from: Some(from), by: trigger(to), to }
}

/// What may follow what in the delivery of a line (R-REWARD-21).
pub const MOVES: &[Move<FulfilmentState>] = &[
    Move { from: None, by: "placePledge", to: FulfilmentState::None },
    step(FulfilmentState::None, FulfilmentState::InPreparation),
    step(FulfilmentState::InPreparation, FulfilmentState::Shipped),
    step(FulfilmentState::Shipped, FulfilmentState::Delivered),
    step(FulfilmentState::InPreparation, FulfilmentState::Failed),
    step(FulfilmentState::Shipped, FulfilmentState::Failed),
    step(FulfilmentState::Failed, FulfilmentState::InPreparation),
];

/// The command that asks for a state, as the table names it.
const fn trigger(to: FulfilmentState) -> &'static str {
    match to {
        FulfilmentState::None => "setFulfilment:none",
        FulfilmentState::InPreparation => "setFulfilment:inPreparation",
        FulfilmentState::Shipped => "setFulfilment:shipped",
        FulfilmentState::Delivered => "setFulfilment:delivered",
        FulfilmentState::Failed => "setFulfilment:failed",
    }
}

/// Moves the delivery of a reward line on. The pledge must be paid; what was given back is not delivered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetFulfilment {
    /// The pledge.
    pub pledge: PledgeId,
    /// The tier of the line.
    pub tier: TierId,
    /// The state that the delivery is in now.
    pub state: FulfilmentState,
    /// The carrier's tracking number; only for what is shipped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking: Option<Reference>,
}

/// The delivery of a line moved on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FulfilmentSet {
    /// The pledge.
    pub pledge: PledgeId,
    /// The tier of the line.
    pub tier: TierId,
    /// The state that the delivery is in now.
    pub state: FulfilmentState,
    /// The carrier's tracking number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking: Option<Reference>,
}

impl Handler for SetFulfilment {
    const WHO: &'static [Who] = &[Who::Collaborator(Permission::Fulfil)];
    const PHASES: &'static [Phase] = &[Phase::Live, Phase::Successful, Phase::Delivering, Phase::Completed];

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Pledge(self.pledge)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let (id, tier, to) = (self.pledge, self.tier, self.state);
        let pledge = pledge::pledge(tx, id)?;
        let line = pledge.lines.iter().find(|line| line.tier == tier);
        let line = tx.require(line, || Rejection::LineNotFound { pledge: id, tier })?;
        let state = pledge.state;
        let paid = matches!(state, PledgeState::Collected | PledgeState::PartlyRefunded);
        tx.check(paid, || Rejection::PledgeState { pledge: id, state });
        tx.check(line.refunded < line.quantity, || Rejection::LineRefunded { pledge: id, tier });
        let from = line.fulfilment;
        let allowed = next(MOVES, Some(from), trigger(to)) == Some(to);
        tx.check(allowed, || Rejection::FulfilmentMove { from, to });
        let tracked = self.tracking.is_none() || to == FulfilmentState::Shipped;
        tx.check(tracked, || Rejection::TrackingUnshipped { state: to });
        tx.pass()?;
        tx.emit(FulfilmentSet { pledge: id, tier, state: to, tracking: self.tracking.clone() });
        Ok(())
    }
}

impl Evolve for FulfilmentSet {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        pledge::change(rows, self.pledge, at, |pledge| {
            for line in pledge.lines.iter_mut().filter(|line| line.tier == self.tier) {
                line.fulfilment = self.state;
                if matches!(self.state, FulfilmentState::Shipped | FulfilmentState::InPreparation) {
                    line.tracking = self.tracking.clone();
                }
            }
        });
    }
}
