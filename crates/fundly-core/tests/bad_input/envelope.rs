//! The request around the command: its size, its form, who acts and when.

use super::*;
use fundly_core::limits::{BATCH_MAX, REQUEST_BYTES_MAX};

const SETTLE: &str = r#"{"kind": "settle", "limit": 1}"#;

#[test]
fn the_envelope_names_the_field_that_is_wrong() {
    let scene = Scene::live();
    let whole: Value = serde_json::from_str(&scene.envelope(r#"{"account": "$nobody"}"#, SETTLE)).unwrap();
    let rows = [
        ("id", json!(17), "id", "expected a string"),
        ("id", json!("17"), "id", "CommandId must be a hyphenated UUID"),
        ("id", json!("{00000000-0000-0000-0000-00000000feed}"), "id", "CommandId must be a hyphenated UUID"),
        ("id", Value::Null, "id", "expected a string"),
        ("campaign", json!(""), "campaign", "CampaignId must be a hyphenated UUID"),
        ("campaign", json!(["x"]), "campaign", "expected a string"),
        ("at", json!("yesterday"), "at", "not a moment or span of time: \"yesterday\""),
        ("at", json!("2026-02-30T00:00:00Z"), "at", "not a moment"),
        ("at", json!("2026-01-01T00:00:00"), "at", "not a moment"),
        ("at", json!("1969-12-31T23:59:59Z"), "at", "moments run from 1970 to 9999"),
        ("at", json!("+12026-01-01T00:00:00Z"), "at", "not a moment"),
        ("at", json!(1_767_225_600), "at", "expected a string"),
        ("actor", json!("me"), "actor", "expected struct Actor"),
        ("actor", json!({"account": NOBODY, "roles": ["root"]}), "actor.roles[0]", "unknown variant `root`"),
        ("actor", json!({"account": NOBODY, "roles": "admin"}), "actor.roles", "expected a sequence"),
        ("actor", json!({"account": NOBODY, "standing": "fine"}), "actor.standing", "unknown variant `fine`"),
        ("actor", json!({"account": NOBODY, "god": true}), "actor.god", "unknown field `god`"),
        ("actor", json!([NOBODY]), "actor", "invalid type: sequence, expected an object"),
        ("actor", json!({}), "actor", "missing field `account`"),
        ("command", json!("settle"), "command.kind", "missing"),
        ("command", json!(["settle", 1]), "command.kind", "missing"),
        ("command", Value::Null, "command.kind", "missing"),
        ("command", json!({}), "command.kind", "missing"),
        ("command", json!({"kind": "drain"}), "command.kind", "unknown command"),
        ("command", json!({"kind": 7}), "command.kind", "unknown command"),
        ("command", json!({"kind": "Settle", "limit": 1}), "command.kind", "unknown command"),
        ("priority", json!("high"), "priority", "unknown field `priority`"),
    ];
    for (field, value, path, reason) in rows {
        let mut request = whole.clone();
        request["actor"] = json!({"account": NOBODY});
        request[field] = value;
        scene.unreadable(&request.to_string(), path, reason);
    }
    for field in ["id", "campaign", "actor", "at", "command"] {
        let mut request = whole.clone();
        request["actor"] = json!({"account": NOBODY});
        request.as_object_mut().unwrap().remove(field);
        scene.unreadable(&request.to_string(), ".", &format!("missing field `{field}`"));
    }
}

#[test]
fn what_is_not_json_is_refused_and_so_is_what_comes_after_it() {
    let scene = Scene::live();
    for bytes in
        [&b""[..], b" ", b"null", b"[]", b"7", b"\"settle\"", b"{", b"{]", b"\xff\xfe", b"\xef\xbb\xbf{}", b"NaN"]
    {
        let error = scene.send(bytes).unwrap_err();
        assert_eq!(error.code(), "invalid.wire", "{bytes:?}: {error}");
    }
    let request = scene.envelope(&format!(r#"{{"account": "{NOBODY}"}}"#), SETTLE);
    scene.unreadable(&format!("{request}{request}"), ".", "trailing characters");
    scene.unreadable(&request[..request.len() - 1], ".", "EOF while parsing");
    scene.unreadable(&request.replace("\"settle\"", "'settle'"), "command.kind", "expected value");
    scene.unreadable(&request.replace("\"limit\": 1", "\"limit\": 01"), "command.limit", "invalid number");
    scene.unreadable(&request.replace("\"limit\": 1", "\"limit\": NaN"), "command.limit", "expected value");
    scene.unreadable(&request.replace("\"limit\": 1", "\"limit\": Infinity"), "command.limit", "expected value");
    scene.unreadable(&request.replace("\"limit\": 1", "\"limit\": 1e999"), "command.limit", "number out of range");
}

#[test]
fn a_request_has_a_size_and_a_depth() {
    let scene = Scene::live();
    let long = vec![b' '; REQUEST_BYTES_MAX + 1];
    let error = scene.send(&long).unwrap_err();
    let Error::Invalid(Invalid::RequestTooLarge { max, got }) = error else { panic!("{error:?}") };
    assert_eq!((max, got), (REQUEST_BYTES_MAX, REQUEST_BYTES_MAX + 1));
    let actor = format!(r#"{{"account": "{NOBODY}"}}"#);
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let deep = format!("{}1{}", open.repeat(50_000), close.repeat(50_000));
        let request = scene.envelope(&actor, &format!(r#"{{"kind": "settle", "limit": {deep}}}"#));
        let error = scene.send(request.as_bytes()).unwrap_err();
        assert!(error.to_string().contains("recursion limit exceeded"), "{error}");
        assert!(error.to_string().len() < 500, "{error}");
    }
}

#[test]
fn a_member_that_stands_twice_is_refused_at_any_depth() {
    // RFC 8259, section 4: readers differ on which of the two counts.
    let scene = Scene::live();
    let actor = format!(r#"{{"account": "{NOBODY}"}}"#);
    let twice = [
        (r#"{"kind": "settle", "limit": 1, "limit": 1000}"#, "command", "duplicate field `limit`"),
        (r#"{"kind": "settle", "kind": "cancelPledge", "limit": 1}"#, "command", "duplicate field `kind`"),
        (
            r#"{"kind": "placePledge", "order": {"contribution": "1.00 USD", "contribution": "900.00 USD"}}"#,
            "command.order",
            "duplicate field `contribution`",
        ),
        (
            r#"{"kind": "reportPayment", "providerRef": "a", "result": {"kind": "failed", "kind": "voided", "reason": "x"}}"#,
            "command.result",
            "duplicate field `kind`",
        ),
        (
            r#"{"kind": "placePledge", "order": {"lines": [{"tier": "$tier", "quantity": 1, "quantity": 9}]}}"#,
            "command.order.lines[0]",
            "duplicate field `quantity`",
        ),
    ];
    for (command, path, reason) in twice {
        scene.unreadable(&scene.envelope(&actor, command), path, reason);
    }
    let request = scene.envelope(&actor, SETTLE);
    scene.unreadable(&request.replacen('{', r#"{"at": "2026-01-01T00:00:00Z", "#, 1), ".", "duplicate field `at`");
    let twice = format!(r#"{{"account": "{NOBODY}", "account": "{CREATOR}"}}"#);
    scene.unreadable(&scene.envelope(&twice, SETTLE), "actor", "duplicate field `account`");
}

#[test]
fn names_of_unknown_fields_are_echoed_short_and_without_what_a_terminal_obeys() {
    let scene = Scene::live();
    let actor = format!(r#"{{"account": "{NOBODY}"}}"#);
    for name in ["x".repeat(100_000), "\\u001b[2J\\u0000\\n".repeat(100)] {
        let command = format!(r#"{{"kind": "settle", "limit": 1, "{name}": 1}}"#);
        let error = scene.send(scene.envelope(&actor, &command).as_bytes()).unwrap_err();
        let text = error.to_string();
        assert!(text.len() < 500 && !text.chars().any(char::is_control), "{text:?}");
        assert!(text.contains("unknown field"), "{text:?}");
    }
}

#[test]
fn a_batch_has_a_size_and_belongs_to_one_campaign() {
    let scene = Scene::live();
    let before = scene.everything();
    let request = scene.world.request(system(), fundly_core::settlement::Settle { limit: 1 });
    let many = vec![request.clone(); BATCH_MAX + 1];
    let error = block_on(scene.world.engine.execute_batch(CAMPAIGN, many)).unwrap_err();
    let Error::Invalid(Invalid::ListTooLong { max, got }) = error else { panic!("{error:?}") };
    assert_eq!((max, got), (BATCH_MAX, BATCH_MAX + 1));
    let other = Request { campaign: fundly_core::CampaignId::from_u128(9), ..request.clone() };
    assert!(block_on(scene.world.engine.execute_batch(CAMPAIGN, vec![request, other.clone()])).is_err());
    let error = block_on(scene.world.engine.execute(other)).unwrap_err();
    assert_eq!(error.code(), "campaign.not_found");
    assert!(scene.everything() == before);
}
