//! A pledge was cut to its part, as it is journaled.

use crate::{
    decide::{Evolve, WorkingSet},
    id::PledgeId,
    money::Amount,
    pledge,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// More was promised than is accepted, and this pledge got a part of what it asked for: from now on it promises that part.
/// Money that it paid beyond goes back by a refund of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PledgeAllotted {
    /// The pledge.
    pub pledge: PledgeId,
    /// What it asked for.
    pub asked: Amount,
    /// What it got, and promises now; nothing where a bank has the money that is to go back.
    pub amount: Amount,
}

impl Evolve for PledgeAllotted {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        pledge::change(rows, self.pledge, at, |pledge| {
            let less = pledge.amount.saturating_sub(self.amount);
            pledge.contribution = pledge.contribution.saturating_sub(less);
            pledge.amount = self.amount;
        });
    }
}
