//! Issuing shares for money that cleared.

use super::{
    Lot, LotState, NewLot, Units, book,
    moves::{ISSUE, MOVES},
};
use crate::{
    actor::{Actor, Role, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, RowKey, Tx, WorkingSet, next},
    id::{AccountId, ClassId, PledgeId},
    money::Amount,
    pledge::{self, Pledge, PledgeState},
    policy::IssueAt,
    rejection::Rejection,
    time::{Span, Timestamp},
};
use serde::{Deserialize, Serialize};

/// Shares were issued for money that cleared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SharesIssued {
    /// The pledge whose money bought them.
    pub pledge: PledgeId,
    /// Their class.
    pub class: ClassId,
    /// Who holds them.
    pub holder: AccountId,
    /// The certificate.
    pub issued: NewLot,
    /// Until when they may not be transferred.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked_until: Option<Timestamp>,
    /// Frozen from the start, because the pledge is under dispute.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub frozen: bool,
}

/// Money that cleared buys more units than are left. They are issued when the ceiling is raised and somebody asks
/// ([`IssueShares`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SharesShort {
    /// The pledge.
    pub pledge: PledgeId,
    /// The class.
    pub class: ClassId,
    /// Units that are due and could not be issued.
    pub units: Units,
}

/// What a pledge is due and what there is.
struct Due {
    class: ClassId,
    units: Units,
    short: Units,
    cost: Amount,
    lock_up: Span,
}

/// Units that a pledge's cleared money buys and that were not issued yet (R-SHARE-15, R-SHARE-16).
fn due(tx: &Tx<'_>, pledge: &Pledge) -> Option<Due> {
    let class = tx.rows.class(pledge.class?)?;
    // A bank may have money that goes back because the pledge was allotted less.
    let target = class.terms.units_for(pledge.collected().min(pledge.amount));
    let wanted = target.saturating_sub(pledge.units());
    if wanted.is_zero() || target < class.terms.least() {
        return None;
    }
    let units = wanted.min(class.available());
    let held = class.terms.cost_of(pledge.units());
    let cost = class.terms.cost_of(pledge.units().saturating_add(units)).saturating_sub(held);
    let short = wanted.saturating_sub(units);
    Some(Due { class: class.id, units, short, cost, lock_up: class.terms.lock_up })
}

/// Issues the units that a pledge's cleared money buys and that were not issued yet, as one lot. When is for the caller to
/// say: the policy's `shares.issue`.
pub(crate) fn issue_for_pledge(tx: &mut Tx<'_>, pledge: PledgeId) -> Handled {
    let Some(row) = tx.rows.pledge(pledge).cloned() else { return Ok(()) };
    let Some(due) = due(tx, &row) else { return Ok(()) };
    if !due.units.is_zero() && next(MOVES, None, ISSUE) == Some(LotState::Live) {
        let issued = book::new_lot(tx, 0, due.units, due.cost);
        let locked_until = locked_until(tx, due.lock_up);
        let frozen = row.state == PledgeState::Disputed;
        tx.emit(SharesIssued { pledge, class: due.class, holder: row.backer, issued, locked_until, frozen });
        crate::backlog::reweigh(tx, row.backer);
    }
    if !due.short.is_zero() {
        tx.emit(SharesShort { pledge, class: due.class, units: due.short });
    }
    Ok(())
}

/// The end of a lock that begins now: the later of the class's and the policy's.
pub(super) fn locked_until(tx: &Tx<'_>, lock_up: Span) -> Option<Timestamp> {
    let of_class = (lock_up > Span::ZERO).then(|| tx.now().plus(lock_up));
    let policy = tx.rows.terms().map(|terms| &terms.policy);
    let of_policy = policy.and_then(|policy| Some(policy.clock.after(tx.now(), policy.shares.lock_up.as_ref()?)));
    of_class.max(of_policy)
}

/// Notes when the policy does not let shares exist yet (R-SHARE-10).
pub(super) fn check_begun(tx: &Tx<'_>) -> Handled {
    let phase = tx.campaign()?.phase_at(tx.now());
    let succeeded = matches!(phase, Phase::Successful | Phase::Delivering | Phase::Completed);
    let at_clearing = tx.terms()?.policy.shares.issue == IssueAt::Clearing;
    tx.check(at_clearing || succeeded, || Rejection::IssueWaits { phase });
    Ok(())
}

impl Evolve for SharesIssued {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let lot = Lot {
            id: self.issued.lot,
            certificate: self.issued.certificate,
            class: self.class,
            holder: self.holder,
            units: self.issued.units,
            cost: self.issued.cost,
            pledge: Some(self.pledge),
            acquired_at: at,
            locked_until: self.locked_until,
            frozen: self.frozen,
            state: LotState::Live,
            from: None,
        };
        book::open(rows, lot, at);
        book::relink(rows, Some(self.pledge), None, &[self.issued], at, |pledge| {
            pledge.units_issued = pledge.units_issued.saturating_add(self.issued.units);
        });
    }
}

impl Evolve for SharesShort {
    fn evolve(&self, _rows: &mut WorkingSet<'_>, _at: Timestamp) {}
}

/// Issues what a pledge is due and could not be given before, after the ceiling of the class was raised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IssueShares {
    /// The pledge.
    pub pledge: PledgeId,
}

impl Handler for IssueShares {
    const WHO: &'static [Who] = &[Who::Owner, Who::Creator, Who::Platform(Role::Admin), Who::Platform(Role::System)];
    const PHASES: &'static [Phase] = Phase::IN_FORCE;

    fn owner(&self, rows: &WorkingSet<'_>) -> Result<Option<AccountId>, Rejection> {
        pledge::owner(rows, self.pledge)
    }

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Pledge(self.pledge)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let row = pledge::pledge(tx, self.pledge)?;
        check_begun(tx)?;
        let issuable = due(tx, &row).is_some_and(|due| !due.units.is_zero());
        tx.check(issuable, || Rejection::NothingToIssue { pledge: self.pledge });
        tx.pass()?;
        issue_for_pledge(tx, self.pledge)
    }
}
