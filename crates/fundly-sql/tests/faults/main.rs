//! Kills while commands are carried out, and proves afterwards that nothing acknowledged was lost and nothing was done by half.
//!
//! It makes PostgreSQL servers of its own, from the newest one that is installed, and clears them away:
//!
//! ```sh
//! cargo test -p fundly-sql --all-features --test faults
//! FAULT_KILLS=240 FUNDLY_WRITE=1 cargo test -p fundly-sql --all-features --test faults    # writes docs/faults.md
//! ```
//!
//! `FAULT_SEED` chooses other moments and another order. As root, or where `mount` is allowed, disks are filled too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs, reason = "tests")]

mod client;
#[path = "../common/mod.rs"]
mod common;
mod count;
mod diary;
mod field;
mod kill;
mod numbers;
mod proof;
mod proxy;
mod report;
mod script;
mod server;

use client::Orders;
use count::Count;
use field::Field;
use kill::Kind;
use numbers::Numbers;
use proxy::Proxy;
use server::{Disk, Server};
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    time::Instant,
};

/// Kills between two proofs.
const ROUND: usize = 8;
/// Kills for which a small disk has room: what the commands themselves leave there grows.
const SMALL: u64 = 16;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Some(("--client", orders)) = arguments.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        client::run(Orders::parse(orders)).await;
        return ExitCode::SUCCESS;
    }
    let number = |name, usual| std::env::var(name).map_or(usual, |text| text.parse().unwrap());
    let (kills, seed) = (number("FAULT_KILLS", 24), number("FAULT_SEED", 1));
    let (began, mut suite) = (Instant::now(), Suite::new(seed));
    let mut full = 0;
    while full < kills / 6 {
        match suite.disk(Disk::Small, &Kind::FULL, SMALL.min(kills / 6 - full)).await {
            0 => break,
            more => full += more,
        }
    }
    suite.disk(Disk::Usual, &Kind::USUAL, kills - full).await;
    let (passed, failed) = (suite.passed, suite.failed);
    if failed == 0 {
        let report = report::text(&suite.count, &suite.version, kills, seed);
        println!("\n{report}");
        if std::env::var_os("FUNDLY_WRITE").is_some() {
            report::write(&report);
        }
    }
    let result = if failed == 0 { "ok" } else { "FAILED" };
    println!(
        "\ntest result: {result}. {passed} passed; {failed} failed; 0 ignored; 0 measured; 0 filtered out; finished in {:.2}s",
        began.elapsed().as_secs_f64()
    );
    if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Every round so far.
struct Suite {
    numbers: Numbers,
    seed: u64,
    count: Count,
    version: String,
    servers: u64,
    passed: u64,
    failed: u64,
}

impl Suite {
    fn new(seed: u64) -> Self {
        let numbers = Numbers::new(seed);
        Self { numbers, seed, count: Count::default(), version: String::new(), servers: 0, passed: 0, failed: 0 }
    }

    /// So many kills of these kinds, with a server of its own. How many there were.
    async fn disk(&mut self, disk: Disk, kinds: &[Kind], kills: u64) -> u64 {
        if kills == 0 || self.failed > 0 {
            return 0;
        }
        let Some(server) = Server::start(disk) else {
            match disk {
                Disk::Small => println!("no disk is filled: no right to mount a small one"),
                Disk::Usual => {
                    println!("missing: a PostgreSQL server (apt-get install postgresql, brew install postgresql)");
                    self.failed += 1;
                }
            }
            return 0;
        };
        self.version = server.version().await;
        self.servers += 1;
        let proxy = Proxy::start(&server.home().join("proxy"), server.socket());
        let server = std::sync::Arc::new(server);
        let mut list: Vec<Kind> = kinds.iter().copied().cycle().take(kills as usize).collect();
        for (round, kinds) in (0..).zip(list.chunks_mut(ROUND)) {
            self.numbers.shuffle(kinds);
            let name =
                format!("server {}, {disk:?} disk, round {round}, seed {}", self.servers, self.seed).to_lowercase();
            let diaries = diaries(disk, round);
            let (server, proxy, kinds) = (server.clone(), proxy.clone(), kinds.to_vec());
            let mut numbers = self.numbers.clone();
            let round = tokio::spawn(async move { one(&server, &proxy, round, diaries, &kinds, &mut numbers).await });
            match round.await {
                Ok(mut count) => {
                    if disk == Disk::Small {
                        count.on_small_disks = count.accepted;
                    }
                    println!("test {name}: {} kills, {} commands ... ok", count.all_kills(), count.accepted);
                    self.passed += 1;
                    self.count.add(&count);
                }
                Err(_) => {
                    println!("test {name} ... FAILED");
                    self.failed += 1;
                    break;
                }
            }
        }
        kills
    }
}

/// An empty folder for what the processes note.
fn diaries(disk: Disk, round: u64) -> PathBuf {
    let name = format!("faults-{}-{disk:?}-{round}", std::process::id());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

async fn one(
    server: &Server,
    proxy: &Proxy,
    round: u64,
    folder: PathBuf,
    kinds: &[Kind],
    numbers: &mut Numbers,
) -> Count {
    let mut field = Field::open(server, proxy, round, folder.clone()).await;
    field.suffer(kinds, numbers).await;
    let diaries = field.close().await;
    let mut count = proof::prove(server, round, &diaries, &field.doubts).await;
    count.add(&field.count);
    // Kept only where it shows what went wrong.
    std::fs::remove_dir_all(folder).unwrap();
    count
}
