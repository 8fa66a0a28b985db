//! Listeners: told of what was committed, and of nothing else.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

use fundly_core::{
    CampaignId, MemoryStore, Store, StoreError,
    store::{ChangeSet, DynStore, LoadRequest, Loaded},
};
use fundly_wire::Wire;
use serde_json::{Value, json};
use std::{
    future::{Future, poll_fn},
    pin::pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU32, Ordering::Relaxed},
    },
    task::{Context, Poll, Waker},
};

fn wire() -> Wire {
    Wire::new(DynStore::new(MemoryStore::new()))
}

fn call(wire: &Wire, operation: &str, arguments: Value) -> Value {
    serde_json::from_slice(&wire.call_now(operation, arguments.to_string().as_bytes())).unwrap()
}

fn create(n: u32, campaign: u32) -> Value {
    let story = json!({"title": "A compiler", "summary": "Fast", "description": "", "category": "tools"});
    json!({
        "id": format!("00000000-0000-0000-0001-{n:012}"),
        "campaign": format!("00000000-0000-0000-0000-{campaign:012}"),
        "actor": {"account": "00000000-0000-0000-0000-0000000000c1"},
        "at": "2026-01-01T00:00:00Z",
        "command": {"kind": "createCampaign", "currency": "USD", "story": story},
    })
}

/// A list into which a listener writes what it is told.
fn heard(wire: &Wire) -> (u64, Arc<Mutex<Vec<Value>>>) {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let into = Arc::clone(&heard);
    let watch = wire.watch(move |entries| into.lock().unwrap().push(serde_json::from_str(entries).unwrap()));
    (watch, heard)
}

#[test]
fn what_is_committed_is_told_once() {
    let wire = wire();
    let (watch, heard) = heard(&wire);
    let done = call(&wire.clone(), "execute", json!({"request": create(1, 1)}));
    let told = heard.lock().unwrap().clone();
    assert_eq!(told.len(), 1);
    assert_eq!((&told[0][0]["hash"], told[0].as_array().unwrap().len()), (&done["ok"]["hash"], 1));
    assert_eq!(told[0][0]["events"], done["ok"]["events"]);
    // Said again, refused, previewed: nothing happened.
    call(&wire, "execute", json!({"request": create(1, 1)}));
    call(&wire, "execute", json!({"request": create(2, 1)}));
    call(&wire, "preview", json!({"request": create(3, 3)}));
    assert_eq!(heard.lock().unwrap().len(), 1);
    // Of many at once each campaign is told by itself.
    call(&wire, "executeMany", json!({"requests": [create(4, 4), create(5, 1), create(6, 6)]}));
    let mut campaigns: Vec<Value> =
        heard.lock().unwrap()[1..].iter().map(|entries| entries[0]["campaign"].clone()).collect();
    campaigns.sort_by_key(ToString::to_string);
    assert_eq!(campaigns, [create(4, 4)["campaign"].clone(), create(6, 6)["campaign"].clone()]);
    assert!(wire.unwatch(watch));
    call(&wire, "execute", json!({"request": create(7, 7)}));
    assert_eq!(heard.lock().unwrap().len(), 3, "not any more");
    assert!(!wire.unwatch(watch));
}

#[test]
fn a_listener_that_panics_harms_nobody() {
    let wire = wire();
    wire.watch(|_| panic!("a listener of another language"));
    let (_, heard) = heard(&wire);
    let done = call(&wire, "execute", json!({"request": create(1, 1)}));
    assert_eq!(done["ok"]["seq"], 1, "{done}");
    assert_eq!(heard.lock().unwrap().len(), 1, "the next one is told all the same");
    assert_eq!(call(&wire, "execute", json!({"request": create(2, 2)}))["ok"]["seq"], 1);
}

#[test]
fn a_listener_may_call_and_stop_itself() {
    let (wire, calls) = (wire(), Arc::new(AtomicU32::new(0)));
    let (inner, count, own) = (wire.clone(), Arc::clone(&calls), Arc::new(Mutex::new(0)));
    let id = Arc::clone(&own);
    *own.lock().unwrap() = wire.watch(move |_| {
        assert!(inner.unwatch(*id.lock().unwrap()));
        let seen = call(&inner, "verify", json!({"campaign": create(1, 1)["campaign"]}));
        count.fetch_add(u32::from(seen["ok"]["seq"] == 1), Relaxed);
    });
    call(&wire, "execute", json!({"request": create(1, 1)}));
    call(&wire, "execute", json!({"request": create(2, 2)}));
    assert_eq!(calls.load(Relaxed), 1, "what it is told of is there to be read");
}

fn edit(n: u32, campaign: u32) -> Value {
    let mut request = create(n, campaign);
    request["command"]["kind"] = json!("editStory");
    request["command"].as_object_mut().unwrap().remove("currency");
    request
}

fn seqs(heard: &Mutex<Vec<Value>>) -> Vec<u64> {
    heard.lock().unwrap().iter().map(|entries| entries[0]["seq"].as_u64().unwrap()).collect()
}

/// A store whose first commit is answered late, long after it was done.
#[derive(Default)]
struct Late {
    store: MemoryStore,
    later: AtomicBool,
    answer: Arc<AtomicBool>,
}

impl Store for Late {
    async fn load(&self, campaign: CampaignId, request: LoadRequest) -> Result<Loaded, StoreError> {
        self.store.load(campaign, request).await
    }

    async fn commit(&self, changes: ChangeSet) -> Result<(), StoreError> {
        self.store.commit(changes).await?;
        let first = !self.later.swap(true, Relaxed);
        poll_fn(|_| if first && !self.answer.load(Relaxed) { Poll::Pending } else { Poll::Ready(()) }).await;
        Ok(())
    }

    fundly_core::forward_store!(self => self.store);
}

fn late() -> (Wire, Arc<AtomicBool>) {
    let store = Late::default();
    let answer = Arc::clone(&store.answer);
    (Wire::new(DynStore::new(store)), answer)
}

#[test]
fn commits_are_told_in_their_order_whenever_they_are_answered() {
    let (wire, answer) = late();
    let (_, heard) = heard(&wire);
    let first = json!({"request": create(1, 1)}).to_string();
    let mut first = pin!(wire.call("execute", first.as_bytes()));
    let context = &mut Context::from_waker(Waker::noop());
    assert!(first.as_mut().poll(context).is_pending());
    for n in 2..5 {
        let done = call(&wire, "execute", json!({"request": edit(n, 1)}));
        assert_eq!(done["ok"]["seq"], n, "{done}");
    }
    assert_eq!(seqs(&heard), [0; 0], "each waits for the one before it");
    call(&wire, "execute", json!({"request": create(9, 9)}));
    assert_eq!(seqs(&heard), [1], "another campaign waits for nobody");
    answer.store(true, Relaxed);
    assert!(first.as_mut().poll(context).is_ready());
    assert_eq!(seqs(&heard), [1, 1, 2, 3, 4]);
}

#[test]
fn nobody_waits_for_a_commit_that_was_given_up() {
    let (wire, _) = late();
    let (_, heard) = heard(&wire);
    {
        let first = json!({"request": create(1, 1)}).to_string();
        let mut first = pin!(wire.call("execute", first.as_bytes()));
        assert!(first.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        call(&wire, "execute", json!({"request": edit(2, 1)}));
        assert_eq!(seqs(&heard), [0; 0]);
    }
    assert_eq!(seqs(&heard), [2], "what became of the first is in the journal");
    call(&wire, "execute", json!({"request": edit(3, 1)}));
    assert_eq!(seqs(&heard), [2, 3]);
}

#[test]
fn what_a_listener_commits_is_told_after_what_it_is_told() {
    let wire = wire();
    let (inner, once) = (wire.clone(), AtomicBool::new(false));
    wire.watch(move |_| {
        if !once.swap(true, Relaxed) {
            call(&inner, "execute", json!({"request": edit(2, 1)}));
        }
    });
    let (_, heard) = heard(&wire);
    call(&wire, "execute", json!({"request": create(1, 1)}));
    assert_eq!(seqs(&heard), [1, 2]);
}
