//! Who acts, and what each command asks of them.
//!
//! The host authenticates; the core authorises. Every command names who may issue it, and the check runs inside `decide`, so
//! that no host can forget it (R-ACTOR-1).

use crate::id::AccountId;
use serde::{Deserialize, Serialize};

/// A platform-wide role, as the host vouches for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Role {
    /// Reviews campaigns, suspends, hides, decides cases between backer and creator.
    Moderator,
    /// Everything a moderator may do, and refunds and payouts in the platform's name.
    Admin,
    /// The host itself: payment reports, settle steps, disputes from the gateway.
    System,
}

/// The standing of an account (R-ACTOR-2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("default" = Standing::default())))]
#[serde(rename_all = "camelCase")]
pub enum Standing {
    /// May do everything its relation allows.
    #[default]
    Active,
    /// May withdraw and vote, may not pledge, propose, comment or launch.
    Restricted,
    /// May do nothing.
    Suspended,
    /// Closed for good.
    Closed,
}

/// Who issues a command: an account with the roles and the standing that the host vouches for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Actor {
    /// The account.
    pub account: AccountId,
    /// Its platform-wide roles.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// Its standing.
    #[serde(default, skip_serializing_if = "is_active")]
    pub standing: Standing,
}

fn is_active(standing: &Standing) -> bool {
    *standing == Standing::Active
}

impl Actor {
    /// An ordinary account without roles.
    pub const fn account(account: AccountId) -> Self {
        Self { account, roles: Vec::new(), standing: Standing::Active }
    }

    /// An account with one role.
    pub fn with_role(account: AccountId, role: Role) -> Self {
        Self { account, roles: vec![role], standing: Standing::Active }
    }

    /// Whether the actor has the role; an admin has the moderator's as well.
    pub fn has(&self, role: Role) -> bool {
        self.roles.contains(&role) || (role == Role::Moderator && self.roles.contains(&Role::Admin))
    }
}

/// What a collaborator of a campaign may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Permission {
    /// Story, tiers, posts.
    Edit,
    /// Refunds and payouts.
    Money,
    /// Fulfilment and surveys.
    Fulfil,
    /// The backlog: plan, start, ship, decline.
    Develop,
    /// Comments.
    Community,
}

/// Who may issue a command: any one of those listed is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", content = "of", rename_all = "camelCase")]
pub enum Who {
    /// Any account in good standing.
    Anyone,
    /// The account that the command's subject belongs to: the backer of the pledge, the holder of the lot, the author.
    Owner,
    /// The creator of the campaign.
    Creator,
    /// A collaborator with this permission (the creator counts as having all).
    Collaborator(Permission),
    /// An account that backs the campaign now.
    Backer,
    /// An account that holds shares now.
    Holder,
    /// A platform role.
    Platform(Role),
}
