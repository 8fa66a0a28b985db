//! The life of a campaign as data.

use super::Phase::{
    self, Cancelled, Collecting, Completed, Delivering, Draft, Failed, Live, Rejected, Scheduled, Submitted,
    Successful, Suspended,
};
use crate::decide::Move;

const fn step(from: Phase, by: &'static str, to: Phase) -> Move<Phase> {
    Move { from: Some(from), by, to }
}

/// Every move of a campaign, by command, by time, or by what a settle step finds. What is not here does not happen:
/// commands that would move a campaign otherwise are refused (R-CAMPAIGN-3).
///
/// What `settle:goesOn` brings back is a second round, or the old deadline where the goal of an early close was not kept.
/// Two moves are made by time alone and recorded by nobody (R-CAMPAIGN-2): `time:opens` and `time:deadline`. A suspended
/// campaign resumes where the clock has taken it meanwhile.
pub const MOVES: &[Move<Phase>] = &[
    Move { from: None, by: "createCampaign", to: Draft },
    step(Draft, "submitCampaign", Submitted),
    step(Submitted, "rejectCampaign", Rejected),
    step(Submitted, "reviseCampaign", Draft),
    step(Rejected, "reviseCampaign", Draft),
    step(Submitted, "approveCampaign:opensLater", Scheduled),
    step(Submitted, "approveCampaign:opensNow", Live),
    step(Scheduled, "time:opens", Live),
    step(Live, "time:deadline", Collecting),
    step(Live, "closeFundingEarly", Collecting),
    step(Collecting, "settle:goesOn", Live),
    step(Collecting, "settle:goalReached", Successful),
    step(Collecting, "settle:goalMissed", Failed),
    step(Successful, "startDelivery", Delivering),
    step(Delivering, "completeCampaign", Completed),
    step(Scheduled, "suspendCampaign", Suspended),
    step(Live, "suspendCampaign", Suspended),
    step(Collecting, "suspendCampaign", Suspended),
    step(Successful, "suspendCampaign", Suspended),
    step(Delivering, "suspendCampaign", Suspended),
    step(Suspended, "resumeCampaign:scheduled", Scheduled),
    step(Suspended, "resumeCampaign:live", Live),
    step(Suspended, "resumeCampaign:collecting", Collecting),
    step(Suspended, "resumeCampaign:successful", Successful),
    step(Suspended, "resumeCampaign:delivering", Delivering),
    step(Draft, "cancelCampaign", Cancelled),
    step(Submitted, "cancelCampaign", Cancelled),
    step(Rejected, "cancelCampaign", Cancelled),
    step(Scheduled, "cancelCampaign", Cancelled),
    step(Live, "cancelCampaign", Cancelled),
    step(Collecting, "cancelCampaign", Cancelled),
    step(Suspended, "cancelCampaign", Cancelled),
];
