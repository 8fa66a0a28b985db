//! Laws of the journal: gap-free, in order, found by command.

use super::{Verdict, ensure_eq, probe::Probe};
use crate::{decide::RowKind, id::CommandId, journal::Entry, limits::PAGE_MAX, store::Store};

/// Entries come back as they were appended, at both extremes of every field.
pub async fn entries_come_back_as_they_were(store: &impl Store) -> Verdict {
    let mut probe = Probe::new(store, 1);
    let mut appended = probe.filler(7, true).entries(1, 1, crate::digest::Digest32::ZERO);
    for (seq, n, full) in [(2, 8, false), (3, 9, true)] {
        let previous = appended.last().map_or(crate::digest::Digest32::ZERO, |entry| entry.hash);
        appended.extend(probe.filler(n, full).entries(seq, 1, previous));
    }
    let mut changes = probe.changes(vec![probe.filler(1, true).row(RowKind::Campaign)]);
    changes.entries = appended.clone();
    probe.commit(changes).await?;
    let entries = probe.journal(0, PAGE_MAX).await?;
    for (entry, wanted) in entries.iter().zip(&appended) {
        ensure_eq("an entry", entry, wanted)?;
        ensure_eq("the hash of an entry", entry.computed_hash().ok(), Some(entry.hash))?;
    }
    ensure_eq("entries", entries.len(), appended.len())
}

/// The journal is paged in order, without a gap, a loss or a repeat, and never more than asked for.
pub async fn entries_are_paged_without_loss(store: &impl Store) -> Verdict {
    let mut probe = Probe::new(store, 1);
    let mut appended: Vec<Entry> = Vec::new();
    for count in [1, 1_200, 1, 3] {
        let mut changes = probe.changes(vec![probe.filler(1, false).row(RowKind::Campaign)]);
        changes.entries = probe.next_entries(count);
        appended.extend_from_slice(&changes.entries);
        probe.commit(changes).await?;
    }
    for limit in [301, PAGE_MAX] {
        let mut paged: Vec<Entry> = Vec::new();
        loop {
            let page = probe.journal(paged.len() as u64, limit).await?;
            ensure_eq("more than the limit", page.len() > limit as usize, false)?;
            if page.is_empty() {
                break;
            }
            paged.extend(page);
        }
        ensure_eq("sequence numbers", seqs(&paged), seqs(&appended))?;
        ensure_eq("all entries as they were", paged == appended, true)?;
    }
    ensure_eq("the largest page", probe.journal(0, u32::MAX).await?.len(), PAGE_MAX as usize)?;
    ensure_eq("a page of nothing", probe.journal(0, 0).await?.len(), 0)?;
    ensure_eq("a page after the end", probe.journal(u64::MAX, 9).await?.len(), 0)
}

fn seqs(entries: &[Entry]) -> Vec<u64> {
    entries.iter().map(|entry| entry.seq).collect()
}

/// An accepted command is found by its id, within its campaign only.
pub async fn earlier_commands_are_found(store: &impl Store) -> Verdict {
    let mut probe = Probe::new(store, 1);
    let other = Probe::new(store, 2);
    let mut changes = probe.changes(Vec::new());
    changes.entries = probe.next_entries(5);
    let appended = changes.entries.clone();
    probe.commit(changes).await?;
    let wanted: Vec<Entry> = appended.iter().filter(|entry| entry.seq % 2 == 0).cloned().collect();
    let mut asked: Vec<CommandId> = wanted.iter().map(|entry| entry.command.id).collect();
    asked.push(CommandId::from_u128(u128::MAX));
    let mut found = probe.earlier(asked.clone()).await?;
    found.sort_unstable_by_key(|entry| entry.seq);
    ensure_eq("entries by command", found, wanted)?;
    ensure_eq("entries of another campaign", other.earlier(asked).await?.len(), 0)
}
