//! The keys of rows as texts: their order as texts is the order of the keys, within a kind.

use super::Scan;
use fundly_core::{
    PledgeState, Row, RowKey, RowKind, Timestamp,
    decide::Range,
    id::{AccountId, PledgeId},
};

/// The key: its kind, then its parts, each behind a slash.
pub(super) fn text(key: RowKey) -> String {
    format!("{}/{}", key.kind(), key.parts().join("/"))
}

/// The group in which a row is looked for, if rows of its kind are: pledges by their state.
pub(super) fn group(row: &Row) -> Option<String> {
    match row {
        Row::Pledge(pledge) => Some(pledge.state.to_string()),
        _ => None,
    }
}

/// Before all keys of a kind, and behind all of them: the character behind the slash is the nought.
fn bounds(kind: RowKind) -> (String, String) {
    (format!("{kind}/"), format!("{kind}0"))
}

/// What answers a range.
pub(super) fn scan(range: &Range) -> Scan {
    match *range {
        Range::After { kind, after, limit } => after_key(kind, after, limit),
        Range::Pledges { state, after, limit } => pledges(state, after, limit),
        Range::CheckpointAt { account, at } => checkpoint_at(account, at),
    }
}

fn after_key(kind: RowKind, after: Option<RowKey>, limit: u32) -> Scan {
    let (first, below) = bounds(kind);
    // All rows of a kind come before those of the next.
    let at_least = match after {
        Some(key) if key.kind() == kind => text(key) + " ",
        Some(key) if key.kind() > kind => below.clone(),
        _ => first,
    };
    Scan { at_least, below, group: None, descending: false, limit }
}

fn pledges(state: PledgeState, after: Option<PledgeId>, limit: u32) -> Scan {
    Scan { group: Some(state.to_string()), ..after_key(RowKind::Pledge, after.map(RowKey::Pledge), limit) }
}

fn checkpoint_at(account: AccountId, at: Timestamp) -> Scan {
    let at_least = text(RowKey::Checkpoint(account, Timestamp::MIN));
    let below = text(RowKey::Checkpoint(account, at)) + " ";
    Scan { at_least, below, group: None, descending: true, limit: 1 }
}
