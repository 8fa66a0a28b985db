//! What was done and found, in numbers.

use crate::kill::Kind;
use std::{collections::BTreeMap, time::Duration};

#[derive(Clone, Debug, Default)]
pub(crate) struct Count {
    pub(crate) kills: BTreeMap<Kind, (u64, Duration)>,
    pub(crate) rounds: u64,
    pub(crate) campaigns: u64,
    /// Commands that were accepted and acknowledged.
    pub(crate) accepted: u64,
    /// Of those, the ones whose first answer was lost, so that a retry was answered as a repeat.
    pub(crate) answer_lost: u64,
    /// Of those that were accepted, the ones on a server with small disks.
    pub(crate) on_small_disks: u64,
    /// Of those that were accepted, the ones that had to be sent more than once.
    pub(crate) sent_again: u64,
    /// Times that a caller was told that the store is unavailable or contended.
    pub(crate) tries: u64,
    pub(crate) refused: u64,
    /// Commands that were acknowledged before and were sent again.
    pub(crate) repeats: u64,
    /// What a killed process had asked: in the journal, or not.
    pub(crate) doubts_found: u64,
    pub(crate) doubts_absent: u64,
    pub(crate) entries: u64,
    pub(crate) scarce: u64,
}

impl Count {
    pub(crate) fn killed(&mut self, kind: Kind, recovery: Duration) {
        let (times, slowest) = self.kills.entry(kind).or_default();
        *times += 1;
        *slowest = recovery.max(*slowest);
    }

    pub(crate) fn all_kills(&self) -> u64 {
        self.kills.values().map(|(times, _)| times).sum()
    }

    pub(crate) fn add(&mut self, other: &Self) {
        for (kind, (times, slowest)) in &other.kills {
            let (all, slowest_of_all) = self.kills.entry(*kind).or_default();
            *all += times;
            *slowest_of_all = (*slowest).max(*slowest_of_all);
        }
        let sums = [
            (&mut self.rounds, other.rounds),
            (&mut self.campaigns, other.campaigns),
            (&mut self.accepted, other.accepted),
            (&mut self.answer_lost, other.answer_lost),
            (&mut self.on_small_disks, other.on_small_disks),
            (&mut self.sent_again, other.sent_again),
            (&mut self.tries, other.tries),
            (&mut self.refused, other.refused),
            (&mut self.repeats, other.repeats),
            (&mut self.doubts_found, other.doubts_found),
            (&mut self.doubts_absent, other.doubts_absent),
            (&mut self.entries, other.entries),
            (&mut self.scarce, other.scarce),
        ];
        sums.into_iter().for_each(|(sum, more)| *sum += more);
    }
}
