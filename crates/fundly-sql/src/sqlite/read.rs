//! Reading: each row reads itself out of the values of its columns.

use super::statement::{self, CAMPAIGN_IDS};
use crate::{
    error::{corrupt, store_error},
    facts::{self, Dialect},
    fields::{Cell, Cells, Fields},
    table::{self, ACCOUNTS, JOURNAL, Kind},
};
use fundly_core::{
    Account, AccountId, CampaignId, CommandId, Entry, Need, Range, Row, RowKey, RowKind, StoreError, json,
    limits::PAGE_MAX,
    policy::{FactQuery, Facts},
    store::{LoadRequest, Loaded},
};
use rusqlite::{CachedStatement, Connection, ToSql, params, types::ValueRef};
use serde::de::Error as _;
use std::{cmp::Ordering, fmt::Display};

/// Answers a load; all answers are of one moment.
pub(super) fn load(
    connection: &mut Connection,
    campaign: CampaignId,
    request: LoadRequest,
) -> Result<Loaded, StoreError> {
    let snapshot = connection.transaction().map_err(store_error)?;
    let campaign = campaign.to_string();
    let mut loaded = Loaded::default();
    // Needs of one kind mostly stand together.
    let mut of_kind: Option<(RowKind, CachedStatement<'_>)> = None;
    for need in request.needs {
        match need {
            Need::Row(key) => {
                let statement = match of_kind.take() {
                    Some((kind, statement)) if kind == key.kind() => statement,
                    _ => prepare(&snapshot, &statement::of(key.kind()).by_key)?,
                };
                let (_, statement) = of_kind.insert((key.kind(), statement));
                loaded.rows.push((key, by_key(statement, &campaign, key)?));
            }
            Need::Range(wanted) => loaded.ranges.push((wanted, range(&snapshot, &campaign, &wanted)?)),
        }
    }
    drop(of_kind);
    loaded.entries = earlier(&snapshot, &campaign, &request.commands)?;
    snapshot.commit().map_err(store_error)?;
    Ok(loaded)
}

fn by_key(statement: &mut CachedStatement<'_>, campaign: &str, key: RowKey) -> Result<Option<Row>, StoreError> {
    let parts = key.parts();
    let found = match parts.as_slice() {
        [] => rows(statement, key.kind(), params![campaign]),
        [part] => rows(statement, key.kind(), params![campaign, part]),
        [first, second, ..] => rows(statement, key.kind(), params![campaign, first, second]),
    };
    Ok(found?.pop())
}

fn range(connection: &Connection, campaign: &str, range: &Range) -> Result<Vec<Row>, StoreError> {
    match *range {
        Range::After { kind, after, limit } => after_key(connection, campaign, kind, after, limit),
        Range::Pledges { state, after, limit } => {
            let after = after.map_or_else(String::new, |id| id.to_string());
            let statement = &mut prepare(connection, &statement::every().pledges_in_state)?;
            rows(statement, range.kind(), params![campaign, state.to_string(), after, limit])
        }
        Range::CheckpointAt { account, at } => {
            let statement = &mut prepare(connection, &statement::every().checkpoint_at)?;
            rows(statement, range.kind(), params![campaign, account.to_string(), at.to_string()])
        }
    }
}

/// Rows of a kind after a key.
fn after_key(
    connection: &Connection,
    campaign: &str,
    kind: RowKind,
    after: Option<RowKey>,
    limit: u32,
) -> Result<Vec<Row>, StoreError> {
    // Keys are ordered by kind first.
    let after = match after.map(|key| (key.kind().cmp(&kind), key.parts())) {
        None | Some((Ordering::Less, _)) => Vec::new(),
        Some((Ordering::Equal, parts)) if !parts.is_empty() => parts,
        Some(_) => return Ok(Vec::new()),
    };
    let statements = statement::of(kind);
    // No text comes before the empty one.
    let part = |position: usize| after.get(position).map_or("", String::as_str);
    let statement = &mut prepare(connection, &statements.page)?;
    match statements.key_parts {
        0 => rows(statement, kind, params![campaign, limit]),
        1 => rows(statement, kind, params![campaign, part(0), limit]),
        _ => rows(statement, kind, params![campaign, part(0), part(1), limit]),
    }
}

/// The next rows of a kind after a key, at most a page of them.
pub(super) fn page(
    connection: &Connection,
    campaign: CampaignId,
    kind: RowKind,
    after: Option<RowKey>,
    limit: u32,
) -> Result<Vec<Row>, StoreError> {
    after_key(connection, &campaign.to_string(), kind, after, limit.min(PAGE_MAX))
}

/// The next entries after a sequence number.
pub(super) fn journal(
    connection: &Connection,
    campaign: CampaignId,
    after: u64,
    limit: u32,
) -> Result<Vec<Entry>, StoreError> {
    let after = i64::try_from(after).unwrap_or(i64::MAX);
    let statement = &mut prepare(connection, &statement::every().entries)?;
    entries(statement, params![campaign.to_string(), after, limit.min(PAGE_MAX)])
}

fn earlier(connection: &Connection, campaign: &str, commands: &[CommandId]) -> Result<Vec<Entry>, StoreError> {
    let mut found = Vec::new();
    let mut statement = prepare(connection, &statement::every().entry_of_command)?;
    // Clients choose ids at random; in order, neighbours stand on the same page.
    let mut commands = commands.to_vec();
    commands.sort_unstable();
    for command in commands {
        found.append(&mut entries(&mut statement, params![campaign, command.to_string()])?);
    }
    Ok(found)
}

/// The next campaigns after an id.
pub(super) fn campaigns(
    connection: &Connection,
    after: Option<CampaignId>,
    limit: u32,
) -> Result<Vec<CampaignId>, StoreError> {
    let after = after.map_or_else(String::new, |id| id.to_string());
    let statement = &mut prepare(connection, CAMPAIGN_IDS)?;
    let id = |row: &rusqlite::Row<'_>| {
        let text = row.get_ref(0).map_err(|error| error.to_string())?.as_str().map_err(|error| error.to_string())?;
        text.parse::<CampaignId>().map_err(|error| error.to_string())
    };
    read(statement, "campaign id", params![after, limit.min(PAGE_MAX)], id)
}

/// How SQLite writes the sums over other campaigns.
const DIALECT: Dialect = Dialect { schema: "", mark: '?', least: "min" };

/// What a policy asks of an account.
pub(super) fn facts(connection: &Connection, query: &FactQuery) -> Result<Facts, StoreError> {
    let (account, campaign) = (query.account.to_string(), query.campaign.to_string());
    let currency = query.currency.to_string();
    let sum = |statement: &str, since: String, issuer: Option<String>| -> Result<i64, StoreError> {
        let mut statement = connection.prepare_cached(statement).map_err(store_error)?;
        let mut parameters: Vec<&dyn ToSql> = vec![&account, &since, &campaign, &currency];
        parameters.extend(issuer.as_ref().map(|issuer| -> &dyn ToSql { issuer }));
        statement.query_row(parameters.as_slice(), |row| row.get(0)).map_err(store_error)
    };
    let mut sums = Vec::new();
    for wanted in &query.invested {
        let issuer = wanted.issuer.map(|issuer| issuer.to_string());
        sums.push((wanted, sum(&DIALECT.invested(issuer.is_some()), wanted.since.to_string(), issuer)?));
    }
    let raised = query.raised_since.map(|since| sum(&DIALECT.raised(), since.to_string(), None)).transpose()?;
    Ok(facts::facts(query, self::account(connection, query.account)?, sums, raised))
}

/// An account.
pub(super) fn account(connection: &Connection, id: AccountId) -> Result<Option<Account>, StoreError> {
    let statement = &mut prepare(connection, &statement::every().account)?;
    Ok(read(statement, "account", params![id.to_string()], account_of)?.pop())
}

/// The next accounts after an id.
pub(super) fn accounts(
    connection: &Connection,
    after: Option<AccountId>,
    limit: u32,
) -> Result<Vec<Account>, StoreError> {
    let after = after.map_or_else(String::new, |id| id.to_string());
    let statement = &mut prepare(connection, &statement::every().accounts)?;
    read(statement, "account", params![after, limit.min(PAGE_MAX)], account_of)
}

fn account_of(row: &rusqlite::Row<'_>) -> Result<Account, serde_json::Error> {
    json::from_any(Fields::of(ACCOUNTS.columns, &row))
}

fn prepare<'c>(connection: &'c Connection, statement: &'static str) -> Result<CachedStatement<'c>, StoreError> {
    connection.prepare_cached(statement).map_err(store_error)
}

fn rows(statement: &mut CachedStatement<'_>, kind: RowKind, parameters: &[&dyn ToSql]) -> Result<Vec<Row>, StoreError> {
    let columns = table::of(kind).columns;
    let row = |row: &rusqlite::Row<'_>| Row::deserialize(kind, Fields::of(columns, &row));
    read(statement, kind, parameters, row)
}

fn entries(statement: &mut CachedStatement<'_>, parameters: &[&dyn ToSql]) -> Result<Vec<Entry>, StoreError> {
    read(statement, "entry", parameters, |row| json::from_any(Fields::of(JOURNAL.columns, &row)))
}

/// Runs a query, and reads each of its rows.
fn read<T, E: Display>(
    statement: &mut CachedStatement<'_>,
    what: impl Display,
    parameters: &[&dyn ToSql],
    read: impl Fn(&rusqlite::Row<'_>) -> Result<T, E>,
) -> Result<Vec<T>, StoreError> {
    let mut found = statement.query(parameters).map_err(store_error)?;
    let mut all = Vec::new();
    while let Some(row) = found.next().map_err(store_error)? {
        all.push(read(row).map_err(|error| corrupt(&what.to_string(), &error))?);
    }
    Ok(all)
}

impl<'r> Cells<'r> for &'r rusqlite::Row<'_> {
    fn cell(&self, position: usize, _: Kind) -> Result<Cell<'r>, serde_json::Error> {
        match self.get_ref(position).map_err(serde_json::Error::custom)? {
            ValueRef::Null => Ok(Cell::Null),
            ValueRef::Integer(number) => Ok(Cell::Integer(number)),
            ValueRef::Text(text) => str::from_utf8(text).map(Cell::Text).map_err(serde_json::Error::custom),
            ValueRef::Real(_) | ValueRef::Blob(_) => Err(serde_json::Error::custom("neither text nor an integer")),
        }
    }
}
