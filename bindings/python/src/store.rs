//! A store that is written in Python.

use crate::{
    call, failure,
    operation::Operation,
    process::Process,
    shape::{self, Kind, Shape},
};
use fundly_wire::{StoreFailure, StoreHost};
use pyo3::{
    exceptions::PyTypeError,
    intern,
    prelude::*,
    sync::PyOnceLock,
    types::{PyDict, PyString},
};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::{sync::oneshot, task::block_in_place};

const ENDED: &str = "the interpreter has ended";

type Answer = Result<String, StoreFailure>;

/// A store of Python as the engine sees it. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Host(Arc<Inner>);

struct Inner {
    process: &'static Process,
    store: Py<PyAny>,
    /// The methods by their name on the wire.
    methods: Py<PyDict>,
    /// Where its coroutines run, when its methods are such.
    event_loop: Option<Py<PyAny>>,
}

impl Host {
    pub(crate) fn new(py: Python<'_>, store: Py<PyAny>, event_loop: Option<Py<PyAny>>) -> PyResult<Self> {
        let methods = METHODS.import(py, "fundly.store", "METHODS")?.clone().unbind();
        Ok(Self(Arc::new(Inner { process: Process::current(py)?, store, methods, event_loop })))
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
        let task = py.import("asyncio")?.call_method1("run_coroutine_threadsafe", (&answer, event_loop));
        // A coroutine that will never run is put away, or Python would complain of it.
        let task = task.inspect_err(|_| drop(answer.call_method0(intern!(py, "close"))))?;
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
            // A store may take its time: who else is on this thread goes on elsewhere.
            let begun = block_in_place(|| self.0.process.visit(|py| self.begin(py, method, &arguments)));
            let answer = match begun {
                Some(Ok(Begun::Done(answer))) => Ok(answer),
                Some(Ok(Begun::Waiting(told))) => match told.await {
                    Ok(answer) => answer,
                    Err(_) => return Err(StoreFailure::backend("the event loop of the store ended")),
                },
                Some(Err(error)) => Err(error),
                None => return Err(StoreFailure::backend(ENDED)),
            };
            match answer {
                Ok(answer) => Ok(format!(r#"{{"ok":{answer}}}"#)),
                Err(error) => Err(failed(self.0.process, error)),
            }
        })
    }
}

/// What an exception says; it is kept as the cause of what it makes fail.
fn failed(process: &'static Process, error: PyErr) -> StoreFailure {
    let failure = process.visit(|py| {
        let value = error.value(py);
        let reason = match value.get_type().name() {
            Ok(name) => format!("{name}: {value}"),
            Err(_) => value.to_string(),
        };
        let code = value.getattr(intern!(py, "store_code")).ok();
        let code = code.and_then(|code| code.cast_into::<PyString>().ok()).map(|code| code.to_string());
        StoreFailure { code: code.unwrap_or_else(|| "store.backend".to_owned()), reason }
    });
    call::ended_by(error);
    failure.unwrap_or_else(|| StoreFailure::backend(ENDED))
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
        let tell = self.tell.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(tell) = tell {
            // Nobody waits when the engine was let go of meanwhile.
            let _ = tell.send(answer);
        }
    }
}

/// Makes a store, and finds out of which kind it is.
fn made(py: Python<'_>, new: &Py<PyAny>, event_loop: &Py<PyAny>) -> PyResult<Host> {
    static WAITS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    static RUNS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let store = new.call0(py)?;
    let is = |class| store.bind(py).is_instance(class);
    if is(RUNS.import(py, "fundly._stores", "AsyncStore")?)? {
        return Host::new(py, store, Some(event_loop.clone_ref(py)));
    }
    if is(WAITS.import(py, "fundly._stores", "Store")?)? {
        return Host::new(py, store, None);
    }
    let found = store.bind(py).get_type().name()?.to_string();
    Err(PyTypeError::new_err(format!("expected a Store or an AsyncStore, not {found}")))
}

/// Holds a store to every law; `new` makes a fresh, empty one for each. The coroutines of a store run in the event loop.
#[pyfunction]
#[pyo3(signature = (new, event_loop, /))]
pub(crate) fn conformance(py: Python<'_>, new: Py<PyAny>, event_loop: Py<PyAny>) -> PyResult<Py<PyAny>> {
    let process = Process::current(py)?;
    let make = move || {
        let made = block_in_place(|| process.visit(|py| made(py, &new, &event_loop)));
        let made = made.map(|made| made.map_err(|error| failed(process, error)));
        std::future::ready(made.unwrap_or_else(|| Err(StoreFailure::backend(ENDED))))
    };
    let reports = process.attend(py, fundly_wire::conformance(make), |_interrupted| Ok(()))?;
    let json = serde_json::to_vec(&reports);
    let json = json.map_err(|error| failure::invalid(py, "invalid.wire", &error.to_string(), None))?;
    let reports = Kind::List(Box::new(Kind::Record(Shape::named(py, "LawReport")?)));
    shape::read(py, &reports, &json)
}
