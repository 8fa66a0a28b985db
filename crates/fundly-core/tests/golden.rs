//! The wire form of everything, as golden files: one per command, event, row and rejection, one per enum inside them.
//!
//! `FUNDLY_WRITE=1 cargo test -p fundly-core --test golden` writes them anew; a difference is a change of the wire form.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "golden/samples/mod.rs"]
mod samples;

use fundly_core::{
    Account, CommandKind, Entry, Error, Event, Invalid, Rejection, Request, Row, RowKey, RowKind, Span, StoreError,
    Timestamp, VerifyError, canonical::CanonicalError, digest::DigestError, formula::FormulaError,
    journal::JournalError, money::MoneyError, payment::ScaleError, policy::PolicyError, webhook::SignatureError,
};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::PathBuf,
};

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

fn updating() -> bool {
    std::env::var_os("FUNDLY_WRITE").is_some()
}

/// Compares a folder with what it should hold: no file differs, none is missing, none is left over.
fn compare(name: &str, wanted: &BTreeMap<String, String>) {
    let folder = folder(name);
    if updating() {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        wanted.iter().for_each(|(file, text)| fs::write(folder.join(file), text).unwrap());
    }
    let files = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path());
    let found: BTreeMap<String, String> = files
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap()))
        .collect();
    for (file, text) in wanted {
        assert_eq!(found.get(file), Some(text), "{name}/{file} is not what the code makes");
    }
    let left: Vec<&String> = found.keys().filter(|file| !wanted.contains_key(*file)).collect();
    assert!(left.is_empty(), "left over in {name}: {left:?}");
}

fn pretty(json: &Value) -> String {
    serde_json::to_string_pretty(json).unwrap() + "\n"
}

fn kind(json: &Value) -> String {
    json["kind"].as_str().unwrap().to_owned()
}

fn text(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

#[test]
fn every_command_as_a_request() {
    let mut files = BTreeMap::new();
    for command in samples::commands() {
        let request = samples::request(command);
        let json = serde_json::to_value(&request).unwrap();
        assert_eq!(Request::from_json(pretty(&json).as_bytes()).unwrap(), request, "reads back");
        let name = format!("{}.json", kind(&json["command"]));
        assert!(files.insert(name, pretty(&json)).is_none(), "{} has two examples", kind(&json["command"]));
    }
    let missing: Vec<_> =
        CommandKind::ALL.iter().filter(|kind| !files.contains_key(&format!("{}.json", text(kind)))).collect();
    assert!(missing.is_empty(), "commands without an example: {missing:?}");
    compare("command", &files);
}

#[test]
fn every_event_in_its_entry() {
    let command = samples::commands().into_iter().next().unwrap();
    let mut files = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for event in samples::events() {
        seen.insert(event.kind());
        let entry = samples::entry(event.clone(), &command);
        let json = serde_json::to_value(&entry).unwrap();
        assert_eq!(serde_json::from_value::<Entry>(json.clone()).unwrap(), entry, "reads back");
        assert_eq!(serde_json::from_value::<Event>(json["events"][0].clone()).unwrap(), event, "reads back");
        for added in with_something_added(&json["events"][0]) {
            assert!(serde_json::from_value::<Event>(added.clone()).is_err(), "nobody sealed all of this: {added}");
        }
        let name = format!("{}.json", kind(&json["events"][0]));
        assert!(files.insert(name, pretty(&json)).is_none(), "{} has two examples", event.kind());
    }
    let missing: Vec<_> = Event::kinds().into_iter().filter(|kind| !seen.contains(kind)).collect();
    assert!(missing.is_empty(), "events without an example: {missing:?}");
    compare("event", &files);
}

/// The value with a member that nobody knows, once in each object inside.
fn with_something_added(json: &Value) -> Vec<Value> {
    let within = |key: &dyn Fn(&mut Value) -> Option<&mut Value>, inner: &Value| -> Vec<Value> {
        let put = |altered: Value| {
            let mut whole = json.clone();
            if let Some(place) = key(&mut whole) {
                *place = altered;
            }
            whole
        };
        with_something_added(inner).into_iter().map(put).collect()
    };
    match json {
        // serde takes anything beside the name of a variant that has no content.
        Value::Object(members) if members.len() == 1 && members.contains_key("kind") => Vec::new(),
        Value::Object(members) => {
            let mut more = members.clone();
            more.insert("nobodyKnowsThis".to_owned(), Value::from("1"));
            let inner = members.iter().flat_map(|(name, inner)| within(&|whole| whole.get_mut(name), inner));
            std::iter::once(Value::Object(more)).chain(inner).collect()
        }
        Value::Array(items) => {
            items.iter().enumerate().flat_map(|(at, inner)| within(&|whole| whole.get_mut(at), inner)).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn every_row() {
    let mut files = BTreeMap::new();
    for row in samples::rows() {
        let kind = row.key().kind();
        let json = serde_json::to_value(&row).unwrap();
        assert_eq!(Row::deserialize(kind, json.clone()).unwrap(), row, "reads back");
        assert_eq!(
            Row::deserialize(kind, &mut serde_json::Deserializer::from_str(&json.to_string())).unwrap(),
            row,
            "from text"
        );
        assert!(files.insert(format!("{}.json", text(kind)), pretty(&json)).is_none(), "{kind:?} has two examples");
    }
    let missing: Vec<_> =
        RowKind::ALL.iter().filter(|kind| !files.contains_key(&format!("{}.json", text(kind)))).collect();
    assert!(missing.is_empty(), "rows without an example: {missing:?}");
    compare("row", &files);
}

#[test]
fn every_rejection_with_its_code_rule_and_text() {
    let mut files = BTreeMap::new();
    for rejection in samples::rejections() {
        let json = json!({
            "code": rejection.code(),
            "rule": rejection.rule(),
            "text": rejection.to_string(),
            "rejection": rejection,
        });
        let name = format!("{}.json", rejection.code());
        assert!(files.insert(name, pretty(&json)).is_none(), "{} has two examples", rejection.code());
    }
    let missing: Vec<_> =
        Rejection::ALL.iter().filter(|(_, code, _)| !files.contains_key(&format!("{code}.json"))).collect();
    assert!(missing.is_empty(), "rejections without an example: {missing:?}");
    compare("rejection", &files);
}

#[test]
fn every_enum_with_all_its_variants() {
    let mut files = BTreeMap::new();
    for list in samples::enums() {
        assert!(list.reads_back.iter().all(|same| *same), "{} reads back", list.name);
        let distinct: BTreeSet<String> = list.variants.iter().map(ToString::to_string).collect();
        assert_eq!(distinct.len(), list.variants.len(), "{} has each variant once", list.name);
        files.insert(format!("{}.json", list.name), pretty(&Value::Array(list.variants)));
    }
    compare("enum", &files);
}

/// The enums that are read from the wire are found in the sources, so that none is forgotten.
#[test]
fn no_enum_in_the_sources_is_left_out() {
    let listed: BTreeSet<&str> = samples::enums().iter().map(|list| list.name).collect();
    let mut missing = Vec::new();
    for text in sources(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let mut derives = "";
        for line in text.lines() {
            match line {
                line if line.starts_with("#[derive(") => derives = line,
                line if line.starts_with("pub enum ") && derives.contains("Deserialize") => {
                    let name = line["pub enum ".len()..].split([' ', '<']).next().unwrap();
                    if !listed.contains(name) {
                        missing.push(name.to_owned());
                    }
                }
                _ => {}
            }
        }
    }
    assert!(missing.is_empty(), "enums without examples: {missing:?}");
}

/// The text of every source file.
fn sources(folder: &std::path::Path) -> Vec<String> {
    let paths = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let texts = paths.map(|path| if path.is_dir() { sources(&path) } else { vec![fs::read_to_string(path).unwrap()] });
    texts.flatten().collect()
}

#[test]
fn an_outcome_and_an_account() {
    let outcome = serde_json::to_value(samples::outcome()).unwrap();
    let account = serde_json::to_value(samples::account()).unwrap();
    assert_eq!(serde_json::from_value::<Account>(account.clone()).unwrap(), samples::account(), "reads back");
    let files = [("outcome.json", outcome), ("account.json", account)];
    compare("answer", &files.map(|(name, json)| (name.to_owned(), pretty(&json))).into());
}

/// One value of every kind of error that is no rejection, with the number of its rule.
fn errors() -> Vec<(&'static str, &'static str)> {
    let got = String::new;
    let usd = fundly_core::Currency::USD;
    let money = [
        (MoneyError::UnknownCurrency { code: got() }, "R-MONEY-4"),
        (MoneyError::NoMinorUnit { code: got() }, "R-MONEY-4"),
        (MoneyError::Malformed { text: got() }, "R-MONEY-5"),
        (MoneyError::TooPrecise { decimals: 3, exponent: 2 }, "R-MONEY-5"),
        (MoneyError::OutOfRange, "R-MONEY-5"),
        (MoneyError::CurrencyMismatch { left: usd, right: usd }, "R-MONEY-1"),
        (MoneyError::TooManyParts { parts: 2, limit: 1 }, "R-MONEY-6"),
        (MoneyError::NoWeight, "R-MONEY-6"),
        (MoneyError::WeightsTooLarge, "R-MONEY-6"),
        (MoneyError::ImpossibleBounds { index: 0 }, "R-MONEY-6"),
        (MoneyError::SecondRemaining { index: 1 }, "R-MONEY-6"),
        (MoneyError::MinimumsExceedWhole { excess: 1 }, "R-MONEY-6"),
        (MoneyError::MaximumsBelowWhole { unallocated: 1 }, "R-MONEY-6"),
    ];
    let invalid = [
        (Invalid::TextTooLong { text: "Title", max: 1, got: 2 }, "R-TEXT-1"),
        (Invalid::TextTooShort { text: "Title", min: 1 }, "R-TEXT-1"),
        (Invalid::TextControl { text: "Title", character: 0 }, "R-TEXT-1"),
        (Invalid::ListTooLong { max: 1, got: 2 }, "R-LIST-1"),
        (Invalid::Id { id: "PledgeId", got: got() }, "R-ID-2"),
        (Invalid::Bound { got: got() }, "R-POLICY-5"),
        (Invalid::Time { got: got() }, "R-TIME-1"),
        (Invalid::TimeOutOfRange, "R-TIME-1"),
        (Invalid::Period { got: got() }, "R-TIME-4"),
        (Invalid::Date { got: got() }, "R-TIME-6"),
        (Invalid::Zone { got: got() }, "R-TIME-5"),
        (Invalid::Holiday { name: got() }, "R-TIME-6"),
        (Invalid::NoBusinessDays { open: 52, closed: 52 }, "R-TIME-6"),
        (Invalid::Units { max: 1, got: got() }, "R-SHARE-1"),
        (Invalid::Country { got: got() }, "R-TEXT-2"),
        (Invalid::Wire { path: got(), reason: got() }, "R-WIRE-1"),
        (Invalid::RequestTooLarge { max: 1, got: 2 }, "R-WIRE-2"),
    ];
    let store = [
        (StoreError::Conflict, "R-STORE-1"),
        (StoreError::Unavailable { reason: got() }, "R-STORE-2"),
        (StoreError::Corrupt { what: got(), detail: got() }, "R-STORE-2"),
        (StoreError::Backend(std::sync::Arc::new(std::fmt::Error)), "R-STORE-2"),
    ];
    let canonical = [
        CanonicalError::Float,
        CanonicalError::IntegerOutOfRange,
        CanonicalError::DuplicateKey { key: got() },
        CanonicalError::KeyNotText,
        CanonicalError::TooDeep,
        CanonicalError::Unserializable { reason: got() },
    ];
    let sealed = canonical.iter().map(CanonicalError::code).chain([DigestError.code()]);
    let engine = [
        (Error::CommandReused { field: got() }, "R-ENGINE-1"),
        (Error::Contended { tries: 1 }, "R-ENGINE-4"),
        (Error::Internal(""), "R-ENGINE-7"),
    ];
    let money = money.iter().map(|(error, rule)| (error.code(), *rule));
    let invalid = invalid.iter().map(|(error, rule)| (error.code(), *rule));
    let store = store.iter().map(|(error, rule)| (error.code(), *rule));
    let engine = engine.iter().map(|(error, rule)| (error.code(), *rule));
    money
        .chain(invalid)
        .chain(store)
        .chain(journals())
        .chain(sealed.map(|code| (code, "R-JOURNAL-2")))
        .chain(engine)
        .chain(policies())
        .chain(gateways())
        .collect()
}

/// One value of every kind of error that an entry of a journal may meet.
fn journals() -> Vec<(&'static str, &'static str)> {
    let (seq, campaign) = (1, fundly_core::CampaignId::from_u128(1));
    let journal = [
        (JournalError::Gap { expected: 1, got: 2 }, "R-JOURNAL-1"),
        (JournalError::OtherCampaign { seq, got: campaign }, "R-JOURNAL-4"),
        (JournalError::Broken { seq }, "R-JOURNAL-2"),
        (JournalError::Altered { seq }, "R-JOURNAL-2"),
        (JournalError::Unbalanced { seq }, "R-LEDGER-1"),
        (JournalError::Version { seq, version: 2 }, "R-JOURNAL-4"),
        (JournalError::Different { seq }, "R-JOURNAL-4"),
    ];
    let rows = [
        VerifyError::Count { kind: RowKind::Pledge, stored: 1, replayed: 2 },
        VerifyError::Row { key: RowKey::Campaign() },
    ];
    let journal = journal.iter().map(|(error, rule)| (error.code(), *rule));
    journal.chain(rows.iter().map(|error| (error.code(), "R-JOURNAL-3"))).collect()
}

/// One value of every kind of error that a policy in a file may meet.
fn policies() -> Vec<(&'static str, &'static str)> {
    let formula = [
        FormulaError::Syntax { at: 1, expected: "an amount", found: String::new() },
        FormulaError::TooLong { max: 1, got: 2 },
        FormulaError::TooManyParts { at: 1, max: 1 },
        FormulaError::TooDeep { at: 1, max: 1 },
    ];
    let policy = [
        (PolicyError::TooLarge { max: 1, got: 2 }, "R-POLICY-9"),
        (PolicyError::Form { path: ".".into(), reason: String::new() }, "R-POLICY-9"),
        (PolicyError::Flawed(Vec::new()), "R-POLICY-8"),
    ];
    let formula = formula.iter().map(|error| (error.code(), "R-FORMULA-1"));
    formula.chain(policy.iter().map(|(error, rule)| (error.code(), *rule))).collect()
}

/// One value of every kind of error that a gateway's adapter may meet.
fn gateways() -> Vec<(&'static str, &'static str)> {
    let usd = fundly_core::Currency::USD;
    let provider = [
        (ScaleError::UnknownCurrency { currency: usd }, "R-PAYMENT-9"),
        (ScaleError::Inexact { currency: usd, decimals: 2, step: 1 }, "R-PAYMENT-9"),
        (ScaleError::OutOfRange, "R-PAYMENT-9"),
        (ScaleError::Impossible, "R-PAYMENT-9"),
    ];
    let webhook = [
        (SignatureError::Malformed, "R-WEBHOOK-1"),
        (SignatureError::NoMatch, "R-WEBHOOK-1"),
        (SignatureError::TooOld { signed: Timestamp::MIN, tolerance: Span::ZERO }, "R-WEBHOOK-1"),
        (SignatureError::NoSecret, "R-WEBHOOK-1"),
    ];
    let provider = provider.iter().map(|(error, rule)| (error.code(), *rule));
    provider.chain(webhook.iter().map(|(error, rule)| (error.code(), *rule))).collect()
}

#[test]
fn every_code_is_unique_and_listed() {
    let rejections = Rejection::ALL.iter().map(|(_, code, rule)| (*code, *rule));
    let mut codes: Vec<(&str, &str)> = errors().into_iter().chain(rejections).collect();
    codes.sort_unstable();
    for pair in codes.windows(2) {
        assert_ne!(pair[0].0, pair[1].0, "a code names one thing only");
    }
    for (code, rule) in &codes {
        let named = code.contains('.')
            && code.split('.').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c == '_'));
        assert!(named, "{code} is dotted lower case");
        assert!(rule.starts_with("R-"), "{code} has rule {rule}");
    }
    let width = codes.iter().map(|(code, _)| code.len()).max().unwrap();
    let mut list = String::new();
    codes.iter().for_each(|(code, rule)| writeln!(list, "{code:width$}  {rule}").unwrap());
    let path = folder("codes.txt");
    if updating() {
        fs::write(&path, &list).unwrap();
    }
    assert_eq!(fs::read_to_string(path).unwrap(), list, "codes.txt is not what the code makes");
}

/// Codes are read off the sources, so that one which the list above forgets is noticed.
#[test]
fn no_code_in_the_sources_is_left_out_of_the_list() {
    let listed: BTreeSet<String> =
        fs::read_to_string(folder("codes.txt")).unwrap().lines().map(|l| l.split(' ').next().unwrap().into()).collect();
    let source = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src");
    for file in [
        "error.rs",
        "formula/error.rs",
        "money/error.rs",
        "store/mod.rs",
        "canonical.rs",
        "webhook.rs",
        "payment/provider.rs",
        "policy/read.rs",
    ] {
        for line in fs::read_to_string(source.join(file)).unwrap().lines().filter(|line| line.contains("=> \"")) {
            let code = line.split("=> \"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
            assert!(!code.contains('.') || listed.contains(code), "{code} of {file} is not listed");
        }
    }
}
