//! A call that is under way: of which engine it is, and what went wrong in a store of Python.

use pyo3::prelude::*;
use std::{cell::RefCell, future::Future};

tokio::task_local! {
    static CALL: Call;
}

#[derive(Default)]
struct Call {
    /// The engines that are at work here, as one may be called by a listener or a store of another.
    engines: Vec<usize>,
    /// The exception that ended a call of the store, for the one that it makes fail.
    cause: RefCell<Option<PyErr>>,
}

/// Work of an engine, and the exception of a store that may have ended it.
pub(crate) async fn of<T>(engine: usize, outer: Vec<usize>, work: impl Future<Output = T>) -> (T, Option<PyErr>) {
    let engines = outer.into_iter().chain([engine]).collect();
    let call = Call { engines, ..Call::default() };
    CALL.scope(call, async move {
        let done = work.await;
        (done, CALL.with(|call| call.cause.take()))
    })
    .await
}

/// The engines that are at work on this thread, and wait for what runs here.
pub(crate) fn engines() -> Vec<usize> {
    CALL.try_with(|call| call.engines.clone()).unwrap_or_default()
}

/// Keeps an exception as the cause of what fails. Outside of a call there is nobody to tell it to.
pub(crate) fn ended_by(error: PyErr) {
    let _ = CALL.try_with(|call| call.cause.replace(Some(error)));
}
