//! What is known of an account as an investor: facts with a date, that no rule can know by itself.

use crate::{limits::INVESTOR_TESTS_MAX, money::Money, rejection::Rejection, text::Label, time::Timestamp};
use serde::{Deserialize, Serialize};

/// A fact with the time for which it is known.
///
/// ```
/// use fundly_core::{Timestamp, account::Fact};
/// let at = |text: &str| text.parse::<Timestamp>();
/// let fact = Fact { value: 7, as_of: at("2026-01-01T00:00:00Z")?, valid_until: Some(at("2027-01-01T00:00:00Z")?) };
/// assert_eq!(fact.at(at("2026-06-01T00:00:00Z")?), Some(&7));
/// assert_eq!(fact.at(at("2027-01-01T00:00:00Z")?), None);
/// # Ok::<(), fundly_core::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "{T}Fact"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Fact<T> {
    /// What is known.
    pub value: T,
    /// Since when.
    pub as_of: Timestamp,
    /// Until when it may be relied on, exclusive; none means without end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Timestamp>,
}

impl<T> Fact<T> {
    /// The value, if it may be relied on at a moment.
    pub fn at(&self, now: Timestamp) -> Option<&T> {
        let holds = self.as_of <= now && self.valid_until.is_none_or(|until| now < until);
        holds.then_some(&self.value)
    }

    /// Notes what is wrong with the dates (R-ACCOUNT-7).
    fn check(&self, parameter: &'static str, now: Timestamp, refused: &mut Vec<Rejection>) {
        if self.as_of > now {
            refused.push(Rejection::FactContradicts { parameter, reason: "nothing is known before its time" });
        }
        if self.valid_until.is_some_and(|until| until <= self.as_of) {
            refused.push(Rejection::FactContradicts { parameter, reason: "must hold for some time" });
        }
    }
}

/// What is known of an account as an investor, as the host or an admin has verified it. Names of categories and tests are
/// those of the policy in force: accredited, sophisticated, restricted, ...
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Investor {
    /// The category it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Fact<Label>>,
    /// Income of a year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub income: Option<Fact<Money>>,
    /// Net worth; negative for who owes more than they own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub net_worth: Option<Fact<Money>>,
    /// Tests passed, each once.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::text::bounded::<_, _, INVESTOR_TESTS_MAX>"
    )]
    pub tests: Vec<Fact<Label>>,
}

impl Investor {
    /// Whether a test is passed and still counts at a moment.
    pub fn passed(&self, test: &Label, now: Timestamp) -> bool {
        self.tests.iter().any(|fact| fact.at(now) == Some(test))
    }

    pub(super) fn check(&self, now: Timestamp, refused: &mut Vec<Rejection>) {
        if let Some(fact) = &self.category {
            fact.check("investor.category", now, refused);
        }
        for (parameter, fact) in [("investor.income", &self.income), ("investor.netWorth", &self.net_worth)] {
            if let Some(fact) = fact {
                fact.check(parameter, now, refused);
            }
        }
        if self.tests.len() > INVESTOR_TESTS_MAX {
            refused.push(Rejection::TooMany { what: "tests", max: INVESTOR_TESTS_MAX as u64 });
        }
        for (n, fact) in self.tests.iter().enumerate() {
            fact.check("investor.tests", now, refused);
            if self.tests.iter().take(n).any(|other| other.value == fact.value) {
                refused.push(Rejection::FactContradicts { parameter: "investor.tests", reason: "a test stands twice" });
            }
        }
    }
}
