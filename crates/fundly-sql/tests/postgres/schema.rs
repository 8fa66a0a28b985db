//! The schema is what its migrations say, the migrations are immutable, and the views say what the rows say.

use super::{
    common::{
        ddl::{self, Column, Object},
        *,
    },
    database,
};
use fundly_core::Fundly;
use fundly_sql::tokio_postgres::Client;

/// Hashes of the migrations that databases out there have applied. A line is added here with each migration, and none is
/// ever changed: a database whose hash differs does not open.
const APPLIED: &[(i64, &str)] = &[(1, "e60abc39a49427ab277dd5c7a0487dbec7231dd509d7c099fe348bc57ee84af3")];

#[tokio::test]
async fn applied_migrations_never_change() {
    let database = database::fresh().await;
    database.store().await;
    let query = "SELECT version, hash FROM fundly.migrations ORDER BY version";
    let rows = database.by_hand().await.query(query, &[]).await.unwrap();
    let applied: Vec<(i64, &str)> = rows.iter().map(|row| (row.get(0), row.get(1))).collect();
    assert_eq!(applied, APPLIED);
}

/// The columns of a table or view, by the word of the database.
async fn columns(client: &Client, said: &Object) -> Vec<Column> {
    let query = "SELECT a.attname::text, format_type(a.atttypid, a.atttypmod), a.attnotnull FROM pg_attribute a
        WHERE a.attrelid = ('fundly.' || $1)::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum";
    let rows = client.query(query, &[&said.name]).await.unwrap();
    let column = |row: &fundly_sql::tokio_postgres::Row| {
        let (name, of): (String, String) = (row.get(0), row.get(1));
        let of = if said.view { String::new() } else { of.replace("timestamp with time zone", "timestamptz") };
        let meaning = said.column(&name).meaning.clone();
        Column { of, optional: !said.view && !row.get::<_, bool>(2), name, meaning }
    };
    rows.iter().map(column).collect()
}

/// The columns of the key of a table, in order.
async fn key(client: &Client, name: &str) -> Vec<String> {
    let query = "SELECT a.attname::text FROM pg_index i
        CROSS JOIN unnest(i.indkey) WITH ORDINALITY AS k (attnum, place)
        JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
        WHERE i.indrelid = ('fundly.' || $1)::regclass AND i.indisprimary ORDER BY k.place";
    client.query(query, &[&name]).await.unwrap().iter().map(|row| row.get(0)).collect()
}

#[tokio::test]
async fn the_database_is_what_its_migrations_say() {
    let database = database::fresh().await;
    database.store().await;
    let client = database.by_hand().await;
    let said = ddl::objects(ddl::POSTGRES);
    let query = "SELECT relname::text FROM pg_class WHERE relnamespace = 'fundly'::regnamespace
        AND relkind IN ('r', 'p', 'v', 'm', 'f') AND relname <> 'migrations' ORDER BY relname";
    let names: Vec<String> = client.query(query, &[]).await.unwrap().iter().map(|row| row.get(0)).collect();
    let mut wanted: Vec<&str> = said.iter().map(|object| object.name.as_str()).collect();
    wanted.sort_unstable();
    assert_eq!(names, wanted);
    for said in &said {
        let (columns, key) = (columns(&client, said).await, key(&client, &said.name).await);
        assert_eq!(Object { columns, key, ..said.clone() }, *said);
    }
}

#[tokio::test]
async fn views_say_what_the_rows_say() {
    let database = database::fresh().await;
    let engine = Fundly::new(database.store().await);
    launch(&engine, terms(None)).await;
    for n in 0..3 {
        engine.execute(pledge(100 + u128::from(n), backer(n), "25.00")).await.unwrap();
    }
    let client = database.by_hand().await;
    let query = "SELECT title, stage, goal_minor, committed_minor, backers FROM fundly.campaign_overview";
    let row = client.query_one(query, &[]).await.unwrap();
    let overview: (&str, &str, i64, i64, i64) = (row.get(0), row.get(1), row.get(2), row.get(3), row.get(4));
    assert_eq!(overview, ("A compiler for the rest of us", "approved", 100_000, 7_500, 3));
    let query = "SELECT count(*), sum(balance_minor)::bigint FROM fundly.campaign_balances";
    let row = client.query_one(query, &[]).await.unwrap();
    assert_eq!((row.get::<_, i64>(0), row.get::<_, i64>(1)), (11, 0));
    let row = client.query_one("SELECT count(*) FROM fundly.pledges WHERE state = 'committed'", &[]).await.unwrap();
    assert_eq!(row.get::<_, i64>(0), 3);
    for view in ddl::objects(ddl::POSTGRES).iter().filter(|object| object.view) {
        let all = client.query(&format!("SELECT * FROM fundly.{}", view.name), &[]).await;
        all.unwrap_or_else(|error| panic!("{}: {error:?}", view.name));
    }
}

#[tokio::test]
async fn a_hosts_own_table_is_joined_as_the_page_of_the_schema_shows() {
    let database = database::fresh().await;
    let client = database.by_hand().await;
    client.batch_execute("CREATE TABLE subscribers (account_id uuid PRIMARY KEY, plan text NOT NULL)").await.unwrap();
    let engine = Fundly::new(database.store().await);
    launch(&engine, terms(None)).await;
    for n in 0..3_u32 {
        engine.execute(pledge(100 + u128::from(n), backer(n), "25.00")).await.unwrap();
        let plan = if n == 0 { "free" } else { "paid" };
        let insert = format!("INSERT INTO subscribers VALUES ('{}', '{plan}')", backer(n));
        client.batch_execute(&insert).await.unwrap();
    }
    let page = include_str!("../../docs/schema.md");
    let query = page.split("```sql\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let rows = client.query(query, &[]).await.unwrap();
    let found: Vec<(&str, &str, i64, i64)> =
        rows.iter().map(|row| (row.get(0), row.get(1), row.get(2), row.get(3))).collect();
    assert_eq!(found, [("free", "USD", 1, 2_500), ("paid", "USD", 2, 5_000)]);
}
