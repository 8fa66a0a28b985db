//! The host's own rows in the library's transaction.

use super::PostgresStore;
use fundly_core::store::{BoxFuture, ChangeSet};
use std::{error::Error, fmt::Debug, sync::Arc};
use tokio_postgres::Client;

/// What a host writes in the same transaction as a commit of the library: both are there afterwards, or neither.
///
/// ```
/// use fundly_core::store::{BoxFuture, ChangeSet};
/// use fundly_sql::{Enlisted, tokio_postgres::Client};
/// use std::error::Error;
///
/// /// The host keeps a line for each command that was accepted.
/// #[derive(Debug)]
/// struct Log;
///
/// impl Enlisted for Log {
///     fn write<'c>(
///         &'c self,
///         on: &'c Client,
///         changes: &'c [&'c ChangeSet],
///     ) -> BoxFuture<'c, Result<(), Box<dyn Error + Send + Sync>>> {
///         Box::pin(async move {
///             for entry in changes.iter().flat_map(|set| &set.entries) {
///                 let command = entry.command.id.to_string();
///                 on.execute("INSERT INTO host_log (command) VALUES ($1)", &[&command]).await?;
///             }
///             Ok(())
///         })
///     }
/// }
/// ```
///
/// `store.enlist(Arc::new(Log))` gives a store that writes so with each commit; an engine over it may serve one request or
/// all. Of a command that was accepted before nothing is committed again, and so nothing is written again.
pub trait Enlisted: Debug + Send + Sync {
    /// Writes on the connection, in the transaction that is open there: it must neither end it nor set anything that outlives
    /// it. `changes` is what the library has written. Through a pooler ([`PostgresOptions::pooled`](super::PostgresOptions::pooled))
    /// it may prepare no statement: `execute_typed` and `query_typed` don't, the shorter ones do.
    ///
    /// # Errors
    /// Any error undoes the whole commit, and the callers of all its commands get it as
    /// [`StoreError::Backend`](fundly_core::StoreError::Backend). So does a statement that failed and whose error was not
    /// passed on: it has spoilt the transaction.
    fn write<'c>(
        &'c self,
        on: &'c Client,
        changes: &'c [&'c ChangeSet],
    ) -> BoxFuture<'c, Result<(), Box<dyn Error + Send + Sync>>>;
}

impl PostgresStore {
    /// The same store, with something of the host's in each of its commits. Without it, the store itself goes on as it was.
    pub fn enlist(&self, enlisted: Arc<dyn Enlisted>) -> Self {
        Self { enlisted: Some(enlisted), ..self.clone() }
    }
}
