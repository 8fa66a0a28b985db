//! Releasing escrow: as it clears, at success, or tranche by tranche.

use super::{MilestoneState, milestone};
use crate::{
    campaign::{Campaign, Stage},
    decide::{Evolve, Handled, Refused, Tx, WorkingSet},
    id::MilestoneId,
    ledger::{LedgerAccount, Postings},
    money::{Amount, Mode, Portion, Rate, Rounding, allocate},
    policy::Release,
    settlement::Plan,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Escrow was released: to what the creator can draw on, less what is held back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EscrowReleased {
    /// The milestone whose acceptance released it, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestone: Option<MilestoneId>,
    /// How much left escrow.
    pub amount: Amount,
    /// How much of it is held back in the reserve.
    pub held_back: Amount,
    /// The movement.
    pub postings: Postings,
}

/// The part of escrow that one milestone releases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Tranche {
    /// The milestone.
    pub milestone: MilestoneId,
    /// The money.
    pub amount: Amount,
}

/// The tranches of all milestones were fixed: they sum to the escrow (R-ESCROW-5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TranchesFixed {
    /// One for each milestone, in their order.
    pub tranches: Vec<Tranche>,
}

/// Money that cleared after success joined the tranche of the last open milestone, as far as the open tranches did not claim
/// it already (R-ESCROW-7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TrancheRaised {
    /// The milestone.
    pub milestone: MilestoneId,
    /// By how much.
    pub by: Amount,
}

/// Money of a pledge has just cleared into escrow, net of fees: releases it where the policy (or the phase) says so.
/// Also for money that comes back to escrow, as from a dispute that was won.
pub(crate) fn cleared(tx: &mut Tx<'_>, net: Amount) -> Handled {
    let campaign = tx.campaign()?;
    let amount = net.min(campaign.balances.of(LedgerAccount::Escrow));
    let stage = campaign.stage;
    if !amount.is_positive() {
        return Ok(());
    }
    let succeeded = matches!(stage, Stage::Successful | Stage::Delivering | Stage::Completed);
    let open = succeeded || matches!(stage, Stage::Approved | Stage::Collecting);
    match tx.terms()?.policy.escrow.release {
        Release::AtOnce if open => release(tx, amount, None),
        Release::AtSuccess if succeeded => release(tx, amount, None),
        Release::ByMilestone if succeeded => {
            let open = milestone::open(tx)?;
            let Some(last) = open.last() else { return release(tx, amount, None) };
            // What a bank or a refund took is still claimed: what comes in makes up for that first.
            let by = amount.min(free(tx.campaign()?).saturating_sub(milestone::claimed(&open)));
            if by.is_positive() {
                tx.emit(TrancheRaised { milestone: last.id, by });
            }
            Ok(())
        }
        Release::AtOnce | Release::AtSuccess | Release::ByMilestone => Ok(()),
    }
}

/// The campaign has just succeeded: fixes the tranches of milestones, or releases escrow, as the policy says. The time for
/// which a reserve is held begins.
pub(crate) fn succeeded(tx: &mut Tx<'_>) -> Handled {
    let terms = tx.terms()?.policy.escrow.clone();
    let escrow = tx.campaign()?.balances.of(LedgerAccount::Escrow);
    if terms.holdback > Rate::ZERO {
        tx.emit(super::ReserveDated { until: tx.now().plus(terms.holdback_for) });
    }
    let milestones = milestone::all(tx)?;
    if terms.release != Release::ByMilestone || milestones.is_empty() {
        return release(tx, escrow, None);
    }
    let shares: Vec<Portion> = milestones.iter().map(|row| Portion::weight(u64::from(row.share.ppm()))).collect();
    // Shares are positive and at most 20: they can always be met.
    let parts = allocate(escrow.minor(), &shares, Mode::LargestRemainder).unwrap_or_default();
    let tranches =
        milestones.iter().zip(parts).map(|(row, part)| Tranche { milestone: row.id, amount: Amount::new(part) });
    let tranches = tranches.collect();
    tx.emit(TranchesFixed { tranches });
    Ok(())
}

/// A delivered milestone was accepted: releases its tranche (R-ESCROW-7). Called by the command and by a vote that passed;
/// a milestone that is not delivered, or was decided otherwise meanwhile, stays as it is, so that a vote can always close.
pub(crate) fn accept_milestone(tx: &mut Tx<'_>, milestone: MilestoneId) -> Handled {
    tx.pass()?;
    let row = tx.rows.milestone(milestone);
    let tranche = row.filter(|row| row.state == MilestoneState::Delivered).map(|row| row.tranche.unwrap_or_default());
    let Some(tranche) = tranche else { return Ok(()) };
    let amount = tranche.min(free(tx.campaign()?));
    release(tx, amount, Some(milestone))
}

/// What escrow holds free of a give-back that is under way.
pub(super) fn free(campaign: &Campaign) -> Amount {
    let promised = match campaign.settlement.as_ref().map(|settlement| &settlement.plan) {
        Some(Plan::GiveBack { amount, amount_done, .. }) => amount.saturating_sub(*amount_done),
        _ => Amount::ZERO,
    };
    campaign.balances.of(LedgerAccount::Escrow).saturating_sub(promised).max(Amount::ZERO)
}

/// What goes back when a milestone is missed: its tranche, or its part of what escrow holds for all open tranches where that is
/// less than they claim (R-ESCROW-8).
pub(super) fn part_of_missed(tx: &Tx<'_>, tranche: Amount) -> Result<Amount, Refused> {
    let (held, claimed) = (free(tx.campaign()?), milestone::claimed(&milestone::open(tx)?));
    if held >= claimed {
        return Ok(tranche);
    }
    let product = i128::from(tranche.minor()) * i128::from(held.minor());
    let part = product.checked_div(i128::from(claimed.minor())).unwrap_or(0);
    Ok(Amount::new(i64::try_from(part).unwrap_or(0)))
}

/// Releases an amount of escrow, less the holdback: the difference between the share of everything released after and
/// before (R-ESCROW-6).
pub(super) fn release(tx: &mut Tx<'_>, amount: Amount, milestone: Option<MilestoneId>) -> Handled {
    if amount.is_zero() && milestone.is_none() {
        return Ok(());
    }
    let before = tx.campaign()?.released;
    let rules = &tx.terms()?.policy.escrow;
    let from = rules.holdback_from.map_or(Amount::ZERO, |money| money.amount());
    let rate = rules.holdback;
    let share = |of: Amount| if of < from { Amount::ZERO } else { rate.of(of, Rounding::HalfUp).unwrap_or(of) };
    let held_back = share(before.saturating_add(amount)).saturating_sub(share(before)).min(amount);
    let postings = Postings::none()
        .moving(amount.saturating_sub(held_back), LedgerAccount::Escrow, LedgerAccount::Payable)
        .moving(held_back, LedgerAccount::Escrow, LedgerAccount::Reserve);
    tx.emit(EscrowReleased { milestone, amount, held_back, postings });
    Ok(())
}

impl Evolve for EscrowReleased {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(campaign) = rows.campaign_mut() {
            campaign.released = campaign.released.saturating_add(self.amount);
        }
        if let Some(milestone) = self.milestone {
            milestone::set_state(rows, milestone, MilestoneState::Released);
        }
    }
}

impl Evolve for TranchesFixed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        for tranche in &self.tranches {
            if let Some(row) = rows.milestone_mut(tranche.milestone) {
                row.tranche = Some(tranche.amount);
            }
        }
    }
}

impl Evolve for TrancheRaised {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(row) = rows.milestone_mut(self.milestone) {
            row.tranche = Some(row.tranche.unwrap_or_default().saturating_add(self.by));
        }
    }
}
