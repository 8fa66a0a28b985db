//! Milestones after success: delivered, accepted, missed.

use super::{MilestoneState, milestone::allowed, milestone::set_state, release};
use crate::{
    actor::{Actor, Role, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, RowKey, Tx, WorkingSet},
    id::MilestoneId,
    money::Amount,
    refund::Ground,
    rejection::Rejection,
    text::Reason,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

const AFTER_SUCCESS: &[Phase] = &[Phase::Successful, Phase::Delivering];

/// Says that a milestone is delivered. Its tranche waits for acceptance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeliverMilestone {
    /// The milestone.
    pub milestone: MilestoneId,
}

/// A milestone was delivered, in the creator's word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MilestoneDelivered {
    /// The milestone.
    pub milestone: MilestoneId,
}

/// Accepts a delivered milestone in the platform's name and releases its tranche. Normally a vote of the holders does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AcceptMilestone {
    /// The milestone.
    pub milestone: MilestoneId,
}

/// Says that a milestone will not be delivered: its tranche goes back to the backers, pro rata. The creator concedes it, an
/// admin decides it, and the host may say so once a milestone that was not delivered is overdue (R-ESCROW-8).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MissMilestone {
    /// The milestone.
    pub milestone: MilestoneId,
    /// Why.
    pub reason: Reason,
}

/// A milestone was missed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MilestoneMissed {
    /// The milestone.
    pub milestone: MilestoneId,
    /// Why.
    pub reason: Reason,
    /// What goes back to the backers: the tranche, as far as escrow still holds it beside the other tranches and there are
    /// pledges to give it to.
    pub amount: Amount,
}

impl Handler for DeliverMilestone {
    const WHO: &'static [Who] = &[Who::Creator];
    const PHASES: &'static [Phase] = AFTER_SUCCESS;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Milestone(self.milestone)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let milestone = allowed(tx, self.milestone, "deliverMilestone")?.id;
        tx.pass()?;
        tx.emit(MilestoneDelivered { milestone });
        Ok(())
    }
}

impl Evolve for MilestoneDelivered {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        set_state(rows, self.milestone, MilestoneState::Delivered);
    }
}

impl Handler for AcceptMilestone {
    const WHO: &'static [Who] = &[Who::Platform(Role::Admin)];
    const PHASES: &'static [Phase] = AFTER_SUCCESS;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Milestone(self.milestone)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        allowed(tx, self.milestone, "acceptMilestone")?;
        release::accept_milestone(tx, self.milestone)
    }
}

impl Handler for MissMilestone {
    const WHO: &'static [Who] = &[Who::Creator, Who::Platform(Role::Admin), Who::Platform(Role::System)];
    const PHASES: &'static [Phase] = AFTER_SUCCESS;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Milestone(self.milestone)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let row = allowed(tx, self.milestone, "missMilestone")?;
        let campaign = tx.campaign()?;
        let decides = tx.actor().has(Role::Admin) || campaign.creator == tx.me();
        let overdue = row.state == MilestoneState::Pending && row.due.is_some_and(|due| tx.now() >= due);
        tx.check(decides || overdue, || Rejection::MilestoneNotDue { milestone: row.id, due: row.due });
        tx.check(campaign.settlement.is_none(), || Rejection::SettlementUnderWay);
        let part = release::part_of_missed(tx, row.tranche.unwrap_or_default())?;
        let amount = part.min(campaign.totals.collected);
        tx.pass()?;
        tx.emit(MilestoneMissed { milestone: row.id, reason: self.reason.clone(), amount });
        if amount.is_zero() {
            return Ok(());
        }
        crate::settlement::plan_give_back(tx, Ground::MilestoneMissed, amount)
    }
}

impl Evolve for MilestoneMissed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        set_state(rows, self.milestone, MilestoneState::Missed);
    }
}
