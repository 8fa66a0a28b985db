//! The engine: over a store, for callers who wait and for tasks.

use crate::{
    failure::{self, Who},
    operation::Operation,
    runtime::runtime,
    shape::{self, Kind, Shape},
    store::{Host, with_cause},
};
use fundly_core::{MemoryStore, store::DynStore};
use fundly_sql::{OpenError, PostgresStore, SqliteStore};
use fundly_wire::{ForeignStore, Wire};
use pyo3::{
    intern,
    prelude::*,
    sync::PyOnceLock,
    types::{PyBytes, PyTuple},
};
use std::{
    future::Future,
    path::PathBuf,
    sync::{PoisonError, RwLock},
};

/// An engine over a store. It may be used from many threads at a time.
#[pyclass(frozen, module = "fundly._native")]
pub(crate) struct Engine {
    wire: RwLock<Option<Wire>>,
    /// Whether its store answers at once.
    at_once: bool,
}

fn unopened(py: Python<'_>, error: &OpenError) -> PyErr {
    failure::told(py, Who::Store, "store.open", &error.to_string(), None)
}

impl Engine {
    fn over(store: DynStore, at_once: bool) -> Self {
        Self { wire: RwLock::new(Some(Wire::new(store))), at_once }
    }

    pub(crate) fn wire(&self, py: Python<'_>) -> PyResult<Wire> {
        let wire = self.wire.read().unwrap_or_else(PoisonError::into_inner).clone();
        wire.ok_or_else(|| failure::invalid(py, "wire.closed", "it was closed", None))
    }

    /// Waits for something without holding up other threads of Python.
    pub(crate) fn wait<T: Send>(py: Python<'_>, work: impl Future<Output = T> + Send) -> PyResult<T> {
        let runtime = runtime()?;
        Ok(py.detach(|| runtime.block_on(work)))
    }
}

#[pymethods]
impl Engine {
    /// Campaigns in memory, which end with the engine.
    #[staticmethod]
    fn memory() -> Self {
        Self::over(DynStore::new(MemoryStore::new()), true)
    }

    /// Campaigns in a file.
    #[staticmethod]
    fn sqlite(py: Python<'_>, path: PathBuf) -> PyResult<Self> {
        let store = Self::wait(py, SqliteStore::open(path))?.map_err(|error| unopened(py, &error))?;
        Ok(Self::over(DynStore::new(store), false))
    }

    /// Campaigns in a PostgreSQL database.
    #[staticmethod]
    fn postgres(py: Python<'_>, url: String) -> PyResult<Self> {
        let store = Self::wait(py, PostgresStore::open(url))?.map_err(|error| unopened(py, &error))?;
        Ok(Self::over(DynStore::new(store), false))
    }

    /// Campaigns in a store that is written in Python. With an event loop its methods are coroutines, which run there.
    #[staticmethod]
    #[pyo3(signature = (store, event_loop = None))]
    fn foreign(store: Py<PyAny>, event_loop: Option<Py<PyAny>>) -> PyResult<Self> {
        Ok(Self::over(DynStore::new(ForeignStore::new(Host::new(store, event_loop)?)), false))
    }

    /// Carries out an operation and waits for its answer.
    #[pyo3(signature = (operation, /, *arguments))]
    fn call(&self, operation: &Bound<'_, Operation>, arguments: &Bound<'_, PyTuple>) -> PyResult<Py<PyAny>> {
        let py = operation.py();
        let operation = operation.get();
        let wire = self.wire(py)?;
        let (given, row) = operation.arguments(arguments)?;
        if self.at_once {
            let told = py.detach(|| wire.call_now(operation.wire(), &given));
            return operation.answer(py, &told, row.as_ref());
        }
        let (told, cause) = Self::wait(py, with_cause(wire.call(operation.wire(), &given)))?;
        caused(py, operation.answer(py, &told, row.as_ref()), cause)
    }

    /// Begins an operation; its answer comes to a future of the running event loop. What was begun goes on to its end, also
    /// when nobody waits for it any longer.
    #[pyo3(signature = (operation, /, *arguments))]
    fn start<'py>(
        &self,
        operation: Bound<'py, Operation>,
        arguments: &Bound<'py, PyTuple>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = operation.py();
        let wire = self.wire(py)?;
        let (given, row) = operation.get().arguments(arguments)?;
        let event_loop = running_loop(py)?;
        let future = event_loop.call_method0(intern!(py, "create_future"))?;
        let name = operation.get().wire().to_owned();
        let (waiting, event_loop) = (future.clone().unbind(), event_loop.unbind());
        let operation = operation.unbind();
        runtime()?.spawn(async move {
            let (told, cause) = with_cause(wire.call(&name, &given)).await;
            // The interpreter may have ended meanwhile: then there is nobody to tell.
            Python::try_attach(|py| {
                let answer = operation.get().answer(py, &told, row.as_ref());
                settle(py, &event_loop, &waiting, caused(py, answer, cause));
            });
        });
        Ok(future)
    }

    /// Carries out an operation of any name, JSON in and JSON out, and waits for its answer.
    #[pyo3(signature = (operation, arguments, /))]
    fn call_json<'py>(&self, py: Python<'py>, operation: &str, arguments: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
        let wire = self.wire(py)?;
        let told = Self::wait(py, wire.call(operation, arguments))?;
        Ok(PyBytes::new(py, &told))
    }

    /// Tells a function of each commit from now on: it is given the entries, of one campaign. With an event loop it is called
    /// there, else in the thread that commits. Answers a number to stop by.
    #[pyo3(signature = (listener, event_loop = None, /))]
    fn watch(&self, py: Python<'_>, listener: Py<PyAny>, event_loop: Option<Py<PyAny>>) -> PyResult<u64> {
        let entries = Kind::List(Box::new(Kind::Record(Shape::named(py, "Entry")?)));
        let tell = move |json: &str| {
            // The interpreter may have ended meanwhile: then there is nobody to tell.
            Python::try_attach(|py| {
                let told = shape::read(py, &entries, json.as_bytes()).and_then(|entries| match &event_loop {
                    Some(event_loop) => {
                        event_loop.call_method1(py, intern!(py, "call_soon_threadsafe"), (&listener, entries))
                    }
                    None => listener.call1(py, (entries,)),
                });
                // What was committed is committed, whatever a listener makes of it.
                if let Err(error) = told {
                    error.write_unraisable(py, Some(listener.bind(py)));
                }
            });
        };
        Ok(self.wire(py)?.watch(tell))
    }

    /// Stops telling a listener; whether there was one.
    #[pyo3(signature = (watch, /))]
    fn unwatch(&self, py: Python<'_>, watch: u64) -> bool {
        self.wire(py).is_ok_and(|wire| wire.unwatch(watch))
    }

    /// Lets go of the store. What was begun goes on to its end; what comes later is refused with `wire.closed`.
    fn close(&self, py: Python<'_>) {
        let wire = self.wire.write().unwrap_or_else(PoisonError::into_inner).take();
        py.detach(|| drop(wire));
    }

    /// Whether it was closed.
    #[getter]
    fn closed(&self) -> bool {
        self.wire.read().unwrap_or_else(PoisonError::into_inner).is_none()
    }
}

/// A failure of the store with the exception that made it, if one did.
fn caused(py: Python<'_>, answer: PyResult<Py<PyAny>>, cause: Option<PyErr>) -> PyResult<Py<PyAny>> {
    answer.inspect_err(|error| {
        let code = error.value(py).getattr(intern!(py, "code")).and_then(|code| code.extract::<String>());
        if code.is_ok_and(|code| code.starts_with("store.")) {
            error.set_cause(py, cause);
        }
    })
}

fn running_loop(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    static RUNNING: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    RUNNING.import(py, "asyncio", "get_running_loop")?.call0()
}

/// Brings an answer to the loop that waits for it; a loop that was closed waits for nothing.
fn settle(py: Python<'_>, event_loop: &Py<PyAny>, future: &Py<PyAny>, answer: PyResult<Py<PyAny>>) {
    static SETTLE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let told = || -> PyResult<()> {
        let settle = SETTLE.import(py, "fundly._tasks", "settle")?;
        let (answer, error) = match answer {
            Ok(answer) => (answer, py.None()),
            Err(error) => (py.None(), error.into_value(py).into_any()),
        };
        event_loop.call_method1(py, intern!(py, "call_soon_threadsafe"), (settle, future, answer, error))?;
        Ok(())
    };
    let _ = told();
}
