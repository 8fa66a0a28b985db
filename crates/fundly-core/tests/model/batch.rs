//! A batch does what its commands do one by one.

use super::{
    runner::{BATCHED, prove},
    spy::Spy,
    steps,
    world::{CAMPAIGN, World},
};
use fundly_core::Fundly;
use pollster::block_on;
use proptest::prelude::*;

#[test]
fn batch_equals_one_by_one() {
    let chunks = prop::collection::vec(1..60_usize, 1..20);
    prove(&BATCHED, (steps::run(120), chunks), |(run, chunks), counts| {
        let mut world = World::of(&run);
        for step in &run.steps {
            world.step(step);
        }
        counts.add(&world);
        let spy = Spy::default();
        let engine = Fundly::new(spy.clone());
        let mut rest = &world.past[..];
        for size in chunks.iter().cycle() {
            if rest.is_empty() {
                break;
            }
            let (chunk, later) = rest.split_at(rest.len().min(*size));
            rest = later;
            let requests = chunk.iter().map(|(request, _)| request.clone()).collect();
            let answers = block_on(engine.execute_batch(CAMPAIGN, requests)).map_err(|error| error.to_string())?;
            for ((request, one), batched) in chunk.iter().zip(&answers) {
                if format!("{one:?}") != format!("{batched:?}") {
                    return Err(format!("{request:?}\nalone {one:?}\nin a batch {batched:?}"));
                }
            }
        }
        if *spy.mirror() != *world.spy.mirror() {
            return Err("the answers are the same, the rows are not".to_owned());
        }
        block_on(engine.verify(CAMPAIGN)).unwrap().map(|_| ()).map_err(|error| error.to_string())
    });
}
