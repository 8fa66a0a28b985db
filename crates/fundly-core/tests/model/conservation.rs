//! Money is conserved, and everything that is kept as a running sum is what a plain recount says.

use super::{
    runner::{CONSERVED, prove},
    steps,
    world::World,
};

#[test]
fn money_is_conserved() {
    let counts = prove(&CONSERVED, steps::run(120), |run, counts| {
        let mut world = World::of(&run);
        for step in &run.steps {
            let entries = world.spy.mirror().entries.len();
            match world.step(step) {
                Some(true) => world.check().map_err(|broken| format!("{broken}\nafter {:#?}", world.past.last()))?,
                _ if world.spy.mirror().entries.len() == entries => {}
                _ => return Err(format!("refused, it changed something: {:#?}", world.past.last())),
            }
        }
        counts.add(&world);
        world.verify()
    });
    let never = counts.never_accepted();
    assert!(never.is_empty() || std::env::var("PROPTEST_CASES").is_ok(), "never accepted: {never:?}");
}
