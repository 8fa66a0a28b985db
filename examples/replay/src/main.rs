//! `cargo run -p replay -- FILE.csv [--json] [--journal OUT] [--database FILE|URL]`
#![allow(clippy::print_stdout, reason = "this program talks to a person")]

mod print;

use fundly_core::{Fundly, MemoryStore, journal::Entry, ledger::export::plain_text, store::DynStore};
use fundly_sql::{Durability, PostgresOptions, PostgresStore, SqliteOptions, SqliteStore};
use replay::{Plan, Summary, import, plan, read, summarise};
use std::{error::Error, process::ExitCode};

type Failure = Box<dyn Error + Send + Sync>;

/// The ledger that comes with the example.
const OWN_FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/oss-project-ledger.csv");

const USAGE: &str = "\
Replays an Open Collective export through the engine.

  replay [FILE.csv] [--json] [--journal OUT] [--database FILE|URL]

  FILE.csv               the export; the ledger that comes with the example when not given
  --json                 prints the figures as JSON
  --journal OUT          where to write the journal for hledger; replay.journal when not given
  --database FILE        keeps the books in a SQLite file as well; nothing is written there unless
                         the whole export goes through
  --database URL         the same in a PostgreSQL database, such as postgres://me@localhost/forge";

#[derive(Default)]
struct Options {
    file: Option<String>,
    json: bool,
    journal: Option<String>,
    database: Option<String>,
}

fn options(arguments: impl Iterator<Item = String>) -> Result<Options, String> {
    let mut options = Options::default();
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        let mut value = |name: &str| arguments.next().ok_or(format!("{name} needs a value"));
        match argument.as_str() {
            "--json" => options.json = true,
            "--journal" => options.journal = Some(value("--journal")?),
            "--database" => options.database = Some(value("--database")?),
            "--help" | "-h" => return Err(USAGE.to_owned()),
            other if other.starts_with("--") => return Err(format!("unknown option {other}\n\n{USAGE}")),
            _ if options.file.is_some() => return Err(format!("one file at a time\n\n{USAGE}")),
            _ => options.file = Some(argument),
        }
    }
    Ok(options)
}

async fn run(options: &Options) -> Result<(), Failure> {
    let file = options.file.as_deref().unwrap_or(OWN_FILE);
    let text = std::fs::read(file).map_err(|error| format!("{file}: {error}"))?;
    let rows = read(&text).map_err(|error| format!("{file}: {error}; nothing was imported"))?;
    let plan = plan(&rows).map_err(|error| format!("{file}: {error}; nothing was imported"))?;
    let engine = Fundly::new(MemoryStore::new());
    let books = import(&engine, &plan).await.map_err(|error| format!("{file}: {error}; nothing was imported"))?;
    let (summary, entries) = summarise(&engine, &books, plan.currency).await?;
    if let Some(database) = &options.database {
        keep(database, &plan, &summary).await?;
    }
    let journal = options.journal.as_deref().unwrap_or("replay.journal");
    std::fs::write(journal, plain_text(books.campaign, plan.currency, &entries))?;
    show(options, &summary, &entries, journal, rows.len())
}

/// Keeps the books in a database too.
async fn keep(database: &str, plan: &Plan, summary: &Summary) -> Result<(), Failure> {
    if ["postgres://", "postgresql://"].iter().any(|scheme| database.starts_with(scheme)) {
        let server = PostgresOptions::new(database);
        let name = server.to_string();
        let store = PostgresStore::with(server).await.map_err(|error| format!("{name}: {error}"))?;
        return keep_in(DynStore::new(store), &name, plan, summary).await;
    }
    // An import that a power failure cuts off is simply run again.
    let file =
        SqliteOptions { path: Some(database.into()), durability: Durability::Normal, ..SqliteOptions::default() };
    let store = SqliteStore::with(file).await.map_err(|error| format!("{database}: {error}"))?;
    keep_in(DynStore::new(store.clone()), database, plan, summary).await?;
    store.close().await;
    Ok(())
}

async fn keep_in(store: DynStore, name: &str, plan: &Plan, summary: &Summary) -> Result<(), Failure> {
    let engine = Fundly::new(store);
    let books = import(&engine, plan).await.map_err(|error| format!("{name}: {error}"))?;
    let (stored, _) = summarise(&engine, &books, plan.currency).await?;
    if stored.hash != summary.hash {
        return Err(format!("{name} holds another history of the same campaign").into());
    }
    Ok(())
}

fn show(options: &Options, summary: &Summary, entries: &[Entry], journal: &str, rows: usize) -> Result<(), Failure> {
    if options.json {
        println!("{}", serde_json::to_string_pretty(summary)?);
    } else {
        print::summary(summary, entries.len(), rows);
        println!("Journal for hledger and ledger: {journal}");
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let options = match options(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(message) => {
            println!("{message}");
            return if message == USAGE { ExitCode::SUCCESS } else { ExitCode::from(2) };
        }
    };
    match run(&options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
