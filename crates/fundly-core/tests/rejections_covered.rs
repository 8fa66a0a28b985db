//! Every rejection is provoked by a test that names its code.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

use fundly_core::Rejection;
use std::{fs, path::Path};

/// The text of every test: whole files of `tests/` but for the golden examples, and the test modules of `src/`.
fn tests(folder: &Path, whole: bool, found: &mut String) {
    for path in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() && name != "golden" && name != "docs" {
            tests(&path, whole, found);
        } else if path.extension().is_some_and(|ext| ext == "rs") && name != "rejections_covered.rs" {
            let text = fs::read_to_string(&path).unwrap();
            let from = if whole || name == "laws.rs" { Some(0) } else { text.find("#[cfg(test)]") };
            found.push_str(from.map_or("", |from| &text[from..]));
        }
    }
}

#[test]
fn every_rejection_is_provoked() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut text = String::new();
    tests(&root.join("tests"), true, &mut text);
    tests(&root.join("src"), false, &mut text);
    let code = |rejection: &&(_, &str, _)| !text.contains(&format!("\"{}\"", rejection.1));
    let missing: Vec<&str> = Rejection::ALL.iter().filter(code).map(|rejection| rejection.1).collect();
    assert!(missing.is_empty(), "{} rejections that no test provokes:\n{}", missing.len(), missing.join("\n"));
}
