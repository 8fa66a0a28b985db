//! What an engine has open: its store, until it was closed.

use crate::call;
use fundly_core::{MemoryStore, store::DynStore};
use fundly_sql::{PostgresStore, SqliteStore};
use fundly_wire::{ForeignStore, Wire};
use pyo3::PyErr;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::mpsc;

/// The store of an engine.
pub(crate) struct Opened {
    used: Used,
    /// Ends when nobody uses it any longer.
    uses: mpsc::Receiver<()>,
    file: Option<File>,
}

/// What has to be closed.
enum File {
    Sqlite(SqliteStore),
    Postgres(PostgresStore),
}

/// The store in use: it is not closed as long as there is one of these.
#[derive(Clone)]
pub(crate) struct Used {
    pub(crate) wire: Wire,
    /// A number that no other engine has.
    engine: usize,
    _use: mpsc::Sender<()>,
}

impl Opened {
    pub(crate) fn memory() -> Self {
        Self::new(Wire::sourced(MemoryStore::new()), None)
    }

    pub(crate) fn sqlite(store: SqliteStore) -> Self {
        Self::new(Wire::sourced(store.clone()), Some(File::Sqlite(store)))
    }

    pub(crate) fn postgres(store: PostgresStore) -> Self {
        Self::new(Wire::sourced(store.clone()), Some(File::Postgres(store)))
    }

    pub(crate) fn foreign(store: ForeignStore) -> Self {
        Self::new(Wire::new(DynStore::new(store)), None)
    }

    fn new(wire: Wire, file: Option<File>) -> Self {
        static ENGINES: AtomicUsize = AtomicUsize::new(0);
        let (_use, uses) = mpsc::channel(1);
        Self { used: Used { wire, engine: ENGINES.fetch_add(1, Ordering::Relaxed), _use }, uses, file }
    }

    pub(crate) fn used(&self) -> Used {
        self.used.clone()
    }

    /// Whether what asks for it is itself waited for by the engine: a listener, or a store of Python.
    pub(crate) fn is_at_work_here(&self) -> bool {
        call::engines().contains(&self.used.engine)
    }

    /// Closes a file after what was begun has ended.
    pub(crate) async fn close(self) {
        let Self { used, mut uses, file } = self;
        drop(used);
        let Some(file) = file else { return };
        while uses.recv().await.is_some() {}
        match file {
            File::Sqlite(store) => store.close().await,
            File::Postgres(store) => store.close(),
        }
    }
}

impl Used {
    /// Carries out an operation. Its answer, and the exception of a store that may have ended it.
    pub(crate) async fn call(
        self,
        outer: Vec<usize>,
        operation: String,
        arguments: Vec<u8>,
    ) -> (Vec<u8>, Option<PyErr>) {
        call::of(self.engine, outer, self.wire.call(&operation, &arguments)).await
    }
}
