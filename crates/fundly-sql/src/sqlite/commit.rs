//! Writing: one statement for each table that a change set touches.

use super::table;
use crate::error::store_error;
use fundly_core::{Account, Entry, Row, StoreError, store::ChangeSet};
use sqlx::{SqliteConnection, SqlitePool};

/// Applies a change set inside a transaction.
pub(super) async fn apply(connection: &mut SqliteConnection, changes: ChangeSet) -> Result<(), StoreError> {
    let campaign = changes.campaign.to_string();
    let last: i64 =
        sqlx::query_scalar(table::LAST_SEQ).bind(&campaign).fetch_one(&mut *connection).await.map_err(store_error)?;
    if u64::try_from(last) != Ok(changes.expected_seq) {
        return Err(StoreError::Conflict);
    }
    for rows in changes.rows.chunk_by(|one, next| one.key().kind() == next.key().kind()) {
        put(connection, &campaign, rows).await?;
    }
    append(connection, &campaign, &changes.entries).await
}

/// Puts rows of one kind.
async fn put(connection: &mut SqliteConnection, campaign: &str, rows: &[Row]) -> Result<(), StoreError> {
    let Some(kind) = rows.first().map(|row| row.key().kind()) else { return Ok(()) };
    let json = serde_json::to_string(rows).map_err(unwritable)?;
    execute(connection, table::of(kind).upsert, campaign, json).await
}

async fn append(connection: &mut SqliteConnection, campaign: &str, entries: &[Entry]) -> Result<(), StoreError> {
    if entries.is_empty() {
        return Ok(());
    }
    let json = serde_json::to_string(entries).map_err(unwritable)?;
    execute(connection, table::APPEND, campaign, json).await
}

async fn execute(
    connection: &mut SqliteConnection,
    statement: &'static str,
    scope: &str,
    json: String,
) -> Result<(), StoreError> {
    sqlx::query(statement).bind(scope).bind(json).execute(connection).await.map_err(store_error)?;
    Ok(())
}

/// Saves an account over the version before it.
pub(super) async fn save_account(writer: &SqlitePool, account: &Account) -> Result<(), StoreError> {
    let json = serde_json::to_string(std::slice::from_ref(account)).map_err(unwritable)?;
    let saved = sqlx::query(table::SAVE_ACCOUNT).bind(account.id.to_string()).bind(json).execute(writer).await;
    match saved.map_err(store_error)?.rows_affected() {
        0 => Err(StoreError::Conflict),
        _ => Ok(()),
    }
}

fn unwritable(error: serde_json::Error) -> StoreError {
    StoreError::Backend(std::sync::Arc::new(error))
}
