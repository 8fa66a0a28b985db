//! Group commit on SQLite.

use super::*;
use fundly_core::{
    Actor, Event,
    pledge::{LineOrder, PlacePledge, PledgeOrder},
    reward::AddTier,
};
use fundly_sql::SqliteStore;
use std::collections::HashMap;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_last_units_of_a_tier_are_sold_once() {
    let group = GroupCommit::new(live(&fresh_path()).await);
    for round in 0..20_u32 {
        let tier = serde_json::from_value(
            serde_json::json!({ "title": "The last one", "price": usd("10.00"), "quantity": 1 }),
        );
        let add = request(1_000 + u128::from(round), Actor::account(CREATOR), AddTier { terms: tier.unwrap() });
        let added = group.execute(add).await.unwrap();
        let [Event::TierAdded(added)] = &added.events[..] else { panic!("{:?}", added.events) };
        let tier = added.tier;
        let tasks = (0..64_u32).map(|n| {
            let order = PledgeOrder { lines: vec![LineOrder { tier, quantity: 1 }], ..PledgeOrder::default() };
            let n = round * 64 + n;
            spawn(&group, request(10_000 + u128::from(n), Actor::account(backer(n)), PlacePledge { order }))
        });
        let answers = answers(tasks.collect::<Vec<_>>()).await;
        let refused: Vec<_> = answers.iter().map(code).filter(|code| *code != "ok").collect();
        assert_eq!(refused, ["reward.sold_out"; 63]);
    }
    group.close().await;
    group.engine().verify(CAMPAIGN).await.unwrap().unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_groups_on_one_file_keep_one_journal() {
    let path = fresh_path();
    let engines = [live(&path).await, Fundly::new(SqliteStore::open(&path).await.unwrap())];
    launch_in(&engines[0], OTHER, terms(None)).await;
    let groups = engines.each_ref().map(|engine| GroupCommit::new(engine.clone()));
    let mut sent: HashMap<CampaignId, HashMap<_, _>> = HashMap::new();
    let mut tasks = Vec::new();
    for n in 0..600_u32 {
        let request = nth(if n % 5 == 0 { OTHER } else { CAMPAIGN }, n);
        sent.entry(request.campaign).or_default().insert(request.id, request.clone());
        // Every tenth goes to both.
        if n % 10 == 0 {
            tasks.push(spawn(&groups[n as usize / 10 % 2], request.clone()));
        }
        tasks.push(spawn(&groups[n as usize % 2], request));
        if n % 7 == 0 {
            tokio::task::yield_now().await;
        }
    }
    let answers = answers(tasks).await;
    assert!(answers.iter().all(Result::is_ok), "{:?}", answers.iter().find(|answer| answer.is_err()));
    assert_eq!(answers.iter().flatten().filter(|outcome| !outcome.repeated).count(), 600);
    for group in &groups {
        group.close().await;
        for (campaign, pledges) in [(CAMPAIGN, 480), (OTHER, 120)] {
            let replay = group.engine().verify(campaign).await.unwrap().unwrap();
            assert_eq!(replay.rows().campaign().unwrap().totals.pledges, pledges);
        }
    }
    for campaign in [CAMPAIGN, OTHER] {
        random::replays(&engines[1], campaign, terms(None), &sent[&campaign]).await;
    }
}

#[tokio::test]
async fn a_closed_store_is_an_error_and_no_wait() {
    let group = GroupCommit::new(live(&fresh_path()).await);
    group.engine().store().close().await;
    assert_eq!(code(&group.execute(nth(CAMPAIGN, 0)).await), "store.unavailable");
    group.close().await;
}
