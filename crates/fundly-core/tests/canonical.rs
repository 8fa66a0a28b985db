//! Canonical JSON against RFC 8785's own example and an independent implementation.

use std::collections::{BTreeMap, HashSet};

use fundly_core::canonical::{
    CanonicalError, Canonicalizer, MAX_DEPTH, MAX_SAFE_INTEGER, to_canonical, write_canonical,
};
use proptest::prelude::*;
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

/// JSON whose objects keep the order they were made in.
#[derive(Debug, Clone)]
enum Json {
    Null,
    Bool(bool),
    Int(i64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Int(value) => serializer.serialize_i64(*value),
            Self::Text(value) => serializer.serialize_str(value),
            Self::List(values) => {
                let mut list = serializer.serialize_seq(None)?;
                values.iter().try_for_each(|value| list.serialize_element(value))?;
                list.end()
            }
            Self::Object(members) => {
                let mut object = serializer.serialize_map(Some(members.len()))?;
                members.iter().try_for_each(|(name, value)| object.serialize_entry(name, value))?;
                object.end()
            }
        }
    }
}

/// Text that dwells on what RFC 8785 is about: escapes, and names on both sides of the surrogates.
fn text() -> impl Strategy<Value = String> {
    let awkward = prop_oneof![
        (0_u32..0x20).prop_map(|n| char::from_u32(n).unwrap()),
        prop::sample::select(vec!['"', '\\', '/', '\u{7f}', '\u{80}', '\u{2028}', '\u{d7ff}']),
        prop::sample::select(vec!['\u{e000}', '\u{fb33}', '\u{ffff}', '\u{10000}', '\u{10ffff}']),
        prop::char::range('a', 'c'),
        any::<char>(),
    ];
    prop::collection::vec(awkward, 0..6).prop_map(String::from_iter)
}

fn json() -> impl Strategy<Value = Json> {
    let safe = MAX_SAFE_INTEGER as i64;
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        prop_oneof![-99_i64..99, -safe..=safe, Just(safe), Just(-safe)].prop_map(Json::Int),
        text().prop_map(Json::Text),
    ];
    leaf.prop_recursive(5, 80, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Json::List),
            prop::collection::vec((text(), inner), 0..8).prop_map(|mut members| {
                let mut seen = HashSet::new();
                members.retain(|(name, _)| seen.insert(name.clone()));
                Json::Object(members)
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn agrees_with_an_independent_implementation(value in json()) {
        let ours = to_canonical(&value).unwrap();
        let theirs = serde_json_canonicalizer::to_vec(&value).unwrap();
        prop_assert_eq!(String::from_utf8(ours), String::from_utf8(theirs));
    }

    #[test]
    fn is_valid_json_and_a_fixed_point(value in json()) {
        let once = to_canonical(&value).unwrap();
        let read: serde_json::Value = serde_json::from_slice(&once).unwrap();
        prop_assert_eq!(to_canonical(&read).unwrap(), once);
        prop_assert_eq!(read, serde_json::to_value(&value).unwrap());
    }

    #[test]
    fn a_reused_writer_remembers_nothing(values in prop::collection::vec(json(), 1..5)) {
        let (mut writer, mut out) = (Canonicalizer::new(), Vec::new());
        let mut expected = Vec::new();
        for value in &values {
            writer.write(value, &mut out).unwrap();
            let _ = writer.write(&(value, BTreeMap::from([("a", 0.5)])), &mut out).unwrap_err();
            expected.extend(to_canonical(value).unwrap());
        }
        prop_assert_eq!(out, expected);
    }

    #[test]
    fn a_repeated_name_is_found_wherever_it_stands(
        names in prop::collection::hash_set(text(), 1..8), at: prop::sample::Index, to: prop::sample::Index
    ) {
        let mut members: Vec<_> = names.into_iter().map(|name| (name, Json::Null)).collect();
        let again = members[at.index(members.len())].clone();
        members.insert(to.index(members.len() + 1), again);
        let error = to_canonical(&Json::Object(members)).unwrap_err();
        prop_assert_eq!(error.code(), "canonical.duplicate_key");
    }
}

/// RFC 8785 section 3.2.3: the order of its example.
#[test]
fn rfc_8785_sorting_example() {
    let members = [
        ("\u{20ac}", "Euro Sign"),
        ("\r", "Carriage Return"),
        ("\u{fb33}", "Hebrew Letter Dalet With Dagesh"),
        ("1", "One"),
        ("\u{1f600}", "Emoji: Grinning Face"),
        ("\u{80}", "Control"),
        ("\u{f6}", "Latin Small Letter O With Diaeresis"),
    ];
    let object = members.map(|(name, value)| (name.to_owned(), Json::Text(value.to_owned())));
    let text = String::from_utf8(to_canonical(&Json::Object(object.into())).unwrap()).unwrap();
    let order = ["Carriage", "One", "Control", "Latin", "Euro", "Emoji", "Hebrew"];
    let found: Vec<_> = order.iter().map(|word| text.find(word).unwrap()).collect();
    assert!(found.is_sorted(), "{text}");
    assert!(text.starts_with("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":"));
}

/// RFC 8785 section 3.2.2.2: its string example.
#[test]
fn rfc_8785_string_example() {
    let string = "\u{20ac}$\u{f}\nA'B\"\\\\\"/";
    let expected = "\"\u{20ac}$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"";
    assert_eq!(String::from_utf8(to_canonical(string).unwrap()).unwrap(), expected);
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
enum Event {
    Pledged { pledge_id: u8, amount: &'static str, note: Option<&'static str> },
}

#[derive(Serialize)]
enum Shape {
    Unit,
    New(u8),
    Pair(u8, u8),
    Named { z: u8, a: Box<Shape> },
}

#[test]
fn every_shape_of_serde_has_its_form() {
    let form = |value: &dyn ErasedForm| value.form();
    trait ErasedForm {
        fn form(&self) -> String;
    }
    impl<T: Serialize> ErasedForm for T {
        fn form(&self) -> String {
            let ours = String::from_utf8(to_canonical(self).unwrap()).unwrap();
            assert_eq!(ours.as_bytes(), serde_json_canonicalizer::to_vec(self).unwrap());
            ours
        }
    }
    let event = Event::Pledged { pledge_id: 1, amount: "2500", note: None };
    assert_eq!(form(&event), r#"{"amount":"2500","note":null,"pledge_id":1,"type":"pledged"}"#);
    let named = Shape::Named { z: 1, a: Box::new(Shape::Pair(2, 3)) };
    assert_eq!(form(&named), r#"{"Named":{"a":{"Pair":[2,3]},"z":1}}"#);
    assert_eq!(form(&[Shape::Unit, Shape::New(7)]), r#"["Unit",{"New":7}]"#);
    assert_eq!(form(&('x', (), true, -5_i8, 6_u128)), r#"["x",null,true,-5,6]"#);
    assert_eq!(form(&BTreeMap::from([(10, 'a'), (9, 'b')])), r#"{"10":"a","9":"b"}"#);
    assert_eq!(form(&BTreeMap::<u8, u8>::new()), "{}");
    assert_eq!(form(&Vec::<u8>::new()), "[]");
    assert_eq!(form(&uuid::Uuid::nil()), r#""00000000-0000-0000-0000-000000000000""#);
}

#[test]
fn floats_are_never_written() {
    for float in [0.0, -0.0, 1.0, 0.5, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let mut out = b"before".to_vec();
        let error = write_canonical(&(1, [float]), &mut out).unwrap_err();
        assert_eq!((error, out.as_slice()), (CanonicalError::Float, b"before".as_slice()));
        assert_eq!(to_canonical(&Some(float as f32)), Err(CanonicalError::Float));
    }
    let parsed: serde_json::Value = serde_json::from_str("[1,2.5]").unwrap();
    assert_eq!(to_canonical(&parsed), Err(CanonicalError::Float));
}

#[test]
fn integers_end_where_other_languages_lose_them() {
    let safe = i128::from(MAX_SAFE_INTEGER);
    for n in [safe, -safe, 0, 10, 99, 100] {
        assert_eq!(to_canonical(&n).unwrap(), n.to_string().into_bytes());
    }
    for n in [safe + 1, -safe - 1, i128::MAX, i128::MIN] {
        assert_eq!(to_canonical(&n), Err(CanonicalError::IntegerOutOfRange));
    }
    assert_eq!(to_canonical(&u64::MAX), Err(CanonicalError::IntegerOutOfRange));
    assert_eq!(to_canonical(&i64::MIN), Err(CanonicalError::IntegerOutOfRange));
    assert_eq!(to_canonical(&u128::MAX), Err(CanonicalError::IntegerOutOfRange));
}

#[test]
fn depth_has_an_end() {
    let nested = |depth| (0..depth).fold(Json::Null, |inner, _| Json::List(vec![inner]));
    assert!(to_canonical(&nested(MAX_DEPTH)).is_ok());
    assert_eq!(to_canonical(&nested(MAX_DEPTH + 1)), Err(CanonicalError::TooDeep));
    assert_eq!(to_canonical(&nested(5_000)), Err(CanonicalError::TooDeep));
}

#[test]
fn keys_are_text() {
    let keyed = BTreeMap::from([([1_u8, 2], 0)]);
    assert_eq!(to_canonical(&keyed), Err(CanonicalError::KeyNotText));
    assert_eq!(to_canonical(&BTreeMap::from([((), 0)])), Err(CanonicalError::KeyNotText));
    assert_eq!(to_canonical(&BTreeMap::from([(true, 0)])).unwrap(), br#"{"true":0}"#);
}

/// What `serde_json` hands over when a host turns on its arbitrary precision.
#[derive(Serialize)]
#[serde(rename = "$serde_json::private::Number")]
struct Number {
    #[serde(rename = "$serde_json::private::Number")]
    text: &'static str,
}

#[test]
fn numbers_passed_as_text_follow_the_same_rules() {
    for text in ["0", "-7", "9007199254740991", "-9007199254740991"] {
        assert_eq!(to_canonical(&Number { text }).unwrap(), text.as_bytes());
    }
    for text in ["1.0", "1e3", "-0", "-", "", "01", "+1"] {
        assert_eq!(to_canonical(&Number { text }), Err(CanonicalError::Float), "{text:?}");
    }
    for text in ["9007199254740992", "99999999999999999999999"] {
        assert_eq!(to_canonical(&Number { text }), Err(CanonicalError::IntegerOutOfRange));
    }
    assert_eq!(to_canonical(&[(Number { text: "1" }, 'x')]).unwrap(), br#"[[1,"x"]]"#);
}
