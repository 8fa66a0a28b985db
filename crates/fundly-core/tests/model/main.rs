//! Random commands against a naive model: what must hold whatever is asked, in whatever order.
#![allow(clippy::manual_is_multiple_of, reason = "the numbers of a step say which of so many ways")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub, missing_docs, reason = "tests")]
#![allow(clippy::print_stdout, reason = "what the random runs did is told with --nocapture, and where one fails")]

mod faulty;
mod invariants;
mod naive;
mod spy;
mod steps;
mod verbs;
#[path = "../common/windows.rs"]
mod windows;
mod world;

mod batch;
mod conservation;
mod preview;
mod repeat;
mod replay;
mod reports;
mod runner;
mod stores;
