//! Contradictions in a policy, found when it is loaded: the path, the value, and the reason in words (R-POLICY-8).

mod amounts;
mod expressions;
mod groups;
mod people;
mod sources;
mod times;

use super::Policy;
use crate::money::{Currency, Money};
use serde::Serialize;
use std::{borrow::Cow, fmt};

/// Something in a policy that cannot stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Flaw {
    /// Where: `collection.holds.card.lasts`, `windows.cancel.closes`, ...
    pub path: String,
    /// What stands there.
    pub value: String,
    /// What is wrong with it.
    pub reason: Cow<'static, str>,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, value, reason } = self;
        if value.is_empty() { write!(f, "{path}: {reason}") } else { write!(f, "{path} is {value}: {reason}") }
    }
}

/// Flaws as they are found.
#[derive(Default)]
struct Flaws(Vec<Flaw>);

impl Flaws {
    /// Notes a flaw unless the rule holds.
    fn check(
        &mut self,
        holds: bool,
        path: impl Into<String>,
        value: impl fmt::Display,
        reason: impl Into<Cow<'static, str>>,
    ) {
        if !holds {
            self.0.push(Flaw { path: path.into(), value: value.to_string(), reason: reason.into() });
        }
    }
}

impl Policy {
    /// Everything in the policy that contradicts itself, lacks a source, or cannot be carried out; empty when it can stand.
    ///
    /// ```
    /// use fundly_core::{Currency, Span, policy::{Policy, Preset}};
    /// let mut policy = Preset::AllOrNothing.policy();
    /// assert_eq!(policy.flaws(), []);
    /// policy.funding.open_min = Span::days(90);
    /// let told = policy.flaws().iter().map(ToString::to_string).collect::<Vec<_>>();
    /// assert_eq!(told, ["funding.openMin is 90d: may not be longer than openMax, which is 60d"]);
    /// ```
    pub fn flaws(&self) -> Vec<Flaw> {
        let mut flaws = Flaws::default();
        amounts::check(self, &mut flaws);
        groups::check(self, &mut flaws);
        people::check(self, &mut flaws);
        times::check(self, &mut flaws);
        sources::check(self, &mut flaws);
        flaws.0
    }

    /// The amounts in the policy with their paths, those inside of formulas as well.
    pub(crate) fn currencies(&self) -> Vec<(String, Currency)> {
        let mut found: Vec<(String, Currency)> =
            self.amounts().into_iter().map(|(path, money)| (path, money.currency())).collect();
        for part in self.expressions() {
            found.extend(part.currencies.into_iter().map(|currency| (part.path.clone(), currency)));
        }
        found
    }

    /// The amounts of the policy with their paths.
    pub(crate) fn amounts(&self) -> Vec<(String, Money)> {
        let mut found: Vec<(String, Money)> = Vec::new();
        let mut put = |path: &str, money: Option<Money>| found.extend(money.map(|money| (path.to_owned(), money)));
        put("issuerCap.most", self.issuer_cap.as_ref().map(|cap| cap.most));
        put("pledging.minimum", self.pledging.minimum);
        put("pledging.maximum", self.pledging.maximum);
        put("oversubscription.minimumFill", self.oversubscription.and_then(|rule| rule.minimum_fill));
        put("escrow.holdbackFrom", self.escrow.holdback_from);
        put("escrow.payoutMinimum", self.escrow.payout_minimum);
        put("dispute.fee.received", self.dispute.fee.map(|fee| fee.received));
        put("dispute.fee.countered", self.dispute.fee.and_then(|fee| fee.countered));
        for fee in &self.fees {
            let path = format!("fees.{}", fee.name);
            for band in &fee.bands {
                put(&format!("{path}.below"), band.below);
                put(&format!("{path}.fixed"), band.fixed);
            }
        }
        found
    }
}
