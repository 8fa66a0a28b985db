//! Limits and gates of a policy, as text that a lawyer can read and a machine evaluates exactly.
//!
//! A [`Formula`] is an amount, a [`Condition`] is yes or no. On the wire, in JSON and in TOML, both are strings.
//!
//! ```
//! use fundly_core::{Amount, formula::{Condition, Facts, Formula, Variable}};
//!
//! /// An investor with an income of 150,000.00 and a net worth of 80,000.00, who is not accredited.
//! struct Investor;
//! impl Facts for Investor {
//!     fn amount(&self, variable: Variable) -> Amount {
//!         Amount::new(match variable {
//!             Variable::Income => 15_000_000,
//!             Variable::NetWorth => 8_000_000,
//!             _ => 0,
//!         })
//!     }
//!     fn flag(&self, _: &str) -> bool {
//!         false
//!     }
//! }
//!
//! // 17 CFR 227.100(a)(2), as in force since 2022-09-20.
//! let limit: Formula = "if income < 124000 USD or netWorth < 124000 USD \
//!     then max(2500 USD, 5% of max(income, netWorth)) \
//!     else min(10% of max(income, netWorth), 124000 USD)".parse()?;
//! let bound: Condition = "not accredited".parse()?;
//! assert!(bound.holds(&Investor));
//! assert_eq!(limit.value(&Investor), Amount::new(750_000));
//! assert_eq!(bound.flags(), ["accredited"]);
//! # Ok::<(), fundly_core::Invalid>(())
//! ```
//!
//! # The language
//!
//! | An amount is | |
//! |---|---|
//! | `2500 USD`, `0.30 USD` | money, with at most the decimals of its currency |
//! | `amount`, `income`, ... | a [`Variable`] |
//! | `5% of income` | a share, rounded down |
//! | `max(a, b, ...)`, `min(a, b, ...)` | the largest, the smallest of two or more |
//! | `a + b`, `a - b`, `(a)` | a sum, from left to right |
//! | `if condition then a else b` | one or the other; in parentheses where it is a part of a sum or a comparison |
//!
//! | A condition is | |
//! |---|---|
//! | `a < b`, `a <= b`, `a > b`, `a >= b`, `a = b` | a comparison of amounts |
//! | `accredited`, `firstTime`, ... | a flag: any other word that begins with a small letter |
//! | `always`, `never` | yes, no |
//! | `not c`, `c and d`, `c or d`, `(c)` | in this order: `not` holds tightest, `or` loosest |
//!
//! `of` holds tighter than `+`: `5% of amount + 1 USD` is one more than the share. Between words any white space may stand.
//!
//! There are no loops, no names to define, no division and no fractions: every formula has a value for all facts, found in
//! time bounded by its length ([`FORMULA_CHARS_MAX`](crate::limits::FORMULA_CHARS_MAX),
//! [`FORMULA_NODES_MAX`](crate::limits::FORMULA_NODES_MAX), [`FORMULA_DEPTH_MAX`](crate::limits::FORMULA_DEPTH_MAX)).

mod error;
mod facts;
mod parse;
#[cfg(test)]
mod tests;
mod token;
mod tree;
mod write;

pub use error::FormulaError;
pub use facts::{Facts, Variable};

use crate::{
    error::Invalid,
    money::{Amount, Currency},
    text::parse_str,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{collections::BTreeSet, fmt, str::FromStr, sync::Arc};
use tree::{Amounts, Leaf, Truth};

/// What a text and the tree read from it have in common.
macro_rules! expression {
    ($(#[$doc:meta])* $name:ident of $tree:ty, read by $read:path) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name {
            text: Arc<str>,
            tree: Arc<$tree>,
        }

        impl $name {
            /// The canonical text: spaces and parentheses where they must be, all decimals of every amount.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.text
            }

            /// The currencies of its constants, each once. More than the policy's own make no sense.
            #[must_use]
            pub fn currencies(&self) -> Vec<Currency> {
                self.found(|leaf| if let Leaf::Constant(money) = leaf { Some(money.currency()) } else { None })
            }

            /// The variables that it names, each once.
            #[must_use]
            pub fn variables(&self) -> Vec<Variable> {
                self.found(|leaf| if let Leaf::Variable(variable) = leaf { Some(variable) } else { None })
            }

            /// The flags that it names, each once: whoever accepts a policy refuses those that nobody answers.
            #[must_use]
            pub fn flags(&self) -> Vec<&str> {
                self.found(|leaf| if let Leaf::Flag(name) = leaf { Some(name) } else { None })
            }

            fn found<'a, T: Ord>(&'a self, pick: fn(Leaf<'a>) -> Option<T>) -> Vec<T> {
                let mut found = BTreeSet::new();
                self.tree.visit(&mut |leaf| found.extend(pick(leaf)));
                found.into_iter().collect()
            }
        }

        impl From<$tree> for $name {
            fn from(tree: $tree) -> Self {
                Self { text: tree.to_string().into(), tree: Arc::new(tree) }
            }
        }

        /// Reads the text (R-FORMULA-1).
        ///
        /// Errors are [`Invalid::Formula`] and name the position.
        impl FromStr for $name {
            type Err = Invalid;

            fn from_str(text: &str) -> Result<Self, Invalid> {
                Ok($read(text)?.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.text)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.text)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.text)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                parse_str(deserializer)
            }
        }
    };
}

expression! {
    /// An expression that evaluates to an amount. See the [module](self) for the language.
    Formula of Amounts, read by parse::amount
}

expression! {
    /// An expression that holds or does not. See the [module](self) for the language.
    Condition of Truth, read by parse::condition
}

impl Condition {
    /// Whether it is the condition that asks nothing.
    #[must_use]
    pub fn is_always(&self) -> bool {
        *self.tree == Truth::Always
    }
}

impl Default for Condition {
    /// The condition that asks nothing.
    fn default() -> Self {
        Truth::Always.into()
    }
}

impl Formula {
    /// The value, in minor units of the policy's currency (R-FORMULA-2).
    ///
    /// A share is rounded down, towards minus infinity, each time one is taken: limits never favour the larger sum. What
    /// exceeds 64 bits is held at the largest or smallest amount. Never fails.
    #[must_use]
    pub fn value(&self, facts: &(impl Facts + ?Sized)) -> Amount {
        let value = self.tree.value(facts).clamp(i64::MIN.into(), i64::MAX.into());
        // Within 64 bits, so the fallback is never taken.
        i64::try_from(value).map_or(Amount::MAX, Amount::new)
    }
}

impl Condition {
    /// Whether it holds. Amounts are compared before they are held within 64 bits. Never fails.
    #[must_use]
    pub fn holds(&self, facts: &(impl Facts + ?Sized)) -> bool {
        self.tree.holds(facts)
    }
}
