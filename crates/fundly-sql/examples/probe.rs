#![allow(missing_docs, clippy::all, clippy::unwrap_used, clippy::print_stdout, clippy::float_arithmetic, dead_code)]
#[path = "../tests/common/mod.rs"]
mod common;
use common::*;
use fundly_core::*;
use fundly_sql::*;
use std::time::*;
fn scattered(n: u32) -> u128 {
    (u128::from(n) + 1_000).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)
}
fn nth(n: u32) -> Request {
    let r = pledge(scattered(n), AccountId::from_u128(scattered(n + 7_000_000)), "25.00");
    Request { at: r.at.plus(Span::millis(n.into())), ..r }
}
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let url = std::env::var("DATABASE_URL").unwrap();
    let (c, conn) = tokio_postgres::connect(&url, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(conn);
    for (count, batch) in
        std::env::args().nth(1).map_or(vec![(2000u32, 1u32), (12_800, 64), (40_000, 1000), (80_000, 8000)], |n| {
            let n: u32 = n.parse().unwrap();
            vec![(
                if n == 1 {
                    2000
                } else if n < 100 {
                    12_800
                } else if n < 2000 {
                    40_000
                } else {
                    160_000
                },
                n,
            )]
        })
    {
        c.batch_execute("DROP SCHEMA IF EXISTS fundly CASCADE").await.unwrap();
        let engine = Fundly::new(PostgresStore::open(url.clone()).await.unwrap());
        launch(&engine, terms(None)).await;
        let requests: Vec<Request> = (0..count).map(nth).collect();
        let batches: Vec<Vec<Request>> = requests.chunks(batch as usize).map(<[Request]>::to_vec).collect();
        let lsn: i64 = c.query_one("select (pg_current_wal_lsn() - '0/0')::bigint", &[]).await.unwrap().get(0);
        let t = Instant::now();
        for b in batches {
            let a = engine.execute_batch(CAMPAIGN, b).await.unwrap();
            assert!(a.iter().all(Result::is_ok));
        }
        let took = t.elapsed();
        let lsn2: i64 = c.query_one("select (pg_current_wal_lsn() - '0/0')::bigint", &[]).await.unwrap().get(0);
        println!(
            "batch {batch}: {:.0}/s, {:.1} us each, wal {}",
            f64::from(count) / took.as_secs_f64(),
            took.as_secs_f64() * 1e6 / f64::from(count),
            (lsn2 - lsn) / i64::from(count)
        );
    }
}
