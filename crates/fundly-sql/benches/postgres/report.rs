//! Results as lines of JSON, and the table that is made of them.

use crate::load::Sample;
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    fs::{self, File, OpenOptions},
    io::Write,
    path::Path,
};

/// The ways that others are compared with.
pub(crate) const ONE_TRANSACTION: &str = "one transaction, sqlx";
pub(crate) const DJANGO: &str = "Django service function";

/// One run.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Line {
    way: String,
    place: String,
    clients: u32,
    rate: f64,
    p50_us: u64,
    p99_us: u64,
    wal_bytes: u64,
    pieces: u64,
}

impl Line {
    /// `place` is hot or spread for pledges, refund or issue for settlement; `wal_bytes` what the run wrote in all.
    pub(crate) fn new(way: &str, place: &str, clients: u32, sample: &Sample, wal_bytes: u64) -> Self {
        Self {
            way: way.to_owned(),
            place: place.to_owned(),
            clients,
            rate: sample.pieces as f64 / sample.took.as_secs_f64(),
            p50_us: sample.p50_us,
            p99_us: sample.p99_us,
            wal_bytes: wal_bytes / sample.pieces.max(1),
            pieces: sample.pieces,
        }
    }

    pub(crate) fn append(&self, to: &Path) {
        let mut file = OpenOptions::new().append(true).create(true).open(to).unwrap();
        writeln!(file, "{}", serde_json::to_string(self).unwrap()).unwrap();
    }
}

pub(crate) fn empty(file: &Path) {
    drop(File::create(file).unwrap());
}

pub(crate) fn print(file: &Path) {
    let lines = fs::read_to_string(file).unwrap();
    let lines: Vec<Line> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let rows = medians(lines);
    for (place, title) in [
        ("hot", "pledges, one campaign"),
        ("spread", "pledges, 1,000 campaigns"),
        ("refund", "refunds of one campaign"),
        ("issue", "issues of shares of one campaign"),
    ] {
        let rows: Vec<&Line> = rows.iter().filter(|row| row.place == place).collect();
        if !rows.is_empty() {
            section(title, &rows);
        }
    }
}

fn section(title: &str, rows: &[&Line]) {
    let best = |way: &str| {
        let rates = rows.iter().filter(|row| row.way == way).map(|row| row.rate);
        rates.reduce(f64::max)
    };
    let (naive, django) = (best(ONE_TRANSACTION), best(DJANGO));
    println!("\n{title}");
    println!(
        "{:<26} {:>7} {:>9} {:>9} {:>9} {:>9} {:>8} {:>9}",
        "way", "clients", "per s", "p50 us", "p99 us", "WAL each", "x sqlx", "x Django"
    );
    for row in rows {
        println!(
            "{:<26} {:>7} {:>9.0} {:>9} {:>9} {:>9} {:>8} {:>9}",
            row.way,
            row.clients,
            row.rate,
            row.p50_us,
            row.p99_us,
            row.wal_bytes,
            times(row.rate, naive),
            times(row.rate, django)
        );
    }
}

/// How many times the best rate of a peer, where the peer was run.
fn times(rate: f64, peer: Option<f64>) -> String {
    peer.map_or_else(|| "-".to_owned(), |peer| format!("{:.2}", rate / peer))
}

/// The run in the middle, by rate, of each way, in the order in which ways first ran.
fn medians(lines: Vec<Line>) -> Vec<Line> {
    let mut runs: BTreeMap<(String, String, u32), (usize, Vec<Line>)> = BTreeMap::new();
    for (n, line) in lines.into_iter().enumerate() {
        let key = (line.way.clone(), line.place.clone(), line.clients);
        runs.entry(key).or_insert((n, Vec::new())).1.push(line);
    }
    let mut rows: Vec<(usize, Vec<Line>)> = runs.into_values().collect();
    rows.sort_by_key(|(first, _)| *first);
    let median = |mut runs: Vec<Line>| {
        runs.sort_by(|a, b| a.rate.total_cmp(&b.rate));
        runs.swap_remove(runs.len() / 2)
    };
    rows.into_iter().map(|(_, runs)| median(runs)).collect()
}
