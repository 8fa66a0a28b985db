//! Stores that fail, panic and are written by others; runtimes that end or lack something.

use super::*;
use tokio::runtime::{Builder, Runtime};

#[tokio::test]
async fn a_commit_that_fails_fails_its_own_commands_and_no_others() {
    let (group, store) = shut(GroupOptions { commits: 1, ..GroupOptions::default() }).await;
    let mut tasks = vec![spawn(&group, nth(CAMPAIGN, 0))];
    until(|| !store.commits().is_empty()).await;
    tasks.extend((1..10).map(|n| spawn(&group, nth(if n < 5 { CAMPAIGN } else { OTHER }, n))));
    until(|| group.stats().waiting == 9).await;
    store.fail(1);
    store.open();
    let answers = answers(tasks).await;
    assert_eq!(code(&answers[0]), "store.unavailable");
    assert!(answers[1..].iter().all(Result::is_ok));
    assert!(!group.execute(nth(CAMPAIGN, 0)).await.unwrap().repeated, "it had done nothing");
    until(|| group.stats().commits == 0).await;
}

#[tokio::test]
async fn a_store_that_panics_is_an_error_to_those_who_ride_and_to_nobody_else() {
    let (group, store) = shut(GroupOptions { commits: 1, ..GroupOptions::default() }).await;
    let mut tasks = vec![spawn(&group, nth(CAMPAIGN, 0)), spawn(&group, nth(CAMPAIGN, 1))];
    until(|| !store.commits().is_empty()).await;
    tasks.push(spawn(&group, nth(CAMPAIGN, 2)));
    until(|| group.stats().waiting == 1).await;
    store.panic(1);
    store.open();
    let answers = answers(tasks).await;
    assert_eq!(answers.iter().map(code).collect::<Vec<_>>(), ["store.unavailable", "store.unavailable", "ok"]);
    in_time(group.close()).await;
}

#[tokio::test]
async fn a_contended_command_is_tried_again_and_its_campaign_keeps_its_order() {
    let (group, store) = shut(GroupOptions { commits: 1, ..GroupOptions::default() }).await;
    let mut tasks: Vec<_> = (0..20).map(|n| spawn(&group, nth(CAMPAIGN, n))).collect();
    until(|| !store.commits().is_empty()).await;
    // More than the engine itself stands.
    store.conflict(52);
    tasks.extend((20..30).map(|n| spawn(&group, nth(CAMPAIGN, n))));
    store.open();
    assert_eq!(seqs(&answers(tasks).await), (1..=30).collect::<Vec<_>>());
    let sizes: Vec<usize> = store.commits().iter().map(|sets| sets[0].1).collect();
    assert_eq!([0, 16, 32, 48].map(|n| sizes[n]), [20, 10, 5, 2], "a smaller commit is sooner done");
    group.close().await;
}

#[tokio::test]
async fn a_command_that_never_wins_is_told_so_and_other_campaigns_go_on() {
    let (group, store) = shut(GroupOptions { commits: 1, ..GroupOptions::default() }).await;
    let tasks: Vec<_> = (0..2).map(|n| spawn(&group, nth(CAMPAIGN, n))).collect();
    until(|| !store.commits().is_empty()).await;
    store.conflict(u32::MAX);
    store.open();
    let answers = answers(tasks).await;
    assert!(answers.iter().all(|answer| matches!(answer, Err(Error::Contended { tries: 128 }))), "{answers:?}");
    store.conflict(0);
    assert!(group.execute(nth(OTHER, 0)).await.is_ok());
    assert!(group.execute(nth(CAMPAIGN, 0)).await.is_ok());
    group.close().await;
    assert_eq!((group.stats().waiting, group.stats().commits), (0, 0));
}

#[tokio::test]
async fn a_campaign_that_rests_holds_up_no_other() {
    let (group, store) = shut(GroupOptions { commits: 1, ..GroupOptions::default() }).await;
    let contended = spawn(&group, nth(CAMPAIGN, 0));
    until(|| !store.commits().is_empty()).await;
    store.conflict(16);
    let other = spawn(&group, nth(OTHER, 0));
    until(|| group.stats().waiting == 1).await;
    store.pass(16);
    until(|| store.commits().last().unwrap()[0].0 == OTHER).await;
    assert!(!contended.is_finished());
    store.open();
    assert!(answers([contended, other]).await.iter().all(Result::is_ok));
    in_time(group.close()).await;
}

fn runtime() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

#[test]
fn without_a_runtime_commands_are_refused() {
    let group = GroupCommit::new(Fundly::new(Watched::new()));
    assert_eq!(group.try_execute(nth(CAMPAIGN, 0)).unwrap_err().code(), "store.unavailable");
    let mut alone = std::pin::pin!(group.execute_all(vec![nth(CAMPAIGN, 0), nth(CAMPAIGN, 1)]));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(answers) = alone.as_mut().poll(&mut context) else { panic!("it waits") };
    assert_eq!(answers.iter().map(code).collect::<Vec<_>>(), ["store.unavailable"; 2]);
}

#[test]
fn a_caller_outside_uses_the_runtime_in_which_the_group_was_made() {
    let runtime = runtime();
    let (group, store) = runtime.block_on(shut(GroupOptions::default()));
    store.open();
    let answer = group.try_execute(nth(CAMPAIGN, 0)).unwrap();
    assert!(runtime.block_on(answer).is_ok());
}

#[test]
fn who_waits_when_the_runtime_ends_is_told_and_the_next_runtime_goes_on() {
    let first = runtime();
    let (group, store) = first.block_on(shut(GroupOptions { queue: 1, commits: 2, ..GroupOptions::default() }));
    let accept = |runtime: &Runtime, request| {
        let _inside = runtime.enter();
        group.try_execute(request).unwrap()
    };
    let rides = accept(&first, nth(CAMPAIGN, 0));
    first.block_on(until(|| !store.commits().is_empty()));
    let waits = accept(&first, nth(CAMPAIGN, 1));
    let next = runtime();
    let outside = next.spawn({
        let group = group.clone();
        async move { group.execute(nth(CAMPAIGN, 2)).await }
    });
    next.block_on(until(|| group.stats().outside == 1));
    drop(first);
    next.block_on(async {
        for answer in [in_time(rides).await, in_time(waits).await, in_time(outside).await.unwrap()] {
            assert_eq!(code(&answer), "store.unavailable");
        }
        store.open();
        assert_eq!((group.stats().waiting, group.stats().commits), (0, 0));
        assert!(group.execute(nth(CAMPAIGN, 0)).await.is_ok());
        group.close().await;
    });
    // And outside of any: the runtime of the group has ended.
    let group = runtime().block_on(async { GroupCommit::new(group.engine().clone()) });
    let answer = group.try_execute(nth(OTHER, 0)).unwrap();
    assert_eq!(code(&next.block_on(answer)), "store.unavailable");
    next.block_on(group.close());
}

#[test]
fn a_runtime_without_timers_has_no_patience_and_does_not_panic() {
    let runtime = Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let (group, store) = shut(GroupOptions { queue: 1, ..GroupOptions::default() }).await;
        let rides = group.try_execute(nth(CAMPAIGN, 0)).unwrap();
        while store.commits().is_empty() {
            tokio::task::yield_now().await;
        }
        let waits = group.try_execute(nth(CAMPAIGN, 1)).unwrap();
        assert_eq!(code(&group.execute(nth(CAMPAIGN, 2)).await), "store.unavailable");
        store.conflict(20);
        store.open();
        assert!(rides.await.is_ok() && waits.await.is_ok());
    });
}
