//! The one object.

use crate::{
    failure::{CoreFailure, closed, failed},
    foreign::{ForeignCalls, Host, JournalListener},
    runtime::to_the_end,
};
use fundly_core::{MemoryStore, store::DynStore};
use fundly_sql::SqliteStore;
use fundly_wire::{FailureKind, ForeignStore, Wire};
use std::sync::{Arc, PoisonError, RwLock};

/// An engine over a store. Answers are JSON: `{"ok": ...}`, or `{"error": ...}`; nothing is thrown.
#[derive(Debug, uniffi::Object)]
pub struct FundlyCore {
    /// None once it was shut.
    open: RwLock<Option<Open>>,
}

#[derive(Clone, Debug)]
struct Open {
    wire: Wire,
    /// The file, where there is one to be closed.
    file: Option<SqliteStore>,
}

#[uniffi::export]
impl FundlyCore {
    /// An engine that keeps all in memory.
    #[uniffi::constructor]
    pub fn in_memory() -> Arc<Self> {
        Self::new(Open { wire: Wire::new(DynStore::new(MemoryStore::new())), file: None })
    }

    /// An engine over an SQLite file on the device, which is created when there is none. Opening waits for the disk.
    #[uniffi::constructor]
    pub fn open_sqlite(path: String) -> Result<Arc<Self>, CoreFailure> {
        let store = pollster::block_on(SqliteStore::open(path))?;
        Ok(Self::new(Open { wire: Wire::new(DynStore::new(store.clone())), file: Some(store) }))
    }

    /// An engine over a store of the other language.
    #[uniffi::constructor]
    pub fn over(store: Arc<dyn ForeignCalls>) -> Arc<Self> {
        Self::new(Open { wire: Wire::new(DynStore::new(ForeignStore::new(Host(store)))), file: None })
    }

    /// Carries out an operation. It is carried out to its end even if the caller stops waiting.
    pub async fn call(&self, operation: String, arguments: String) -> String {
        let Some(Open { wire, .. }) = self.open() else { return closed() };
        let work = async move { text(wire.call(&operation, arguments.as_bytes()).await) };
        to_the_end(work).await.unwrap_or_else(|| failed(FailureKind::Internal, "engine.internal", "it broke down"))
    }

    /// The same for a thread that may wait.
    pub fn call_blocking(&self, operation: String, arguments: String) -> String {
        let Some(Open { wire, .. }) = self.open() else { return closed() };
        text(pollster::block_on(wire.call(&operation, arguments.as_bytes())))
    }

    /// Tells a listener of whatever is committed through this object from now on, from the thread that commits it. Answers a
    /// number to stop by; none when it was shut.
    pub fn watch(&self, listener: Arc<dyn JournalListener>) -> Option<u64> {
        // What was committed is committed, whatever a listener makes of it.
        let tell = move |entries: &str| drop(listener.committed(entries.to_owned()));
        self.open().map(|open| open.wire.watch(tell))
    }

    /// Stops telling a listener; it may still be told of a commit that is under way.
    pub fn unwatch(&self, watch: u64) {
        if let Some(open) = self.open() {
            open.wire.unwatch(watch);
        }
    }

    /// Ends it: every later call answers `wire.closed`, and a file is closed after what is being written has been. Waits for
    /// that. May be said twice. (`close` is a name that Kotlin's objects have already.)
    pub fn shut(&self) {
        let open = self.open.write().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(file) = open.and_then(|open| open.file) {
            pollster::block_on(file.close());
        }
    }
}

impl FundlyCore {
    fn new(open: Open) -> Arc<Self> {
        Arc::new(Self { open: RwLock::new(Some(open)) })
    }

    fn open(&self) -> Option<Open> {
        self.open.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn text(answer: Vec<u8>) -> String {
    String::from_utf8(answer)
        .unwrap_or_else(|_| failed(FailureKind::Internal, "engine.internal", "an answer is no text"))
}
