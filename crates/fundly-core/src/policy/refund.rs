//! When money is given back, and who bears the cost.

use crate::clock::Period;
use serde::{Deserialize, Serialize};

/// When money is given back, and who bears the cost. Until when a backer or the creator may ask: [`super::Window`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RefundRules {
    /// Whether a part of a pledge may be given back.
    pub partial: bool,
    /// Who bears the fee that the processor keeps.
    pub cover: CoverBy,
    /// Within which time after the campaign failed, or a pledge lapsed, the backer must be told and the refund directed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<Period>,
}

/// Who bears a fee that the processor keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum CoverBy {
    /// The campaign's money.
    Campaign,
    /// The platform (the fiscal host).
    Platform,
    /// The backer gets that much less.
    Backer,
}
