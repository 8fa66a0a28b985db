#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

#[cfg(feature = "conformance")]
mod conformance;
mod declare;
#[cfg(feature = "schema")]
mod describe;
mod failure;
mod foreign;
mod operations;
mod request;
mod row;
mod shared;
mod watch;

#[cfg(feature = "conformance")]
pub use conformance::{LawReport, conformance};
#[cfg(feature = "schema")]
pub use describe::{Operation, Parameter, describe};
pub use failure::{Failure, FailureKind, Violation};
pub use foreign::{
    ChangeSet, ForeignStore, LoadRequest, Loaded, Scan, StoreFailure, StoreHost, StoredAccount, StoredEntry, StoredRow,
};
pub use operations::{
    AllocationMode, BatchAnswer, Claim, CommandRule, Concentration, CurrencyInfo, FeeQuote, Person, PresetVersion,
    Preview, ReadyClock, RejectionRule, TierLine, Verified, Worth,
};
pub use request::WireRequest;
pub use row::KeyedRow;

use fundly_core::{
    Fundly,
    engine::FactSource,
    store::{DynStore, MaybeSend, MaybeSync, Store},
};
use shared::Shared;
use std::{
    future::Future,
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Waker},
};
use watch::{Watched, Watchers};

/// An engine that is spoken to in JSON. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Wire {
    engine: Fundly<DynStore>,
    watchers: Watchers,
}

impl Wire {
    /// An engine over a store that knows nothing of people: their facts come with the requests.
    pub fn new(store: DynStore) -> Self {
        Self::over(Fundly::new(store))
    }

    /// An engine over a store that knows facts of people, such as what they have put into other campaigns, and is asked for
    /// them wherever a policy needs facts and the request has none.
    pub fn sourced(store: impl Store + FactSource + 'static) -> Self {
        let store = Arc::new(store);
        Self::over(Fundly::new(DynStore::new(Shared(Arc::clone(&store)))).with_facts(store))
    }

    /// The same over an engine that is set up already, such as one with a source of facts.
    pub fn over(engine: Fundly<DynStore>) -> Self {
        let watchers = Watchers::default();
        let engine = engine.map_store(|store| DynStore::new(Watched::new(store, watchers.clone())));
        Self { engine, watchers }
    }

    /// Tells a listener of whatever is committed through this wire and its clones from now on: after each commit it is given
    /// its entries, as a JSON list of `Entry` of one campaign. Answers a number to stop by ([`Wire::unwatch`]).
    ///
    /// The entries of a campaign are told in their order, and one commit after the other: no listener is called while another
    /// one is, and what a listener commits itself is told when it has returned. Not told is what other processes write, and
    /// a commit whose caller gave it up under way: whoever must have all entries reads the journal from the last one that
    /// they have. A listener that panics has heard nothing, and harms nobody.
    ///
    /// ```
    /// use fundly_core::{MemoryStore, store::DynStore};
    ///
    /// let wire = fundly_wire::Wire::new(DynStore::new(MemoryStore::new()));
    /// let watch = wire.watch(|entries| assert!(entries.starts_with('[')));
    /// assert!(wire.unwatch(watch));
    /// assert!(!wire.unwatch(watch));
    /// ```
    pub fn watch(&self, listener: impl Fn(&str) + MaybeSend + MaybeSync + 'static) -> u64 {
        self.watchers.add(listener)
    }

    /// Stops telling a listener; whether there was one. It may still be told of a commit that is under way.
    pub fn unwatch(&self, watch: u64) -> bool {
        self.watchers.remove(watch)
    }

    /// The engine.
    pub const fn engine(&self) -> &Fundly<DynStore> {
        &self.engine
    }

    /// Carries out an operation. `arguments` is a JSON object with a member for each argument. The answer is JSON as well:
    /// `{"ok": ...}`, or `{"error": ...}` with a [`Failure`].
    pub async fn call(&self, operation: &str, arguments: &[u8]) -> Vec<u8> {
        let done = match operations::begin(self, operation, arguments) {
            Some(work) => work.await,
            None => Err(Failure::unknown_operation(operation)),
        };
        answer(done)
    }

    /// The same for operations that wait for nothing: those of policies and money, and all of them over a store in memory.
    pub fn call_now(&self, operation: &str, arguments: &[u8]) -> Vec<u8> {
        let mut work = pin!(self.call(operation, arguments));
        match work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(answer) => answer,
            Poll::Pending => answer(Err(Failure::must_wait(operation))),
        }
    }
}

fn answer(done: Result<Vec<u8>, Failure>) -> Vec<u8> {
    let (open, inside) = match done {
        Ok(inside) => (br#"{"ok":"#.as_slice(), inside),
        // A failure is texts and numbers: there is nothing in it that cannot be written.
        Err(failure) => (br#"{"error":"#.as_slice(), fundly_core::json::write(&failure).unwrap_or_default()),
    };
    [open, &inside, b"}"].concat()
}
