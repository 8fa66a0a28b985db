//! Reading: one statement for each kind of row, whatever the number of campaigns, all of one moment.

use super::{
    PostgresStore,
    answer::Answer,
    parameter::{Array, Parameter},
    session::Call,
    statement::{self, CAMPAIGNS, FIRST_CAMPAIGNS},
};
use crate::{
    facts::{self, Dialect},
    table::{self, Kind, Table},
};
use fundly_core::{
    Account, AccountId, CampaignId, Entry, Need, Range, Row, RowKey, RowKind, StoreError, Timestamp,
    limits::PAGE_MAX,
    policy::{FactQuery, Facts},
    store::{LoadRequest, Loaded},
};
use std::{
    cmp::Ordering,
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};

use uuid::Uuid;

/// Begins a transaction in which every statement sees the same moment.
const SNAPSHOT: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

/// What the statements of a load answer, in their order.
enum Asked {
    Rows(RowKind),
    Range(usize, Range),
    Commands,
}

/// The rows of a kind that are asked for by key.
struct Keys {
    scopes: Array,
    parts: Vec<Array>,
}

impl Keys {
    fn of(table: &Table) -> Self {
        Self { scopes: Array::of(Kind::Uuid), parts: table.key_kinds().map(Array::of).collect() }
    }

    fn push(&mut self, campaign: CampaignId, key: RowKey) -> Result<(), StoreError> {
        self.scopes.push_uuid(campaign.uuid());
        key.parts().iter().zip(&mut self.parts).try_for_each(|(part, parts)| parts.push_text(part))
    }

    fn finish(self, kind: RowKind) -> Call {
        let parameters = std::iter::once(self.scopes).chain(self.parts).map(Array::finish).collect();
        Call::new(&statement::of(kind).by_key, parameters)
    }
}

/// Answers loads of several campaigns, each once; all answers are of one moment.
pub(super) async fn load(
    store: &PostgresStore,
    requests: Vec<(CampaignId, LoadRequest)>,
) -> Result<Vec<Loaded>, StoreError> {
    let (asked, calls): (Vec<Asked>, Vec<Call>) = questions(&requests)?.into_iter().unzip();
    let answers = match calls.len() {
        0 | 1 => store.read(None, &calls, None).await?,
        _ => store.read(Some(SNAPSHOT), &calls, Some("COMMIT")).await?,
    };
    let mut found: HashMap<(CampaignId, RowKey), Row> = HashMap::new();
    let mut loaded: Vec<Loaded> = requests.iter().map(|_| Loaded::default()).collect();
    let places: HashMap<CampaignId, usize> = requests.iter().map(|(campaign, _)| *campaign).zip(0..).collect();
    for (asked, rows) in asked.into_iter().zip(answers) {
        let rows = rows.iter().map(Answer);
        match asked {
            Asked::Rows(kind) => {
                for answer in rows {
                    let row = answer.row(kind, table::of(kind))?;
                    found.insert((answer.campaign(0)?, row.key()), row);
                }
            }
            Asked::Range(place, range) => {
                let kind = range.kind();
                let rows = rows.map(|answer| answer.row(kind, table::of(kind))).collect::<Result<_, _>>()?;
                loaded[place].ranges.push((range, rows));
            }
            Asked::Commands => {
                for answer in rows {
                    let entry = answer.entry()?;
                    if let Some(place) = places.get(&entry.campaign) {
                        loaded[*place].entries.push(entry);
                    }
                }
            }
        }
    }
    for ((campaign, request), loaded) in requests.into_iter().zip(&mut loaded) {
        let keys =
            request.needs.into_iter().filter_map(|need| if let Need::Row(key) = need { Some(key) } else { None });
        loaded.rows = keys.map(|key| (key, found.get(&(campaign, key)).cloned())).collect();
    }
    Ok(loaded)
}

/// The statements that answer loads.
fn questions(requests: &[(CampaignId, LoadRequest)]) -> Result<Vec<(Asked, Call)>, StoreError> {
    let mut kinds: BTreeMap<RowKind, Keys> = BTreeMap::new();
    let mut all = Vec::new();
    let (mut campaigns, mut commands) = (Array::of(Kind::Uuid), Array::of(Kind::Uuid));
    let mut any = false;
    for (place, (campaign, request)) in requests.iter().enumerate() {
        for need in &request.needs {
            match need {
                Need::Row(key) => {
                    let table = table::of(key.kind());
                    kinds.entry(key.kind()).or_insert_with(|| Keys::of(table)).push(*campaign, *key)?;
                }
                Need::Range(range) => all.push((Asked::Range(place, *range), ranged(*campaign, range)?)),
            }
        }
        for command in &request.commands {
            campaigns.push_uuid(campaign.uuid());
            commands.push_uuid(command.uuid());
            any = true;
        }
    }
    all.extend(kinds.into_iter().map(|(kind, keys)| (Asked::Rows(kind), keys.finish(kind))));
    if any {
        let parameters = vec![campaigns.finish(), commands.finish()];
        all.push((Asked::Commands, Call::new(&statement::every().entries_of_commands, parameters)));
    }
    Ok(all)
}

fn ranged(campaign: CampaignId, range: &Range) -> Result<Call, StoreError> {
    let every = statement::every();
    let whose = Parameter::uuid(campaign.uuid());
    match *range {
        Range::After { kind, after, limit } => after_key(campaign, kind, after, limit),
        Range::Pledges { state, after, limit } => {
            let state = Parameter::text(&state.to_string());
            let limit = Parameter::integer(limit.into());
            Ok(match after {
                None => Call::new(&every.first_in_state, vec![whose, state, limit]),
                Some(id) => Call::new(&every.in_state, vec![whose, state, limit, Parameter::uuid(id.uuid())]),
            })
        }
        Range::CheckpointAt { account, at } => {
            let at = Parameter::of(Kind::Time, &at.to_string())?;
            Ok(Call::new(&every.checkpoint_at, vec![whose, Parameter::uuid(account.uuid()), at]))
        }
    }
}

/// Rows of a kind after a key.
fn after_key(campaign: CampaignId, kind: RowKind, after: Option<RowKey>, limit: u32) -> Result<Call, StoreError> {
    let statements = statement::of(kind);
    let mut parameters = vec![Parameter::uuid(campaign.uuid()), Parameter::integer(limit.into())];
    // Keys are ordered by kind first.
    match after.map(|key| (key.kind().cmp(&kind), key.parts())) {
        None | Some((Ordering::Less, _)) => Ok(Call::new(&statements.first_page, parameters)),
        Some((Ordering::Equal, parts)) if !parts.is_empty() => {
            for (kind, part) in table::of(kind).key_kinds().zip(&parts) {
                parameters.push(Parameter::of(kind, part)?);
            }
            Ok(Call::new(&statements.page, parameters))
        }
        Some(_) => {
            parameters[1] = Parameter::integer(0);
            Ok(Call::new(&statements.first_page, parameters))
        }
    }
}

async fn one(store: &PostgresStore, call: Call) -> Result<Vec<tokio_postgres::Row>, StoreError> {
    Ok(store.read(None, &[call], None).await?.pop().unwrap_or_default())
}

/// The next rows of a kind after a key, at most a page of them.
pub(super) async fn page(
    store: &PostgresStore,
    campaign: CampaignId,
    kind: RowKind,
    after: Option<RowKey>,
    limit: u32,
) -> Result<Vec<Row>, StoreError> {
    let rows = one(store, after_key(campaign, kind, after, limit.min(PAGE_MAX))?).await?;
    rows.iter().map(|row| Answer(row).row(kind, table::of(kind))).collect()
}

/// The next entries after a sequence number.
pub(super) async fn journal(
    store: &PostgresStore,
    campaign: CampaignId,
    after: u64,
    limit: u32,
) -> Result<Vec<Entry>, StoreError> {
    let after = Parameter::integer(i64::try_from(after).unwrap_or(i64::MAX));
    let limit = Parameter::integer(limit.min(PAGE_MAX).into());
    let parameters = vec![Parameter::uuid(campaign.uuid()), after, limit];
    let rows = one(store, Call::new(&statement::every().entries, parameters)).await?;
    rows.iter().map(|row| Answer(row).entry()).collect()
}

/// The next campaigns after an id.
pub(super) async fn campaigns(
    store: &PostgresStore,
    after: Option<CampaignId>,
    limit: u32,
) -> Result<Vec<CampaignId>, StoreError> {
    let call = paged(after.map(CampaignId::uuid), limit, FIRST_CAMPAIGNS, CAMPAIGNS);
    one(store, call).await?.iter().map(|row| Answer(row).campaign(0)).collect()
}

/// How Postgres writes the sums over other campaigns.
const DIALECT: Dialect = Dialect { schema: "fundly.", mark: '$', least: "least" };

static INVESTED: LazyLock<String> = LazyLock::new(|| DIALECT.invested(false));
static INVESTED_IN_ISSUER: LazyLock<String> = LazyLock::new(|| DIALECT.invested(true));
static RAISED: LazyLock<String> = LazyLock::new(|| DIALECT.raised());

/// What a policy asks of an account.
pub(super) async fn facts(store: &PostgresStore, query: &FactQuery) -> Result<Facts, StoreError> {
    let call = |statement: &'static str, since: Timestamp, issuer: Option<AccountId>| {
        let mut parameters = vec![
            Parameter::uuid(query.account.uuid()),
            Parameter::of(Kind::Time, &since.to_string())?,
            Parameter::uuid(query.campaign.uuid()),
            Parameter::text(&query.currency.to_string()),
        ];
        parameters.extend(issuer.map(|issuer| Parameter::uuid(issuer.uuid())));
        Ok::<_, StoreError>(Call::new(statement, parameters))
    };
    let mut calls = Vec::new();
    for wanted in &query.invested {
        let statement = if wanted.issuer.is_some() { &INVESTED_IN_ISSUER } else { &INVESTED };
        calls.push(call(statement, wanted.since, wanted.issuer)?);
    }
    if let Some(since) = query.raised_since {
        calls.push(call(&RAISED, since, None)?);
    }
    let answers = store.read(None, &calls, None).await?;
    let sum = |rows: &Vec<tokio_postgres::Row>| rows.first().map_or(Ok(0), |row| Answer(row).integer(0));
    let mut sums = answers.iter().map(sum).collect::<Result<Vec<i64>, _>>()?;
    let raised = query.raised_since.and_then(|_| sums.pop());
    let sums = query.invested.iter().zip(sums).collect();
    Ok(facts::facts(query, account(store, query.account).await?, sums, raised))
}

/// An account.
pub(super) async fn account(store: &PostgresStore, id: AccountId) -> Result<Option<Account>, StoreError> {
    let rows = one(store, Call::new(&statement::every().account, vec![Parameter::uuid(id.uuid())])).await?;
    rows.first().map(|row| Answer(row).account()).transpose()
}

/// The next accounts after an id.
pub(super) async fn accounts(
    store: &PostgresStore,
    after: Option<AccountId>,
    limit: u32,
) -> Result<Vec<Account>, StoreError> {
    let every = statement::every();
    let call = paged(after.map(AccountId::uuid), limit, &every.first_accounts, &every.accounts);
    one(store, call).await?.iter().map(|row| Answer(row).account()).collect()
}

/// A page after an id, or the first.
fn paged(after: Option<Uuid>, limit: u32, first: &'static str, next: &'static str) -> Call {
    let limit = Parameter::integer(limit.min(PAGE_MAX).into());
    match after {
        None => Call::new(first, vec![limit]),
        Some(id) => Call::new(next, vec![limit, Parameter::uuid(id)]),
    }
}
