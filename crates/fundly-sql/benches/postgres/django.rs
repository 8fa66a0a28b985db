//! The peer in Python: a service function of Django, called in a loop by processes that share nothing.

use crate::{
    Bench,
    load::Sample,
    peer::{Place, SCHEMA},
};
use std::{path::Path, process::Command, time::Duration};

/// What the driver prints: how long it took, and the microseconds of each pledge.
#[derive(serde::Deserialize)]
struct Said {
    seconds: f64,
    micros: Vec<u64>,
}

pub(crate) fn run(bench: &Bench, python: &str, place: Place, processes: u32) -> Sample {
    let driver = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/postgres/django/drive.py");
    let output = Command::new(python)
        .arg(driver)
        .env("DATABASE_URL", &bench.url)
        .env("DATABASE_SCHEMA", SCHEMA)
        .args([processes, place.campaigns()].map(|n| n.to_string()))
        .arg(bench.seconds.to_string())
        .output()
        .unwrap();
    assert!(output.status.success(), "Django: {}", String::from_utf8_lossy(&output.stderr));
    let said: Said = serde_json::from_slice(&output.stdout).unwrap();
    Sample::of(Duration::from_secs_f64(said.seconds), said.micros)
}
