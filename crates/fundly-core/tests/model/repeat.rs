//! A command is carried out once, however often it is sent.

use super::{
    runner::{REPEATED, prove},
    steps,
    world::{Answer, CAMPAIGN, World},
};
use fundly_core::{Error, Request, Span};
use pollster::block_on;

/// Whether a repeat answers as the first time did.
fn same(first: &Answer, again: &Answer) -> bool {
    match (first, again) {
        (Ok(first), Ok(again)) => {
            let answers = (again.seq, again.hash, &again.events) == (first.seq, first.hash, &first.events);
            again.repeated && answers
        }
        (Err(first), Err(again)) => first.code() == again.code(),
        _ => false,
    }
}

#[test]
fn any_command_repeated_changes_nothing() {
    prove(&REPEATED, steps::run(100), |run, counts| {
        let mut world = World::of(&run);
        for step in &run.steps {
            if world.step(step).is_none() {
                continue;
            }
            let before = world.spy.mirror().clone();
            let (request, first) = world.past.last().unwrap();
            let mut again = block_on(world.engine.execute(request.clone()));
            if first.is_ok() {
                let later = Request { at: request.at.plus(Span::days(1)), ..request.clone() };
                let twice = block_on(world.engine.execute_batch(CAMPAIGN, vec![later, request.clone()])).unwrap();
                if !twice.iter().all(|answer| same(first, answer)) {
                    again = Err(Error::Internal("repeated in a batch it answered otherwise"));
                }
            }
            if !same(first, &again) {
                return Err(format!("{request:?}\nfirst {first:?}\nthen {again:?}"));
            }
            if *world.spy.mirror() != before {
                return Err(format!("repeated, it changed something: {request:?}"));
            }
        }
        // Long after, all of them again, the last first.
        let end = world.spy.mirror().clone();
        for (request, first) in world.past.iter().rev().filter(|(_, answer)| answer.is_ok()) {
            let again = block_on(world.engine.execute(request.clone()));
            let first = first.as_ref().unwrap();
            if !again.as_ref().is_ok_and(|again| again.hash == first.hash && again.repeated) {
                return Err(format!("{request:?}\nfirst {first:?}\nat the end {again:?}"));
            }
        }
        if *world.spy.mirror() != end {
            return Err("all repeated, they changed something".to_owned());
        }
        counts.add(&world);
        Ok(())
    });
}
