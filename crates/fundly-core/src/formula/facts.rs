//! What formulas are about: named amounts, and facts that hold or do not.

use crate::money::Amount;
use std::fmt;

macro_rules! variables {
    ($($(#[$doc:meta])* $name:ident = $word:literal;)*) => {
        /// An amount that a formula may name. The list is closed: a misspelt name is refused when the formula is read.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Variable {
            $($(#[$doc])* $name,)*
        }

        impl Variable {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The word by which formulas name it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)*
                }
            }

            pub(super) fn named(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$name),)*
                    _ => None,
                }
            }
        }
    };
}

variables! {
    /// What the command is about: the pledge, or the part that is added or taken away.
    Amount = "amount";
    /// The yearly income of the investor, as represented.
    Income = "income";
    /// The net worth of the investor, as represented.
    NetWorth = "netWorth";
    /// What the investor put in before, in the window and scope of the limit.
    Invested = "invested";
    /// What is promised to the campaign now.
    Total = "total";
    /// What would be promised to the campaign after the command.
    TotalAfter = "totalAfter";
    /// The goal of the campaign; nothing where it has none.
    Goal = "goal";
    /// The maximum of the campaign; the largest amount where it has none.
    Maximum = "maximum";
}

impl fmt::Display for Variable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What a formula reads when it is evaluated. All amounts are minor units of the policy's one currency.
pub trait Facts {
    /// The amount behind a variable.
    fn amount(&self, variable: Variable) -> Amount;

    /// Whether the fact of this name holds. A name that the caller does not know does not hold; policies that use one are
    /// refused beforehand (see [`Condition::flags`](super::Condition::flags)).
    fn flag(&self, name: &str) -> bool;
}
