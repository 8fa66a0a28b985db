//! Deciding commands of one campaign in memory, from what was loaded to what is to be committed.

use super::Outcome;
use crate::{
    canonical::Canonicalizer,
    context::Context,
    decide::{Need, RowKey, WorkingSet, decide},
    digest::Digest32,
    error::{Error, Invalid},
    id::{CampaignId, CommandId},
    journal::{CommandRecord, ENTRY_VERSION, Entry, Fingerprint},
    limits::{FOOTPRINT_MAX, READ_ROUNDS_MAX},
    request::Request,
    store::{ChangeSet, LoadRequest, Loaded},
    time::Timestamp,
};
use std::collections::{HashMap, HashSet};

/// The answer to one command.
pub(super) type Answer = Result<Outcome, Error>;

/// Commands of one campaign under way against one state of it.
pub(super) struct Attempt {
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
    answers: Vec<Answer>,
    /// Of the command that waits for rows: how often it has, and for how many.
    rounds: u32,
    read: usize,
    /// How often something was loaded.
    loads: u32,
    /// Whether a rule refused a command.
    refused: bool,
    /// How many requests were answered when one last had to wait for rows.
    waited_at: usize,
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

impl Attempt {
    pub(super) fn new(campaign: CampaignId, requests: usize) -> Self {
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
            answers: Vec::with_capacity(requests),
            rounds: 0,
            read: 0,
            loads: 0,
            refused: false,
            waited_at: 0,
        }
    }

    /// Takes what was loaded.
    pub(super) fn take(&mut self, loaded: Loaded) {
        // Room for what the commands will add, too.
        self.rows.reserve(2 * loaded.rows.len());
        loaded.rows.into_iter().for_each(|(key, row)| self.rows.load(key, row));
        loaded.ranges.into_iter().for_each(|(range, rows)| self.rows.load_range(range, rows));
        self.earlier.extend(loaded.entries.into_iter().map(|entry| (entry.command.id, entry)));
        self.loads += 1;
        if self.loads == 1 {
            if let Some(row) = self.rows.campaign() {
                self.head = Head { seq: row.seq, hash: row.hash, at: row.updated_at };
            }
            self.expected_seq = self.head.seq;
        }
    }

    /// Decides the requests in order. Answers what must be loaded before it can go on; nothing when it is done, or when the
    /// next request has to wait for a commit: it reads a range over rows that have changed.
    pub(super) fn go_on(&mut self, requests: &[Request]) -> Option<LoadRequest> {
        while let Some(request) = requests.get(self.answers.len()) {
            let answer = match self.decide(request) {
                Step::Answered(answer) => answer,
                Step::Load(needs) => {
                    let stale = |need: &Need| matches!(need, Need::Range(range) if self.rows.is_dirty(range.kind()));
                    if needs.iter().any(stale) {
                        return None;
                    }
                    (self.rounds, self.read) = (self.rounds + 1, self.read + needs.len());
                    if self.read <= FOOTPRINT_MAX && self.rounds <= READ_ROUNDS_MAX {
                        let needs = self.with_those_behind(needs, requests);
                        return Some(LoadRequest { needs, commands: Vec::new() });
                    }
                    Err(Error::Internal("a command reads more than any command may"))
                }
            };
            self.answers.push(answer);
            (self.rounds, self.read) = (0, 0);
        }
        None
    }

    /// The rows for which a request waits, with those that the requests behind it will miss as far as one can see: all of them
    /// are read in one go, not each when its turn comes.
    fn with_those_behind(&mut self, mut needs: Vec<Need>, requests: &[Request]) -> Vec<Need> {
        /// So many looks may be for nothing whatever was done before.
        const AT_LEAST: usize = 16;
        // Looks that find nothing must not cost more than what was done since the last time: that their requests miss nothing
        // now does not mean that they will not, once those before them are decided.
        let mut spare = AT_LEAST + 2 * (self.answers.len() - self.waited_at);
        self.waited_at = self.answers.len();
        let mut known: HashSet<Need> = needs.iter().copied().collect();
        for request in requests.iter().skip(self.answers.len() + 1) {
            let misses = decide(&self.rows, &request.command, &self.context(request)).misses;
            let before = needs.len();
            needs.extend(misses.into_iter().filter(|need| matches!(need, Need::Row(_)) && known.insert(*need)));
            spare -= usize::from(needs.len() == before);
            if spare == 0 || needs.len() >= FOOTPRINT_MAX {
                break;
            }
        }
        needs.sort_unstable();
        needs
    }

    /// The moment of a command is never before that of the last.
    fn context<'r>(&self, request: &'r Request) -> Context<'r> {
        let now = request.at.max(self.head.at);
        Context {
            now,
            campaign: self.campaign,
            actor: &request.actor,
            command: request.id,
            facts: request.facts.as_deref(),
        }
    }

    /// Whether an answer rests on rows that were read at different moments, and no commit will tell that they fit together.
    pub(super) fn is_doubtful(&self) -> bool {
        self.refused && self.loads > 1 && self.entries.is_empty()
    }

    /// Where the journal of the campaign must still be for the answers to hold.
    pub(super) fn expected_seq(&self) -> u64 {
        self.expected_seq
    }

    /// What is to be committed, if anything, and the answers that hold once it is.
    pub(super) fn finish(self) -> (Option<ChangeSet>, Vec<Answer>) {
        if self.entries.is_empty() {
            return (None, self.answers);
        }
        let (campaign, expected_seq) = (self.campaign, self.expected_seq);
        let (rows, fresh) = self.rows.into_sorted_changes();
        let changes = ChangeSet { campaign, expected_seq, rows, fresh, entries: self.entries };
        (Some(changes), self.answers)
    }

    /// Decides one request. What it cannot do is its own answer: the requests beside it are no worse for it.
    fn decide(&mut self, request: &Request) -> Step {
        self.content.clear();
        if let Err(error) = self.canonicalizer.write(&request.command, &mut self.content) {
            let (path, reason) = ("command".to_owned(), error.to_string());
            return Step::Answered(Err(Invalid::Wire { path, reason }.into()));
        }
        let fingerprint = Fingerprint::of(&self.content);
        let accepted = self.accepted.get(&request.id).and_then(|position| self.entries.get(*position));
        if let Some(entry) = accepted.or_else(|| self.earlier.get(&request.id)) {
            return Step::Answered(repeat(entry, request, &fingerprint, &self.content));
        }
        let ctx = self.context(request);
        let now = ctx.now;
        let decision = decide(&self.rows, &request.command, &ctx);
        if !decision.misses.is_empty() {
            return Step::Load(decision.misses);
        }
        if !decision.rejections.is_empty() {
            self.refused = true;
            return Step::Answered(Err(Error::Rejected(decision.rejections)));
        }
        let entry = Entry {
            version: ENTRY_VERSION,
            campaign: self.campaign,
            seq: self.head.seq + 1,
            at: now,
            actor: request.actor.clone(),
            command: CommandRecord { id: request.id, kind: request.command.kind(), fingerprint },
            // Exactly as much memory as it needs: the journal keeps it.
            events: decision.events.clone(),
            previous: self.head.hash,
            hash: Digest32::ZERO,
        };
        let Ok(entry) = entry.sealed(&mut self.canonicalizer, &mut self.content) else {
            return Step::Answered(Err(Error::Internal("an entry has no canonical form")));
        };
        self.rows.absorb(decision.changes);
        self.advance(&entry);
        let outcome = Outcome { seq: entry.seq, hash: entry.hash, events: decision.events, repeated: false };
        self.accepted.insert(request.id, self.entries.len());
        self.entries.push(entry);
        Step::Answered(Ok(outcome))
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
