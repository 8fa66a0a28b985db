//! What is heard of a dispute and moves no money of the pledge: warnings, inquiries, fees, reports that come late.

use super::{
    DisputeFees, DisputeStage, DisputeState,
    moves::{self, MOVES},
    opened::{hear, settle},
};
use crate::{
    decide::{Evolve, Tx, WorkingSet, next},
    id::{DisputeId, PledgeId},
    ledger::{LedgerAccount, Postings},
    money::Amount,
    text::Reference,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// A bank warns or asks, or stopped doing so. No money moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DisputeNoticed {
    /// The dispute.
    pub dispute: DisputeId,
    /// The pledge.
    pub pledge: PledgeId,
    /// The gateway's reference.
    pub provider_ref: Reference,
    /// Where it stands.
    pub state: DisputeState,
}

/// Evidence reached the bank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DisputeUnderReview {
    /// The dispute.
    pub dispute: DisputeId,
}

/// A refund settled a warning or an inquiry before it became a dispute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DisputeClosed {
    /// The dispute.
    pub dispute: DisputeId,
}

/// The processor took or returned a fee for a dispute; the platform bears it (R-DISPUTE-5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DisputeFeeBooked {
    /// The dispute.
    pub dispute: DisputeId,
    /// Which fee.
    pub fee: DisputeFee,
    /// How much.
    pub amount: Amount,
    /// The movement.
    pub postings: Postings,
}

/// Which fee of a dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum DisputeFee {
    /// For receiving it.
    Opening,
    /// For countering it.
    Countering,
    /// Returned when it was won.
    Returned,
}

impl DisputeFee {
    /// The fee as booked.
    pub(super) const fn of(self, fees: &DisputeFees) -> Option<Amount> {
        match self {
            Self::Opening => fees.opening,
            Self::Countering => fees.countering,
            Self::Returned => fees.returned,
        }
    }

    const fn slot(self, fees: &mut DisputeFees) -> &mut Option<Amount> {
        match self {
            Self::Opening => &mut fees.opening,
            Self::Countering => &mut fees.countering,
            Self::Returned => &mut fees.returned,
        }
    }
}

/// A report about a dispute changed nothing; the journal shows that it came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DisputeReportNoted {
    /// The dispute.
    pub dispute: DisputeId,
    /// What it said.
    pub stage: DisputeStage,
    /// Why nothing changes.
    pub reason: DisputeNotedReason,
}

/// Why a report about a dispute changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum DisputeNotedReason {
    /// The same was reported before.
    Repeated,
    /// The dispute is in a state to which it does not apply, mostly because a later report was here first.
    Late,
}

/// Books a fee once; answers whether it was booked now.
pub(super) fn book_fee(tx: &mut Tx<'_>, dispute: DisputeId, fee: DisputeFee, amount: Amount) -> bool {
    let new = tx.rows.dispute(dispute).is_some_and(|row| fee.of(&row.fees).is_none());
    if new {
        let (platform, processor) = (LedgerAccount::PlatformFee, LedgerAccount::ProcessorFee);
        let (from, to) = match fee {
            DisputeFee::Opening | DisputeFee::Countering => (platform, processor),
            DisputeFee::Returned => (processor, platform),
        };
        tx.emit(DisputeFeeBooked { dispute, fee, amount, postings: Postings::none().moving(amount, from, to) });
    }
    new
}

/// Closes the warnings and inquiries of a pledge that a refund has settled.
pub(crate) fn settled_by_refund(tx: &mut Tx<'_>, pledge: PledgeId) {
    let open = tx.rows.pledge(pledge).map(|row| row.disputes.clone()).unwrap_or_default();
    for dispute in open {
        let state = tx.rows.dispute(dispute).map(|row| row.state);
        if state.is_some() && next(MOVES, state, moves::REFUND).is_some() {
            tx.emit(DisputeClosed { dispute });
        }
    }
}

/// Moves a dispute that is known along the table.
pub(super) fn advance(rows: &mut WorkingSet<'_>, id: DisputeId, by: &str, at: Timestamp) {
    let known = rows.dispute(id).map(|dispute| dispute.state);
    if let (true, Some(state)) = (known.is_some(), next(MOVES, known, by)) {
        settle(rows, id, state, at);
    }
}

impl Evolve for DisputeNoticed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let by = match self.state {
            DisputeState::EarlyWarning => moves::EARLY_WARNING,
            DisputeState::Closed => moves::CLOSED,
            _ => moves::INQUIRY,
        };
        hear(rows, self.dispute, self.pledge, &self.provider_ref, at, by);
    }
}

impl Evolve for DisputeUnderReview {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        advance(rows, self.dispute, moves::EVIDENCE_SENT, at);
    }
}

impl Evolve for DisputeClosed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        advance(rows, self.dispute, moves::REFUND, at);
    }
}

impl Evolve for DisputeFeeBooked {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(dispute) = rows.dispute_mut(self.dispute) {
            *self.fee.slot(&mut dispute.fees) = Some(self.amount);
        }
    }
}

impl Evolve for DisputeReportNoted {
    fn evolve(&self, _rows: &mut WorkingSet<'_>, _at: Timestamp) {}
}
