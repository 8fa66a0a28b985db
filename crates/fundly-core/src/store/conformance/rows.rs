//! Laws of rows: what was put is what comes back.

use super::{Verdict, ensure, ensure_eq, probe::Probe};
use crate::{
    decide::{Need, Range, Row, RowKey, RowKind},
    limits::PAGE_MAX,
    pledge::{Pledge, PledgeState},
    store::Store,
};

/// Rows of every kind come back as they were put, at both extremes of every field, by key and by page.
pub async fn every_row_comes_back_as_it_was(store: &impl Store) -> Verdict {
    for full in [true, false] {
        let mut probe = Probe::new(store, 1 + u128::from(full));
        let rows: Vec<Row> = RowKind::ALL.iter().map(|kind| probe.filler(7, full).row(*kind)).collect();
        probe.put(rows.clone()).await?;
        for row in rows {
            let what = format!("{:?}, full: {full}", row.key());
            ensure_eq(&what, probe.row(row.key()).await?, Some(row.clone()))?;
            let page = store.page(probe.campaign, row.key().kind(), None, PAGE_MAX).await?;
            ensure_eq(&format!("page of {what}"), page, vec![row])?;
        }
    }
    Ok(())
}

/// Putting a row replaces the whole of an earlier one: nothing of it stays.
pub async fn a_row_is_replaced_as_a_whole(store: &impl Store) -> Verdict {
    let mut probe = Probe::new(store, 1);
    for full in [true, false, true] {
        let rows: Vec<Row> = RowKind::ALL.iter().map(|kind| probe.filler(7, full).row(*kind)).collect();
        probe.put(rows.clone()).await?;
        for row in rows {
            ensure_eq(&format!("{:?}, full: {full}", row.key()), probe.row(row.key()).await?, Some(row))?;
        }
    }
    Ok(())
}

/// Every state of a pledge is kept.
pub async fn every_pledge_state_is_kept(store: &impl Store) -> Verdict {
    let mut probe = Probe::new(store, 1);
    let pledges: Vec<Row> = PledgeState::ALL
        .into_iter()
        .zip(1..)
        .map(|(state, n)| Row::from(Pledge { state, ..probe.filler(n, false).pledge() }))
        .collect();
    probe.put(pledges.clone()).await?;
    ensure_eq("pledges", store.page(probe.campaign, RowKind::Pledge, None, PAGE_MAX).await?, pledges)
}

/// What was never put is answered with none, in a campaign that is there and in one that is not.
pub async fn what_is_absent_is_none(store: &impl Store) -> Verdict {
    let mut there = Probe::new(store, 1);
    there.put(vec![there.filler(1, true).row(RowKind::Campaign)]).await?;
    let nowhere = Probe::new(store, 2);
    for probe in [&there, &nowhere] {
        for kind in RowKind::ALL {
            let key = probe.filler(3, true).row(*kind).key();
            let absent = probe.campaign == nowhere.campaign || *kind != RowKind::Campaign;
            let found = probe.row(key).await?;
            ensure_eq(&format!("{key:?}"), found.is_none(), absent)?;
            let range = Range::After { kind: *kind, after: None, limit: 5 };
            ensure_eq(&format!("{range:?}"), probe.range(range).await?.is_empty(), absent)?;
        }
        ensure(probe.earlier(Vec::new()).await?.is_empty(), || "no command asked for, entries answered".to_owned())?;
    }
    ensure(nowhere.journal(0, 5).await?.is_empty(), || "a campaign that is not there has entries".to_owned())
}

/// A load answers every need, in the order asked, also when a need is repeated.
pub async fn answers_stand_in_the_order_asked(store: &impl Store) -> Verdict {
    let mut probe = Probe::new(store, 1);
    let tiers: Vec<Row> = (1..=3).map(|n| probe.filler(n, true).row(RowKind::Tier)).collect();
    let pledge = probe.filler(2, true).row(RowKind::Pledge);
    probe.put([&tiers[..], std::slice::from_ref(&pledge)].concat()).await?;
    let [one, two, three] = [0, 1, 2].map(|at: usize| tiers.get(at).map_or(RowKey::Campaign(), Row::key));
    let asked = vec![three, pledge.key(), RowKey::Terms(), one, three, two];
    let first = Range::After { kind: RowKind::Tier, after: None, limit: 1 };
    let rest = Range::After { kind: RowKind::Tier, after: Some(one), limit: 9 };
    let mut needs: Vec<Need> = asked.iter().copied().map(Need::Row).collect();
    needs.insert(2, Need::Range(rest));
    needs.push(Need::Range(first));
    let loaded = probe.load(needs).await?;
    ensure_eq("keys", loaded.rows.iter().map(|(key, _)| *key).collect(), asked)?;
    let right =
        |(key, row): &(RowKey, Option<Row>)| row.as_ref().map(Row::key) == Some(*key).filter(|k| *k != RowKey::Terms());
    ensure(loaded.rows.iter().all(right), || format!("rows under foreign keys: {:?}", loaded.rows))?;
    ensure_eq(
        "ranges",
        loaded.ranges.iter().map(|(range, rows)| (*range, rows.len())).collect(),
        vec![(rest, 2), (first, 1)],
    )
}

/// The same keys in two campaigns are different rows.
pub async fn campaigns_are_apart(store: &impl Store) -> Verdict {
    let (mut one, mut two) = (Probe::new(store, 1), Probe::new(store, 2));
    let rows = |probe: &Probe<'_, _>, full| -> Vec<Row> {
        RowKind::ALL.iter().map(|kind| probe.filler(7, full).row(*kind)).collect()
    };
    one.put(rows(&one, true)).await?;
    two.put(rows(&two, false)).await?;
    for (probe, full) in [(&one, true), (&two, false)] {
        for row in rows(probe, full) {
            ensure_eq(&format!("{:?} of {:?}", row.key(), probe.campaign), probe.row(row.key()).await?, Some(row))?;
        }
        ensure_eq("entries", probe.journal(0, 9).await?.len(), 1)?;
    }
    Ok(())
}
