//! The statements of SQLite: made once out of the lists of columns, and of nothing else.

use crate::table::{self, ACCOUNTS, Column, JOURNAL, Table, leaves};
use fundly_core::RowKind;
use std::sync::LazyLock;

/// The statements of a table of rows.
#[derive(Debug)]
pub(super) struct Statements {
    /// Puts rows.
    pub(super) write: Write,
    /// Reads a row by key: scope, the parts of the key.
    pub(super) by_key: String,
    /// Reads a page: scope, the parts of the key before it, limit.
    pub(super) page: String,
    /// How many parts the key has after the scope.
    pub(super) key_parts: usize,
}

/// The parts of a statement that writes rows.
#[derive(Debug)]
pub(super) struct Write {
    /// Up to the parameters. One that fails leaves the rows before it to the transaction, which is undone as a whole.
    pub(super) insert: String,
    /// The parameters of a row: its scope, then the values of its columns.
    pub(super) marks: String,
    /// What becomes of a row that is there already.
    pub(super) conflict: String,
    /// What of a row goes into which column.
    pub(super) columns: &'static [Column],
}

/// Every statement there is.
#[derive(Debug)]
pub(super) struct Every {
    rows: Vec<Statements>,
    /// Reads pledges in a state: campaign, state, id before them, limit.
    pub(super) pledges_in_state: String,
    /// Reads what an account held at the end of a moment: campaign, account, moment.
    pub(super) checkpoint_at: String,
    /// Appends entries.
    pub(super) append: Write,
    /// Reads entries in order: campaign, sequence number before them, limit.
    pub(super) entries: String,
    /// Reads the entry of a command: campaign, id. Left alone, the planner may walk over the whole journal of the campaign.
    pub(super) entry_of_command: String,
    /// Saves an account.
    pub(super) save_account: Write,
    /// Reads an account: id.
    pub(super) account: String,
    /// Reads accounts in order: id before them, limit.
    pub(super) accounts: String,
}

/// The sequence number of the last entry: campaign.
pub(super) const LAST_SEQ: &str = "SELECT coalesce(max(seq), 0) FROM journal WHERE campaign_id = ?1";
/// The version of an account: id.
pub(super) const ACCOUNT_VERSION: &str = "SELECT version FROM accounts WHERE id = ?1";
/// Lists campaigns: id before them, limit.
pub(super) const CAMPAIGN_IDS: &str = "SELECT id FROM campaigns WHERE id > ?1 ORDER BY id LIMIT ?2";

static EVERY: LazyLock<Every> = LazyLock::new(|| Every {
    rows: RowKind::ALL.iter().map(|kind| rows(table::of(*kind))).collect(),
    pledges_in_state: select(
        table::of(RowKind::Pledge),
        "WHERE campaign_id = ?1 AND state = ?2 AND id > ?3 ORDER BY id LIMIT ?4",
    ),
    checkpoint_at: select(
        table::of(RowKind::Checkpoint),
        "WHERE campaign_id = ?1 AND account_id = ?2 AND at <= ?3 ORDER BY at DESC LIMIT 1",
    ),
    append: insert(&JOURNAL),
    entries: select(&JOURNAL, "WHERE campaign_id = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3"),
    entry_of_command: select(&JOURNAL, "INDEXED BY journal_by_command WHERE campaign_id = ?1 AND command_id = ?2"),
    save_account: upsert(&ACCOUNTS),
    account: select(&ACCOUNTS, "WHERE id = ?1"),
    accounts: select(&ACCOUNTS, "WHERE id > ?1 ORDER BY id LIMIT ?2"),
});

/// Every statement there is.
pub(super) fn every() -> &'static Every {
    &EVERY
}

/// The statements of a kind of rows.
pub(super) fn of(kind: RowKind) -> &'static Statements {
    // The kinds stand in the order of `RowKind::ALL`.
    &EVERY.rows[kind as usize]
}

fn rows(table: &'static Table) -> Statements {
    let keys = table.key.join(", ");
    let equal: String = table.key.iter().zip(2..).map(|(name, mark)| format!(" AND {name} = ?{mark}")).collect();
    let by_key = select(table, &format!("WHERE {} = ?1{equal}", table.scope));
    let parts = table.key.len();
    let after: Vec<String> = (2..2 + parts).map(|mark| format!("?{mark}")).collect();
    let page = match parts {
        0 => format!("WHERE {} = ?1 LIMIT ?2", table.scope),
        _ => format!(
            "WHERE {} = ?1 AND ({keys}) > ({}) ORDER BY {keys} LIMIT ?{}",
            table.scope,
            after.join(", "),
            2 + parts
        ),
    };
    Statements { write: upsert(table), by_key, page: select(table, &page), key_parts: parts }
}

fn select(table: &Table, rest: &str) -> String {
    let names: Vec<&str> = leaves(table.columns, true).iter().map(|leaf| leaf.name).collect();
    format!("SELECT {} FROM {} {rest}", names.join(", "), table.name)
}

/// Appends rows.
fn insert(table: &Table) -> Write {
    let names: String = leaves(table.columns, false).iter().map(|leaf| format!(", {}", leaf.name)).collect();
    let marks = ", ?".repeat(leaves(table.columns, false).len());
    Write {
        insert: format!("INSERT OR FAIL INTO {} ({}{names}) VALUES ", table.name, table.scope),
        marks: format!("(?{marks})"),
        conflict: String::new(),
        columns: table.columns,
    }
}

/// The same, replacing every column of a row that has the same key already.
fn upsert(table: &Table) -> Write {
    let key: String = [&[table.scope], table.key].concat().join(", ");
    let others = leaves(table.columns, false).into_iter().filter(|leaf| !table.key.contains(&leaf.name));
    let sets: Vec<String> = others.map(|leaf| format!("{0} = excluded.{0}", leaf.name)).collect();
    Write { conflict: format!(" ON CONFLICT ({key}) DO UPDATE SET {}", sets.join(", ")), ..insert(table) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::SqliteStore;

    /// Every step of the plans of these statements must find its rows by more than the campaign: a statement that walks over
    /// a campaign gets slower with every pledge.
    async fn finds_its_rows(store: &SqliteStore, statement: &str) {
        for step in store.plan(statement).await.unwrap() {
            let whole = step.ends_with("(campaign_id=?)") && !step.contains("SEARCH campaign");
            assert!(!step.starts_with("SCAN") && !whole, "{step}: {statement}");
        }
    }

    async fn writes(store: &SqliteStore, write: &Write) {
        finds_its_rows(store, &[&*write.insert, &write.marks, &write.conflict].concat()).await;
    }

    #[tokio::test]
    async fn every_statement_finds_its_rows_by_an_index() {
        let store = SqliteStore::in_memory().await.unwrap();
        let every = every();
        let reads = [&every.pledges_in_state, &every.checkpoint_at, &every.entries, &every.entry_of_command];
        for statement in reads.into_iter().chain([&every.account, &every.accounts]) {
            finds_its_rows(&store, statement).await;
        }
        for statement in [ACCOUNT_VERSION, CAMPAIGN_IDS] {
            finds_its_rows(&store, statement).await;
        }
        writes(&store, &every.append).await;
        writes(&store, &every.save_account).await;
        for kind in RowKind::ALL {
            let statements = of(*kind);
            assert!(
                statements.by_key.contains(&format!(" FROM {} ", table::of(*kind).name)),
                "{kind:?} stands in its place"
            );
            finds_its_rows(&store, &statements.by_key).await;
            finds_its_rows(&store, &statements.page).await;
            writes(&store, &statements.write).await;
        }
    }
}
