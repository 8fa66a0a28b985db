//! The directory of accounts.

use crate::declare::operations;
use fundly_core::{
    Account, Actor, Role, Standing, Timestamp,
    account::{Investor, Profile},
    id::AccountId,
    text::Reason,
};

operations! {
    /// Opens an account under an id that the caller chooses; the same id with the same profile again does nothing.
    "registerAccount" = register_account(wire, id: AccountId, profile: Profile, at: Timestamp) -> Account {
        Ok(wire.engine.register_account(id, profile, at).await?)
    }

    /// Rewrites the profile of an account: by its owner or an admin.
    "updateAccount" = update_account(wire, actor: Actor, id: AccountId, profile: Profile) -> Account {
        Ok(wire.engine.update_account(&actor, id, &profile).await?)
    }

    /// Sets the roles of an account: by an admin.
    "setRoles" = set_roles(wire, actor: Actor, id: AccountId, roles: Vec<Role>) -> Account {
        Ok(wire.engine.set_roles(&actor, id, &roles).await?)
    }

    /// Decides on the standing of an account: by a moderator, with a reason.
    "setStanding" = set_standing(wire, actor: Actor, id: AccountId, standing: Standing, reason: Reason, at: Timestamp) -> Account {
        Ok(wire.engine.set_standing(&actor, id, standing, &reason, at).await?)
    }

    /// Writes down what was verified of an account as an investor: by the host or an admin. None takes it all back.
    "setInvestor" = set_investor(wire, actor: Actor, id: AccountId, investor: Option<Investor>, at: Timestamp) -> Account {
        Ok(wire.engine.set_investor(&actor, id, investor.as_ref(), at).await?)
    }

    /// Closes an account for good.
    "closeAccount" = close_account(wire, actor: Actor, id: AccountId) -> Account {
        Ok(wire.engine.close_account(&actor, id).await?)
    }

    /// An account; none when there is none.
    "account" = account(wire, id: AccountId) -> Option<Account> {
        Ok(wire.engine.account(id).await?)
    }

    /// The next accounts after an id, in id order.
    "accounts" = accounts(wire, after: Option<AccountId>, limit: u32) -> Vec<Account> {
        Ok(wire.engine.accounts(after, limit).await?)
    }

    /// The actor that an account is, with its roles and standing as the directory knows them.
    "actor" = actor(wire, id: AccountId) -> Actor {
        Ok(wire.engine.actor(id).await?)
    }
}
