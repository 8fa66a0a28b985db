//! Many writers at a time, and strangers who hold locks: nothing is sold twice, and no caller sees how the server sorts it out.

use super::{common::*, database};
use fundly_core::{
    Actor, CampaignId, Error, Event, Fundly, Outcome, Request, Store, TierId,
    pledge::{LineOrder, PlacePledge, PledgeOrder},
    reward::AddTier,
};
use fundly_sql::{GroupCommit, PostgresStore, tokio_postgres::Client};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::{sync::Barrier, task::JoinSet};

/// Writers at a time.
const WRITERS: u32 = 64;
/// Tiers of a campaign, each of one unit.
const TIERS: u32 = 125;

/// A live campaign with tiers of one unit each.
async fn scarce(engine: &Fundly<PostgresStore>, campaign: CampaignId) -> Vec<TierId> {
    launch_in(engine, campaign, terms(None)).await;
    let add = |n: u32| {
        let tier = serde_json::json!({ "title": format!("Copy {n}"), "price": "25.00 USD", "quantity": 1 });
        let command = AddTier { terms: serde_json::from_value(tier).unwrap() };
        Request { campaign, ..request(1_000 + u128::from(n), Actor::account(CREATOR), command) }
    };
    let added = engine.execute_batch(campaign, (0..TIERS).map(add).collect()).await.unwrap();
    let tiers = added.into_iter().flat_map(|answer| answer.unwrap().events);
    tiers.filter_map(|event| if let Event::TierAdded(added) = event { Some(added.tier) } else { None }).collect()
}

/// The pledge of a writer for the nth tier.
fn wants(campaign: CampaignId, tier: TierId, nth: usize, writer: u32) -> Request {
    let lines = vec![LineOrder { tier, quantity: 1 }];
    let order = PledgeOrder { lines, ..PledgeOrder::default() };
    let id = 1_000_000 + 1_000 * nth as u128 + u128::from(writer);
    Request { campaign, ..request(id, Actor::account(backer(writer)), PlacePledge { order }) }
}

/// Every writer wants the last unit of one tier after the other. One gets it each time, and everybody else is told so.
async fn sells<F>(engine: &Fundly<PostgresStore>, campaign: CampaignId, execute: impl Fn(u32, Request) -> F)
where
    F: Future<Output = Result<Outcome, Error>> + Send + 'static,
{
    let tiers = scarce(engine, campaign).await;
    for (nth, tier) in tiers.iter().enumerate() {
        let start = Arc::new(Barrier::new(WRITERS as usize));
        let mut writers = JoinSet::new();
        for writer in 0..WRITERS {
            let (answer, start) = (execute(writer, wants(campaign, *tier, nth, writer)), Arc::clone(&start));
            writers.spawn(async move {
                start.wait().await;
                answer.await
            });
        }
        let answers = writers.join_all().await;
        let (sold, refused): (Vec<_>, Vec<_>) = answers.into_iter().partition(Result::is_ok);
        assert_eq!(sold.len(), 1, "tier {nth}");
        for answer in refused {
            assert_eq!(answer.unwrap_err().code(), "reward.sold_out", "tier {nth}");
        }
    }
    let replay = engine.verify(campaign).await.unwrap().unwrap();
    assert_eq!(replay.seq(), u64::from(4 + 2 * TIERS));
}

async fn sold(client: &Client) -> (i64, i64) {
    let query = "SELECT count(*), count(*) FILTER (WHERE taken = 1) FROM fundly.rewards WHERE quantity = 1";
    let row = client.query_one(query, &[]).await.unwrap();
    (row.get(0), row.get(1))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_unit_is_sold_once_to_writers_who_share_commits() {
    let database = database::fresh().await;
    let engine = Fundly::new(database.store().await);
    // Two that know nothing of each other, as of two processes.
    let other = GroupCommit::new(Fundly::new(database.store().await));
    let groups = [GroupCommit::new(engine.clone()), other];
    for campaign in 0..6 {
        let execute = |writer: u32, request| {
            let group = groups[writer as usize % 2].clone();
            async move { group.execute(request).await }
        };
        sells(&engine, CampaignId::from_u128(0xCA00 + campaign), execute).await;
    }
    assert_eq!(sold(&database.by_hand().await).await, (750, 750));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_unit_is_sold_once_to_writers_one_by_one() {
    let database = database::fresh().await;
    let mut engines = Vec::new();
    for _ in 0..4 {
        engines.push(Fundly::new(database.store().await));
    }
    for campaign in 0..2 {
        let execute = |writer: u32, request| {
            let engine = engines[writer as usize % 4].clone();
            async move { engine.execute(request).await }
        };
        sells(&engines[0], CampaignId::from_u128(0xCA00 + campaign), execute).await;
    }
    assert_eq!(sold(&database.by_hand().await).await, (250, 250));
}

/// Writers of two groups and of single engines, all on one campaign. Nobody is told anything but his answer.
async fn hot(database: &database::Database, commands: u32) {
    let engine = Fundly::new(database.store().await);
    launch(&engine, terms(None)).await;
    let groups = [GroupCommit::new(engine.clone()), GroupCommit::new(Fundly::new(database.store().await))];
    let mut writers = JoinSet::new();
    for writer in 0..16 {
        let group = groups[writer as usize % 2].clone();
        writers.spawn(async move {
            for n in (writer..commands).step_by(16) {
                let answer = group.execute(pledge(1_000 + u128::from(n), backer(n), "25.00")).await;
                assert!(!answer.unwrap().repeated);
            }
        });
    }
    writers.join_all().await;
    let replay = engine.verify(CAMPAIGN).await.unwrap().unwrap();
    assert_eq!(replay.seq(), u64::from(4 + commands));
    engine.store().close();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_groups_share_one_hot_campaign() {
    hot(&database::fresh().await, 2_000).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_host_may_have_set_its_database_to_any_isolation() {
    for isolation in ["repeatable read", "serializable"] {
        let database = database::fresh().await;
        let set = database.alter(&format!("SET default_transaction_isolation = '{isolation}'"));
        database.by_hand().await.batch_execute(&set).await.unwrap();
        hot(&database, 500).await;
    }
}

/// Whoever waits for a lock of `other`'s is made to wait in a circle: `other` waits for what it holds, until it gives way.
pub(super) async fn cross(look: &Client, other: &Client) {
    let waits = "SELECT (held.classid::bigint << 32) | held.objid::bigint FROM pg_locks AS waits
        JOIN pg_locks AS held ON held.pid = waits.pid AND held.locktype = 'advisory' AND held.granted
        WHERE NOT waits.granted AND held.database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    let key: i64 = loop {
        if let Some(row) = look.query(waits, &[]).await.unwrap().first() {
            break row.get(0);
        }
    };
    other.query("SELECT pg_advisory_xact_lock($1)", &[&key]).await.unwrap();
    other.batch_execute("COMMIT").await.unwrap();
}

/// Circles that the server has broken, once it has counted so many: what a session has to tell it tells now and then.
pub(super) async fn deadlocks(look: &Client, expected: i64) -> i64 {
    let query = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()";
    let patience = Instant::now() + Duration::from_secs(30);
    loop {
        let counted = look.query_one(query, &[]).await.unwrap().get(0);
        if counted >= expected || Instant::now() > patience {
            return counted;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deadlock_is_retried_inside() {
    let database = database::fresh().await;
    database.by_hand().await.batch_execute(&database.alter("SET deadlock_timeout = 500")).await.unwrap();
    let engine = Fundly::new(database.store().await);
    launch(&engine, terms(None)).await;
    let group = GroupCommit::new(engine.clone());
    let (other, look) = (database.by_hand().await, database.by_hand().await);
    other.batch_execute("SET deadlock_timeout = 3600000").await.unwrap();
    for round in 0..4 {
        // The stranger holds the row that everybody writes; whoever writes holds the campaign, which the stranger wants next.
        other.batch_execute("BEGIN; SELECT * FROM fundly.campaigns FOR UPDATE").await.unwrap();
        let one = pledge(100 + round, backer(0), "25.00");
        let answer = if round % 2 == 0 {
            let engine = engine.clone();
            tokio::spawn(async move { engine.execute(one).await })
        } else {
            let group = group.clone();
            tokio::spawn(async move { group.execute(one).await })
        };
        cross(&look, &other).await;
        assert!(!answer.await.unwrap().unwrap().repeated, "round {round}");
    }
    assert!(deadlocks(&look, 4).await >= 4);
    assert_eq!(engine.verify(CAMPAIGN).await.unwrap().unwrap().seq(), 8);
}

#[tokio::test]
async fn commits_of_campaigns_in_any_order_never_wait_in_a_circle() {
    let database = database::fresh().await;
    let engine = Fundly::new(database.store().await);
    let campaigns: Vec<_> = (0..8).map(|n| CampaignId::from_u128(0xCA00 + n)).collect();
    for campaign in &campaigns {
        launch_in(&engine, *campaign, terms(None)).await;
    }
    let mut writers = JoinSet::new();
    for writer in 0..8_u32 {
        let (engine, mut campaigns) = (Fundly::new(database.store().await), campaigns.clone());
        campaigns.rotate_left(writer as usize);
        if writer % 2 == 1 {
            campaigns.reverse();
        }
        writers.spawn(async move {
            for n in 0..20 {
                let id = 1_000 + u128::from(writer * 100 + n);
                let requests = campaigns.iter().map(|campaign| {
                    let pledge = pledge(id, backer(writer), "25.00");
                    Request { campaign: *campaign, ..pledge }
                });
                let requests: Vec<_> = requests.collect();
                // Who has lost too often is told so, and nothing else.
                while let Some(lost) =
                    engine.execute_many(requests.clone()).await.unwrap().iter().find_map(|a| a.as_ref().err())
                {
                    assert!(matches!(lost, Error::Contended { .. }), "{lost}");
                }
            }
        });
    }
    writers.join_all().await;
    for campaign in campaigns {
        assert_eq!(engine.verify(campaign).await.unwrap().unwrap().seq(), 4 + 160);
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(deadlocks(&database.by_hand().await, 0).await, 0);
    assert_eq!(engine.store().campaigns(None, 100).await.unwrap().len(), 8);
}
