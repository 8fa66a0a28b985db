//! A store that is written in Kotlin or Swift.

use crate::runtime::to_the_end;
use fundly_core::store::BoxFuture;
use fundly_wire::{LawReport, StoreFailure, StoreHost};
use std::sync::Arc;

/// A store of the other language: one function. The answer is JSON: `{"ok": ...}`, or `{"error": {"code", "reason"}}`.
#[uniffi::export(foreign)]
#[async_trait::async_trait]
pub trait ForeignCalls: Send + Sync {
    /// Carries out a method of the store.
    async fn call(&self, method: String, arguments: String) -> Result<String, ForeignFailure>;
}

/// Who is told of what is committed.
#[uniffi::export(foreign)]
pub trait JournalListener: Send + Sync {
    /// Takes the entries of a commit: a JSON list, all of one campaign.
    fn committed(&self, entries: String) -> Result<(), ForeignFailure>;
}

/// What makes the stores that are held to the laws.
#[uniffi::export(foreign)]
pub trait ForeignStores: Send + Sync {
    /// A fresh one, with nothing in it.
    fn fresh(&self) -> Result<Arc<dyn ForeignCalls>, ForeignFailure>;
}

/// An exception that the other language did not turn into an answer.
#[derive(Clone, Debug, thiserror::Error, uniffi::Error)]
pub enum ForeignFailure {
    /// It was thrown.
    #[error("{reason}")]
    Thrown {
        /// What it says.
        reason: String,
    },
}

impl From<uniffi::UnexpectedUniFFICallbackError> for ForeignFailure {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Thrown { reason: error.reason }
    }
}

/// The store as the wire has it.
pub(crate) struct Host(pub(crate) Arc<dyn ForeignCalls>);

impl StoreHost for Host {
    fn call(&self, method: &'static str, arguments: String) -> BoxFuture<'_, Result<String, StoreFailure>> {
        Box::pin(async move { self.0.call(method.to_owned(), arguments).await.map_err(StoreFailure::backend) })
    }
}

/// Holds a store of the other language to every law of a store, a fresh one for each. Answers a JSON list of `law`, `passed`
/// and, where it was broken, `detail`. When the laws themselves break down, that is a law that was broken.
#[uniffi::export]
pub async fn conformance(stores: Arc<dyn ForeignStores>) -> String {
    let fresh = move || std::future::ready(stores.fresh().map(Host).map_err(StoreFailure::backend));
    let laws = to_the_end(async move { fundly_wire::conformance(fresh).await }).await.unwrap_or_else(|| {
        let detail = Some("a store broke the test itself down".to_owned());
        vec![LawReport { law: "laws_are_tried_to_the_end".to_owned(), passed: false, detail }]
    });
    serde_json::json!(laws).to_string()
}
