//! A dispute is opened: the bank takes the money, shares are frozen, the pledge stands still.

use super::{
    Cover, Dispute, DisputeFees, DisputeState,
    moves::{self, MOVES},
};
use crate::{
    decide::{Evolve, Handled, Tx, WorkingSet, next},
    id::{DisputeId, PledgeId},
    ledger::{Balances, LedgerAccount, Postings},
    limits::DISPUTES_PER_PLEDGE_MAX,
    money::Amount,
    payment,
    pledge::{self, Pledge, PledgeState, UnderDispute},
    refund,
    share::{self, Units},
    text::Reference,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// A bank took money while it decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DisputeOpened {
    /// The dispute.
    pub dispute: DisputeId,
    /// The pledge.
    pub pledge: PledgeId,
    /// The gateway's reference.
    pub provider_ref: Reference,
    /// How much the bank took.
    pub amount: Amount,
    /// Of that, money of the pledge.
    pub of_pledge: Amount,
    /// Share units frozen.
    pub frozen: Units,
    /// Where the money was taken from.
    pub cover: Cover,
    /// The movement.
    pub postings: Postings,
}

/// The charge that an open dispute is about cleared after the dispute was heard of: the campaign bears it from now on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DisputeMatched {
    /// The dispute.
    pub dispute: DisputeId,
    /// Money of the pledge that it is about, besides what was known to be.
    pub of_pledge: Amount,
    /// Share units frozen.
    pub frozen: Units,
    /// Where its money is taken from now.
    pub cover: Cover,
    /// The movement.
    pub postings: Postings,
}

impl Cover {
    /// Draws an amount: what the campaign is liable for from reserve, payable and escrow as far as they reach, everything
    /// else from the platform.
    pub(super) fn draw(balances: &Balances, amount: Amount, liable: Amount) -> Self {
        let mut rest = liable;
        let mut take = |account| {
            let taken = rest.min(balances.of(account)).max(Amount::ZERO);
            rest = rest.saturating_sub(taken);
            taken
        };
        let reserve = take(LedgerAccount::Reserve);
        let payable = take(LedgerAccount::Payable);
        let escrow = take(LedgerAccount::Escrow);
        let platform = amount.saturating_sub(reserve).saturating_sub(payable).saturating_sub(escrow);
        Self { reserve, payable, escrow, platform }
    }

    fn accounts(&self) -> [(LedgerAccount, Amount); 4] {
        [
            (LedgerAccount::Reserve, self.reserve),
            (LedgerAccount::Payable, self.payable),
            (LedgerAccount::Escrow, self.escrow),
            (LedgerAccount::PlatformFee, self.platform),
        ]
    }

    /// The movement from where it is taken.
    fn to(&self, to: LedgerAccount) -> Postings {
        let legs = self.accounts().into_iter();
        legs.fold(Postings::none(), |sum, (account, amount)| sum.moving(amount, account, to))
    }

    /// This cover, after another took an amount over from the platform.
    fn taken_over(self, drawn: Self, amount: Amount) -> Self {
        Self {
            reserve: self.reserve.saturating_add(drawn.reserve),
            payable: self.payable.saturating_add(drawn.payable),
            escrow: self.escrow.saturating_add(drawn.escrow),
            platform: self.platform.saturating_sub(amount).saturating_add(drawn.platform),
        }
    }

    /// The movement back to where it came from.
    pub(super) fn back(&self) -> Postings {
        let legs = self.accounts().into_iter();
        legs.fold(Postings::none(), |sum, (account, amount)| sum.moving(amount, LedgerAccount::Disputed, account))
    }
}

/// Opens a dispute over an amount of a pledge.
pub(super) fn open(
    tx: &mut Tx<'_>,
    dispute: DisputeId,
    about: &Pledge,
    provider_ref: Reference,
    amount: Amount,
) -> Handled {
    let id = about.id;
    // A dispute heard of before its charge says nothing against the payment that is under way: the charge is to come.
    let charged = !about.captured.is_zero();
    if charged && (about.payment.is_some() || !about.authorised.is_zero()) {
        payment::withdraw(tx, id)?;
    }
    let before = about.dispute.map_or(Amount::ZERO, |dispute| dispute.amount);
    let of_pledge = about.refundable().saturating_sub(before).max(Amount::ZERO).min(amount);
    // The campaign never had the tip, which is the last money of the pledge to be touched.
    let goods_left = about.collected().saturating_sub(before).max(Amount::ZERO);
    let cover = Cover::draw(&tx.campaign()?.balances, amount, of_pledge.min(goods_left));
    let frozen = if of_pledge.is_zero() { Units::ZERO } else { share::freeze(tx, id) };
    let postings = cover.to(LedgerAccount::Disputed);
    tx.emit(DisputeOpened { dispute, pledge: id, provider_ref, amount, of_pledge, frozen, cover, postings });
    Ok(())
}

/// The first money of a pledge cleared: disputes heard of before it are about this money, and what the platform bore of
/// them the campaign bears from now on, as if the charge had been reported first.
pub(crate) fn match_charge(tx: &mut Tx<'_>, id: PledgeId) -> Handled {
    for dispute in pledge::pledge(tx, id)?.disputes {
        let open = |row: &&Dispute| row.state.is_open() && row.amount > row.of_pledge;
        let Some(row) = tx.rows.dispute(dispute).filter(open).cloned() else { continue };
        let about = pledge::pledge(tx, id)?;
        let before = about.dispute.map_or(Amount::ZERO, |dispute| dispute.amount);
        let left = about.refundable().saturating_sub(before).max(Amount::ZERO);
        let of_pledge = left.min(row.amount.saturating_sub(row.of_pledge));
        if of_pledge.is_zero() {
            continue;
        }
        let goods_left = about.collected().saturating_sub(before).max(Amount::ZERO);
        let drawn = Cover::draw(&tx.campaign()?.balances, of_pledge, of_pledge.min(goods_left));
        let frozen = share::freeze(tx, id);
        let postings = drawn.to(LedgerAccount::PlatformFee);
        tx.emit(DisputeMatched { dispute, of_pledge, frozen, cover: row.cover.taken_over(drawn, of_pledge), postings });
    }
    Ok(())
}

impl Evolve for DisputeMatched {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let Some(dispute) = rows.dispute_mut(self.dispute) else { return };
        dispute.of_pledge = dispute.of_pledge.saturating_add(self.of_pledge);
        dispute.frozen = dispute.frozen.saturating_add(self.frozen);
        dispute.cover = self.cover;
        let pledge = dispute.pledge;
        pledge::change(rows, pledge, at, |pledge| take(pledge, self.of_pledge));
    }
}

/// Puts money of a pledge under dispute.
fn take(pledge: &mut Pledge, amount: Amount) {
    let now = pledge.dispute.unwrap_or(UnderDispute { amount: Amount::ZERO, before: returns_to(pledge.state) });
    pledge.dispute = Some(UnderDispute { amount: now.amount.saturating_add(amount), ..now });
    pledge.state = PledgeState::Disputed;
    pledge.dunning = None;
    refund::end_instalments(pledge);
}

impl Evolve for DisputeOpened {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        hear(rows, self.dispute, self.pledge, &self.provider_ref, at, moves::OPENED);
        if let Some(dispute) = rows.dispute_mut(self.dispute) {
            dispute.amount = self.amount;
            dispute.of_pledge = self.of_pledge;
            dispute.frozen = self.frozen;
            dispute.cover = self.cover;
            dispute.closed_at = None;
        }
        if self.of_pledge.is_zero() {
            return;
        }
        pledge::change(rows, self.pledge, at, |pledge| take(pledge, self.of_pledge));
    }
}

/// The state to which a pledge returns when a dispute is won: never to one that waits for more money, because a card whose
/// holder disputed a payment is not charged again (Open Collective: the subscription stays cancelled).
const fn returns_to(state: PledgeState) -> PledgeState {
    match state {
        PledgeState::PartlyRefunded | PledgeState::Dropped => state,
        _ => PledgeState::Collected,
    }
}

/// Moves a dispute along the table, bringing it into being where nothing was heard of it.
pub(super) fn hear(
    rows: &mut WorkingSet<'_>,
    id: DisputeId,
    pledge: PledgeId,
    provider_ref: &Reference,
    at: Timestamp,
    by: &str,
) {
    let known = rows.dispute(id).map(|dispute| dispute.state);
    let Some(state) = next(MOVES, known, by) else { return };
    if known.is_none() {
        rows.put(Dispute {
            id,
            provider_ref: provider_ref.clone(),
            pledge,
            amount: Amount::ZERO,
            of_pledge: Amount::ZERO,
            fees: DisputeFees::default(),
            state,
            frozen: Units::ZERO,
            cover: Cover::default(),
            opened_at: at,
            closed_at: None,
            evidence: None,
        });
    }
    settle(rows, id, state, at);
}

/// Puts a dispute into a state, and keeps its pledge's list of those that are not over.
pub(super) fn settle(rows: &mut WorkingSet<'_>, id: DisputeId, state: DisputeState, at: Timestamp) {
    let Some(dispute) = rows.dispute_mut(id) else { return };
    let over = matches!(state, DisputeState::Won | DisputeState::Lost | DisputeState::Closed);
    dispute.state = state;
    dispute.closed_at = over.then_some(at);
    let pledge = dispute.pledge;
    pledge::change(rows, pledge, at, |pledge| {
        pledge.disputes.retain(|open| *open != id);
        if !over && pledge.disputes.len() < DISPUTES_PER_PLEDGE_MAX {
            pledge.disputes.push(id);
        }
    });
}
