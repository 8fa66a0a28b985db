//! Deciding and evolving: the two pure functions that everything else serves.

mod authority;
mod handler;
mod machine;
mod precedence;
mod rows;
mod tx;
mod working_set;

pub(crate) use authority::{guarded, is_one_of};
pub(crate) use handler::{Evolve, Handler};
pub use machine::Move;
pub(crate) use machine::next;
pub use rows::{Row, RowKey, RowKind};
#[cfg(feature = "schema")]
pub use rows::{RowForm, describe_rows};
pub(crate) use tx::{Handled, Refused, Tx};
pub use working_set::{Need, Range, WorkingSet};

use crate::{command::Command, context::Context, event::Event, rejection::Rejection, time::Timestamp};

/// What a decision came to.
#[derive(Debug)]
pub struct Decision {
    /// What happens, in order; empty when refused.
    pub events: Vec<Event>,
    /// The rows as they are afterwards, only those that change, in no order; empty when refused.
    pub changes: Vec<Row>,
    /// The violated rules, in order of precedence; empty when accepted.
    pub rejections: Vec<Rejection>,
    /// What must be loaded before the decision stands. When this is not empty, nothing else counts.
    pub misses: Vec<Need>,
}

/// Decides a command: all rules, pure, total, without a change to the rows it is given.
///
/// Rules decide in this order (R-ENGINE-3): the campaign exists, the actor's standing, the actor's authority, the phase of
/// the campaign, the things that the command names, their states, then values and limits, then money.
pub fn decide(rows: &WorkingSet<'_>, command: &Command, ctx: &Context<'_>) -> Decision {
    let mut tx = Tx::new(rows, ctx);
    let handled = command.handle(&mut tx);
    let (mut own, events, mut rejections) = tx.into_parts();
    precedence::sort(&mut rejections);
    let misses = own.take_misses();
    if !misses.is_empty() || handled.is_err() || !rejections.is_empty() {
        return Decision { events: Vec::new(), changes: Vec::new(), rejections, misses };
    }
    Decision { events, changes: own.into_changes(), rejections, misses }
}

/// Lets an event happen to the rows: cannot fail, checks nothing.
pub fn evolve(rows: &mut WorkingSet<'_>, event: &Event, at: Timestamp) {
    event.evolve(rows, at);
}
