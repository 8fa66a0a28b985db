//! Writing: one prepared statement for each table that a change set touches, run for each of its rows.

use super::table::{self, ACCOUNT_COLUMNS, ENTRY_COLUMNS};
use crate::{
    error::store_error,
    record::{Column, Record, Value},
};
use fundly_core::{Account, Row, RowKind, StoreError, store::ChangeSet};
use rusqlite::{
    Connection, OptionalExtension, ToSql, Transaction, TransactionBehavior,
    types::{ToSqlOutput, ValueRef},
};
use serde::Serialize;

/// Applies a change set, entirely or not at all.
pub(super) fn apply(connection: &mut Connection, changes: &ChangeSet) -> Result<(), StoreError> {
    let transaction = begin(connection)?;
    let campaign = changes.campaign.to_string();
    let last = number(&transaction, table::LAST_SEQ, &campaign)?;
    if u64::try_from(last) != Ok(changes.expected_seq) {
        return Err(StoreError::Conflict);
    }
    let kind = |row: &Row| -> RowKind { row.key().kind() };
    for rows in changes.rows.chunk_by(|one, next| kind(one) == kind(next)) {
        if let Some(first) = rows.first() {
            let table = table::of(kind(first));
            write(&transaction, table.upsert, table.columns, &campaign, rows)?;
        }
    }
    write(&transaction, table::APPEND, ENTRY_COLUMNS, &campaign, &changes.entries)?;
    transaction.commit().map_err(store_error)
}

/// Saves an account over the version before it, and no other.
pub(super) fn save_account(connection: &mut Connection, account: &Account) -> Result<(), StoreError> {
    let transaction = begin(connection)?;
    let id = account.id.to_string();
    let stored = number(&transaction, table::ACCOUNT_VERSION, &id)?;
    if i64::try_from(account.version).ok() != stored.checked_add(1) {
        return Err(StoreError::Conflict);
    }
    write(&transaction, table::SAVE_ACCOUNT, ACCOUNT_COLUMNS, &id, std::slice::from_ref(account))?;
    transaction.commit().map_err(store_error)
}

/// Takes the right to write at once: a transaction that first reads could fail when it comes to write.
fn begin(connection: &mut Connection) -> Result<Transaction<'_>, StoreError> {
    connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(store_error)
}

/// The one number that a statement finds; 0 when it finds none.
fn number(on: &Transaction<'_>, statement: &'static str, scope: &str) -> Result<i64, StoreError> {
    let mut statement = on.prepare_cached(statement).map_err(store_error)?;
    let found = statement.query_row([scope], |row| row.get(0)).optional().map_err(store_error)?;
    Ok(found.unwrap_or(0))
}

/// Runs a statement for each row: the scope, then the values of its columns.
fn write(
    on: &Transaction<'_>,
    statement: &'static str,
    columns: &'static [Column],
    scope: &str,
    rows: &[impl Serialize],
) -> Result<(), StoreError> {
    let mut statement = on.prepare_cached(statement).map_err(store_error)?;
    let mut record = Record::of(columns);
    statement.raw_bind_parameter(1, scope).map_err(store_error)?;
    for row in rows {
        record.take(row).map_err(|error| StoreError::Backend(Box::new(error)))?;
        for (position, value) in (2_usize..).zip(record.values()) {
            statement.raw_bind_parameter(position, value).map_err(store_error)?;
        }
        statement.raw_execute().map_err(store_error)?;
    }
    Ok(())
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
