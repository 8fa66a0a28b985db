//! Transferring shares.

use super::{
    Class, Lot, LotState, NewLot, Units, book,
    class::class,
    grant::check_receiver,
    moves::{MOVES, TRANSFER},
    worth::cost_part,
};
use crate::{
    actor::{Actor, Role, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, RowKey, Tx, WorkingSet, next},
    id::{AccountId, ClassId, LotId},
    limits::LOTS_PER_PLEDGE_MAX,
    rejection::Rejection,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Transfers a lot or a part of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TransferShares {
    /// The lot.
    pub lot: LotId,
    /// How many of its units.
    pub units: Units,
    /// To whom.
    pub to: AccountId,
    /// What lets it move before its lock ends. Only the platform can know such a fact, so only an admin may state it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exemption: Option<Exemption>,
}

/// What lets a lot move before its lock ends: 17 CFR 227.501(a), beside a transfer to the issuer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Exemption {
    /// To an accredited investor.
    AccreditedInvestor,
    /// As part of a registered offering.
    RegisteredOffering,
    /// To a member of the family or a trust for one, or after death or divorce.
    Family,
}

/// Shares were transferred.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SharesTransferred {
    /// The lot that ended.
    pub lot: LotId,
    /// Its class.
    pub class: ClassId,
    /// Who held it.
    pub from: AccountId,
    /// Who holds what moved.
    pub to: AccountId,
    /// What moved.
    pub moved: NewLot,
    /// What stayed behind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balance: Option<NewLot>,
    /// What let it move before its lock ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exemption: Option<Exemption>,
}

impl Handler for TransferShares {
    const WHO: &'static [Who] = &[Who::Owner, Who::Platform(Role::Admin)];
    const PHASES: &'static [Phase] = Phase::IN_FORCE;

    fn owner(&self, rows: &WorkingSet<'_>) -> Result<Option<AccountId>, Rejection> {
        rows.lot(self.lot).map(|lot| Some(lot.holder)).ok_or(Rejection::LotNotFound { lot: self.lot })
    }

    fn prefetch(&self, actor: &Actor, needs: &mut Vec<Need>) {
        let rows = [RowKey::Lot(self.lot), RowKey::Holder(actor.account), RowKey::Holder(self.to)];
        needs.extend(rows.map(Need::Row));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let lot = tx.require(tx.rows.lot(self.lot).cloned(), || Rejection::LotNotFound { lot: self.lot })?;
        let class = class(tx, lot.class)?;
        let allowed = next(MOVES, Some(lot.state), TRANSFER) == Some(LotState::Transferred);
        tx.check(allowed, || Rejection::LotState { lot: lot.id, state: lot.state });
        tx.check(!lot.frozen, || Rejection::LotFrozen { lot: lot.id });
        tx.pass()?;
        check_receiver(tx, self.to);
        tx.check(self.to != lot.holder, || Rejection::TransferToSelf);
        tx.check(class.terms.transferable, || Rejection::NotTransferable { class: class.id });
        self.check_lock(tx, &lot)?;
        self.check_units(tx, &lot, &class);
        check_count(tx, &lot, self.units);
        tx.pass()?;
        let rest = lot.units.saturating_sub(self.units);
        let kept = cost_part(lot.cost, rest, lot.units);
        let moved = book::new_lot(tx, 0, self.units, lot.cost.saturating_sub(kept));
        let balance = (!rest.is_zero()).then(|| book::new_lot(tx, 1, rest, kept));
        let (from, to, exemption) = (lot.holder, self.to, self.exemption);
        tx.emit(SharesTransferred { lot: lot.id, class: class.id, from, to, moved, balance, exemption });
        crate::backlog::reweigh(tx, from);
        crate::backlog::reweigh(tx, to);
        Ok(())
    }
}

impl TransferShares {
    /// Before its lock ends a lot moves to the issuer only, or under an exemption that the platform vouches for
    /// (R-SHARE-18; 17 CFR 227.501(a): one year).
    fn check_lock(&self, tx: &Tx<'_>, lot: &Lot) -> Handled {
        let vouched = tx.actor().has(Role::Admin);
        tx.check(self.exemption.is_none() || vouched, || Rejection::ExemptionNotVouched);
        let to_issuer = self.to == tx.campaign()?.creator;
        if let Some(until) = lot.locked_until.filter(|until| tx.now() < *until) {
            let cites = || tx.rows.terms().map_or_else(Vec::new, |terms| terms.policy.sources(["shares.lockUp"]));
            tx.check(to_issuer || self.exemption.is_some(), || Rejection::LockedUp { until, cites: cites() });
        }
        Ok(())
    }

    /// The whole lot may always move; to divide it, both parts must be as large as the class asks for (R-SHARE-17).
    fn check_units(&self, tx: &Tx<'_>, lot: &Lot, class: &Class) {
        tx.check(!self.units.is_zero(), || Rejection::NoUnits);
        tx.check(self.units <= lot.units, || Rejection::NotEnoughUnits { held: lot.units });
        let rest = lot.units.saturating_sub(self.units);
        let minimum = class.terms.least();
        if !rest.is_zero() && !self.units.is_zero() {
            let got = self.units.min(rest);
            tx.check(got >= minimum, || Rejection::BelowMinimumLot { minimum, got });
        }
    }
}

/// A refund must be able to find every lot of its pledge in one step, so one pledge's shares are not divided without end.
fn check_count(tx: &Tx<'_>, lot: &Lot, units: Units) {
    let Some(pledge) = lot.pledge.and_then(|pledge| tx.rows.pledge(pledge)) else { return };
    let divides = units < lot.units;
    let max = LOTS_PER_PLEDGE_MAX;
    tx.check(!divides || pledge.lots.len() < max, || Rejection::TooMany {
        what: "live lots of one pledge",
        max: max as u64,
    });
}

impl Evolve for SharesTransferred {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        book::part(rows, self.from, at, |rows| {
            let Some(lot) = book::end(rows, self.lot, LotState::Transferred, at) else { return };
            book::open(rows, self.moved.part_of(&lot, self.to), at);
            if let Some(balance) = self.balance {
                book::open(rows, balance.part_of(&lot, lot.holder), at);
            }
            let opened: Vec<NewLot> = [self.moved].into_iter().chain(self.balance).collect();
            book::relink(rows, lot.pledge, Some(self.lot), &opened, at, |_| {});
        });
    }
}
