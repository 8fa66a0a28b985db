//! `cargo run -p quickstart [-- --database FILE] [--json]`

mod options;
mod terminal;

use fundly_core::Fundly;
use fundly_sql::SqliteStore;
use options::{Options, Wish};
use quickstart::{Failure, report, show, story};
use std::process::ExitCode;
use terminal::Terminal;

async fn run(options: &Options, terminal: &mut Terminal) -> Result<(), Failure> {
    let file = &options.database;
    let store = SqliteStore::open(file).await.map_err(|error| format!("{}: {error}", file.display()))?;
    let engine = Fundly::new(store);
    terminal.open(file)?;
    let ending = story::tell(&engine, &mut |told| terminal.told(told)).await?;
    let report = report::read(&engine, ending.campaign).await?;
    engine.store().close().await;
    if options.json {
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
