//! Transition tables as data: what may lead from one state to another.

/// One allowed move of a state machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move<S: 'static> {
    /// The state before; none for what brings the thing into being.
    pub from: Option<S>,
    /// What moves it: the kind of a command, with the report or choice behind a colon where that decides.
    pub by: &'static str,
    /// The state after.
    pub to: S,
}

/// The state that a trigger leads to, if the table lets it.
pub(crate) fn next<S: Copy + PartialEq>(moves: &[Move<S>], from: Option<S>, by: &str) -> Option<S> {
    moves.iter().find(|step| step.from == from && step.by == by).map(|step| step.to)
}
