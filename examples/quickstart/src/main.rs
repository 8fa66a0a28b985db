//! `cargo run -p quickstart [-- --database FILE|URL] [--json]`

mod database;
mod options;
mod terminal;

use database::Database;
use fundly_core::{Fundly, store::DynStore};
use fundly_sql::{PostgresOptions, PostgresStore, SqliteStore};
use options::{Options, Wish};
use quickstart::{Failure, report, show, story};
use std::process::ExitCode;
use terminal::Terminal;

async fn run(options: &Options, terminal: &mut Terminal) -> Result<(), Failure> {
    match &options.database {
        Database::File(file) => {
            let name = file.display().to_string();
            let store = SqliteStore::open(file).await.map_err(|error| format!("{name}: {error}"))?;
            tell(DynStore::new(store.clone()), &name, options.json, terminal).await?;
            store.close().await;
        }
        Database::Server(url) => {
            let server = PostgresOptions::new(url);
            let name = server.to_string();
            let store = PostgresStore::with(server).await.map_err(|error| format!("{name}: {error}"))?;
            tell(DynStore::new(store), &name, options.json, terminal).await?;
        }
    }
    Ok(())
}

/// Tells the story in a store, and shows the report.
async fn tell(store: DynStore, name: &str, json: bool, terminal: &mut Terminal) -> Result<(), Failure> {
    let engine = Fundly::new(store);
    terminal.open(name)?;
    let ending = story::tell(&engine, &mut |told| terminal.told(told)).await?;
    let report = report::read(&engine, ending.campaign).await?;
    if json {
        return terminal.write(&format!("{}\n", serde_json::to_string_pretty(&report)?));
    }
    terminal.ended(&ending)?;
    terminal.write(&show::report(&report, terminal.style()))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let options = match options::read(std::env::args_os().skip(1)) {
        Ok(Wish::Run(options)) => options,
        Ok(Wish::Help) => {
            let shown = Terminal::new(false).write(options::USAGE);
            return if shown.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
        }
        Err(message) => {
            eprintln!("quickstart: {message}\n\n{}", options::USAGE);
            return ExitCode::from(2);
        }
    };
    match run(&options, &mut Terminal::new(options.json)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("quickstart: {error}");
            ExitCode::FAILURE
        }
    }
}
