//! Collaborators.

use super::{Collaborator, Phase};
use crate::{
    actor::{Permission, Who},
    decide::{Evolve, Handled, Handler, Tx, WorkingSet},
    id::AccountId,
    limits::{COLLABORATORS_MAX, PERMISSIONS_MAX},
    rejection::Rejection,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

const ANY_BUT_ENDED: &[Phase] = &[
    Phase::Draft,
    Phase::Submitted,
    Phase::Rejected,
    Phase::Scheduled,
    Phase::Live,
    Phase::Collecting,
    Phase::Successful,
    Phase::Delivering,
    Phase::Completed,
];

/// Adds a collaborator, or sets what an existing one may do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetCollaborator {
    /// The account.
    pub account: AccountId,
    /// What it may do; at least one permission.
    #[serde(deserialize_with = "crate::text::bounded::<_, _, PERMISSIONS_MAX>")]
    pub permissions: Vec<Permission>,
}

/// A collaborator was set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CollaboratorSet {
    /// The account.
    pub account: AccountId,
    /// What it may do, sorted, each once.
    pub permissions: Vec<Permission>,
}

impl Handler for SetCollaborator {
    const WHO: &'static [Who] = &[Who::Creator];
    const PHASES: &'static [Phase] = ANY_BUT_ENDED;

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let creator = tx.campaign()?.creator;
        let others =
            tx.rows.team().map_or(0, |team| team.collaborators.iter().filter(|c| c.account != self.account).count());
        let account = self.account;
        tx.check(account != AccountId::EVERYONE, || Rejection::NotAnAccount { account });
        tx.check(self.account != creator, || Rejection::CreatorCollaborates);
        tx.check(!self.permissions.is_empty(), || Rejection::NoPermission);
        tx.check(others < COLLABORATORS_MAX, || Rejection::TooMany {
            what: "collaborators",
            max: COLLABORATORS_MAX as u64,
        });
        tx.pass()?;
        let mut permissions = self.permissions.clone();
        permissions.sort_unstable();
        permissions.dedup();
        tx.emit(CollaboratorSet { account: self.account, permissions });
        Ok(())
    }
}

impl Evolve for CollaboratorSet {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(team) = rows.team_mut() {
            team.collaborators.retain(|c| c.account != self.account);
            team.collaborators.push(Collaborator { account: self.account, permissions: self.permissions.clone() });
            team.collaborators.sort_unstable_by_key(|c| c.account);
        }
    }
}

/// Removes a collaborator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveCollaborator {
    /// The account.
    pub account: AccountId,
}

/// A collaborator was removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CollaboratorRemoved {
    /// The account.
    pub account: AccountId,
}

impl Handler for RemoveCollaborator {
    const WHO: &'static [Who] = &[Who::Creator];
    const PHASES: &'static [Phase] = ANY_BUT_ENDED;

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let member = tx.rows.team().is_some_and(|team| team.collaborators.iter().any(|c| c.account == self.account));
        tx.check(member, || Rejection::NotACollaborator { account: self.account });
        tx.pass()?;
        tx.emit(CollaboratorRemoved { account: self.account });
        Ok(())
    }
}

impl Evolve for CollaboratorRemoved {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(team) = rows.team_mut() {
            team.collaborators.retain(|c| c.account != self.account);
        }
    }
}
