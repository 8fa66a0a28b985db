//! What the engine and policies can do, other languages can ask for.
#![cfg(feature = "schema")]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

use std::{collections::BTreeSet, fs, path::Path};

/// Functions that are reached by another name, or need none, and how.
const OTHERWISE: [(&str, &str); 19] = [
    ("all_or_nothing", "allOrNothing"),
    ("asks_of_backers", "facts"),
    ("cites", "citations"),
    ("collecting_from", "scheduleUnder"),
    ("every", "rows"),
    ("execute_batch", "executeMany"),
    ("fees_to", "feeQuote"),
    ("fees_to_next", "feeQuote"),
    ("flaws", "policyFlaws"),
    ("from_json", "policyFlaws"),
    ("from_toml", "readPolicy"),
    ("is_in_force", "presets"),
    ("open_gates", "invest"),
    ("parameters", "policyParameters"),
    ("query", "facts"),
    ("release", "releaseUnder"),
    ("release_from", "releaseUnder"),
    ("returnable", "returnableFee"),
    ("surcharge", "feeQuote"),
];

/// What is set up on the side of Rust: stores, sources of facts, the schema itself.
const SET_UP: [&str; 5] = ["new", "store", "map_store", "with_facts", "schema"];

fn public_functions(folder: &Path, of: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(public_functions(&path, of));
        } else {
            found.extend(in_blocks(&fs::read_to_string(path).unwrap(), of));
        }
    }
    found
}

/// The public functions in the blocks that begin with such a line; a block ends with a brace at the left margin.
fn in_blocks(source: &str, of: &str) -> Vec<String> {
    let (mut inside, mut found) = (false, Vec::new());
    for line in source.lines() {
        match line {
            line if line.starts_with(of) => inside = true,
            "}" => inside = false,
            line if inside => {
                let function = ["    pub fn ", "    pub async fn ", "    pub const fn "];
                let rest = function.iter().find_map(|start| line.strip_prefix(start));
                found.extend(rest.map(|rest| rest.split(['(', '<']).next().unwrap_or_default().to_owned()));
            }
            _ => {}
        }
    }
    found
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &word[..1].to_ascii_uppercase() + &word[1..])
}

#[test]
fn what_the_core_can_do_the_wire_can() {
    let wire = fundly_wire::describe();
    let operations: BTreeSet<&str> =
        wire["operations"].as_array().unwrap().iter().filter_map(|operation| operation["name"].as_str()).collect();
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fundly-core/src");
    let mut functions = public_functions(&core.join("engine"), "impl<S: Store> Fundly<S> {");
    functions.extend(public_functions(&core.join("policy"), "impl Policy {"));
    assert!(functions.len() > 40, "{functions:?}");
    let reached = |function: &String| {
        let otherwise = OTHERWISE.iter().find(|(name, _)| name == function).map(|(_, operation)| *operation);
        SET_UP.contains(&function.as_str()) || operations.contains(otherwise.unwrap_or(&camel(function)))
    };
    let lost: Vec<String> = functions.into_iter().filter(|function| !reached(function)).collect();
    assert_eq!(lost, Vec::<String>::new(), "no operation reaches these");
}
