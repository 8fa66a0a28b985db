//! Transition tables as data: which command takes a thing from which state to which.

/// One move: from a state (none before there was one), by a command, to a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move<S: 'static> {
    /// Where it starts; none where the command creates the thing.
    pub from: Option<S>,
    /// The command, as its kind is called.
    pub by: &'static str,
    /// Where it ends.
    pub to: S,
}

/// Whether a table has a move from a state by a command.
pub(crate) fn allows<S: Copy + PartialEq>(moves: &[Move<S>], from: S, by: &str) -> bool {
    moves.iter().any(|step| step.from == Some(from) && step.by == by)
}

/// Where a command takes a state, if the table has exactly one such move.
pub(crate) fn target<S: Copy + PartialEq>(moves: &[Move<S>], from: S, by: &str) -> Option<S> {
    let mut found = moves.iter().filter(|step| step.from == Some(from) && step.by == by);
    found.next().filter(|_| found.next().is_none()).map(|step| step.to)
}
