//! The reference store: everything in memory, one lock.

use super::{ChangeSet, LoadRequest, Loaded, Store, StoreError};
use crate::{
    account::Account,
    campaign::Campaign,
    decide::{Need, Range, Row, RowKey, RowKind},
    engine::FactSource,
    id::{AccountId, CampaignId, CommandId},
    journal::Entry,
    limits::PAGE_MAX,
    money::{Amount, Money},
    policy::{FactQuery, Facts, Invested, SumQuery},
    time::Timestamp,
};
use std::{
    collections::{BTreeMap, HashMap},
    ops::Bound,
    sync::{Mutex, MutexGuard, PoisonError},
};

#[derive(Debug, Default)]
struct Boundary {
    rows: BTreeMap<RowKind, BTreeMap<RowKey, Row>>,
    entries: Vec<Entry>,
    commands: HashMap<CommandId, usize, foldhash::fast::RandomState>,
}

#[derive(Debug, Default)]
struct Everything {
    campaigns: BTreeMap<CampaignId, Boundary>,
    accounts: BTreeMap<AccountId, Account>,
}

/// Keeps everything in memory. Its futures are ready at once, so a blocking caller needs no runtime.
#[derive(Debug, Default)]
pub struct MemoryStore(Mutex<Everything>);

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn lock(&self) -> MutexGuard<'_, Everything> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Boundary {
    fn row(&self, key: RowKey) -> Option<&Row> {
        self.rows.get(&key.kind())?.get(&key)
    }

    /// The most that the campaign accepts.
    fn maximum(&self) -> Option<Amount> {
        match self.row(RowKey::Terms())? {
            Row::Terms(terms) => terms.maximum.map(|maximum| maximum.amount()),
            _ => None,
        }
    }

    /// Rows of one kind after a key, in key order.
    fn after(&self, kind: RowKind, after: Option<RowKey>) -> impl Iterator<Item = &Row> {
        let start = after.map_or(Bound::Unbounded, Bound::Excluded);
        let rows = self.rows.get(&kind).into_iter();
        rows.flat_map(move |rows| rows.range((start, Bound::Unbounded))).map(|(_, row)| row)
    }

    fn range(&self, range: &Range) -> Vec<Row> {
        match *range {
            Range::After { kind, after, limit } => self.after(kind, after).take(limit as usize).cloned().collect(),
            Range::Pledges { state, after, limit } => self
                .after(RowKind::Pledge, after.map(RowKey::Pledge))
                .filter(|row| matches!(row, Row::Pledge(pledge) if pledge.state == state))
                .take(limit as usize)
                .cloned()
                .collect(),
            Range::CheckpointAt { account, at } => {
                let from = RowKey::Checkpoint(account, crate::time::Timestamp::MIN);
                let until = RowKey::Checkpoint(account, at);
                let checkpoints = self.rows.get(&RowKind::Checkpoint).into_iter();
                let found = checkpoints.flat_map(|rows| rows.range(from..=until)).next_back();
                found.map(|(_, row)| row.clone()).into_iter().collect()
            }
        }
    }
}

impl Everything {
    /// Campaigns in a currency but for one, with their rows.
    fn others(&self, query: &FactQuery) -> impl Iterator<Item = (&Campaign, &Boundary)> {
        let others = self.campaigns.iter().filter(|(id, _)| **id != query.campaign);
        let with_row = others.filter_map(|(_, boundary)| match boundary.row(RowKey::Campaign())? {
            Row::Campaign(campaign) => Some((&**campaign, boundary)),
            _ => None,
        });
        with_row.filter(|(campaign, _)| campaign.currency == query.currency)
    }

    fn invested(&self, query: &FactQuery, wanted: &SumQuery) -> Amount {
        let others = self.others(query).filter(|(row, _)| wanted.issuer.is_none_or(|issuer| row.creator == issuer));
        let rows = others.flat_map(|(_, boundary)| boundary.after(RowKind::Pledge, None));
        let standing = rows.filter_map(|row| match row {
            Row::Pledge(pledge) if pledge.backer == query.account && pledge.settled_at() >= wanted.since => {
                Some(pledge)
            }
            _ => None,
        });
        let standing = standing.filter(|pledge| pledge.state.counts().committed || pledge.state.counts().pending);
        standing.fold(Amount::ZERO, |sum, pledge| sum.saturating_add(pledge.promised()))
    }

    /// The whole of each campaign counts that still took pledges then: more than was raised since, never less.
    fn raised(&self, query: &FactQuery, since: Timestamp) -> Amount {
        let own = self.others(query).filter(|(row, _)| row.creator == query.account);
        let late = |row: &Campaign| row.late_until.is_some_and(|until| until >= since);
        let open = own.filter(|(row, _)| row.closed_at.is_none_or(|closed| closed >= since) || late(row));
        open.fold(Amount::ZERO, |sum, (row, boundary)| sum.saturating_add(row.raises(boundary.maximum())))
    }
}

/// Answers from the directory of accounts and from the pledges in memory.
impl FactSource for MemoryStore {
    async fn facts(&self, query: FactQuery) -> Result<Facts, StoreError> {
        let everything = self.lock();
        let money = |amount| Money::new(amount, query.currency);
        let invested = query.invested.iter().map(|wanted| {
            let amount = money(everything.invested(&query, wanted));
            Invested { limit: wanted.limit.clone(), amount }
        });
        let investor = everything.accounts.get(&query.account).and_then(|account| account.investor.clone());
        Ok(Facts {
            investor: investor.unwrap_or_default(),
            invested: invested.collect(),
            raised: query.raised_since.map(|since| money(everything.raised(&query, since))),
            requested_at: None,
        })
    }
}

impl Store for MemoryStore {
    async fn load(&self, campaign: CampaignId, request: LoadRequest) -> Result<Loaded, StoreError> {
        let everything = self.lock();
        let boundary = everything.campaigns.get(&campaign);
        let mut loaded = Loaded::default();
        for need in request.needs {
            match need {
                Need::Row(key) => loaded.rows.push((key, boundary.and_then(|b| b.row(key).cloned()))),
                Need::Range(range) => {
                    loaded.ranges.push((range, boundary.map_or_else(Vec::new, |b| b.range(&range))));
                }
            }
        }
        if let Some(boundary) = boundary {
            let positions = request.commands.iter().filter_map(|id| boundary.commands.get(id));
            loaded.entries = positions.filter_map(|position| boundary.entries.get(*position).cloned()).collect();
        }
        Ok(loaded)
    }

    async fn commit(&self, changes: ChangeSet) -> Result<(), StoreError> {
        let mut everything = self.lock();
        let stored = everything.campaigns.get(&changes.campaign).map_or(0, |b| b.entries.len() as u64);
        if stored != changes.expected_seq {
            return Err(StoreError::Conflict);
        }
        let boundary = everything.campaigns.entry(changes.campaign).or_default();
        for entry in changes.entries {
            boundary.commands.insert(entry.command.id, boundary.entries.len());
            boundary.entries.push(entry);
        }
        for row in changes.rows.into_iter().chain(changes.fresh) {
            let key = row.key();
            boundary.rows.entry(key.kind()).or_default().insert(key, row);
        }
        Ok(())
    }

    async fn page(
        &self,
        campaign: CampaignId,
        kind: RowKind,
        after: Option<RowKey>,
        limit: u32,
    ) -> Result<Vec<Row>, StoreError> {
        let everything = self.lock();
        let limit = limit.min(PAGE_MAX) as usize;
        let boundary = everything.campaigns.get(&campaign);
        Ok(boundary.map_or_else(Vec::new, |b| b.after(kind, after).take(limit).cloned().collect()))
    }

    async fn journal(&self, campaign: CampaignId, after: u64, limit: u32) -> Result<Vec<Entry>, StoreError> {
        let everything = self.lock();
        let skip = usize::try_from(after).unwrap_or(usize::MAX);
        let entries = everything.campaigns.get(&campaign).map_or(&[][..], |boundary| &boundary.entries);
        Ok(entries.iter().skip(skip).take(limit.min(PAGE_MAX) as usize).cloned().collect())
    }

    async fn campaigns(&self, after: Option<CampaignId>, limit: u32) -> Result<Vec<CampaignId>, StoreError> {
        let everything = self.lock();
        let start = after.map_or(Bound::Unbounded, Bound::Excluded);
        let ids = everything.campaigns.range((start, Bound::Unbounded)).map(|(id, _)| *id);
        Ok(ids.take(limit.min(PAGE_MAX) as usize).collect())
    }

    async fn account(&self, id: AccountId) -> Result<Option<Account>, StoreError> {
        Ok(self.lock().accounts.get(&id).cloned())
    }

    async fn accounts(&self, after: Option<AccountId>, limit: u32) -> Result<Vec<Account>, StoreError> {
        let everything = self.lock();
        let start = after.map_or(Bound::Unbounded, Bound::Excluded);
        let accounts = everything.accounts.range((start, Bound::Unbounded)).map(|(_, account)| account.clone());
        Ok(accounts.take(limit.min(PAGE_MAX) as usize).collect())
    }

    async fn save_account(&self, account: Account) -> Result<(), StoreError> {
        let mut everything = self.lock();
        let stored = everything.accounts.get(&account.id).map_or(0, |stored| stored.version);
        let same_handle = |other: &Account| other.handle == account.handle && other.id != account.id;
        if stored + 1 != account.version || everything.accounts.values().any(same_handle) {
            return Err(StoreError::Conflict);
        }
        everything.accounts.insert(account.id, account);
        Ok(())
    }
}
