//! Classes of shares: added and edited while a draft, authorised for more later.

use super::{Class, ClassTerms, Units};
use crate::{
    actor::{Actor, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, Refused, RowKey, Tx, WorkingSet},
    id::ClassId,
    limits::{CLASSES_MAX, PRECISION_MAX, VOTES_MAX},
    money::Amount,
    rejection::Rejection,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Adds a class of shares to a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddClass {
    /// Its terms.
    pub terms: ClassTerms,
}

/// A class was added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ClassAdded {
    /// The class.
    pub class: ClassId,
    /// Its terms.
    pub terms: ClassTerms,
}

impl Handler for AddClass {
    const WHO: &'static [Who] = &[Who::Creator];
    const PHASES: &'static [Phase] = &[Phase::Draft];

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let count = tx.campaign()?.classes.len();
        tx.check(count < CLASSES_MAX, || Rejection::TooMany { what: "classes", max: CLASSES_MAX as u64 });
        check_terms(tx, &self.terms, None)?;
        tx.pass()?;
        let class = tx.id();
        tx.emit(ClassAdded { class, terms: self.terms.clone() });
        Ok(())
    }
}

impl Evolve for ClassAdded {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        rows.put(Class {
            id: self.class,
            terms: self.terms.clone(),
            issued: Units::ZERO,
            frozen: Units::ZERO,
            votes: 0,
            granted: Units::ZERO,
            holders: 0,
        });
        if let Some(campaign) = rows.campaign_mut() {
            campaign.classes.push(self.class);
        }
    }
}

/// Replaces the terms of a class while the campaign is a draft. Afterwards price, votes and lock-up stand: what was sold
/// is what was offered (R-SHARE-7).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditClass {
    /// The class.
    pub class: ClassId,
    /// The whole new terms.
    pub terms: ClassTerms,
}

/// The terms of a class were replaced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ClassEdited {
    /// The class.
    pub class: ClassId,
    /// The whole new terms.
    pub terms: ClassTerms,
}

impl Handler for EditClass {
    const WHO: &'static [Who] = &[Who::Creator];
    const PHASES: &'static [Phase] = &[Phase::Draft];

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Class(self.class)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        class(tx, self.class)?;
        check_terms(tx, &self.terms, Some(self.class))?;
        tx.pass()?;
        tx.emit(ClassEdited { class: self.class, terms: self.terms.clone() });
        Ok(())
    }
}

impl Evolve for ClassEdited {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(class) = rows.class_mut(self.class) {
            class.terms = self.terms.clone();
        }
    }
}

/// Raises the ceiling of a class. It is never lowered: what is outstanding can therefore never be above it (R-SHARE-8).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RaiseAuthorised {
    /// The class.
    pub class: ClassId,
    /// The new ceiling.
    pub authorised: Units,
}

/// The ceiling of a class was raised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AuthorisedRaised {
    /// The class.
    pub class: ClassId,
    /// The ceiling before.
    pub before: Units,
    /// The new ceiling.
    pub authorised: Units,
}

impl Handler for RaiseAuthorised {
    const WHO: &'static [Who] = &[Who::Creator];
    const PHASES: &'static [Phase] =
        &[Phase::Scheduled, Phase::Live, Phase::Collecting, Phase::Successful, Phase::Delivering, Phase::Completed];

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Class(self.class)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let row = class(tx, self.class)?;
        let before = row.terms.authorised;
        tx.check(self.authorised > before, || Rejection::AuthorisedNotRaised { authorised: before });
        let terms = ClassTerms { authorised: self.authorised, ..row.terms };
        check_votes(tx, &terms, Some(self.class))?;
        tx.pass()?;
        tx.emit(AuthorisedRaised { class: self.class, before, authorised: self.authorised });
        Ok(())
    }
}

impl Evolve for AuthorisedRaised {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(class) = rows.class_mut(self.class) {
            class.terms.authorised = self.authorised;
        }
    }
}

/// The class, or its absence as a rejection.
pub(super) fn class(tx: &Tx<'_>, id: ClassId) -> Result<Class, Refused> {
    tx.require(tx.rows.class(id).cloned(), || Rejection::ClassNotFound { class: id })
}

/// Notes what is wrong with the terms of a class, new or in the place of one (R-SHARE-5).
fn check_terms(tx: &Tx<'_>, terms: &ClassTerms, instead_of: Option<ClassId>) -> Handled {
    let currency = tx.campaign()?.currency;
    crate::campaign::amount(tx, "class.price", Some(terms.price), currency, true);
    let rules = [
        (terms.precision > PRECISION_MAX, "precision", "must be 0 to 6"),
        (terms.authorised.is_zero(), "authorised", "may not be zero"),
        (terms.reserved > terms.authorised, "reserved", "may not be above the authorised units"),
        (terms.minimum_lot.is_some_and(Units::is_zero), "minimumLot", "may not be zero"),
        (terms.minimum_lot > Some(terms.authorised), "minimumLot", "may not be above the authorised units"),
    ];
    for (wrong, parameter, reason) in rules {
        tx.check(!wrong, || Rejection::ClassContradicts { parameter, reason });
    }
    check_votes(tx, terms, instead_of)
}

/// Notes when all authorised shares together could carry more votes than sums are exact for (R-SHARE-9).
fn check_votes(tx: &Tx<'_>, terms: &ClassTerms, instead_of: Option<ClassId>) -> Handled {
    let others = tx.campaign()?.classes.iter().filter(|id| Some(**id) != instead_of);
    let others = others.filter_map(|id| tx.rows.class(*id)).map(|class| &class.terms);
    let votes = others.chain([terms]).fold(0_u64, |sum, terms| sum.saturating_add(terms.votes_of(terms.authorised)));
    tx.check(votes <= VOTES_MAX, || Rejection::TooManyVotes { max: VOTES_MAX });
    Ok(())
}

/// Notes an order whose money does not buy what the class asks for at least (R-SHARE-17).
pub(crate) fn check_order(tx: &Tx<'_>, class: ClassId, amount: Amount) {
    let Some(row) = tx.rows.class(class) else { return };
    let (minimum, got) = (row.terms.least(), row.terms.units_for(amount));
    tx.check(got >= minimum, || Rejection::BelowMinimumLot { minimum, got });
}
