//! Laws of commits: entirely or not at all, and one writer wins.

use super::{LawBroken, Verdict, ensure, ensure_conflict, ensure_eq, probe::Probe};
use crate::{
    decide::{Need, Row, RowKey, RowKind},
    store::{BoxFuture, ChangeSet, LoadRequest, Store, StoreError},
};
use std::{future::poll_fn, task::Poll};

/// What a commit wrote is there as soon as it answered, and so is its entry.
pub async fn a_commit_is_read_at_once(store: &impl Store) -> Verdict {
    let mut probe = Probe::new(store, 1);
    for n in 1..=20 {
        let row = probe.filler(n, n % 2 == 0).row(RowKind::Payment);
        probe.put(vec![row.clone()]).await?;
        ensure_eq("the row just put", probe.row(row.key()).await?, Some(row))?;
        ensure_eq("the entry just put", probe.journal(probe.seq - 1, 9).await?.len(), 1)?;
    }
    Ok(())
}

/// A campaign that is there is not created again.
pub async fn a_campaign_is_created_once(store: &impl Store) -> Verdict {
    let mut probe = Probe::new(store, 1);
    let first = probe.filler(1, true).row(RowKind::Campaign);
    let second = probe.changes(vec![probe.filler(2, false).row(RowKind::Campaign)]);
    probe.put(vec![first.clone()]).await?;
    ensure_conflict("a second creation", store.commit(second).await)?;
    ensure_eq("the campaign", probe.row(RowKey::Campaign()).await?, Some(first))
}

/// A commit that expects another sequence number, too low or too high, is a conflict and leaves every row and entry undone.
pub async fn a_stale_commit_leaves_nothing(store: &impl Store) -> Verdict {
    let mut probe = Probe::new(store, 1);
    let old = probe.filler(1, true).row(RowKind::Pledge);
    probe.put(vec![old.clone()]).await?;
    probe.put(vec![probe.filler(2, true).row(RowKind::Tier)]).await?;
    for wrong in [0, 1, 3, 1_000_000] {
        let mut changes = probe.changes(vec![
            probe.filler(1, false).row(RowKind::Pledge),
            probe.filler(3, true).row(RowKind::Lot),
            probe.filler(3, true).row(RowKind::Campaign),
        ]);
        changes.expected_seq = wrong;
        changes.entries = probe.filler(9, true).entries(wrong + 1, 2, crate::digest::Digest32::ZERO);
        let commands = changes.entries.iter().map(|entry| entry.command.id).collect();
        ensure_conflict(&format!("a commit at {wrong}"), store.commit(changes).await)?;
        ensure_eq("the old pledge", probe.row(old.key()).await?, Some(old.clone()))?;
        let lot = probe.filler(3, true).row(RowKind::Lot).key();
        ensure_eq("the new lot", probe.row(lot).await?, None)?;
        ensure_eq("the hot row", probe.row(RowKey::Campaign()).await?, None)?;
        ensure_eq("entries", probe.journal(0, 9).await?.len(), 2)?;
        ensure_eq("entries by command", probe.earlier(commands).await?.len(), 0)?;
    }
    probe.put(vec![probe.filler(1, false).row(RowKind::Pledge)]).await
}

/// Of two commits that follow on the same state, the first wins and the second is a conflict.
pub async fn of_two_commits_one_wins(store: &impl Store) -> Verdict {
    let mut probe = Probe::new(store, 1);
    let [winner, loser] = [true, false].map(|full| probe.changes(vec![probe.filler(1, full).row(RowKind::Stock)]));
    let wanted = winner.rows.first().cloned();
    probe.commit(winner).await?;
    ensure_conflict("the second commit", store.commit(loser).await)?;
    ensure_eq("the row", probe.row(RowKey::Stock(crate::id::TierId::from_u128(1))).await?, wanted)
}

/// Change sets and loads of several campaigns at once are answered in their order, each on its own: one that comes too late
/// leaves nothing and is no matter to the others.
pub async fn several_campaigns_at_once_are_apart(store: &impl Store) -> Verdict {
    let probes = [1, 2, 3].map(|campaign| Probe::new(store, campaign));
    let row = |probe: &Probe<'_, _>| probe.filler(probe.campaign.uuid().as_u128(), true).row(RowKind::Tier);
    let mut changes: Vec<ChangeSet> = probes.iter().map(|probe| probe.changes(vec![row(probe)])).collect();
    changes[1].expected_seq = 7;
    let [first, second, third] = <[_; 3]>::try_from(store.commit_many(changes).await)
        .map_err(|answers| LawBroken { detail: format!("three change sets, {} answers", answers.len()) })?;
    first?;
    ensure_conflict("the one that comes too late", second)?;
    third?;
    let wanted = |probe: &Probe<'_, _>| {
        let commands = probe.next_entries(1).iter().map(|entry| entry.command.id).collect();
        (probe.campaign, LoadRequest { needs: vec![Need::Row(row(probe).key())], commands })
    };
    let loaded = store.load_many(probes.iter().map(wanted).collect()).await?;
    ensure_eq("answers", loaded.len(), 3)?;
    for ((probe, loaded), there) in probes.iter().zip(loaded).zip([true, false, true]) {
        let row = row(probe);
        ensure_eq("the row", loaded.rows, vec![(row.key(), there.then_some(row))])?;
        ensure_eq("entries of the command", loaded.entries.len(), usize::from(there))?;
    }
    Ok(())
}

/// Of many commits under way at once on the same state, exactly one wins; the others are conflicts, or were refused as
/// the store was too busy, and leave nothing.
pub async fn of_many_commits_at_once_one_wins(store: &impl Store) -> Verdict {
    let mut probe = Probe::new(store, 1);
    for round in 0..5_u128 {
        let rows: Vec<Row> = (1..=8).map(|n| probe.filler(round * 8 + n, true).row(RowKind::Comment)).collect();
        let commits =
            rows.iter().map(|row| -> BoxFuture<'_, _> { Box::pin(store.commit(probe.changes(vec![row.clone()]))) });
        let answers = all(commits.collect()).await;
        ensure_eq("winners", answers.iter().filter(|answer| answer.is_ok()).count(), 1)?;
        for (answer, row) in answers.iter().zip(&rows) {
            if let Err(error) = answer {
                ensure(error.is_retryable(), || format!("a loser must be able to try again: {error}"))?;
            }
            ensure_eq("whether the row is there", probe.row(row.key()).await?.is_some(), answer.is_ok())?;
        }
        let entries = probe.journal(probe.seq, 9).await?;
        let last = entries.first().filter(|_| entries.len() == 1);
        let last = last.ok_or_else(|| LawBroken { detail: format!("{} entries of one commit", entries.len()) })?;
        probe.follow(last);
    }
    Ok(())
}

/// Waits for all, polling each in turn, so that the law needs no runtime of its own.
async fn all(mut futures: Vec<BoxFuture<'_, Result<(), StoreError>>>) -> Vec<Result<(), StoreError>> {
    let mut answers: Vec<Option<Result<(), StoreError>>> = futures.iter().map(|_| None).collect();
    poll_fn(|context| {
        for (future, answer) in futures.iter_mut().zip(&mut answers) {
            if answer.is_none()
                && let Poll::Ready(ready) = future.as_mut().poll(context)
            {
                *answer = Some(ready);
            }
        }
        if answers.iter().all(Option::is_some) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    answers.into_iter().flatten().collect()
}

/// A commit of thousands of rows and entries is there as a whole.
pub async fn a_commit_of_many_rows_is_whole(store: &impl Store) -> Verdict {
    let mut probe = Probe::new(store, 1);
    let count = 2_500;
    let rows: Vec<Row> = (1..=count).map(|n| probe.filler(u128::from(n), false).row(RowKind::Pledge)).collect();
    let mut changes = probe.changes(vec![probe.filler(1, true).row(RowKind::Backer)]);
    changes.fresh.clone_from(&rows);
    changes.entries = probe.next_entries(count);
    let commands = changes.entries.iter().map(|entry| entry.command.id).collect();
    probe.commit(changes).await?;
    let needs = rows.iter().map(|row| crate::decide::Need::Row(row.key())).collect();
    let found: Vec<Row> = probe.load(needs).await?.rows.into_iter().filter_map(|(_, row)| row).collect();
    ensure(found == rows, || format!("{} of {count} rows came back", found.len()))?;
    ensure_eq("entries by command", probe.earlier(commands).await?.len() as u64, count)
}

/// Rows that are most likely new are put like all others, those too that are there after all.
pub async fn fresh_rows_are_put_like_others(store: &impl Store) -> Verdict {
    let mut probe = Probe::new(store, 1);
    probe.put(vec![probe.filler(7, false).row(RowKind::Pledge), probe.filler(8, false).row(RowKind::Pledge)]).await?;
    for (count, first) in [(3_u128, 6_u128), (200, 1)] {
        let fresh: Vec<Row> = (first..first + count).map(|n| probe.filler(n, true).row(RowKind::Pledge)).collect();
        let mut changes = probe.changes(Vec::new());
        changes.fresh.clone_from(&fresh);
        probe.commit(changes).await?;
        for row in fresh {
            ensure_eq("a fresh row", probe.row(row.key()).await?, Some(row))?;
        }
    }
    Ok(())
}
