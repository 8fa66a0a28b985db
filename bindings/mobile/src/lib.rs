//! Fundly for Kotlin and Swift: one object, [`FundlyCore`], that carries JSON to [`fundly_wire::Wire`] and back.
//!
//! Everything typed is written in the other language, over this. A string goes each way whatever it holds, for what passes
//! uniffi costs by the value: a record of twenty members would cost more than the command in it.

mod core;
mod failure;
mod foreign;
mod runtime;

pub use core::FundlyCore;
pub use failure::CoreFailure;
pub use foreign::{ForeignCalls, ForeignFailure, ForeignStores, JournalListener, conformance};

uniffi::setup_scaffolding!();
