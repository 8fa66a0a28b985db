//! Where commands run on when nobody waits for them any more.

use std::{
    future::Future,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    sync::OnceLock,
    task::{Context, Poll, Waker},
};
use tokio::runtime::{Builder, Runtime};

/// Threads that drive what waits for a store: they do little themselves.
const THREADS: usize = 2;

/// Begun with the first work that has to wait; there is one for all engines of a process.
fn runtime() -> Option<&'static Runtime> {
    static RUNTIME: OnceLock<Option<Runtime>> = OnceLock::new();
    let begin = || Builder::new_multi_thread().worker_threads(THREADS).thread_name("fundly-mobile").build().ok();
    RUNTIME.get_or_init(begin).as_ref()
}

/// Does the work to its end, whatever becomes of the caller: a screen that goes away drops its future, and a command must not
/// stand half done because of it. None when there are no threads to do it on, or it broke down.
pub(crate) async fn to_the_end<T: Send + 'static>(work: impl Future<Output = T> + Send + 'static) -> Option<T> {
    let mut work: Pin<Box<dyn Future<Output = T> + Send>> = Box::pin(work);
    // What waits for nothing is done at once, here: another thread would cost more than most of it.
    match here(|| work.as_mut().poll(&mut Context::from_waker(Waker::noop())))? {
        Poll::Ready(done) => Some(done),
        Poll::Pending => runtime()?.spawn(work).await.ok(),
    }
}

/// Does work on this thread. None when it broke down: whatever it worked on is left to itself, and is seen by nobody again.
pub(crate) fn here<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::to_the_end;
    use std::{
        future::Future,
        pin::pin,
        sync::mpsc,
        task::{Context, Waker},
    };
    use tokio::sync::oneshot;

    #[test]
    fn work_goes_on_when_nobody_waits_any_more() {
        let (go, wait) = oneshot::channel::<()>();
        let (done, told) = mpsc::channel();
        {
            let mut work = pin!(to_the_end(async move {
                wait.await.unwrap();
                done.send(()).unwrap();
            }));
            assert!(work.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        }
        go.send(()).unwrap();
        told.recv_timeout(std::time::Duration::from_secs(10)).unwrap();
    }

    #[test]
    fn what_waits_for_nothing_is_done_at_once() {
        let mut work = pin!(to_the_end(async { 7 }));
        assert!(work.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready());
    }

    #[test]
    fn work_that_breaks_down_is_told() {
        for waits in [false, true] {
            let broken = to_the_end(async move {
                if waits {
                    tokio::task::yield_now().await;
                }
                assert_eq!(1, 2, "on purpose");
            });
            assert!(pollster::block_on(broken).is_none());
        }
    }
}
