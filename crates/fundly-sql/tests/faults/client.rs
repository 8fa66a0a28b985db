//! The process that is killed: writers who note each answer before they go on, and ask until they have one.

use crate::{
    diary::{self, Diary, Line},
    numbers::{Numbers, pause},
    script::{Script, WRITERS, placed},
};
use fundly_core::{Digest32, Error, Fundly, Outcome, Request, TierId};
use fundly_sql::{GroupCommit, PostgresOptions, PostgresStore};
use std::{
    io::Read,
    path::PathBuf,
    process,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

/// The last so many acknowledged commands that a writer sends again when its process begins anew.
const AGAIN: usize = 3;

/// What a process is told.
#[derive(Clone, Debug)]
pub(crate) struct Orders {
    pub(crate) url: String,
    pub(crate) diary: PathBuf,
    pub(crate) round: u64,
    /// Which of the processes it is.
    pub(crate) client: u64,
    pub(crate) tiers: Vec<TierId>,
}

impl Orders {
    pub(crate) fn arguments(&self) -> Vec<String> {
        let tiers: Vec<String> = self.tiers.iter().map(ToString::to_string).collect();
        let (round, client) = (self.round.to_string(), self.client.to_string());
        vec![self.url.clone(), self.diary.display().to_string(), round, client, tiers.join(",")]
    }

    pub(crate) fn parse(arguments: &[String]) -> Self {
        let [url, diary, round, client, tiers] = arguments else { panic!("{arguments:?}") };
        Self {
            url: url.clone(),
            diary: diary.into(),
            round: round.parse().unwrap(),
            client: client.parse().unwrap(),
            tiers: tiers.split(',').map(|tier| tier.parse().unwrap()).collect(),
        }
    }

    pub(crate) fn writers(&self) -> impl Iterator<Item = u64> {
        let first = self.client * WRITERS;
        first..first + WRITERS
    }
}

/// Commands that share commits, or one by one.
#[derive(Clone)]
enum Engine {
    Group(GroupCommit<PostgresStore>),
    Alone(Fundly<PostgresStore>),
}

impl Engine {
    async fn execute(&self, request: Request) -> Result<Outcome, Error> {
        match self {
            Self::Group(group) => group.execute(request).await,
            Self::Alone(engine) => engine.execute(request).await,
        }
    }
}

type Accepted = (Request, u64, u64, Digest32);

struct Writer {
    script: Script,
    engine: Engine,
    diary: Arc<Diary>,
    /// What was acknowledged: the command, its number, and its place in the journal.
    accepted: Vec<Accepted>,
}

/// Writes until its input ends.
pub(crate) async fn run(orders: Orders) {
    static STOP: AtomicBool = AtomicBool::new(false);
    thread::spawn(|| {
        let _ = std::io::stdin().read(&mut [0]);
        STOP.store(true, Ordering::SeqCst);
        // Whoever gave the orders may be gone, and the server with it.
        thread::sleep(Duration::from_secs(60));
        process::exit(3);
    });
    let group = Engine::Group(GroupCommit::new(Fundly::new(open(&orders.url).await)));
    let alone = Engine::Alone(Fundly::new(open(&orders.url).await));
    let lines = diary::read(&orders.diary);
    let diary = Arc::new(Diary::open(&orders.diary));
    let mut tasks = Vec::new();
    for writer in orders.writers() {
        // Most share commits; enough of them that the largest go as streams.
        let engine = if writer % 16 == 5 { alone.clone() } else { group.clone() };
        let script = Script::new(orders.round, writer, &orders.tiers);
        let mut writer = Writer { script, engine, diary: Arc::clone(&diary), accepted: Vec::new() };
        writer.remember(&lines);
        tasks.push(tokio::spawn(writer.write(&STOP)));
    }
    for task in tasks {
        if let Err(error) = task.await {
            diary.note(&Line::Wrong { text: error.to_string() });
        }
    }
}

async fn open(url: &str) -> PostgresStore {
    loop {
        let options = PostgresOptions { connections: 4, ..PostgresOptions::new(url) };
        match PostgresStore::with(options).await {
            Ok(store) => return store,
            Err(_) => pause(20).await,
        }
    }
}

impl Writer {
    /// Goes through the answers of the process before.
    fn remember(&mut self, lines: &[Line]) {
        for line in lines {
            match line {
                Line::Accepted { writer, n, seq, hash, pledge, .. } if *writer == self.script.writer() => {
                    assert_eq!(*n, self.script.next, "writer {writer} skipped a command");
                    self.accepted.push((self.script.request(), *n, *seq, *hash));
                    self.script.answered(true, *pledge);
                }
                Line::Refused { writer, n, .. } if *writer == self.script.writer() => {
                    assert_eq!(*n, self.script.next, "writer {writer} skipped a command");
                    self.script.answered(false, None);
                }
                _ => {}
            }
        }
    }

    async fn write(mut self, stop: &AtomicBool) {
        // What nobody knows the fate of comes first.
        let begins_anew = self.script.next > 0;
        let mut goes_on = self.step().await;
        if begins_anew {
            for accepted in self.accepted.iter().rev().skip(1).take(AGAIN) {
                self.again(accepted).await;
            }
        }
        let mut numbers = Numbers::new(self.script.writer());
        while goes_on && !stop.load(Ordering::SeqCst) {
            goes_on = self.step().await;
            if numbers.below(16) == 0 && !self.accepted.is_empty() {
                let any = numbers.below(self.accepted.len() as u64) as usize;
                self.again(&self.accepted[any]).await;
            }
        }
    }

    /// One command, until it is answered. Whether to go on.
    async fn step(&mut self) -> bool {
        let (writer, n, request) = (self.script.writer(), self.script.next, self.script.request());
        let (answer, tries) = self.ask(&request).await;
        match answer {
            Ok(outcome) => {
                let (seq, hash, pledge) = (outcome.seq, outcome.hash, placed(&outcome));
                let repeated = outcome.repeated;
                self.diary.note(&Line::Accepted { writer, n, seq, hash, repeated, tries, pledge });
                self.accepted.push((request, n, seq, hash));
                self.script.answered(true, pledge);
            }
            Err(error) if error.code() == "reward.sold_out" => {
                self.diary.note(&Line::Refused { writer, n, code: error.code().to_owned() });
                self.script.answered(false, None);
            }
            Err(error) => {
                self.diary.note(&Line::Wrong { text: format!("writer {writer}, command {n}: {error:?}") });
                return false;
            }
        }
        true
    }

    async fn again(&self, (request, n, ..): &Accepted) {
        let (writer, n) = (self.script.writer(), *n);
        self.diary.note(&match self.ask(request).await.0 {
            Ok(Outcome { seq, hash, repeated, .. }) => Line::Again { writer, n, seq, hash, repeated },
            Err(error) => Line::Wrong { text: format!("writer {writer}, command {n} again: {error:?}") },
        });
    }

    /// Sends a command until it is answered, and says how many times it was not.
    async fn ask(&self, request: &Request) -> (Result<Outcome, Error>, u64) {
        let mut tries = 0;
        loop {
            match self.engine.execute(request.clone()).await {
                Err(Error::Store(fundly_core::StoreError::Unavailable { .. }) | Error::Contended { .. }) => {
                    tries += 1;
                    pause(5 * tries.min(10)).await;
                }
                answer => return (answer, tries),
            }
        }
    }
}
