//! A store in another language: it keeps to the laws, and one that does not harms nothing.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]

mod common;

use common::texts::TextStore;
use fundly_core::{
    CampaignId, RowKey, RowKind, Store, StoreError,
    decide::{Need, Range},
    id::{AccountId, CommandId},
    store::{BoxFuture, DynStore, LoadRequest},
};
use fundly_wire::{ForeignStore, StoreFailure, StoreHost, Wire};
use serde_json::{Value, json};

#[cfg(feature = "conformance")]
#[test]
fn a_store_of_texts_keeps_to_every_law() {
    let reports = pollster::block_on(fundly_wire::conformance(|| async { Ok(TextStore::default()) }));
    let broken: Vec<_> = reports.iter().filter(|report| !report.passed).collect();
    assert!(broken.is_empty(), "{broken:?}");
    assert!(reports.len() >= 28, "{}", reports.len());
}

#[cfg(feature = "conformance")]
#[test]
fn a_store_that_cannot_be_made_breaks_every_law() {
    let reports = pollster::block_on(fundly_wire::conformance(|| async {
        Err::<TextStore, _>(StoreFailure::backend("no disk"))
    }));
    assert!(reports.iter().all(|report| !report.passed && report.detail.is_some()), "{reports:?}");
    assert!(reports[0].detail.as_deref().unwrap().contains("no disk"), "{reports:?}");
}

fn wire(host: impl StoreHost + 'static) -> Wire {
    Wire::new(DynStore::new(ForeignStore::new(host)))
}

fn create() -> String {
    let story = json!({"title": "A compiler", "summary": "Fast", "description": "", "category": "tools"});
    let request = json!({
        "id": "00000000-0000-0000-0001-000000000001",
        "campaign": "00000000-0000-0000-0000-000000000001",
        "actor": {"account": "00000000-0000-0000-0000-0000000000c1"},
        "at": "2026-01-01T00:00:00Z",
        "command": {"kind": "createCampaign", "currency": "USD", "story": story},
    });
    json!({ "request": request }).to_string()
}

fn call(wire: &Wire, operation: &str, arguments: &str) -> Value {
    serde_json::from_slice(&wire.call_now(operation, arguments.as_bytes())).unwrap()
}

#[test]
fn the_engine_runs_over_it() {
    let wire = wire(TextStore::default());
    let done = call(&wire, "execute", &create());
    assert_eq!(done["ok"]["seq"], 1, "{done}");
    let again = call(&wire, "execute", &create());
    assert_eq!(again["ok"]["repeated"], true, "{again}");
    let stands = call(&wire, "verify", r#"{"campaign": "00000000-0000-0000-0000-000000000001"}"#);
    assert_eq!(stands["ok"]["hash"], done["ok"]["hash"]);
}

/// A host that answers the same whatever it is asked.
fn answering(answer: Result<&'static str, StoreFailure>) -> impl StoreHost + 'static {
    move |_method: &'static str, _arguments: String| -> BoxFuture<'static, Result<String, StoreFailure>> {
        Box::pin(std::future::ready(answer.clone().map(str::to_owned)))
    }
}

#[test]
fn what_a_host_says_goes_wrong_is_told_by_its_code() {
    let told = |answer| {
        let error = call(&wire(answering(answer)), "execute", &create())["error"].clone();
        (error["code"].as_str().unwrap().to_owned(), error["retryable"] == true)
    };
    let expected = |code: &str, retryable| (code.to_owned(), retryable);
    assert_eq!(told(Err(StoreFailure::backend("ValueError"))), expected("store.backend", false));
    let said = [
        (r#"{"error": {"code": "store.unavailable", "reason": "busy"}}"#, expected("store.unavailable", true)),
        (r#"{"error": {"code": "store.corrupt"}}"#, expected("store.corrupt", false)),
        (r#"{"error": {"code": "store.conflict"}}"#, expected("store.conflict", true)),
        (r#"{"error": {"code": "something else", "reason": "x"}}"#, expected("store.backend", false)),
    ];
    said.into_iter().for_each(|(answer, wanted)| assert_eq!(told(Ok(answer)), wanted, "{answer}"));
}

#[test]
fn an_answer_that_cannot_be_is_corrupt() {
    for answer in [
        "",
        "null",
        "[]",
        "{}",
        r#"{"ok": 5}"#,
        r#"{"ok": null}"#,
        r#"{"ok": {"rows": [], "scans": [], "entries": []}}"#,
        r#"{"ok": {"rows": [null, null, null], "scans": [], "entries": []}}"#,
        r#"{"ok": {"rows": ["", null], "scans": [], "entries": []}}"#,
        r#"{"ok": {"rows": ["{}", null], "scans": [], "entries": []}}"#,
        r#"{"ok": {"rows": [null, null], "scans": [["{}"]], "entries": []}}"#,
        r#"{"ok": {"rows": [null, null], "scans": [], "entries": ["{}"]}}"#,
        r#"{"error": "store.conflict"}"#,
    ] {
        let told = call(&wire(answering(Ok(answer))), "execute", &create());
        assert_eq!(told["error"]["code"], "store.corrupt", "{answer}: {told}");
    }
}

/// A host that gives what another has, but changes some of its answers.
struct Changing<F>(TextStore, F);

impl<F: Fn(&str, Value) -> Value + Send + Sync> StoreHost for Changing<F> {
    fn call(&self, method: &'static str, arguments: String) -> BoxFuture<'_, Result<String, StoreFailure>> {
        Box::pin(async move {
            let answer = serde_json::from_str(&self.0.call(method, arguments).await?).unwrap();
            Ok((self.1)(method, answer).to_string())
        })
    }
}

/// Three accounts, and a campaign with an entry.
fn filled(change: impl Fn(&str, Value) -> Value + Send + Sync + 'static) -> ForeignStore {
    let store = ForeignStore::new(Changing(TextStore::default(), change));
    let wire = Wire::new(DynStore::new(store.clone()));
    assert_eq!(call(&wire, "execute", &create())["ok"]["seq"], 1);
    for n in 1..=3 {
        let id = format!("00000000-0000-0000-0000-00000000000{n}");
        let profile = json!({"handle": format!("person-{n}"), "displayName": "P"});
        let arguments = json!({"id": id, "profile": profile, "at": "2026-01-01T00:00:00Z"});
        let told = call(&wire, "registerAccount", &arguments.to_string());
        assert_eq!(told["ok"]["version"], 1, "{told}");
    }
    store
}

fn is_corrupt<T>(answer: Result<T, StoreError>) -> bool {
    matches!(answer, Err(StoreError::Corrupt { .. }))
}

#[test]
fn an_answer_to_something_else_is_corrupt() {
    let one = CampaignId::from_u128(1);
    let load = |store: &ForeignStore, needs: Vec<Need>, commands: Vec<CommandId>| {
        pollster::block_on(store.load(one, LoadRequest { needs, commands }))
    };
    let as_they_are = filled(|_, answer| answer);
    assert_eq!(pollster::block_on(as_they_are.journal(one, 0, 9)).unwrap().len(), 1);
    assert_eq!(pollster::block_on(as_they_are.accounts(None, 9)).unwrap().len(), 3);

    let wrong = filled(|method, mut answer| {
        match method {
            "load" => {
                let rows = answer["ok"]["rows"].as_array_mut().unwrap();
                rows.reverse();
                let scans = answer["ok"]["scans"].as_array_mut().unwrap();
                scans.iter_mut().for_each(|scan| {
                    let scan = scan.as_array_mut().unwrap();
                    scan.extend(scan.clone());
                });
            }
            "journal" | "accounts" => {
                let list = answer["ok"].as_array_mut().unwrap();
                list.extend(list.clone());
            }
            _ => {}
        }
        answer
    });
    assert!(is_corrupt(load(&wrong, vec![Need::Row(RowKey::Campaign()), Need::Row(RowKey::Story())], Vec::new())));
    let range = Range::After { kind: RowKind::Campaign, after: None, limit: 9 };
    assert!(is_corrupt(load(&wrong, vec![Need::Range(range)], Vec::new())));
    assert!(is_corrupt(load(
        &wrong,
        vec![Need::Range(Range::After { kind: RowKind::Story, after: None, limit: 1 })],
        vec![]
    )));
    assert!(is_corrupt(pollster::block_on(wrong.journal(one, 0, 9))));
    assert!(is_corrupt(pollster::block_on(wrong.accounts(None, 9))));
    assert!(is_corrupt(pollster::block_on(wrong.accounts(None, 4))));
    let other = AccountId::from_u128(9);
    assert_eq!(pollster::block_on(wrong.account(other)).unwrap(), None);
}

/// What a task carries across threads must be able to go.
#[test]
fn its_futures_go_to_other_threads() {
    fn goes<T: Send>(value: T) -> T {
        value
    }
    let store = ForeignStore::new(TextStore::default());
    assert!(pollster::block_on(goes(store.journal(CampaignId::from_u128(1), 0, 1))).unwrap().is_empty());
    #[cfg(feature = "conformance")]
    drop(goes(fundly_wire::conformance(|| async { Ok(TextStore::default()) })));
}
