//! Group commit: what rides together, what it promises each caller, and what happens when something goes wrong.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "../common/mod.rs"]
mod common;
mod faults;
mod random;
mod room;
#[cfg(feature = "sqlite")]
mod sqlite;
mod watched;

use common::*;
use fundly_core::{CampaignId, Error, Fundly, Outcome, Request, Store};
use fundly_sql::{GroupCommit, GroupOptions};
use std::time::Duration;
use tokio::task::JoinHandle;
use watched::Watched;

type Answered = Result<Outcome, Error>;

const OTHER: CampaignId = CampaignId::from_u128(0xCB);
const THIRD: CampaignId = CampaignId::from_u128(0xCC);

/// Group commit over three live campaigns, whose store holds every commit up.
async fn shut(options: GroupOptions) -> (GroupCommit<Watched>, Watched) {
    let store = Watched::new();
    let engine = Fundly::new(store.clone());
    for campaign in [CAMPAIGN, OTHER, THIRD] {
        launch_in(&engine, campaign, terms(None)).await;
    }
    store.shut();
    (GroupCommit::with(engine, options), store)
}

/// The `n`-th pledge to a campaign.
fn nth(campaign: CampaignId, n: u32) -> Request {
    Request { campaign, ..pledge(100 + u128::from(n), backer(n), "25.00") }
}

fn spawn<S: Store + 'static>(group: &GroupCommit<S>, request: Request) -> JoinHandle<Answered> {
    let group = group.clone();
    tokio::spawn(async move { group.execute(request).await })
}

/// Lets other tasks run until something is so.
async fn until(mut so: impl FnMut() -> bool) {
    let waiting = async {
        while !so() {
            tokio::task::yield_now().await;
        }
    };
    in_time(waiting).await;
}

/// What a future makes. It fails rather than hangs.
async fn in_time<T>(future: impl Future<Output = T>) -> T {
    let Ok(made) = tokio::time::timeout(Duration::from_secs(60), future).await else { panic!("it never came to be") };
    made
}

/// The answers of tasks, in order.
async fn answers(tasks: impl IntoIterator<Item = JoinHandle<Answered>>) -> Vec<Answered> {
    let mut answers = Vec::new();
    for task in tasks {
        answers.push(in_time(task).await.unwrap());
    }
    answers
}

fn code(answer: &Answered) -> &str {
    answer.as_ref().err().map_or("ok", Error::code)
}

/// The seqs of pledges, the first of which comes after the four entries of the launch.
fn seqs(answers: &[Answered]) -> Vec<u64> {
    answers.iter().map(|answer| answer.as_ref().unwrap().seq - 4).collect()
}

#[tokio::test]
async fn a_lone_command_goes_at_once_and_what_comes_meanwhile_rides_in_the_next_commit() {
    let (group, store) = shut(GroupOptions::default()).await;
    let first = spawn(&group, nth(CAMPAIGN, 0));
    until(|| !store.commits().is_empty()).await;
    let rest: Vec<_> = (1..=100).map(|n| spawn(&group, nth(CAMPAIGN, n))).collect();
    until(|| group.stats().waiting == 100).await;
    assert_eq!(store.commits(), [[(CAMPAIGN, 1)]], "it waits for no companions");
    store.pass(1);
    assert_eq!(seqs(&[first.await.unwrap()]), [1]);
    until(|| store.commits().len() == 2).await;
    assert!(rest.iter().all(|task| !task.is_finished()), "nobody is answered before the commit");
    store.pass(1);
    assert_eq!(seqs(&answers(rest).await), (2..=101).collect::<Vec<_>>(), "in the order of their coming");
    assert_eq!(store.commits(), [[(CAMPAIGN, 1)], [(CAMPAIGN, 100)]]);
    until(|| group.stats().commits == 0).await;
    group.engine().verify(CAMPAIGN).await.unwrap().unwrap();
}

#[tokio::test]
async fn callers_of_the_same_moment_ride_together() {
    let (group, store) = shut(GroupOptions::default()).await;
    store.open();
    let tasks: Vec<_> = (0..64).map(|n| spawn(&group, nth(CAMPAIGN, n))).collect();
    assert!(answers(tasks).await.iter().all(Result::is_ok));
    assert_eq!(store.commits(), [[(CAMPAIGN, 64)]]);
}

#[tokio::test]
async fn a_command_that_comes_twice_at_a_time_is_carried_out_once() {
    let (group, store) = shut(GroupOptions::default()).await;
    let mut tasks: Vec<_> = (0..10).map(|_| spawn(&group, nth(CAMPAIGN, 0))).collect();
    let other = Request { id: nth(CAMPAIGN, 0).id, ..nth(CAMPAIGN, 1) };
    tasks.push(spawn(&group, other));
    until(|| !store.commits().is_empty()).await;
    tasks.extend((0..10).map(|_| spawn(&group, nth(CAMPAIGN, 0))));
    store.open();
    let mut answers = answers(tasks).await;
    assert_eq!(code(&answers.remove(10)), "engine.command_reused");
    let outcomes: Vec<Outcome> = answers.into_iter().map(Result::unwrap).collect();
    assert_eq!(outcomes.iter().filter(|outcome| !outcome.repeated).count(), 1);
    assert!(outcomes.iter().all(|outcome| outcome.hash == outcomes[0].hash && outcome.events == outcomes[0].events));
}

#[tokio::test]
async fn a_refused_command_is_no_matter_to_its_neighbours() {
    let (group, store) = shut(GroupOptions::default()).await;
    store.open();
    let amount = |n: u32| if n % 3 == 1 { "0.00" } else { "25.00" };
    let requests = (0..30).map(|n| pledge(100 + u128::from(n), backer(n), amount(n))).collect();
    let answers = group.execute_all(requests).await;
    for (n, answer) in answers.iter().enumerate() {
        assert_eq!(answer.is_err(), n % 3 == 1, "{n}: {answer:?}");
    }
    assert_eq!(store.commits(), [[(CAMPAIGN, 20)]]);
}

#[tokio::test]
async fn commits_of_other_campaigns_are_under_way_at_the_same_time() {
    let (group, store) = shut(GroupOptions { commits: 2, ..GroupOptions::default() }).await;
    let mut tasks = Vec::new();
    for (n, campaign) in [CAMPAIGN, OTHER, THIRD].into_iter().enumerate() {
        tasks.push(spawn(&group, nth(campaign, 0)));
        tasks.push(spawn(&group, nth(campaign, 1)));
        until(|| (store.commits().len(), group.stats().waiting) == [(1, 0), (2, 0), (2, 2)][n]).await;
    }
    let stats = group.stats();
    assert_eq!((stats.commits, stats.waiting, stats.outside), (2, 2, 0), "a third has to wait");
    // The store itself finds a campaign in two commits.
    tasks.extend((2..9).map(|n| spawn(&group, nth(CAMPAIGN, n))));
    store.open();
    assert!(answers(tasks).await.iter().all(Result::is_ok));
    assert_eq!(store.commits()[2][0], (THIRD, 2), "who has waited longer comes first: {:?}", store.commits());
}

#[tokio::test]
async fn a_hot_campaign_does_not_hold_up_a_lone_command_of_another() {
    let (group, store) = shut(GroupOptions { batch: 50, commits: 1, ..GroupOptions::default() }).await;
    let hot: Vec<_> = (0..1_000).map(|n| spawn(&group, nth(CAMPAIGN, n))).collect();
    until(|| group.stats().waiting == 950).await;
    let lone = [spawn(&group, nth(OTHER, 0)), spawn(&group, nth(THIRD, 0))];
    until(|| group.stats().waiting == 952).await;
    store.open();
    assert!(answers(lone.into_iter().chain(hot)).await.iter().all(Result::is_ok));
    let commits = store.commits();
    assert_eq!(commits[0], [(CAMPAIGN, 50)]);
    let mut second = commits[1].clone();
    second.sort_unstable();
    assert_eq!(second, [(CAMPAIGN, 48), (OTHER, 1), (THIRD, 1)], "it takes what they leave");
    assert_eq!(commits.len(), 21);
}

#[tokio::test]
async fn options_without_sense_are_taken_as_the_nearest_with_sense() {
    for (queue, batch, commits) in [(0, 0, 0), (1, 1, 1), (usize::MAX, usize::MAX, usize::MAX)] {
        let (group, store) = shut(GroupOptions { queue, batch, commits, patience: Duration::MAX }).await;
        store.open();
        let answers = group.execute_all((0..20).map(|n| nth(CAMPAIGN, n)).collect()).await;
        assert_eq!(seqs(&answers), (1..=20).collect::<Vec<_>>());
    }
}
