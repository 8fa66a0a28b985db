//! Closing before the deadline, and changing what backers were told.

use crate::{clock::Period, time::Span};
use serde::{Deserialize, Serialize};

/// What may move the end of a campaign, and what happens when its substance changes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("default" = Closing::default())))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Closing {
    /// Whether and how the creator may close early, once the goal is reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub early: Option<EarlyClose>,
    /// What happens to pledges when the creator changes something that matters; without it such a change is no command.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub material_change: Option<MaterialChange>,
}

impl Closing {
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// How funding is closed early.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EarlyClose {
    /// How long it must have been open by then.
    #[serde(default)]
    pub open_min: Span,
    /// How long before the new deadline backers must be told; closes at once where nothing is said. With a notice the goal
    /// must still be reached at the new deadline, or the old one stands again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<Period>,
}

/// What a material change does to pledges that stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MaterialChange {
    /// How long after the notice a backer may confirm; a pledge that is not confirmed lapses and is given back.
    pub reconfirm: Period,
    /// Whether a deadline that comes sooner is moved so far; else the change is refused.
    pub extends: bool,
}
