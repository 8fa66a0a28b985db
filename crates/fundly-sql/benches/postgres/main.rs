//! Durable pledges per second in PostgreSQL, and what others reach on the same server in the same run.
//!
//! The peers keep the same promise with tables that one would design by hand (`peer.sql`): check phase, deadline and stock under
//! a lock; insert the pledge and two ledger entries; update the campaign's total and balances and the tier's counter; write a
//! journal row with the event; remember the command, so that a repeat finds the first answer. After each run the books must agree
//! with the rows. They are one transaction for each pledge through sqlx, the same statements in pgbench, and a Django service
//! function; refunds and issues of shares one by one through sqlx. The engine without a database (`memory`) runs when named.
//!
//! `crates/fundly-sql/benches/postgres/run` sets everything up, runs all and prints one table. `BENCH_SECONDS` (5) is how long
//! each run lasts, `BENCH_RUNS` (3) how many there are of each way, of which the median counts, `BENCH_PARTS` which parts run,
//! `BENCH_RESULTS` the file of raw results, `BENCH_PYTHON` a Python that has Django.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, clippy::float_arithmetic, reason = "a benchmark")]

mod django;
mod fundly;
mod load;
mod naive;
mod ours;
mod peer;
mod pgbench;
mod report;
mod settle;

use fundly_core::{Fundly, MemoryStore};
use load::{Caller, Limit, Sample};
use naive::Naive;
use peer::Place;
use report::Line;
use settle::{Settlement, Settler};
use sqlx::PgConnection;
use std::{env, path::PathBuf, sync::Arc};

/// What runs unless told otherwise.
const PARTS: &str = "naive pgbench django settlement fundly";
const CLIENTS: [u32; 3] = [1, 8, 64];
const PROCESSES: [u32; 3] = [1, 2, 4];
/// Enough pledges for the rate of settling them one by one.
const SETTLED: u32 = 3_000;
/// Pledges of a campaign that is settled in steps.
pub(crate) const SETTLED_AT_SCALE: u32 = 100_000;

/// What all parts share.
pub(crate) struct Bench {
    pub(crate) url: String,
    pub(crate) seconds: u64,
    pub(crate) runs: u32,
    parts: String,
    results: PathBuf,
    /// A connection of no caller.
    aside: PgConnection,
}

impl Bench {
    async fn from_environment(url: String) -> Self {
        let number = |name: &str| env::var(name).ok().map(|text| text.parse::<u32>().unwrap());
        let results = env::var_os("BENCH_RESULTS")
            .map_or_else(|| PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("postgres.jsonl"), PathBuf::from);
        Self {
            seconds: number("BENCH_SECONDS").unwrap_or(5).into(),
            runs: number("BENCH_RUNS").unwrap_or(3),
            parts: env::var("BENCH_PARTS").unwrap_or_else(|_| PARTS.to_owned()),
            results,
            aside: peer::connect(&url).await,
            url,
        }
    }

    fn wants(&self, part: &str) -> bool {
        self.parts.split(' ').any(|wanted| wanted == part)
    }

    async fn setting(&mut self, name: &'static str) -> String {
        let query = "SELECT current_setting($1)";
        sqlx::query_scalar(query).bind(name).fetch_one(&mut self.aside).await.unwrap()
    }

    /// Bytes of the log that the server wrote since it was made.
    pub(crate) async fn wal(&mut self) -> u64 {
        let query = "SELECT (pg_current_wal_lsn() - '0/0'::pg_lsn)::bigint";
        let written: i64 = sqlx::query_scalar(query).fetch_one(&mut self.aside).await.unwrap();
        u64::try_from(written).unwrap()
    }

    /// Runs the callers until the limit and writes down what was measured.
    pub(crate) async fn measure<C: Caller>(&mut self, way: &str, place: &str, callers: Vec<C>, limit: Limit) -> Sample {
        let clients = u32::try_from(callers.len()).unwrap();
        let warm = load::warm(callers).await;
        let before = self.wal().await;
        let sample = load::run(warm, limit).await;
        let written = self.wal().await - before;
        self.record(Line::new(way, place, clients, &sample, written));
        sample
    }

    /// Drops what an earlier run left.
    pub(crate) async fn drop_schema(&mut self, name: &'static str) {
        let statement = format!("DROP SCHEMA IF EXISTS {name} CASCADE; CHECKPOINT");
        sqlx::raw_sql(sqlx::AssertSqlSafe(statement)).execute(&mut self.aside).await.unwrap();
    }

    pub(crate) fn record(&self, line: Line) {
        line.append(&self.results);
        println!("{}", serde_json::to_string(&line).unwrap());
    }
}

async fn one_transaction(bench: &mut Bench) {
    for place in Place::ALL {
        for clients in CLIENTS {
            for _ in 0..bench.runs {
                peer::reset(&mut bench.aside).await;
                let connections = peer::connections(&bench.url, clients).await;
                let callers = connections.into_iter().map(|on| Naive { on, place }).collect();
                let limit = Limit::time(bench.seconds);
                let sample = bench.measure(report::ONE_TRANSACTION, place.name(), callers, limit).await;
                naive::assert_idempotent(&mut bench.aside, place).await;
                peer::assert_sound(&mut bench.aside, sample.pieces).await;
            }
        }
    }
}

/// A peer that is a program of its own and measures itself.
async fn outside(bench: &mut Bench, way: &str, clients: [u32; 3], run: impl Fn(&Bench, Place, u32) -> Sample) {
    for place in Place::ALL {
        for clients in clients {
            for _ in 0..bench.runs {
                peer::reset(&mut bench.aside).await;
                let before = bench.wal().await;
                let sample = run(bench, place, clients);
                let written = bench.wal().await - before;
                bench.record(Line::new(way, place.name(), clients, &sample, written));
                peer::assert_sound(&mut bench.aside, sample.pieces).await;
            }
        }
    }
}

/// The engine without a database, which nothing durable can surpass: what is missing to it is the price of durability.
async fn memory(bench: &mut Bench) {
    const WAY: &str = "Fundly, memory only";
    for place in Place::ALL {
        for clients in CLIENTS {
            for _ in 0..bench.runs {
                let engine = Arc::new(Fundly::new(MemoryStore::new()));
                let tiers = ours::launch(&engine, place.campaigns()).await;
                let callers = ours::callers(&engine, place, &tiers, clients);
                bench.measure(WAY, place.name(), callers, Limit::time(bench.seconds)).await;
            }
        }
    }
    for _ in 0..bench.runs {
        let engine = Fundly::new(MemoryStore::new());
        let reports = ours::promised(&engine, SETTLED_AT_SCALE).await;
        let issue = ours::issue(&engine, reports).await;
        let refund = ours::refund(&engine, SETTLED_AT_SCALE).await;
        bench.record(Line::new(WAY, "issue", 1, &issue, 0));
        bench.record(Line::new(WAY, "refund", 1, &refund, 0));
    }
}

async fn settlement(bench: &mut Bench) {
    for settlement in Settlement::ALL {
        for clients in [1, 8] {
            for _ in 0..bench.runs {
                peer::reset(&mut bench.aside).await;
                settle::fill(&mut bench.aside, SETTLED + clients).await;
                let connections = peer::connections(&bench.url, clients).await;
                let callers = connections.into_iter().map(|on| Settler { on, settlement }).collect();
                bench.measure(report::ONE_TRANSACTION, settlement.name(), callers, Limit::pieces(SETTLED)).await;
                peer::assert_sound(&mut bench.aside, SETTLED.into()).await;
            }
        }
    }
}

#[tokio::main]
async fn main() {
    let Ok(url) = env::var("DATABASE_URL") else {
        println!("missing: DATABASE_URL, which crates/fundly-sql/benches/postgres/run sets");
        return;
    };
    let mut bench = Bench::from_environment(url).await;
    report::empty(&bench.results);
    if bench.wants("naive") {
        one_transaction(&mut bench).await;
    }
    if bench.wants("pgbench") {
        if pgbench::installed() {
            outside(&mut bench, "same, pgbench prepared", CLIENTS, pgbench::run).await;
        } else {
            println!("missing: pgbench, whose rows are left out");
        }
    }
    if bench.wants("django") {
        if let Ok(python) = env::var("BENCH_PYTHON") {
            let run = |bench: &Bench, place, processes| django::run(bench, &python, place, processes);
            outside(&mut bench, report::DJANGO, PROCESSES, run).await;
        } else {
            println!("missing: a Python with Django (BENCH_PYTHON), whose rows are left out");
        }
    }
    if bench.wants("settlement") {
        settlement(&mut bench).await;
    }
    if bench.wants("fundly") {
        fundly::pledges(&mut bench).await;
        fundly::settlement(&mut bench).await;
    }
    if bench.wants("memory") {
        memory(&mut bench).await;
    }
    let version = bench.setting("server_version").await;
    let (fsync, commit) = (bench.setting("fsync").await, bench.setting("synchronous_commit").await);
    println!("\nPostgreSQL {version}, fsync {fsync}, synchronous_commit {commit}; median of {} runs", bench.runs);
    report::print(&bench.results);
}
