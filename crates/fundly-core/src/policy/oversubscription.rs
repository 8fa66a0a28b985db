//! What happens when more is promised than the campaign accepts.

use crate::{money::Money, share::Allotment};
use serde::{Deserialize, Serialize};

/// Pledges above the maximum are taken, and at close the maximum is divided among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Oversubscription {
    /// How it is divided.
    pub method: Allotment,
    /// What everybody gets first, as far as it goes, the earliest first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_fill: Option<Money>,
}
