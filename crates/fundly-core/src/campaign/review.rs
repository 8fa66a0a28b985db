//! Review: submitted, approved or sent back, revised.

use super::{Phase, Stage};
use crate::{
    actor::{Role, Who},
    decide::{Evolve, Handled, Handler, Tx, WorkingSet},
    rejection::Rejection,
    text::Reason,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Hands a draft in for review. From here on the terms stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SubmitCampaign {}

/// A draft was handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CampaignSubmitted {}

impl Handler for SubmitCampaign {
    const WHO: &'static [Who] = &[Who::Creator];
    const PHASES: &'static [Phase] = &[Phase::Draft];

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let terms = tx.terms()?.clone();
        terms.check_times(tx, tx.now());
        terms.check_force(tx);
        terms.check_issuer(tx);
        crate::escrow::check_milestones(tx)?;
        tx.pass()?;
        tx.emit(CampaignSubmitted {});
        Ok(())
    }
}

impl Evolve for CampaignSubmitted {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        set_stage(rows, Stage::Submitted);
    }
}

/// Approves a campaign: it opens when its terms say, or at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ApproveCampaign {}

/// A campaign was approved; its terms are frozen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CampaignApproved {
    /// When pledging opens.
    pub opens: Timestamp,
    /// When pledging ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Timestamp>,
}

impl Handler for ApproveCampaign {
    const WHO: &'static [Who] = &[Who::Platform(Role::Moderator)];
    const PHASES: &'static [Phase] = &[Phase::Submitted];

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let terms = tx.terms()?.clone();
        terms.check_times(tx, tx.now());
        terms.check_force(tx);
        let creator = tx.campaign()?.creator;
        tx.check(creator != tx.me(), || Rejection::OwnReview);
        tx.pass()?;
        let opens = terms.opens.unwrap_or(tx.now()).max(tx.now());
        tx.emit(CampaignApproved { opens, deadline: terms.deadline });
        Ok(())
    }
}

impl Evolve for CampaignApproved {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(campaign) = rows.campaign_mut() {
            campaign.stage = Stage::Approved;
            campaign.opens = Some(self.opens);
            campaign.deadline = self.deadline;
        }
    }
}

/// Sends a campaign back with a reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RejectCampaign {
    /// Why.
    pub reason: Reason,
}

/// A campaign was sent back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CampaignRejected {
    /// Why.
    pub reason: Reason,
}

impl Handler for RejectCampaign {
    const WHO: &'static [Who] = &[Who::Platform(Role::Moderator)];
    const PHASES: &'static [Phase] = &[Phase::Submitted];

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        tx.emit(CampaignRejected { reason: self.reason.clone() });
        Ok(())
    }
}

impl Evolve for CampaignRejected {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        set_stage(rows, Stage::Rejected);
    }
}

/// Takes a rejected or submitted campaign back to the draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReviseCampaign {}

/// A campaign is a draft again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CampaignRevised {}

impl Handler for ReviseCampaign {
    const WHO: &'static [Who] = &[Who::Creator];
    const PHASES: &'static [Phase] = &[Phase::Rejected, Phase::Submitted];

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        tx.emit(CampaignRevised {});
        Ok(())
    }
}

impl Evolve for CampaignRevised {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        set_stage(rows, Stage::Draft);
    }
}

pub(super) fn set_stage(rows: &mut WorkingSet<'_>, stage: Stage) {
    if let Some(campaign) = rows.campaign_mut() {
        campaign.stage = stage;
    }
}
