//! Writing: the same prepared statement for every row of a kind.

use super::statement::{self, ACCOUNT_VERSION, LAST_SEQ, Write};
use crate::{
    error::store_error,
    record::{Record, Value},
};
use fundly_core::{Account, Row, RowKind, StoreError, store::ChangeSet};
use rusqlite::{
    CachedStatement, Connection, OptionalExtension, ToSql, Transaction, TransactionBehavior,
    types::{ToSqlOutput, ValueRef},
};
use serde::Serialize;
use std::sync::Arc;

/// Applies change sets of several campaigns in one durable commit. One that comes too late is left out; when the machine fails,
/// all fail.
pub(super) fn apply(connection: &mut Connection, changes: &[ChangeSet]) -> Vec<Result<(), StoreError>> {
    let mut together = || {
        let transaction = begin(connection)?;
        let fits = changes.iter().map(|set| apply_one(&transaction, set)).collect::<Result<Vec<bool>, StoreError>>()?;
        transaction.commit().map_err(store_error)?;
        Ok(fits)
    };
    match together() {
        Ok(fits) => fits.into_iter().map(|fits| if fits { Ok(()) } else { Err(StoreError::Conflict) }).collect(),
        Err(error) => vec![Err(error); changes.len()],
    }
}

/// Writes a change set; writes nothing and answers false when the campaign has moved on.
fn apply_one(transaction: &Transaction<'_>, changes: &ChangeSet) -> Result<bool, StoreError> {
    let campaign = changes.campaign.to_string();
    let last = number(transaction, LAST_SEQ, &campaign)?;
    if u64::try_from(last) != Ok(changes.expected_seq) {
        return Ok(false);
    }
    let kind = |row: &Row| -> RowKind { row.key().kind() };
    for rows in [&changes.rows, &changes.fresh] {
        for rows in rows.chunk_by(|one, next| kind(one) == kind(next)) {
            if let Some(first) = rows.first() {
                write(transaction, &statement::of(kind(first)).write, &campaign, rows)?;
            }
        }
    }
    write(transaction, &statement::every().append, &campaign, &changes.entries)?;
    Ok(true)
}

/// Saves an account over the version before it, and no other.
pub(super) fn save_account(connection: &mut Connection, account: &Account) -> Result<(), StoreError> {
    let transaction = begin(connection)?;
    let id = account.id.to_string();
    let stored = number(&transaction, ACCOUNT_VERSION, &id)?;
    if i64::try_from(account.version).ok() != stored.checked_add(1) {
        return Err(StoreError::Conflict);
    }
    write(&transaction, &statement::every().save_account, &id, std::slice::from_ref(account))?;
    transaction.commit().map_err(store_error)
}

/// Takes the right to write at once: a transaction that first reads could fail when it comes to write.
fn begin(connection: &mut Connection) -> Result<Transaction<'_>, StoreError> {
    connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(store_error)
}

/// The one number that a statement finds; 0 when it finds none.
fn number(on: &Transaction<'_>, statement: &'static str, scope: &str) -> Result<i64, StoreError> {
    let mut statement = prepare(on, statement)?;
    let found = statement.query_row([scope], |row| row.get(0)).optional().map_err(store_error)?;
    Ok(found.unwrap_or(0))
}

/// Rows that one statement appends where there are many: what follows on a row finds its place beside it.
///
/// A statement that may replace rows takes one row: SQLite copies each page that a larger one touches, to undo it alone.
const AT_ONCE: usize = 32;

/// Writes rows: of each the scope, then the values of its columns.
fn write(on: &Transaction<'_>, table: &Write, scope: &str, rows: &[impl Serialize]) -> Result<(), StoreError> {
    let mut record = Record::of(table.columns);
    let together = if table.conflict.is_empty() { rows.len() / AT_ONCE * AT_ONCE } else { 0 };
    let (many, rest) = rows.split_at(together);
    for (rows, at_once) in [(many, AT_ONCE), (rest, 1)].into_iter().filter(|(rows, _)| !rows.is_empty()) {
        let marks = vec![&*table.marks; at_once].join(", ");
        let mut statement = prepare(on, &[&*table.insert, &marks, &table.conflict].concat())?;
        rows.chunks(at_once).try_for_each(|rows| run(&mut statement, &mut record, scope, rows))?;
    }
    Ok(())
}

/// Runs a statement for as many rows as it writes.
fn run(
    statement: &mut CachedStatement<'_>,
    record: &mut Record,
    scope: &str,
    rows: &[impl Serialize],
) -> Result<(), StoreError> {
    let mut positions = 1_usize..;
    let mut bind = |value: Value<'_>| match positions.next() {
        Some(position) => statement.raw_bind_parameter(position, value),
        None => Ok(()),
    };
    for row in rows {
        record.take(row).map_err(|error| StoreError::Backend(Arc::new(error)))?;
        bind(Value::Text(scope.as_bytes())).map_err(store_error)?;
        record.values().try_for_each(&mut bind).map_err(store_error)?;
    }
    statement.raw_execute().map_err(store_error)?;
    Ok(())
}

fn prepare<'c>(on: &'c Transaction<'_>, statement: &str) -> Result<CachedStatement<'c>, StoreError> {
    on.prepare_cached(statement).map_err(store_error)
}

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match *self {
            Value::Null => ValueRef::Null,
            Value::Integer(number) => ValueRef::Integer(number),
            Value::Text(text) => ValueRef::Text(text),
        }))
    }
}
