//! The people: saved in the directory of accounts, and taken from there as actors.

use super::{
    cast::BACKERS,
    launch::day,
    teller::{Teller, id, text},
};
use crate::Failure;
use fundly_core::{AccountId, Actor, Role, Span, account::Profile, store::Store};
use std::collections::BTreeMap;

/// Everybody in the story as actors, each with the roles that the directory says.
pub(super) struct People {
    /// Runs the campaign.
    pub(super) creator: Actor,
    /// Writes the software with her.
    pub(super) developer: Actor,
    /// Reviews campaigns for the platform.
    pub(super) moderator: Actor,
    /// The host application itself: settles, and passes on what the gateway reports.
    pub(super) host: Actor,
    backers: BTreeMap<&'static str, Actor>,
}

impl People {
    /// A backer by handle.
    pub(super) fn backer(&self, handle: &str) -> Result<&Actor, Failure> {
        self.backers.get(handle).ok_or_else(|| format!("nobody is called {handle}").into())
    }
}

fn account(handle: &str) -> AccountId {
    AccountId::from_u128(id("account", handle))
}

/// Registers everybody; who is registered already stays as they are.
pub(super) async fn register<S: Store>(teller: &mut Teller<'_, S>) -> Result<People, Failure> {
    teller.now = day(0)?.minus(Span::days(30));
    let mut backers = BTreeMap::new();
    for backer in &BACKERS {
        backers.insert(backer.handle, person(teller, backer.handle, backer.name, &[]).await?);
    }
    Ok(People {
        creator: person(teller, "mira", "Mira Falk", &[]).await?,
        developer: person(teller, "teo", "Teo Lund", &[]).await?,
        moderator: person(teller, "review", "Review desk", &[Role::Moderator]).await?,
        host: person(teller, "platform", "The platform", &[Role::System]).await?,
        backers,
    })
}

async fn person<S: Store>(teller: &Teller<'_, S>, handle: &str, name: &str, roles: &[Role]) -> Result<Actor, Failure> {
    let email = Some(text(&format!("{handle}@example.org"))?);
    let profile = Profile { handle: text(handle)?, display_name: text(name)?, email, muted: Vec::new() };
    let account = teller.engine.register_account(account(handle), profile, teller.now).await?;
    if account.roles == roles {
        return Ok(account.actor());
    }
    // The first admin is the host's own doing: it vouches for the roles of those who act.
    let admin = Actor::with_role(AccountId::from_u128(id("account", "admin")), Role::Admin);
    Ok(teller.engine.set_roles(&admin, account.id, roles).await?.actor())
}
