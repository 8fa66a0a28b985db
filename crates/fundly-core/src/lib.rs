#![doc = include_str!("../docs/book.md")]
#![forbid(unsafe_code)]

pub mod _documentation;
pub mod account;
pub mod actor;
pub mod backlog;
pub mod campaign;
pub mod canonical;
pub mod clock;
pub mod command;
pub mod community;
pub mod context;
pub mod decide;
pub mod digest;
pub mod dispute;
pub mod engine;
pub mod error;
pub mod escrow;
pub mod event;
pub mod formula;
pub mod id;
pub mod journal;
pub mod json;
pub mod ledger;
pub mod limits;
pub mod money;
mod named;
pub mod payment;
pub mod pledge;
pub mod policy;
pub mod proposal;
pub mod refund;
pub mod rejection;
pub mod report;
pub mod request;
pub mod reward;
#[cfg(feature = "schema")]
pub mod schema;
pub mod settlement;
pub mod share;
pub mod store;
#[cfg(test)]
mod testing;
pub mod text;
pub mod time;
pub mod webhook;

pub use account::Account;
pub use actor::{Actor, Permission, Role, Standing, Who};
pub use campaign::Phase;
pub use clock::{Clock, Period};
pub use command::{Command, CommandKind};
pub use context::Context;
pub use decide::{Decision, Need, Range, Row, RowKey, RowKind, WorkingSet, decide, evolve};
pub use digest::Digest32;
pub use engine::{Fundly, Outcome, Preview, VerifyError};
pub use error::{Error, Invalid};
pub use event::Event;
pub use id::*;
pub use journal::{Entry, Replay};
pub use money::{Amount, Currency, Money, Rate};
pub use pledge::PledgeState;
pub use policy::Policy;
pub use rejection::Rejection;
pub use request::Request;
pub use share::Units;
pub use store::{MemoryStore, Store, StoreError};
pub use time::{Span, Timestamp};
