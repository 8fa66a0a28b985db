//! Asking for a feature.

use super::{Feature, FeatureState, UNDER_WAY};
use crate::{
    actor::{Permission, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Tx, WorkingSet},
    id::{AccountId, FeatureId},
    rejection::Rejection,
    share::votes_of,
    text::{Body, Link, Title},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Asks for a feature. Where the policy does not let anyone ask, a holder needs the proposer's votes; the creator and the
/// developers always may.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProposeFeature {
    /// What it is.
    pub title: Title,
    /// More about it.
    pub text: Body,
    /// The issue on a forge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue: Option<Link>,
}

/// A feature was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FeatureProposed {
    /// The feature.
    pub feature: FeatureId,
    /// Who asked for it.
    pub author: AccountId,
    /// What it is.
    pub title: Title,
    /// More about it.
    pub text: Body,
    /// The issue on a forge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue: Option<Link>,
}

impl Handler for ProposeFeature {
    const WHO: &'static [Who] = &[Who::Anyone];
    const PHASES: &'static [Phase] = UNDER_WAY;

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let rules = &tx.terms()?.policy.voting;
        if !rules.public_features && !develops(tx)? {
            let (votes, needed) = (votes_of(&tx.rows, tx.me()), rules.proposer_votes.max(1));
            tx.check(votes >= needed, || Rejection::HolderVotes { needed, votes });
        }
        tx.pass()?;
        let feature = tx.id();
        tx.emit(FeatureProposed {
            feature,
            author: tx.me(),
            title: self.title.clone(),
            text: self.text.clone(),
            issue: self.issue.clone(),
        });
        Ok(())
    }
}

/// Whether the actor is on the side that builds: the creator, or a collaborator who develops.
pub(super) fn develops(tx: &Tx<'_>) -> Result<bool, crate::decide::Refused> {
    let me = tx.me();
    Ok(tx.campaign()?.creator == me || tx.rows.team().is_some_and(|team| team.allows(me, Permission::Develop)))
}

impl Evolve for FeatureProposed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        rows.put(Feature {
            id: self.feature,
            author: self.author,
            title: self.title.clone(),
            text: self.text.clone(),
            issue: self.issue.clone(),
            state: FeatureState::Proposed,
            support: 0,
            supporters: 0,
            standing: 0,
            standing_holders: 0,
            reason: None,
            created_at: at,
            updated_at: at,
        });
    }
}
