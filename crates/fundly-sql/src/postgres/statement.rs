//! The statements of PostgreSQL: made once out of the lists of columns, and of nothing else.

use super::parameter::array_name;
use crate::table::{self, ACCOUNTS, JOURNAL, Kind, Leaf, Table, leaves};
use fundly_core::RowKind;
use std::sync::LazyLock;

/// The statements of a table of rows.
#[derive(Debug)]
pub(super) struct Statements {
    /// Puts rows.
    pub(super) put: Write,
    /// Appends rows of which there are none yet.
    pub(super) append: Write,
    /// Reads rows by key: an array of scopes, an array for each part of the key.
    pub(super) by_key: String,
    /// Reads the first page: scope, limit.
    pub(super) first_page: String,
    /// Reads a page: scope, limit, the parts of the key before it.
    pub(super) page: String,
}

/// How rows are written.
#[derive(Debug)]
pub(super) struct Write {
    /// Many: an array of scopes, then one for each column.
    pub(super) many: String,
    /// One: the scope, then each column.
    pub(super) one: String,
    /// The same for rows that follow as a stream; none where rows may be replaced.
    pub(super) copy: Option<String>,
    pub(super) table: &'static Table,
    /// The columns in order, without the scope.
    pub(super) leaves: Vec<Leaf>,
}

/// Every statement but those of rows.
#[derive(Debug)]
pub(super) struct Every {
    rows: Vec<Statements>,
    /// Reads the first pledges in a state: campaign, state, limit.
    pub(super) first_in_state: String,
    /// Reads pledges in a state: campaign, state, limit, id before them.
    pub(super) in_state: String,
    /// Reads what an account held at the end of a moment: campaign, account, moment.
    pub(super) checkpoint_at: String,
    /// Appends entries.
    pub(super) append: Write,
    /// Reads entries in order: campaign, sequence number before them, limit.
    pub(super) entries: String,
    /// Reads the entries of commands: an array of campaigns, an array of ids.
    pub(super) entries_of_commands: String,
    /// Reads entries of all campaigns in the order of commits: transaction, campaign and number before them, limit.
    pub(super) feed: String,
    /// Saves accounts.
    pub(super) save_account: Write,
    /// Reads an account: id.
    pub(super) account: String,
    /// Reads the first accounts: limit.
    pub(super) first_accounts: String,
    /// Reads accounts: limit, id before them.
    pub(super) accounts: String,
}

/// Waits for whoever writes to these campaigns: an array of keys, in order. It makes no transaction number, so that the numbers
/// of those who write to one campaign are in the order in which they write.
pub(super) const LOCK: &str = "SELECT pg_advisory_xact_lock(key) FROM unnest($1::bigint[]) AS key";
/// Reads where the journals of campaigns stand: an array of ids.
pub(super) const HEADS: &str =
    "SELECT c.id, coalesce((SELECT max(seq) FROM fundly.journal WHERE campaign_id = c.id), 0)
    FROM unnest($1::uuid[]) AS c (id)";
/// Notes what was appended together: arrays of campaigns, of first and of last numbers.
pub(super) const NOTE_COMMITS: &str = "INSERT INTO fundly.commits (campaign_id, first_seq, last_seq)
    SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::bigint[])";
/// The version of an account: id.
pub(super) const ACCOUNT_VERSION: &str = "SELECT version FROM fundly.accounts WHERE id = $1::uuid";
/// Lists the first campaigns: limit.
pub(super) const FIRST_CAMPAIGNS: &str = "SELECT id FROM fundly.campaigns ORDER BY id LIMIT $1::bigint";
/// Lists campaigns: limit, id before them.
pub(super) const CAMPAIGNS: &str = "SELECT id FROM fundly.campaigns WHERE id > $2::uuid ORDER BY id LIMIT $1::bigint";

static EVERY: LazyLock<Every> = LazyLock::new(|| {
    let (pledges, checkpoints) = (table::of(RowKind::Pledge), table::of(RowKind::Checkpoint));
    let in_state = "WHERE campaign_id = $1::uuid AND state = $2::text";
    Every {
        rows: RowKind::ALL.iter().map(|kind| rows(table::of(*kind))).collect(),
        first_in_state: select(pledges, &format!("{in_state} ORDER BY id LIMIT $3::bigint")),
        in_state: select(pledges, &format!("{in_state} AND id > $4::uuid ORDER BY id LIMIT $3::bigint")),
        checkpoint_at: select(
            checkpoints,
            "WHERE campaign_id = $1::uuid AND account_id = $2::uuid AND at <= $3::timestamptz ORDER BY at DESC LIMIT 1",
        ),
        append: insert(&JOURNAL),
        entries: select(&JOURNAL, "WHERE campaign_id = $1::uuid AND seq > $2::bigint ORDER BY seq LIMIT $3::bigint"),
        entries_of_commands: among(&JOURNAL, &[("command_id", Kind::Uuid)]),
        feed: feed(),
        save_account: upsert(&ACCOUNTS),
        account: select(&ACCOUNTS, "WHERE id = $1::uuid"),
        first_accounts: select(&ACCOUNTS, "ORDER BY id LIMIT $1::bigint"),
        accounts: select(&ACCOUNTS, "WHERE id > $2::uuid ORDER BY id LIMIT $1::bigint"),
    }
});

/// Every statement but those of rows.
pub(super) fn every() -> &'static Every {
    &EVERY
}

/// The statements of a kind of rows.
pub(super) fn of(kind: RowKind) -> &'static Statements {
    // The kinds stand in the order of `RowKind::ALL`.
    &EVERY.rows[kind as usize]
}

fn rows(table: &'static Table) -> Statements {
    let key: Vec<(&str, Kind)> = table.key.iter().copied().zip(table.key_kinds()).collect();
    let scope = format!("WHERE {} = $1::uuid", table.scope);
    let keys = table.key.join(", ");
    let (first_page, page) = if key.is_empty() {
        let page = format!("{scope} LIMIT $2::bigint");
        (page.clone(), page)
    } else {
        let after: Vec<String> =
            key.iter().zip(3..).map(|((_, kind), mark)| format!("${mark}::{}", name(*kind))).collect();
        let order = format!("ORDER BY {keys} LIMIT $2::bigint");
        (format!("{scope} {order}"), format!("{scope} AND ({keys}) > ({}) {order}", after.join(", ")))
    };
    Statements {
        put: upsert(table),
        append: insert(table),
        by_key: among(table, &key),
        first_page: select(table, &first_page),
        page: select(table, &page),
    }
}

/// The name of a type, out of that of its array.
fn name(kind: Kind) -> &'static str {
    array_name(kind).trim_end_matches("[]")
}

/// The scope, then every column, of a table that goes by the name of `t`.
fn names(table: &Table) -> String {
    let columns = leaves(table.columns, true);
    let names = std::iter::once(table.scope).chain(columns.iter().map(|leaf| leaf.name));
    names.map(|name| format!("t.{name}")).collect::<Vec<_>>().join(", ")
}

fn select(table: &Table, rest: &str) -> String {
    format!("SELECT {} FROM fundly.{} AS t {rest}", names(table), table.name)
}

/// Reads rows by scope and other columns, each an array.
fn among(table: &Table, columns: &[(&str, Kind)]) -> String {
    let array = |(mark, kind)| format!("${mark}::{}", array_name(kind));
    let kinds = std::iter::once(Kind::Uuid).chain(columns.iter().map(|(_, kind)| *kind));
    let arrays: Vec<String> = (1..).zip(kinds).map(array).collect();
    let wanted: String = (1..=columns.len()).map(|n| format!(", k{n}")).collect();
    let equal: String = columns.iter().zip(1..).map(|((name, _), n)| format!(" AND t.{name} = wanted.k{n}")).collect();
    format!(
        "SELECT {} FROM unnest({}) AS wanted (scope{wanted}) JOIN fundly.{} AS t ON t.{} = wanted.scope{equal}",
        names(table),
        arrays.join(", "),
        table.name,
        table.scope
    )
}

fn insert(table: &'static Table) -> Write {
    let leaves = leaves(table.columns, false);
    let names: String = leaves.iter().map(|leaf| format!(", {}", leaf.name)).collect();
    let arrays: String = leaves.iter().zip(2..).map(|(leaf, n)| format!(", ${n}::{}", array_name(leaf.kind))).collect();
    let values: String = leaves.iter().zip(2..).map(|(leaf, n)| format!(", ${n}::{}", name(leaf.kind))).collect();
    let into = format!("INSERT INTO fundly.{} ({}{names})", table.name, table.scope);
    let many = format!("{into} SELECT * FROM unnest($1::uuid[]{arrays})");
    let one = format!("{into} VALUES ($1::uuid{values})");
    let copy = format!("COPY fundly.{} ({}{names}) FROM STDIN BINARY", table.name, table.scope);
    Write { many, one, copy: Some(copy), table, leaves }
}

/// The same, replacing every column of a row that has the same key already.
fn upsert(table: &'static Table) -> Write {
    let key = [&[table.scope], table.key].concat().join(", ");
    let Write { many, one, leaves, .. } = insert(table);
    let copy = None;
    let others = leaves.iter().filter(|leaf| !table.key.contains(&leaf.name));
    let sets: Vec<String> = others.map(|leaf| format!("{0} = excluded.{0}", leaf.name)).collect();
    let conflict = format!("ON CONFLICT ({key}) DO UPDATE SET {}", sets.join(", "));
    Write { many: format!("{many} {conflict}"), one: format!("{one} {conflict}"), copy, table, leaves }
}

/// Transactions that may still be under way come later, and so does everything that began after one of them.
fn feed() -> String {
    format!(
        "SELECT {}, c.xid FROM fundly.commits AS c
            JOIN fundly.journal AS t ON t.campaign_id = c.campaign_id AND t.seq BETWEEN c.first_seq AND c.last_seq
            WHERE (c.xid, c.campaign_id) >= ($1::bigint, $2::uuid)
            AND (c.xid, c.campaign_id, t.seq) > ($1::bigint, $2::uuid, $3::bigint)
            AND c.xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
            ORDER BY c.xid, c.campaign_id, t.seq LIMIT $4::bigint",
        names(&JOURNAL)
    )
}
