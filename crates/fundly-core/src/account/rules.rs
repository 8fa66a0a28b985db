//! The rules of accounts: each a pure function from the row before to the row after.

use super::{Account, Investor, Profile, StandingDecision};
use crate::{
    actor::{Actor, Role, Standing, Who},
    id::AccountId,
    limits::MUTED_MAX,
    rejection::Rejection,
    text::{Email, Handle, Reason},
    time::Timestamp,
};

/// What a change of an account comes to: the row after, or every rule that said no.
pub(crate) type Changed = Result<Account, Vec<Rejection>>;

const OWNER: &[Who] = &[Who::Owner, Who::Platform(Role::Admin)];
const MODERATOR: &[Who] = &[Who::Platform(Role::Moderator)];
const ADMIN: &[Who] = &[Who::Platform(Role::Admin)];
const VERIFIER: &[Who] = &[Who::Platform(Role::System), Who::Platform(Role::Admin)];

impl Account {
    /// A new account, in good standing and without roles.
    pub(crate) fn registered(id: AccountId, profile: &Profile, at: Timestamp) -> Changed {
        if id == AccountId::EVERYONE {
            return Err(vec![Rejection::NotAnAccount { account: id }]);
        }
        let profile = profile.checked()?;
        Ok(Self {
            id,
            version: 1,
            handle: profile.handle,
            display_name: profile.display_name,
            email: profile.email,
            roles: Vec::new(),
            standing: Standing::Active,
            decision: None,
            muted: profile.muted,
            investor: None,
            created_at: at,
        })
    }

    /// The owner (or an admin) rewrites the profile.
    pub(crate) fn updated(&self, actor: &Actor, profile: &Profile) -> Changed {
        self.allow(actor, OWNER)?;
        let profile = profile.checked()?;
        let mut after = self.next();
        (after.handle, after.display_name) = (profile.handle, profile.display_name);
        (after.email, after.muted) = (profile.email, profile.muted);
        Ok(after)
    }

    /// An admin sets the roles.
    pub(crate) fn with_roles(&self, actor: &Actor, roles: &[Role]) -> Changed {
        self.allow(actor, ADMIN)?;
        let mut after = self.next();
        after.roles = roles.to_vec();
        after.roles.sort_unstable();
        after.roles.dedup();
        Ok(after)
    }

    /// A moderator decides on the standing, with a reason. Nobody decides on their own, only an admin on those who have a
    /// role, and for good an account is closed only by its owner or an admin (R-ACCOUNT-5).
    pub(crate) fn with_standing(&self, actor: &Actor, standing: Standing, reason: &Reason, at: Timestamp) -> Changed {
        self.allow(actor, if self.roles.is_empty() { MODERATOR } else { ADMIN })?;
        if actor.account == self.id {
            return Err(vec![Rejection::OwnStanding]);
        }
        if standing == Standing::Closed {
            return Err(vec![Rejection::AccountForbidden { needs: OWNER.to_vec() }]);
        }
        let mut after = self.next();
        after.standing = standing;
        after.decision = Some(StandingDecision { by: actor.account, reason: reason.clone(), at });
        Ok(after)
    }

    /// The host (or an admin) writes down what it has verified of the account as an investor.
    pub(crate) fn with_investor(&self, actor: &Actor, investor: Option<&Investor>, at: Timestamp) -> Changed {
        self.allow(actor, VERIFIER)?;
        let mut refused = Vec::new();
        if let Some(investor) = investor {
            investor.check(at, &mut refused);
        }
        if !refused.is_empty() {
            return Err(refused);
        }
        let mut after = self.next();
        after.investor = investor.cloned();
        Ok(after)
    }

    /// The owner (in whatever standing) or an admin closes the account for good. What is known of the person is forgotten;
    /// the handle stays taken, so that nobody can pass for them.
    pub(crate) fn closed(&self, actor: &Actor) -> Changed {
        if actor.account != self.id {
            self.allow(actor, ADMIN)?;
        }
        self.check_open()?;
        let mut after = self.next();
        after.standing = Standing::Closed;
        (after.email, after.investor) = (None, None);
        after.roles.clear();
        after.muted.clear();
        Ok(after)
    }

    fn next(&self) -> Self {
        Self { version: self.version.saturating_add(1), ..self.clone() }
    }

    fn check_open(&self) -> Result<(), Vec<Rejection>> {
        let open = self.standing != Standing::Closed;
        if open { Ok(()) } else { Err(vec![Rejection::AccountClosed { account: self.id }]) }
    }

    /// The order is that of commands: standing of the actor, authority, state of the account.
    fn allow(&self, actor: &Actor, needs: &[Who]) -> Result<(), Vec<Rejection>> {
        let owner = actor.account == self.id && needs.contains(&Who::Owner);
        match actor.standing {
            Standing::Active => {}
            Standing::Restricted if owner => {}
            standing => return Err(vec![Rejection::ActorStanding { standing }]),
        }
        let has = |who: &Who| matches!(who, Who::Platform(role) if actor.has(*role));
        if !owner && !needs.iter().any(has) {
            return Err(vec![Rejection::AccountForbidden { needs: needs.to_vec() }]);
        }
        self.check_open()
    }
}

impl Profile {
    /// The profile in its one form, or what is wrong with it.
    fn checked(&self) -> Result<Self, Vec<Rejection>> {
        let mut refused = Vec::new();
        if !handle_has_shape(&self.handle) {
            refused.push(Rejection::HandleShape { handle: self.handle.clone() });
        }
        if let Some(email) = self.email.as_ref().filter(|email| !email_has_shape(email)) {
            refused.push(Rejection::EmailShape { email: email.clone() });
        }
        let mut profile = self.clone();
        profile.muted.sort_unstable();
        profile.muted.dedup();
        if profile.muted.len() > MUTED_MAX {
            refused.push(Rejection::TooMany { what: "muted topics", max: MUTED_MAX as u64 });
        }
        if refused.is_empty() { Ok(profile) } else { Err(refused) }
    }
}

/// Small letters, digits, `-` and `_`, beginning with a letter or digit: two handles that differ look different.
fn handle_has_shape(handle: &Handle) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    let bytes = handle.as_str().as_bytes();
    bytes.first().is_some_and(|b| plain(*b)) && bytes.iter().all(|b| plain(*b) || matches!(b, b'-' | b'_'))
}

/// One `@`, up to 64 bytes before it, behind it at least two labels without an empty one, no blank anywhere. Whether
/// anybody reads there only a message can tell.
fn email_has_shape(email: &Email) -> bool {
    let Some((local, domain)) = email.as_str().split_once('@') else { return false };
    let label = |label: &str| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-');
    let dots = |text: &str| !text.starts_with('.') && !text.ends_with('.') && !text.contains("..");
    (1..=64).contains(&local.len())
        && dots(local)
        && domain.contains('.')
        && domain.split('.').all(label)
        && !domain.contains('@')
        && !email.as_str().contains(char::is_whitespace)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn shape_of_an_address() {
        for good in ["a@b.c", "first.last+tag@mail.example.org", "ünïcode@bücher.example", "x_y-z@1.2"] {
            assert!(email_has_shape(&good.parse().unwrap()), "{good}");
        }
        let long = format!("{}@b.c", "a".repeat(65));
        let bad = [
            "abc",
            "a@b",
            "@b.c",
            "ab@",
            "a@@b.c",
            "a@b@c.d",
            "a b@c.d",
            "a@b .c",
            "a@.c",
            "a@b.",
            "a@b..c",
            ".a@b.c",
            "a.@b.c",
            "a..b@c.d",
            "a@-b.c",
            "a@b-.c",
            "a\u{a0}b@c.d",
            &long,
        ];
        for bad in bad {
            assert!(!email_has_shape(&bad.parse().unwrap()), "{bad}");
        }
    }

    #[test]
    fn shape_of_a_handle() {
        for good in ["a", "ada", "ada-l", "ada_l", "7up", "a--b"] {
            assert!(handle_has_shape(&good.parse().unwrap()), "{good}");
        }
        for bad in ["Ada", "-a", "_a", "a.b", "a b", "а", "a@b", "ad\u{200b}a"] {
            assert!(!handle_has_shape(&bad.parse().unwrap()), "{bad}");
        }
    }
}
