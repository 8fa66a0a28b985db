//! Settlement: work over many pledges, planned by one command, done in bounded steps that any crash can resume.

mod row;

pub use row::{Plan, Progress, Settlement};
