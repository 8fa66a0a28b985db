//! Moving the deadline: extension and early close, only as far as the policy goes.

use super::Phase;
use crate::{
    actor::Who,
    decide::{Evolve, Handled, Handler, Tx, WorkingSet},
    money::Amount,
    rejection::Rejection,
    time::{Span, Timestamp},
};
use serde::{Deserialize, Serialize};

/// Moves the deadline of a live campaign, as often and as far as the policy allows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MoveDeadline {
    /// The new deadline.
    pub deadline: Timestamp,
}

/// Closes funding now, where the policy allows it: the goal is reached and the campaign was open long enough.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CloseFundingEarly {}

/// The deadline was moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeadlineMoved {
    /// The new deadline.
    pub deadline: Timestamp,
    /// Whether funding was closed early.
    #[serde(default)]
    pub early: bool,
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
        let open = self.deadline.since(campaign.opens.unwrap_or(tx.now()));
        let (min, max) = (funding.open_min, funding.open_max.unwrap_or(Span::days(36_500)));
        tx.check((min..=max).contains(&open), || Rejection::OpenTime { field: "deadline", open, min, max });
        tx.pass()?;
        tx.emit(DeadlineMoved { deadline: self.deadline, early: false });
        Ok(())
    }
}

impl Handler for CloseFundingEarly {
    const WHO: &'static [Who] = &[Who::Creator];
    const PHASES: &'static [Phase] = &[Phase::Live];

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let campaign = tx.campaign()?;
        let terms = tx.terms()?;
        let after = tx.require(terms.policy.funding.early_close, || Rejection::DeadlineFixed { allowed: 0 })?;
        let open = tx.now().since(campaign.opens.unwrap_or(tx.now()));
        tx.check(open >= after, || Rejection::OpenTime {
            field: "deadline",
            open,
            min: after,
            max: Span::days(36_500),
        });
        let goal = terms.goal.map_or(Amount::ZERO, |goal| goal.amount());
        let committed = campaign.totals.committed;
        tx.check(committed >= goal, || Rejection::GoalNotReached { goal, committed });
        tx.pass()?;
        let deadline = tx.now();
        tx.emit(DeadlineMoved { deadline, early: true });
        Ok(())
    }
}

impl Evolve for DeadlineMoved {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(campaign) = rows.campaign_mut() {
            campaign.deadline = Some(self.deadline);
            if !self.early {
                campaign.deadline_changes = campaign.deadline_changes.saturating_add(1);
            }
        }
    }
}
