//! Replays an Open Collective export through the engine: contributions are pledges of an open-ended campaign with the
//! fiscal host's fee, refunds are refunds with the host's cover, expenses are payouts for shipped features, and every unit of
//! money that cleared buys one share.

mod import;
mod plan;
mod row;
mod summary;

pub use import::{Books, import};
pub use plan::{Plan, Step, plan};
pub use row::{BadRow, Kind, Row, read};
pub use summary::{Majority, Standing, Summary, YearEnd, summarise};
