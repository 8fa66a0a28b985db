//! What was seen to move, and the tables that say what may.

use fundly_core::{
    PledgeState, Row,
    decide::Move,
    payment::{PaymentState, ReceiptState},
};
use std::{collections::BTreeSet, fmt::Debug};

type Moves<S> = BTreeSet<(Option<S>, String, S)>;

/// What was seen to move.
#[derive(Default)]
pub struct Seen {
    pub pledges: Moves<PledgeState>,
    pub payments: Moves<PaymentState>,
    pub receipts: Moves<ReceiptState>,
}

impl Seen {
    /// Notes what a trigger makes of a row.
    pub fn note(&mut self, from: Option<&Row>, by: &str, to: &Row) {
        match (from, to) {
            (Some(Row::Pledge(from)), Row::Pledge(to)) => add(&mut self.pledges, Some(from.state), by, to.state),
            (None, Row::Pledge(to)) => add(&mut self.pledges, None, by, to.state),
            (Some(Row::Payment(from)), Row::Payment(to)) => add(&mut self.payments, Some(from.state), by, to.state),
            (None, Row::Payment(to)) => add(&mut self.payments, None, by, to.state),
            (Some(Row::Receipt(from)), Row::Receipt(to)) => add(&mut self.receipts, Some(from.state), by, to.state),
            (None, Row::Receipt(to)) => add(&mut self.receipts, None, by, to.state),
            _ => {}
        }
    }
}

fn add<S: Ord>(moves: &mut Moves<S>, from: Option<S>, by: &str, to: S) {
    if from.as_ref() != Some(&to) {
        moves.insert((from, by.to_owned(), to));
    }
}

/// Asserts that what was seen is the table, no more and no less.
pub fn compare<S: Ord + Copy + Debug>(seen: &Moves<S>, table: &[Move<S>]) {
    let table: Moves<S> = table.iter().map(|step| (step.from, step.by.to_owned(), step.to)).collect();
    let list = |moves: &mut dyn Iterator<Item = &(Option<S>, String, S)>| -> Vec<String> {
        moves.map(|(from, by, to)| format!("{from:?} {by} {to:?}")).collect()
    };
    let outside = list(&mut seen.difference(&table));
    let unseen = list(&mut table.difference(seen));
    assert!(outside.is_empty(), "not in the table:\n{}", outside.join("\n"));
    assert!(unseen.is_empty(), "in the table, but never seen:\n{}", unseen.join("\n"));
}
