//! The laws of a store, held over one that is written in another language.

use crate::{ForeignStore, StoreFailure, StoreHost};
use fundly_core::store::{BoxFuture, conformance::run_all};
use serde::Serialize;
use std::future::Future;

/// What became of one law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LawReport {
    /// The name of the law.
    pub law: String,
    /// Whether the store keeps to it.
    pub passed: bool,
    /// What was seen, and what should have been, when it does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

/// A store that could not be made: it fails whatever it is asked, so that each law tells why.
struct Unmade(StoreFailure);

impl StoreHost for Unmade {
    fn call(&self, _method: &'static str, _arguments: String) -> BoxFuture<'_, Result<String, StoreFailure>> {
        Box::pin(std::future::ready(Err(self.0.clone())))
    }
}

/// Holds a store to every law; `new` makes a fresh, empty one for each.
pub async fn conformance<H, F>(new: impl Fn() -> F) -> Vec<LawReport>
where
    H: StoreHost + 'static,
    F: Future<Output = Result<H, StoreFailure>>,
{
    let store = || {
        let made = new();
        async { made.await.map_or_else(|failure| ForeignStore::new(Unmade(failure)), ForeignStore::new) }
    };
    let results = run_all(store).await.into_iter();
    let told = results.map(|result| LawReport {
        law: result.law.to_owned(),
        passed: result.verdict.is_ok(),
        detail: result.verdict.err().map(|broken| broken.detail),
    });
    told.collect()
}
