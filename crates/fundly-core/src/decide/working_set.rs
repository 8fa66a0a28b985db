//! The rows that decisions read and events change: an identity map of one campaign.
//!
//! A set that does not hold a row it is asked for notes the miss. The engine then loads what was missed and decides again:
//! deciding is pure, so doing it twice changes nothing, and no command can read a row that was never loaded.

use super::rows::{Row, RowKey, RowKind};
use crate::{id::AccountId, pledge::PledgeState, share::Checkpoint, time::Timestamp};
use std::{
    collections::{HashMap, hash_map::Entry},
    sync::{Mutex, PoisonError},
};

type Map<K, V> = HashMap<K, V, foldhash::fast::RandomState>;

/// A bounded read of several rows of one kind, in key order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Range {
    /// The next rows of a kind after a key.
    After {
        /// The kind of rows.
        kind: RowKind,
        /// Exclusive start; from the first row when none.
        after: Option<RowKey>,
        /// Most rows.
        limit: u32,
    },
    /// The next pledges in a state after a key.
    Pledges {
        /// The state.
        state: PledgeState,
        /// Exclusive start; from the first when none.
        after: Option<crate::id::PledgeId>,
        /// Most rows.
        limit: u32,
    },
    /// The last checkpoint of an account at or before a moment.
    CheckpointAt {
        /// The account.
        account: AccountId,
        /// The moment, inclusive.
        at: Timestamp,
    },
}

impl Range {
    /// The kind of rows it reads.
    pub const fn kind(&self) -> RowKind {
        match self {
            Self::After { kind, .. } => *kind,
            Self::Pledges { .. } => RowKind::Pledge,
            Self::CheckpointAt { .. } => RowKind::Checkpoint,
        }
    }
}

/// Something a decision must read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// One row.
    Row(RowKey),
    /// A bounded range of rows.
    Range(Range),
}

#[derive(Clone, Debug)]
struct Slot {
    row: Option<Row>,
    dirty: bool,
    /// Whether the store is not known to have the row.
    fresh: bool,
}

/// Rows of one campaign, over an optional set beneath that stays as it is.
#[derive(Debug, Default)]
pub struct WorkingSet<'a> {
    beneath: Option<&'a WorkingSet<'a>>,
    complete: bool,
    slots: Map<RowKey, Slot>,
    ranges: Map<Range, Vec<RowKey>>,
    /// Behind a lock, not a cell, so that the engine can be awaited on any thread; there is never a second taker.
    misses: Mutex<Vec<Need>>,
}

impl<'a> WorkingSet<'a> {
    /// An empty set: every row asked for is a miss.
    pub fn new() -> Self {
        Self::default()
    }

    /// A set that is known to hold everything: a row that is not in it does not exist. For replays.
    pub fn complete() -> Self {
        Self { complete: true, ..Self::default() }
    }

    /// A set of changes over another that stays as it is.
    pub fn over(beneath: &'a WorkingSet<'a>) -> Self {
        // A command changes a handful of rows: one allocation is enough for nearly all.
        let slots = Map::with_capacity_and_hasher(7, Default::default());
        Self { beneath: Some(beneath), complete: beneath.complete, slots, ..Self::default() }
    }

    /// Puts what a store answered for a key: the row, or that there is none.
    pub fn load(&mut self, key: RowKey, row: Option<Row>) {
        let fresh = row.is_none();
        self.slots.entry(key).or_insert(Slot { row, dirty: false, fresh });
    }

    /// Puts what a store answered for a range.
    pub fn load_range(&mut self, range: Range, rows: Vec<Row>) {
        let keys = rows.iter().map(Row::key).collect();
        for row in rows {
            self.load(row.key(), Some(row));
        }
        self.ranges.insert(range, keys);
    }

    /// Whether the answer to a need is known.
    pub fn knows(&self, need: &Need) -> bool {
        match need {
            Need::Row(key) => self.complete || self.slot(key).is_some(),
            Need::Range(range) => self.keys(range).is_some(),
        }
    }

    fn slot(&self, key: &RowKey) -> Option<&Slot> {
        self.slots.get(key).or_else(|| self.beneath.and_then(|beneath| beneath.slot(key)))
    }

    fn keys(&self, range: &Range) -> Option<&Vec<RowKey>> {
        self.ranges.get(range).or_else(|| self.beneath.and_then(|beneath| beneath.keys(range)))
    }

    fn miss(&self, need: Need) {
        if !self.complete {
            note(&self.misses, need);
        }
    }

    /// The row under a key; none when there is none, or when it was not loaded (which is noted as a miss).
    pub fn get(&self, key: RowKey) -> Option<&Row> {
        match self.slot(&key) {
            Some(slot) => slot.row.as_ref(),
            None => {
                self.miss(Need::Row(key));
                None
            }
        }
    }

    /// The row under a key, to be changed.
    pub(crate) fn get_mut(&mut self, key: RowKey) -> Option<&mut Row> {
        let slot = match self.slots.entry(key) {
            Entry::Occupied(own) => own.into_mut(),
            Entry::Vacant(place) => match self.beneath.and_then(|beneath| beneath.slot(&key)) {
                Some(slot) => place.insert(slot.clone()),
                None => {
                    if !self.complete {
                        note(&self.misses, Need::Row(key));
                    }
                    return None;
                }
            },
        };
        slot.dirty = slot.row.is_some();
        slot.row.as_mut()
    }

    /// Adds or replaces a whole row.
    pub(crate) fn put(&mut self, row: impl Into<Row>) {
        let row = row.into();
        let key = row.key();
        // Nobody looks for a row whose id was made for it. A checkpoint has none: its key may have been used before.
        let fresh = self.slot(&key).map_or(key.kind() != RowKind::Checkpoint, |slot| slot.fresh);
        self.slots.insert(key, Slot { row: Some(row), dirty: true, fresh });
    }

    /// The rows of a range, in key order; empty when it was not loaded (which is noted as a miss).
    pub(crate) fn range(&self, range: Range) -> Vec<RowKey> {
        if self.complete {
            return self.scan(&range);
        }
        match self.keys(&range) {
            Some(keys) => keys.clone(),
            None => {
                self.miss(Need::Range(range));
                Vec::new()
            }
        }
    }

    /// Answers a range from everything that is held: for complete sets and for the memory store.
    pub(crate) fn scan(&self, range: &Range) -> Vec<RowKey> {
        let mut keys = Vec::new();
        self.held(range.kind(), &mut keys);
        keys.sort_unstable();
        keys.dedup();
        match *range {
            Range::After { after, limit, .. } => {
                keys.into_iter().filter(|key| after.is_none_or(|after| *key > after)).take(limit as usize).collect()
            }
            Range::Pledges { state, after, limit } => keys
                .into_iter()
                .filter(|key| after.is_none_or(|after| *key > RowKey::Pledge(after)))
                .filter(|key| matches!(self.get(*key), Some(Row::Pledge(pledge)) if pledge.state == state))
                .take(limit as usize)
                .collect(),
            Range::CheckpointAt { account, at } => keys
                .into_iter()
                .rev()
                .find(|key| matches!(key, RowKey::Checkpoint(whose, from) if *whose == account && *from <= at))
                .into_iter()
                .collect(),
        }
    }

    /// The keys of all rows of a kind, in the sets beneath as well.
    fn held(&self, kind: RowKind, keys: &mut Vec<RowKey>) {
        keys.extend(self.rows(kind).map(Row::key));
        if let Some(beneath) = self.beneath {
            beneath.held(kind, keys);
        }
    }

    /// What an account held at the end of a moment.
    pub fn checkpoint_at(&self, account: AccountId, at: Timestamp) -> Option<&Checkpoint> {
        let key = *self.range(Range::CheckpointAt { account, at }).first()?;
        match self.get(key) {
            Some(Row::Checkpoint(checkpoint)) => Some(checkpoint),
            _ => None,
        }
    }

    /// All rows of a kind that this very set holds, in no order.
    pub fn rows(&self, kind: RowKind) -> impl Iterator<Item = &Row> {
        self.slots.values().filter_map(|slot| slot.row.as_ref()).filter(move |row| row.key().kind() == kind)
    }

    /// What was asked for and not loaded, each once.
    pub(crate) fn take_misses(&mut self) -> Vec<Need> {
        let mut misses = std::mem::take(self.misses.get_mut().unwrap_or_else(PoisonError::into_inner));
        misses.sort_unstable();
        misses.dedup();
        misses
    }

    /// The changed rows, taken out of the set, in no order.
    pub(crate) fn into_changes(self) -> Vec<Row> {
        self.slots.into_values().filter(|slot| slot.dirty).filter_map(|slot| slot.row).collect()
    }

    /// The changed rows, taken out of the set, in order of their keys: those that the store has, and those that are new.
    pub(crate) fn into_sorted_changes(self) -> (Vec<Row>, Vec<Row>) {
        let dirty = self.slots.into_iter().filter(|(_, slot)| slot.dirty);
        let mut changes: Vec<(RowKey, bool, Row)> =
            dirty.filter_map(|(key, slot)| Some((key, slot.fresh, slot.row?))).collect();
        changes.sort_unstable_by_key(|(key, ..)| *key);
        let (mut known, mut fresh) = (Vec::new(), Vec::new());
        for (_, is_fresh, row) in changes {
            if is_fresh { fresh.push(row) } else { known.push(row) }
        }
        (known, fresh)
    }

    /// Makes room for rows that are about to come.
    pub(crate) fn reserve(&mut self, rows: usize) {
        self.slots.reserve(rows);
    }

    /// Takes changed rows over from a set above; ranges over kinds that changed are forgotten.
    pub(crate) fn absorb(&mut self, changes: Vec<Row>) {
        for row in changes {
            if !self.ranges.is_empty() {
                let kind = row.key().kind();
                self.ranges.retain(|range, _| range.kind() != kind);
            }
            self.put(row);
        }
    }

    /// Whether any row of a kind has changes that are not saved.
    pub(crate) fn is_dirty(&self, kind: RowKind) -> bool {
        self.slots.iter().any(|(key, slot)| slot.dirty && key.kind() == kind)
    }
}

fn note(misses: &Mutex<Vec<Need>>, need: Need) {
    misses.lock().unwrap_or_else(PoisonError::into_inner).push(need);
}
