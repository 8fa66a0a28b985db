//! What a commit writes: rows and entries on their way into tables.

use super::{
    parameter::{Array, Parameter, field},
    session::Call,
    statement::{self, NOTE_COMMITS, Write},
};
use crate::{record::Record, table::Kind};
use bytes::Bytes;
use fundly_core::{Entry, Row, RowKind, StoreError, store::ChangeSet};
use serde::{Serialize, Serializer};
use std::{collections::BTreeMap, sync::Arc};
use uuid::Uuid;

/// From how many rows on a stream is worth its further ways to the server and back.
const STREAM_FROM: usize = 64;

/// Up to how many rows it is quicker to send each by itself: arrays cost the server something for each column.
const SINGLY_TO: usize = 4;

/// A row of a campaign, or an entry of its journal.
#[derive(Clone, Copy, Debug)]
pub(super) enum Item<'c> {
    Row(&'c Row),
    Entry(&'c Entry),
}

impl Serialize for Item<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Row(row) => row.serialize(serializer),
            Self::Entry(entry) => entry.serialize(serializer),
        }
    }
}

type Items<'c> = Vec<(Uuid, Item<'c>)>;

/// Everything that change sets write, by table.
pub(super) struct Writes<'c> {
    /// What follows as a stream.
    pub(super) streams: Vec<(&'static Write, Items<'c>)>,
    /// What goes as arrays.
    arrays: Vec<(&'static Write, Items<'c>)>,
    changes: &'c [&'c ChangeSet],
}

impl<'c> Writes<'c> {
    /// Trusting takes rows that seem to be new as such.
    pub(super) fn of(changes: &'c [&'c ChangeSet], trusting: bool, streams: bool) -> Self {
        let (mut known, mut fresh) = (BTreeMap::<RowKind, Items<'c>>::new(), BTreeMap::<RowKind, Items<'c>>::new());
        let mut entries = Vec::new();
        for set in changes {
            let campaign = set.campaign.uuid();
            let of_kind = |rows: &mut BTreeMap<RowKind, Items<'c>>, row: &'c Row| {
                rows.entry(row.key().kind()).or_default().push((campaign, Item::Row(row)));
            };
            set.rows.iter().for_each(|row| of_kind(&mut known, row));
            set.fresh.iter().for_each(|row| of_kind(if trusting { &mut fresh } else { &mut known }, row));
            entries.extend(set.entries.iter().map(|entry| (campaign, Item::Entry(entry))));
        }
        let known = known.into_iter().map(|(kind, rows)| (&statement::of(kind).put, rows));
        let fresh = fresh.into_iter().map(|(kind, rows)| (&statement::of(kind).append, rows));
        let all = known.chain(fresh).chain([(&statement::every().append, entries)]);
        let is_stream =
            |(write, rows): &(&Write, Items<'c>)| streams && write.copy.is_some() && rows.len() >= STREAM_FROM;
        let (streams, arrays) = all.partition(is_stream);
        Self { streams, arrays, changes }
    }

    /// The statements that write what goes as arrays, and the note of what is appended.
    pub(super) fn calls(&self) -> Result<Vec<Call>, StoreError> {
        let mut calls = Vec::with_capacity(self.arrays.len() + 1);
        for (write, rows) in self.arrays.iter().filter(|(_, rows)| !rows.is_empty()) {
            if rows.len() <= SINGLY_TO {
                for (scope, row) in rows {
                    calls.push(single(write, *scope, row)?);
                }
                continue;
            }
            let mut columns = Columns::of(write);
            rows.iter().try_for_each(|(scope, row)| columns.push(*scope, row))?;
            calls.push(Call::new(&write.many, columns.finish()));
        }
        let number = |seq: u64| i64::try_from(seq).unwrap_or(i64::MAX);
        let (mut campaigns, mut first, mut last) =
            (Array::of(Kind::Uuid), Array::of(Kind::Integer), Array::of(Kind::Integer));
        for set in self.changes {
            if let (Some(from), Some(to)) = (set.entries.first(), set.entries.last()) {
                campaigns.push_uuid(set.campaign.uuid());
                first.push_integer(number(from.seq))?;
                last.push_integer(number(to.seq))?;
            }
        }
        calls.push(Call::new(NOTE_COMMITS, vec![campaigns.finish(), first.finish(), last.finish()]));
        Ok(calls)
    }
}

fn take(record: &mut Record, row: &impl Serialize) -> Result<(), StoreError> {
    record.take(row).map_err(|error| StoreError::Backend(Arc::new(error)))
}

/// A row on its way by itself.
pub(super) fn single(write: &'static Write, scope: Uuid, row: &impl Serialize) -> Result<Call, StoreError> {
    let mut record = Record::of(write.table.columns);
    take(&mut record, row)?;
    let values = record.values().zip(&write.leaves).map(|(value, leaf)| Parameter::value(leaf.kind, value));
    let parameters = std::iter::once(Ok(Parameter::uuid(scope))).chain(values).collect::<Result<_, _>>()?;
    Ok(Call::new(&write.one, parameters))
}

/// Rows on their way as arrays: the column of the scope, then the others.
#[derive(Debug)]
struct Columns {
    record: Record,
    scope: Array,
    columns: Vec<Array>,
}

impl Columns {
    fn of(write: &Write) -> Self {
        let columns = write.leaves.iter().map(|leaf| Array::of(leaf.kind)).collect();
        Self { record: Record::of(write.table.columns), scope: Array::of(Kind::Uuid), columns }
    }

    fn push(&mut self, scope: Uuid, row: &impl Serialize) -> Result<(), StoreError> {
        take(&mut self.record, row)?;
        self.scope.push_uuid(scope);
        self.record.values().zip(&mut self.columns).try_for_each(|(value, column)| column.push(value))
    }

    fn finish(self) -> Vec<Parameter> {
        std::iter::once(self.scope).chain(self.columns).map(Array::finish).collect()
    }
}

/// Rows on their way as a stream, in the binary form of `COPY`.
#[derive(Debug)]
pub(super) struct Tuples {
    record: Record,
    kinds: Vec<Kind>,
    bytes: Vec<u8>,
}

impl Tuples {
    pub(super) fn of(write: &Write) -> Self {
        // The signature, no flags, no further header.
        let bytes = b"PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0".to_vec();
        let kinds = write.leaves.iter().map(|leaf| leaf.kind).collect();
        Self { record: Record::of(write.table.columns), kinds, bytes }
    }

    pub(super) fn push(&mut self, scope: Uuid, row: &impl Serialize) -> Result<(), StoreError> {
        take(&mut self.record, row)?;
        let fields = i16::try_from(self.kinds.len() + 1).unwrap_or(i16::MAX);
        self.bytes.extend_from_slice(&fields.to_be_bytes());
        self.bytes.extend_from_slice(&16_i32.to_be_bytes());
        self.bytes.extend_from_slice(scope.as_bytes());
        for (value, kind) in self.record.values().zip(&self.kinds) {
            field(*kind, value, &mut self.bytes)?;
        }
        Ok(())
    }

    /// What was made since the last time.
    pub(super) fn take(&mut self) -> Bytes {
        let room = self.bytes.len();
        std::mem::replace(&mut self.bytes, Vec::with_capacity(room)).into()
    }

    /// What ends the stream.
    pub(super) const fn end() -> Bytes {
        Bytes::from_static(&[0xff, 0xff])
    }
}
