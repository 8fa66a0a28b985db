//! Running a property many times, counting what it did, so that it cannot become empty without anybody noticing.

use super::world::World;
use fundly_core::Store;
use proptest::{
    strategy::Strategy,
    test_runner::{Config, FileFailurePersistence, TestCaseError, TestRunner},
};
use std::cell::Cell;

/// Random commands that the properties carry out, and least of them that must be accepted, in percent.
#[derive(Default)]
pub struct Counts {
    pub commands: Cell<u64>,
    pub accepted: Cell<u64>,
}

impl Counts {
    /// Counts the requests of a world that has come to its end.
    pub fn add<S: Store>(&self, world: &World<S>) {
        let accepted = world.past.iter().filter(|(_, answer)| answer.is_ok()).count();
        self.commands.set(self.commands.get() + world.past.len() as u64);
        self.accepted.set(self.accepted.get() + accepted as u64);
    }
}

/// How a property is run.
pub struct Plan {
    /// Where the seeds of failures are kept.
    pub file: &'static str,
    /// Runs; the variable `PROPTEST_CASES` asks for another number.
    pub cases: u32,
    /// Least commands of all runs together, for `cases` runs.
    pub commands: u64,
    /// Least commands of a hundred that must be accepted.
    pub accepted: u64,
}

/// Runs a property. A failure prints the smallest failing run and keeps its seed.
pub fn prove<I: Strategy>(
    plan: &Plan,
    inputs: I,
    property: impl Fn(I::Value, &Counts) -> Result<(), String>,
) -> Counts {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(plan.cases);
    let config = Config {
        cases,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(plan.file))),
        max_shrink_iters: 20_000,
        ..Config::default()
    };
    let counts = Counts::default();
    let mut runner = TestRunner::new(config);
    let result = runner.run(&inputs, |input| property(input, &counts).map_err(TestCaseError::fail));
    if let Err(error) = result {
        panic!("{error}");
    }
    let (commands, accepted) = (counts.commands.get(), counts.accepted.get());
    let least = plan.commands * u64::from(cases) / u64::from(plan.cases);
    assert!(commands >= least, "only {commands} commands of {least}: the property has become empty");
    let percent = accepted * 100 / commands.max(1);
    assert!(percent >= plan.accepted, "only {percent} % of {commands} commands were accepted");
    counts
}
