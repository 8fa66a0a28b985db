//! When things are due: the moments that a policy computes for notices, calendars and the people who wait.

use super::{Decision, Moments, PayoutDays, Policy, Verdict};
use crate::{
    clock::Clock,
    time::{Span, Timestamp},
};
use serde::Serialize;

/// Something that is due at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Action {
    /// Pledges may no longer be called off.
    CancellationEnds,
    /// Funding closes.
    FundingCloses,
    /// Payments are asked for, after the cooling-off.
    CollectingBegins,
    /// Unpaid pledges are dropped.
    PaymentsEnd,
    /// Backers of a campaign that failed must have been told, and their refunds directed.
    RefundsDirected,
    /// Money may leave escrow.
    ReleaseAllowed,
    /// A payout.
    Payout,
    /// What was held back is free.
    ReserveEnds,
    /// Late pledges are no longer taken.
    LatePledgesEnd,
}

impl Action {
    /// What it is, in a sentence.
    pub const fn about(self) -> &'static str {
        match self {
            Self::CancellationEnds => "pledges may no longer be called off",
            Self::FundingCloses => "funding closes",
            Self::CollectingBegins => "payments are asked for",
            Self::PaymentsEnd => "what is still unpaid is dropped",
            Self::RefundsDirected => "if the campaign failed: backers are told and refunds directed by then",
            Self::ReleaseAllowed => "money may leave escrow",
            Self::Payout => "a payout is made",
            Self::ReserveEnds => "what was held back is free",
            Self::LatePledgesEnd => "late pledges are no longer taken",
        }
    }
}

impl PayoutDays {
    /// The `n`-th payout, from zero; none when there are no more.
    pub fn nth(&self, clock: &Clock, deadline: Timestamp, n: usize) -> Option<Timestamp> {
        if let Some(period) = self.after.get(n) {
            return Some(clock.after(deadline, period));
        }
        let last = clock.after(deadline, self.after.last()?);
        let more = u64::try_from(n - (self.after.len() - 1)).ok()?;
        let every = self.every?.as_millis().checked_mul(more)?;
        Some(last.plus(Span::millis(every)))
    }

    /// The payout that money goes out with that cleared at a moment, among those after the first, which is for the money of
    /// the campaign itself.
    pub fn of_late_money(&self, clock: &Clock, deadline: Timestamp, paid: Timestamp) -> Option<Timestamp> {
        let list = (1..self.after.len()).filter_map(|n| self.nth(clock, deadline, n));
        if let Some(found) = list.into_iter().find(|at| paid.plus(self.settles) <= *at) {
            return Some(found);
        }
        let last = self.nth(clock, deadline, self.after.len().checked_sub(1)?)?;
        let every = self.every.filter(|every| *every > Span::ZERO)?.as_millis();
        let behind = paid.plus(self.settles).since(last).as_millis();
        Some(last.plus(Span::millis(behind.div_ceil(every).checked_mul(every)?)))
    }
}

impl Policy {
    /// When money may leave escrow at the earliest.
    pub fn release_from(&self, moments: &Moments) -> Option<Timestamp> {
        moments.launch.zip(self.escrow.release_after).map(|(launch, after)| launch.plus(after))
    }

    /// Whether money may leave escrow now: long enough after launch (R-POLICY-7). That the goal is reached and that no pledge
    /// can be called off any more is for the campaign to see.
    pub fn release(&self, moments: &Moments, now: Timestamp) -> Decision {
        let path = ["escrow.releaseAfter"];
        match self.release_from(moments).filter(|from| now < *from) {
            Some(from) => {
                let parameter = path[0].to_owned();
                self.decided(Verdict::Deny { parameter, code: "policy.not_yet", most: None, from: Some(from) }, path)
            }
            None => self.decided(Verdict::Allow { until: None, most: None }, path),
        }
    }

    /// When collecting begins after funding was closed.
    pub fn collecting_from(&self, closed: Timestamp) -> Timestamp {
        self.collection.after.as_ref().map_or(closed, |after| self.clock.after(closed, after))
    }

    /// The earliest new deadline of an early close that is announced now, and the moment from which pledges are then locked,
    /// if the policy has a lock (R-POLICY-8).
    pub fn earliest_close(&self, launch: Timestamp, now: Timestamp) -> Option<Timestamp> {
        let early = self.closing.early.as_ref()?;
        let told = early.notice.as_ref().map_or(now, |notice| self.clock.after(now, notice));
        Some(told.max(launch.plus(early.open_min)))
    }

    /// What is due from the campaign's moments on, in order of time, each with what it rests on.
    pub fn schedule(&self, moments: &Moments) -> Vec<Decision> {
        self.schedule_with(moments, [])
    }

    /// The same with what else is due, each with the parameter that it rests on.
    pub(crate) fn schedule_with(
        &self,
        moments: &Moments,
        also: impl IntoIterator<Item = (Timestamp, Action, &'static str)>,
    ) -> Vec<Decision> {
        let mut due: Vec<(Timestamp, Action, &str)> = also.into_iter().collect();
        let cancel = self.windows.iter().filter(|window| window.right == super::Right::Cancel);
        let ends = cancel.filter_map(|window| Some((window.closes(&self.clock, moments)?, window.path())));
        let ends: Vec<(Timestamp, String)> = ends.collect();
        if let Some((at, path)) = ends.iter().max() {
            due.push((*at, Action::CancellationEnds, path));
        }
        let end = moments.closed.or(moments.deadline);
        if let Some(end) = end {
            due.push((end, Action::FundingCloses, "funding"));
            if self.collection.after.is_some() {
                due.push((self.collecting_from(end), Action::CollectingBegins, "collection.after"));
            }
            if self.collection.at != super::CollectAt::Pledge {
                let until = self.collecting_from(end).plus(self.collection.grace);
                due.push((until, Action::PaymentsEnd, "collection.grace"));
            }
            if let Some(within) = &self.refund.within {
                due.push((self.clock.after(end, within), Action::RefundsDirected, "refund.within"));
            }
        }
        if let Some(from) = self.release_from(moments) {
            due.push((from, Action::ReleaseAllowed, "escrow.releaseAfter"));
        }
        if let (Some(days), Some(deadline)) = (&self.escrow.payouts, moments.deadline) {
            let payouts = (0..=days.after.len()).filter_map(|n| days.nth(&self.clock, deadline, n));
            due.extend(payouts.map(|at| (at, Action::Payout, "escrow.payouts")));
        }
        due.sort_unstable();
        due.into_iter().map(|(at, action, path)| self.decided(Verdict::Schedule { at, action }, [path])).collect()
    }
}
