//! A dispute is decided.

use super::{
    Dispute, DisputeState,
    moves::{self, MOVES},
    opened::settle,
};
use crate::{
    campaign::Stage,
    decide::{Evolve, Handled, Refused, Tx, WorkingSet, next},
    escrow,
    id::{DisputeId, PledgeId},
    ledger::{LedgerAccount, Postings},
    money::Amount,
    pledge::{self, Pledge, PledgeState, UnderDispute},
    refund::{self, Ground},
    rejection::Rejection,
    settlement::{self, Plan, Settlement},
    share,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// A dispute was won: the money is back where it was taken from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DisputeWon {
    /// The dispute.
    pub dispute: DisputeId,
    /// The movement.
    pub postings: Postings,
}

/// A dispute was lost: the backer keeps the money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DisputeLost {
    /// The dispute.
    pub dispute: DisputeId,
    /// What the pledge loses of its refundable money.
    pub of_pledge: Amount,
    /// Whether the backer is barred from further pledges.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub barred: bool,
    /// The movement.
    pub postings: Postings,
}

fn dispute(tx: &Tx<'_>, id: DisputeId) -> Result<Dispute, Refused> {
    tx.require(tx.rows.dispute(id).cloned(), || Rejection::DisputeNotFound { dispute: id })
}

/// The bank gave the money back.
pub(super) fn win(tx: &mut Tx<'_>, id: DisputeId) -> Handled {
    let row = dispute(tx, id)?;
    tx.emit(DisputeWon { dispute: id, postings: row.cover.back() });
    escrow::cleared(tx, row.cover.escrow)?;
    if tx.rows.pledge(row.pledge).is_some_and(|pledge| pledge.dispute.is_none()) {
        share::unfreeze(tx, row.pledge);
    }
    give_back(tx, row.pledge)
}

/// A campaign that is over keeps no money: what a decision leaves of the pledge goes back (R-REFUND-6), unless the walk over
/// all pledges is still to come by. Any other keeps no more than what it allotted (R-SETTLE-5).
fn give_back(tx: &mut Tx<'_>, pledge: PledgeId) -> Handled {
    let campaign = tx.campaign()?;
    let ground = match (&campaign.settlement, campaign.stage) {
        (Some(Settlement { plan: Plan::Unwind { ground }, cursor, .. }), _) => {
            if *cursor < Some(pledge) {
                return Ok(());
            }
            *ground
        }
        (_, Stage::Failed) => Ground::CampaignFailed,
        (_, Stage::Cancelled) => Ground::CampaignCancelled,
        _ => return settlement::give_excess(tx, pledge),
    };
    refund::unwind(tx, pledge, ground)
}

/// The bank gave the money to the backer.
pub(super) fn lose(tx: &mut Tx<'_>, id: DisputeId) -> Handled {
    let row = dispute(tx, id)?;
    let about = pledge::pledge(tx, row.pledge)?;
    let rules = tx.terms()?.policy.dispute.clone();
    // Money that cleared since the bank took some counts as well, but not what other open disputes are about.
    let others = about.dispute.map_or(Amount::ZERO, |now| now.amount.saturating_sub(row.of_pledge));
    let of_pledge = about.refundable().saturating_sub(others).max(Amount::ZERO).min(row.amount);
    let postings = Postings::none().moving(row.amount, LedgerAccount::Disputed, LedgerAccount::Backers);
    tx.emit(DisputeLost { dispute: id, of_pledge, barred: rules.bar_backer, postings });
    let beyond = row.amount.saturating_sub(of_pledge);
    refund::paid_by_bank(tx, row.pledge, &row.provider_ref, beyond);
    if !of_pledge.is_zero() {
        share::cancel_lost(tx, row.pledge, of_pledge, rules.lost_shares);
    }
    let after = pledge::pledge(tx, row.pledge)?;
    if after.dispute.is_none() {
        share::unfreeze(tx, row.pledge);
    }
    if after.refundable().is_zero() {
        crate::reward::offer_freed(tx, &about);
    }
    give_back(tx, row.pledge)
}

/// Takes a decided dispute off its pledge.
fn release(pledge: &mut Pledge, of_pledge: Amount) {
    let Some(now) = pledge.dispute else { return };
    let amount = now.amount.saturating_sub(of_pledge);
    if amount.is_zero() {
        pledge.dispute = None;
        pledge.state = now.before;
    } else {
        pledge.dispute = Some(UnderDispute { amount, ..now });
    }
}

impl Evolve for DisputeWon {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let Some((id, of_pledge)) = decided(rows, self.dispute, moves::WON, at) else { return };
        if !of_pledge.is_zero() {
            pledge::change(rows, id, at, |pledge| release(pledge, of_pledge));
        }
    }
}

impl Evolve for DisputeLost {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let Some((id, taken)) = decided(rows, self.dispute, moves::LOST, at) else { return };
        pledge::change(rows, id, at, |pledge| {
            pledge.refunded = pledge.refunded.saturating_add(self.of_pledge);
            if !taken.is_zero() {
                release(pledge, taken);
            }
            charge_back(pledge, self.of_pledge);
        });
        let backer = rows.pledge(id).map(|pledge| pledge.backer);
        if let (true, Some(backer)) = (self.barred, backer.and_then(|account| rows.backer_mut(account))) {
            backer.barred = true;
        }
    }
}

/// The state of a pledge that has just lost money to a bank.
fn charge_back(pledge: &mut Pledge, lost: Amount) {
    if lost.is_zero() {
        return;
    }
    refund::end_instalments(pledge);
    let after = if pledge.refundable().is_zero() { PledgeState::ChargedBack } else { PledgeState::PartlyRefunded };
    match &mut pledge.dispute {
        Some(open) => open.before = after,
        None => pledge.state = after,
    }
}

/// Moves a dispute to its decision; answers its pledge and what of the pledge it was about.
fn decided(rows: &mut WorkingSet<'_>, id: DisputeId, by: &str, at: Timestamp) -> Option<(PledgeId, Amount)> {
    let (state, pledge, of_pledge) = rows.dispute(id).map(|row| (row.state, row.pledge, row.of_pledge))?;
    let to: DisputeState = next(MOVES, Some(state), by)?;
    settle(rows, id, to, at);
    Some((pledge, of_pledge))
}
