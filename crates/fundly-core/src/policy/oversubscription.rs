//! What happens when more is promised than is accepted.

use crate::{money::Money, share::Allotment};
use serde::{Deserialize, Serialize};

/// What happens when more is promised than the campaign's maximum (R-PLEDGE-13, R-SETTLE-5): pledges above it are taken while
/// the campaign is live, and what is accepted is allotted among them when funding is closed.
///
/// Form C of Regulation Crowdfunding asks for one of "Pro-rata basis", "First-come, first-served basis" and "Other" (17 CFR
/// 227.201(h)); the first two are here.
///
/// ```
/// use fundly_core::policy::Oversubscription;
/// let rule: Oversubscription = serde_json::from_str(r#"{"method": "proRata", "minimumFill": "50.00 USD"}"#)?;
/// assert_eq!(rule.minimum_fill, Some("50.00 USD".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Oversubscription {
    /// How the maximum is allotted.
    pub method: Allotment,
    /// What each pledge gets before the method says anything, or all that it promised where that is less; the earliest first
    /// as far as the maximum goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_fill: Option<Money>,
}
