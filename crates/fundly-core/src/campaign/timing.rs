//! Moving the deadline: extension and early close, only as far as the policy goes.

use super::{Phase, material_change::check_deadline};
use crate::{
    actor::Who,
    decide::{Evolve, Handled, Handler, Tx, WorkingSet},
    money::Amount,
    policy::Action,
    rejection::Rejection,
    time::{Span, Timestamp},
};
use serde::{Deserialize, Serialize};

/// Moves the deadline of a live campaign, as often and as far as the policy allows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveDeadline {
    /// The new deadline.
    pub deadline: Timestamp,
}

/// Closes funding early, where the policy allows it: the goal is reached and the campaign was open long enough. Where backers
/// must be told before, the deadline moves to `deadline`, or to the earliest that the policy allows; if the goal is not kept
/// until then, the old deadline stands again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CloseFundingEarly {
    /// The new deadline; the earliest allowed when none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Timestamp>,
}

/// The deadline was moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeadlineMoved {
    /// The new deadline.
    pub deadline: Timestamp,
    /// Whether funding was closed early.
    #[serde(default)]
    pub early: bool,
    /// The deadline that stands again if the goal is not kept until the new one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original: Option<Timestamp>,
}

/// The goal was not kept until the deadline of an early close: the old deadline stands again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeadlineRestored {
    /// The deadline.
    pub deadline: Timestamp,
}

/// The goal of two-round funding was reached at the end of the first round: the second began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SecondRoundOpened {
    /// When the second round ends.
    pub deadline: Timestamp,
}

impl Handler for MoveDeadline {
    const WHO: &'static [Who] = &[Who::Creator];
    const PHASES: &'static [Phase] = &[Phase::Scheduled, Phase::Live];

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let campaign = tx.campaign()?;
        let funding = &tx.terms()?.policy.funding;
        let allowed = funding.deadline_changes;
        tx.check(campaign.deadline.is_some() && campaign.deadline_changes < allowed, || Rejection::DeadlineFixed {
            allowed,
        });
        tx.check(self.deadline > tx.now(), || Rejection::TimeInPast { field: "deadline", at: self.deadline });
        let opens = campaign.opens.unwrap_or(tx.now());
        let open = self.deadline.since(opens);
        // Once there may be pledges, to end before their deadline is to close early.
        let standing = campaign.deadline.filter(|_| campaign.phase_at(tx.now()) == Phase::Live);
        let min = standing.map_or(funding.open_min, |deadline| deadline.since(opens).max(funding.open_min));
        let max = funding.open_max.unwrap_or(Span::days(36_500));
        tx.check((min..=max).contains(&open), || Rejection::OpenTime { field: "deadline", open, min, max });
        check_deadline(tx, self.deadline)?;
        tx.pass()?;
        tx.emit(DeadlineMoved { deadline: self.deadline, early: false, original: None });
        Ok(())
    }
}

impl Handler for CloseFundingEarly {
    const WHO: &'static [Who] = &[Who::Creator];
    const PHASES: &'static [Phase] = &[Phase::Live];

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let campaign = tx.campaign()?;
        let terms = tx.terms()?;
        let now = tx.now();
        let policy = &terms.policy;
        let early = tx.require(policy.closing.early, || Rejection::DeadlineFixed { allowed: 0 })?;
        let opens = campaign.opens.unwrap_or(now);
        let earliest = policy.earliest_close(opens, now).unwrap_or(now);
        let wanted = self.deadline.unwrap_or(if early.notice.is_some() { earliest } else { now });
        let open = wanted.since(opens);
        let (min, max) = (early.open_min, campaign.deadline.map_or(Span::days(36_500), |end| end.since(opens)));
        tx.check(open >= min && open <= max, || Rejection::OpenTime { field: "deadline", open, min, max });
        let cites = || policy.sources(["closing.early"]);
        let told = early.notice.is_none() || wanted >= earliest;
        tx.check(told, || Rejection::NotYet { action: Action::FundingCloses, from: earliest, cites: cites() });
        tx.check(wanted >= now, || Rejection::TimeInPast { field: "deadline", at: wanted });
        tx.check(campaign.original_deadline.is_none(), || Rejection::ClosingAnnounced);
        check_deadline(tx, wanted)?;
        // What lapsed is no part of what reaches the goal.
        tx.check(campaign.lapsed_change(now).is_none(), || Rejection::SettlementUnderWay);
        let goal = terms.goal.map_or(Amount::ZERO, |goal| goal.amount());
        let committed = campaign.totals.committed;
        tx.check(committed >= goal, || Rejection::GoalNotReached { goal, committed });
        tx.pass()?;
        let original = campaign.deadline.filter(|_| early.notice.is_some());
        tx.emit(DeadlineMoved { deadline: wanted, early: true, original });
        Ok(())
    }
}

impl Evolve for DeadlineMoved {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(campaign) = rows.campaign_mut() {
            campaign.deadline = Some(self.deadline);
            campaign.original_deadline = self.original;
            if !self.early {
                campaign.deadline_changes = campaign.deadline_changes.saturating_add(1);
            }
        }
    }
}

impl Evolve for DeadlineRestored {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(campaign) = rows.campaign_mut() {
            campaign.deadline = Some(self.deadline);
            campaign.original_deadline = None;
        }
    }
}

impl Evolve for SecondRoundOpened {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(campaign) = rows.campaign_mut() {
            campaign.deadline = Some(self.deadline);
            // An early close of the first round is over with it.
            campaign.original_deadline = None;
            campaign.second_round = true;
        }
    }
}
