//! Random commands against a naive model: what must hold whatever is asked, in whatever order.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub, missing_docs, reason = "tests")]

mod faulty;
mod invariants;
mod naive;
mod spy;
mod steps;
mod verbs;
mod world;

mod batch;
mod conservation;
mod preview;
mod repeat;
mod replay;
mod reports;
mod runner;
mod stores;
