//! Milestones of a draft: added, taken out, and checked when the campaign is handed in.

use super::{MILESTONE_MOVES, Milestone, MilestoneState};
use crate::{
    actor::Who,
    campaign::Phase,
    decide::{self, Evolve, Handled, Handler, Refused, Tx, WorkingSet},
    id::MilestoneId,
    limits::MILESTONES_MAX,
    money::{Amount, Rate},
    policy::Release,
    rejection::Rejection,
    text::Title,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Adds a milestone to a draft. When the campaign is handed in, the shares of all must be 100 % (R-ESCROW-4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddMilestone {
    /// What will be delivered.
    pub title: Title,
    /// Share of the escrow at success that it releases.
    pub share: Rate,
    /// When it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Timestamp>,
}

/// A milestone was added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MilestoneAdded {
    /// The milestone.
    pub milestone: MilestoneId,
    /// What will be delivered.
    pub title: Title,
    /// Share of the escrow at success that it releases.
    pub share: Rate,
    /// When it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Timestamp>,
}

/// Takes a milestone out of a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveMilestone {
    /// The milestone.
    pub milestone: MilestoneId,
}

/// A milestone was taken out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MilestoneRemoved {
    /// The milestone.
    pub milestone: MilestoneId,
}

impl Handler for AddMilestone {
    const WHO: &'static [Who] = &[Who::Creator];
    const PHASES: &'static [Phase] = &[Phase::Draft];

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let count = tx.campaign()?.milestones.len();
        tx.check(count < MILESTONES_MAX, || Rejection::TooMany { what: "milestones", max: MILESTONES_MAX as u64 });
        let share = self.share;
        tx.check(share > Rate::ZERO && share <= Rate::ONE, || Rejection::MilestoneShare { share });
        if let Some(due) = self.due {
            tx.check(due > tx.now(), || Rejection::TimeInPast { field: "due", at: due });
        }
        tx.pass()?;
        let milestone = tx.id();
        let (title, due) = (self.title.clone(), self.due);
        tx.emit(MilestoneAdded { milestone, title, share, due });
        Ok(())
    }
}

impl Evolve for MilestoneAdded {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        rows.put(Milestone {
            id: self.milestone,
            title: self.title.clone(),
            share: self.share,
            tranche: None,
            state: MilestoneState::Pending,
            due: self.due,
        });
        if let Some(campaign) = rows.campaign_mut() {
            campaign.milestones.push(self.milestone);
        }
    }
}

impl Handler for RemoveMilestone {
    const WHO: &'static [Who] = &[Who::Creator];
    const PHASES: &'static [Phase] = &[Phase::Draft];

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let milestone = allowed(tx, self.milestone, "removeMilestone")?.id;
        tx.pass()?;
        tx.emit(MilestoneRemoved { milestone });
        Ok(())
    }
}

impl Evolve for MilestoneRemoved {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        set_state(rows, self.milestone, MilestoneState::Removed);
        if let Some(campaign) = rows.campaign_mut() {
            campaign.milestones.retain(|id| *id != self.milestone);
        }
    }
}

/// The milestone, if it exists; notes when the move is not in the table.
pub(super) fn allowed(tx: &Tx<'_>, milestone: MilestoneId, by: &str) -> Result<Milestone, Refused> {
    let row = tx.require(tx.rows.milestone(milestone).cloned(), || Rejection::MilestoneNotFound { milestone })?;
    let next = decide::next(MILESTONE_MOVES, Some(row.state), by);
    tx.check(next.is_some(), || Rejection::MilestoneState { milestone, state: row.state });
    Ok(row)
}

pub(super) fn set_state(rows: &mut WorkingSet<'_>, milestone: MilestoneId, state: MilestoneState) {
    if let Some(row) = rows.milestone_mut(milestone) {
        row.state = state;
    }
}

/// All milestones, in the order they were added.
pub(super) fn all(tx: &Tx<'_>) -> Result<Vec<Milestone>, Refused> {
    let ids = &tx.campaign()?.milestones;
    Ok(ids.iter().filter_map(|id| tx.rows.milestone(*id).cloned()).collect())
}

/// Those whose tranche still waits in escrow.
pub(super) fn open(tx: &Tx<'_>) -> Result<Vec<Milestone>, Refused> {
    let mut rows = all(tx)?;
    rows.retain(|row| row.state.is_open());
    Ok(rows)
}

/// The sum of tranches.
pub(super) fn claimed(rows: &[Milestone]) -> Amount {
    rows.iter().fold(Amount::ZERO, |sum, row| sum.saturating_add(row.tranche.unwrap_or_default()))
}

/// Notes when escrow is released by milestone and the milestones do not release the whole of it (R-ESCROW-4). Without any
/// milestone everything is released at success.
pub(crate) fn check_milestones(tx: &Tx<'_>) -> Handled {
    if tx.terms()?.policy.escrow.release != Release::ByMilestone || tx.campaign()?.milestones.is_empty() {
        return Ok(());
    }
    // At most 20 shares of at most 100 %: the sum is far below the largest rate.
    let sum = all(tx)?.iter().fold(0_u32, |sum, milestone| sum.saturating_add(milestone.share.ppm()));
    tx.check(sum == Rate::ONE.ppm(), || Rejection::MilestoneShares { sum: Rate::from_ppm(sum).unwrap_or(Rate::MAX) });
    Ok(())
}
