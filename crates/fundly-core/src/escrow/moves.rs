//! What can become of milestones and payouts, as data.

use super::{MilestoneState, PayoutState};
use crate::decide::Move;

const fn milestone(from: Option<MilestoneState>, by: &'static str, to: MilestoneState) -> Move<MilestoneState> {
    Move { from, by, to }
}

const fn payout(from: Option<PayoutState>, by: &'static str, to: PayoutState) -> Move<PayoutState> {
    Move { from, by, to }
}

/// Every move of a milestone; anything else is refused with R-ESCROW-2. `acceptMilestone` is also what a vote that passed
/// does.
pub const MILESTONE_MOVES: &[Move<MilestoneState>] = &[
    milestone(None, "addMilestone", MilestoneState::Pending),
    milestone(Some(MilestoneState::Pending), "removeMilestone", MilestoneState::Removed),
    milestone(Some(MilestoneState::Pending), "deliverMilestone", MilestoneState::Delivered),
    milestone(Some(MilestoneState::Pending), "missMilestone", MilestoneState::Missed),
    milestone(Some(MilestoneState::Delivered), "acceptMilestone", MilestoneState::Released),
    milestone(Some(MilestoneState::Delivered), "missMilestone", MilestoneState::Missed),
];

/// Every move of a payout; any other command is refused with R-PAYOUT-2, any other report changes nothing.
pub const PAYOUT_MOVES: &[Move<PayoutState>] = &[
    payout(None, "requestPayout", PayoutState::Requested),
    payout(Some(PayoutState::Requested), "reportPayment:paidOut", PayoutState::Paid),
    payout(Some(PayoutState::Requested), "reportPayment:failed", PayoutState::Failed),
    payout(Some(PayoutState::Failed), "retryPayout", PayoutState::Requested),
    payout(Some(PayoutState::Failed), "reportPayment:paidOut", PayoutState::Paid),
    payout(Some(PayoutState::Paid), "reportPayment:paidOut", PayoutState::Paid),
    payout(Some(PayoutState::Paid), "reportPayment:failed", PayoutState::Failed),
];
