//! Laws of accounts, the directory beside the campaigns.

use super::{Verdict, ensure_conflict, ensure_eq, samples::Filler};
use crate::{
    account::Account,
    id::{AccountId, CampaignId},
    limits::PAGE_MAX,
    store::Store,
};

fn sample(n: u128, full: bool) -> Account {
    Filler { campaign: CampaignId::from_u128(0), n, full }.account()
}

/// Accounts come back as they were saved, at both extremes of every field.
pub async fn accounts_come_back_as_they_were(store: &impl Store) -> Verdict {
    for (n, full) in [(1, true), (2, false)] {
        let account = sample(n, full);
        store.save_account(account.clone()).await?;
        ensure_eq("the account", store.account(account.id).await?, Some(account))?;
    }
    ensure_eq("an account that is not there", store.account(AccountId::from_u128(3)).await?, None)
}

/// An account is saved over the version before it only.
pub async fn accounts_are_saved_by_version(store: &impl Store) -> Verdict {
    let mut account = sample(1, true);
    account.version = 2;
    ensure_conflict("version 2 of nothing", store.save_account(account.clone()).await)?;
    ensure_eq("after a conflict", store.account(account.id).await?, None)?;
    account.version = 1;
    store.save_account(account.clone()).await?;
    for version in [0, 1, 3] {
        let stale = Account { version, ..sample(1, false) };
        ensure_conflict(&format!("version {version} over 1"), store.save_account(stale).await)?;
        ensure_eq("after a conflict", store.account(account.id).await?, Some(account.clone()))?;
    }
    let second = Account { version: 2, ..sample(1, false) };
    store.save_account(second.clone()).await?;
    ensure_eq("the second version", store.account(account.id).await?, Some(second))
}

/// No two accounts have the same handle; a handle that was given up is free.
pub async fn handles_are_unique(store: &impl Store) -> Verdict {
    let (first, other) = (sample(1, true), sample(2, true));
    store.save_account(first.clone()).await?;
    let taken = Account { handle: first.handle.clone(), ..other.clone() };
    ensure_conflict("a handle that is taken", store.save_account(taken.clone()).await)?;
    ensure_eq("after a conflict", store.account(other.id).await?, None)?;
    store.save_account(other.clone()).await?;
    let renamed = Account { version: 2, handle: first.handle.clone(), ..other.clone() };
    ensure_conflict("a change to a handle that is taken", store.save_account(renamed.clone()).await)?;
    ensure_eq("after a conflict", store.account(other.id).await?, Some(other))?;
    let away = Account { version: 2, handle: sample(3, true).handle, ..first };
    store.save_account(away).await?;
    store.save_account(renamed.clone()).await?;
    ensure_eq("with the handle given up", store.account(renamed.id).await?, Some(renamed))
}

/// Accounts are paged in the order of their ids, each once, at most the limit.
pub async fn accounts_are_paged_in_order(store: &impl Store) -> Verdict {
    let mut wanted: Vec<AccountId> = Vec::new();
    for n in [5_u128, 3 << 90, 1, 1 << 127, 9] {
        let account = sample(n, false);
        wanted.push(account.id);
        store.save_account(account).await?;
    }
    wanted.sort_unstable();
    let ids = |accounts: Vec<Account>| accounts.into_iter().map(|account| account.id).collect::<Vec<_>>();
    ensure_eq("all", ids(store.accounts(None, u32::MAX).await?), wanted.clone())?;
    ensure_eq("none", store.accounts(None, 0).await?.len(), 0)?;
    let mut paged: Vec<AccountId> = Vec::new();
    loop {
        let page = ids(store.accounts(paged.last().copied(), 2).await?);
        ensure_eq("more than the limit", page.len() > 2 || page.len() > PAGE_MAX as usize, false)?;
        if page.is_empty() {
            break;
        }
        paged.extend(page);
    }
    ensure_eq("two by two", paged, wanted)
}
