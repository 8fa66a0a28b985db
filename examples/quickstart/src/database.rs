//! Where everything is kept: a file, or a database of a server.

use std::{ffi::OsString, path::PathBuf};

/// Where everything is kept.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Database {
    /// A file of SQLite.
    File(PathBuf),
    /// The address of a PostgreSQL database.
    Server(String),
}

impl From<OsString> for Database {
    /// An address begins as one; everything else is the name of a file.
    fn from(text: OsString) -> Self {
        let is_address = |text: &str| ["postgres://", "postgresql://"].iter().any(|scheme| text.starts_with(scheme));
        match text.into_string() {
            Ok(text) if is_address(&text) => Self::Server(text),
            Ok(text) => Self::File(text.into()),
            Err(text) => Self::File(text.into()),
        }
    }
}
