//! A change of what backers were told, and their confirmation: silence calls a pledge off.

use super::{Campaign, ChangeNotice, Phase};
use crate::{
    actor::{Actor, Role, Who},
    decide::{Evolve, Handled, Handler, Need, RowKey, Tx, WorkingSet},
    id::{AccountId, PledgeId},
    pledge,
    rejection::Rejection,
    settlement::Plan,
    text::Reason,
    time::{Span, Timestamp},
};
use serde::{Deserialize, Serialize};

/// Tells backers of a change that matters: every pledge that stands must be confirmed in the time that the policy gives, or it
/// lapses (R-CAMPAIGN-20; 17 CFR 227.304(c)). Whether a change is material no rule can know: who issues this says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnnounceMaterialChange {
    /// What changed.
    pub reason: Reason,
}

/// Backers were told of a material change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MaterialChangeAnnounced {
    /// What changed.
    pub reason: Reason,
    /// Until when pledges may be confirmed.
    pub until: Timestamp,
    /// The deadline, where it had to be moved so that this time remains.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Timestamp>,
}

/// Confirms a pledge after a material change. Its time priority stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConfirmPledge {
    /// The pledge.
    pub pledge: PledgeId,
}

/// A pledge was confirmed after a material change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PledgeConfirmed {
    /// The pledge.
    pub pledge: PledgeId,
}

impl Handler for AnnounceMaterialChange {
    const WHO: &'static [Who] = &[Who::Creator, Who::Platform(Role::Moderator)];
    const PHASES: &'static [Phase] = &[Phase::Live];

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let campaign = tx.campaign()?;
        let policy = &tx.terms()?.policy;
        let rule = tx.require(policy.closing.material_change, || Rejection::NoMaterialChange)?;
        // What lapses must not be saved by a second notice that comes before it is let go of.
        tx.check(campaign.lapsed_change(tx.now()).is_none(), || Rejection::SettlementUnderWay);
        let until = policy.clock.after(tx.now(), &rule.reconfirm);
        let late = campaign.deadline.is_some_and(|deadline| deadline < until);
        let cites = || policy.sources(["closing.materialChange"]);
        tx.check(!late || rule.extends, || Rejection::NoTimeToConfirm { until, cites: cites() });
        tx.pass()?;
        let deadline = late.then_some(until);
        tx.emit(MaterialChangeAnnounced { reason: self.reason.clone(), until, deadline });
        Ok(())
    }
}

impl Handler for ConfirmPledge {
    const WHO: &'static [Who] = &[Who::Owner];
    const PHASES: &'static [Phase] = &[Phase::Live];
    const RESTRICTED: bool = true;

    fn owner(&self, rows: &WorkingSet<'_>) -> Result<Option<AccountId>, Rejection> {
        pledge::owner(rows, self.pledge)
    }

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Pledge(self.pledge)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let row = pledge::pledge(tx, self.pledge)?;
        let counts = row.state.counts();
        tx.check(counts.committed || counts.pending, || Rejection::PledgeState {
            pledge: self.pledge,
            state: row.state,
        });
        let notice = tx.campaign()?.change.filter(|notice| tx.now() < notice.until && row.lapses(notice));
        tx.check(notice.is_some(), || Rejection::NothingToConfirm { pledge: self.pledge });
        tx.pass()?;
        tx.emit(PledgeConfirmed { pledge: self.pledge });
        Ok(())
    }
}

/// Notes a new deadline at which backers could still confirm: they keep the time that they were told, and what lapses with it
/// is no part of what funding closes with.
pub(super) fn check_deadline(tx: &Tx<'_>, deadline: Timestamp) -> Handled {
    let Some(notice) = tx.campaign()?.change else { return Ok(()) };
    let (until, policy) = (notice.until, &tx.terms()?.policy);
    let cites = || policy.sources(["closing.materialChange"]);
    tx.check(deadline >= until, || Rejection::NoTimeToConfirm { until, cites: cites() });
    Ok(())
}

impl Campaign {
    /// The change for which the time to confirm is over, as long as what was not confirmed is not all let go of.
    pub(crate) fn lapsed_change(&self, now: Timestamp) -> Option<ChangeNotice> {
        let walked = self.settlement.as_ref().and_then(|work| match work.plan {
            Plan::Lapse { notice } => Some(notice),
            _ => None,
        });
        walked.or(self.change.filter(|notice| notice.until <= now))
    }
}

impl pledge::Pledge {
    /// When the backer last said that the whole of it stands: by placing, changing or confirming it.
    pub fn settled_at(&self) -> Timestamp {
        self.confirmed_at.unwrap_or(self.created_at)
    }

    /// Whether it was last settled before backers were told of a change, so that it lapses unless it is confirmed.
    pub(crate) fn lapses(&self, notice: &ChangeNotice) -> bool {
        self.settled_at() <= notice.at
    }
}

impl Evolve for MaterialChangeAnnounced {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        if let Some(campaign) = rows.campaign_mut() {
            campaign.change = Some(ChangeNotice { at, until: self.until });
            campaign.deadline = self.deadline.or(campaign.deadline);
        }
    }
}

impl Evolve for PledgeConfirmed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        // A confirmation is of what was told before, also where both fall into one millisecond.
        let told = rows.campaign().and_then(|campaign| campaign.change).map(|notice| notice.at.plus(Span::millis(1)));
        let confirmed = told.map_or(at, |told| told.max(at));
        pledge::change(rows, self.pledge, at, |pledge| pledge.confirmed_at = Some(confirmed));
    }
}
