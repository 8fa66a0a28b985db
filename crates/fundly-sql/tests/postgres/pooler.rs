//! Through a pooler in transaction mode every law holds, under load as well.

use super::{bouncer::Bouncer, common::*, database, kept::Kept};
use fundly_core::{Fundly, store::conformance::run_all};
use fundly_sql::{GroupCommit, PostgresOptions, PostgresStore};

#[tokio::test]
async fn the_laws_of_a_store_hold() {
    let first = database::fresh().await;
    let bouncer = Bouncer::start(&first).await;
    let results = run_all(async || {
        let database = database::fresh().await;
        let options = bouncer.options(&database);
        Kept::with(database, options).await
    });
    let results = results.await;
    assert!(results.len() > 20, "{results:?}");
    let broken: Vec<_> = results.iter().filter(|result| result.verdict.is_err()).collect();
    assert!(broken.is_empty(), "{broken:#?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_writers_and_readers_share_two_connections() {
    const WRITERS: u32 = 64;
    let database = database::fresh().await;
    let bouncer = Bouncer::start(&database).await;
    let options = PostgresOptions { connections: 16, ..bouncer.options(&database) };
    // As if each were in a process of its own.
    let stores = [PostgresStore::with(options.clone()).await.unwrap(), PostgresStore::with(options).await.unwrap()];
    let engines = stores.map(Fundly::new);
    launch(&engines[0], terms(None)).await;
    let tasks: Vec<_> = (0..WRITERS)
        .map(|n| {
            let engine = engines[n as usize % engines.len()].clone();
            tokio::spawn(async move {
                let request = pledge(100 + u128::from(n), backer(n), "10.00");
                loop {
                    match engine.execute(request.clone()).await {
                        Ok(outcome) => break outcome.seq,
                        Err(error) if error.code() == "engine.contended" => tokio::task::yield_now().await,
                        Err(error) => panic!("{error} ({})", error.code()),
                    }
                    engine.journal(CAMPAIGN, 0, 100).await.unwrap();
                }
            })
        })
        .collect();
    let mut seqs = Vec::new();
    for task in tasks {
        seqs.push(task.await.unwrap());
    }
    seqs.sort_unstable();
    assert_eq!(seqs, (5..5 + u64::from(WRITERS)).collect::<Vec<_>>(), "each command has its own entry, without a gap");
    for engine in &engines {
        let replay = engine.verify(CAMPAIGN).await.unwrap().unwrap();
        assert_eq!(replay.rows().campaign().unwrap().totals.pledges, u64::from(WRITERS));
    }
    let through = bouncer.transactions(&database).await;
    assert!(through >= u64::from(WRITERS), "{through} transactions went through the pooler");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn group_commit_goes_through_it() {
    let database = database::fresh().await;
    let bouncer = Bouncer::start(&database).await;
    let engine = Fundly::new(PostgresStore::with(bouncer.options(&database)).await.unwrap());
    launch(&engine, terms(None)).await;
    // As if each were in a process of its own.
    let other = Fundly::new(PostgresStore::with(bouncer.options(&database)).await.unwrap());
    let groups = [engine, other].map(GroupCommit::new);
    let many = |from: u32| (from..from + 300).map(|n| pledge(100 + u128::from(n), backer(n), "10.00")).collect();
    let (one, two) = tokio::join!(groups[0].execute_all(many(0)), groups[1].execute_all(many(300)));
    let failed = one.iter().chain(&two).find(|answer| answer.is_err());
    assert!(failed.is_none(), "{failed:?}");
    let replay = groups[0].engine().verify(CAMPAIGN).await.unwrap().unwrap();
    assert_eq!((replay.seq(), replay.rows().campaign().unwrap().totals.pledges), (604, 600));
}
