//! Laws of ranges, the bounded reads of decisions.

use super::{Verdict, ensure_eq, probe::Probe, probe::keys, samples::Filler};
use crate::{
    decide::{Range, Row, RowKey, RowKind},
    id::{AccountId, PledgeId},
    pledge::{Pledge, PledgeState},
    share::Checkpoint,
    store::Store,
    time::Timestamp,
};

/// A range starts after its key, exclusive, is in key order, and holds at most its limit.
pub async fn a_range_starts_after_its_key(store: &impl Store) -> Verdict {
    let mut probe = Probe::new(store, 1);
    let filler = probe.filler(0, true);
    for kind in [RowKind::Class, RowKind::Ballot] {
        let rows: Vec<Row> = [2, 4, 6, 8].map(|n| probe.filler(n, true).row(kind)).to_vec();
        let key = |n: u128| Filler { n, ..filler }.row(kind).key();
        probe.put(rows.clone()).await?;
        for (after, limit, wanted) in [
            (None, 9, &rows[..]),
            (None, 2, &rows[..2]),
            (Some(key(1)), 9, &rows[..]),
            (Some(key(2)), 9, &rows[1..]),
            (Some(key(3)), 2, &rows[1..3]),
            (Some(key(8)), 9, &[]),
            (None, 0, &[]),
        ] {
            let range = Range::After { kind, after, limit };
            ensure_eq(&format!("{range:?}"), probe.range(range).await?, wanted.to_vec())?;
        }
    }
    Ok(())
}

/// A range of pledges holds those in one state, after its key, exclusive, in key order.
pub async fn a_range_of_pledges_is_of_one_state(store: &impl Store) -> Verdict {
    let mut probe = Probe::new(store, 1);
    let filler = probe.filler(0, true);
    let states = [PledgeState::Committed, PledgeState::Errored, PledgeState::Collected];
    let pledge = |n: u128, state| Pledge { state, ..Filler { n, ..filler }.pledge() };
    let rows: Vec<Row> = (1..=12).zip(states.iter().cycle()).map(|(n, state)| pledge(n, *state).into()).collect();
    probe.put(rows).await?;
    let ids = |ids: &[u128]| ids.iter().map(|n| RowKey::Pledge(PledgeId::from_u128(*n))).collect::<Vec<_>>();
    for (state, after, limit, wanted) in [
        (PledgeState::Errored, None, 9, &[2, 5, 8, 11][..]),
        (PledgeState::Errored, None, 3, &[2, 5, 8]),
        (PledgeState::Errored, Some(5), 9, &[8, 11]),
        (PledgeState::Errored, Some(6), 1, &[8]),
        (PledgeState::Errored, Some(11), 9, &[]),
        (PledgeState::Committed, None, 9, &[1, 4, 7, 10]),
        (PledgeState::Dropped, None, 9, &[]),
        (PledgeState::Committed, None, 0, &[]),
    ] {
        let range = Range::Pledges { state, after: after.map(PledgeId::from_u128), limit };
        ensure_eq(&format!("{range:?}"), keys(&probe.range(range).await?), ids(wanted))?;
    }
    // A pledge that changes its state leaves one range and enters another.
    let moved = Pledge { state: PledgeState::Dropped, ..probe.filler(5, true).pledge() };
    probe.put(vec![moved.into()]).await?;
    let dropped = Range::Pledges { state: PledgeState::Dropped, after: None, limit: 9 };
    let errored = Range::Pledges { state: PledgeState::Errored, after: None, limit: 9 };
    ensure_eq("dropped", keys(&probe.range(dropped).await?), ids(&[5]))?;
    ensure_eq("errored", keys(&probe.range(errored).await?), ids(&[2, 8, 11]))
}

/// The checkpoint at a moment is the account's last one at or before it.
pub async fn the_checkpoint_at_a_moment_includes_it(store: &impl Store) -> Verdict {
    let mut probe = Probe::new(store, 1);
    let at = |millis: i64| Timestamp::from_millis(millis).unwrap_or_default();
    let (account, other) = (AccountId::from_u128(5), AccountId::from_u128(6));
    let filler = probe.filler(1, true);
    let checkpoint =
        |account, millis, votes| Row::from(Checkpoint { account, at: at(millis), votes, ..filler.checkpoint() });
    let rows = vec![
        checkpoint(AccountId::from_u128(4), 50, 1),
        checkpoint(account, 100, 2),
        checkpoint(account, 200, 3),
        checkpoint(account, 1_000_000, 4),
        checkpoint(other, 150, 5),
    ];
    probe.put(rows.clone()).await?;
    let ends = [(at(0), None), (at(99), None), (at(100), Some(1)), (at(101), Some(1)), (at(199), Some(1))];
    let more = [(at(200), Some(2)), (at(999_999), Some(2)), (at(1_000_000), Some(3)), (Timestamp::MAX, Some(3))];
    for (moment, wanted) in ends.into_iter().chain(more) {
        let found = probe.range(Range::CheckpointAt { account, at: moment }).await?;
        let wanted: Vec<Row> = wanted.and_then(|position: usize| rows.get(position).cloned()).into_iter().collect();
        ensure_eq(&format!("at {moment}"), found, wanted)?;
    }
    let stranger = Range::CheckpointAt { account: AccountId::from_u128(7), at: Timestamp::MAX };
    ensure_eq("of an account without any", probe.range(stranger).await?.len(), 0)
}
