//! Fundly campaigns in SQL databases.
//!
//! `SqliteStore` (feature `sqlite`) keeps campaigns in a file or in memory, `PostgresStore` (feature `postgres`) in a schema of
//! its own in any database: as tables that a person can read, [the same in both](_schema). Both keep every law of
//! [`fundly_core::store::conformance`]. [`GroupCommit`] lets commands of many callers share durable commits, on any store.
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

#[cfg(not(any(feature = "sqlite", feature = "postgres")))]
compile_error!("choose a database: feature `sqlite` or `postgres`");

mod error;
mod facts;
mod fields;
mod group;
mod migration;
#[cfg(feature = "postgres")]
mod postgres;
mod record;
#[cfg(feature = "sqlite")]
mod sqlite;
mod table;

#[doc = include_str!("../docs/schema.md")]
pub mod _schema {}

pub use error::OpenError;
pub use group::{Answer, GroupCommit, GroupOptions, GroupStats};
#[cfg(feature = "postgres")]
pub use postgres::{Enlisted, Explained, Listener, Position, PostgresOptions, PostgresStore};
#[cfg(feature = "sqlite")]
pub use sqlite::{Durability, SqliteOptions, SqliteStore};
/// The client by which a host writes in the library's transactions: see [`Enlisted`].
#[cfg(feature = "postgres")]
pub use tokio_postgres;
