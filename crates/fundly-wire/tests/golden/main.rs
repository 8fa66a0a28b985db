//! Samples of every type of the wire, for every language to read and write back: each word, each variant, each member there
//! and, where Rust leaves it out, left out. They are real: what the stories answered, and the golden files of the core; where those show nothing, they
//! are made from the description. `FUNDLY_WRITE=1 cargo test -p fundly-wire --all-features --test golden` writes them anew.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

mod schema;

use fundly_core::{CampaignId, Row, RowKind, limits::UNITS_MAX, store::conformance::samples::Filler};
use schema::{Sample, Samples, Schema};
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files(folder: &str) -> Vec<Value> {
    let files = fs::read_dir(top().join(folder)).unwrap().map(|file| file.unwrap().path());
    let mut files: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|is| is == "json")).collect();
    files.sort();
    files.iter().map(|path| serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()).collect()
}

fn schema() -> Schema {
    Schema { wire: fundly_wire::describe() }
}

fn named(name: &str) -> Value {
    json!({"$ref": format!("#/$defs/{name}")})
}

/// The schema of the rows of a kind.
fn row_of(schema: &Schema, kind: &Value) -> Value {
    let forms = schema.wire["rows"].as_array().unwrap();
    forms.iter().find(|form| form["kind"] == *kind).unwrap()["row"].clone()
}

/// The same with counts that every language keeps exact: stores keep larger ones, campaigns never have them.
fn exact(value: Value) -> Value {
    match value {
        Value::Number(number) if number.as_u64().is_some_and(|n| n > UNITS_MAX) => json!(UNITS_MAX),
        Value::Array(list) => list.into_iter().map(exact).collect(),
        Value::Object(members) => members.into_iter().map(|(name, member)| (name, exact(member))).collect(),
        other => other,
    }
}

/// All that is found in what Rust wrote.
fn found(schema: &Schema) -> Samples {
    let mut found = Samples::new();
    let golden = |name: &str| files(&format!("crates/fundly-core/tests/golden/{name}"));
    golden("command").iter().for_each(|request| schema.walk(&named("Request"), request, &mut found));
    golden("event").iter().for_each(|entry| schema.walk(&named("Entry"), entry, &mut found));
    for told in golden("rejection") {
        schema.walk(&named("Rejection"), &told["rejection"], &mut found);
    }
    for (name, value) in ["Account", "Outcome"].into_iter().zip(golden("answer")) {
        schema.walk(&named(name), &value, &mut found);
    }
    for full in [true, false] {
        let filler = Filler { campaign: CampaignId::from_u128(1), n: 7, full };
        for kind in RowKind::ALL {
            let row = exact(serde_json::to_value(filler.row(*kind)).unwrap());
            schema.walk(&row_of(schema, &json!(kind)), &row, &mut found);
        }
        schema.walk(&named("Account"), &serde_json::to_value(filler.account()).unwrap(), &mut found);
    }
    for story in files("stories") {
        for step in story["steps"].as_array().unwrap() {
            let operations = schema.wire["operations"].as_array().unwrap();
            let operation = operations.iter().find(|operation| operation["name"] == step["operation"]);
            if let Some(failure) = step.get("failure") {
                schema.walk(&named("Failure"), failure, &mut found);
            } else {
                schema.walk(&operation.unwrap()["answer"], &step["answer"], &mut found);
            }
        }
    }
    found
}

/// Longest sample of a text, in characters.
const TEXT_MAX: usize = 120;

/// The shortest and the longest of texts or numbers, and some between.
fn spread(found: &Samples, name: &str) -> Vec<Value> {
    let all = found.get(name).into_iter().flatten().map(Sample::value);
    let all: Vec<Value> = all.filter(|value| value.to_string().len() <= TEXT_MAX).collect();
    let mut places: Vec<usize> = (0..4).map(|n| n * all.len().saturating_sub(1) / 3).collect();
    places.dedup();
    places.into_iter().filter_map(|place| all.get(place).cloned()).collect()
}

/// The shortest samples that together show every side of a type that can be shown.
fn chosen(schema: &Schema, name: &str, found: &Samples) -> Vec<Value> {
    let real = found.get(name).into_iter().flatten().map(Sample::value);
    if schema.is_plain(name) {
        let some = spread(found, name);
        return if some.is_empty() { schema.made(name, found) } else { some };
    }
    let mut missing = schema.sides(name);
    let mut seen = BTreeSet::new();
    let mut chosen = Vec::new();
    for sample in real.chain(schema.made(name, found)) {
        let shown = schema.shown(name, &sample);
        let new = shown.iter().filter(|side| missing.remove(*side)).count();
        // A member that is left out is worth a sample where one is found, but it is no use to look for one.
        let without = shown.iter().filter(|side| side.contains(" without ") && seen.insert((*side).clone())).count();
        if new > 0 || without > 0 {
            chosen.push(sample);
        }
    }
    assert!(missing.is_empty(), "{name} without a sample of {missing:?}");
    chosen
}

fn path() -> PathBuf {
    top().join("golden/wire.json")
}

fn samples() -> Value {
    serde_json::from_str(&fs::read_to_string(path()).unwrap_or_default()).unwrap_or_default()
}

#[test]
fn the_file_shows_every_side_of_every_type() {
    let schema = schema();
    let found = found(&schema);
    let mut text = "{\n".to_owned();
    let last = schema.types().keys().next_back().unwrap();
    for name in schema.types().keys() {
        writeln!(text, "{}: [", json!(name)).unwrap();
        let lines: Vec<String> = chosen(&schema, name, &found).iter().map(ToString::to_string).collect();
        writeln!(text, "{}", lines.join(",\n")).unwrap();
        writeln!(text, "]{}", if name == last { "" } else { "," }).unwrap();
    }
    text.push_str("}\n");
    if env::var_os("FUNDLY_WRITE").is_some() {
        fs::create_dir_all(top().join("golden")).unwrap();
        fs::write(path(), &text).unwrap();
    }
    let file = fs::read_to_string(path()).unwrap_or_default();
    assert!(file == text, "golden/wire.json is out of step: FUNDLY_WRITE=1 writes it anew");
}

/// Each sample of these types is read, and written back as it was.
macro_rules! round_trips {
    ($samples:ident: $($name:ident = $type:ty),* $(,)?) => {{
        let mut read: BTreeSet<&str> = BTreeSet::new();
        $(
            for sample in $samples[stringify!($name)].as_array().unwrap() {
                let value: $type = serde_json::from_value(sample.clone())
                    .unwrap_or_else(|error| panic!("{}: {error}: {sample}", stringify!($name)));
                assert_eq!(serde_json::to_value(&value).unwrap(), *sample, "{}", stringify!($name));
            }
            read.insert(stringify!($name));
        )*
        read
    }};
}

#[test]
fn what_rust_reads_it_writes_back_as_it_was() {
    use fundly_core::*;
    let samples = samples();
    let read = round_trips!(samples:
        Account = Account, Actor = Actor, Entry = Entry, Event = Event,
        Facts = policy::Facts, Policy = Policy, Profile = account::Profile, Investor = account::Investor,
        Money = Money, Amount = Amount, Rate = Rate, Timestamp = Timestamp, Span = Span, Period = Period,
        Currency = Currency, CampaignId = CampaignId, Digest32 = Digest32, Units = Units, Role = Role,
        Standing = Standing, Permission = Permission, RowKind = RowKind, PledgeState = PledgeState,
        Phase = Phase, CommandKind = CommandKind,
    );
    assert_eq!(read.len(), 25);
    let alone = &samples["Request"][0];
    let in_a_request = |command: &Value| {
        let mut request = alone.clone();
        request["command"] = command.clone();
        request
    };
    let commands = samples["Command"].as_array().unwrap().iter().map(in_a_request);
    for sample in samples["Request"].as_array().unwrap().iter().cloned().chain(commands) {
        let request =
            Request::from_json(sample.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error}: {sample}"));
        assert_eq!(serde_json::to_value(&request).unwrap(), sample);
    }
}

#[test]
fn rows_are_read_and_written_back_as_they_were() {
    let (schema, samples) = (schema(), samples());
    for kind in RowKind::ALL {
        let form = row_of(&schema, &json!(kind));
        let name = form["$ref"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
        let of_kind = samples[&name].as_array().unwrap();
        assert!(!of_kind.is_empty(), "{name}");
        for sample in of_kind {
            let row =
                Row::deserialize(*kind, sample.clone()).unwrap_or_else(|error| panic!("{name}: {error}: {sample}"));
            assert_eq!(serde_json::to_value(&row).unwrap(), *sample, "{name}");
        }
    }
}
