//! The laws of a store (feature `conformance`).
//!
//! Each law is a plain asynchronous function over a fresh, empty store. It never panics: it answers what it saw, so that
//! stores written in other languages can be held to the same list. A Rust store runs them as tests with
//! [`store_conformance!`](crate::store_conformance); everybody else calls [`run_all`].
//!
//! Counts in rows go up to 2^63 − 1, amounts over the whole of 64 bits with a sign, units to 2^53 − 1.

mod accounts;
mod commits;
mod entries;
mod facts;
mod pages;
mod probe;
mod ranges;
mod rows;
pub mod samples;

pub use accounts::*;
pub use commits::*;
pub use entries::*;
pub use facts::facts_are_sums_of_what_stands;
pub use pages::*;
pub use ranges::*;
pub use rows::*;

use super::{Store, StoreError};
use std::{fmt::Debug, future::Future};
use thiserror::Error;

/// A store broke a law.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{detail}")]
pub struct LawBroken {
    /// What was seen, and what should have been.
    pub detail: String,
}

/// Whether a law holds.
pub type Verdict = Result<(), LawBroken>;

/// A law with its verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawResult {
    /// Name of the law.
    pub law: &'static str,
    /// Whether it holds.
    pub verdict: Verdict,
}

impl From<StoreError> for LawBroken {
    fn from(error: StoreError) -> Self {
        Self { detail: format!("the store failed: {error} ({})", error.code()) }
    }
}

/// Longest text of a value in a verdict, in characters: rows at their largest are unreadable in whole.
const EXCERPT: usize = 600;

fn excerpt(value: &impl Debug) -> String {
    let text = format!("{value:?}");
    if text.len() <= EXCERPT { text } else { text.chars().take(EXCERPT).chain("…".chars()).collect() }
}

fn ensure(holds: bool, detail: impl FnOnce() -> String) -> Verdict {
    if holds { Ok(()) } else { Err(LawBroken { detail: detail() }) }
}

fn ensure_eq<T: PartialEq + Debug>(what: &str, seen: T, wanted: T) -> Verdict {
    ensure(seen == wanted, || format!("{what}: seen {}, wanted {}", excerpt(&seen), excerpt(&wanted)))
}

/// A conflict, as it must be.
fn ensure_conflict(what: &str, answer: Result<(), StoreError>) -> Verdict {
    match answer {
        Err(StoreError::Conflict) => Ok(()),
        Err(other) => Err(LawBroken { detail: format!("{what}: wanted a conflict, the store failed: {other}") }),
        Ok(()) => Err(LawBroken { detail: format!("{what}: wanted a conflict, it was accepted") }),
    }
}

/// Calls back a macro with the names of all laws. A new law is one line here.
#[doc(hidden)]
#[macro_export]
macro_rules! __fundly_store_laws {
    ([$($callback:tt)+] $($arguments:tt)*) => {
        $($callback)+! {
            { $($arguments)* }
            every_row_comes_back_as_it_was
            a_row_is_replaced_as_a_whole
            every_pledge_state_is_kept
            what_is_absent_is_none
            answers_stand_in_the_order_asked
            campaigns_are_apart
            a_commit_is_read_at_once
            a_campaign_is_created_once
            a_stale_commit_leaves_nothing
            of_two_commits_one_wins
            several_campaigns_at_once_are_apart
            of_many_commits_at_once_one_wins
            a_commit_of_many_rows_is_whole
            fresh_rows_are_put_like_others
            entries_come_back_as_they_were
            entries_are_paged_without_loss
            earlier_commands_are_found
            pages_are_ordered_and_complete
            pages_hold_at_most_their_limit
            pages_hold_one_kind
            campaigns_are_listed_in_order
            a_range_starts_after_its_key
            a_range_of_pledges_is_of_one_state
            the_checkpoint_at_a_moment_includes_it
            accounts_come_back_as_they_were
            accounts_are_saved_by_version
            handles_are_unique
            accounts_are_paged_in_order
        }
    };
}

macro_rules! run_all {
    ({ $new:ident } $($law:ident)*) => {{
        let mut results = Vec::new();
        $({
            let store = $new().await;
            results.push(LawResult { law: stringify!($law), verdict: $law(&store).await });
        })*
        results
    }};
}

/// Holds a store to every law; `new` makes a fresh, empty store for each.
///
/// ```
/// use fundly_core::{MemoryStore, store::conformance::run_all};
///
/// let results = pollster::block_on(run_all(|| async { MemoryStore::new() }));
/// assert!(results.iter().all(|result| result.verdict.is_ok()), "{results:?}");
/// ```
pub async fn run_all<S, F>(new: impl Fn() -> F) -> Vec<LawResult>
where
    S: Store,
    F: Future<Output = S>,
{
    crate::__fundly_store_laws!([run_all] new)
}

/// Makes one test of each law of a store.
///
/// With a function that blocks on a future:
///
/// ```
/// use fundly_core::MemoryStore;
///
/// fundly_core::store_conformance!(pollster::block_on => async { MemoryStore::new() });
/// ```
///
/// With the test attribute of a runtime: `store_conformance!(#[tokio::test] => async { MyStore::open().await })`.
#[macro_export]
macro_rules! store_conformance {
    (#[$attribute:meta] => $new:expr) => {
        $crate::__fundly_store_laws!([$crate::__fundly_async_tests] #[$attribute] $new);
    };
    ($block_on:path => $new:expr) => {
        $crate::__fundly_store_laws!([$crate::__fundly_blocking_tests] $block_on => $new);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __fundly_async_tests {
    ({ #[$attribute:meta] $new:expr } $($law:ident)*) => {$(
        #[$attribute]
        async fn $law() {
            let store = $new.await;
            let verdict = $crate::store::conformance::$law(&store).await;
            assert!(verdict.is_ok(), "{verdict:?}");
        }
    )*};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __fundly_blocking_tests {
    ({ $block_on:path => $new:expr } $($law:ident)*) => {$(
        #[test]
        fn $law() {
            let verdict = $block_on(async {
                let store = $new.await;
                $crate::store::conformance::$law(&store).await
            });
            assert!(verdict.is_ok(), "{verdict:?}");
        }
    )*};
}
