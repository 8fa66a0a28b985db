//! What goes wrong when a database is opened, and what the databases' errors are to the engine.

use fundly_core::StoreError;
use std::{error::Error, fmt::Display, sync::Arc};
use thiserror::Error;

/// A database could not be opened.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum OpenError {
    /// It cannot be reached: no such folder, no right to it, no database.
    #[error("the database cannot be opened: {0}")]
    Connect(#[source] Box<dyn Error + Send + Sync>),
    /// Its tables cannot be brought to the version of this library: another version made them, or they were altered.
    #[error("the database cannot be brought up to date: {0}")]
    Migrate(#[source] Box<dyn Error + Send + Sync>),
}

impl OpenError {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Connect(_) => "open.connect",
            Self::Migrate(_) => "open.migrate",
        }
    }

    pub(crate) fn connect(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Connect(error.into())
    }
}

/// What an error of SQLite is to the engine.
#[cfg(feature = "sqlite")]
pub(crate) fn store_error(error: rusqlite::Error) -> StoreError {
    use rusqlite::{Error, ErrorCode, ffi};
    match &error {
        Error::SqliteFailure(failure, message) => match (failure.code, failure.extended_code) {
            // Whoever wrote the same key first was another writer.
            (_, ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_UNIQUE) => StoreError::Conflict,
            (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => {
                unavailable(message.clone().unwrap_or_else(|| failure.to_string()))
            }
            _ => StoreError::Backend(Arc::new(error)),
        },
        Error::FromSqlConversionFailure(..)
        | Error::InvalidColumnType(..)
        | Error::IntegralValueOutOfRange(..)
        | Error::Utf8Error(..) => corrupt("row", &error),
        _ => StoreError::Backend(Arc::new(error)),
    }
}

/// The database does not answer.
pub(crate) fn unavailable(reason: impl Into<String>) -> StoreError {
    StoreError::Unavailable { reason: reason.into() }
}

/// What is stored cannot be read back.
pub(crate) fn corrupt(what: &str, error: &dyn Display) -> StoreError {
    StoreError::Corrupt { what: what.to_owned(), detail: error.to_string() }
}
