//! The directory of accounts: load, decide, save, and again when somebody else was first.

use super::Fundly;
use crate::{
    account::{Account, Changed, Investor, Profile},
    actor::{Actor, Role, Standing},
    error::Error,
    id::AccountId,
    limits::RETRIES_MAX,
    rejection::Rejection,
    store::{Store, StoreError},
    text::Reason,
    time::Timestamp,
};

fn refused(rejection: Rejection) -> Error {
    Error::Rejected(vec![rejection])
}

impl<S: Store> Fundly<S> {
    /// Opens an account. The id is chosen by the caller: registering the same id with the same profile again answers the
    /// account as it is and does nothing (R-ACCOUNT-1).
    ///
    /// # Errors
    /// [`Rejection::NotAnAccount`], [`Rejection::HandleShape`], [`Rejection::EmailShape`], [`Rejection::HandleTaken`],
    /// [`Rejection::AccountExists`]; [`Error::Store`].
    pub async fn register_account(&self, id: AccountId, profile: Profile, at: Timestamp) -> Result<Account, Error> {
        let account = Account::registered(id, &profile, at).map_err(Error::Rejected)?;
        match self.store.save_account(account.clone()).await {
            Ok(()) => Ok(account),
            Err(StoreError::Conflict) => match self.store.account(id).await? {
                None => Err(refused(Rejection::HandleTaken { handle: account.handle })),
                Some(stored) if stored.profile() == account.profile() => Ok(stored),
                Some(_) => Err(refused(Rejection::AccountExists { account: id })),
            },
            Err(error) => Err(error.into()),
        }
    }

    /// Rewrites the profile of an account: by its owner or an admin.
    ///
    /// # Errors
    /// The rules of accounts; [`Rejection::HandleTaken`]; [`Error::Contended`]; [`Error::Store`].
    pub async fn update_account(&self, actor: &Actor, id: AccountId, profile: &Profile) -> Result<Account, Error> {
        self.change_account(id, |account| account.updated(actor, profile)).await
    }

    /// Sets the roles of an account: by an admin (R-ACCOUNT-4).
    ///
    /// # Errors
    /// The rules of accounts; [`Error::Contended`]; [`Error::Store`].
    pub async fn set_roles(&self, actor: &Actor, id: AccountId, roles: &[Role]) -> Result<Account, Error> {
        self.change_account(id, |account| account.with_roles(actor, roles)).await
    }

    /// Decides on the standing of an account: by a moderator, with a reason (R-ACCOUNT-5).
    ///
    /// # Errors
    /// The rules of accounts; [`Error::Contended`]; [`Error::Store`].
    pub async fn set_standing(
        &self,
        actor: &Actor,
        id: AccountId,
        standing: Standing,
        reason: &Reason,
        at: Timestamp,
    ) -> Result<Account, Error> {
        self.change_account(id, |account| account.with_standing(actor, standing, reason, at)).await
    }

    /// Writes down what was verified of an account as an investor: by the host or an admin (R-ACCOUNT-7).
    ///
    /// # Errors
    /// The rules of accounts; [`Error::Contended`]; [`Error::Store`].
    pub async fn set_investor(
        &self,
        actor: &Actor,
        id: AccountId,
        investor: Option<&Investor>,
        at: Timestamp,
    ) -> Result<Account, Error> {
        self.change_account(id, |account| account.with_investor(actor, investor, at)).await
    }

    /// Closes an account for good: by its owner or an admin. What it has in campaigns stays there (R-ACCOUNT-6).
    ///
    /// # Errors
    /// The rules of accounts; [`Error::Contended`]; [`Error::Store`].
    pub async fn close_account(&self, actor: &Actor, id: AccountId) -> Result<Account, Error> {
        self.change_account(id, |account| account.closed(actor)).await
    }

    /// An account.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn account(&self, id: AccountId) -> Result<Option<Account>, Error> {
        Ok(self.store.account(id).await?)
    }

    /// The next accounts after an id, in id order; at most [`crate::limits::PAGE_MAX`].
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn accounts(&self, after: Option<AccountId>, limit: u32) -> Result<Vec<Account>, Error> {
        Ok(self.store.accounts(after, limit).await?)
    }

    /// An account as the actor of a command, with its roles and standing as they are now.
    ///
    /// # Errors
    /// [`Rejection::AccountNotFound`]; [`Error::Store`].
    pub async fn actor(&self, id: AccountId) -> Result<Actor, Error> {
        let account = self.store.account(id).await?;
        account.map(|account| account.actor()).ok_or_else(|| refused(Rejection::AccountNotFound { account: id }))
    }

    async fn change_account(&self, id: AccountId, with: impl Fn(&Account) -> Changed) -> Result<Account, Error> {
        let not_found = || refused(Rejection::AccountNotFound { account: id });
        let mut before = self.store.account(id).await?.ok_or_else(not_found)?;
        for _ in 0..RETRIES_MAX {
            let after = with(&before).map_err(Error::Rejected)?;
            match self.store.save_account(after.clone()).await {
                Ok(()) => return Ok(after),
                Err(StoreError::Conflict) => {}
                Err(error) => return Err(error.into()),
            }
            let stored = self.store.account(id).await?.ok_or_else(not_found)?;
            // Nobody else changed the account: what is in the way is the handle.
            if stored.version == before.version && after.handle != before.handle {
                return Err(refused(Rejection::HandleTaken { handle: after.handle }));
            }
            before = stored;
        }
        Err(Error::Contended { tries: RETRIES_MAX })
    }
}
