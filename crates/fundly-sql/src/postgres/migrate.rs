//! Bringing the tables up to date.

use crate::migration::{Migration, pending};
use std::error::Error;
use tokio_postgres::Client;

type Failure = Box<dyn Error + Send + Sync>;

const MIGRATIONS: [Migration; 1] =
    [Migration { version: 1, name: "campaigns", sql: include_str!("../../migrations/postgres/0001_campaigns.sql") }];

/// Whoever comes second waits until the first is done. The number is arbitrary, and never used for anything else.
const BEGIN: &str = "BEGIN; SELECT pg_advisory_xact_lock(7014367520681394533)";

const APPLIED: &str = "
    CREATE SCHEMA IF NOT EXISTS fundly;
    CREATE TABLE IF NOT EXISTS fundly.migrations (
        version bigint NOT NULL PRIMARY KEY,
        name text NOT NULL,
        hash text NOT NULL,
        applied_at timestamptz NOT NULL
    )";

/// The numbers of transactions begin anew where a database is restored from a dump: what the commits were given before is moved
/// below what comes, and with it how far everybody has read.
const MOVE: &str = "
    WITH moved AS (
        SELECT greatest(coalesce(max(xid), 0) - pg_snapshot_xmax(pg_current_snapshot())::text::bigint + 1, 0) AS by
        FROM fundly.commits
    ), commits AS (
        UPDATE fundly.commits SET xid = xid - moved.by FROM moved WHERE moved.by > 0
    )
    UPDATE fundly.consumers SET xid = xid - moved.by FROM moved WHERE moved.by > 0";

/// Applies what was not applied yet, all or nothing; refuses a database that knows other steps than this library.
pub(super) async fn migrate(client: &Client, apply: bool) -> Result<(), Failure> {
    client.batch_execute(BEGIN).await?;
    let result = within(client, apply).await;
    client.batch_execute(if result.is_ok() { "COMMIT" } else { "ROLLBACK" }).await?;
    result
}

async fn within(client: &Client, apply: bool) -> Result<(), Failure> {
    let query = "SELECT to_regclass('fundly.migrations') IS NOT NULL";
    let known: bool = client.query_typed(query, &[]).await?.first().is_some_and(|row| row.get(0));
    if !known {
        if !apply {
            return Err("it has no tables of this library, and may not be given any".into());
        }
        client.batch_execute(APPLIED).await?;
    }
    let rows = client.query_typed("SELECT version, hash FROM fundly.migrations ORDER BY version", &[]).await?;
    let applied: Vec<(i64, String)> = rows.iter().map(|row| (row.get(0), row.get(1))).collect();
    for step in pending(&MIGRATIONS, &applied)? {
        let Migration { version, name, sql } = step;
        if !apply {
            return Err(format!("version {version} was not applied").into());
        }
        client.batch_execute(sql).await?;
        let note = format!("INSERT INTO fundly.migrations VALUES ({version}, '{name}', '{}', now())", step.hash());
        client.batch_execute(&note).await?;
    }
    client.batch_execute(MOVE).await?;
    Ok(())
}
