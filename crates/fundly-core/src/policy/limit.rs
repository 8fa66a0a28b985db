//! How much one person may put in: caps by formula, over a time and a scope.

use super::{Decision, Facts, OpenGate, Policy, Values, Verdict};
use crate::{
    clock::Period,
    formula::{Condition, Formula},
    money::Amount,
    text::{Label, Summary},
};
use serde::{Deserialize, Serialize};

/// A cap on what one person may put in. What was put in before, in the window and the scope, counts towards it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Limit {
    /// Its name within the policy.
    pub id: Label,
    /// Whom it holds for; everybody when nothing is said.
    #[serde(default, skip_serializing_if = "Condition::is_always")]
    pub who: Condition,
    /// The most, rounded down.
    pub most: Formula,
    /// Whether it must stay below the most; else it may reach it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub below: bool,
    /// What counts.
    pub counts: Scope,
    /// Over which time, counted back from the day; for ever when nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<Period>,
    /// Whether a household that reckons jointly has it only once.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub household: bool,
}

/// What counts towards a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Scope {
    /// Pledges to any campaign.
    AllIssuers,
    /// Pledges to campaigns of the same creator.
    Issuer,
    /// Pledges to this campaign.
    Campaign,
}

/// How much of a limit is left for a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Room {
    /// The limit.
    pub limit: Label,
    /// The most that it allows in all.
    pub most: Amount,
    /// What was put in before.
    pub used: Amount,
    /// What may still be put in.
    pub left: Amount,
    /// What it rests on.
    pub cites: Vec<Summary>,
}

impl Limit {
    /// Its path in the policy.
    pub(super) fn path(&self) -> String {
        format!("limits.{}", self.id)
    }
}

impl Policy {
    /// What each limit that holds for a person leaves of it. `own` is what the person has in this campaign beside what is
    /// asked for now.
    pub fn rooms(&self, values: &Values<'_>, own: Amount) -> Vec<Room> {
        let nobody = Facts::default();
        let facts = values.facts.unwrap_or(&nobody);
        let room = |limit: &Limit| {
            let elsewhere = if limit.counts == Scope::Campaign { Amount::ZERO } else { facts.invested(&limit.id) };
            let used = elsewhere.saturating_add(own);
            let values = Values { invested: used, ..*values };
            limit.who.holds(&values).then(|| {
                let most = limit.most.value(&values);
                let reach = if limit.below { most.saturating_sub(Amount::new(1)) } else { most };
                let left = reach.saturating_sub(used).max(Amount::ZERO);
                let cites = self.sources([limit.path()]);
                Room { limit: limit.id.clone(), most, used, left, cites }
            })
        };
        self.limits.iter().filter_map(room).collect()
    }

    /// Whether a person may put in `values.amount`: within every limit, and past every gate (R-POLICY-1, R-POLICY-2).
    /// `acknowledged` are the gates that the person has confirmed.
    pub fn invest(&self, values: &Values<'_>, own: Amount, acknowledged: &[Label]) -> Decision {
        let rooms = self.rooms(values, own);
        let tightest = rooms.iter().min_by_key(|room| room.left);
        if let Some(room) = tightest.filter(|room| room.left < values.amount) {
            let parameter = format!("limits.{}", room.limit);
            let paths = [parameter.clone()];
            let verdict = Verdict::Deny { parameter, code: "policy.limit", most: Some(room.left), from: None };
            return self.decided(verdict, paths);
        }
        let open = self.open_gates(&Values { invested: own, ..*values }, acknowledged);
        if !open.is_empty() {
            let paths: Vec<String> = open.iter().map(OpenGate::path).collect();
            return self.decided(Verdict::Require { gates: open }, paths);
        }
        let mut paths: Vec<String> = rooms.iter().map(|room| format!("limits.{}", room.limit)).collect();
        if paths.is_empty() {
            // Whom no limit holds for: the rule that says so, where the policy cites one.
            paths.push("limits".to_owned());
        }
        let most = tightest.map(|room| room.left);
        self.decided(Verdict::Allow { until: None, most }, paths)
    }

    /// Whether an issuer who raised `raised` before may offer `amount` more (R-POLICY-3).
    pub fn offer(&self, raised: Amount, amount: Amount) -> Decision {
        let Some(cap) = &self.issuer_cap else {
            return self.decided(Verdict::Allow { until: None, most: None }, ["issuerCap"]);
        };
        let left = cap.most.amount().saturating_sub(raised).max(Amount::ZERO);
        let verdict = if amount <= left {
            Verdict::Allow { until: None, most: Some(left) }
        } else {
            Verdict::Deny { parameter: "issuerCap".to_owned(), code: "policy.issuer_cap", most: Some(left), from: None }
        };
        self.decided(verdict, ["issuerCap"])
    }
}
