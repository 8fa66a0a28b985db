//! Group commit: commands that arrive at the same time ride in one durable commit.

mod commit;
mod queue;

use commit::Shared;
use fundly_core::{Error, Fundly, Outcome, Request, Store, limits::BATCH_MAX};
use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};
use tokio::sync::oneshot;

/// An engine whose concurrent commands share durable commits. Cheap to clone.
///
/// A durable commit waits for a disk or a server, and that is most of what a command costs. Where many callers issue commands
/// of a campaign at the same time, as the requests of a web server do, give each a clone of one `GroupCommit`: while a commit
/// is under way, what comes for its campaigns waits, and rides together in the next one. [`Fundly::execute`] makes one commit
/// a command; for a single caller both are the same. Two `GroupCommit`s in one process know nothing of each other and only get
/// into each other's way: have one for each database.
///
/// # What it promises
/// - A command is answered when it is durable, with the answer that it would have got alone (R-ENGINE-5): one that is refused
///   is no matter to its neighbours. Commands of one campaign are carried out in the order in which they were accepted.
/// - A command that finds nothing under way is carried out at once, with those that come in the same turn of the runtime:
///   there is no timer that collects commands.
/// - Campaigns have equal turns. One with a hundred thousand commands waiting delays a lone command of another by the commits
///   that are under way, not by its queue; that holds for callers who wait for room as well.
/// - A caller who goes away leaves an accepted command behind, which is carried out entirely or, when the process ends, not at
///   all. So does whoever drops the last handle.
/// - What waits is bounded. Beyond that callers wait for room, and after their patience are refused with
///   [`StoreError::Unavailable`](fundly_core::StoreError::Unavailable).
/// - When the store fails or panics, exactly the commands of that commit fail; the next ones are tried anew. An error of the
///   store may come after the commit has become durable, when only its answer was lost: send the command again with the same
///   id, and it is carried out once (R-ENGINE-1).
/// - Several processes may write one database. When others keep being first, a campaign's commands are tried again in smaller
///   parts after a short rest, and only after many tries answered with [`Error::Contended`].
///
/// # Runtimes
/// Commits run on the Tokio runtime of a caller; where a caller has none, on that in which the `GroupCommit` was made. Where
/// there is neither, commands are refused with `Unavailable`; so are commands that wait when the runtime ends that carries
/// out commits. A runtime built without timers has no patience: a command that finds no room is refused at once.
///
/// ```
/// use fundly_core::{Actor, AccountId, CampaignId, CommandId, Currency, Fundly, Request, campaign::CreateCampaign};
/// use fundly_sql::{GroupCommit, SqliteStore};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let engine = GroupCommit::new(Fundly::new(SqliteStore::in_memory().await?));
/// let story = serde_json::from_str(
///     r#"{"title": "Lantern", "summary": "A photo library.", "description": "It asks no cloud.", "category": "software"}"#,
/// )?;
/// let request = Request {
///     id: CommandId::from_u128(1),
///     campaign: CampaignId::from_u128(2),
///     actor: Actor::account(AccountId::from_u128(3)),
///     at: "2026-03-02T09:00:00Z".parse()?,
///     command: CreateCampaign { currency: Currency::EUR, story }.into(),
///     facts: None,
/// };
///
/// // The same command from two callers at once: carried out once, and both get its answer.
/// let (one, other) = tokio::join!(engine.execute(request.clone()), engine.execute(request));
/// let (one, other) = (one?, other?);
/// assert_eq!(one.hash, other.hash);
/// assert!(one.repeated != other.repeated);
/// # Ok(())
/// # }
/// ```
pub struct GroupCommit<S>(Arc<Shared<S>>);

/// How commands share commits. Values that make no sense are taken as the nearest that does: nothing is less than 1.
#[derive(Clone, Debug)]
pub struct GroupOptions {
    /// Most commands that wait for a commit, over all campaigns. It bounds the memory, beside the commits under way.
    pub queue: usize,
    /// Most commands in one commit, at most [`BATCH_MAX`]. Larger ones cost less a command, and keep a runtime's thread longer
    /// with deciding them.
    pub batch: usize,
    /// Most commits under way at a time, each of other campaigns: while one is written, another is decided.
    pub commits: usize,
    /// How long a command may wait for room when the queue is full.
    pub patience: Duration,
}

impl Default for GroupOptions {
    fn default() -> Self {
        Self { queue: 65_536, batch: 8_192, commits: 2, patience: Duration::from_secs(10) }
    }
}

impl GroupOptions {
    fn sensible(self) -> Self {
        let Self { queue, batch, commits, patience } = self;
        Self { queue: queue.max(1), batch: batch.clamp(1, BATCH_MAX), commits: commits.max(1), patience }
    }
}

/// What goes on at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct GroupStats {
    /// Commands that were accepted and wait for a commit.
    pub waiting: usize,
    /// Commands whose callers wait for room in the queue.
    pub outside: usize,
    /// Commits under way.
    pub commits: usize,
}

/// The answer to a command that was accepted. Dropping it leaves the command to be carried out all the same.
#[derive(Debug)]
#[must_use = "whether the command was carried out is known only by its answer"]
pub struct Answer(oneshot::Receiver<Result<Outcome, Error>>);

impl Future for Answer {
    type Output = Result<Outcome, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let lost = |_| Err(crate::error::unavailable("the runtime of its commit ended").into());
        Pin::new(&mut self.0).poll(cx).map(|answered| answered.unwrap_or_else(lost))
    }
}

impl<S> Clone for GroupCommit<S> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<S> fmt::Debug for GroupCommit<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GroupCommit").field("options", &self.0.options).field("stats", &self.stats()).finish()
    }
}

impl<S> GroupCommit<S> {
    /// The engine, for queries. Commands that it is given directly do not ride along, but contend.
    pub fn engine(&self) -> &Fundly<S> {
        &self.0.engine
    }

    /// What goes on now: for a gauge.
    pub fn stats(&self) -> GroupStats {
        self.0.stats()
    }
}

impl<S: Store + 'static> GroupCommit<S> {
    /// Group commit over an engine.
    pub fn new(engine: Fundly<S>) -> Self {
        Self::with(engine, GroupOptions::default())
    }

    /// Group commit as the options say.
    pub fn with(engine: Fundly<S>, options: GroupOptions) -> Self {
        Self(Arc::new(Shared::new(engine, options.sensible())))
    }

    /// Carries out a command, as [`Fundly::execute`] does, together with others. It waits for room if there is none.
    ///
    /// Dropped before the command was accepted, nothing happens; after that, the command is carried out.
    ///
    /// # Errors
    /// Those of [`Fundly::execute`]; [`StoreError::Unavailable`](fundly_core::StoreError::Unavailable) when there was no room
    /// in time, or after [`GroupCommit::close`].
    pub async fn execute(&self, request: Request) -> Result<Outcome, Error> {
        self.0.accept_in_time(request).await?.await
    }

    /// Accepts a command, or refuses it at once when there is no room.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`](fundly_core::StoreError::Unavailable); the command's own errors are in its [`Answer`].
    pub fn try_execute(&self, request: Request) -> Result<Answer, Error> {
        self.0.accept(request)
    }

    /// Carries out many commands, those of one campaign in their order; answers in the order given. Any number: they enter the
    /// queue as there is room, beside those of other callers. When one finds no room in time, it and all after it are refused.
    pub async fn execute_all(&self, requests: Vec<Request>) -> Vec<Result<Outcome, Error>> {
        let mut accepted = Vec::with_capacity(requests.len());
        let mut requests = requests.into_iter();
        while let Some(request) = self.0.accept_some(&mut requests, &mut accepted) {
            let answer = self.0.accept_in_time(request).await;
            let refused = answer.as_ref().err().cloned();
            accepted.push(answer);
            if let Some(error) = refused {
                // Whoever has lost patience once is not made to wait for each of the rest.
                accepted.extend(requests.by_ref().map(|_| Err(error.clone())));
            }
        }
        let mut answers = Vec::with_capacity(accepted.len());
        for answer in accepted {
            answers.push(match answer {
                Ok(answer) => answer.await,
                Err(error) => Err(error),
            });
        }
        answers
    }

    /// Refuses commands from now on, and waits until all that were accepted are answered. Callers who wait for room are refused.
    /// The store stays open.
    pub async fn close(&self) {
        self.0.close().await;
    }
}
