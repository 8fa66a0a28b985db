//! Carrying out what waits: so many commits at a time, each of other campaigns.

use super::{
    Answer, GroupOptions, GroupStats,
    queue::{Batch, Queue, Refused, Ticket},
};
use crate::error::unavailable;
use fundly_core::{CampaignId, Error, Fundly, Outcome, Request, Store, StoreError, limits::RETRIES_MAX};
use std::{
    future::{Future, poll_fn},
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::Poll,
    time::Duration,
};
use tokio::{
    runtime::Handle,
    sync::{Notify, oneshot},
    time::Sleep,
};

/// Most times a command is decided again because other processes were first.
const TRIES_MAX: u32 = 8 * RETRIES_MAX;
/// Most turns of the runtime in which callers may come along.
const GATHER_MAX: u32 = 8;
/// How long a campaign rests when other processes were first; twice as long each further time.
const REST: Duration = Duration::from_millis(1);

/// A command, and where its answer goes.
#[derive(Debug)]
pub(super) struct Waiting {
    request: Request,
    answer: oneshot::Sender<Result<Outcome, Error>>,
    tries: u32,
}

/// What all handles share.
pub(super) struct Shared<S> {
    pub(super) engine: Fundly<S>,
    pub(super) options: GroupOptions,
    /// Of where the first handle was made.
    runtime: Option<Handle>,
    state: Mutex<State>,
    /// Told when nothing waits and nothing is under way.
    idle: Notify,
}

struct State {
    queue: Queue<Waiting>,
    /// Commits under way.
    running: usize,
    /// Whether one of them has yet to take what it carries out: there is no need for another.
    starting: bool,
}

/// One of the commits that may be under way at a time.
struct Slot<S: Store + 'static> {
    shared: Arc<Shared<S>>,
    starting: bool,
    /// What it carries out now.
    campaigns: Vec<CampaignId>,
    over: bool,
}

/// Campaigns that rest because other processes were first.
struct Resting<S: Store + 'static>(Arc<Shared<S>>, Vec<CampaignId>);

/// A place outside; it is left when this is dropped.
struct Place<'a, S: Store + 'static>(&'a Arc<Shared<S>>, Ticket);

impl<S> Shared<S> {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Unlocks, and says so when nothing waits any more and nothing is under way.
    fn unlock(&self, state: MutexGuard<'_, State>) {
        let idle = state.queue.is_idle();
        drop(state);
        if idle {
            self.idle.notify_waiters();
        }
    }

    pub(super) fn stats(&self) -> GroupStats {
        let state = self.lock();
        GroupStats { waiting: state.queue.waiting(), outside: state.queue.outside(), commits: state.running }
    }

    /// The runtime of the caller, else that where the first handle was made.
    fn runtime(&self) -> Result<Handle, StoreError> {
        let own = || self.runtime.clone().ok_or_else(|| unavailable("group commit needs a Tokio runtime"));
        Handle::try_current().or_else(|_| own())
    }
}

impl<S: Store + 'static> Shared<S> {
    pub(super) fn new(engine: Fundly<S>, options: GroupOptions) -> Self {
        let state = State { queue: Queue::new(options.queue), running: 0, starting: false };
        let runtime = Handle::try_current().ok();
        Self { engine, options, runtime, state: Mutex::new(state), idle: Notify::new() }
    }

    /// Accepts a command if there is room now.
    pub(super) fn accept(self: &Arc<Self>, request: Request) -> Result<Answer, Error> {
        let runtime = self.runtime()?;
        let (waiting, answer) = waiting(request);
        let mut state = self.lock();
        state.queue.enter(waiting.request.campaign, waiting).map_err(Refused::into_error)?;
        self.start(state, &runtime);
        Ok(answer)
    }

    /// Accepts a command, waiting for room if there is none now.
    pub(super) async fn accept_in_time(self: &Arc<Self>, request: Request) -> Result<Answer, Error> {
        let runtime = self.runtime()?;
        let (waiting, answer) = waiting(request);
        let campaign = waiting.request.campaign;
        let (place, entering) = {
            let mut state = self.lock();
            match state.queue.enter(campaign, waiting) {
                Ok(()) => {
                    self.start(state, &runtime);
                    return Ok(answer);
                }
                Err(Refused::Full(waiting)) => {
                    let (ticket, entering) = state.queue.stand_outside(campaign, waiting);
                    (Place(self, ticket), entering)
                }
                Err(closed) => return Err(closed.into_error()),
            }
        };
        let in_time = match timer(&runtime, self.options.patience) {
            Some(patience) => before(entering, patience).await,
            None => None,
        };
        match in_time {
            Some(Ok(())) => Ok(answer),
            Some(Err(_)) => Err(unavailable("there was no room before the end").into()),
            // Perhaps it was let in at this very moment.
            None if place.leave() => Err(Refused::Full(()).into_error()),
            None => Ok(answer),
        }
    }

    /// Accepts from the front as many as there is room for now, so that they ride together. Answers the first that found none.
    pub(super) fn accept_some(
        self: &Arc<Self>,
        requests: &mut impl Iterator<Item = Request>,
        answers: &mut Vec<Result<Answer, Error>>,
    ) -> Option<Request> {
        let Ok(runtime) = self.runtime() else { return requests.next() };
        let mut state = self.lock();
        while state.queue.has_room() {
            let Some(request) = requests.next() else { break };
            let (waiting, answer) = waiting(request);
            let entered = state.queue.enter(waiting.request.campaign, waiting);
            answers.push(entered.map(|()| answer).map_err(Refused::into_error));
        }
        self.start(state, &runtime);
        requests.next()
    }

    /// Refuses whoever comes from now on, and waits until all that was accepted is answered.
    pub(super) async fn close(&self) {
        let refused = self.lock().queue.close();
        // Whoever is woken must find the lock free, here and everywhere.
        drop(refused);
        loop {
            let mut idle = pin!(self.idle.notified());
            idle.as_mut().enable();
            if self.lock().queue.is_idle() {
                return;
            }
            idle.await;
        }
    }

    /// Starts another commit if there is work for it.
    fn start(self: &Arc<Self>, mut state: MutexGuard<'_, State>, runtime: &Handle) {
        if state.starting || state.running >= self.options.commits || !state.queue.is_ready() {
            return;
        }
        (state.starting, state.running) = (true, state.running + 1);
        drop(state);
        let slot = Slot { shared: Arc::clone(self), starting: true, campaigns: Vec::new(), over: false };
        // Should the runtime have ended, the slot is dropped here, and frees itself.
        runtime.spawn(slot.run());
    }
}

impl<W> Refused<W> {
    fn into_error(self) -> Error {
        let reason = match self {
            Self::Full(_) => "too many commands are waiting",
            Self::Closed => "group commit was closed",
        };
        unavailable(reason).into()
    }
}

impl State {
    /// Gives campaigns back after their commit.
    fn done(&mut self, campaigns: &mut Vec<CampaignId>) {
        campaigns.drain(..).for_each(|campaign| self.queue.done(campaign));
    }
}

impl<S: Store + 'static> Slot<S> {
    /// Carries out what waits until nothing does.
    async fn run(mut self) {
        loop {
            self.gather().await;
            let Some(commands) = self.next() else { return };
            self.carry_out(commands).await;
        }
    }

    /// Lets callers who were woken at the same moment come along, by the last commit's answers most of all: else one would go
    /// ahead alone, and all others with the commit after. It ends as soon as a turn of the runtime brings nobody.
    async fn gather(&self) {
        let mut waiting = self.shared.stats().waiting;
        for _ in 0..GATHER_MAX {
            tokio::task::yield_now().await;
            let before = std::mem::replace(&mut waiting, self.shared.stats().waiting);
            if waiting == before || waiting >= self.shared.options.batch {
                return;
            }
        }
    }

    /// Ends what was carried out, and takes what comes next.
    fn next(&mut self) -> Option<Vec<Waiting>> {
        let shared = &self.shared;
        let mut state = shared.lock();
        state.done(&mut self.campaigns);
        if std::mem::take(&mut self.starting) {
            state.starting = false;
        }
        if !state.queue.is_ready() {
            state.running -= 1;
            self.over = true;
            shared.unlock(state);
            return None;
        }
        let Batch { campaigns, commands, entered } = state.queue.take(shared.options.batch);
        self.campaigns = campaigns;
        // What did not fit need not wait for the end of this commit.
        if let Ok(runtime) = shared.runtime() {
            shared.start(state, &runtime);
        } else {
            drop(state);
        }
        for entered in entered {
            // Who has gone away in this moment has been let in nevertheless.
            let _ = entered.send(());
        }
        Some(commands)
    }

    /// Carries out commands and answers them, but for those that are to be tried again.
    async fn carry_out(&mut self, commands: Vec<Waiting>) {
        let requests = commands.iter().map(|waiting| waiting.request.clone()).collect();
        let answers = match unpanicked(self.shared.engine.execute_many(requests)).await {
            Some(Ok(answers)) => answers,
            Some(Err(error)) => vec![Err(error); commands.len()],
            None => vec![Err(unavailable("the store panicked").into()); commands.len()],
        };
        let mut again: Vec<(CampaignId, Vec<Waiting>)> = Vec::new();
        for (mut waiting, mut answer) in commands.into_iter().zip(answers) {
            if let Err(Error::Contended { tries }) = &mut answer {
                waiting.tries += *tries;
                *tries = waiting.tries;
                if waiting.tries < TRIES_MAX {
                    let campaign = waiting.request.campaign;
                    match again.last_mut() {
                        Some((of, commands)) if *of == campaign => commands.push(waiting),
                        _ => again.push((campaign, vec![waiting])),
                    }
                    continue;
                }
            }
            // Nobody may be waiting any more.
            let _ = waiting.answer.send(answer);
        }
        self.rest(again);
    }

    /// Lets campaigns rest whose commands are to be tried again, and all others go on.
    fn rest(&mut self, again: Vec<(CampaignId, Vec<Waiting>)>) {
        let mut state = self.shared.lock();
        let resting: Vec<CampaignId> = again.iter().map(|(campaign, _)| *campaign).collect();
        let rounds = again.iter().filter_map(|(_, commands)| commands.first()).map(|first| first.tries / RETRIES_MAX);
        let rounds = rounds.max().unwrap_or(0);
        self.campaigns.retain(|campaign| !resting.contains(campaign));
        self.campaigns.iter().for_each(|campaign| state.queue.widen(*campaign));
        again.into_iter().for_each(|(campaign, commands)| state.queue.put_back(campaign, commands));
        drop(state);
        if resting.is_empty() {
            return;
        }
        let resting = Resting(Arc::clone(&self.shared), resting);
        if let Ok(runtime) = self.shared.runtime() {
            let rest = timer(&runtime, REST * (1 << rounds.min(6)));
            runtime.spawn(async move {
                match rest {
                    Some(rest) => rest.await,
                    None => tokio::task::yield_now().await,
                }
                drop(resting);
            });
        }
    }
}

impl<S: Store + 'static> Drop for Slot<S> {
    /// The runtime ended amid a commit: its callers are told by their channels. When no other commit goes on, nobody would
    /// carry out what waits.
    fn drop(&mut self) {
        if self.over {
            return;
        }
        let mut state = self.shared.lock();
        state.done(&mut self.campaigns);
        state.running -= 1;
        if self.starting {
            state.starting = false;
        }
        let lost = (state.running == 0).then(|| state.queue.clear());
        self.shared.unlock(state);
        drop(lost);
    }
}

impl<S: Store + 'static> Drop for Resting<S> {
    fn drop(&mut self) {
        let Self(shared, campaigns) = self;
        let mut state = shared.lock();
        state.done(campaigns);
        if state.queue.is_idle() {
            return shared.unlock(state);
        }
        if let Ok(runtime) = shared.runtime() {
            shared.start(state, &runtime);
        }
    }
}

impl<S: Store + 'static> Place<'_, S> {
    /// Leaves, and answers whether it was still outside.
    fn leave(&self) -> bool {
        let left = self.0.lock().queue.leave(self.1);
        left.is_some()
    }
}

impl<S: Store + 'static> Drop for Place<'_, S> {
    fn drop(&mut self) {
        self.leave();
    }
}

fn waiting(request: Request) -> (Waiting, Answer) {
    let (answer, answered) = oneshot::channel();
    (Waiting { request, answer, tries: 0 }, Answer(answered))
}

/// A timer; none where the runtime was built without timers, which it tells only by a panic.
fn timer(runtime: &Handle, span: Duration) -> Option<Sleep> {
    let _inside = runtime.enter();
    catch_unwind(|| tokio::time::sleep(span)).ok()
}

/// What a future makes before a timer ends.
async fn before<T>(future: impl Future<Output = T>, timer: Sleep) -> Option<T> {
    let (mut future, mut timer) = (pin!(future), pin!(timer));
    poll_fn(|cx| match future.as_mut().poll(cx) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending => timer.as_mut().poll(cx).map(|()| None),
    })
    .await
}

/// What a future makes, or none when it panics.
async fn unpanicked<T>(future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    poll_fn(|cx| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(cx))) {
        Ok(polled) => polled.map(Some),
        Err(_) => Poll::Ready(None),
    })
    .await
}
