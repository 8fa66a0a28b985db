//! PostgreSQL keeps the laws of a store, and what it adds to them. Needs a server: `DATABASE_URL` names one, as
//! `.ci/postgres cargo test -p fundly-sql --all-features --test postgres` does with one that is gone afterwards. Each test makes
//! a database of its own there, and drops it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, unreachable_pub, reason = "tests")]

mod bouncer;
mod broken;
mod catalogue;
#[path = "../common/mod.rs"]
mod common;
mod concurrency;
mod damage;
mod database;
mod enlist;
mod feed;
mod kept;
mod opening;
mod plans;
mod pooler;
mod schema;
mod store;

mod laws {
    use super::kept::Kept;

    fundly_core::store_conformance!(#[tokio::test] => Kept::fresh());
}
