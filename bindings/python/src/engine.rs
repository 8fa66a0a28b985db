//! The engine: over a store, for callers who wait and for tasks.

use crate::{
    call,
    failure::{self, Who},
    opened::{Opened, Used},
    operation::Operation,
    process::{Process, broken},
    shape::{self, Kind, Shape},
    store::Host,
};
use fundly_sql::{OpenError, PostgresStore, SqliteStore};
use fundly_wire::ForeignStore;
use pyo3::{
    exceptions::PyException,
    intern,
    prelude::*,
    sync::PyOnceLock,
    types::{PyBytes, PyTuple},
};
use std::{
    path::PathBuf,
    sync::{PoisonError, RwLock},
};
use tokio::task::block_in_place;

/// An engine over a store. It may be used from many threads at a time.
#[pyclass(frozen, module = "fundly._native")]
pub(crate) struct Engine {
    process: &'static Process,
    opened: RwLock<Option<Opened>>,
    /// Whether its store answers at once.
    at_once: bool,
    /// Where the coroutines of its store run.
    event_loop: Option<Py<PyAny>>,
}

fn unopened(py: Python<'_>, error: &OpenError) -> PyErr {
    failure::told(py, Who::Store, "store.open", &error.to_string(), None)
}

impl Engine {
    fn over(process: &'static Process, opened: Opened) -> Self {
        Self { process, opened: RwLock::new(Some(opened)), at_once: false, event_loop: None }
    }

    fn used(&self, py: Python<'_>) -> PyResult<Used> {
        if !self.process.is_this() {
            let reason = "it was opened before the process forked: open one in the child";
            return Err(failure::invalid(py, "engine.forked", reason, None));
        }
        let used = self.opened.read().unwrap_or_else(PoisonError::into_inner).as_ref().map(Opened::used);
        used.ok_or_else(|| failure::invalid(py, "wire.closed", "it was closed", None))
    }

    /// Refuses to wait in the event loop that what is waited for has to run in.
    fn may_wait(&self, py: Python<'_>, operation: &str) -> PyResult<()> {
        let Some(event_loop) = &self.event_loop else { return Ok(()) };
        if !running_loop(py).is_ok_and(|running| running.is(event_loop)) {
            return Ok(());
        }
        let reason = format!("{operation} waits for coroutines of this event loop: await it, or call it in a thread");
        Err(failure::invalid(py, "wire.must_wait", &reason, None))
    }
}

/// What was inherited by a fork has none of its threads: it is left alone.
impl Drop for Engine {
    fn drop(&mut self) {
        if !self.process.is_this() {
            std::mem::forget(self.opened.write().unwrap_or_else(PoisonError::into_inner).take());
        }
    }
}

#[pymethods]
impl Engine {
    /// Campaigns in memory, which end with the engine.
    #[staticmethod]
    fn memory(py: Python<'_>) -> PyResult<Self> {
        let mut engine = Self::over(Process::current(py)?, Opened::memory());
        engine.at_once = true;
        Ok(engine)
    }

    /// Campaigns in a file.
    #[staticmethod]
    fn sqlite(py: Python<'_>, path: PathBuf) -> PyResult<Self> {
        let process = Process::current(py)?;
        let store = process.wait(py, SqliteStore::open(path))?.map_err(|error| unopened(py, &error))?;
        Ok(Self::over(process, Opened::sqlite(store)))
    }

    /// Campaigns in a PostgreSQL database.
    #[staticmethod]
    fn postgres(py: Python<'_>, url: String) -> PyResult<Self> {
        let process = Process::current(py)?;
        let store = process.wait(py, PostgresStore::open(url))?.map_err(|error| unopened(py, &error))?;
        Ok(Self::over(process, Opened::postgres(store)))
    }

    /// Campaigns in a store that is written in Python. With an event loop its methods are coroutines, which run there.
    #[staticmethod]
    #[pyo3(signature = (store, event_loop = None))]
    fn foreign(py: Python<'_>, store: Py<PyAny>, event_loop: Option<Py<PyAny>>) -> PyResult<Self> {
        let process = Process::current(py)?;
        let host = Host::new(py, store, event_loop.as_ref().map(|event_loop| event_loop.clone_ref(py)))?;
        let mut engine = Self::over(process, Opened::foreign(ForeignStore::new(host)));
        engine.event_loop = event_loop;
        Ok(engine)
    }

    /// Carries out an operation and waits for its answer.
    #[pyo3(signature = (operation, /, *arguments))]
    fn call(&self, operation: &Bound<'_, Operation>, arguments: &Bound<'_, PyTuple>) -> PyResult<Py<PyAny>> {
        let py = operation.py();
        let operation = operation.get();
        let used = self.used(py)?;
        let (given, row) = operation.arguments(arguments)?;
        if self.at_once {
            let told = self.process.detach(py, || used.wire.call_now(operation.wire(), &given))?;
            return operation.answer(py, &told, row.as_ref());
        }
        self.may_wait(py, operation.wire())?;
        let (told, cause) = self.process.wait(py, used.call(call::engines(), operation.wire().to_owned(), given))?;
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
        let used = self.used(py)?;
        let (given, row) = operation.get().arguments(arguments)?;
        let event_loop = running_loop(py)?;
        let future = event_loop.call_method0(intern!(py, "create_future"))?;
        let work = used.call(Vec::new(), operation.get().wire().to_owned(), given);
        let (waiting, event_loop) = (future.clone().unbind(), event_loop.unbind());
        let (operation, process) = (operation.unbind(), self.process);
        process.start(py, async move {
            let done = tokio::spawn(work).await;
            // The interpreter may have ended meanwhile: then there is nobody to tell.
            process.visit(|py| {
                let answer = match done {
                    Ok((told, cause)) => caused(py, operation.get().answer(py, &told, row.as_ref()), cause),
                    Err(_) => Err(broken(py)),
                };
                settle(py, &event_loop, &waiting, answer);
            });
        })?;
        Ok(future)
    }

    /// Carries out an operation of any name, JSON in and JSON out, and waits for its answer.
    #[pyo3(signature = (operation, arguments, /))]
    fn call_json<'py>(&self, py: Python<'py>, operation: String, arguments: Vec<u8>) -> PyResult<Bound<'py, PyBytes>> {
        let used = self.used(py)?;
        self.may_wait(py, &operation)?;
        let (told, _) = self.process.wait(py, used.call(call::engines(), operation, arguments))?;
        Ok(PyBytes::new(py, &told))
    }

    /// Tells a function of each commit from now on: it is given the entries, of one campaign. With an event loop it is called
    /// there, else in the thread that commits. Answers a number to stop by.
    #[pyo3(signature = (listener, event_loop = None, /))]
    fn watch(&self, py: Python<'_>, listener: Py<PyAny>, event_loop: Option<Py<PyAny>>) -> PyResult<u64> {
        let entries = Kind::List(Box::new(Kind::Record(Shape::named(py, "Entry")?)));
        let process = self.process;
        let tell = move |json: &str| {
            let tell = |py: Python<'_>| {
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
            };
            // A listener may take its time, and may call the engine. When the interpreter has ended, nobody listens.
            block_in_place(|| process.visit(tell));
        };
        Ok(self.used(py)?.wire.watch(tell))
    }

    /// Stops telling a listener; whether there was one.
    #[pyo3(signature = (watch, /))]
    fn unwatch(&self, py: Python<'_>, watch: u64) -> bool {
        self.used(py).is_ok_and(|used| used.wire.unwatch(watch))
    }

    /// Closes the store after what was begun has ended, and waits for that, but not in a listener or a store that the engine
    /// itself waits for. What comes later is refused with `wire.closed`.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        if !self.process.is_this() {
            return Ok(());
        }
        let opened = self.opened.write().unwrap_or_else(PoisonError::into_inner).take();
        match opened {
            None => Ok(()),
            Some(opened) if opened.is_at_work_here() => self.process.start(py, opened.close()),
            Some(opened) => self.process.wait(py, opened.close()),
        }
    }

    /// Whether it was closed.
    #[getter]
    fn closed(&self) -> bool {
        self.opened.read().unwrap_or_else(PoisonError::into_inner).is_none()
    }
}

/// A failure of the store with the exception that made it, if one did. What is no failure but an end, such as an interrupt,
/// goes on as it is.
fn caused(py: Python<'_>, answer: PyResult<Py<PyAny>>, cause: Option<PyErr>) -> PyResult<Py<PyAny>> {
    if let Some(cause) = cause.as_ref().filter(|cause| !cause.is_instance_of::<PyException>(py)) {
        return Err(cause.clone_ref(py));
    }
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
