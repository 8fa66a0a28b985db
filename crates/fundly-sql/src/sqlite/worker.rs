//! Connections on threads of their own: SQLite blocks, and a caller that waits must not.

use crate::error::unavailable;
use fundly_core::StoreError;
use rusqlite::Connection;
use std::{
    sync::{Arc, Mutex, PoisonError, RwLock, mpsc},
    thread,
    time::{Duration, Instant},
};
use tokio::sync::oneshot;

type Job = Box<dyn FnOnce(&mut Connection) + Send>;

/// Threads that take jobs from one queue, each with a connection. Cheap to clone.
#[derive(Clone, Debug)]
pub(super) struct Workers(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    /// None once closed.
    jobs: RwLock<Option<mpsc::Sender<Job>>>,
    /// Of each thread: an answer never comes, and the waiting ends when the thread does.
    ends: Mutex<Vec<oneshot::Receiver<()>>>,
    /// How long a job may wait for its turn.
    patience: Duration,
}

impl Workers {
    /// Starts a thread for each connection.
    pub(super) fn start(connections: Vec<Connection>, patience: Duration) -> std::io::Result<Self> {
        let (jobs, queue) = mpsc::channel::<Job>();
        let queue = Arc::new(Mutex::new(queue));
        let mut ends = Vec::with_capacity(connections.len());
        for connection in connections {
            let (alive, end) = oneshot::channel();
            let queue = Arc::clone(&queue);
            thread::Builder::new().name("fundly-sqlite".to_owned()).spawn(move || serve(&queue, connection, alive))?;
            ends.push(end);
        }
        let shared = Shared { jobs: RwLock::new(Some(jobs)), ends: Mutex::new(ends), patience };
        Ok(Self(Arc::new(shared)))
    }

    /// Does something with a connection. Whoever stops waiting for it does not stop it: it is done entirely or not at all.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (answer, answered) = oneshot::channel();
        let (asked, patience) = (Instant::now(), self.0.patience);
        let job: Job = Box::new(move |connection| {
            let late = asked.elapsed() > patience;
            let result = if late { Err(unavailable("it is too busy")) } else { job(connection) };
            // Nobody may be waiting any more.
            let _ = answer.send(result);
        });
        self.send(job)?;
        answered.await.unwrap_or_else(|_| Err(closed()))
    }

    fn send(&self, job: Job) -> Result<(), StoreError> {
        let jobs = self.0.jobs.read().unwrap_or_else(PoisonError::into_inner);
        jobs.as_ref().ok_or_else(closed)?.send(job).map_err(|_| closed())
    }

    /// Ends the threads after what was asked of them before, and waits for them.
    pub(super) async fn close(&self) {
        *self.0.jobs.write().unwrap_or_else(PoisonError::into_inner) = None;
        let ends = std::mem::take(&mut *self.0.ends.lock().unwrap_or_else(PoisonError::into_inner));
        for end in ends {
            let _ = end.await;
        }
    }
}

fn closed() -> StoreError {
    unavailable("it was closed")
}

/// What a thread does. `_alive` goes after the connection: the file is closed when the waiting ends.
fn serve(queue: &Mutex<mpsc::Receiver<Job>>, connection: Connection, _alive: oneshot::Sender<()>) {
    let mut connection = connection;
    loop {
        let next = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
        match next {
            Ok(job) => job(&mut connection),
            Err(mpsc::RecvError) => return,
        }
    }
}
