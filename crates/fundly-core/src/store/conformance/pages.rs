//! Laws of pages: ordered, complete, bounded.

use super::{Verdict, ensure_eq, probe::Probe, probe::keys};
use crate::{
    decide::{Row, RowKey, RowKind},
    id::CampaignId,
    limits::PAGE_MAX,
    store::Store,
};

/// Pages of any size give every row once, in key order.
pub async fn pages_are_ordered_and_complete(store: &impl Store) -> Verdict {
    let mut probe = Probe::new(store, 1);
    let count = 1_100_u128;
    // Put in another order than that of the keys, and spread over the whole width of an id.
    let spread = |n: u128| (n * 7_919 % count + 1) << 100 | n;
    for kind in [RowKind::Pledge, RowKind::Ballot, RowKind::Checkpoint] {
        let mut rows: Vec<Row> = (0..count).map(|n| probe.filler(spread(n), false).row(kind)).collect();
        for half in rows.chunks(count as usize / 2 + 1) {
            probe.put(half.to_vec()).await?;
        }
        rows.sort_unstable_by_key(Row::key);
        for limit in [97, PAGE_MAX] {
            let mut paged: Vec<Row> = Vec::new();
            loop {
                let page = store.page(probe.campaign, kind, paged.last().map(Row::key), limit).await?;
                if page.is_empty() {
                    break;
                }
                paged.extend(page);
            }
            ensure_eq(&format!("keys of {kind:?} by {limit}"), keys(&paged), keys(&rows))?;
            ensure_eq("all rows as they were", paged == rows, true)?;
        }
    }
    Ok(())
}

/// A page holds at most its limit, never more than the largest page, and nothing for a limit of zero.
pub async fn pages_hold_at_most_their_limit(store: &impl Store) -> Verdict {
    let mut probe = Probe::new(store, 1);
    probe.put((1..=1_050).map(|n| probe.filler(n, false).row(RowKind::Refund)).collect()).await?;
    for (limit, wanted) in [(0, 0), (1, 1), (2, 2), (1_000, 1_000), (1_001, 1_000), (u32::MAX, 1_000)] {
        let page = store.page(probe.campaign, RowKind::Refund, None, limit).await?;
        ensure_eq(&format!("rows for a limit of {limit}"), page.len(), wanted)?;
    }
    Ok(())
}

/// A page holds rows of its kind only, also when it starts after a key of another kind.
pub async fn pages_hold_one_kind(store: &impl Store) -> Verdict {
    let mut probe = Probe::new(store, 1);
    probe.put(RowKind::ALL.iter().map(|kind| probe.filler(5, false).row(*kind)).collect()).await?;
    for kind in RowKind::ALL {
        for after in RowKind::ALL {
            let key: RowKey = probe.filler(5, false).row(*after).key();
            let page = store.page(probe.campaign, *kind, Some(key), 9).await?;
            let wanted: Vec<RowKey> =
                if after < kind { vec![probe.filler(5, false).row(*kind).key()] } else { Vec::new() };
            ensure_eq(&format!("{kind:?} after {key:?}"), keys(&page), wanted)?;
        }
    }
    Ok(())
}

/// Campaigns are listed in the order of their ids, paged, each once.
pub async fn campaigns_are_listed_in_order(store: &impl Store) -> Verdict {
    let ids = [5_u128, 3 << 90, 1, 1 << 127, 9];
    for id in ids {
        let mut probe = Probe::new(store, id);
        probe.put(vec![probe.filler(1, false).row(RowKind::Campaign)]).await?;
    }
    let mut wanted = ids.map(CampaignId::from_u128).to_vec();
    wanted.sort_unstable();
    ensure_eq("all", store.campaigns(None, PAGE_MAX).await?, wanted.clone())?;
    let mut paged = Vec::new();
    while let Some(id) = store.campaigns(paged.last().copied(), 1).await?.first() {
        paged.push(*id);
    }
    ensure_eq("one by one", paged, wanted)?;
    ensure_eq("none", store.campaigns(None, 0).await?.len(), 0)
}
