//! Where a parameter comes from, and how sure that is.

use crate::text::{Label, Summary};
use serde::{Deserialize, Serialize};

/// Where a parameter comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Citation {
    /// Path of the parameter, or of the group that it stands for: `funding.model`, `limits.investor`, `fees`, ...
    pub parameter: Label,
    /// The source: a paragraph, a page of a platform's help, or the words "own choice".
    pub source: Summary,
    /// How sure it is that the source says so.
    pub certainty: Certainty,
}

/// How sure it is that a source says what a parameter says. None of it is legal advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Certainty {
    /// The wording was seen in an official or primary source.
    Primary,
    /// The wording was seen in a secondary source.
    Secondary,
    /// Not looked up again; very likely right.
    Likely,
    /// Not looked up again; may be out of date or wrong.
    Uncertain,
    /// No outside source: a choice of whoever wrote the policy.
    Own,
}

impl Certainty {
    /// What it says, in a sentence.
    pub const fn about(self) -> &'static str {
        match self {
            Self::Primary => "seen in an official or primary source",
            Self::Secondary => "seen in a secondary source",
            Self::Likely => "not looked up again; very likely right",
            Self::Uncertain => "not looked up again; may be out of date or wrong",
            Self::Own => "no outside source: a choice of whoever wrote the policy",
        }
    }
}

impl Citation {
    /// Whether it stands for a parameter: for itself and for everything below it.
    ///
    /// ```
    /// use fundly_core::policy::{Certainty, Citation};
    /// let cite = Citation { parameter: "limits".parse()?, source: "17 CFR 227.100".parse()?, certainty: Certainty::Primary };
    /// assert!(cite.stands_for("limits") && cite.stands_for("limits.investor"));
    /// assert!(!cite.stands_for("limitsOfOthers") && !cite.stands_for("gates.warning"));
    /// # Ok::<(), fundly_core::Invalid>(())
    /// ```
    pub fn stands_for(&self, parameter: &str) -> bool {
        let rest = parameter.strip_prefix(self.parameter.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }

    /// Whether it stands for a part of a parameter.
    pub(super) fn is_of_part(&self, parameter: &str) -> bool {
        self.parameter.as_str().strip_prefix(parameter).is_some_and(|rest| rest.starts_with('.'))
    }
}
