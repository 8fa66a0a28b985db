//! A queue that is full, a group that is closed, callers who go away.

use super::*;
use fundly_core::{CommandId, RowKind};

/// A queue with room for ten, which are waiting behind a commit that is held up.
async fn full(patience: Duration) -> (GroupCommit<Watched>, Watched, Vec<JoinHandle<Answered>>) {
    let (group, store) = shut(GroupOptions { queue: 10, batch: 10, commits: 1, patience }).await;
    let mut tasks = vec![spawn(&group, nth(CAMPAIGN, 0))];
    until(|| !store.commits().is_empty()).await;
    tasks.extend((1..=10).map(|n| spawn(&group, nth(CAMPAIGN, n))));
    until(|| group.stats().waiting == 10).await;
    (group, store, tasks)
}

async fn accepted(group: &GroupCommit<Watched>, request: &Request) -> bool {
    let entries = group.engine().journal(request.campaign, 0, 1_000).await.unwrap();
    entries.iter().any(|entry| entry.command.id == request.id)
}

#[tokio::test]
async fn who_finds_no_room_is_refused_at_once_or_after_a_while_and_nothing_of_it_is_done() {
    let (group, store, tasks) = full(Duration::from_millis(1)).await;
    assert_eq!(group.try_execute(nth(CAMPAIGN, 11)).unwrap_err().code(), "store.unavailable");
    let refused = group.execute(nth(OTHER, 12)).await.unwrap_err();
    assert!(refused.is_retryable(), "{refused}");
    assert_eq!((group.stats().waiting, group.stats().outside), (10, 0));
    store.open();
    assert!(answers(tasks).await.iter().all(Result::is_ok));
    group.close().await;
    assert!(!accepted(&group, &nth(CAMPAIGN, 11)).await && !accepted(&group, &nth(OTHER, 12)).await);
}

#[tokio::test]
async fn who_waits_for_room_is_let_in_in_order_and_campaigns_by_turns() {
    let (group, store, mut tasks) = full(Duration::MAX).await;
    for n in 11..=60 {
        tasks.push(spawn(&group, nth(CAMPAIGN, n)));
    }
    until(|| group.stats().outside == 50).await;
    let lone = spawn(&group, nth(OTHER, 0));
    until(|| group.stats().outside == 51).await;
    // The commit under way, and the ten that wait: with them comes in the lone one, and with the next commit it is done.
    store.pass(2);
    until(|| store.commits().len() == 3).await;
    assert!(store.commits()[2].contains(&(OTHER, 1)), "{:?}", store.commits());
    store.open();
    assert!(lone.await.unwrap().is_ok());
    assert_eq!(seqs(&answers(tasks).await), (1..=61).collect::<Vec<_>>());
    assert!(store.commits().iter().all(|sets| sets.iter().map(|(_, entries)| entries).sum::<usize>() <= 10));
}

#[tokio::test]
async fn a_caller_who_goes_away_leaves_an_accepted_command_and_nothing_else() {
    let (group, store, mut tasks) = full(Duration::MAX).await;
    let outside = spawn(&group, nth(CAMPAIGN, 11));
    until(|| group.stats().outside == 1).await;
    // One rides, one waits for its commit, one waits for room.
    let [rides, waits] = [tasks.remove(0), tasks.remove(4)];
    [&rides, &waits, &outside].into_iter().for_each(JoinHandle::abort);
    for task in [rides, waits, outside] {
        assert!(task.await.unwrap_err().is_cancelled());
    }
    assert_eq!((group.stats().waiting, group.stats().outside), (10, 0), "the place outside is free again");
    store.open();
    assert!(answers(tasks).await.iter().all(Result::is_ok));
    group.close().await;
    for n in 0..=10 {
        assert!(accepted(&group, &nth(CAMPAIGN, n)).await, "{n}");
    }
    assert!(!accepted(&group, &nth(CAMPAIGN, 11)).await);
    assert_eq!(group.stats().commits, 0);
}

#[tokio::test]
async fn a_caller_with_more_than_there_is_room_for_gets_them_all_done_in_order() {
    let options = GroupOptions { queue: 16, batch: 8, patience: Duration::MAX, ..GroupOptions::default() };
    let (group, store) = shut(options).await;
    store.open();
    let requests = |from: u32, campaign| (from..from + 500).map(move |n| nth(campaign, n)).collect::<Vec<_>>();
    let mixed =
        requests(0, CAMPAIGN).into_iter().zip(requests(0, OTHER)).flat_map(|(one, other)| [one, other]).collect();
    let (mixed, alone) = tokio::join!(group.execute_all(mixed), group.execute_all(requests(500, THIRD)));
    let (one, other): (Vec<_>, Vec<_>) = mixed.chunks(2).map(|pair| (pair[0].clone(), pair[1].clone())).unzip();
    for answers in [one, other, alone] {
        assert_eq!(seqs(&answers), (1..=500).collect::<Vec<_>>());
    }
    assert!(group.execute_all(Vec::new()).await.is_empty());
}

#[tokio::test]
async fn of_many_commands_the_rest_is_refused_when_one_finds_no_room_in_time() {
    let (group, store, tasks) = full(Duration::from_millis(1)).await;
    let answers_all = group.execute_all((20..5_000).map(|n| nth(OTHER, n)).collect()).await;
    assert_eq!(answers_all.len(), 4_980);
    assert!(answers_all.iter().all(|answer| code(answer) == "store.unavailable"));
    store.open();
    assert!(answers(tasks).await.iter().all(Result::is_ok));
}

#[tokio::test]
async fn closing_finishes_what_was_accepted_and_refuses_the_rest() {
    let (group, store, tasks) = full(Duration::MAX).await;
    let outside = spawn(&group, nth(CAMPAIGN, 11));
    until(|| group.stats().outside == 1).await;
    let closing = tokio::spawn({
        let group = group.clone();
        async move { group.close().await }
    });
    assert_eq!(code(&outside.await.unwrap()), "store.unavailable");
    assert_eq!(code(&group.execute(nth(OTHER, 0)).await), "store.unavailable");
    assert_eq!(group.try_execute(nth(OTHER, 0)).unwrap_err().code(), "store.unavailable");
    assert_eq!(
        group.execute_all(vec![nth(OTHER, 0), nth(OTHER, 1)]).await.iter().map(code).collect::<Vec<_>>(),
        ["store.unavailable"; 2]
    );
    assert!(!closing.is_finished());
    store.open();
    closing.await.unwrap();
    assert_eq!(group.engine().every(CAMPAIGN, RowKind::Pledge).await.unwrap().len(), 11);
    assert_eq!(seqs(&answers(tasks).await), (1..=11).collect::<Vec<_>>());
    group.close().await;
}

#[tokio::test]
async fn what_was_accepted_is_finished_after_the_last_handle_is_gone() {
    let (group, store) = shut(GroupOptions::default()).await;
    let answers =
        [nth(CAMPAIGN, 0), nth(CAMPAIGN, 1), nth(OTHER, 0)].map(|request| group.try_execute(request).unwrap());
    drop(group.try_execute(nth(OTHER, 1)).unwrap());
    drop(group);
    store.open();
    for answer in answers {
        answer.await.unwrap();
    }
    let entries = store.journal(OTHER, 4, 10).await.unwrap();
    assert_eq!(entries.iter().map(|entry| entry.command.id).collect::<Vec<_>>(), [100, 101].map(CommandId::from_u128));
}
