//! The life of a campaign: the stage that is recorded, and the phase that a moment makes of it.

use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// What has been recorded of a campaign's life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Stage {
    /// Being written.
    Draft,
    /// Waiting for review.
    Submitted,
    /// Sent back by a reviewer.
    Rejected,
    /// Passed review: scheduled, live or over, as the clock says.
    Approved,
    /// Funding is closed; payments are being collected.
    Collecting,
    /// Reached what it had to reach.
    Successful,
    /// Working on what was promised.
    Delivering,
    /// Everything promised is delivered.
    Completed,
    /// Did not reach what it had to reach.
    Failed,
    /// Called off.
    Cancelled,
}

/// What a campaign is at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Phase {
    /// Being written.
    Draft,
    /// Waiting for review.
    Submitted,
    /// Sent back by a reviewer.
    Rejected,
    /// Passed review, not open yet.
    Scheduled,
    /// Open for pledges.
    Live,
    /// Funding is over; the outcome waits for payments.
    Collecting,
    /// Reached what it had to reach.
    Successful,
    /// Working on what was promised.
    Delivering,
    /// Everything promised is delivered.
    Completed,
    /// Did not reach what it had to reach.
    Failed,
    /// Called off.
    Cancelled,
    /// Held by a moderator.
    Suspended,
}

impl Phase {
    /// Every phase, in order of life.
    pub const ALL: [Self; 12] = [
        Self::Draft,
        Self::Submitted,
        Self::Rejected,
        Self::Scheduled,
        Self::Live,
        Self::Collecting,
        Self::Successful,
        Self::Delivering,
        Self::Completed,
        Self::Failed,
        Self::Cancelled,
        Self::Suspended,
    ];

    /// Every phase after the first moment at which money can have come in.
    pub const AFTER_LAUNCH: &'static [Self] = &[
        Self::Live,
        Self::Collecting,
        Self::Successful,
        Self::Delivering,
        Self::Completed,
        Self::Failed,
        Self::Cancelled,
        Self::Suspended,
    ];

    /// From launch until everything promised is delivered.
    pub(crate) const UNTIL_DELIVERED: &'static [Self] =
        &[Self::Live, Self::Collecting, Self::Successful, Self::Delivering];

    /// From launch on, unless it failed, was called off or is suspended.
    pub(crate) const IN_FORCE: &'static [Self] =
        &[Self::Live, Self::Collecting, Self::Successful, Self::Delivering, Self::Completed];

    /// From launch on, whatever becomes of it, but not while it is suspended.
    pub(crate) const AFTER_LAUNCH_UNLESS_SUSPENDED: &'static [Self] = &[
        Self::Live,
        Self::Collecting,
        Self::Successful,
        Self::Delivering,
        Self::Completed,
        Self::Failed,
        Self::Cancelled,
    ];

    /// Derives the phase (R-CAMPAIGN-2). Intervals are half-open: at exactly `opens` a campaign is live, at exactly
    /// `deadline` it is no longer.
    pub fn derive(
        stage: Stage,
        suspended: bool,
        opens: Option<Timestamp>,
        deadline: Option<Timestamp>,
        now: Timestamp,
    ) -> Self {
        if suspended {
            return Self::Suspended;
        }
        match stage {
            Stage::Draft => Self::Draft,
            Stage::Submitted => Self::Submitted,
            Stage::Rejected => Self::Rejected,
            Stage::Approved if opens.is_none_or(|opens| now < opens) => Self::Scheduled,
            Stage::Approved if deadline.is_none_or(|deadline| now < deadline) => Self::Live,
            Stage::Approved | Stage::Collecting => Self::Collecting,
            Stage::Successful => Self::Successful,
            Stage::Delivering => Self::Delivering,
            Stage::Completed => Self::Completed,
            Stage::Failed => Self::Failed,
            Stage::Cancelled => Self::Cancelled,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_of_pledging_is_half_open() {
        let at = |ms| Timestamp::from_millis(ms).unwrap_or_default();
        let phase = |now| Phase::derive(Stage::Approved, false, Some(at(10)), Some(at(20)), at(now));
        assert_eq!(phase(9), Phase::Scheduled);
        assert_eq!(phase(10), Phase::Live);
        assert_eq!(phase(19), Phase::Live);
        assert_eq!(phase(20), Phase::Collecting);
    }
}
