//! How pledges may be placed.

use crate::{money::Money, time::Span};
use serde::{Deserialize, Serialize};

/// How pledges may be placed. Until when they may be called off: [`super::Window`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Pledging {
    /// Least amount of a pledge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Money>,
    /// Most amount of a pledge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum: Option<Money>,
    /// Whether the last pledge before the maximum may be smaller than the minimum, so that the last room can be filled
    /// (R-PLEDGE-6).
    pub last_may_be_smaller: bool,
    /// How long a reservation of a scarce tier holds.
    pub reservation: Span,
    /// Most instalments of a pledge; 1 means none.
    pub instalments: u8,
    /// Time between instalments.
    #[serde(default)]
    pub instalment_every: Span,
}
