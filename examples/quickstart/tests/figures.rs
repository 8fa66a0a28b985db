//! The figures of the report, computed a second time by SQL on the file, without the library.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]

mod common;

use common::{fresh, json};
use serde_json::Value;
use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use std::path::Path;

/// Answers single numbers out of the file.
struct Sql(SqliteConnection);

impl Sql {
    async fn open(file: &Path) -> Self {
        Self(SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(file)).await.unwrap())
    }

    async fn number(&mut self, query: &'static str) -> i64 {
        sqlx::query_scalar(query).fetch_one(&mut self.0).await.unwrap()
    }
}

/// The sum of a member over a list; amounts are strings, counts are numbers.
fn sum(list: &Value, member: &str) -> i64 {
    list.as_array().unwrap().iter().map(|line| number(&line[member])).sum()
}

fn number(value: &Value) -> i64 {
    value.as_str().map_or_else(|| value.as_i64().unwrap(), |text| text.parse().unwrap())
}

#[tokio::test]
async fn money_is_what_the_tables_and_the_journal_say() {
    let file = fresh("money");
    let report = json(&file);
    let mut sql = Sql::open(&file).await;
    let campaign = &report["campaign"];

    let captured = sql.number("SELECT sum(captured) FROM pledges").await;
    assert_eq!(sum(&report["pledges"], "captured"), captured);
    let cleared = "SELECT sum(amount_minor) FROM transactions WHERE kind = 'capture' AND status = 'succeeded'";
    assert_eq!(sql.number(cleared).await, captured, "each capture once");
    let refunded = sql.number("SELECT sum(refunded) FROM pledges").await;
    assert_eq!(sum(&report["pledges"], "refunded"), refunded);
    assert_eq!(number(&campaign["refunded"]), refunded);
    let promised = "SELECT sum(amount) FROM pledges WHERE state IN ('collected', 'partlyRefunded')";
    assert_eq!(number(&campaign["progress"]["committed"]), sql.number(promised).await);
    let paid_out = "SELECT sum(amount_minor) FROM transactions WHERE kind = 'payout' AND status = 'succeeded'";
    assert_eq!(number(&campaign["paidOut"]), sql.number(paid_out).await);
    let waiting = "SELECT count(*) FROM transactions WHERE status NOT IN ('succeeded', 'failed')";
    assert_eq!(sql.number(waiting).await, 0, "every instruction was answered");

    for line in report["ledger"].as_array().unwrap() {
        let of_account = "SELECT coalesce(sum(amount_minor), 0) FROM ledger_entries WHERE account = ?";
        let account = line["account"].as_str().unwrap();
        let booked: i64 = sqlx::query_scalar(of_account).bind(account).fetch_one(&mut sql.0).await.unwrap();
        assert_eq!(number(&line["balance"]), booked, "{account} by its movements");
    }
    assert_eq!(sum(&report["ledger"], "balance"), 0);
    let stayed = sql.number("SELECT sum(captured - refunded) FROM pledges").await;
    assert_eq!(number(&report["ledger"][0]["balance"]), -stayed, "what backers paid in and did not get back");
}

#[tokio::test]
async fn shares_are_one_for_each_ten_euros_that_stayed() {
    let file = fresh("shares");
    let report = json(&file);
    let mut sql = Sql::open(&file).await;

    let held = "SELECT sum(units) FROM cap_table";
    assert_eq!(sum(&report["capTable"], "shares"), sql.number(held).await);
    // By the money alone: what stayed of each pledge without its tip, at 10.00 a share, and the founders' 100.
    let bought = "SELECT sum(max(captured - refunded - tip, 0) / 1000) FROM pledges WHERE class_id IS NOT NULL";
    assert_eq!(sum(&report["capTable"], "shares"), sql.number(bought).await + 100);
    let votes = "SELECT sum(units - frozen) FROM cap_table";
    assert_eq!(sum(&report["capTable"], "votes"), sql.number(votes).await);
    let holders = "SELECT count(DISTINCT holder_id) FROM cap_table";
    assert_eq!(report["capTable"].as_array().unwrap().len() as i64, sql.number(holders).await);
}

#[tokio::test]
async fn votes_and_priorities_are_the_sums_of_what_holders_said() {
    let file = fresh("votes");
    let report = json(&file);
    let mut sql = Sql::open(&file).await;

    for vote in report["votes"].as_array().unwrap() {
        assert_eq!(vote["recountAgrees"], true);
        for choice in ["yes", "no", "abstain"] {
            let cast = "SELECT coalesce(sum(b.weight), 0) FROM ballots b JOIN proposals p ON p.id = b.proposal_id \
                WHERE p.title = ? AND b.choice = ?";
            let title = vote["title"].as_str().unwrap();
            let sum: i64 = sqlx::query_scalar(cast).bind(title).bind(choice).fetch_one(&mut sql.0).await.unwrap();
            assert_eq!(number(&vote["tally"][choice]), sum, "{title}: {choice}");
        }
    }
    let titles: Vec<String> =
        sqlx::query_scalar("SELECT title FROM backlog ORDER BY position").fetch_all(&mut sql.0).await.unwrap();
    let told: Vec<&str> =
        report["backlog"].as_array().unwrap().iter().map(|line| line["title"].as_str().unwrap()).collect();
    assert_eq!(told, titles);
    for line in report["backlog"].as_array().unwrap() {
        let spread = "SELECT coalesce(sum(part.value->>'$.votes'), 0) FROM priorities p, json_each(p.spread) part \
            JOIN features f ON f.id = part.value->>'$.feature' WHERE f.title = ?";
        let title = line["title"].as_str().unwrap();
        let sum: i64 = sqlx::query_scalar(spread).bind(title).fetch_one(&mut sql.0).await.unwrap();
        assert_eq!(number(&line["support"]), sum, "{title}");
    }
    // The developer worked from the top: what was built first had most support when it was shipped.
    let first =
        "SELECT count(*) FROM features WHERE state = 'accepted' AND support = (SELECT max(support) FROM features)";
    assert_eq!(sql.number(first).await, 1);
}

#[tokio::test]
async fn everybody_and_everything_can_be_found_in_the_file() {
    let file = fresh("found");
    let report = json(&file);
    let mut sql = Sql::open(&file).await;
    assert_eq!(sql.number("SELECT count(*) FROM users").await, 44, "forty backers and the four who run things");
    assert_eq!(sql.number("SELECT count(*) FROM campaign_overview").await, 1);
    assert_eq!(sql.number("SELECT count(*) FROM rewards").await, 7);
    assert_eq!(sql.number("SELECT count(*) FROM comments").await, number(&report["campaign"]["comments"]));
    assert_eq!(sql.number("SELECT count(*) FROM posts").await, number(&report["campaign"]["posts"]));
    let strangers = "SELECT count(*) FROM pledges p LEFT JOIN users u ON u.id = p.backer_id WHERE u.id IS NULL";
    assert_eq!(sql.number(strangers).await, 0);
    assert_eq!(sql.number("SELECT count(*) FROM disputes WHERE state = 'lost'").await, 1);
    assert_eq!(sql.number("SELECT count(*) FROM refunds WHERE state = 'paid'").await, 2);
    assert_eq!(sql.number("SELECT max(seq) FROM journal").await, number(&report["verified"]["entries"]));
    let last: String =
        sqlx::query_scalar("SELECT hash FROM journal ORDER BY seq DESC LIMIT 1").fetch_one(&mut sql.0).await.unwrap();
    assert_eq!(report["verified"]["hash"], last);
}
