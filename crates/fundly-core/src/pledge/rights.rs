//! What the policy lets somebody do with a pledge now, and until when.

use super::{FulfilmentState, Pledge};
use crate::{
    campaign::{Campaign, Phase, Terms},
    decide::{Handled, Tx},
    money::Amount,
    policy::{Decision, Moments, Right, Values, Verdict},
    rejection::Rejection,
    time::Timestamp,
};

impl Campaign {
    /// The moments of the campaign that windows are reckoned from.
    pub fn moments(&self) -> Moments {
        let disbursed = self.totals.paid_out.is_positive().then_some(self.updated_at);
        Moments { launch: self.opens, deadline: self.deadline, closed: self.closed_at, disbursed, ..Moments::default() }
    }
}

impl Pledge {
    /// The moments of the pledge and its campaign that windows are reckoned from. When a reward was shipped is not kept: it was
    /// by the last change of the pledge.
    pub fn moments(&self, campaign: &Campaign) -> Moments {
        let sent = |state| matches!(state, FulfilmentState::Shipped | FulfilmentState::Delivered);
        let fulfilled = self.lines.iter().any(|line| sent(line.fulfilment)).then_some(self.updated_at);
        let late = self.late.then_some(self.created_at);
        Moments { commit: Some(self.created_at), late, paid: self.paid_at, fulfilled, ..campaign.moments() }
    }

    /// What the policy says to a right over the pledge, of which `amount` would go (R-POLICY-5).
    pub fn may(&self, right: Right, campaign: &Campaign, terms: &Terms, amount: Amount, now: Timestamp) -> Decision {
        let values = values(self, campaign, terms, amount, now);
        terms.policy.may(right, &values, &self.moments(campaign))
    }

    /// What a right over the pledge comes to now: what the policy says, as far as [`CancelPledge`](super::CancelPledge) asks it.
    /// What waits for its first payment, and a late pledge of which nothing is paid, may always be called off; once payments
    /// are asked for, what is unpaid may not.
    pub(crate) fn right_now(&self, right: Right, campaign: &Campaign, terms: &Terms, now: Timestamp) -> Decision {
        let (policy, phase) = (&terms.policy, campaign.phase_at(now));
        let free = |until| policy.decided(Verdict::Allow { until, most: None }, ["windows"]);
        if right == Right::Cancel && self.captured.is_zero() {
            match phase {
                Phase::Collecting if !campaign.is_cooling(now) => {
                    let (parameter, code) = ("collection".to_owned(), "policy.window_closed");
                    return policy.decided(Verdict::Deny { parameter, code, most: None, from: None }, ["collection"]);
                }
                Phase::Live | Phase::Collecting if self.state.counts().pending => return free(campaign.deadline),
                Phase::Successful | Phase::Delivering if self.late => return free(None),
                _ => {}
            }
        }
        self.may(right, campaign, terms, self.promised(), now)
    }
}

impl Campaign {
    /// Whether funding is closed but nothing was asked for yet, so that a policy can still let a pledge go.
    pub(crate) fn is_cooling(&self, now: Timestamp) -> bool {
        self.phase_at(now) == Phase::Collecting && self.collect_at.is_some_and(|at| now < at)
    }
}

fn values<'a>(pledge: &'a Pledge, campaign: &Campaign, terms: &Terms, amount: Amount, now: Timestamp) -> Values<'a> {
    let total = campaign.totals.committed;
    Values {
        standing: &pledge.standing,
        amount,
        total_after: total.saturating_sub(amount),
        ..campaign_values(campaign, terms, now)
    }
}

/// What conditions can know of a campaign.
pub(super) fn campaign_values<'a>(campaign: &Campaign, terms: &Terms, now: Timestamp) -> Values<'a> {
    let total = campaign.totals.committed;
    let goal = terms.goal.map_or(Amount::ZERO, |goal| goal.amount());
    let maximum = terms.maximum.map_or(Amount::MAX, |maximum| maximum.amount());
    Values { now, total, total_after: total, goal, maximum, ..Values::default() }
}

/// Notes when the policy does not give the right now.
pub(crate) fn check(tx: &Tx<'_>, right: Right, pledge: &Pledge, amount: Amount) -> Handled {
    let (campaign, terms) = (tx.campaign()?, tx.terms()?);
    let decision = pledge.may(right, campaign, terms, amount, tx.now());
    let Verdict::Deny { parameter, code, from, .. } = decision.verdict else { return Ok(()) };
    let cites = decision.cites.into_iter().map(|cite| cite.source).collect();
    let guarded = code == "policy.window_guarded";
    let window = terms.policy.windows.iter().find(|window| window.path() == parameter);
    let rejection = match window.filter(|_| guarded) {
        Some(window) => Rejection::WindowGuarded { right, guard: window.guard.to_string(), cites },
        None => {
            let values = values(pledge, campaign, terms, amount, tx.now());
            let closed = terms.policy.closed(right, &values, &pledge.moments(campaign));
            Rejection::WindowClosed { right, closed, opens: from, cites }
        }
    };
    tx.check(false, || rejection);
    Ok(())
}
