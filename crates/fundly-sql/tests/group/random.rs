//! Random loads: however the commands came to ride together, the journal is that of the same commands one by one.

use super::*;
use fundly_core::{CommandId, MemoryStore, RowKind};
use std::collections::HashMap;

/// Numbers that look random, the same ones for a seed.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(end)).unwrap()
    }
}

/// Replays the accepted commands of a campaign one by one, in the order of the journal, and expects the same hashes and rows.
pub(crate) async fn replays<S: Store>(
    engine: &Fundly<S>,
    campaign: CampaignId,
    terms: fundly_core::campaign::Terms,
    sent: &HashMap<CommandId, Request>,
) {
    engine.verify(campaign).await.unwrap().unwrap();
    let alone = Fundly::new(MemoryStore::new());
    launch_in(&alone, campaign, terms).await;
    let mut seq = 4;
    loop {
        let page = engine.journal(campaign, seq, 500).await.unwrap();
        let Some(last) = page.last() else { break };
        seq = last.seq;
        for entry in page {
            let outcome = alone.execute(sent[&entry.command.id].clone()).await.unwrap();
            assert_eq!(
                (outcome.seq, outcome.hash, outcome.events, outcome.repeated),
                (entry.seq, entry.hash, entry.events.to_vec(), false)
            );
        }
    }
    for kind in RowKind::ALL {
        assert_eq!(
            alone.every(campaign, *kind).await.unwrap(),
            engine.every(campaign, *kind).await.unwrap(),
            "{kind:?}"
        );
    }
}

async fn load(seed: u64) {
    let mut numbers = Numbers(seed);
    let campaigns: Vec<_> = (0..1 + numbers.below(4)).map(|n| CampaignId::from_u128(0xCA00 + u128::from(n))).collect();
    let store = Watched::new();
    let stores = [store.beside(), store.beside()];
    let engine = Fundly::new(store);
    // Not all of the pledges fit below the maximum.
    let maximum = || terms(Some("1500.00"));
    for campaign in &campaigns {
        launch_in(&engine, *campaign, maximum()).await;
    }
    let options = GroupOptions {
        queue: 1 + numbers.below(40) as usize,
        batch: 1 + numbers.below(20) as usize,
        commits: 1 + numbers.below(3) as usize,
        patience: Duration::MAX,
    };
    // As of two processes on one database.
    let groups = stores.each_ref().map(|store| GroupCommit::with(Fundly::new(store.clone()), options.clone()));
    let mut sent: HashMap<CampaignId, HashMap<CommandId, Request>> = HashMap::new();
    let mut tasks = Vec::new();
    for n in 0..200 {
        let campaign = campaigns[numbers.below(campaigns.len() as u32) as usize];
        // Some come twice.
        let id = if numbers.below(10) == 0 { numbers.below(n + 1) } else { n };
        let amount = format!("{}.00", id % 4 * 10);
        let request = Request { campaign, ..pledge(100 + u128::from(id), backer(id), &amount) };
        sent.entry(campaign).or_default().insert(request.id, request.clone());
        let process = numbers.below(2) as usize;
        tasks.push((request.clone(), spawn(&groups[process], request)));
        match numbers.below(30) {
            0 => stores[process].fail(1),
            1 => stores[process].conflict(1 + numbers.below(20)),
            2 => tokio::task::yield_now().await,
            _ => {}
        }
    }
    let mut acknowledged: HashMap<(CampaignId, u64), CommandId> = HashMap::new();
    let mut entries = 0;
    for (request, task) in tasks {
        match task.await.unwrap() {
            Ok(outcome) => {
                let id = acknowledged.entry((request.campaign, outcome.seq)).or_insert(request.id);
                assert_eq!(*id, request.id, "one entry for two commands");
            }
            Err(error) => assert!(matches!(&error, Error::Rejected(_) | Error::Store(_)), "{error}"),
        }
    }
    for group in &groups {
        group.close().await;
    }
    for campaign in campaigns {
        let nothing = HashMap::new();
        replays(&engine, campaign, maximum(), sent.get(&campaign).unwrap_or(&nothing)).await;
        entries += engine.journal(campaign, 4, 1_000).await.unwrap().len();
    }
    assert_eq!(acknowledged.len(), entries, "what is in the journal was acknowledged, and nothing else");
}

#[tokio::test]
async fn however_they_ride_the_journal_is_that_of_the_same_commands_one_by_one() {
    for seed in 0..20 {
        load(seed).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn and_on_several_threads() {
    for seed in 20..40 {
        load(seed).await;
    }
}
