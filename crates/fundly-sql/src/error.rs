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

/// What an error of PostgreSQL is to the engine.
#[cfg(feature = "postgres")]
pub(crate) fn postgres_error(error: tokio_postgres::Error) -> StoreError {
    use std::io;
    use tokio_postgres::error::SqlState;
    if lost_to_others(&error) {
        return StoreError::Conflict;
    }
    if let Some(said) = error.as_db_error() {
        let (state, code) = (said.code(), said.code().code());
        let ours = said.schema() == Some("fundly");
        return match state {
            // Whoever wrote the same key first was another writer.
            &SqlState::UNIQUE_VIOLATION if ours => StoreError::Conflict,
            &SqlState::LOCK_NOT_AVAILABLE | &SqlState::QUERY_CANCELED => unavailable(error_text(&error)),
            // Connections, resources such as space on the disk, an operator, the machine.
            _ if ["08", "53", "57", "58"].iter().any(|class| code.starts_with(class)) => {
                unavailable(error_text(&error))
            }
            _ => StoreError::Backend(Arc::new(Told::of(error))),
        };
    }
    let broken = error.is_closed() || error.source().is_some_and(|source| source.is::<io::Error>());
    if broken { unavailable(error_text(&error)) } else { StoreError::Backend(Arc::new(Told::of(error))) }
}

/// An error of PostgreSQL that says what is behind it.
#[cfg(feature = "postgres")]
#[derive(Debug, Error)]
#[error("{text}")]
pub(crate) struct Told {
    text: String,
    source: tokio_postgres::Error,
}

#[cfg(feature = "postgres")]
impl Told {
    pub(crate) fn of(source: tokio_postgres::Error) -> Self {
        Self { text: error_text(&source), source }
    }

    /// The same of any error, which may be one of PostgreSQL.
    pub(crate) fn whole(error: Box<dyn Error + Send + Sync>) -> Box<dyn Error + Send + Sync> {
        error.downcast().map_or_else(|other| other, |error| Box::new(Self::of(*error)))
    }
}

/// Whether the server took a transaction back because of others, so that the same may succeed at once.
#[cfg(feature = "postgres")]
pub(crate) fn lost_to_others(error: &tokio_postgres::Error) -> bool {
    use tokio_postgres::error::SqlState;
    matches!(error.code(), Some(&SqlState::T_R_SERIALIZATION_FAILURE | &SqlState::T_R_DEADLOCK_DETECTED))
}

/// An error with all that is behind it: its own text may leave that out.
#[cfg(feature = "postgres")]
pub(crate) fn error_text(error: &(dyn Error + 'static)) -> String {
    if let Some(said) = error.downcast_ref::<tokio_postgres::Error>().and_then(tokio_postgres::Error::as_db_error) {
        return said.detail().map_or_else(|| said.message().to_owned(), |more| format!("{}: {more}", said.message()));
    }
    let mut text = error.to_string();
    for source in std::iter::successors(error.source(), |source| (*source).source()) {
        let more = source.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
    }
    text
}

/// The database does not answer.
pub(crate) fn unavailable(reason: impl Into<String>) -> StoreError {
    StoreError::Unavailable { reason: reason.into() }
}

/// What is stored cannot be read back.
pub(crate) fn corrupt(what: &str, error: &dyn Display) -> StoreError {
    StoreError::Corrupt { what: what.to_owned(), detail: error.to_string() }
}
