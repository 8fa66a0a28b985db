//! A store that is written in Python.

use crate::{
    failure,
    operation::Operation,
    shape::{self, Kind, Shape},
};
use fundly_wire::{StoreFailure, StoreHost};
use pyo3::{
    intern,
    prelude::*,
    sync::PyOnceLock,
    types::{PyDict, PyString},
};
use std::{
    cell::RefCell,
    future::Future,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::sync::oneshot;

tokio::task_local! {
    /// The exception that ended a call of the store, for the one that it makes fail.
    static CAUSE: RefCell<Option<PyErr>>;
}

/// Work, and the exception of a store that may have ended it.
pub(crate) async fn with_cause<T>(work: impl Future<Output = T>) -> (T, Option<PyErr>) {
    CAUSE
        .scope(RefCell::new(None), async move {
            let done = work.await;
            (done, CAUSE.with(RefCell::take))
        })
        .await
}

type Answer = Result<String, StoreFailure>;

/// A store of Python as the engine sees it. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Host(Arc<Inner>);

struct Inner {
    store: Py<PyAny>,
    /// The methods by their name on the wire.
    methods: Py<PyDict>,
    /// Where its coroutines run, when its methods are such.
    event_loop: Option<Py<PyAny>>,
}

impl Host {
    pub(crate) fn new(store: Py<PyAny>, event_loop: Option<Py<PyAny>>) -> PyResult<Self> {
        let methods =
            Python::attach(|py| METHODS.import(py, "fundly.store", "METHODS").map(|all| all.clone().unbind()));
        Ok(Self(Arc::new(Inner { store, methods: methods?, event_loop })))
    }

    /// Begins a method: its answer, or what answers later.
    fn begin(&self, py: Python<'_>, method: &str, arguments: &str) -> PyResult<Begun> {
        let inner = &*self.0;
        let (operation, name) =
            inner.methods.bind(py).as_any().get_item(method)?.extract::<(Py<Operation>, String)>()?;
        let given = operation.get().read_arguments(py, arguments)?;
        let answer = inner.store.bind(py).getattr(name.as_str())?.call((), Some(&given))?;
        let Some(event_loop) = &inner.event_loop else {
            return Ok(Begun::Done(operation.get().write_answer(&answer)?));
        };
        let task = py.import("asyncio")?.call_method1("run_coroutine_threadsafe", (answer, event_loop))?;
        let (tell, told) = oneshot::channel();
        let waiter = Waiter { operation, tell: Mutex::new(Some(tell)) };
        task.call_method1(intern!(py, "add_done_callback"), (waiter,))?;
        Ok(Begun::Waiting(told))
    }
}

static METHODS: PyOnceLock<Py<PyDict>> = PyOnceLock::new();

enum Begun {
    Done(String),
    Waiting(oneshot::Receiver<PyResult<String>>),
}

impl StoreHost for Host {
    fn call(&self, method: &'static str, arguments: String) -> fundly_core::store::BoxFuture<'_, Answer> {
        Box::pin(async move {
            let begun = Python::try_attach(|py| self.begin(py, method, &arguments));
            let answer = match begun {
                Some(Ok(Begun::Done(answer))) => Ok(answer),
                Some(Ok(Begun::Waiting(told))) => match told.await {
                    Ok(answer) => answer,
                    Err(_) => return Err(StoreFailure::backend("the event loop of the store ended")),
                },
                Some(Err(error)) => Err(error),
                None => return Err(StoreFailure::backend("the interpreter has ended")),
            };
            match answer {
                Ok(answer) => Ok(format!(r#"{{"ok":{answer}}}"#)),
                Err(error) => Err(failed(error)),
            }
        })
    }
}

/// What an exception says; it is kept as the cause of what it makes fail.
fn failed(error: PyErr) -> StoreFailure {
    let failure = Python::try_attach(|py| {
        let value = error.value(py);
        let reason = match value.get_type().name() {
            Ok(name) => format!("{name}: {value}"),
            Err(_) => value.to_string(),
        };
        let code = value.getattr(intern!(py, "store_code")).ok();
        let code = code.and_then(|code| code.cast_into::<PyString>().ok()).map(|code| code.to_string());
        StoreFailure { code: code.unwrap_or_else(|| "store.backend".to_owned()), reason }
    });
    // Outside of a call there is nobody to tell the cause to.
    let _ = CAUSE.try_with(|cause| cause.replace(Some(error)));
    failure.unwrap_or_else(|| StoreFailure::backend("the interpreter has ended"))
}

/// What a coroutine tells when it is done.
#[pyclass(frozen)]
struct Waiter {
    operation: Py<Operation>,
    tell: Mutex<Option<oneshot::Sender<PyResult<String>>>>,
}

#[pymethods]
impl Waiter {
    fn __call__(&self, task: &Bound<'_, PyAny>) {
        let answer = task.call_method0("result").and_then(|answer| self.operation.get().write_answer(&answer));
        if let Some(tell) = self.tell.lock().unwrap_or_else(PoisonError::into_inner).take() {
            // Nobody waits when the engine was let go of meanwhile.
            let _ = tell.send(answer);
        }
    }
}

/// Holds a store to every law; `new` makes a fresh, empty one for each.
#[pyfunction]
#[pyo3(signature = (new, /))]
pub(crate) fn conformance(py: Python<'_>, new: Py<PyAny>) -> PyResult<Py<PyAny>> {
    let make = || {
        let made = Python::attach(|py| Host::new(new.call0(py)?, None));
        std::future::ready(made.map_err(failed))
    };
    let reports = crate::engine::Engine::wait(py, fundly_wire::conformance(make))?;
    let json = serde_json::to_vec(&reports);
    let json = json.map_err(|error| failure::invalid(py, "invalid.wire", &error.to_string(), None))?;
    let reports = Kind::List(Box::new(Kind::Record(Shape::named(py, "LawReport")?)));
    shape::read(py, &reports, &json)
}
