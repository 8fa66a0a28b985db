//! What stores do to a campaign when they fail: nothing.

use super::{
    faulty::{Fault, Faulty},
    runner::{CONFLICTING, FAILING, prove},
    spy::Spy,
    steps,
    world::{CAMPAIGN, World, creator, host, read},
};
use fundly_core::{CommandId, Error, Fundly, Request, limits::RETRIES_MAX};
use pollster::block_on;
use proptest::prelude::*;
use serde_json::json;

/// The requests of a run, and the store that they end in when nothing fails.
fn undisturbed(run: &steps::Run) -> World<Spy> {
    let mut world = World::of(run);
    for step in &run.steps {
        world.step(step);
    }
    world
}

/// What somebody else does in between: something that touches nothing else.
fn rival(n: u128, like: &Request) -> Request {
    let story = json!({"title": "A compiler", "summary": format!("Rival {n}"), "description": "", "category": "x"});
    let command = read(json!({"kind": "editStory", "story": story}));
    Request { id: CommandId::from_u128(0xB1AB_0000 + n), actor: creator(), command, ..like.clone() }
}

#[test]
fn a_store_that_conflicts_is_retried() {
    let faults = prop::collection::vec(0..4_u8, 60..200);
    prove(&CONFLICTING, (steps::run(80), faults, 1..12_usize), |(run, faults, size), counts| {
        let world = undisturbed(&run);
        counts.add(&world);
        let store = Faulty::default();
        // Conflicts that the store only pretends: the answers and the books are as if there had been none.
        let pretended = faults.chunks(RETRIES_MAX as usize - 1).flat_map(|some| {
            // After as many in a row as can be borne comes a commit that goes through.
            let conflicts = some.iter().map(|fault| if fault % 2 == 0 { Fault::Conflict } else { Fault::None });
            conflicts.chain([Fault::None])
        });
        store.commits.lock().unwrap().extend(pretended);
        let engine = Fundly::new(store.clone());
        for chunk in world.past.chunks(size) {
            let requests = chunk.iter().map(|(request, _)| request.clone()).collect();
            match block_on(engine.execute_batch(CAMPAIGN, requests)) {
                Ok(answers) => {
                    for ((request, one), other) in chunk.iter().zip(&answers) {
                        if format!("{one:?}") != format!("{other:?}") {
                            return Err(format!("{request:?}\nundisturbed {one:?}\nretried {other:?}"));
                        }
                    }
                }
                Err(error) => return Err(format!("given up: {error}")),
            }
        }
        if *store.spy.mirror() != *world.spy.mirror() {
            return Err("retried, the books are others".to_owned());
        }
        rivals(&world, &faults)
    });
}

/// Others truly come between: both their commands and ours are in the journal, each once, and the books stand.
fn rivals(world: &World<Spy>, faults: &[u8]) -> Result<(), String> {
    let store = Faulty::default();
    let engine = Fundly::new(store.clone());
    let mut rivals = 0;
    for ((request, _), fault) in world.past.iter().zip(faults.iter().cycle()) {
        let come = u128::from(*fault) % 3;
        let between = (0..come).map(|n| Fault::Rival(Box::new(rival(rivals + n, request))));
        store.commits.lock().unwrap().extend(between);
        rivals += come;
        let before = store.spy.mirror().entries.len();
        let answer = block_on(engine.execute(request.clone()));
        store.commits.lock().unwrap().clear();
        if matches!(answer, Err(Error::Store(_) | Error::Contended { .. } | Error::Internal(_))) {
            return Err(format!("{request:?}: {answer:?}"));
        }
        let mirror = store.spy.mirror();
        let ours = mirror.entries[before..].iter().filter(|entry| entry.command.id == request.id).count();
        let accepted = answer.as_ref().is_ok_and(|outcome| !outcome.repeated);
        if ours != usize::from(accepted) {
            return Err(format!("{request:?} stands {ours} times in the journal: {answer:?}"));
        }
    }
    super::invariants::check(&store.spy.mirror())?;
    block_on(engine.verify(CAMPAIGN)).unwrap().map(|_| ()).map_err(|error| error.to_string())
}

#[test]
fn a_store_that_conflicts_for_ever_is_given_up_and_nothing_has_happened() {
    let mut world = World::launched(steps::Model::OpenEnded);
    let store = Faulty { spy: world.spy.clone(), ..Faulty::default() };
    let engine = Fundly::new(store.clone());
    let before = store.spy.mirror().clone();
    let request = world.request(
        creator(),
        read(json!({"kind": "setCollaborator", "account": host().account, "permissions": ["money"]})),
    );
    store.commits.lock().unwrap().extend((0..RETRIES_MAX).map(|_| Fault::Conflict));
    let error = block_on(engine.execute(request.clone())).unwrap_err();
    assert!(matches!(error, Error::Contended { tries } if tries == RETRIES_MAX), "{error}");
    assert_eq!((error.code(), error.is_retryable()), ("engine.contended", true));
    assert!(store.commits.lock().unwrap().is_empty(), "no try was left out");
    assert_eq!(*store.spy.mirror(), before);
    store.commits.lock().unwrap().extend((1..RETRIES_MAX).map(|_| Fault::Conflict));
    let outcome = block_on(engine.execute(request)).unwrap();
    assert!(!outcome.repeated, "the last try is still made");
}

#[test]
fn a_store_that_fails_leaves_nothing_half_done() {
    let faults = prop::collection::vec((0..4_u8, 1..8_usize), 10..60);
    prove(&FAILING, (steps::run(80), faults), |(run, faults), counts| {
        let world = undisturbed(&run);
        counts.add(&world);
        let store = Faulty::default();
        let engine = Fundly::new(store.clone());
        let reference = Spy::default();
        let undisturbed = Fundly::new(reference.clone());
        let mut rest = &world.past[..];
        for (fault, size) in faults.iter().cycle() {
            if rest.is_empty() {
                break;
            }
            // A refused command is decided anew when it is sent again; where an answer can be lost, it stands alone.
            let size = if *fault == 1 { 1 } else { rest.len().min(*size) };
            let (chunk, later) = rest.split_at(size);
            rest = later;
            let requests: Vec<Request> = chunk.iter().map(|(request, _)| request.clone()).collect();
            let before = store.spy.mirror().clone();
            match fault {
                0 => store.commits.lock().unwrap().push_back(Fault::Before),
                1 => store.commits.lock().unwrap().push_back(Fault::After),
                2 => store.loads.lock().unwrap().push_back(Fault::Before),
                _ => {}
            }
            let mut answers = block_on(engine.execute_batch(CAMPAIGN, requests.clone()));
            store.commits.lock().unwrap().clear();
            store.loads.lock().unwrap().clear();
            if let Err(error) = &answers {
                if !error.is_retryable() || error.code() != "store.unavailable" || *fault > 2 {
                    return Err(format!("fault {fault}: {error}"));
                }
                if *fault != 1 && *store.spy.mirror() != before {
                    return Err(format!("it failed and changed something: {requests:?}"));
                }
                // The client does not know whether it was written: it sends the same again, and gets the answers.
                answers = block_on(engine.execute_batch(CAMPAIGN, requests.clone()));
            }
            for (request, other) in chunk.iter().zip(answers.map_err(|error| error.to_string())?) {
                let one = block_on(undisturbed.execute(request.0.clone()));
                let same = match (&one, &other) {
                    (Ok(one), Ok(other)) => (one.seq, one.hash) == (other.seq, other.hash),
                    (Err(one), Err(other)) => one.code() == other.code(),
                    _ => false,
                };
                if !same {
                    return Err(format!("{request:?}\nundisturbed {one:?}\nsent again {other:?}"));
                }
            }
            if *store.spy.mirror() != *reference.mirror() {
                return Err("sent again, the books are others".to_owned());
            }
        }
        Ok(())
    });
}
