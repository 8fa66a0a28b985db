//! Running a property many times, counting what it did, so that it cannot become empty without anybody noticing.

use super::world::World;
use fundly_core::{CommandKind, Store};
use proptest::{
    strategy::Strategy,
    test_runner::{Config, FileFailurePersistence, TestCaseError, TestRunner},
};
use std::{cell::RefCell, collections::BTreeMap, time::Instant};

/// How often each kind of command was carried out, and how often it was accepted.
#[derive(Default)]
pub struct Counts(RefCell<BTreeMap<CommandKind, (u64, u64)>>);

impl Counts {
    /// Counts the requests of a world that has come to its end.
    pub fn add<S: Store>(&self, world: &World<S>) {
        let mut counts = self.0.borrow_mut();
        for (request, answer) in &world.past {
            let (commands, accepted) = counts.entry(request.command.kind()).or_default();
            *commands += 1;
            // What was accepted before is not accepted again by being repeated.
            *accepted += u64::from(answer.as_ref().is_ok_and(|outcome| !outcome.repeated));
        }
    }

    /// Commands, and those of them that were accepted.
    fn totals(&self) -> (u64, u64) {
        self.0.borrow().values().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1))
    }

    /// The kinds of commands that were never accepted.
    pub fn never_accepted(&self) -> Vec<CommandKind> {
        let counts = self.0.borrow();
        let accepted = |kind: &CommandKind| counts.get(kind).is_some_and(|(_, accepted)| *accepted > 0);
        CommandKind::ALL.iter().copied().filter(|kind| !accepted(kind)).collect()
    }
}

/// How a property is run.
pub struct Plan {
    /// What it says.
    pub name: &'static str,
    /// Where the seeds of failures are kept.
    pub file: &'static str,
    /// Runs; the variable `PROPTEST_CASES` asks for another number.
    pub cases: u32,
    /// Least commands that are carried out in all runs together, for `cases` runs.
    pub commands: u64,
    /// Least commands of a hundred that must be accepted.
    pub accepted: u64,
}

/// A plan by what its property says. The least number of commands is that of the steps, all but a few of which are commands.
const fn plan(name: &'static str, file: &'static str, cases: u32, commands: u64, accepted: u64) -> Plan {
    Plan { name, file, cases, commands, accepted }
}

pub static CONSERVED: Plan = plan("money is conserved", "tests/model/conserved.seeds", 1000, 120_000, 35);
pub static BATCHED: Plan = plan("batches", "tests/model/batched.seeds", 300, 36_000, 35);
pub static PREVIEWED: Plan = plan("previews", "tests/model/previewed.seeds", 250, 25_000, 35);
pub static REPEATED: Plan = plan("repeats", "tests/model/repeated.seeds", 200, 20_000, 35);
pub static REPLAYED: Plan = plan("replays", "tests/model/replayed.seeds", 200, 24_000, 35);
pub static REPORTED: Plan = plan("reports in any order", "tests/model/reported.seeds", 300, 15_000, 80);
pub static CONFLICTING: Plan = plan("stores that conflict", "tests/model/conflicting.seeds", 200, 16_000, 35);
pub static FAILING: Plan = plan("stores that fail", "tests/model/failing.seeds", 200, 16_000, 35);

#[test]
fn the_plans_come_to_a_quarter_of_a_million_commands() {
    let all = [&CONSERVED, &BATCHED, &PREVIEWED, &REPEATED, &REPLAYED, &REPORTED, &CONFLICTING, &FAILING];
    let commands: u64 = all.iter().map(|plan| plan.commands).sum();
    assert!(commands >= 250_000, "{commands}");
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
    let (counts, start) = (Counts::default(), Instant::now());
    let mut runner = TestRunner::new(config);
    let result = runner.run(&inputs, |input| property(input, &counts).map_err(TestCaseError::fail));
    if let Err(error) = result {
        panic!("{error}");
    }
    let (commands, accepted) = counts.totals();
    let (name, seconds) = (plan.name, start.elapsed().as_secs());
    println!("{name}: {commands} commands in {cases} runs, {accepted} accepted, {seconds} s\n{:?}", counts.0.borrow());
    let least = plan.commands * u64::from(cases) / u64::from(plan.cases);
    assert!(commands >= least, "only {commands} commands of {least}: the property has become empty");
    let percent = accepted * 100 / commands.max(1);
    assert!(percent >= plan.accepted, "only {percent} % of {commands} commands were accepted");
    counts
}
