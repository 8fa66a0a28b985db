//! The backlog: feature requests and the standing priority that holders give them.

use crate::{
    id::{AccountId, FeatureId},
    text::{Body, Link, Reason, Title},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// A feature request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Feature {
    /// The feature.
    pub id: FeatureId,
    /// Who asked for it.
    pub author: AccountId,
    /// What it is.
    pub title: Title,
    /// More about it.
    pub text: Body,
    /// The issue on a forge.
    pub issue: Option<Link>,
    /// Where it stands.
    pub state: FeatureState,
    /// Votes that holders put on it now; kept as it was when the feature closed.
    pub support: u64,
    /// Holders behind those votes: those whose part carries at least one.
    pub supporters: u64,
    /// Votes that stand on it in the spreads of holders now. While it is open these are its support; on a closed feature they
    /// become fewer as holders move on, and are its support again if it is opened again (R-BACKLOG-8).
    pub standing: u64,
    /// Holders behind the votes that stand.
    pub standing_holders: u64,
    /// Why it was declined, or sent back.
    pub reason: Option<Reason>,
    /// When it was asked for.
    pub created_at: Timestamp,
    /// When its state last changed.
    pub updated_at: Timestamp,
}

impl Feature {
    /// Puts votes on it or takes them off; a closed feature keeps its support.
    pub(super) fn stand(&mut self, votes: u64, added: bool) {
        let holders = u64::from(votes > 0);
        let step = if added { u64::saturating_add } else { u64::saturating_sub };
        self.standing = step(self.standing, votes);
        self.standing_holders = step(self.standing_holders, holders);
        self.follow();
    }

    /// While the feature is open, what stands on it is its support.
    pub(super) fn follow(&mut self) {
        if self.state.is_open() {
            self.support = self.standing;
            self.supporters = self.standing_holders;
        }
    }
}

/// Where a feature stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum FeatureState {
    /// Asked for.
    Proposed,
    /// The developer means to do it.
    Planned,
    /// Being done.
    InProgress,
    /// Done, in the developer's word.
    Shipped,
    /// Done, in the holders' word.
    Accepted,
    /// Not to be done.
    Declined,
}

impl FeatureState {
    /// Every state, in order of life.
    pub const ALL: [Self; 6] =
        [Self::Proposed, Self::Planned, Self::InProgress, Self::Shipped, Self::Accepted, Self::Declined];

    /// Whether holders can put priority on it.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Proposed | Self::Planned | Self::InProgress)
    }
}

/// How one holder spreads their votes over the open features. The parts are a wish; the votes follow the holding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Priority {
    /// The holder.
    pub holder: AccountId,
    /// The spread, in the holder's order.
    pub spread: Vec<Emphasis>,
    /// When it was last set.
    pub updated_at: Timestamp,
}

/// A part of a spread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Emphasis {
    /// The feature.
    pub feature: FeatureId,
    /// Its part, relative to the other parts.
    pub parts: u32,
    /// Votes that this part carries now.
    pub votes: u64,
}
