//! What the tests share: the program as a person runs it, and places to write to.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic, reason = "test support")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// The ledger that comes with the example.
pub fn ledger() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/oss-project-ledger.csv")
}

/// A folder of this test's own, empty.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(env!("CARGO_CRATE_NAME")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs the program in a folder.
pub fn replay(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_replay")).current_dir(folder).args(arguments).output().unwrap()
}

/// Runs the program, which must succeed, and answers what it printed.
pub fn printed(folder: &Path, arguments: &[&str]) -> String {
    let output = replay(folder, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Runs the program, which must fail, and answers what it said.
pub fn refused(folder: &Path, arguments: &[&str]) -> String {
    let output = replay(folder, arguments);
    assert!(!output.status.success(), "it went through");
    String::from_utf8(output.stderr).unwrap()
}

/// The rows of the ledger as texts, the header first.
pub fn rows() -> Vec<String> {
    fs::read_to_string(ledger()).unwrap().lines().map(str::to_owned).collect()
}

/// Writes rows as an export of their own.
pub fn export(folder: &Path, rows: &[String]) -> PathBuf {
    let file = folder.join("export.csv");
    fs::write(&file, rows.join("\n") + "\n").unwrap();
    file
}
