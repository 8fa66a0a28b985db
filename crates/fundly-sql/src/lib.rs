//! Fundly campaigns in SQL databases.
//!
//! [`SqliteStore`] keeps campaigns in a file or in memory, as tables that a person can read: [the schema](_schema).
//! It keeps every law of [`fundly_core::store::conformance`]. [`GroupCommit`] lets commands of many callers share durable
//! commits, on any store.
//!
//! ```
//! use fundly_core::Fundly;
//! use fundly_sql::SqliteStore;
//!
//! # async fn run() -> Result<(), fundly_sql::OpenError> {
//! let engine = Fundly::new(SqliteStore::open("campaigns.sqlite3").await?);
//! # Ok(())
//! # }
//! ```
#![forbid(unsafe_code)]
#![recursion_limit = "256"]

#[cfg(not(feature = "sqlite"))]
compile_error!("choose a database: feature `sqlite`");

mod error;
mod group;
mod record;
#[cfg(feature = "sqlite")]
mod sqlite;

#[cfg(feature = "sqlite")]
#[doc = include_str!("../docs/schema.md")]
pub mod _schema {}

pub use error::OpenError;
pub use group::{Answer, GroupCommit, GroupOptions, GroupStats};
#[cfg(feature = "sqlite")]
pub use sqlite::{Durability, SqliteOptions, SqliteStore};
