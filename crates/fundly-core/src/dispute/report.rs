//! Reports of the host about disputes: in any order, late, twice. Each has a place to land.

use super::{
    Dispute, DisputeFee, DisputeNotedReason, DisputeReportNoted, DisputeState,
    decided::{lose, win},
    moves::{self, MOVES},
    notice::{DisputeNoticed, DisputeUnderReview, book_fee},
    opened::open,
};
use crate::{
    actor::{Actor, Role, Who},
    campaign::{self, Phase},
    decide::{Handled, Handler, Need, RowKey, Tx, next},
    id::{DisputeId, PledgeId, of_reference},
    money::{Amount, Money},
    pledge::{Pledge, pledge},
    rejection::Rejection,
    text::Reference,
};
use serde::{Deserialize, Serialize};

/// Tells where a dispute stands.
///
/// Money that a bank returns after a dispute was lost, or takes after it was won, does not come by this report: it is a new
/// dispute under its own reference, or a receipt. The first decision stands (R-DISPUTE-4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReportDispute {
    /// The pledge whose payment is disputed.
    pub pledge: PledgeId,
    /// The gateway's own reference of the dispute: the same reference is the same dispute, however often it is reported.
    pub provider_ref: Reference,
    /// Where it stands.
    pub stage: DisputeStage,
}

crate::json::tagged! {
    /// Where a dispute stands, as the gateway tells.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum DisputeStage {
        /// The bank warns of fraud; a refund now avoids a dispute.
        EarlyWarning {},
        /// The bank asks; no money moved.
        Inquiry {},
        /// The bank took the money.
        Opened {
            /// How much it took.
            amount: Money,
            /// The processor's fee for it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            fee: Option<Money>,
        },
        /// Evidence reached the bank.
        EvidenceSent {
            /// The processor's fee for countering.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            fee: Option<Money>,
        },
        /// The bank gave the money back.
        Won {
            /// How much was disputed: for a dispute of whose opening nothing was heard; everything that cleared when not given.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            amount: Option<Money>,
            /// What the processor returns of its fees.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            fee_returned: Option<Money>,
        },
        /// The bank gave the money to the backer.
        Lost {
            /// As for a dispute that was won.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            amount: Option<Money>,
            /// The processor's fee for countering, if it was not reported with the evidence.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            fee: Option<Money>,
        },
        /// The warning or inquiry ended without a dispute.
        Closed {},
    }
}

impl DisputeStage {
    /// What moves the machine.
    const fn trigger(&self) -> &'static str {
        match self {
            Self::EarlyWarning {} => moves::EARLY_WARNING,
            Self::Inquiry {} => moves::INQUIRY,
            Self::Opened { .. } => moves::OPENED,
            Self::EvidenceSent { .. } => moves::EVIDENCE_SENT,
            Self::Won { .. } => moves::WON,
            Self::Lost { .. } => moves::LOST,
            Self::Closed {} => moves::CLOSED,
        }
    }

    const fn amount(&self) -> Option<Money> {
        match *self {
            Self::Opened { amount, .. } => Some(amount),
            Self::Won { amount, .. } | Self::Lost { amount, .. } => amount,
            Self::EarlyWarning {} | Self::Inquiry {} | Self::EvidenceSent { .. } | Self::Closed {} => None,
        }
    }

    const fn fee(&self) -> Option<(DisputeFee, Money)> {
        match *self {
            Self::Opened { fee: Some(fee), .. } => Some((DisputeFee::Opening, fee)),
            Self::EvidenceSent { fee: Some(fee) } | Self::Lost { fee: Some(fee), .. } => {
                Some((DisputeFee::Countering, fee))
            }
            Self::Won { fee_returned: Some(fee), .. } => Some((DisputeFee::Returned, fee)),
            _ => None,
        }
    }
}

impl Handler for ReportDispute {
    const WHO: &'static [Who] = &[Who::Platform(Role::System), Who::Platform(Role::Admin)];
    const PHASES: &'static [Phase] = Phase::AFTER_LAUNCH;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Pledge(self.pledge)));
        needs.push(Need::Row(RowKey::Dispute(self.id())));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let about = pledge(tx, self.pledge)?;
        let id = self.id();
        let known = tx.rows.dispute(id).cloned();
        self.check(tx, known.as_ref())?;
        let from = known.as_ref().map(|dispute| dispute.state);
        let moved = next(MOVES, from, self.stage.trigger());
        if let Some(to) = moved {
            self.go(tx, id, known.as_ref(), &about, to)?;
        }
        let fee = self.stage.fee();
        let booked = fee.is_some_and(|(fee, money)| book_fee(tx, id, fee, money.amount()));
        if moved.is_none() && !booked {
            let reason =
                if from == Some(self.claims()) { DisputeNotedReason::Repeated } else { DisputeNotedReason::Late };
            tx.emit(DisputeReportNoted { dispute: id, stage: self.stage.clone(), reason });
        }
        Ok(())
    }
}

impl ReportDispute {
    fn id(&self) -> DisputeId {
        DisputeId::new(of_reference(self.provider_ref.as_str()))
    }

    /// The state in which the report says that the dispute is.
    const fn claims(&self) -> DisputeState {
        match self.stage {
            DisputeStage::EarlyWarning {} => DisputeState::EarlyWarning,
            DisputeStage::Inquiry {} => DisputeState::Inquiry,
            DisputeStage::Opened { .. } => DisputeState::Opened,
            DisputeStage::EvidenceSent { .. } => DisputeState::UnderReview,
            DisputeStage::Won { .. } => DisputeState::Won,
            DisputeStage::Lost { .. } => DisputeState::Lost,
            DisputeStage::Closed {} => DisputeState::Closed,
        }
    }

    /// Checks currency and bounds, and that the report does not contradict what is known of the same dispute.
    fn check(&self, tx: &Tx<'_>, known: Option<&Dispute>) -> Handled {
        let currency = tx.campaign()?.currency;
        let (amount, fee) = (self.stage.amount(), self.stage.fee());
        campaign::amount(tx, "stage.amount", amount, currency, true);
        campaign::amount(tx, "stage.fee", fee.map(|(_, money)| money), currency, false);
        if let Some(known) = known {
            let field = |field| move || Rejection::DisputeConflict { field };
            tx.check(known.pledge == self.pledge, field("pledge"));
            let differs = amount.is_some_and(|amount| !known.amount.is_zero() && amount.amount() != known.amount);
            tx.check(!differs, field("stage.amount"));
            let booked = fee.and_then(|(fee, money)| fee.of(&known.fees).map(|before| before != money.amount()));
            tx.check(booked != Some(true), field("stage.fee"));
        }
        tx.pass()
    }

    /// Moves the dispute; a decision opens it first where it is not open.
    fn go(&self, tx: &mut Tx<'_>, id: DisputeId, known: Option<&Dispute>, about: &Pledge, to: DisputeState) -> Handled {
        let provider_ref = self.provider_ref.clone();
        match to {
            DisputeState::EarlyWarning | DisputeState::Inquiry | DisputeState::Closed => {
                tx.emit(DisputeNoticed { dispute: id, pledge: self.pledge, provider_ref, state: to });
                return Ok(());
            }
            DisputeState::UnderReview => {
                tx.emit(DisputeUnderReview { dispute: id });
                return Ok(());
            }
            DisputeState::Opened | DisputeState::Won | DisputeState::Lost => {}
        }
        if !known.is_some_and(|dispute| dispute.state.is_open()) {
            let amount =
                self.stage.amount().map_or_else(|| about.refundable().max(Amount::ZERO), |money| money.amount());
            open(tx, id, about, provider_ref, amount)?;
        }
        match to {
            DisputeState::Won => win(tx, id),
            DisputeState::Lost => lose(tx, id),
            _ => Ok(()),
        }
    }
}
