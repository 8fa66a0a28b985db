//! Every rejection is provoked by a test that asserts its code.

use fundly_core::Rejection;
use std::{fs, path::Path};

/// Folders of tests that name codes without provoking them: examples of the wire form, made pages, and walks at random,
/// which take whatever comes.
const NAMING: [&str; 3] = ["golden", "docs", "model"];

/// Test modules of `src/` that are files or folders of their own.
const MODULES: [&str; 3] = ["tests.rs", "laws.rs", "tests"];

/// The code of every test without its comments: whole files of `tests/`, and the test modules of `src/`.
fn tests(folder: &Path, whole: bool, found: &mut String) {
    for path in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            if !NAMING.contains(&name.as_str()) {
                tests(&path, whole || MODULES.contains(&name.as_str()), found);
            }
        } else if path.extension().is_some_and(|ext| ext == "rs") && name != "rejections_covered.rs" {
            let text = fs::read_to_string(&path).unwrap();
            let from = if whole || MODULES.contains(&name.as_str()) { Some(0) } else { text.find("#[cfg(test)]") };
            let code = from.map_or("", |from| &text[from..]);
            found.push_str(&without_comments(code));
        }
    }
}

#[test]
fn every_rejection_is_provoked() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut text = String::new();
    tests(&root.join("tests"), true, &mut text);
    tests(&root.join("src"), false, &mut text);
    let unnamed = |rejection: &&(_, &str, _)| !text.contains(&format!("\"{}\"", rejection.1));
    let missing: Vec<&str> = Rejection::ALL.iter().filter(unnamed).map(|rejection| rejection.1).collect();
    assert!(missing.is_empty(), "{} rejections that no test provokes:\n{}", missing.len(), missing.join("\n"));
}

/// Every rejection is made somewhere: a rule that no code can say no with would be a promise that nothing keeps.
#[test]
fn every_rejection_is_made_somewhere() {
    let mut text = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut text);
    let names = |name: &str| {
        let mut ends = text.match_indices(name).map(|(at, _)| text[at + name.len()..].chars().next());
        ends.any(|next| next.is_none_or(|next| !next.is_alphanumeric()))
    };
    let idle: Vec<&str> = Rejection::ALL
        .iter()
        .map(|rejection| rejection.0)
        .filter(|name| !names(&format!("Rejection::{name}")))
        .collect();
    assert!(idle.is_empty(), "rejections that no code makes: {idle:?}");
}

/// The sources without their test modules.
fn sources(folder: &Path, found: &mut String) {
    for path in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
        let name = path.file_name().unwrap().to_str().unwrap();
        if MODULES.contains(&name) || name == "rejection.rs" {
            continue;
        }
        if path.is_dir() {
            sources(&path, found);
        } else {
            let text = fs::read_to_string(&path).unwrap();
            found.push_str(&without_comments(text.split("#[cfg(test)]").next().unwrap()));
        }
    }
}

fn without_comments(text: &str) -> String {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.map(|line| line.to_owned() + "\n").collect()
}
