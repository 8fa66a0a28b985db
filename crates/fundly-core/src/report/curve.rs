//! The funding curve.

use crate::{decide::WorkingSet, journal::Entry, money::Amount};
use serde::Serialize;

/// Money over time, day by day, rebuilt from the journal: nothing but the entries is needed. Feed every entry from the
/// first on, in order.
#[derive(Debug)]
pub struct FundingCurve {
    rows: WorkingSet<'static>,
    points: Vec<CurvePoint>,
}

/// The sums at the end of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CurvePoint {
    /// The day in UTC, `YYYY-MM-DD`.
    pub day: String,
    /// Promised money, without tips.
    pub committed: Amount,
    /// Money that cleared and was not given back, gross of fees.
    pub collected: Amount,
    /// Pledges that count as committed.
    pub pledges: u64,
    /// Accounts behind them.
    pub backers: u64,
}

impl Default for FundingCurve {
    fn default() -> Self {
        Self { rows: WorkingSet::complete(), points: Vec::new() }
    }
}

impl FundingCurve {
    /// The curve over entries in their order.
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let mut curve = Self::default();
        for entry in entries {
            curve.feed(entry);
        }
        curve
    }

    /// Adds the next entry.
    pub fn feed(&mut self, entry: &Entry) {
        for event in &entry.events {
            event.evolve(&mut self.rows, entry.at);
        }
        let Some(totals) = self.rows.campaign().map(|campaign| campaign.totals) else { return };
        let point = CurvePoint {
            day: entry.at.date(),
            committed: totals.committed,
            collected: totals.collected,
            pledges: totals.pledges,
            backers: totals.backers,
        };
        match self.points.last_mut() {
            Some(last) if last.day == point.day => *last = point,
            Some(last) if last.same_sums(&point) => {}
            None if totals.placed == 0 => {}
            _ => self.points.push(point),
        }
    }

    /// One point for each day on which a sum changed, in order; between two points nothing changed. The first is the day
    /// of the first pledge.
    pub fn points(&self) -> &[CurvePoint] {
        &self.points
    }
}

impl CurvePoint {
    fn same_sums(&self, other: &Self) -> bool {
        (self.committed, self.collected, self.pledges, self.backers)
            == (other.committed, other.collected, other.pledges, other.backers)
    }
}
