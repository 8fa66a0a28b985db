//! The wire as a stranger uses it.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]

use fundly_core::{MemoryStore, store::DynStore};
use fundly_wire::Wire;
use serde_json::{Value, json};

fn wire() -> Wire {
    Wire::new(DynStore::new(MemoryStore::new()))
}

fn call(wire: &Wire, operation: &str, arguments: Value) -> Value {
    serde_json::from_slice(&wire.call_now(operation, arguments.to_string().as_bytes())).unwrap()
}

const CAMPAIGN: &str = "00000000-0000-0000-0000-000000000001";
const CREATOR: &str = "00000000-0000-0000-0000-0000000000c1";

fn request(n: u32, command: Value) -> Value {
    json!({
        "id": format!("00000000-0000-0000-0001-{n:012}"),
        "campaign": CAMPAIGN,
        "actor": {"account": CREATOR},
        "at": "2026-01-01T00:00:00Z",
        "command": command,
    })
}

fn create() -> Value {
    let story = json!({"title": "A compiler", "summary": "Fast", "description": "", "category": "tools"});
    json!({"kind": "createCampaign", "currency": "USD", "story": story})
}

#[test]
fn a_command_is_carried_out_once_and_read_back() {
    let wire = wire();
    let first = call(&wire, "execute", json!({"request": request(1, create())}));
    assert_eq!(first["ok"]["seq"], 1, "{first}");
    let again = call(&wire, "execute", json!({"request": request(1, create())}));
    assert_eq!((&again["ok"]["repeated"], &again["ok"]["hash"]), (&json!(true), &first["ok"]["hash"]));
    let row = call(&wire, "row", json!({"campaign": CAMPAIGN, "kind": "campaign", "key": []}));
    assert_eq!(row["ok"]["creator"], CREATOR);
    let stands = call(&wire, "verify", json!({"campaign": CAMPAIGN}));
    assert_eq!(stands["ok"], json!({"seq": 1, "hash": first["ok"]["hash"]}));
}

#[test]
fn what_is_wrong_is_told_with_its_field() {
    let wire = wire();
    let told = |operation: &str, arguments: Value| {
        let error = call(&wire, operation, arguments)["error"].clone();
        (error["code"].as_str().unwrap().to_owned(), error["field"].as_str().unwrap_or("").to_owned())
    };
    let told_of = |code: &str, field: &str| (code.to_owned(), field.to_owned());
    assert_eq!(told("fly", json!({})), told_of("wire.unknown_operation", ""));
    assert_eq!(told("execute", json!({})), told_of("invalid.wire", "."));
    let mut wrong = request(1, create());
    wrong["command"]["currency"] = json!("usd");
    assert_eq!(told("execute", json!({"request": wrong})), told_of("invalid.wire", "command.currency"));
    assert_eq!(told("progress", json!({"campaign": "x"})), told_of("invalid.wire", "campaign"));
    assert_eq!(told("row", json!({"campaign": CAMPAIGN, "kind": "pledge", "key": []})), told_of("invalid.wire", "key"));
    let nobody = json!({"request": request(1, json!({"kind": "submitCampaign"}))});
    assert_eq!(told("execute", nobody), told_of("campaign.not_found", ""));
}

#[test]
fn one_bad_request_spoils_no_other() {
    let wire = wire();
    let mut bad = request(2, create());
    bad["extra"] = json!(1);
    let answers = call(&wire, "executeMany", json!({"requests": [request(1, create()), bad, request(3, create())]}));
    let codes: Vec<_> =
        answers["ok"].as_array().unwrap().iter().map(|answer| answer["failure"]["code"].clone()).collect();
    assert_eq!(codes, [Value::Null, json!("invalid.wire"), json!("campaign.exists")]);
}

/// As strictly as one that comes alone, and each by itself.
#[test]
fn each_of_many_is_read_as_one_alone() {
    let one = request(1, create()).to_string();
    let doubled = one.replacen("\"id\":", "\"id\":\"\",\"id\":", 1);
    let mut long = request(2, create());
    long["command"]["story"]["description"] = json!("x".repeat(1 << 20));
    let arguments = format!(r#"{{"requests":[{doubled},{long},7,{one}]}}"#);
    let answers: Value = serde_json::from_slice(&wire().call_now("executeMany", arguments.as_bytes())).unwrap();
    let failure = |n: usize| answers["ok"][n]["failure"].clone();
    assert_eq!(failure(0)["reason"], "at .: duplicate field `id`", "{answers}");
    assert_eq!(failure(1)["code"], "invalid.request_too_large");
    assert_eq!(failure(2)["field"], ".");
    assert_eq!(failure(3), Value::Null);
    let alone = |text: &str| {
        let arguments = format!(r#"{{"request":{text}}}"#);
        serde_json::from_slice::<Value>(&wire().call_now("execute", arguments.as_bytes())).unwrap()["error"].clone()
    };
    for (n, text) in [doubled, long.to_string(), "7".to_owned()].iter().enumerate() {
        assert_eq!(alone(text), failure(n));
    }
}

/// A language whose integers have a sign could not say them.
#[test]
fn more_votes_than_a_campaign_takes_are_refused() {
    let most = (1_u64 << 53) - 1;
    let worth = |votes_per_share: u32| {
        let terms = json!({"authorised": most, "lockUp": "0d", "name": "Loud", "precision": 0, "price": "0.01 USD",
            "reserved": 0, "transferable": true, "votesPerShare": votes_per_share});
        call(&wire(), "unitsFor", json!({"terms": terms, "amount": most.to_string()}))
    };
    assert_eq!(worth(1)["ok"]["votes"], most);
    for votes in [2, u32::MAX] {
        assert_eq!(worth(votes)["error"]["code"], "share.too_many_votes", "{votes}");
    }
}
