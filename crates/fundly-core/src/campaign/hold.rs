//! Suspension, cancellation, delivery and completion.

use super::{Phase, Stage, review::set_stage};
use crate::{
    actor::{Role, Who},
    decide::{Evolve, Handled, Handler, Tx, WorkingSet},
    ledger::LedgerAccount,
    refund::Ground,
    rejection::Rejection,
    settlement::{Plan, Settlement},
    text::Reason,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Every phase in which money may still be promised or in flight.
const UNDER_WAY: &[Phase] = &[Phase::Scheduled, Phase::Live, Phase::Collecting, Phase::Successful, Phase::Delivering];

/// Holds a campaign: nothing moves in it but payment reports and ballots (R-VOTE-8), until it is resumed or cancelled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SuspendCampaign {
    /// Why.
    pub reason: Reason,
}

/// A campaign was suspended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CampaignSuspended {
    /// Why.
    pub reason: Reason,
}

impl Handler for SuspendCampaign {
    const WHO: &'static [Who] = &[Who::Platform(Role::Moderator)];
    const PHASES: &'static [Phase] = UNDER_WAY;

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        tx.emit(CampaignSuspended { reason: self.reason.clone() });
        Ok(())
    }
}

impl Evolve for CampaignSuspended {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(campaign) = rows.campaign_mut() {
            campaign.suspended = true;
        }
    }
}

/// Lets a suspended campaign go on where it was. The clock was not stopped: a deadline that passed has passed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ResumeCampaign {
    /// Why.
    pub reason: Reason,
}

/// A campaign was resumed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CampaignResumed {
    /// Why.
    pub reason: Reason,
}

impl Handler for ResumeCampaign {
    const WHO: &'static [Who] = &[Who::Platform(Role::Moderator)];
    const PHASES: &'static [Phase] = &[Phase::Suspended];

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        tx.emit(CampaignResumed { reason: self.reason.clone() });
        Ok(())
    }
}

impl Evolve for CampaignResumed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(campaign) = rows.campaign_mut() {
            campaign.suspended = false;
        }
    }
}

/// Calls a campaign off before its outcome: every pledge is let go of or given back in settle steps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CancelCampaign {
    /// Why.
    pub reason: Reason,
    /// Whether it is called off for fraud: only a moderator may say so.
    #[serde(default)]
    pub fraud: bool,
}

/// A campaign was called off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CampaignCancelled {
    /// Why.
    pub reason: Reason,
    /// The ground on which pledges are given back.
    pub ground: Ground,
    /// Pledges to unwind.
    pub pledges: u64,
}

impl Handler for CancelCampaign {
    const WHO: &'static [Who] = &[Who::Creator, Who::Platform(Role::Moderator)];
    const PHASES: &'static [Phase] = &[
        Phase::Draft,
        Phase::Submitted,
        Phase::Rejected,
        Phase::Scheduled,
        Phase::Live,
        Phase::Collecting,
        Phase::Suspended,
    ];

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let moderator = tx.actor().has(Role::Moderator);
        let suspended = tx.campaign()?.suspended;
        tx.check(moderator || !(suspended || self.fraud), || Rejection::ModeratorOnly);
        tx.pass()?;
        let ground = if self.fraud { Ground::Fraud } else { Ground::CampaignCancelled };
        let pledges = tx.campaign()?.totals.placed;
        tx.emit(CampaignCancelled { reason: self.reason.clone(), ground, pledges });
        Ok(())
    }
}

impl Evolve for CampaignCancelled {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(campaign) = rows.campaign_mut() {
            campaign.stage = Stage::Cancelled;
            campaign.suspended = false;
            let plan = Plan::Unwind { ground: self.ground };
            campaign.settlement =
                (self.pledges > 0).then_some(Settlement { plan, cursor: None, done: 0, total: self.pledges });
        }
    }
}

/// Says that work on what was promised has begun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StartDelivery {}

/// Work on what was promised has begun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeliveryStarted {}

impl Handler for StartDelivery {
    const WHO: &'static [Who] = &[Who::Creator];
    const PHASES: &'static [Phase] = &[Phase::Successful];

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        tx.emit(DeliveryStarted {});
        Ok(())
    }
}

impl Evolve for DeliveryStarted {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        set_stage(rows, Stage::Delivering);
    }
}

/// Says that everything promised is delivered. Escrow must be empty, nothing of pledges due, in flight or in error, and no work
/// over pledges under way (R-CAMPAIGN-9): nothing is asked for after completion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CompleteCampaign {}

/// Everything promised is delivered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CampaignCompleted {}

impl Handler for CompleteCampaign {
    const WHO: &'static [Who] = &[Who::Creator];
    const PHASES: &'static [Phase] = &[Phase::Delivering];

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let campaign = tx.campaign()?;
        let escrow = campaign.balances.of(LedgerAccount::Escrow);
        let totals = &campaign.totals;
        let open = totals.in_flight.saturating_add(totals.errored).saturating_add(totals.instalments_open);
        tx.check(escrow.is_zero(), || Rejection::EscrowNotEmpty { escrow });
        tx.check(open == 0, || Rejection::MoneyDue { open });
        tx.check(campaign.settlement.is_none(), || Rejection::SettlementUnderWay);
        tx.pass()?;
        tx.emit(CampaignCompleted {});
        Ok(())
    }
}

impl Evolve for CampaignCompleted {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        set_stage(rows, Stage::Completed);
    }
}
