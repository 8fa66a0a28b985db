//! Every read finds its rows by an index, also among a million.

use super::{common::*, database};
use fundly_core::Fundly;
use fundly_sql::tokio_postgres::Client;

/// The tables that grow, and the columns that tell their rows apart.
const LARGE: [(&str, &[&str]); 6] = [
    ("campaigns", &["id"]),
    ("pledges", &["campaign_id", "id"]),
    ("backers", &["campaign_id", "account_id"]),
    ("journal", &["campaign_id", "command_id"]),
    ("commits", &["campaign_id"]),
    ("accounts", &["id"]),
];

/// An id that is a number.
fn numbered(number: &str) -> String {
    format!("lpad(to_hex(({number}) + 65536), 32, '0')::uuid")
}

/// Fills a table with copies of its first row.
async fn fill(by_hand: &Client, table: &str, keys: &[&str]) {
    let query = "SELECT attname::text FROM pg_attribute
        WHERE attrelid = $1::text::regclass AND attnum > 0 AND attgenerated = ''";
    let columns = by_hand.query(query, &[&format!("fundly.{table}")]).await.unwrap();
    let columns: Vec<String> = columns.iter().map(|row| row.get(0)).collect();
    let value = |column: &String| match (column.as_str(), table) {
        // A thousand campaigns, each with a thousand rows, in the order of their keys: so it is quickest.
        ("campaign_id", _) => numbered("i / 1000"),
        (column, _) if keys.contains(&column) => numbered("i"),
        ("seq" | "first_seq" | "last_seq", "journal" | "commits") => "i".to_owned(),
        ("handle", _) => "'h' || i".to_owned(),
        (column, _) => column.to_owned(),
    };
    let values: Vec<String> = columns.iter().map(value).collect();
    // Nothing here must outlive a crash.
    let fill = format!(
        "ALTER TABLE fundly.{table} SET UNLOGGED;
        INSERT INTO fundly.{table} ({}) SELECT {} FROM (SELECT * FROM fundly.{table} LIMIT 1) one, generate_series(2, 1000000) i;
        ANALYZE fundly.{table}",
        columns.join(", "),
        values.join(", ")
    );
    by_hand.batch_execute(&fill).await.unwrap();
}

#[tokio::test]
async fn no_read_walks_over_a_table_of_a_million_rows() {
    let database = database::fresh().await;
    let engine = Fundly::new(database.store().await);
    launch(&engine, terms(None)).await;
    engine.execute(pledge(100, backer(1), "25.00")).await.unwrap();
    let profile = serde_json::json!({ "handle": "mira", "displayName": "Mira" });
    engine.register_account(backer(1), serde_json::from_value(profile).unwrap(), now()).await.unwrap();
    let by_hand = database.by_hand().await;
    for (table, keys) in LARGE {
        fill(&by_hand, table, keys).await;
    }
    let explained = engine.store().explain().await.unwrap();
    assert!(explained.len() > 90, "{}", explained.len());
    for one in &explained {
        let plan = one.plan.join("\n");
        assert!(plan.contains("Index"), "{}\n{plan}", one.statement);
        assert!(!plan.contains("Seq Scan"), "{}\n{plan}", one.statement);
    }
    // The same where a pooler takes away what the library tells the planner.
    let pooled = fundly_sql::PostgresOptions { pooled: true, ..database.options() };
    let pooled = fundly_sql::PostgresStore::with(pooled).await.unwrap();
    let mut large = 0;
    for one in pooled.explain().await.unwrap() {
        let plan = one.plan.join("\n");
        if LARGE.iter().any(|(table, _)| one.statement.contains(&format!("fundly.{table} "))) {
            large += 1;
            assert!(!plan.contains("Seq Scan"), "{}\n{plan}", one.statement);
        }
    }
    assert!(large >= LARGE.len() * 3 - 2, "{large}");
}
