//! Carrying out commands: one load of everything they read, decisions in order in memory, one commit.

use super::{Fundly, Outcome, belongs, needs};
use crate::{
    canonical::Canonicalizer,
    context::Context,
    decide::{Need, RowKey, WorkingSet, decide},
    digest::Digest32,
    error::Error,
    id::{CampaignId, CommandId},
    journal::{CommandRecord, ENTRY_VERSION, Entry, Fingerprint},
    limits::{BATCH_MAX, FOOTPRINT_MAX, READ_ROUNDS_MAX, RETRIES_MAX},
    request::Request,
    store::{ChangeSet, LoadRequest, Store, StoreError},
    time::Timestamp,
};
use std::collections::HashMap;

type Answer = Result<Outcome, Error>;

/// A batch under way against one state of the campaign.
struct Attempt {
    campaign: CampaignId,
    rows: WorkingSet<'static>,
    head: Head,
    expected_seq: u64,
    entries: Vec<Entry>,
    /// Entries of commands that were accepted before this attempt.
    earlier: HashMap<CommandId, Entry>,
    /// Positions in `entries` of commands accepted in this attempt.
    accepted: HashMap<CommandId, usize, foldhash::fast::RandomState>,
    /// Turns commands into their canonical bytes, with buffers that are used again.
    canonicalizer: Canonicalizer,
    content: Vec<u8>,
}

/// The end of the journal as the attempt sees it.
struct Head {
    seq: u64,
    hash: Digest32,
    at: Timestamp,
}

/// How deciding one request ended.
enum Step {
    Answered(Answer),
    /// Rows must be loaded first.
    Load(Vec<Need>),
}

impl<S: Store> Fundly<S> {
    /// Carries out many commands of one campaign: one load, decisions in order in memory, one durable commit. Each command
    /// gets its own answer; one that is refused never spoils its neighbours. The result is the same as one by one
    /// (R-ENGINE-5).
    ///
    /// # Errors
    /// An error of the whole batch means that none of it was committed beyond what an earlier part of the same batch had
    /// to commit first; repeating the batch is safe.
    pub async fn execute_batch(&self, campaign: CampaignId, requests: Vec<Request>) -> Result<Vec<Answer>, Error> {
        if requests.len() > BATCH_MAX {
            return Err(crate::error::Invalid::ListTooLong { max: BATCH_MAX, got: requests.len() }.into());
        }
        requests.iter().try_for_each(|request| belongs(request, campaign))?;
        let mut answers: Vec<Answer> = Vec::with_capacity(requests.len());
        let mut tries = 0;
        while answers.len() < requests.len() {
            match self.attempt(campaign, &requests[answers.len()..]).await {
                Ok(done) => {
                    answers.extend(done);
                    tries = 0;
                }
                Err(Error::Store(StoreError::Conflict)) if tries + 1 < RETRIES_MAX => tries += 1,
                Err(Error::Store(StoreError::Conflict)) => return Err(Error::Contended { tries: tries + 1 }),
                Err(error) => return Err(error),
            }
        }
        Ok(answers)
    }

    /// Decides as many of the requests as one commit can hold (at least one), and commits them.
    async fn attempt(&self, campaign: CampaignId, requests: &[Request]) -> Result<Vec<Answer>, Error> {
        let mut attempt = Attempt::new(campaign, requests.len());
        let commands = requests.iter().map(|request| request.id).collect();
        self.fill(&mut attempt, needs(requests), commands).await?;
        attempt.start();
        let mut answers = Vec::with_capacity(requests.len());
        for request in requests {
            match self.answer(&mut attempt, request).await? {
                Some(answer) => answers.push(answer),
                None => break,
            }
        }
        if attempt.entries.is_empty() {
            return Ok(answers);
        }
        let rows = attempt.rows.into_sorted_changes();
        let changes = ChangeSet { campaign, expected_seq: attempt.expected_seq, rows, entries: attempt.entries };
        self.store.commit(changes).await?;
        Ok(answers)
    }

    /// Decides one request, loading what it turns out to need. None when it must wait for the next commit: it reads a
    /// range over rows that this batch has changed.
    async fn answer(&self, attempt: &mut Attempt, request: &Request) -> Result<Option<Answer>, Error> {
        let mut read = 0;
        for _ in 0..READ_ROUNDS_MAX {
            match attempt.decide(request)? {
                Step::Answered(answer) => return Ok(Some(answer)),
                Step::Load(needs) => {
                    let stale = |need: &Need| matches!(need, Need::Range(range) if attempt.rows.is_dirty(range.kind()));
                    if needs.iter().any(stale) {
                        return Ok(None);
                    }
                    read += needs.len();
                    if read > FOOTPRINT_MAX {
                        return Err(Error::Internal("a command reads more rows than any command may"));
                    }
                    self.fill(attempt, needs, Vec::new()).await?;
                }
            }
        }
        Err(Error::Internal("a command needs more rounds of reading than any command may"))
    }

    async fn fill(&self, attempt: &mut Attempt, needs: Vec<Need>, commands: Vec<CommandId>) -> Result<(), Error> {
        let loaded = self.store.load(attempt.campaign, LoadRequest { needs, commands }).await?;
        attempt.rows.reserve(2 * loaded.rows.len());
        for (key, row) in loaded.rows {
            attempt.rows.load(key, row);
        }
        for (range, rows) in loaded.ranges {
            attempt.rows.load_range(range, rows);
        }
        attempt.earlier.extend(loaded.entries.into_iter().map(|entry| (entry.command.id, entry)));
        Ok(())
    }
}

impl Attempt {
    fn new(campaign: CampaignId, requests: usize) -> Self {
        let head = Head { seq: 0, hash: Digest32::ZERO, at: Timestamp::MIN };
        Self {
            campaign,
            rows: WorkingSet::new(),
            head,
            expected_seq: 0,
            entries: Vec::with_capacity(requests),
            earlier: HashMap::new(),
            accepted: HashMap::with_capacity_and_hasher(requests, Default::default()),
            canonicalizer: Canonicalizer::new(),
            content: Vec::new(),
        }
    }

    /// Takes the head of the journal from the hot row.
    fn start(&mut self) {
        if let Some(row) = self.rows.campaign() {
            self.head = Head { seq: row.seq, hash: row.hash, at: row.updated_at };
        }
        self.expected_seq = self.head.seq;
    }

    fn decide(&mut self, request: &Request) -> Result<Step, Error> {
        self.content.clear();
        let written = self.canonicalizer.write(&request.command, &mut self.content);
        written.map_err(|_| Error::Internal("a command has no canonical form"))?;
        let fingerprint = Fingerprint::of(&self.content);
        let accepted = self.accepted.get(&request.id).and_then(|position| self.entries.get(*position));
        if let Some(entry) = accepted.or_else(|| self.earlier.get(&request.id)) {
            return Ok(Step::Answered(repeat(entry, request, &fingerprint, &self.content)));
        }
        let ctx = Context { now: request.at.max(self.head.at), actor: &request.actor, command: request.id };
        let decision = decide(&self.rows, &request.command, &ctx);
        if !decision.misses.is_empty() {
            return Ok(Step::Load(decision.misses));
        }
        if !decision.rejections.is_empty() {
            return Ok(Step::Answered(Err(Error::Rejected(decision.rejections))));
        }
        let entry = Entry {
            version: ENTRY_VERSION,
            campaign: self.campaign,
            seq: self.head.seq + 1,
            at: ctx.now,
            actor: request.actor.clone(),
            command: CommandRecord { id: request.id, kind: request.command.kind(), fingerprint },
            // Exactly as much memory as it needs: the journal keeps it.
            events: decision.events.clone(),
            previous: self.head.hash,
            hash: Digest32::ZERO,
        };
        let entry = entry.sealed(&mut self.canonicalizer, &mut self.content);
        let entry = entry.map_err(|_| Error::Internal("an entry has no canonical form"))?;
        self.rows.absorb(decision.changes);
        self.advance(&entry);
        let outcome = Outcome { seq: entry.seq, hash: entry.hash, events: decision.events, repeated: false };
        self.accepted.insert(request.id, self.entries.len());
        self.entries.push(entry);
        Ok(Step::Answered(Ok(outcome)))
    }

    /// Moves the head of the journal on, in the hot row as well.
    fn advance(&mut self, entry: &Entry) {
        self.head = Head { seq: entry.seq, hash: entry.hash, at: entry.at };
        if self.rows.get(RowKey::Campaign()).is_some()
            && let Some(campaign) = self.rows.campaign_mut()
        {
            campaign.seq = entry.seq;
            campaign.hash = entry.hash;
            campaign.updated_at = entry.at;
        }
    }
}

/// The answer to a command whose id was accepted before.
fn repeat(entry: &Entry, request: &Request, fingerprint: &Fingerprint, content: &[u8]) -> Answer {
    if entry.actor.account != request.actor.account {
        return Err(Error::CommandReused { field: "actor".to_owned() });
    }
    match entry.command.fingerprint.difference(fingerprint, content) {
        Some(field) => Err(Error::CommandReused { field }),
        None => Ok(Outcome { seq: entry.seq, hash: entry.hash, events: entry.events.clone(), repeated: true }),
    }
}
