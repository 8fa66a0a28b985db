//! Tiers: added, edited within what was promised, ended.

use super::{Availability, Queue, Stock, Tier, TierTerms, queue::pass_on};
use crate::{
    actor::{Actor, Permission, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, Refused, RowKey, Tx, WorkingSet},
    id::TierId,
    limits::TIERS_MAX,
    rejection::Rejection,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Phases in which nobody can have chosen a tier yet.
const BEFORE_LAUNCH: &[Phase] = &[Phase::Draft, Phase::Scheduled];

/// The phases in which a tier can be rewritten or withdrawn.
const REWRITABLE: &[Phase] = &[Phase::Draft, Phase::Scheduled, Phase::Live, Phase::Successful, Phase::Delivering];

/// Adds a tier or add-on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddTier {
    /// What it promises.
    pub terms: TierTerms,
}

/// A tier or add-on was added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TierAdded {
    /// The tier.
    pub tier: TierId,
    /// What it promises.
    pub terms: TierTerms,
}

impl Handler for AddTier {
    const WHO: &'static [Who] = &[Who::Collaborator(Permission::Edit)];
    const PHASES: &'static [Phase] = &[Phase::Draft, Phase::Scheduled, Phase::Live];

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let max = TIERS_MAX as u64;
        tx.check(u64::from(tx.campaign()?.tiers) < max, || Rejection::TooMany { what: "tiers", max });
        self.terms.check(tx, None)?;
        tx.pass()?;
        let tier: TierId = tx.id();
        tx.emit(TierAdded { tier, terms: self.terms.clone() });
        Ok(())
    }
}

impl Evolve for TierAdded {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        rows.put(Tier { id: self.tier, terms: self.terms.clone(), ended: false });
        rows.put(Stock { tier: self.tier, taken: 0, backers: 0 });
        if let Some(campaign) = rows.campaign_mut() {
            campaign.tiers = campaign.tiers.saturating_add(1);
        }
    }
}

/// Rewrites what a tier promises. Before launch anything may change. Afterwards the quantity may only rise (R-REWARD-2), and
/// what somebody has chosen stays what they chose (R-REWARD-11; Kickstarter help 115005135314: a reward that has backers
/// cannot be edited, quantities may be raised).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditTier {
    /// The tier.
    pub tier: TierId,
    /// The whole new promise.
    pub terms: TierTerms,
}

/// A tier was rewritten.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TierEdited {
    /// The tier.
    pub tier: TierId,
    /// The whole new promise.
    pub terms: TierTerms,
}

impl Handler for EditTier {
    const WHO: &'static [Who] = &[Who::Collaborator(Permission::Edit)];
    const PHASES: &'static [Phase] = REWRITABLE;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.extend(footprint(self.tier));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let tier = tier(tx, self.tier)?;
        check_not_ended(tx, &tier);
        let launched = !BEFORE_LAUNCH.contains(&tx.campaign()?.phase_at(tx.now()));
        let chosen = tx.rows.stock(self.tier).is_some_and(|stock| stock.backers > 0);
        if launched && chosen {
            for field in self.terms.broken_promises(&tier.terms) {
                tx.check(false, || Rejection::TierFrozen { tier: self.tier, field });
            }
        }
        self.terms.check(tx, Some(&tier.terms))?;
        let fell = launched && self.terms.fewer_than(&tier.terms);
        let least = tier.terms.quantity;
        tx.check(!fell, || Rejection::QuantityFell { tier: self.tier, least });
        tx.pass()?;
        tx.emit(TierEdited { tier: self.tier, terms: self.terms.clone() });
        pass_on(tx, self.tier);
        Ok(())
    }
}

impl Evolve for TierEdited {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(tier) = rows.tier_mut(self.tier) {
            tier.terms = self.terms.clone();
        }
    }
}

/// Withdraws a tier: nobody new can choose it, reservations and waiting list are gone. Pledges that hold it keep it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EndTier {
    /// The tier.
    pub tier: TierId,
}

/// A tier was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TierEnded {
    /// The tier.
    pub tier: TierId,
}

impl Handler for EndTier {
    const WHO: &'static [Who] = &[Who::Collaborator(Permission::Edit)];
    const PHASES: &'static [Phase] = REWRITABLE;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.extend(footprint(self.tier));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let tier = tier(tx, self.tier)?;
        check_not_ended(tx, &tier);
        tx.pass()?;
        tx.emit(TierEnded { tier: self.tier });
        Ok(())
    }
}

impl Evolve for TierEnded {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(tier) = rows.tier_mut(self.tier) {
            tier.ended = true;
        }
        if rows.queue(self.tier).is_some() {
            rows.put(Queue::empty(self.tier));
        }
    }
}

fn check_not_ended(tx: &Tx<'_>, tier: &Tier) {
    let availability = Availability::Ended;
    tx.check(!tier.ended, || Rejection::TierUnavailable { tier: tier.id, availability });
}

/// The tier, or its absence as a rejection.
pub(super) fn tier(tx: &Tx<'_>, id: TierId) -> Result<Tier, Refused> {
    tx.require(tx.rows.tier(id).cloned(), || Rejection::TierNotFound { tier: id })
}

/// What every command about one tier reads.
pub(super) fn footprint(tier: TierId) -> [Need; 3] {
    [RowKey::Tier(tier), RowKey::Stock(tier), RowKey::Queue(tier)].map(Need::Row)
}
