//! Settlement: work over many pledges, planned by one command, done in bounded steps that any crash can resume.

mod plan;
mod row;

pub(crate) use plan::plan_give_back;
pub use row::{Plan, Progress, Settlement};
