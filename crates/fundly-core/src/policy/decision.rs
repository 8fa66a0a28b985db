//! What a policy says to a question: yes, no, not before something is done, or when.

use super::{Action, Certainty, Citation, OpenGate, Policy};
use crate::{money::Amount, text::Summary, time::Timestamp};
use serde::Serialize;

/// What a policy says, with the sources that it rests on: at least one, always (R-POLICY-6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    /// What it says.
    pub verdict: Verdict,
    /// What it rests on.
    pub cites: Vec<Citation>,
}

/// Yes, no, not before something is done, or when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Verdict {
    /// Yes.
    Allow {
        /// Until when, exclusive, as far as the clock decides.
        #[serde(skip_serializing_if = "Option::is_none")]
        until: Option<Timestamp>,
        /// The most that could be asked for in money, where there is a most.
        #[serde(skip_serializing_if = "Option::is_none")]
        most: Option<Amount>,
    },
    /// No.
    Deny {
        /// Path of the parameter that says no: `limits.investor`, `windows.cancel`, ...
        parameter: String,
        /// Code of the rejection that a command would get.
        code: &'static str,
        /// The most that would be allowed, where less would be.
        #[serde(skip_serializing_if = "Option::is_none")]
        most: Option<Amount>,
        /// When it is allowed, if the clock alone decides and that is still to come.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Timestamp>,
    },
    /// Only after these: a gate is not a cap, whoever passes it may go on.
    Require {
        /// What is to be done first.
        gates: Vec<OpenGate>,
    },
    /// Then, this.
    Schedule {
        /// When.
        at: Timestamp,
        /// What.
        action: Action,
    },
}

impl Decision {
    /// Whether it is a plain yes.
    pub const fn is_allowed(&self) -> bool {
        matches!(self.verdict, Verdict::Allow { .. })
    }
}

impl Policy {
    /// The citations that stand for a parameter, the most specific first.
    pub fn cites(&self, parameter: &str) -> Vec<Citation> {
        let mut found: Vec<Citation> =
            self.citations.iter().filter(|cite| cite.stands_for(parameter)).cloned().collect();
        found.sort_by_key(|cite| std::cmp::Reverse(cite.parameter.as_str().len()));
        found
    }

    /// The sources of parameters: what a refusal cites. Of a group without a source of its own those of its parts, and of
    /// what nothing speaks of the policy itself (R-POLICY-6).
    pub(crate) fn sources(&self, parameters: impl IntoIterator<Item = impl AsRef<str>>) -> Vec<Summary> {
        let cites = parameters.into_iter().flat_map(|parameter| {
            let cites = self.cites(parameter.as_ref());
            let parts = self.citations.iter().filter(|cite| cite.is_of_part(parameter.as_ref()));
            if cites.is_empty() { parts.cloned().collect() } else { cites }
        });
        let found = each_once(cites.map(|cite| cite.source));
        if found.is_empty() { vec![self.title.clone()] } else { found }
    }

    /// A verdict with what it rests on: the sources of the parameters, or the policy as a whole where none of it speaks.
    pub(crate) fn decided(&self, verdict: Verdict, parameters: impl IntoIterator<Item = impl AsRef<str>>) -> Decision {
        let mut cites = each_once(parameters.into_iter().flat_map(|parameter| self.cites(parameter.as_ref())));
        if cites.is_empty() {
            cites.push(self.itself());
        }
        Decision { verdict, cites }
    }

    /// The policy as its own source: it has no rule against what was asked.
    fn itself(&self) -> Citation {
        Citation { parameter: self.name.clone(), source: self.title.clone(), certainty: Certainty::Own }
    }
}

fn each_once<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut found = Vec::new();
    for item in items {
        if !found.contains(&item) {
            found.push(item);
        }
    }
    found
}
