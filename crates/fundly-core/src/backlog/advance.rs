//! The developer's side of the backlog: planning, starting, shipping, declining.

use super::{FeatureState, UNDER_WAY, advance};
use crate::{
    actor::{Actor, Permission, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, RowKey, Tx, WorkingSet},
    id::FeatureId,
    text::Reason,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

const DEVELOPERS: &[Who] = &[Who::Collaborator(Permission::Develop)];

/// Plans a feature that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanFeature {
    /// The feature.
    pub feature: FeatureId,
}

impl Handler for PlanFeature {
    const WHO: &'static [Who] = DEVELOPERS;
    const PHASES: &'static [Phase] = UNDER_WAY;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Feature(self.feature)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        advance(tx, self.feature, "planFeature", None)
    }
}

/// Starts work on a planned feature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StartFeature {
    /// The feature.
    pub feature: FeatureId,
}

impl Handler for StartFeature {
    const WHO: &'static [Who] = DEVELOPERS;
    const PHASES: &'static [Phase] = UNDER_WAY;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Feature(self.feature)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        advance(tx, self.feature, "startFeature", None)
    }
}

/// Ships a feature: done, in the developer's word. Its support stays as it is now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShipFeature {
    /// The feature.
    pub feature: FeatureId,
}

impl Handler for ShipFeature {
    const WHO: &'static [Who] = DEVELOPERS;
    const PHASES: &'static [Phase] = UNDER_WAY;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Feature(self.feature)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        advance(tx, self.feature, "shipFeature", None)
    }
}

/// Declines a feature that is not done, with a reason. Its support stays as it is now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeclineFeature {
    /// The feature.
    pub feature: FeatureId,
    /// Why.
    pub reason: Reason,
}

impl Handler for DeclineFeature {
    const WHO: &'static [Who] = DEVELOPERS;
    const PHASES: &'static [Phase] = UNDER_WAY;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Feature(self.feature)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        advance(tx, self.feature, "declineFeature", Some(self.reason.clone()))
    }
}

/// A feature moved on, or back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FeatureMoved {
    /// The feature.
    pub feature: FeatureId,
    /// Where it stood.
    pub from: FeatureState,
    /// Where it stands.
    pub to: FeatureState,
    /// Why, where a reason is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

impl Evolve for FeatureMoved {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let Some(feature) = rows.feature_mut(self.feature) else { return };
        feature.state = self.to;
        feature.updated_at = at;
        feature.reason = self.reason.clone();
        feature.follow();
    }
}
