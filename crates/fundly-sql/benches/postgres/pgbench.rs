//! The peer without a program around it: the same statements by PostgreSQL's own load generator, prepared.

use crate::{
    Bench,
    load::Sample,
    peer::{Place, SCHEMA},
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

pub(crate) fn installed() -> bool {
    Command::new("pgbench").arg("--version").output().is_ok_and(|output| output.status.success())
}

pub(crate) fn run(bench: &Bench, place: Place, clients: u32) -> Sample {
    let logs = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pgbench");
    if logs.exists() {
        fs::remove_dir_all(&logs).unwrap();
    }
    fs::create_dir_all(&logs).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/postgres/pledge.pgbench");
    let output = Command::new("pgbench")
        .env("PGOPTIONS", format!("-c search_path={SCHEMA}"))
        .args(["--no-vacuum", "--protocol=prepared", "--log", "--define=n=0"])
        .arg(format!("--file={}", script.display()))
        .arg(format!("--log-prefix={}", logs.join("log").display()))
        .arg(format!("--define=campaigns={}", place.campaigns()))
        .arg(format!("--client={clients}"))
        .arg(format!("--jobs={}", clients.min(2)))
        .arg(format!("--time={}", bench.seconds))
        .arg(&bench.url)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "pgbench: {said}{}", String::from_utf8_lossy(&output.stderr));
    Sample::of(Duration::from_secs_f64(seconds(&said)), micros(&logs))
}

/// How long the transactions took together, without the time to connect.
fn seconds(said: &str) -> f64 {
    let number = |before: &str| -> f64 {
        let rest = said.split(before).nth(1).unwrap();
        rest.split_whitespace().next().unwrap().parse().unwrap()
    };
    number("transactions actually processed: ") / number("tps = ")
}

/// The third word of each line of a log is what the transaction took.
fn micros(logs: &Path) -> Vec<u64> {
    let mut micros = Vec::new();
    for log in fs::read_dir(logs).unwrap() {
        let log = fs::read_to_string(log.unwrap().path()).unwrap();
        micros.extend(log.lines().map(|line| line.split(' ').nth(2).unwrap().parse::<u64>().unwrap()));
    }
    micros
}
