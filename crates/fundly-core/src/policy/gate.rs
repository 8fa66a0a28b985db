//! What must be done before somebody may put money in: warnings, consents, tests, waiting. A gate is not a cap.

use super::{Policy, Values};
use crate::{
    clock::Period,
    formula::{Condition, Formula},
    money::Amount,
    text::Label,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Something that must be done before somebody may put money in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Gate {
    /// Its name within the policy; also the name of the dated fact, or of the acknowledgement in an order, that passes it.
    pub id: Label,
    /// What is asked.
    pub kind: GateKind,
    /// Whom it is for; everybody when nothing is said.
    #[serde(default, skip_serializing_if = "Condition::is_always")]
    pub who: Condition,
    /// When it is asked; always when nothing is said.
    #[serde(default, skip_serializing_if = "Condition::is_always")]
    pub when: Condition,
    /// Whether a test that was failed or refused keeps out; else acknowledging that is enough.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub blocking: bool,
    /// How long passing it counts, from the date of the fact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_for: Option<Period>,
    /// How long to wait after first asking: for [`GateKind::Delay`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait: Option<Period>,
    /// An amount that the person is shown with it: the loss to be simulated, the threshold that was passed. It bars nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shows: Option<Formula>,
}

/// What a gate asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum GateKind {
    /// That a warning was read.
    Warning,
    /// That the person agrees.
    Consent,
    /// That the person states something in their own name.
    Representation,
    /// A test of knowledge, kept as a dated fact.
    Test,
    /// A simulation of losses, kept as a dated fact.
    Simulation,
    /// That the person's category is known.
    Category,
    /// Waiting since the person first asked.
    Delay,
}

/// A gate that is still to be passed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct OpenGate {
    /// The gate.
    pub gate: Label,
    /// What it asks.
    pub kind: GateKind,
    /// Whether acknowledging it in the order is enough.
    pub acknowledge: bool,
    /// When it opens by itself, for a delay that has begun.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// The amount that the person is shown with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shows: Option<Amount>,
}

fn path(gate: &Label) -> String {
    format!("gates.{gate}")
}

impl OpenGate {
    /// The path of the gate in the policy.
    pub(crate) fn path(&self) -> String {
        path(&self.gate)
    }
}

impl Gate {
    /// Its path in the policy.
    pub(super) fn path(&self) -> String {
        path(&self.id)
    }

    /// Whether acknowledging it in the order passes it.
    const fn can_be_acknowledged(&self) -> bool {
        match self.kind {
            GateKind::Warning | GateKind::Consent | GateKind::Representation => true,
            GateKind::Test | GateKind::Simulation => !self.blocking,
            GateKind::Category | GateKind::Delay => false,
        }
    }
}

impl Policy {
    /// The gates that stand before somebody and are not passed.
    pub fn open_gates(&self, values: &Values<'_>, acknowledged: &[Label]) -> Vec<OpenGate> {
        let asked = self.gates.iter().filter(|gate| gate.who.holds(values) && gate.when.holds(values));
        let open = asked.filter(|gate| !self.passed(gate, values, acknowledged));
        let shown = |gate: &Gate| OpenGate {
            gate: gate.id.clone(),
            kind: gate.kind,
            acknowledge: gate.can_be_acknowledged(),
            until: self.opens_by_itself(gate, values),
            shows: gate.shows.as_ref().map(|formula| formula.value(values)),
        };
        open.map(shown).collect()
    }

    fn passed(&self, gate: &Gate, values: &Values<'_>, acknowledged: &[Label]) -> bool {
        if gate.can_be_acknowledged() && acknowledged.contains(&gate.id) {
            return true;
        }
        let Some(facts) = values.facts else { return false };
        let now = values.now;
        let holds = |since: Timestamp| gate.valid_for.as_ref().is_none_or(|span| now < self.clock.after(since, span));
        match gate.kind {
            GateKind::Test | GateKind::Simulation | GateKind::Representation => {
                let mut tests = facts.investor.tests.iter();
                tests.any(|fact| fact.at(now) == Some(&gate.id) && holds(fact.as_of))
            }
            GateKind::Category => {
                let category = facts.investor.category.as_ref().filter(|fact| fact.at(now).is_some());
                category.is_some_and(|fact| self.categories.contains(&fact.value) && holds(fact.as_of))
            }
            GateKind::Delay => self.opens_by_itself(gate, values).is_some_and(|opens| opens <= now),
            GateKind::Warning | GateKind::Consent => false,
        }
    }

    fn opens_by_itself(&self, gate: &Gate, values: &Values<'_>) -> Option<Timestamp> {
        let asked = values.facts?.requested_at?;
        gate.wait.as_ref().filter(|_| gate.kind == GateKind::Delay).map(|wait| self.clock.after(asked, wait))
    }
}
