//! Values that cannot be of their type: money, rates, counts, texts, moments, ids, lists, choices.

use super::*;

/// One line: the command, the path of the field from the top of the request, and what the reason says.
type Line = (&'static str, &'static str, &'static str);

fn all(lines: &[Line]) {
    let scene = Scene::live();
    let actor = format!(r#"{{"account": "{CREATOR}"}}"#);
    for (command, path, reason) in lines {
        scene.unreadable(&scene.envelope(&actor, command), path, reason);
    }
}

#[test]
fn what_is_not_money() {
    let scene = Scene::live();
    let actor = format!(r#"{{"account": "{CREATOR}"}}"#);
    let malformed = [
        "",
        " ",
        "NaN USD",
        "NaN",
        "Infinity USD",
        "-Infinity USD",
        "1e5 USD",
        "0x10 USD",
        "+1 USD",
        "1,000.00 USD",
        ".5 USD",
        "5. USD",
        "--1 USD",
        "1.0.0 USD",
        "1 000 USD",
        "１.00 USD",
        " 1.00 USD",
        "1.00 USD ",
        "1.00  USD",
        "1.00",
        "USD",
        "1.00 usd",
        "1.00 US",
        "$1.00",
        "1.00\u{a0}USD",
        "1.00\u{0}USD",
        "null USD",
    ];
    for text in malformed {
        let command = json!({"kind": "placePledge", "order": {"contribution": text}}).to_string();
        scene.unreadable(&scene.envelope(&actor, &command), "command.order.contribution", "malformed");
    }
    let others = [
        ("1.00 XYZ", "unknown currency \"XYZ\""),
        ("1.00 XAU", "XAU has no minor unit"),
        ("1.00 BTC", "unknown currency \"BTC\""),
        ("1.001 USD", "3 decimals given, at most 2 allowed"),
        ("1.0 JPY", "1 decimals given, at most 0 allowed"),
        ("92233720368547758.08 USD", "value out of range"),
        ("99999999999999999999999999.00 USD", "value out of range"),
        ("-92233720368547758.09 USD", "value out of range"),
    ];
    for (text, reason) in others {
        let command = json!({"kind": "placePledge", "order": {"contribution": text}}).to_string();
        scene.unreadable(&scene.envelope(&actor, &command), "command.order.contribution", reason);
    }
    for value in ["1", "1.5", "-1", "1e400", "true", "null_", "[]", "{}", r#"{"amount": 1, "currency": "USD"}"#] {
        let command = format!(r#"{{"kind": "placePledge", "order": {{"tip": {}}}}}"#, value.trim_end_matches('_'));
        let text = scene.envelope(&actor, &command);
        let error = scene.send(text.as_bytes()).unwrap_err();
        assert!(!matches!(value, "1" | "[]") || error.to_string().contains("money such as"), "{value}: {error}");
    }
}

#[test]
fn what_is_no_count_rate_or_unit() {
    all(&[
        (r#"{"kind": "settle", "limit": -1}"#, "command.limit", "invalid value: integer `-1`, expected u32"),
        (r#"{"kind": "settle", "limit": 4294967296}"#, "command.limit", "invalid value: integer `4294967296`"),
        (r#"{"kind": "settle", "limit": 99999999999999999999999}"#, "command.limit", "floating point"),
        (r#"{"kind": "settle", "limit": 1.0}"#, "command.limit", "floating point `1.0`, expected u32"),
        (r#"{"kind": "settle", "limit": "1"}"#, "command.limit", "invalid type: string \"1\", expected u32"),
        (r#"{"kind": "settle", "limit": null}"#, "command.limit", "invalid type: null, expected u32"),
        (r#"{"kind": "settle", "limit": [1]}"#, "command.limit", "invalid type: sequence, expected u32"),
        (r#"{"kind": "settle"}"#, "command", "missing field `limit`"),
        (r#"{"kind": "settle", "limit": 1, "force": true}"#, "command.force", "unknown field `force`"),
        (
            r#"{"kind": "grantShares", "class": "$class", "holder": "$class", "units": 9007199254740992, "reason": "x"}"#,
            "command.units",
            "at most 9007199254740991 units",
        ),
        (
            r#"{"kind": "grantShares", "class": "$class", "holder": "$class", "units": -1, "reason": "x"}"#,
            "command.units",
            "integer `-1`",
        ),
        (
            r#"{"kind": "raiseAuthorised", "class": "$class", "authorised": 1.5}"#,
            "command.authorised",
            "floating point",
        ),
        (r#"{"kind": "addMilestone", "title": "A", "share": "NaN"}"#, "command.share", "malformed"),
        (r#"{"kind": "addMilestone", "title": "A", "share": "-1%"}"#, "command.share", "malformed"),
        (r#"{"kind": "addMilestone", "title": "A", "share": "1.23456%"}"#, "command.share", "decimals given"),
        (r#"{"kind": "addMilestone", "title": "A", "share": 0.5}"#, "command.share", "floating point"),
        (
            r#"{"kind": "placePledge", "order": {"lines": [{"tier": "$tier", "quantity": -1}]}}"#,
            "command.order.lines[0].quantity",
            "integer `-1`",
        ),
        (
            r#"{"kind": "placePledge", "order": {"instalments": 256}}"#,
            "command.order.instalments",
            "integer `256`, expected u8",
        ),
    ]);
}

#[test]
fn what_is_no_moment_or_id() {
    all(&[
        (r#"{"kind": "moveDeadline", "deadline": "tomorrow"}"#, "command.deadline", "not a moment"),
        (r#"{"kind": "moveDeadline", "deadline": ""}"#, "command.deadline", "not a moment"),
        (r#"{"kind": "moveDeadline", "deadline": "2026-13-01T00:00:00Z"}"#, "command.deadline", "not a moment"),
        (
            r#"{"kind": "moveDeadline", "deadline": "1969-12-31T00:00:00Z"}"#,
            "command.deadline",
            "moments run from 1970 to 9999",
        ),
        (r#"{"kind": "moveDeadline", "deadline": "10000-01-01T00:00:00Z"}"#, "command.deadline", "not a moment"),
        (r#"{"kind": "moveDeadline", "deadline": 1767225600000}"#, "command.deadline", "expected a string"),
        (
            r#"{"kind": "cancelPledge", "pledge": "1"}"#,
            "command.pledge",
            "PledgeId must be a hyphenated UUID, got \"1\"",
        ),
        (
            r#"{"kind": "cancelPledge", "pledge": "0190000000007000800000000000feed"}"#,
            "command.pledge",
            "PledgeId must be",
        ),
        (r#"{"kind": "cancelPledge", "pledge": "' OR 1=1 --"}"#, "command.pledge", "PledgeId must be"),
        (r#"{"kind": "cancelPledge", "pledge": null}"#, "command.pledge", "expected a string"),
        (r#"{"kind": "cancelPledge"}"#, "command", "missing field `pledge`"),
    ]);
}

#[test]
fn what_is_no_country_or_choice() {
    all(&[
        (
            r#"{"kind": "placePledge", "order": {"country": "de"}}"#,
            "command.order.country",
            "two capital letters, got \"de\"",
        ),
        (r#"{"kind": "placePledge", "order": {"country": "DEU"}}"#, "command.order.country", "two capital letters"),
        (
            r#"{"kind": "castBallot", "proposal": "$pledge", "choice": "maybe"}"#,
            "command.choice",
            "unknown variant `maybe`",
        ),
        (r#"{"kind": "castBallot", "proposal": "$pledge", "choice": ["yes"]}"#, "command.choice", "expected"),
        (
            r#"{"kind": "refundPledge", "pledge": "$pledge", "amount": {"kind": "whole"}, "ground": "fun"}"#,
            "command.ground",
            "unknown variant `fun`",
        ),
        (
            r#"{"kind": "reportPayment", "provider_ref": "a", "result": {"kind": "voided"}}"#,
            "command.provider_ref",
            "unknown field",
        ),
        (
            r#"{"kind": "setCollaborator", "account": "$class", "permissions": ["edit", "rule"]}"#,
            "command.permissions[1]",
            "unknown variant `rule`",
        ),
    ]);
}

/// What says its kind is wrong where it is wrong, however deep.
#[test]
fn what_is_no_kind_or_not_of_its_kind() {
    all(&[
        (
            r#"{"kind": "refundPledge", "pledge": "$pledge", "amount": {"kind": "all"}, "ground": "creator"}"#,
            "command.amount.kind",
            "unknown variant `all`",
        ),
        (
            r#"{"kind": "refundPledge", "pledge": "$pledge", "amount": {"kind": "whole", "money": "1 USD"}, "ground": "creator"}"#,
            "command.amount.money",
            "unknown field `money`",
        ),
        (
            r#"{"kind": "refundPledge", "pledge": "$pledge", "amount": {"kind": "part", "money": "NaN USD"}, "ground": "creator"}"#,
            "command.amount.money",
            "malformed: \"NaN USD\"",
        ),
        (
            r#"{"kind": "reportPayment", "providerRef": "a", "result": {"kind": "lost"}}"#,
            "command.result.kind",
            "unknown variant `lost`",
        ),
        (r#"{"kind": "reportPayment", "providerRef": "a", "result": {}}"#, "command.result", "missing field `kind`"),
        (
            r#"{"kind": "reportPayment", "providerRef": "a", "result": {"kind": "captured"}}"#,
            "command.result",
            "missing field `amount`",
        ),
        (
            r#"{"kind": "reportPayment", "providerRef": "a", "result": {"kind": "captured", "amount": "1 USD", "extra": 1}}"#,
            "command.result.extra",
            "unknown field `extra`",
        ),
        (
            r#"{"kind": "reportPayment", "providerRef": "a", "result": {"kind": "voided", "amount": "1 USD"}}"#,
            "command.result.amount",
            "unknown field `amount`",
        ),
        (
            r#"{"kind": "reportPayment", "providerRef": "a", "result": {"kind": "voided", "kind": "failed"}}"#,
            "command.result",
            "duplicate field `kind`",
        ),
        (
            r#"{"kind": "reportPayment", "providerRef": "a", "result": {"kind": 3}}"#,
            "command.result.kind",
            "integer `3`, expected variant identifier",
        ),
        (
            r#"{"kind": "reportPayment", "providerRef": "a", "result": ["voided"]}"#,
            "command.result",
            "invalid type: sequence, expected an object",
        ),
        (
            r#"{"kind": "reportPayment", "providerRef": "a", "result": "voided"}"#,
            "command.result",
            "invalid type: string \"voided\", expected an object",
        ),
        (
            r#"{"kind": "putProposal", "title": "A", "text": "", "subject": {"kind": "resolution"},
                "closes": "2026-01-05T00:00:00Z", "threshold": {"kind": "share", "of": ["10%"]}}"#,
            "command.threshold.of",
            "invalid type: sequence, expected",
        ),
    ]);
}

/// One line whose command is long: the command, the path of the field from the top of the request, and what the reason says.
type Bound = (Value, &'static str, &'static str);

fn bounds(lines: &[Bound]) {
    let scene = Scene::live();
    let actor = format!(r#"{{"account": "{CREATOR}"}}"#);
    for (command, path, reason) in lines {
        scene.unreadable(&scene.envelope(&actor, &command.to_string()), path, reason);
    }
}

fn story(field: &str, value: Value) -> Value {
    let mut story = json!({"title": "A", "summary": "B", "description": "", "category": "c"});
    story[field] = value;
    json!({"kind": "editStory", "story": story})
}

#[test]
fn texts_have_bounds() {
    let comment = |text: &str| json!({"kind": "postComment", "text": text});
    let cancel = |text: &str| json!({"kind": "cancelCampaign", "reason": text});
    bounds(&[
        (comment(""), "command.text", "needs at least 1 characters that are not blank"),
        (comment(" \n\t "), "command.text", "needs at least 1 characters that are not blank"),
        (comment("a\u{0}b"), "command.text", "may not contain the control character U+0000"),
        (comment("a\u{1b}[2Jb"), "command.text", "may not contain the control character U+001B"),
        (comment("a\u{9b}b"), "command.text", "may not contain the control character U+009B"),
        (cancel(&"é".repeat(2_001)), "command.reason", "Reason may have at most 2000 characters, got 2001"),
        (cancel("  "), "command.reason", "Reason needs at least 1 characters"),
        (
            story("title", json!("é".repeat(121))),
            "command.story.title",
            "Title may have at most 120 characters, got 121",
        ),
        (story("title", json!("two\nlines")), "command.story.title", "control character U+000A"),
        (story("title", json!("")), "command.story.title", "Title needs at least 1 characters"),
        (story("title", json!(7)), "command.story.title", "expected a string"),
        (
            story("description", json!("x".repeat(50_001))),
            "command.story.description",
            "at most 50000 characters, got 50001",
        ),
        (story("owner", json!("me")), "command.story.owner", "unknown field `owner`"),
        (
            json!({"kind": "placePledge", "order": {"note": "x".repeat(1_001)}}),
            "command.order.note",
            "at most 1000 characters",
        ),
        (json!({"kind": "placePledge", "order": {"method": ""}}), "command.order.method", "Reference needs at least 1"),
    ]);
}

#[test]
fn lists_have_bounds() {
    let many = |count: usize, one: Value| json!(vec![one; count]);
    let line = json!({"tier": NOBODY, "quantity": 1});
    bounds(&[
        (story("tags", many(31, json!("t"))), "command.story.tags", "at most 30 entries, got 31"),
        (story("tags", json!(["ok", ""])), "command.story.tags[1]", "Label needs at least 1 characters"),
        (story("tags", json!({"0": "t"})), "command.story.tags", "expected a sequence"),
        (
            json!({"kind": "placePledge", "order": {"lines": many(21, line)}}),
            "command.order.lines",
            "at most 20 entries, got 21",
        ),
        (json!({"kind": "placePledge", "order": []}), "command.order", "sequence, expected an object"),
        (json!({"kind": "placePledge", "order": ["5.00 USD"]}), "command.order", "sequence, expected an object"),
        (
            json!({"kind": "placePledge", "order": {"lines": [{"tier": NOBODY, "quantity": 1}, [NOBODY, 1]]}}),
            "command.order.lines[1]",
            "sequence, expected an object",
        ),
        (
            json!({"kind": "answerSurvey", "pledge": NOBODY, "answers": many(31, json!({"question": "q", "answer": "a"}))}),
            "command.answers",
            "at most 30 entries, got 31",
        ),
        (
            json!({"kind": "setPriorities", "spread": many(11, json!({"feature": NOBODY, "parts": 1}))}),
            "command.spread",
            "at most 10 entries, got 11",
        ),
        (
            json!({"kind": "setCollaborator", "account": NOBODY, "permissions": many(9, json!("edit"))}),
            "command.permissions",
            "at most 8 entries, got 9",
        ),
    ]);
}

#[test]
fn half_a_character_is_no_text() {
    all(&[
        (r#"{"kind": "postComment", "text": "\ud800"}"#, "command.text", "unexpected end of hex escape"),
        (r#"{"kind": "postComment", "text": "\ud800x"}"#, "command.text", "unexpected end of hex escape"),
        (r#"{"kind": "postComment", "text": "\udc00"}"#, "command.text", "lone leading surrogate in hex escape"),
        (r#"{"kind": "postComment", "text": "\ud800\ud800"}"#, "command.text", "lone leading surrogate in hex escape"),
        (r#"{"kind": "postComment", "text": "\u12"}"#, "command.text", "invalid escape"),
        (r#"{"kind": "postComment", "text": "\x41"}"#, "command.text", "invalid escape"),
        ("{\"kind\": \"postComment\", \"text\": \"a\nb\"}", "command.text", "control character"),
    ]);
    let scene = Scene::live();
    let actor = format!(r#"{{"account": "{CREATOR}"}}"#);
    let mut bytes = scene.envelope(&actor, r#"{"kind": "postComment", "text": "?"}"#).into_bytes();
    let at = bytes.iter().position(|byte| *byte == b'?').unwrap();
    bytes[at] = 0xff;
    let error = scene.send(&bytes).unwrap_err();
    assert!(error.to_string().starts_with("at command.text: invalid unicode code point"), "{error}");
}
