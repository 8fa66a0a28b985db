//! The canonical text: one space around operators, one after commas, and only the parentheses without which the text would be
//! read as another formula.

use super::tree::{Amounts, Comparison, Sign, Truth};
use std::fmt;

/// How tightly an amount holds together, and how tightly its place needs it to.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Hold {
    /// Anything: between commas, after `then`, `else` or the opening parenthesis.
    Loose,
    /// A sum or tighter: on a side of a comparison.
    Sum,
    /// A term: within a sum, after `of`.
    Term,
}

/// The same for conditions.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Bind {
    Or,
    And,
    Not,
}

impl fmt::Display for Amounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, Hold::Loose)
    }
}

impl fmt::Display for Truth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, Bind::Or)
    }
}

impl Amounts {
    fn hold(&self) -> Hold {
        match self {
            Self::If(..) => Hold::Loose,
            Self::Sum(..) => Hold::Sum,
            _ => Hold::Term,
        }
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, place: Hold) -> fmt::Result {
        if self.hold() < place {
            return write!(f, "({self})");
        }
        match self {
            Self::Constant(money) => write!(f, "{money}"),
            Self::Variable(variable) => write!(f, "{variable}"),
            Self::Share(rate, of) => {
                write!(f, "{rate} of ")?;
                of.write(f, Hold::Term)
            }
            Self::Max(list) => call(f, "max", list),
            Self::Min(list) => call(f, "min", list),
            Self::Sum(first, rest) => {
                first.write(f, Hold::Term)?;
                rest.iter().try_for_each(|(sign, term)| {
                    f.write_str(if *sign == Sign::Plus { " + " } else { " - " })?;
                    term.write(f, Hold::Term)
                })
            }
            Self::If(condition, then, other) => write!(f, "if {condition} then {then} else {other}"),
        }
    }
}

fn call(f: &mut fmt::Formatter<'_>, name: &str, list: &[Amounts]) -> fmt::Result {
    write!(f, "{name}(")?;
    list.iter().enumerate().try_for_each(|(n, one)| {
        f.write_str(if n > 0 { ", " } else { "" })?;
        write!(f, "{one}")
    })?;
    f.write_str(")")
}

impl Truth {
    fn bind(&self) -> Bind {
        match self {
            Self::Or(_) => Bind::Or,
            Self::And(_) => Bind::And,
            _ => Bind::Not,
        }
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, place: Bind) -> fmt::Result {
        if self.bind() < place {
            return write!(f, "({self})");
        }
        match self {
            Self::Always => f.write_str("always"),
            Self::Never => f.write_str("never"),
            Self::Flag(name) => f.write_str(name),
            Self::Compare(left, comparison, right) => {
                left.write(f, Hold::Sum)?;
                write!(f, " {} ", comparison.sign())?;
                right.write(f, Hold::Sum)
            }
            Self::Not(condition) => {
                f.write_str("not ")?;
                condition.write(f, Bind::Not)
            }
            Self::And(list) => join(f, " and ", Bind::Not, list),
            Self::Or(list) => join(f, " or ", Bind::And, list),
        }
    }
}

fn join(f: &mut fmt::Formatter<'_>, word: &str, place: Bind, list: &[Truth]) -> fmt::Result {
    list.iter().enumerate().try_for_each(|(n, one)| {
        f.write_str(if n > 0 { word } else { "" })?;
        one.write(f, place)
    })
}

impl Comparison {
    fn sign(self) -> &'static str {
        match self {
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
            Self::Equal => "=",
        }
    }
}
