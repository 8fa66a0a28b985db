//! Who gave most.

use crate::{id::AccountId, limits::PAGE_MAX, money::Amount, pledge::Pledge, time::Timestamp};
use serde::Serialize;
use std::collections::HashMap;

/// Ranks backers by what they promised. A pledge that was placed anonymously never adds to a name: an account with both
/// kinds of pledges stands in two places, once without its name.
#[derive(Clone, Debug, Default)]
pub struct TopBackers(HashMap<(AccountId, bool), RankedBacker>);

/// A place in the ranking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RankedBacker {
    /// The account; none where it does not want to be named.
    pub account: Option<AccountId>,
    /// Its pledges that count.
    pub pledges: u32,
    /// Promised money of those pledges, without tips.
    pub committed: Amount,
    /// Money of them that cleared and was not given back, gross of fees.
    pub collected: Amount,
    /// When the first of them was placed.
    pub since: Timestamp,
}

impl TopBackers {
    /// A ranking over pledges, in any order.
    pub fn of<'a>(pledges: impl IntoIterator<Item = &'a Pledge>) -> Self {
        let mut ranking = Self::default();
        for pledge in pledges {
            ranking.feed(pledge);
        }
        ranking
    }

    /// Adds a pledge; one that does not count as committed changes nothing.
    pub fn feed(&mut self, pledge: &Pledge) {
        if !pledge.state.counts().committed {
            return;
        }
        let place = self.0.entry((pledge.backer, pledge.anonymous)).or_insert(RankedBacker {
            account: (!pledge.anonymous).then_some(pledge.backer),
            pledges: 0,
            committed: Amount::ZERO,
            collected: Amount::ZERO,
            since: pledge.created_at,
        });
        place.pledges = place.pledges.saturating_add(1);
        place.committed = place.committed.saturating_add(pledge.promised());
        place.collected = place.collected.saturating_add(pledge.collected());
        place.since = place.since.min(pledge.created_at);
    }

    /// The first `limit` places (at most [`PAGE_MAX`]): most promised first, then most collected, then who came first,
    /// then by account.
    pub fn ranking(&self, limit: u32) -> Vec<RankedBacker> {
        let mut places: Vec<(AccountId, RankedBacker)> =
            self.0.iter().map(|((account, _), place)| (*account, *place)).collect();
        places.sort_unstable_by(|(a, x), (b, y)| {
            let money = y.committed.cmp(&x.committed).then(y.collected.cmp(&x.collected));
            money.then(x.since.cmp(&y.since)).then(a.cmp(b)).then(x.account.cmp(&y.account))
        });
        places.truncate(usize::try_from(limit.min(PAGE_MAX)).unwrap_or(usize::MAX));
        places.into_iter().map(|(_, place)| place).collect()
    }
}
