//! The peer: pledges booked with rusqlite and prepared statements, as little as keeps the same promise.

use super::scattered;
use fundly_sql::Durability;
use rusqlite::{Connection, Transaction, params};
use std::{
    path::Path,
    time::{Duration, Instant},
};

const SCHEMA: &str = "
    CREATE TABLE campaign (id BLOB PRIMARY KEY, live INTEGER, deadline INTEGER, total INTEGER, pledges INTEGER, seq INTEGER,
        escrow INTEGER, world INTEGER) STRICT;
    CREATE TABLE pledge (campaign BLOB, id BLOB, backer BLOB, amount INTEGER, state TEXT, at INTEGER,
        PRIMARY KEY (campaign, id)) STRICT, WITHOUT ROWID;
    CREATE TABLE ledger (campaign BLOB, seq INTEGER, part INTEGER, account TEXT, amount INTEGER,
        PRIMARY KEY (campaign, seq, part)) STRICT, WITHOUT ROWID;
    CREATE TABLE journal (campaign BLOB, seq INTEGER, at INTEGER, event TEXT, PRIMARY KEY (campaign, seq)) STRICT, WITHOUT ROWID;
    CREATE TABLE command (id BLOB PRIMARY KEY, answer INTEGER) STRICT, WITHOUT ROWID;
    INSERT INTO campaign VALUES (x'CA', 1, 9000000000, 0, 0, 0, 0, 0);
";

pub(super) fn run(path: &Path, durability: Durability, (pledges, batch): (u32, u32)) -> Duration {
    let mut connection = Connection::open(path).unwrap();
    let synchronous = if durability == Durability::Full { "FULL" } else { "NORMAL" };
    connection.pragma_update(None, "journal_mode", "WAL").unwrap();
    connection.pragma_update(None, "synchronous", synchronous).unwrap();
    connection.pragma_update(None, "cache_size", -65536).unwrap();
    connection.pragma_update(None, "wal_autocheckpoint", 4000).unwrap();
    connection.execute_batch(SCHEMA).unwrap();
    let start = Instant::now();
    let mut from = 0;
    while from < pledges {
        let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate).unwrap();
        (from..pledges.min(from + batch)).for_each(|n| book(&transaction, n));
        transaction.commit().unwrap();
        from += batch;
    }
    start.elapsed()
}

fn book(on: &Transaction<'_>, n: u32) {
    let (id, command) = (u128::from(n).to_be_bytes(), scattered(n).to_be_bytes());
    let (amount, at) = (2_500, 1_800_000_000_i64 + i64::from(n));
    let known =
        on.prepare_cached("SELECT answer FROM command WHERE id = ?1").unwrap().exists(params![command]).unwrap();
    assert!(!known);
    let query = "SELECT seq FROM campaign WHERE id = x'CA' AND live = 1 AND deadline > ?1";
    let seq: i64 = on.prepare_cached(query).unwrap().query_row(params![at], |row| row.get(0)).unwrap();
    let seq = seq + 1;
    let insert = "INSERT INTO pledge VALUES (x'CA', ?1, ?2, ?3, 'committed', ?4)";
    on.prepare_cached(insert).unwrap().execute(params![id, u128::from(n).to_be_bytes(), amount, at]).unwrap();
    let mut entry = on.prepare_cached("INSERT INTO ledger VALUES (x'CA', ?1, ?2, ?3, ?4)").unwrap();
    entry.execute(params![seq, 0, "backers", -amount]).unwrap();
    entry.execute(params![seq, 1, "escrow", amount]).unwrap();
    let event = format!(r#"{{"kind":"pledgePlaced","pledge":"{:032x}","amount":"{amount}"}}"#, n);
    let journal = "INSERT INTO journal VALUES (x'CA', ?1, ?2, ?3)";
    on.prepare_cached(journal).unwrap().execute(params![seq, at, event]).unwrap();
    let update = "UPDATE campaign SET total = total + ?1, pledges = pledges + 1, seq = ?2, escrow = escrow + ?1,
        world = world - ?1 WHERE id = x'CA'";
    on.prepare_cached(update).unwrap().execute(params![amount, seq]).unwrap();
    on.prepare_cached("INSERT INTO command VALUES (?1, ?2)").unwrap().execute(params![command, seq]).unwrap();
}
