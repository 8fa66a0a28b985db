//! Accounts of people and organisations. Credentials are the host's business, never the core's.
//!
//! Accounts span campaigns, so they are a directory of their own and never part of a campaign's atomic step: each is one
//! versioned row, and a change of it is a pure function from the row before to the row after.

mod investor;
mod rules;

pub use investor::{Fact, Investor};
pub(crate) use rules::Changed;

use crate::{
    actor::{Actor, Role, Standing},
    id::AccountId,
    limits::MUTED_MAX,
    text::{Email, Handle, Label, Reason, Title},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// An account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Account {
    /// The account.
    pub id: AccountId,
    /// Version, 1 for the first; a save must bring the stored version plus one.
    pub version: u64,
    /// The public name by which it is found; unique.
    pub handle: Handle,
    /// The name shown.
    pub display_name: Title,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
    /// Platform-wide roles.
    #[serde(default)]
    pub roles: Vec<Role>,
    /// Standing.
    #[serde(default)]
    pub standing: Standing,
    /// Who last decided on its standing, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<StandingDecision>,
    /// Topics it does not want to hear about.
    #[serde(default, deserialize_with = "crate::text::bounded::<_, _, MUTED_MAX>")]
    pub muted: Vec<Label>,
    /// What is known of it as an investor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub investor: Option<Investor>,
    /// When it was created.
    pub created_at: Timestamp,
}

/// A moderator's decision on the standing of an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StandingDecision {
    /// Who decided.
    pub by: AccountId,
    /// Why.
    pub reason: Reason,
    /// When.
    pub at: Timestamp,
}

/// What the owner of an account says about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Profile {
    /// The public name by which it is found: small letters, digits, `-` and `_`, so that no two look alike.
    pub handle: Handle,
    /// The name shown.
    pub display_name: Title,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
    /// Topics it does not want to hear about.
    #[serde(default, deserialize_with = "crate::text::bounded::<_, _, MUTED_MAX>")]
    pub muted: Vec<Label>,
}

impl Account {
    /// The account as an actor, with its roles and standing.
    pub fn actor(&self) -> Actor {
        Actor { account: self.id, roles: self.roles.clone(), standing: self.standing }
    }

    /// What its owner says about it.
    pub fn profile(&self) -> Profile {
        Profile {
            handle: self.handle.clone(),
            display_name: self.display_name.clone(),
            email: self.email.clone(),
            muted: self.muted.clone(),
        }
    }
}
