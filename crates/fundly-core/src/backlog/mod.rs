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
    decide::{Handled, Tx, WorkingSet, next},
    id::{AccountId, FeatureId},
    rejection::Rejection,
    text::Reason,
};

/// The phases in which there is something to develop.
const UNDER_WAY: &[Phase] = &[Phase::Live, Phase::Collecting, Phase::Successful, Phase::Delivering, Phase::Completed];

/// The votes of a holder now: those of the units that are not frozen, by the classes' votes per share.
fn votes_now(rows: &WorkingSet<'_>, holder: AccountId) -> u64 {
    let Some(holder) = rows.holder(holder) else { return 0 };
    let votes = holder.holdings.iter().map(|holding| {
        let units = holding.units.saturating_sub(holding.frozen);
        rows.class(holding.class).map_or(0, |class| class.terms.votes_of(units))
    });
    votes.fold(0, u64::saturating_add)
}

/// Moves a feature as the table lets this command.
fn advance(tx: &mut Tx<'_>, feature: FeatureId, by: &'static str, reason: Option<Reason>) -> Handled {
    let from = tx.require(tx.rows.feature(feature), || Rejection::FeatureNotFound { feature })?.state;
    let to = tx.require(next(MOVES, Some(from), by), || Rejection::FeatureState { feature, state: from })?;
    tx.pass()?;
    tx.emit(FeatureMoved { feature, from, to, reason });
    Ok(())
}
