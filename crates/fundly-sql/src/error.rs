//! What goes wrong when a database is opened, and what the databases' errors are to the engine.

use fundly_core::StoreError;
use thiserror::Error;

/// A database could not be opened.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum OpenError {
    /// It cannot be reached: no such folder, no right to it, no database.
    #[error("the database cannot be opened: {0}")]
    Connect(#[source] sqlx::Error),
    /// Its tables cannot be brought to the version of this library: another version made them, or they were altered.
    #[error("the database cannot be brought up to date: {0}")]
    Migrate(#[source] sqlx::migrate::MigrateError),
}

impl OpenError {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Connect(_) => "open.connect",
            Self::Migrate(_) => "open.migrate",
        }
    }
}

/// What an error of the database is to the engine.
pub(crate) fn store_error(error: sqlx::Error) -> StoreError {
    match &error {
        // Whoever wrote the same key first was another writer.
        sqlx::Error::Database(reported) if reported.is_unique_violation() => StoreError::Conflict,
        sqlx::Error::Database(reported) if is_busy(reported.code().as_deref()) => {
            StoreError::Unavailable { reason: reported.message().to_owned() }
        }
        sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_) | sqlx::Error::WorkerCrashed => {
            StoreError::Unavailable { reason: error.to_string() }
        }
        sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) => corrupt("row", &error),
        _ => StoreError::Backend(std::sync::Arc::new(error)),
    }
}

/// What is stored cannot be read back.
pub(crate) fn corrupt(what: &str, error: &dyn std::fmt::Display) -> StoreError {
    StoreError::Corrupt { what: what.to_owned(), detail: error.to_string() }
}

/// `SQLITE_BUSY` or `SQLITE_LOCKED`, in the low byte of the extended code.
fn is_busy(code: Option<&str>) -> bool {
    let code = code.and_then(|code| code.parse::<u32>().ok());
    code.is_some_and(|code| matches!(code & 0xff, 5 | 6))
}
