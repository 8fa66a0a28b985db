//! Money is conserved, and everything that is kept as a running sum is what a plain recount says.

use super::{
    runner::{Plan, prove},
    steps,
    world::World,
};

#[test]
fn money_is_conserved() {
    let plan = Plan { file: "tests/model/conserved.seeds", cases: 400, commands: 44_000, accepted: 30 };
    let counts = prove(&plan, steps::run(120), |run, counts| {
        let mut world = World::launched(run.model);
        for step in &run.steps {
            if world.step(step) == Some(true) {
                world.check().map_err(|broken| format!("{broken}\nafter {:#?}", world.past.last()))?;
            }
        }
        counts.add(&world);
        world.verify()
    });
    println!("{} {}", counts.commands.get(), counts.accepted.get());
}
