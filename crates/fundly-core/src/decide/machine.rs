//! Transition tables as data: what handlers consult, tests enumerate and the docs render.

/// One allowed move of a state machine. Whatever is not in a table cannot happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move<S: 'static> {
    /// The state before; none when the thing comes into being.
    pub from: Option<S>,
    /// The command or report that makes it.
    pub by: &'static str,
    /// The state after.
    pub to: S,
}

/// Where a move leads from a state, if the table has it.
pub(crate) fn step<S: Copy + PartialEq>(moves: &[Move<S>], from: S, by: &str) -> Option<S> {
    moves.iter().find(|m| m.from == Some(from) && m.by == by).map(|m| m.to)
}
