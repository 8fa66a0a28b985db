//! The published cases, every boundary, and what holds for all texts and all facts.
#![allow(clippy::unwrap_used, clippy::panic)]

mod language;
mod properties;
mod rules;

use super::{Condition, Facts, Formula, FormulaError, Variable};
use crate::{
    error::Invalid,
    money::{Amount, Money},
};
use std::collections::{BTreeMap, BTreeSet};

/// Facts by name; what is not named is nothing, or does not hold.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    amounts: BTreeMap<Variable, Amount>,
    flags: BTreeSet<String>,
}

impl Facts for Known {
    fn amount(&self, variable: Variable) -> Amount {
        self.amounts.get(&variable).copied().unwrap_or_default()
    }

    fn flag(&self, name: &str) -> bool {
        self.flags.contains(name)
    }
}

impl Known {
    fn with(mut self, variable: Variable, minor: i64) -> Self {
        self.amounts.insert(variable, Amount::new(minor));
        self
    }

    fn flagged(mut self, name: &str) -> Self {
        self.flags.insert(name.to_owned());
        self
    }
}

fn formula(text: &str) -> Formula {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn condition(text: &str) -> Condition {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn minor(money: &str) -> i64 {
    money.parse::<Money>().unwrap().amount().minor()
}

fn refused<T: std::str::FromStr<Err = Invalid> + std::fmt::Debug>(text: &str) -> FormulaError {
    match text.parse::<T>() {
        Err(Invalid::Formula(error)) => error,
        other => panic!("{text:?}: {other:?}"),
    }
}
