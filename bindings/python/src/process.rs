//! The process: the threads on which stores are waited for, one set for all engines, and how it ends and forks.

use crate::failure::{self, Who};
use pyo3::{exceptions::PyOSError, prelude::*, sync::PyOnceLock};
use std::{
    future::Future,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError},
    thread::{self, ThreadId},
    time::{Duration, Instant},
};
use tokio::{
    runtime::{Builder, Runtime},
    task::block_in_place,
};

/// Threads that drive what waits for a store: they do little themselves.
const THREADS: usize = 2;

/// How long a caller waits before it looks whether it was interrupted.
const TICK: Duration = Duration::from_millis(50);

/// How long the end of the interpreter is put off for tasks that nobody awaits any longer.
const GRACE: Duration = Duration::from_secs(5);

/// This process, from the first engine on. Never freed: its threads go on until the process ends.
pub(crate) struct Process {
    id: u32,
    runtime: OnceLock<Runtime>,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    stage: Stage,
    /// Calls of threads that come back to Python, and visits of our own threads to Python.
    inside: usize,
    /// Tasks that go on by themselves.
    tasks: usize,
}

/// How far the end of the interpreter has come, and which thread ends it.
#[derive(Clone, Copy, Default)]
enum Stage {
    #[default]
    Open,
    /// Nothing new begins.
    Ending(ThreadId),
    /// None of our threads comes to Python any more: the interpreter would end them, and the process with them.
    Ended(ThreadId),
}

impl Stage {
    fn is_ending_elsewhere(&self) -> bool {
        matches!(self, Self::Ending(by) | Self::Ended(by) if *by != thread::current().id())
    }

    fn has_ended_elsewhere(&self) -> bool {
        matches!(self, Self::Ended(by) if *by != thread::current().id())
    }
}

/// Somebody who is inside, or a task that is under way.
struct Counted {
    process: &'static Process,
    of: fn(&mut State) -> &mut usize,
}

impl Drop for Counted {
    fn drop(&mut self) {
        *(self.of)(&mut self.process.lock()) -= 1;
        self.process.changed.notify_all();
    }
}

fn inside(state: &mut State) -> &mut usize {
    &mut state.inside
}

fn tasks(state: &mut State) -> &mut usize {
    &mut state.tasks
}

impl Process {
    /// The process that this is: after a fork another one, without the threads of its parent.
    pub(crate) fn current(py: Python<'_>) -> PyResult<&'static Self> {
        static ENDS: PyOnceLock<()> = PyOnceLock::new();
        ENDS.get_or_try_init(py, || {
            let end = wrap_pyfunction!(end, py)?;
            py.import("atexit")?.call_method1("register", (end,)).map(drop)
        })?;
        // Locked only by who holds the interpreter, as who forks does, and does not let go of it: no fork finds it locked.
        static CURRENT: Mutex<Option<&'static Process>> = Mutex::new(None);
        let mut current = CURRENT.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(process) = current.filter(|process| process.is_this()) {
            return Ok(process);
        }
        let (runtime, state, changed) = (OnceLock::new(), Mutex::default(), Condvar::new());
        let process = Box::leak(Box::new(Self { id: std::process::id(), runtime, state, changed }));
        *current = Some(process);
        Ok(process)
    }

    /// Whether it is still this process, and no fork of it.
    pub(crate) fn is_this(&self) -> bool {
        self.id == std::process::id()
    }

    /// Held for as long as it takes to look at: who holds it waits for nobody, least of all for the interpreter, which others hold
    /// while they wait for this. What makes a value or an exception of Python may let go of the interpreter, and wait for it.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn runtime(&self) -> PyResult<&Runtime> {
        if let Some(runtime) = self.runtime.get() {
            return Ok(runtime);
        }
        let started = Builder::new_multi_thread().worker_threads(THREADS).thread_name("fundly").enable_all().build();
        let started = started.map_err(|error| PyOSError::new_err(error.to_string()))?;
        Ok(self.runtime.get_or_init(|| started))
    }

    /// Does something that others of Python need not wait for, on this thread.
    pub(crate) fn detach<T: Send>(&'static self, py: Python<'_>, work: impl FnOnce() -> T + Send) -> PyResult<T> {
        let _inside = self.enter(py)?;
        let done = py.detach(|| catch_unwind(AssertUnwindSafe(work)));
        done.map_err(|_| broken(py))
    }

    /// Waits for something on this thread without holding up other threads of Python. What was interrupted goes on to its end
    /// by itself.
    pub(crate) fn wait<T: Send + 'static>(
        &'static self,
        py: Python<'_>,
        work: impl Future<Output = T> + Send + 'static,
    ) -> PyResult<T> {
        self.attend(py, work, |work| self.spawn(py, work))
    }

    /// The same for what need not go on: what was interrupted is given to who knows what becomes of it.
    pub(crate) fn attend<T: Send, W: Future<Output = T> + Send>(
        &'static self,
        py: Python<'_>,
        work: W,
        leave: impl FnOnce(Pin<Box<W>>) -> PyResult<()>,
    ) -> PyResult<T> {
        let _inside = self.enter(py)?;
        let runtime = self.runtime()?;
        let mut work = Box::pin(work);
        loop {
            // A listener or a store of Python that waits in turn is on a thread of the runtime already.
            let turn = || runtime.block_on(async { tokio::time::timeout(TICK, &mut work).await });
            let turn = py.detach(|| catch_unwind(AssertUnwindSafe(|| block_in_place(turn))));
            if let Ok(done) = turn.map_err(|_| broken(py))? {
                return Ok(done);
            }
            if let Err(error) = py.check_signals().and_then(|()| self.goes_on(py)) {
                leave(work)?;
                return Err(error);
            }
        }
    }

    /// Begins something that goes on to its end by itself.
    pub(crate) fn start(
        &'static self,
        py: Python<'_>,
        work: impl Future<Output = ()> + Send + 'static,
    ) -> PyResult<()> {
        let _inside = self.enter(py)?;
        self.spawn(py, work)
    }

    fn spawn<T: Send + 'static>(
        &'static self,
        _py: Python<'_>,
        work: impl Future<Output = T> + Send + 'static,
    ) -> PyResult<()> {
        self.lock().tasks += 1;
        let task = Counted { process: self, of: tasks };
        self.runtime()?.spawn(async move {
            work.await;
            drop(task);
        });
        Ok(())
    }

    /// Comes to Python from a thread of the runtime, or from one that left it to wait. None when the interpreter has ended:
    /// then there is nobody there.
    pub(crate) fn visit<T>(&'static self, visit: impl FnOnce(Python<'_>) -> T) -> Option<T> {
        let mut state = self.lock();
        if state.stage.has_ended_elsewhere() {
            return None;
        }
        state.inside += 1;
        let _inside = Counted { process: self, of: inside };
        drop(state);
        Python::try_attach(visit)
    }

    /// Lets a thread of Python in, unless the interpreter is ending: it would never come back.
    fn enter(&'static self, py: Python<'_>) -> PyResult<Counted> {
        let mut state = self.lock();
        if state.stage.is_ending_elsewhere() {
            drop(state);
            return Err(ended(py));
        }
        state.inside += 1;
        Ok(Counted { process: self, of: inside })
    }

    fn goes_on(&self, py: Python<'_>) -> PyResult<()> {
        let has_ended = self.lock().stage.has_ended_elsewhere();
        if has_ended { Err(ended(py)) } else { Ok(()) }
    }

    /// Lets nobody in any more, and waits until nobody is inside.
    fn end(&self, py: Python<'_>) -> PyResult<()> {
        let by = thread::current().id();
        let until = Instant::now() + GRACE;
        self.lock().stage = Stage::Ending(by);
        self.leave_alone(py, |state| (state.inside, state.tasks) == (0, 0) || Instant::now() > until)?;
        self.lock().stage = Stage::Ended(by);
        self.leave_alone(py, |state| state.inside == 0)
    }

    fn leave_alone(&self, py: Python<'_>, is_done: impl Fn(&State) -> bool + Sync) -> PyResult<()> {
        loop {
            let done = py.detach(|| {
                let state = self.lock();
                let waited = self.changed.wait_timeout_while(state, TICK, |state| !is_done(state));
                is_done(&waited.unwrap_or_else(PoisonError::into_inner).0)
            });
            if done {
                return Ok(());
            }
            py.check_signals()?;
        }
    }
}

/// What the interpreter calls before it ends.
#[pyfunction]
fn end(py: Python<'_>) -> PyResult<()> {
    Process::current(py)?.end(py)
}

fn ended(py: Python<'_>) -> PyErr {
    failure::invalid(py, "engine.ended", "the interpreter is ending", None)
}

/// What panicked has changed nothing by itself: commands are carried out in one step of a store.
pub(crate) fn broken(py: Python<'_>) -> PyErr {
    failure::told(py, Who::Internal, "engine.internal", "it broke down", None)
}
