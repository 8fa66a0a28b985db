//! Opening a database and bringing its tables up to date.

use super::{SqliteStore, migrate::migrate, worker::Workers};
use crate::error::OpenError;
use rusqlite::Connection;
use std::{
    path::{Path, PathBuf},
    time::Duration,
};
use tokio::sync::oneshot;

/// When a commit counts as done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Durability {
    /// When the disk has it: no acknowledged command is ever lost.
    #[default]
    Full,
    /// When the operating system has it: a power failure may take the last commits back, whole ones, never a part of one.
    Normal,
}

/// How a database is opened.
#[derive(Clone, Debug)]
pub struct SqliteOptions {
    /// The file; none keeps everything in memory.
    pub path: Option<PathBuf>,
    /// When a commit counts as done.
    pub durability: Durability,
    /// Connections that read at a time.
    pub readers: u32,
    /// How long to wait for other processes that use the file before giving up as unavailable.
    pub patience: Duration,
}

impl Default for SqliteOptions {
    fn default() -> Self {
        Self { path: None, durability: Durability::Full, readers: 4, patience: Duration::from_secs(10) }
    }
}

impl SqliteStore {
    /// Opens a file, creating it when there is none, and brings its tables up to date.
    ///
    /// # Errors
    /// [`OpenError`]; for a database in memory (`:memory:`) and for a URI, too: [`SqliteStore::in_memory`] is what keeps one.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, OpenError> {
        Self::with(SqliteOptions { path: Some(path.as_ref().to_owned()), ..SqliteOptions::default() }).await
    }

    /// A database in memory that ends with the last clone of the store.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn in_memory() -> Result<Self, OpenError> {
        Self::with(SqliteOptions::default()).await
    }

    /// Opens a database as the options say.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn with(options: SqliteOptions) -> Result<Self, OpenError> {
        // Opening waits for the disk and for other processes, and so does no task.
        let (opened, waiting) = oneshot::channel();
        let open = move || opened.send(open(&options));
        std::thread::Builder::new().name("fundly-open".to_owned()).spawn(open).map_err(OpenError::connect)?;
        waiting.await.map_err(OpenError::connect)?
    }
}

fn open(options: &SqliteOptions) -> Result<SqliteStore, OpenError> {
    if options.path.as_deref().is_some_and(nameless) {
        return Err(OpenError::connect("a file has a name; SqliteStore::in_memory keeps a database in memory"));
    }
    let mut first = connection(options).map_err(OpenError::connect)?;
    migrate(&mut first).map_err(OpenError::Migrate)?;
    let writer = Workers::start(vec![first], options.patience).map_err(OpenError::connect)?;
    // Each further connection to `:memory:` would be another database.
    if options.path.is_none() {
        return Ok(SqliteStore { readers: writer.clone(), writer });
    }
    let readers = (0..options.readers.max(1)).map(|_| reader(options));
    let readers = readers.collect::<Result<_, _>>().map_err(OpenError::connect)?;
    let readers = Workers::start(readers, options.patience).map_err(OpenError::connect)?;
    Ok(SqliteStore { writer, readers })
}

/// What SQLite takes for no file at all: each connection would have a database of its own, which ends with it.
fn nameless(path: &Path) -> bool {
    let text = path.to_string_lossy();
    text.is_empty() || text == ":memory:" || text.starts_with("file:")
}

fn connection(options: &SqliteOptions) -> rusqlite::Result<Connection> {
    let connection = match &options.path {
        Some(path) => Connection::open(path)?,
        None => Connection::open_in_memory()?,
    };
    connection.busy_timeout(options.patience)?;
    // A batch writes fewer pages when they are larger, a lone command more bytes. Only a new file takes it.
    connection.pragma_update(None, "page_size", 8_192)?;
    if options.path.is_some() {
        connection.pragma_update(None, "journal_mode", "WAL")?;
    }
    let synchronous = match options.durability {
        Durability::Full => "FULL",
        Durability::Normal => "NORMAL",
    };
    connection.pragma_update(None, "synchronous", synchronous)?;
    // Pages of a large batch that do not fit into the cache are written twice.
    connection.pragma_update(None, "cache_size", -65_536)?;
    connection.pragma_update(None, "wal_autocheckpoint", 2_000)?;
    // Every statement there is.
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

fn reader(options: &SqliteOptions) -> rusqlite::Result<Connection> {
    let connection = connection(options)?;
    connection.pragma_update(None, "query_only", true)?;
    Ok(connection)
}
