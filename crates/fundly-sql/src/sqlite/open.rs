//! Opening a database and bringing its tables up to date.

use super::SqliteStore;
use crate::error::OpenError;
use sqlx::{
    SqlSafeStr, SqlitePool,
    migrate::{Migration, MigrationType, Migrator},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{
    path::{Path, PathBuf},
    time::Duration,
};

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

/// Applied migrations are immutable: their bytes are hashed into every database.
fn migrator() -> Migrator {
    let first = include_str!("../../migrations/sqlite/0001_campaigns.sql");
    let migrations = [(1, "campaigns", first)].map(|(version, name, sql)| {
        Migration::new(version, name.into(), MigrationType::Simple, sql.into_sql_str(), false)
    });
    let mut migrator = Migrator::with_migrations(migrations.into());
    // The host may keep its own tables, with its own migrations, in the same file.
    migrator.dangerous_set_table_name("_fundly_migrations");
    migrator
}

impl SqliteStore {
    /// Opens a file, creating it when there is none, and brings its tables up to date.
    ///
    /// # Errors
    /// [`OpenError`].
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
        let base = connection(&options);
        let writer = pool(1, &options, base.clone()).await?;
        migrator().run(&writer).await.map_err(OpenError::Migrate)?;
        let readers = match &options.path {
            // Each further connection to `:memory:` would be another database.
            None => writer.clone(),
            Some(_) => pool(options.readers.max(1), &options, base.pragma("query_only", "on")).await?,
        };
        Ok(Self { writer, readers })
    }
}

fn connection(options: &SqliteOptions) -> SqliteConnectOptions {
    let synchronous = match options.durability {
        Durability::Full => SqliteSynchronous::Full,
        Durability::Normal => SqliteSynchronous::Normal,
    };
    // Pages of a large batch that do not fit into the cache are written twice.
    let base = SqliteConnectOptions::new()
        .synchronous(synchronous)
        .busy_timeout(options.patience)
        .pragma("cache_size", "-65536")
        .pragma("wal_autocheckpoint", "4000");
    match &options.path {
        Some(path) => base.filename(path).create_if_missing(true).journal_mode(SqliteJournalMode::Wal),
        None => base.in_memory(true),
    }
}

async fn pool(size: u32, options: &SqliteOptions, connection: SqliteConnectOptions) -> Result<SqlitePool, OpenError> {
    // A connection in memory is the database, so none may ever be closed for being idle or old.
    let pool = SqlitePoolOptions::new()
        .min_connections(u32::from(options.path.is_none()))
        .max_connections(size)
        .acquire_timeout(options.patience)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false);
    pool.connect_with(connection).await.map_err(OpenError::Connect)
}
