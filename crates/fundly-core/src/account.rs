//! Accounts of people and organisations. Credentials are the host's business, never the core's.
//!
//! Accounts span campaigns, so they are a directory of their own and never part of a campaign's atomic step.

use crate::{
    actor::{Actor, Role, Standing},
    id::AccountId,
    text::{Email, Handle, Label, Title},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// An account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// Topics it does not want to hear about.
    #[serde(default, deserialize_with = "crate::text::bounded::<_, _, 60>")]
    pub muted: Vec<Label>,
    /// When it was created.
    pub created_at: Timestamp,
}

impl Account {
    /// The account as an actor, with its roles and standing.
    pub fn actor(&self) -> Actor {
        Actor { account: self.id, roles: self.roles.clone(), standing: self.standing }
    }
}
