//! A store that is written in another language.
//!
//! It is one function: the name of a method and its arguments in JSON go in, `{"ok": ...}` or `{"error": ...}` comes out.
//! What it is asked for says nothing of crowdfunding. It keeps texts: rows of a campaign under keys, entries of a journal by
//! number and by command, accounts by id. So a store is a sorted map, a list, and one comparison of a number; what it must
//! keep to are the laws of `fundly_core::store::conformance`, which [`conformance`](crate::conformance) runs over it.
//!
//! Keys, rows, entries and accounts go back as they came, character by character. Keys are plain ASCII, ordered by their
//! bytes in whatever language: a database must not order them by the habits of a country.

mod forms;
mod keys;
mod methods;
mod read;

pub use forms::{ChangeSet, LoadRequest, Loaded, Scan, StoreFailure, StoredAccount, StoredEntry, StoredRow};
#[cfg(feature = "schema")]
pub(crate) use methods::describe;

use fundly_core::{
    Account, CampaignId, Entry, Row, RowKey, RowKind, Store, StoreError,
    decide::{Need, Range},
    id::AccountId,
    limits::PAGE_MAX,
    store::{self, BoxFuture, MaybeSend, MaybeSync},
};
use methods::Method;
use std::sync::Arc;

/// The largest sequence number that is asked for: the largest integer that every language keeps exact. No journal is longer.
const SEQ_MAX: u64 = fundly_core::limits::UNITS_MAX;

/// What a store in another language is from here: a function.
pub trait StoreHost: MaybeSend + MaybeSync {
    /// Carries out a method of the store (`load`, `commit`, ...). The answer is JSON: `{"ok": ...}`, or `{"error": ...}` with a
    /// [`StoreFailure`]. An exception of the other language, or an answer that never comes, is an `Err`.
    fn call(&self, method: &'static str, arguments: String) -> BoxFuture<'_, Result<String, StoreFailure>>;
}

/// Any function that answers by itself is a host.
impl<F> StoreHost for F
where
    F: Fn(&'static str, String) -> BoxFuture<'static, Result<String, StoreFailure>> + MaybeSend + MaybeSync,
{
    fn call(&self, method: &'static str, arguments: String) -> BoxFuture<'_, Result<String, StoreFailure>> {
        self(method, arguments)
    }
}

/// A [`Store`] over a [`StoreHost`]. Cheap to clone.
///
/// Whatever the host answers, nothing panics: what cannot be read, or is not what was asked for, is
/// [`StoreError::Corrupt`].
#[derive(Clone)]
pub struct ForeignStore(Arc<dyn StoreHost>);

impl std::fmt::Debug for ForeignStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ForeignStore")
    }
}

impl ForeignStore {
    /// A store over a host.
    pub fn new(host: impl StoreHost + 'static) -> Self {
        Self(Arc::new(host))
    }

    async fn ask<M: Method>(&self, method: M) -> Result<M::Answer, StoreError> {
        let arguments = serde_json::to_string(&method).map_err(|error| StoreError::Backend(Arc::new(error)))?;
        let answer = self.0.call(M::NAME, arguments).await?;
        read::answer(M::NAME, &answer)
    }

    /// A conflict is told by an answer of no.
    async fn write<M: Method<Answer = bool>>(&self, method: M) -> Result<(), StoreError> {
        if self.ask(method).await? { Ok(()) } else { Err(StoreError::Conflict) }
    }
}

impl Store for ForeignStore {
    async fn load(&self, campaign: CampaignId, request: store::LoadRequest) -> Result<store::Loaded, StoreError> {
        let store::LoadRequest { needs, commands } = request;
        let mut wanted = LoadRequest { commands: commands.clone(), ..LoadRequest::default() };
        for need in &needs {
            match need {
                Need::Row(key) => wanted.keys.push(keys::text(*key)),
                Need::Range(range) => wanted.scans.push(keys::scan(range)),
            }
        }
        let scans = wanted.scans.clone();
        let Loaded { rows, scans: scanned, entries } = self.ask(methods::Load { campaign, request: wanted }).await?;
        let asked = needs.iter().filter_map(|need| if let Need::Row(key) = need { Some(*key) } else { None });
        let ranges = needs.iter().filter_map(|need| if let Need::Range(range) = need { Some(*range) } else { None });
        Ok(store::Loaded {
            rows: read::rows(asked.collect(), &rows)?,
            ranges: read::ranges(ranges.collect(), &scans, &scanned)?,
            entries: read::entries_of(campaign, &commands, &entries)?,
        })
    }

    async fn commit(&self, changes: store::ChangeSet) -> Result<(), StoreError> {
        let rows = changes.all_rows().map(StoredRow::of).collect::<Result<_, _>>()?;
        let entries = changes.entries.iter().map(StoredEntry::of).collect::<Result<_, _>>()?;
        let store::ChangeSet { campaign, expected_seq, .. } = changes;
        self.write(methods::Commit { changes: ChangeSet { campaign, expected_seq, rows, entries } }).await
    }

    async fn page(
        &self,
        campaign: CampaignId,
        kind: RowKind,
        after: Option<RowKey>,
        limit: u32,
    ) -> Result<Vec<Row>, StoreError> {
        let range = Range::After { kind, after, limit: limit.min(PAGE_MAX) };
        let needs = vec![Need::Range(range)];
        let loaded = self.load(campaign, store::LoadRequest { needs, commands: Vec::new() }).await?;
        Ok(loaded.ranges.into_iter().flat_map(|(_, rows)| rows).collect())
    }

    async fn journal(&self, campaign: CampaignId, after: u64, limit: u32) -> Result<Vec<Entry>, StoreError> {
        let (after, limit) = (after.min(SEQ_MAX), limit.min(PAGE_MAX));
        let entries = self.ask(methods::Journal { campaign, after, limit }).await?;
        read::entries_after(campaign, after, limit, &entries)
    }

    async fn campaigns(&self, after: Option<CampaignId>, limit: u32) -> Result<Vec<CampaignId>, StoreError> {
        let limit = limit.min(PAGE_MAX);
        let found = self.ask(methods::Campaigns { after, limit }).await?;
        read::in_order("campaigns", after, limit, found, |id| *id)
    }

    async fn account(&self, id: AccountId) -> Result<Option<Account>, StoreError> {
        self.ask(methods::Account { id }).await?.map(|text| read::account(&text, Some(id))).transpose()
    }

    async fn accounts(&self, after: Option<AccountId>, limit: u32) -> Result<Vec<Account>, StoreError> {
        let limit = limit.min(PAGE_MAX);
        let texts = self.ask(methods::Accounts { after, limit }).await?;
        let found = texts.iter().map(|text| read::account(text, None)).collect::<Result<_, _>>()?;
        read::in_order("accounts", after, limit, found, |account: &Account| account.id)
    }

    async fn save_account(&self, account: Account) -> Result<(), StoreError> {
        // There is no version before the first, so nothing that could be there.
        let expected_version = account.version.checked_sub(1).ok_or(StoreError::Conflict)?;
        let account = StoredAccount::of(&account, expected_version)?;
        self.write(methods::SaveAccount { account }).await
    }
}
