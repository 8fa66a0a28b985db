//! What every test needs: a file of its own, and the program run on it.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "test support")]

use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A file that does not exist yet, in the folder that cargo keeps for tests.
pub fn fresh(name: &str) -> PathBuf {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.sqlite3"));
    for suffix in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{suffix}", file.display()));
    }
    file
}

/// Runs the program.
pub fn quickstart(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_quickstart")).args(arguments).output().expect("the program starts")
}

/// Runs the program on a file; answers what it printed.
pub fn run(file: &Path, more: &[&str]) -> String {
    let mut arguments = vec!["--database", file.to_str().unwrap()];
    arguments.extend(more);
    let output = quickstart(&arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Runs the program on a file; answers its report.
pub fn json(file: &Path) -> serde_json::Value {
    serde_json::from_str(&run(file, &["--json"])).expect("one JSON document and nothing else")
}
