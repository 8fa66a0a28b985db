//! The way from the whole to a part.

use std::fmt;

/// The way to a part, written as `steps[2].amount`; the whole is `.`.
#[derive(Clone, Copy)]
pub(super) enum Trail<'a> {
    Whole,
    /// A member of an object, or a variant of an enum.
    Member(&'a Trail<'a>, &'a str),
    Item(&'a Trail<'a>, usize),
}

impl Trail<'_> {
    fn steps(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => Ok(()),
            Self::Member(Trail::Whole, name) => f.write_str(name),
            Self::Member(before, name) => {
                before.steps(f)?;
                write!(f, ".{name}")
            }
            Self::Item(before, n) => {
                before.steps(f)?;
                write!(f, "[{n}]")
            }
        }
    }
}

impl fmt::Display for Trail<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Whole = self { f.write_str(".") } else { self.steps(f) }
    }
}
