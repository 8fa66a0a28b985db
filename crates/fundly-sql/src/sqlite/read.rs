//! Reading: each row comes back as one JSON text that the core reads itself.

use super::table;
use crate::error::{corrupt, store_error};
use fundly_core::{
    Account, AccountId, CampaignId, CommandId, Entry, Need, Range, Row, RowKey, RowKind, StoreError,
    limits::PAGE_MAX,
    store::{LoadRequest, Loaded},
};
use sqlx::{Sqlite, SqliteConnection, SqliteExecutor, sqlite::SqliteArguments};
use std::{
    cmp::Ordering,
    collections::{BTreeMap, HashMap},
};

type Query = sqlx::query::QueryScalar<'static, Sqlite, String, SqliteArguments>;

/// Answers a load inside a transaction.
pub(super) async fn load(
    connection: &mut SqliteConnection,
    campaign: CampaignId,
    request: LoadRequest,
) -> Result<Loaded, StoreError> {
    let mut wanted: BTreeMap<RowKind, Vec<RowKey>> = BTreeMap::new();
    for need in &request.needs {
        if let Need::Row(key) = need {
            wanted.entry(key.kind()).or_default().push(*key);
        }
    }
    let mut found: HashMap<RowKey, Row> = HashMap::new();
    for (kind, keys) in wanted {
        let query = sqlx::query_scalar(table::of(kind).by_key).bind(campaign.to_string()).bind(json(&keys));
        found.extend(rows(&mut *connection, kind, query).await?.into_iter().map(|row| (row.key(), row)));
    }
    let mut loaded = Loaded::default();
    for need in request.needs {
        match need {
            Need::Row(key) => loaded.rows.push((key, found.get(&key).cloned())),
            Need::Range(wanted) => loaded.ranges.push((wanted, range(connection, campaign, &wanted).await?)),
        }
    }
    if !request.commands.is_empty() {
        loaded.entries = earlier(connection, campaign, &request.commands).await?;
    }
    Ok(loaded)
}

async fn range(connection: &mut SqliteConnection, campaign: CampaignId, range: &Range) -> Result<Vec<Row>, StoreError> {
    let query = match *range {
        Range::After { kind, after, limit } => return after_key(connection, campaign, kind, after, limit).await,
        Range::Pledges { state, after, limit } => {
            let state = serde_json::to_value(state).map_err(|error| corrupt("state", &error))?;
            sqlx::query_scalar(table::PLEDGES_IN_STATE)
                .bind(campaign.to_string())
                .bind(state.as_str().unwrap_or_default().to_owned())
                .bind(after.map_or_else(String::new, |id| id.to_string()))
                .bind(i64::from(limit))
        }
        Range::CheckpointAt { account, at } => sqlx::query_scalar(table::CHECKPOINT_AT)
            .bind(campaign.to_string())
            .bind(account.to_string())
            .bind(at.to_string()),
    };
    rows(connection, range.kind(), query).await
}

/// Rows of a kind after a key.
async fn after_key(
    executor: impl SqliteExecutor<'_>,
    campaign: CampaignId,
    kind: RowKind,
    after: Option<RowKey>,
    limit: u32,
) -> Result<Vec<Row>, StoreError> {
    // Keys are ordered by kind first.
    let parts = match after.map(|key| (key.kind().cmp(&kind), key.parts())) {
        // No text comes before the empty one.
        None | Some((Ordering::Less, _)) => vec![String::new(), String::new()],
        Some((Ordering::Equal, parts)) if !parts.is_empty() => parts,
        Some(_) => return Ok(Vec::new()),
    };
    let query = sqlx::query_scalar(table::of(kind).page)
        .bind(campaign.to_string())
        .bind(serde_json::Value::from(parts).to_string())
        .bind(i64::from(limit));
    rows(executor, kind, query).await
}

/// The next rows of a kind after a key, at most a page of them.
pub(super) async fn page(
    executor: impl SqliteExecutor<'_>,
    campaign: CampaignId,
    kind: RowKind,
    after: Option<RowKey>,
    limit: u32,
) -> Result<Vec<Row>, StoreError> {
    after_key(executor, campaign, kind, after, limit.min(PAGE_MAX)).await
}

/// The next entries after a sequence number.
pub(super) async fn journal(
    executor: impl SqliteExecutor<'_>,
    campaign: CampaignId,
    after: u64,
    limit: u32,
) -> Result<Vec<Entry>, StoreError> {
    let query = sqlx::query_scalar(table::ENTRIES)
        .bind(campaign.to_string())
        .bind(i64::try_from(after).unwrap_or(i64::MAX))
        .bind(i64::from(limit.min(PAGE_MAX)));
    read(executor, "entry", query, |text| serde_json::from_str(text)).await
}

async fn earlier(
    connection: &mut SqliteConnection,
    campaign: CampaignId,
    commands: &[CommandId],
) -> Result<Vec<Entry>, StoreError> {
    let ids: Vec<String> = commands.iter().map(CommandId::to_string).collect();
    let query = sqlx::query_scalar(table::ENTRIES_OF_COMMANDS)
        .bind(campaign.to_string())
        .bind(serde_json::Value::from(ids).to_string());
    read(connection, "entry", query, |text| serde_json::from_str(text)).await
}

/// The next campaigns after an id.
pub(super) async fn campaigns(
    executor: impl SqliteExecutor<'_>,
    after: Option<CampaignId>,
    limit: u32,
) -> Result<Vec<CampaignId>, StoreError> {
    read(executor, "campaign id", after_id(table::CAMPAIGN_IDS, after, limit), str::parse).await
}

/// An account.
pub(super) async fn account(executor: impl SqliteExecutor<'_>, id: AccountId) -> Result<Option<Account>, StoreError> {
    let query = sqlx::query_scalar(table::ACCOUNT).bind(id.to_string());
    Ok(read(executor, "account", query, |text| serde_json::from_str(text)).await?.pop())
}

/// The next accounts after an id.
pub(super) async fn accounts(
    executor: impl SqliteExecutor<'_>,
    after: Option<AccountId>,
    limit: u32,
) -> Result<Vec<Account>, StoreError> {
    read(executor, "account", after_id(table::ACCOUNTS, after, limit), |text| serde_json::from_str(text)).await
}

/// At most a page of what comes after an id; no text comes before the empty one.
fn after_id(statement: &'static str, after: Option<impl ToString>, limit: u32) -> Query {
    let after = after.map_or_else(String::new, |id| id.to_string());
    sqlx::query_scalar(statement).bind(after).bind(i64::from(limit.min(PAGE_MAX)))
}

async fn rows(executor: impl SqliteExecutor<'_>, kind: RowKind, query: Query) -> Result<Vec<Row>, StoreError> {
    read(executor, &format!("{kind:?}"), query, |text| Row::from_json_str(kind, text)).await
}

/// Runs a query whose one column is text, and reads each.
async fn read<T, E: std::fmt::Display>(
    executor: impl SqliteExecutor<'_>,
    what: &str,
    query: Query,
    read: impl Fn(&str) -> Result<T, E>,
) -> Result<Vec<T>, StoreError> {
    let texts = query.fetch_all(executor).await.map_err(store_error)?;
    texts.iter().map(|text| read(text).map_err(|error| corrupt(what, &error))).collect()
}

/// Keys as a JSON array of arrays.
fn json(keys: &[RowKey]) -> String {
    serde_json::Value::from_iter(keys.iter().map(RowKey::parts)).to_string()
}
