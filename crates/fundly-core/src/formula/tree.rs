//! The tree behind a formula, and its value.
//!
//! Depth is bounded by [`FORMULA_DEPTH_MAX`](crate::limits::FORMULA_DEPTH_MAX), so walking it recursively is safe.

use super::{Facts, Variable};
use crate::money::{Money, Rate, Rounding};

/// Parts per million in the whole.
const WHOLE: i128 = 1_000_000;

/// What evaluates to an amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Amounts {
    Constant(Money),
    Variable(Variable),
    Share(Rate, Box<Self>),
    Max(Vec<Self>),
    Min(Vec<Self>),
    /// From left to right; the first is no sum itself.
    Sum(Box<Self>, Vec<(Sign, Self)>),
    If(Box<Truth>, Box<Self>, Box<Self>),
}

/// Whether a term of a sum is added or taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Plus,
    Minus,
}

/// What evaluates to yes or no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Truth {
    Always,
    Never,
    Flag(Box<str>),
    Compare(Box<Amounts>, Comparison, Box<Amounts>),
    Not(Box<Self>),
    /// None of which is an `and` itself.
    And(Vec<Self>),
    /// None of which is an `or` itself.
    Or(Vec<Self>),
}

/// How two amounts are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
}

/// What a formula names.
pub(super) enum Leaf<'a> {
    Constant(Money),
    Variable(Variable),
    Flag(&'a str),
}

impl Amounts {
    /// The value before it is held within 64 bits. Saturates, which only rates of thousands of percent of each other reach.
    pub(super) fn value<F: Facts + ?Sized>(&self, facts: &F) -> i128 {
        match self {
            Self::Constant(money) => money.amount().minor().into(),
            Self::Variable(variable) => facts.amount(*variable).minor().into(),
            Self::Share(rate, of) => {
                let product = of.value(facts).saturating_mul(rate.ppm().into());
                Rounding::Floor.divide(product, WHOLE).unwrap_or(0)
            }
            Self::Max(list) => list.iter().map(|one| one.value(facts)).max().unwrap_or(0),
            Self::Min(list) => list.iter().map(|one| one.value(facts)).min().unwrap_or(0),
            Self::Sum(first, rest) => rest.iter().fold(first.value(facts), |sum, (sign, term)| match sign {
                Sign::Plus => sum.saturating_add(term.value(facts)),
                Sign::Minus => sum.saturating_sub(term.value(facts)),
            }),
            Self::If(condition, then, other) => {
                if condition.holds(facts) {
                    then.value(facts)
                } else {
                    other.value(facts)
                }
            }
        }
    }

    pub(super) fn visit<'a>(&'a self, visitor: &mut dyn FnMut(Leaf<'a>)) {
        match self {
            Self::Constant(money) => visitor(Leaf::Constant(*money)),
            Self::Variable(variable) => visitor(Leaf::Variable(*variable)),
            Self::Share(_, of) => of.visit(visitor),
            Self::Max(list) | Self::Min(list) => list.iter().for_each(|one| one.visit(visitor)),
            Self::Sum(first, rest) => {
                first.visit(visitor);
                rest.iter().for_each(|(_, term)| term.visit(visitor));
            }
            Self::If(condition, then, other) => {
                condition.visit(visitor);
                then.visit(visitor);
                other.visit(visitor);
            }
        }
    }
}

impl Truth {
    pub(super) fn holds<F: Facts + ?Sized>(&self, facts: &F) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Flag(name) => facts.flag(name),
            Self::Compare(left, comparison, right) => {
                let (left, right) = (left.value(facts), right.value(facts));
                match comparison {
                    Comparison::Less => left < right,
                    Comparison::LessOrEqual => left <= right,
                    Comparison::Greater => left > right,
                    Comparison::GreaterOrEqual => left >= right,
                    Comparison::Equal => left == right,
                }
            }
            Self::Not(condition) => !condition.holds(facts),
            Self::And(list) => list.iter().all(|one| one.holds(facts)),
            Self::Or(list) => list.iter().any(|one| one.holds(facts)),
        }
    }

    pub(super) fn visit<'a>(&'a self, visitor: &mut dyn FnMut(Leaf<'a>)) {
        match self {
            Self::Always | Self::Never => {}
            Self::Flag(name) => visitor(Leaf::Flag(name)),
            Self::Compare(left, _, right) => {
                left.visit(visitor);
                right.visit(visitor);
            }
            Self::Not(condition) => condition.visit(visitor),
            Self::And(list) | Self::Or(list) => list.iter().for_each(|one| one.visit(visitor)),
        }
    }
}
