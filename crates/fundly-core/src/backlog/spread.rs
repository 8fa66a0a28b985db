//! Spreading standing priority over the open features.

use super::{Emphasis, Priority, UNDER_WAY};
use crate::{
    actor::{Actor, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, RowKey, Tx, WorkingSet},
    id::{AccountId, FeatureId},
    limits::SPREAD_MAX,
    money::{Mode, Portion, allocate},
    rejection::Rejection,
    share::votes_of,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Says how the holder's votes are spread over the open features, in place of what was said before. An empty spread takes
/// everything back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetPriorities {
    /// The whole new spread.
    #[serde(deserialize_with = "crate::text::bounded::<_, _, SPREAD_MAX>")]
    pub spread: Vec<Part>,
}

/// A part of a spread as wished.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Part {
    /// The feature.
    pub feature: FeatureId,
    /// Its part, relative to the other parts; at least 1.
    pub parts: u32,
}

/// A holder set their priorities.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PrioritiesSet {
    /// The holder.
    pub holder: AccountId,
    /// The spread, with the votes that each part carries.
    pub spread: Vec<Emphasis>,
}

/// A holder's votes were spread anew, because the holding changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PrioritiesReweighed {
    /// The holder.
    pub holder: AccountId,
    /// The spread, with the votes that each part carries.
    pub spread: Vec<Emphasis>,
}

impl Handler for SetPriorities {
    const WHO: &'static [Who] = &[Who::Holder];
    const PHASES: &'static [Phase] = UNDER_WAY;
    const RESTRICTED: bool = true;

    fn prefetch(&self, actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Priority(actor.account)));
        let named = self.spread.iter().take(SPREAD_MAX);
        needs.extend(named.map(|part| Need::Row(RowKey::Feature(part.feature))));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let max = SPREAD_MAX as u64;
        tx.check(self.spread.len() <= SPREAD_MAX, || Rejection::TooMany { what: "features in a spread", max });
        tx.pass()?;
        for (index, Part { feature, parts }) in self.spread.iter().copied().enumerate() {
            match tx.rows.feature(feature).map(|feature| feature.state) {
                None => tx.check(false, || Rejection::FeatureNotFound { feature }),
                Some(state) => tx.check(state.is_open(), || Rejection::FeatureState { feature, state }),
            }
            tx.check(parts > 0, || Rejection::EmptyPart { feature });
            let before = self.spread.iter().take(index);
            tx.check(before.into_iter().all(|other| other.feature != feature), || Rejection::FeatureTwice { feature });
        }
        tx.pass()?;
        let parts: Vec<_> = self.spread.iter().map(|part| (part.feature, part.parts)).collect();
        let spread = weighed(votes_of(&tx.rows, tx.me()), &parts);
        tx.emit(PrioritiesSet { holder: tx.me(), spread });
        Ok(())
    }
}

/// Spreads votes by parts: every vote goes somewhere, what does not divide goes to the largest fractions, ties to the
/// earlier part (R-BACKLOG-6).
pub(super) fn weighed(votes: u64, parts: &[(FeatureId, u32)]) -> Vec<Emphasis> {
    let portions: Vec<Portion> = parts.iter().map(|(_, parts)| Portion::weight(u64::from(*parts))).collect();
    let whole = i64::try_from(votes).unwrap_or(i64::MAX);
    let shares = allocate(whole, &portions, Mode::LargestRemainder).unwrap_or_else(|_| vec![0; parts.len()]);
    let share = |(&(feature, parts), votes)| Emphasis { feature, parts, votes: u64::try_from(votes).unwrap_or(0) };
    parts.iter().zip(shares).map(share).collect()
}

impl Evolve for PrioritiesSet {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        replace(rows, self.holder, &self.spread);
        rows.put(Priority { holder: self.holder, spread: self.spread.clone(), updated_at: at });
    }
}

impl Evolve for PrioritiesReweighed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        replace(rows, self.holder, &self.spread);
        if let Some(priority) = rows.priority_mut(self.holder) {
            priority.spread.clone_from(&self.spread);
        }
    }
}

/// Moves what stands on the features by the difference between two spreads; a closed feature keeps its support.
fn replace(rows: &mut WorkingSet<'_>, holder: AccountId, after: &[Emphasis]) {
    let before = rows.priority(holder).map_or_else(Vec::new, |priority| priority.spread.clone());
    let mut stand = |part: &Emphasis, added| {
        if let Some(feature) = rows.feature_mut(part.feature) {
            feature.stand(part.votes, added);
        }
    };
    before.iter().for_each(|part| stand(part, false));
    after.iter().for_each(|part| stand(part, true));
}
