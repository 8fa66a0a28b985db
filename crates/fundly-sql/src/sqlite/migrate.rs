//! Bringing the tables up to date.

use crate::migration::{Migration, pending};
use rusqlite::{Connection, TransactionBehavior};
use std::error::Error;

const MIGRATIONS: [Migration; 1] =
    [Migration { version: 1, name: "campaigns", sql: include_str!("../../migrations/sqlite/0001_campaigns.sql") }];

/// The host may keep its own tables, with its own migrations, in the same file.
const APPLIED: &str = "CREATE TABLE IF NOT EXISTS _fundly_migrations (
    version INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    hash TEXT NOT NULL,
    applied_at TEXT NOT NULL
) STRICT";

/// Applies what was not applied yet, all or nothing; refuses a database that knows other steps than this library.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), Box<dyn Error + Send + Sync>> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(APPLIED)?;
    let mut query = transaction.prepare("SELECT version, hash FROM _fundly_migrations ORDER BY version")?;
    let applied = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let applied: Vec<(i64, String)> = applied.collect::<Result<_, _>>()?;
    drop(query);
    for step in pending(&MIGRATIONS, &applied)? {
        transaction.execute_batch(step.sql)?;
        let insert = "INSERT INTO _fundly_migrations VALUES (?1, ?2, ?3, strftime('%Y-%m-%dT%H:%M:%fZ'))";
        transaction.execute(insert, (step.version, step.name, step.hash()))?;
    }
    Ok(transaction.commit()?)
}
