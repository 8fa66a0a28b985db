//! The Fundly core: the rules of crowdfunding, shares and votes.
#![forbid(unsafe_code)]

pub mod account;
pub mod actor;
pub mod backlog;
#[cfg(test)]
mod bench;
pub mod campaign;
pub mod canonical;
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
pub mod id;
pub mod journal;
pub mod ledger;
pub mod limits;
pub mod money;
pub mod payment;
pub mod pledge;
pub mod policy;
pub mod proposal;
pub mod refund;
pub mod rejection;
pub mod request;
pub mod reward;
pub mod settlement;
pub mod share;
pub mod store;
pub mod text;
pub mod time;

pub use account::Account;
pub use actor::{Actor, Permission, Role, Standing, Who};
pub use campaign::Phase;
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
