//! What can become of milestones and payouts, as data.

use super::{MilestoneState, PayoutState};
use crate::decide::Move;

const fn milestone(from: Option<MilestoneState>, by: &'static str, to: MilestoneState) -> Move<MilestoneState> {
    Move { from, by, to }
}

const fn payout(from: Option<PayoutState>, by: &'static str, to: PayoutState) -> Move<PayoutState> {
    Move { from, by, to }
}

/// Every move of a milestone; anything else is refused with R-ESCROW-2. `AcceptMilestone` is also what a vote that passed
/// does.
pub const MILESTONE_MOVES: &[Move<MilestoneState>] = &[
    milestone(None, "AddMilestone", MilestoneState::Pending),
    milestone(Some(MilestoneState::Pending), "RemoveMilestone", MilestoneState::Removed),
    milestone(Some(MilestoneState::Pending), "DeliverMilestone", MilestoneState::Delivered),
    milestone(Some(MilestoneState::Pending), "MissMilestone", MilestoneState::Missed),
    milestone(Some(MilestoneState::Delivered), "AcceptMilestone", MilestoneState::Released),
    milestone(Some(MilestoneState::Delivered), "MissMilestone", MilestoneState::Missed),
];

/// Every move of a payout; any other command is refused with R-PAYOUT-2, any other report changes nothing.
pub const PAYOUT_MOVES: &[Move<PayoutState>] = &[
    payout(None, "RequestPayout", PayoutState::Requested),
    payout(Some(PayoutState::Requested), "ReportPayment:paidOut", PayoutState::Paid),
    payout(Some(PayoutState::Requested), "ReportPayment:failed", PayoutState::Failed),
    payout(Some(PayoutState::Failed), "RetryPayout", PayoutState::Requested),
    payout(Some(PayoutState::Failed), "ReportPayment:paidOut", PayoutState::Paid),
    payout(Some(PayoutState::Paid), "ReportPayment:paidOut", PayoutState::Paid),
];
