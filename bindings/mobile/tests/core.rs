//! The object as its generated callers use it.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

use fundly_mobile::{CoreFailure, ForeignCalls, ForeignFailure, ForeignStores, FundlyCore, conformance};
use std::{
    env, fs,
    path::PathBuf,
    sync::{Arc, Mutex, mpsc},
    thread,
    time::Duration,
};

const CREATE: &str = r#"{"request":{"id":"00000000-0000-0000-0001-000000000001","campaign":"00000000-0000-0000-0000-000000000001",
    "actor":{"account":"00000000-0000-0000-0000-0000000000c1"},"at":"2026-01-01T00:00:00Z","command":{"kind":"createCampaign",
    "currency":"USD","story":{"title":"A compiler","summary":"Fast","description":"","category":"tools"}}}}"#;
const CAMPAIGNS: &str = r#"{"after":null,"limit":10}"#;

fn fresh(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder.join("campaigns.sqlite3")
}

fn open(path: &std::path::Path) -> std::sync::Arc<FundlyCore> {
    FundlyCore::open_sqlite(path.to_str().unwrap().to_owned()).unwrap()
}

#[test]
fn both_ways_of_calling_answer_the_same() {
    for core in [FundlyCore::in_memory(), open(&fresh("ways"))] {
        let first = core.call_blocking("execute".to_owned(), CREATE.to_owned());
        assert!(first.contains(r#""repeated":false"#), "{first}");
        let again = pollster::block_on(core.call("execute".to_owned(), CREATE.to_owned()));
        assert_eq!(again, first.replace(r#""repeated":false"#, r#""repeated":true"#));
    }
}

#[test]
fn a_file_is_read_again_and_a_folder_is_none() {
    let path = fresh("again");
    let core = open(&path);
    core.call_blocking("execute".to_owned(), CREATE.to_owned());
    core.shut();
    let answer = open(&path).call_blocking("campaigns".to_owned(), CAMPAIGNS.to_owned());
    assert_eq!(answer, r#"{"ok":["00000000-0000-0000-0000-000000000001"]}"#);
    let folder = env::temp_dir().to_str().unwrap().to_owned();
    let CoreFailure::Open { code, .. } = FundlyCore::open_sqlite(folder).unwrap_err();
    assert_eq!(code, "open.connect");
}

#[test]
fn after_the_end_every_call_says_so() {
    for core in [FundlyCore::in_memory(), open(&fresh("end"))] {
        core.shut();
        core.shut();
        for answer in [
            core.call_blocking("presets".to_owned(), "{}".to_owned()),
            pollster::block_on(core.call("presets".to_owned(), "{}".to_owned())),
        ] {
            assert!(answer.starts_with(r#"{"error":{"#) && answer.contains(r#""code":"wire.closed""#), "{answer}");
        }
    }
}

#[test]
fn many_threads_may_share_one() {
    let core = open(&fresh("threads"));
    let workers: Vec<_> = (0..8)
        .map(|_| {
            let core = core.clone();
            thread::spawn(move || core.call_blocking("execute".to_owned(), CREATE.to_owned()))
        })
        .collect();
    let answers: Vec<String> = workers.into_iter().map(|worker| worker.join().unwrap()).collect();
    assert_eq!(answers.iter().filter(|answer| answer.contains(r#""repeated":false"#)).count(), 1, "{answers:?}");
    assert!(answers.iter().all(|answer| answer.starts_with(r#"{"ok":"#)), "{answers:?}");
}

/// A store that breaks down at whatever it is asked: at once, or after it was waited for.
struct Panicking {
    waits: bool,
}

#[async_trait::async_trait]
impl ForeignCalls for Panicking {
    async fn call(&self, _method: String, _arguments: String) -> Result<String, ForeignFailure> {
        if self.waits {
            tokio::task::yield_now().await;
        }
        panic!("on purpose")
    }
}

impl ForeignStores for Panicking {
    fn fresh(&self) -> Result<Arc<dyn ForeignCalls>, ForeignFailure> {
        Ok(Arc::new(Self { waits: self.waits }))
    }
}

#[test]
fn a_panic_is_an_answer_wherever_it_happens() {
    for waits in [false, true] {
        let core = FundlyCore::over(Arc::new(Panicking { waits }));
        for answer in [
            core.call_blocking("execute".to_owned(), CREATE.to_owned()),
            pollster::block_on(core.call("execute".to_owned(), CREATE.to_owned())),
        ] {
            assert!(answer.contains(r#""code":"engine.internal""#), "{answer}");
        }
        core.shut();
    }
}

#[test]
fn laws_that_break_down_are_not_kept() {
    let told = pollster::block_on(conformance(Arc::new(Panicking { waits: false })));
    assert!(told.contains(r#""passed":false"#) && !told.contains(r#""passed":true"#), "{told}");
}

/// A store that says when it is asked, and answers when it is let.
struct Slow {
    asked: mpsc::Sender<()>,
    go: Mutex<mpsc::Receiver<()>>,
}

#[async_trait::async_trait]
impl ForeignCalls for Slow {
    async fn call(&self, _method: String, _arguments: String) -> Result<String, ForeignFailure> {
        self.asked.send(()).unwrap();
        self.go.lock().unwrap().recv().unwrap();
        Ok(r#"{"ok":[]}"#.to_owned())
    }
}

#[test]
fn the_end_waits_for_calls_under_way_in_a_store_of_the_other_language() {
    let ((asked, is_asked), (go, may_go), (over, is_over)) = (mpsc::channel(), mpsc::channel(), mpsc::channel());
    let core = FundlyCore::over(Arc::new(Slow { asked, go: Mutex::new(may_go) }));
    let caller = thread::spawn({
        let core = core.clone();
        move || core.call_blocking("campaigns".to_owned(), CAMPAIGNS.to_owned())
    });
    is_asked.recv_timeout(Duration::from_secs(10)).unwrap();
    let closer = thread::spawn(move || {
        core.shut();
        over.send(()).unwrap();
    });
    assert!(is_over.recv_timeout(Duration::from_millis(200)).is_err(), "it did not wait");
    go.send(()).unwrap();
    is_over.recv_timeout(Duration::from_secs(10)).unwrap();
    assert_eq!(caller.join().unwrap(), r#"{"ok":[]}"#);
    closer.join().unwrap();
}
