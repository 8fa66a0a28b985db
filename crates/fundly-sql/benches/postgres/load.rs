//! Callers that wait for each answer before they ask again, and how long they waited.

use std::{
    future::Future,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::task::JoinSet;

/// One client: a connection of its own, or a handle that it shares with others.
pub(crate) trait Caller: Send + 'static {
    /// Does the `n`th piece of work and returns when it is durable. No two callers of a run get the same `n`.
    fn call(&mut self, n: u32) -> impl Future<Output = ()> + Send;
}

/// When a run ends: by the clock, or when all pieces of work are given out.
#[derive(Clone, Copy)]
pub(crate) struct Limit {
    pub(crate) time: Duration,
    pub(crate) pieces: u32,
}

impl Limit {
    pub(crate) fn time(seconds: u64) -> Self {
        Self { time: Duration::from_secs(seconds), pieces: u32::MAX }
    }

    pub(crate) fn pieces(pieces: u32) -> Self {
        Self { time: Duration::MAX, pieces }
    }
}

/// What was measured in one run.
pub(crate) struct Sample {
    pub(crate) pieces: u64,
    pub(crate) took: Duration,
    pub(crate) p50_us: u64,
    pub(crate) p99_us: u64,
}

impl Sample {
    /// From the microseconds that each piece took.
    pub(crate) fn of(took: Duration, mut micros: Vec<u64>) -> Self {
        micros.sort_unstable();
        let at = |percent: usize| micros.get((micros.len() * percent).div_ceil(100).saturating_sub(1)).copied();
        let (p50_us, p99_us) = (at(50).unwrap_or(0), at(99).unwrap_or(0));
        Self { pieces: micros.len() as u64, took, p50_us, p99_us }
    }
}

/// Callers that each did one piece, so that connections have prepared their statements before anything is measured.
pub(crate) struct Warm<C> {
    callers: Vec<C>,
    next: u32,
}

pub(crate) async fn warm<C: Caller>(callers: Vec<C>) -> Warm<C> {
    let mut running = JoinSet::new();
    for (n, mut caller) in (0_u32..).zip(callers) {
        running.spawn(async move {
            caller.call(n).await;
            caller
        });
    }
    let callers = running.join_all().await;
    Warm { next: u32::try_from(callers.len()).unwrap(), callers }
}

/// Runs all callers at once until the limit. A piece that was begun is finished and counts.
pub(crate) async fn run<C: Caller>(warm: Warm<C>, limit: Limit) -> Sample {
    let next = Arc::new(AtomicU32::new(warm.next));
    let last = warm.next.saturating_add(limit.pieces);
    let mut running = JoinSet::new();
    let start = Instant::now();
    for mut caller in warm.callers {
        let next = Arc::clone(&next);
        running.spawn(async move {
            let mut micros = Vec::new();
            while start.elapsed() < limit.time {
                let n = next.fetch_add(1, Ordering::Relaxed);
                if n >= last {
                    break;
                }
                let asked = Instant::now();
                caller.call(n).await;
                micros.push(u64::try_from(asked.elapsed().as_micros()).unwrap());
            }
            micros
        });
    }
    let micros = running.join_all().await.concat();
    Sample::of(start.elapsed(), micros)
}
