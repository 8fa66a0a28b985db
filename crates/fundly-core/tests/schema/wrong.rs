//! Documents that are no policies: the schema says so, and so does reading.

use super::{MEADOW, committed, errors, from_toml};
use fundly_core::{
    Policy,
    limits::{CITATIONS_MAX, FEES_MAX, FORMULA_CHARS_MAX, HOLIDAYS_MAX, POLICY_ITEMS_MAX, WINDOW_ENDS_MAX},
};
use serde_json::{Value, json};

/// What one document is told: by the schema, and by reading.
fn assert_wrong(document: &Value, at: &str) {
    let told = errors(&committed(), document);
    assert!(
        !told.is_empty(),
        "the schema lets {at} pass: {:.200}",
        document.pointer(at).unwrap_or(&Value::Null).to_string()
    );
    // A choice is told of where it stands, which is above its members.
    let near =
        |error: &String| error.split(": ").next().is_some_and(|place| at.starts_with(place) && !place.is_empty());
    assert!(told.iter().all(near), "{at}: {told:?}");
    assert_eq!(Policy::from_json(&document.to_string()).unwrap_err().code(), "policy.form", "{at}");
}

fn with(at: &str, value: Value) -> Value {
    let mut document = from_toml(MEADOW);
    let (parent, name) = at.rsplit_once('/').unwrap();
    match document.pointer_mut(parent).expect(at) {
        Value::Object(members) => drop(members.insert(name.to_owned(), value)),
        Value::Array(list) => list[name.parse::<usize>().unwrap()] = value,
        other => panic!("{other}"),
    }
    document
}

#[test]
fn a_value_of_another_form_is_refused_where_it_is() {
    for (at, value) in [
        // Members that there are not.
        ("/licence", json!("none")),
        ("/funding/opens", json!("7d")),
        ("/limits/0/formula", json!("1 EUR")),
        ("/fees/0/bands/0/above", json!("1.00 EUR")),
        ("/clock/zone/offset", json!(1)),
        ("/clock/calendar/holidays/0/easter", json!(true)),
        ("/voting/threshold/share", json!("50%")),
        // Of another type.
        ("/pledging/minimum", json!(5)),
        ("/issuerCap/most", json!(60000)),
        ("/escrow/holdback", json!(7.5)),
        ("/funding/openMin", json!(7)),
        ("/version", json!("3")),
        ("/version", json!(-1)),
        ("/version", json!(4_294_967_296_u64)),
        ("/pledging/instalments", json!(256)),
        ("/refund/partial", json!("yes")),
        ("/windows", json!({})),
        ("/title", json!(null)),
        // Money, percentages, currencies.
        ("/pledging/minimum", json!("5,00 EUR")),
        ("/pledging/minimum", json!("EUR 5")),
        ("/pledging/minimum", json!("5.00")),
        ("/escrow/holdback", json!("7.5")),
        ("/fees/0/bands/1/rate", json!("0.00001%")),
        ("/currency", json!("XXX")),
        ("/currency", json!("eur")),
        // Times.
        ("/since", json!("2026-01-01")),
        ("/since", json!("2026-13-01T00:00:00Z")),
        ("/asOf", json!("2026-01-01T00:00:00")),
        ("/funding/openMax", json!("3w")),
        ("/funding/openMax", json!("5bd")),
        ("/gates/0/validFor", json!("2 years")),
        ("/escrow/payouts/after/1", json!("20 bd")),
        ("/windows/0/opens", json!("sunset")),
        ("/windows/0/closes/0", json!("commit + 3")),
        ("/windows/0/closes/0", json!("commit+3bd")),
        ("/clock/zone/rule", json!("Europe/Berlin")),
        ("/clock/zone/rule", json!("CET")),
        ("/clock/calendar/weekend/0", json!("Samstag")),
        // Texts, formulas, conditions.
        ("/name", json!("")),
        ("/name", json!("  ")),
        ("/name", json!("two\nlines")),
        ("/name", json!("bell\u{7}")),
        ("/name", json!("x".repeat(61))),
        ("/title", json!("x".repeat(501))),
        ("/limits/0/most", json!("5 € of income")),
        ("/limits/0/most", json!("1".repeat(FORMULA_CHARS_MAX + 1))),
        ("/gates/1/when", json!("amount ≥ 1000 EUR")),
        // Words.
        ("/funding/model", json!("someOrNothing")),
        ("/windows/0/right", json!("Cancel")),
        ("/fees/0/rounding", json!("halfEven")),
        ("/citations/0/certainty", json!("sure")),
        ("/voting/threshold/kind", json!("plurality")),
        ("/oversubscription/method", json!("lottery")),
    ] {
        assert_wrong(&with(at, value), at);
    }
}

#[test]
fn a_list_may_be_as_long_as_its_bound_and_no_longer() {
    for (at, max) in [
        ("/citations", CITATIONS_MAX),
        ("/limits", POLICY_ITEMS_MAX),
        ("/gates", POLICY_ITEMS_MAX),
        ("/windows", POLICY_ITEMS_MAX),
        ("/categories", POLICY_ITEMS_MAX),
        ("/windows/0/closes", WINDOW_ENDS_MAX),
        ("/collection/holds", POLICY_ITEMS_MAX),
        ("/escrow/payouts/after", POLICY_ITEMS_MAX),
        ("/issuerCap/counts", POLICY_ITEMS_MAX),
        ("/fees", FEES_MAX),
        ("/fees/0/bands", FEES_MAX),
        ("/clock/calendar/weekend", fundly_core::limits::WEEKEND_MAX),
        ("/clock/calendar/holidays", HOLIDAYS_MAX),
    ] {
        let first = from_toml(MEADOW).pointer(at).expect(at)[0].clone();
        let full = with(at, json!(vec![first.clone(); max]));
        assert_eq!(errors(&committed(), &full), Vec::<String>::new(), "{at}");
        assert_wrong(&with(at, json!(vec![first; max + 1])), at);
    }
}

#[test]
fn what_must_be_there_is_missed() {
    let whole = from_toml(MEADOW);
    for at in ["/name", "/since", "/asOf", "/funding", "/collection", "/escrow", "/refund", "/dispute", "/shares"] {
        let mut document = whole.clone();
        document.as_object_mut().unwrap().remove(&at[1..]);
        let told = errors(&committed(), &document);
        assert!(told.len() == 1 && told[0].starts_with(": required"), "{at}: {told:?}");
        assert_eq!(Policy::from_json(&document.to_string()).unwrap_err().code(), "policy.form", "{at}");
    }
}
