//! How shares are issued.

use crate::clock::Period;
use serde::{Deserialize, Serialize};

/// How shares are issued. What a share costs and how its number is rounded: [`crate::share::ClassTerms`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShareRules {
    /// When.
    pub issue: IssueAt,
    /// For how long after issue they may not be transferred, but for the exemptions of [`crate::share::Exemption`]; a class
    /// may ask for longer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lock_up: Option<Period>,
}

/// When shares are issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum IssueAt {
    /// As the money clears.
    Clearing,
    /// When the campaign has succeeded, to all at once.
    Success,
}
