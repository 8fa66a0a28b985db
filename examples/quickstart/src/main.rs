//! Quickstart.
#![allow(clippy::print_stdout)]

use fundly_core::Fundly;
use fundly_sql::SqliteStore;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), quickstart::Failure> {
    let file = std::env::args().nth(1).unwrap_or_default();
    let engine = Fundly::new(SqliteStore::open(file).await?);
    let ending = quickstart::story::tell(&engine, &mut |told| println!("{told:?}")).await?;
    println!("{ending:?}");
    let report = quickstart::report::read(&engine, ending.campaign).await?;
    println!("{}", serde_json::to_string_pretty(&report)?);
    Ok(())
}
