//! What settlement does, as it is journaled.

use super::{Plan, Settlement};
use crate::{
    campaign::Stage,
    decide::{Evolve, WorkingSet},
    id::{AccountId, PledgeId},
    money::Amount,
    pledge::{self, Dunning, PledgeState},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Funding is closed: the promises stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FundingClosed {
    /// What was promised.
    pub committed: Amount,
    /// Whether that is below the goal, so that the campaign has failed.
    pub failed: bool,
    /// When collecting begins, where a cooling-off comes first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collect_at: Option<Timestamp>,
    /// The work that follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settlement: Option<Settlement>,
}

/// The outcome stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OutcomeDecided {
    /// Successful or failed.
    pub stage: Stage,
    /// Money that cleared.
    pub collected: Amount,
    /// Until when late pledges are taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late_until: Option<Timestamp>,
    /// The work that follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settlement: Option<Settlement>,
}

/// Work over many pledges begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SettlementPlanned {
    /// The work.
    pub settlement: Settlement,
}

/// A step of work over many pledges is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SettlementStepped {
    /// Pledges in this step.
    pub worked: u64,
    /// The last of them, when more follow.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<PledgeId>,
    /// The plan as it goes on; none when the work is finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
    /// When the same kind of work is due again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wake: Option<Timestamp>,
}

/// A backer is to be reminded of a failed payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BackerReminded {
    /// The pledge.
    pub pledge: PledgeId,
    /// Whom to remind.
    pub backer: AccountId,
    /// Until when the payment can be mended.
    pub until: Timestamp,
    /// When the next reminder is due.
    pub next_at: Timestamp,
}

/// The last try of a failed payment is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FinalTryMade {
    /// The pledge.
    pub pledge: PledgeId,
    /// Its dunning now.
    pub dunning: Dunning,
}

/// A pledge was given up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PledgeDropped {
    /// The pledge.
    pub pledge: PledgeId,
    /// Whether a part was paid, which is kept as a contribution.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub keeps_paid_part: bool,
}

impl Evolve for FundingClosed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        if let Some(campaign) = rows.campaign_mut() {
            campaign.closed_at = Some(at);
            campaign.original_deadline = None;
            campaign.collect_at = self.collect_at;
            campaign.stage = if self.failed { Stage::Failed } else { Stage::Collecting };
            campaign.settlement = self.settlement.clone();
        }
    }
}

impl Evolve for OutcomeDecided {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(campaign) = rows.campaign_mut() {
            campaign.stage = self.stage;
            campaign.late_until = self.late_until;
            campaign.settlement = self.settlement.clone();
        }
    }
}

impl Evolve for SettlementPlanned {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(campaign) = rows.campaign_mut() {
            // The walk finds out anew when something is due; what reports add meanwhile stays.
            match self.settlement.plan {
                Plan::Dun { .. } => campaign.dun_at = None,
                Plan::Instalments { .. } => campaign.instalments_at = None,
                Plan::Collect | Plan::Allot { .. } => campaign.collect_at = None,
                Plan::Lapse { .. } => campaign.change = None,
                _ => {}
            }
            campaign.settlement = Some(self.settlement.clone());
        }
    }
}

/// The earlier of two moments, as far as there are any.
pub(super) fn earlier(a: Option<Timestamp>, b: Option<Timestamp>) -> Option<Timestamp> {
    a.into_iter().chain(b).min()
}

impl Evolve for SettlementStepped {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        let Some(campaign) = rows.campaign_mut() else { return };
        let Some(settlement) = campaign.settlement.take() else { return };
        match settlement.plan {
            Plan::Dun { .. } if self.plan.is_none() => campaign.dun_at = earlier(campaign.dun_at, self.wake),
            Plan::Instalments { .. } if self.plan.is_none() => {
                campaign.instalments_at = earlier(campaign.instalments_at, self.wake);
            }
            _ => {}
        }
        // Allotting walks over all pledges again and again.
        let anew = self.cursor.is_none() && matches!(settlement.plan, Plan::Allot { .. });
        let done = if anew { 0 } else { settlement.done + self.worked };
        let goes_on = |plan| Settlement { plan, cursor: self.cursor, done, total: settlement.total };
        campaign.settlement = self.plan.clone().map(goes_on);
    }
}

impl Evolve for BackerReminded {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        pledge::change(rows, self.pledge, at, |pledge| {
            if let Some(dunning) = pledge.dunning.as_mut() {
                dunning.reminders = dunning.reminders.saturating_add(1);
                dunning.next_at = self.next_at;
            }
        });
    }
}

impl Evolve for FinalTryMade {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        pledge::change(rows, self.pledge, at, |pledge| pledge.dunning = Some(self.dunning));
    }
}

impl Evolve for PledgeDropped {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        pledge::change(rows, self.pledge, at, |pledge| {
            pledge.dunning = None;
            if self.keeps_paid_part {
                pledge.state = PledgeState::Collected;
                pledge.instalments = None;
            } else {
                pledge.state = PledgeState::Dropped;
            }
        });
    }
}
