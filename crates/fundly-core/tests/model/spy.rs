//! A store that can be looked into: the memory store, and beside it a copy of everything that was ever committed.

use fundly_core::{
    CampaignId, Entry, Event, MemoryStore, Row, RowKey, RowKind, Store, StoreError,
    ledger::LedgerAccount,
    store::{ChangeSet, LoadRequest, Loaded},
};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard},
};

/// Everything that was committed, kept by the test itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mirror {
    pub rows: BTreeMap<RowKey, Row>,
    pub entries: Vec<Entry>,
    /// Every posting of every event, summed by account.
    pub ledger: BTreeMap<LedgerAccount, i128>,
    /// What was paid back by another route than the gateway.
    pub elsewhere: i64,
    /// Everything that ever came into escrow, and everything that was released from it.
    pub into_escrow: i64,
    pub released: i64,
}

impl Mirror {
    pub fn of(&self, kind: RowKind) -> impl Iterator<Item = &Row> {
        self.rows.values().filter(move |row| row.key().kind() == kind)
    }

    fn apply(&mut self, changes: ChangeSet) {
        changes.entries.iter().flat_map(|entry| &entry.events).for_each(|event| self.happened(event));
        self.entries.extend(changes.entries);
        self.rows.extend(changes.rows.into_iter().chain(changes.fresh).map(|row| (row.key(), row)));
    }

    fn happened(&mut self, event: &Event) {
        for posting in event.postings().iter().flat_map(|postings| postings.legs()) {
            let amount = posting.amount.minor();
            *self.ledger.entry(posting.account).or_default() += i128::from(amount);
            match (event, posting.account) {
                (Event::RefundPaidElsewhere(_), LedgerAccount::Backers) => self.elsewhere += amount,
                (_, LedgerAccount::Escrow) => self.into_escrow += amount.max(0),
                _ => {}
            }
        }
        if let Event::EscrowReleased(event) = event {
            self.released += event.amount.minor();
        }
    }
}

#[derive(Debug, Default)]
struct Inside {
    memory: MemoryStore,
    mirror: Mutex<Mirror>,
}

/// Cheap to clone; all clones are one store.
#[derive(Clone, Debug, Default)]
pub struct Spy(Arc<Inside>);

impl Spy {
    pub fn mirror(&self) -> MutexGuard<'_, Mirror> {
        self.0.mirror.lock().unwrap()
    }
}

impl Store for Spy {
    async fn load(&self, campaign: CampaignId, request: LoadRequest) -> Result<Loaded, StoreError> {
        self.0.memory.load(campaign, request).await
    }

    async fn commit(&self, changes: ChangeSet) -> Result<(), StoreError> {
        self.0.memory.commit(changes.clone()).await?;
        self.mirror().apply(changes);
        Ok(())
    }

    fundly_core::forward_store!(self => self.0.memory);
}
