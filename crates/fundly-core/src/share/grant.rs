//! Granting shares out of the creator's reserve.

use super::{
    Lot, LotState, NewLot, Units, book,
    class::class,
    issue::{check_begun, locked_until},
    moves::{GRANT, MOVES},
};
use crate::{
    actor::{Actor, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, RowKey, Tx, WorkingSet, next},
    id::{AccountId, ClassId},
    money::Amount,
    rejection::Rejection,
    text::Reason,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Grants shares out of the creator's reserve: to the creator, a co-founder, a contributor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GrantShares {
    /// The class.
    pub class: ClassId,
    /// Who gets them.
    pub holder: AccountId,
    /// How many.
    pub units: Units,
    /// What for.
    pub reason: Reason,
}

/// Shares were granted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SharesGranted {
    /// Their class.
    pub class: ClassId,
    /// Who holds them.
    pub holder: AccountId,
    /// The certificate.
    pub granted: NewLot,
    /// What for.
    pub reason: Reason,
    /// Until when they may not be transferred.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked_until: Option<Timestamp>,
}

impl Handler for GrantShares {
    const WHO: &'static [Who] = &[Who::Creator];
    const PHASES: &'static [Phase] = Phase::IN_FORCE;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.extend([RowKey::Class(self.class), RowKey::Holder(self.holder)].map(Need::Row));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let row = class(tx, self.class)?;
        check_begun(tx)?;
        check_receiver(tx, self.holder);
        let left = row.reserve_left();
        tx.check(self.units <= left, || Rejection::ReserveExceeded { left });
        let minimum = row.terms.least();
        tx.check(self.units >= minimum, || Rejection::BelowMinimumLot { minimum, got: self.units });
        tx.pass()?;
        if next(MOVES, None, GRANT) != Some(LotState::Live) {
            return Ok(());
        }
        let granted = book::new_lot(tx, 0, self.units, Amount::ZERO);
        let locked_until = locked_until(tx, row.terms.lock_up);
        let (class, holder, reason) = (self.class, self.holder, self.reason.clone());
        tx.emit(SharesGranted { class, holder, granted, reason, locked_until });
        crate::backlog::reweigh(tx, holder);
        Ok(())
    }
}

/// The id under which sums of the whole register stand is nobody's (R-SHARE-25).
pub(super) fn check_receiver(tx: &Tx<'_>, account: AccountId) {
    tx.check(account != AccountId::EVERYONE, || Rejection::NotAnAccount { account });
}

impl Evolve for SharesGranted {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        if let Some(class) = rows.class_mut(self.class) {
            class.granted = class.granted.saturating_add(self.granted.units);
        }
        let lot = Lot {
            id: self.granted.lot,
            certificate: self.granted.certificate,
            class: self.class,
            holder: self.holder,
            units: self.granted.units,
            cost: self.granted.cost,
            pledge: None,
            acquired_at: at,
            locked_until: self.locked_until,
            frozen: false,
            state: LotState::Live,
            from: None,
        };
        book::open(rows, lot, at);
    }
}
