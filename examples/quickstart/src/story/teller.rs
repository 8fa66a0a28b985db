//! Saying commands to the engine, one or many at a time, each under an id of its own.

use crate::Failure;
use fundly_core::{
    Actor, CampaignId, Command, CommandId, Digest32, Event, Fundly, Outcome, Request, Span, Timestamp,
    settlement::Settle, store::Store,
};

/// What a telling lets its listener know.
#[derive(Clone, Copy, Debug)]
pub enum Told<'a> {
    /// A chapter begins, in which something is new.
    Chapter(&'a str),
    /// Something happened that the store did not know yet.
    Line(&'a str),
    /// Work over many pledges goes on.
    Progress {
        /// What is being done.
        label: &'a str,
        /// Pledges done.
        done: u64,
        /// Pledges in all.
        total: u64,
    },
}

/// An id made from a name: the same name is the same id on every machine, in every run.
pub(super) fn id(kind: &str, name: &str) -> u128 {
    let digest = Digest32::of(format!("quickstart\u{1f}{kind}\u{1f}{name}").as_bytes());
    digest.as_bytes().iter().take(16).fold(0, |id, byte| id << 8 | u128::from(*byte))
}

/// A text of the story as one of the library's text types, which know how long they may be.
pub(super) fn text<T: std::str::FromStr<Err: std::fmt::Display>>(text: &str) -> Result<T, Failure> {
    text.parse().map_err(|error| format!("{text:?}: {error}").into())
}

/// The first event that is asked for.
pub(super) fn find<T>(events: &[Event], pick: impl Fn(&Event) -> Option<T>) -> Result<T, Failure> {
    events.iter().find_map(pick).ok_or_else(|| "the engine did something else than the story expects".into())
}

/// Most steps that one settlement of the story takes; far above what forty pledges need.
const STEPS_MAX: u32 = 1_000;

/// Tells the story to an engine.
pub(super) struct Teller<'a, S> {
    /// The engine.
    pub(super) engine: &'a Fundly<S>,
    /// The moment in the story.
    pub(super) now: Timestamp,
    /// Commands that were accepted in this telling.
    pub(super) new: u64,
    /// Commands that had been accepted before.
    pub(super) known: u64,
    campaign: CampaignId,
    chapter: Option<&'static str>,
    /// Whether the last command was new, so that it is worth a line.
    fresh: bool,
    listener: &'a mut dyn FnMut(Told<'_>),
}

impl<'a, S: Store> Teller<'a, S> {
    pub(super) fn new(engine: &'a Fundly<S>, campaign: CampaignId, listener: &'a mut dyn FnMut(Told<'_>)) -> Self {
        let (now, chapter) = (Timestamp::MIN, None);
        Self { engine, now, new: 0, known: 0, campaign, chapter, fresh: false, listener }
    }

    /// Begins a chapter at a moment.
    pub(super) fn chapter(&mut self, title: &'static str, at: Timestamp) {
        (self.chapter, self.now, self.fresh) = (Some(title), at, false);
    }

    /// Lets time pass.
    pub(super) fn later(&mut self, span: Span) {
        self.now = self.now.plus(span);
    }

    /// Tells the listener what the last command did, unless it only repeated what had been done.
    pub(super) fn say(&mut self, line: &str) {
        if self.fresh {
            self.announce();
            (self.listener)(Told::Line(&format!("{}  {line}", self.now.date())));
        }
    }

    /// The title of a chapter comes before the first news in it.
    fn announce(&mut self) {
        if let Some(title) = self.chapter.take() {
            (self.listener)(Told::Chapter(title));
        }
    }

    fn request(&self, name: &str, actor: &Actor, command: Command) -> Request {
        let id = CommandId::from_u128(id("command", name));
        Request { id, campaign: self.campaign, actor: actor.clone(), at: self.now, command, facts: None }
    }

    fn count(&mut self, outcome: &Outcome) {
        self.fresh = !outcome.repeated;
        if outcome.repeated { self.known += 1 } else { self.new += 1 }
    }

    /// Says one command and answers with what happened.
    pub(super) async fn run(
        &mut self,
        name: &str,
        actor: &Actor,
        command: impl Into<Command>,
    ) -> Result<Vec<Event>, Failure> {
        let request = self.request(name, actor, command.into());
        let outcome = self.engine.execute(request).await.map_err(|error| failed(name, &error))?;
        self.count(&outcome);
        Ok(outcome.events)
    }

    /// Says many commands that are carried out in order and kept in one commit.
    pub(super) async fn run_all(&mut self, said: Vec<(String, &Actor, Command)>) -> Result<Vec<Event>, Failure> {
        let requests = said.iter().map(|(name, actor, command)| self.request(name, actor, command.clone())).collect();
        let answers = self.engine.execute_batch(self.campaign, requests).await.map_err(|e| failed("batch", &e))?;
        let mut events = Vec::new();
        let mut fresh = false;
        for (answer, (name, ..)) in answers.into_iter().zip(&said) {
            let outcome = answer.map_err(|error| failed(name, &error))?;
            self.count(&outcome);
            fresh |= self.fresh;
            events.extend(outcome.events);
        }
        self.fresh = fresh;
        Ok(events)
    }

    /// The codes of the rules that a command would violate now; nothing is written.
    pub(super) async fn objections(
        &self,
        actor: &Actor,
        command: impl Into<Command>,
    ) -> Result<Vec<&'static str>, Failure> {
        let preview = self.engine.preview(&self.request("preview", actor, command.into())).await?;
        Ok(preview.rejections.iter().map(fundly_core::Rejection::code).collect())
    }

    /// Settles step by step until the work that the first step plans is done, and lets the gateway answer after each.
    ///
    /// Where the end is comes from the events, never from asking the engine until it refuses: a refusal is not remembered,
    /// so in a repeated telling it would be decided anew, against a later state.
    pub(super) async fn settle(&mut self, name: &str, label: &str, host: &Actor) -> Result<Vec<Event>, Failure> {
        let mut happened = Vec::new();
        let mut work = Work::default();
        for step in 0..STEPS_MAX {
            let events = self.run(&format!("{name}/settle/{step}"), host, Settle { limit: 8 }).await?;
            let fresh = self.fresh;
            let before = work.done;
            let under_way = work.follow(&events);
            if fresh && work.done > before {
                self.announce();
                (self.listener)(Told::Progress { label, done: work.done, total: work.total });
            }
            happened.extend(self.pay(&events, host).await?);
            happened.extend(events);
            if !under_way {
                self.fresh |= fresh;
                return Ok(happened);
            }
        }
        Err(format!("{name}: settlement does not end").into())
    }
}

/// How far work over many pledges has come, as its events tell.
#[derive(Default)]
struct Work {
    done: u64,
    total: u64,
}

impl Work {
    /// Follows a step; answers whether more steps are needed.
    fn follow(&mut self, events: &[Event]) -> bool {
        let mut under_way = false;
        for event in events {
            let planned = match event {
                Event::FundingClosed(closed) => closed.settlement.clone(),
                Event::OutcomeDecided(decided) => decided.settlement.clone(),
                Event::SettlementPlanned(planned) => Some(planned.settlement.clone()),
                Event::SettlementStepped(stepped) => {
                    self.done += stepped.worked;
                    under_way = stepped.plan.is_some();
                    continue;
                }
                _ => continue,
            };
            under_way = planned.is_some();
            self.total = planned.map_or(self.total, |settlement| settlement.total);
        }
        under_way
    }
}

fn failed(name: &str, error: &fundly_core::Error) -> Failure {
    format!("{name}: {error} ({})", error.code()).into()
}
