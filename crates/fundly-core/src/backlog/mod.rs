//! The backlog: features that holders ask for, ordered by the priority they give them.
//!
//! Priority stands: a holder says once how their votes are to be spread, and the votes follow the holding from then on. The
//! developer works from the top of [`rank`].

mod advance;
mod judge;
mod machine;
mod propose;
mod rank;
mod reweigh;
mod row;
mod spread;
#[cfg(test)]
mod tests;

pub use advance::{DeclineFeature, FeatureMoved, PlanFeature, ShipFeature, StartFeature};
pub use judge::{AcceptFeature, RejectFeature};
pub use machine::MOVES;
pub use propose::{FeatureProposed, ProposeFeature};
pub use rank::{by_priority, rank};
pub(crate) use reweigh::reweigh;
pub use row::{Emphasis, Feature, FeatureState, Priority};
pub use spread::{Part, PrioritiesReweighed, PrioritiesSet, SetPriorities};

use crate::{
    campaign::Phase,
    decide::{Handled, Tx, next},
    id::FeatureId,
    rejection::Rejection,
    text::Reason,
};

/// The phases in which there is something to develop.
const UNDER_WAY: &[Phase] = Phase::IN_FORCE;

/// Moves a feature as the table lets this command.
fn advance(tx: &mut Tx<'_>, feature: FeatureId, by: &'static str, reason: Option<Reason>) -> Handled {
    let from = tx.require(tx.rows.feature(feature), || Rejection::FeatureNotFound { feature })?.state;
    let to = tx.require(next(MOVES, Some(from), by), || Rejection::FeatureState { feature, state: from })?;
    tx.pass()?;
    tx.emit(FeatureMoved { feature, from, to, reason });
    Ok(())
}
