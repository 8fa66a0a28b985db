//! What is read from a tree is what is read without one, and what is refused is refused with the same words and the same path.

use crate::{
    Policy,
    journal::Entry,
    json::{Misread, from_text, from_toml, from_value},
    proposal::Threshold,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use std::{collections::BTreeMap, fmt::Debug, fs, path::PathBuf};

/// Without a tree, as serde reads it.
fn by_serde<T: DeserializeOwned>(value: &Value) -> Result<T, Misread> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        whole_way(Misread { path, reason: error.into_inner().to_string() })
    })
}

/// An enum whose variant is a member is read by a tree of its own, which tells the way from there.
fn whole_way(wrong: Misread) -> Misread {
    let inner = wrong.reason.strip_prefix("at ").and_then(|told| told.split_once(": "));
    match inner {
        Some((".", reason)) => Misread { reason: reason.to_owned(), ..wrong },
        Some((way, reason)) => Misread { path: format!("{}.{way}", wrong.path), reason: reason.to_owned() },
        None => wrong,
    }
}

/// Serde counts the items of a list that stands for an object, and may take it for one; here it is none.
fn alike<T: PartialEq>(found: &Result<T, Misread>, by_serde: &Result<T, Misread>) -> bool {
    let list = |wrong: &&Misread| wrong.reason.starts_with("invalid type: sequence, expected an object");
    match found.as_ref().err().filter(list) {
        Some(wrong) => {
            by_serde.as_ref().err().is_none_or(|other| wrong.path == "." || other.path.starts_with(&wrong.path))
        }
        None => found == by_serde,
    }
}

fn same<T: DeserializeOwned + Debug + PartialEq>(value: &Value) {
    let (found, by_serde) = (from_value::<T>(value.clone()), by_serde(value));
    assert!(alike(&found, &by_serde), "{value}: {found:?}, not {by_serde:?}");
    assert_eq!(found, from_text(value.to_string().as_bytes()), "{value}");
}

/// The value with one part changed, for every part and many changes.
fn changed(value: &Value) -> Vec<Value> {
    let mut all = vec![
        json!(null),
        json!(true),
        json!(5),
        json!(-5),
        json!(0.5),
        json!("x"),
        json!([]),
        json!({}),
        json!(["x"]),
        json!({"x": 1}),
        json!({"x": 1, "y": 2}),
    ];
    match value {
        Value::Array(items) => {
            for (n, item) in items.iter().enumerate() {
                for part in changed(item) {
                    let mut items = items.clone();
                    items[n] = part;
                    all.push(Value::Array(items));
                }
            }
        }
        Value::Object(members) => {
            let mut more = members.clone();
            more.insert("unheard".to_owned(), json!(1));
            all.push(Value::Object(more));
            for (name, member) in members {
                let mut fewer = members.clone();
                fewer.remove(name);
                all.push(Value::Object(fewer));
                for part in changed(member) {
                    let mut members = members.clone();
                    members.insert(name.clone(), part);
                    all.push(Value::Object(members));
                }
            }
        }
        _ => {}
    }
    all
}

fn texts(folder: &str) -> Vec<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder);
    let texts: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .filter(|file| file.is_file())
        .map(|file| fs::read_to_string(file).unwrap())
        .collect();
    assert!(!texts.is_empty());
    texts
}

#[test]
fn entries_of_every_event_are_read_alike_however_they_are_broken() {
    for text in texts("tests/golden/event") {
        let entry: Value = serde_json::from_str(&text).unwrap();
        same::<Entry>(&entry);
        // The rest of an entry is the same in all of them.
        for event in changed(&entry["events"]) {
            let mut broken = entry.clone();
            broken["events"] = event;
            same::<Entry>(&broken);
        }
    }
}

#[test]
fn policies_are_read_alike_however_they_are_broken() {
    let policy = serde_json::to_value(Policy::open_ended()).unwrap();
    changed(&policy).iter().for_each(same::<Policy>);
}

#[test]
fn toml_is_read_alike_with_the_lines_of_what_is_wrong() {
    let by_serde = |text: &str| -> Result<Policy, Misread> {
        let reader = toml::Deserializer::parse(text).map_err(|error| Misread::toml(text, &error))?;
        serde_path_to_error::deserialize(reader).map_err(|error| {
            let path = error.path().to_string();
            whole_way(Misread { path, ..Misread::toml(text, error.inner()) })
        })
    };
    for text in texts("presets/policies") {
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(from_toml(&text), by_serde(&text));
        for n in 0..lines.len() {
            let name = lines[n].split_once(" = ").map_or("nothing", |(name, _)| name);
            for line in ["", "unheard = 1", &format!("{name} = 5"), &format!("{name} = [true]"), "= ="] {
                let mut broken = lines.clone();
                broken[n] = line;
                let broken = broken.join("\n");
                let (found, by_serde) = (from_toml(&broken), by_serde(&broken));
                // Without a heading what was under it stands elsewhere, and what takes another's place leaves it out: of several
                // things that are wrong the one is told that is declared first, not the one that stands first.
                let several = lines[n].starts_with('[') || line == "unheard = 1";
                let alike = several && found.is_err() && by_serde.is_err() || alike(&found, &by_serde);
                assert!(alike, "line {n} is {line:?}: {found:?}, not {by_serde:?}");
            }
        }
    }
}

#[test]
fn what_a_kind_lacks_is_told_with_its_line() {
    let wrong = from_toml::<BTreeMap<String, Threshold>>("\na = { kind = \"share\" }").unwrap_err();
    assert_eq!(wrong.to_string(), "at a: missing field `of` (line 2)");
    let wrong = from_toml::<BTreeMap<String, Threshold>>("\na = { kind = \"lot\" }").unwrap_err();
    assert!(wrong.to_string().starts_with("at a.kind: unknown variant `lot`, expected"), "{wrong}");
}

#[derive(Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
enum Shape {
    Nothing,
    Side(u8),
    Sides(u8, i64),
    Named { width: u8 },
}

#[derive(Debug, Deserialize, PartialEq, Serialize)]
struct Wrapped(Option<Shape>);

#[test]
fn every_form_of_type_is_read_alike_however_it_is_broken() {
    let samples = [Shape::Nothing, Shape::Side(1), Shape::Sides(2, -3), Shape::Named { width: 4 }];
    for sample in samples {
        let value = serde_json::to_value(&sample).unwrap();
        assert_eq!(from_value::<Shape>(value.clone()), Ok(sample));
        for broken in changed(&value) {
            let found = (from_value::<Wrapped>(broken.clone()), by_serde::<Wrapped>(&broken));
            // A list may be of the wrong length in other words.
            assert_eq!(found.0.is_ok(), found.1.is_ok(), "{broken}");
            assert_eq!(found.0.ok(), found.1.ok());
        }
    }
    for value in [json!({"1": "a", "2": "b"}), json!({"1": 1}), json!({"x": "a"})] {
        let found = (from_value::<BTreeMap<u16, String>>(value.clone()), by_serde(&value));
        // Which key is no number is said by the tree only.
        assert_eq!(found.0.map_err(|wrong| wrong.reason), found.1.map_err(|wrong| wrong.reason));
    }
}

#[derive(Debug, Deserialize, PartialEq)]
struct Sparse {
    needed: u8,
    perhaps: Option<u8>,
    #[serde(default)]
    nothing: Vec<u8>,
    #[serde(default = "three")]
    three: u8,
    #[serde(skip)]
    unsaid: u8,
    last: Option<Wrapped>,
}

fn three() -> u8 {
    3
}

#[test]
fn what_is_left_out_is_what_serde_makes_of_it() {
    let whole = json!({"last": null, "three": 5, "nothing": [1], "perhaps": 7, "needed": 9});
    let members = whole.as_object().unwrap();
    // Every choice of members.
    for chosen in 0..1 << members.len() {
        let some = members.iter().enumerate().filter(|(n, _)| chosen & 1 << n != 0);
        let some = Value::Object(some.map(|(_, (name, value))| (name.clone(), value.clone())).collect());
        same::<Sparse>(&some);
    }
    let found = from_value::<Sparse>(json!({"needed": 9}));
    assert_eq!(found, Ok(Sparse { needed: 9, perhaps: None, nothing: Vec::new(), three: 3, unsaid: 0, last: None }));
}

/// Serde would let it pass where a type does not forbid it, and the next one who writes would leave it out.
#[test]
fn a_member_that_there_is_not_is_refused_of_every_type() {
    let wrong = from_text::<Sparse>(br#"{"needed": 9, "unsaid": 1}"#).unwrap_err();
    let fields = "`needed`, `perhaps`, `nothing`, `three`, `last`";
    assert_eq!(wrong.to_string(), format!("at unsaid: unknown field `unsaid`, expected one of {fields}"));
    let wrong = from_text::<Sparse>(br#"{"needed": 9, "three": 1, "needed": 9}"#).unwrap_err();
    assert_eq!(wrong.to_string(), "at .: duplicate field `needed`");
}

/// Where in the text a wrong value stands is no part of what is wrong with it; where a text breaks off is.
#[test]
fn what_is_wrong_says_no_columns_but_of_broken_texts() {
    let wrong = |text: &str| from_text::<BTreeMap<String, u8>>(text.as_bytes()).unwrap_err();
    assert_eq!(wrong(r#"{"a": 256}"#).to_string(), "at a: invalid value: integer `256`, expected u8");
    assert_eq!(wrong(r#"{"a": 2"#).to_string(), "at .: EOF while parsing an object at line 1 column 7");
    assert_eq!(wrong(r#"{"a": 2} 3"#).to_string(), "at .: trailing characters at line 1 column 10");
}
