//! The books at the end of each year.

use crate::{event::Event, journal::Entry, ledger::Balances};
use serde::Serialize;

/// The balance of every account at the end of each year (UTC), from the journal alone. Feed entries in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct YearEnds(Vec<YearEnd>);

/// The balances at the end of a year; of the last year, as far as the entries go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct YearEnd {
    /// The year.
    pub year: u16,
    /// The balances.
    pub balances: Balances,
}

impl YearEnds {
    /// The year ends over entries in their order.
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let mut years = Self::default();
        for entry in entries {
            years.feed(entry);
        }
        years
    }

    /// Adds the next entry. Years without an entry end as the year before.
    pub fn feed(&mut self, entry: &Entry) {
        let date = entry.at.date();
        // A moment lies between 1970 and 9999: its date begins with four digits.
        let year = date.get(..4).and_then(|year| year.parse().ok()).unwrap_or_default();
        let mut open = self.0.last().copied().unwrap_or(YearEnd { year, balances: Balances::default() });
        if self.0.is_empty() {
            self.0.push(open);
        }
        while open.year < year {
            open.year += 1;
            self.0.push(open);
        }
        if let Some(last) = self.0.last_mut() {
            entry.events.iter().filter_map(Event::postings).for_each(|postings| last.balances.book(postings));
        }
    }

    /// One for each year from the first entry to the last, in order.
    pub fn years(&self) -> &[YearEnd] {
        &self.0
    }
}
