//! The one object.

use crate::{
    failure::{CoreFailure, broken, closed, failed},
    foreign::{ForeignCalls, Host, JournalListener},
    runtime::{here, to_the_end},
};
use fundly_core::{MemoryStore, store::DynStore};
use fundly_sql::SqliteStore;
use fundly_wire::{FailureKind, ForeignStore, Wire};
use std::{
    convert::Infallible,
    sync::{Arc, Mutex, PoisonError, RwLock, mpsc},
};

/// An engine over a store. Answers are JSON: `{"ok": ...}`, or `{"error": ...}`; nothing is thrown.
#[derive(Debug, uniffi::Object)]
pub struct FundlyCore {
    /// None once it was shut.
    open: RwLock<Option<Open>>,
    /// Hears nothing ever, and that there is nothing more to hear when every call is over.
    over: Mutex<mpsc::Receiver<Infallible>>,
}

/// What a call works with; it is under way for as long as it has one.
#[derive(Clone, Debug)]
struct Open {
    wire: Wire,
    /// The file, where there is one to be closed.
    file: Option<SqliteStore>,
    _under_way: mpsc::Sender<Infallible>,
}

#[uniffi::export]
impl FundlyCore {
    /// An engine that keeps all in memory.
    #[uniffi::constructor]
    pub fn in_memory() -> Arc<Self> {
        Self::new(Wire::sourced(MemoryStore::new()), None)
    }

    /// An engine over an SQLite file on the device, which is created when there is none. Opening waits for the disk.
    #[uniffi::constructor]
    pub fn open_sqlite(path: String) -> Result<Arc<Self>, CoreFailure> {
        let store = pollster::block_on(SqliteStore::open(path))?;
        Ok(Self::new(Wire::sourced(store.clone()), Some(store)))
    }

    /// An engine over a store of the other language.
    #[uniffi::constructor]
    pub fn over(store: Arc<dyn ForeignCalls>) -> Arc<Self> {
        Self::new(Wire::new(DynStore::new(ForeignStore::new(Host(store)))), None)
    }

    /// Carries out an operation. It is carried out to its end even if the caller stops waiting.
    pub async fn call(&self, operation: String, arguments: String) -> String {
        let Some(open) = self.open() else { return closed() };
        to_the_end(open.answer(operation, arguments)).await.unwrap_or_else(broken)
    }

    /// The same for a thread that may wait.
    pub fn call_blocking(&self, operation: String, arguments: String) -> String {
        let Some(open) = self.open() else { return closed() };
        here(|| pollster::block_on(open.answer(operation, arguments))).unwrap_or_else(broken)
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

    /// Ends it: every later call answers `wire.closed`. Waits until the calls that are under way are over, also those that
    /// nobody waits for any more, and a file is closed. May be said twice, but not by a listener or a store that such a call
    /// waits for. (`close` is a name that Kotlin's objects have already.)
    pub fn shut(&self) {
        let file = self.open.write().unwrap_or_else(PoisonError::into_inner).take().and_then(|open| open.file);
        // An error says that nobody is left.
        let _ = self.over.lock().unwrap_or_else(PoisonError::into_inner).recv();
        if let Some(file) = file {
            pollster::block_on(file.close());
        }
    }
}

impl FundlyCore {
    fn new(wire: Wire, file: Option<SqliteStore>) -> Arc<Self> {
        let (under_way, over) = mpsc::channel();
        let open = Open { wire, file, _under_way: under_way };
        Arc::new(Self { open: RwLock::new(Some(open)), over: Mutex::new(over) })
    }

    fn open(&self) -> Option<Open> {
        self.open.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Open {
    async fn answer(self, operation: String, arguments: String) -> String {
        let answer = self.wire.call(&operation, arguments.as_bytes()).await;
        String::from_utf8(answer)
            .unwrap_or_else(|_| failed(FailureKind::Internal, "engine.internal", "an answer is no text"))
    }
}
