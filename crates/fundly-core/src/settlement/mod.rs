//! Settlement: work over many pledges, planned by one command, done in bounded steps that any crash can resume.
//!
//! Everything that happens because time passed happens here: closing funding at the deadline, collecting, reminding,
//! dropping, deciding the outcome, issuing shares, asking for instalments, unwinding. The host sends [`Settle`] whenever it
//! likes; a step that has nothing to do is refused with the moment when there will be something.

mod allot;
mod close;
mod dunning;
mod events;
mod plan;
mod row;
mod step;

pub use allot::{Allotting, PledgeAllotted};
pub(crate) use allot::{give_excess, held_off};
pub use events::{
    BackerReminded, FinalTryMade, FundingClosed, OutcomeDecided, PledgeDropped, SettlementPlanned, SettlementStepped,
};
pub(crate) use plan::plan_give_back;
pub use row::{Plan, Progress, Settlement};
pub use step::Settle;
