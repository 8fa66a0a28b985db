//! The holders' side: accepting what was shipped, or sending it back.

use super::{UNDER_WAY, advance, propose::develops};
use crate::{
    actor::{Actor, Who},
    campaign::Phase,
    decide::{Handled, Handler, Need, RowKey, Tx},
    id::FeatureId,
    rejection::Rejection,
    share::votes_of,
    text::Reason,
};
use serde::{Deserialize, Serialize};

/// Only holders with the proposer's votes judge, and nobody judges their own work (R-BACKLOG-4).
fn may_judge(tx: &Tx<'_>) -> Handled {
    let needed = tx.terms()?.policy.voting.proposer_votes.max(1);
    let votes = votes_of(&tx.rows, tx.me());
    tx.check(votes >= needed, || Rejection::HolderVotes { needed, votes });
    tx.check(!develops(tx)?, || Rejection::OwnWork);
    Ok(())
}

/// Accepts a shipped feature: done, in the holders' word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AcceptFeature {
    /// The feature.
    pub feature: FeatureId,
}

impl Handler for AcceptFeature {
    const WHO: &'static [Who] = &[Who::Holder];
    const PHASES: &'static [Phase] = UNDER_WAY;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Feature(self.feature)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        may_judge(tx)?;
        advance(tx, self.feature, "acceptFeature", None)
    }
}

/// Sends a shipped feature back, with a reason: it is in progress again, with what still stands on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RejectFeature {
    /// The feature.
    pub feature: FeatureId,
    /// Why.
    pub reason: Reason,
}

impl Handler for RejectFeature {
    const WHO: &'static [Who] = &[Who::Holder];
    const PHASES: &'static [Phase] = UNDER_WAY;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Feature(self.feature)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        may_judge(tx)?;
        advance(tx, self.feature, "rejectFeature", Some(self.reason.clone()))
    }
}
