//! Payments: instructions that leave the core, and money that arrives without one.

use super::Direction;
use crate::{
    id::{PaymentId, PayoutId, PledgeId, ReceiptId, RefundId},
    money::Amount,
    text::Reference,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// A payment instruction: the host carries it out at its gateway and reports back, in any order, late or twice.
///
/// Its id is the idempotency key for the gateway.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Payment {
    /// The instruction, and the idempotency key for the gateway.
    pub id: PaymentId,
    /// What to do.
    pub kind: PaymentKind,
    /// What it is for.
    pub purpose: Purpose,
    /// How much.
    pub amount: Amount,
    /// Payment method at the gateway.
    pub method: Option<Reference>,
    /// Where it stands.
    pub state: PaymentState,
    /// When it was instructed.
    pub requested_at: Timestamp,
    /// When the report that settled it was booked.
    pub resolved_at: Option<Timestamp>,
    /// The gateway's own reference, from the report.
    pub provider_ref: Option<Reference>,
    /// Why it failed.
    pub failure: Option<Reference>,
}

/// What a payment instruction asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum PaymentKind {
    /// Hold the money.
    Authorise,
    /// Take the money, from a hold where there is one.
    Capture,
    /// Let go of a hold.
    Void,
    /// Give money back.
    Refund,
    /// Pay money out.
    Payout,
}

impl PaymentKind {
    /// Whether it brings money in, so that an outcome waits for its report.
    pub const fn collects(self) -> bool {
        matches!(self, Self::Authorise | Self::Capture)
    }

    /// Whether it sends money out, which can come back.
    pub const fn sends(self) -> bool {
        self.sends_to().is_some()
    }

    /// Which way it sends money, if it does.
    pub(super) const fn sends_to(self) -> Option<Direction> {
        match self {
            Self::Refund => Some(Direction::Back),
            Self::Payout => Some(Direction::Out),
            Self::Authorise | Self::Capture | Self::Void => None,
        }
    }
}

crate::json::tagged! {
    /// What a payment is for.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Purpose {
        /// A pledge.
        Pledge {
            /// Which.
            pledge: PledgeId,
        },
        /// A refund of a pledge.
        Refund {
            /// Which refund.
            refund: RefundId,
        },
        /// A payout.
        Payout {
            /// Which.
            payout: PayoutId,
        },
        /// The return of a receipt.
        Receipt {
            /// Which.
            receipt: ReceiptId,
        },
    }
}

/// Where a payment instruction stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum PaymentState {
    /// Left the core; no final report yet.
    Requested,
    /// Done.
    Succeeded,
    /// Refused.
    Failed,
    /// The backer must act.
    ActionRequired,
    /// Superseded by a void before it was done.
    Voided,
}

/// Money that arrived without an open instruction: late, twice, for a cancelled pledge, or out of nowhere. It is booked as
/// unapplied, never lost (R-PAYMENT-5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Receipt {
    /// The receipt; derived from the gateway's reference, so the same money never makes two (R-PAYMENT-6).
    pub id: ReceiptId,
    /// The gateway's reference.
    pub provider_ref: Reference,
    /// The instruction it named, if any.
    pub payment: Option<PaymentId>,
    /// The pledge it seems to belong to.
    pub pledge: Option<PledgeId>,
    /// How much, gross.
    pub amount: Amount,
    /// What the processor took of it, if the report said so; booked when it is applied (R-FEE-3).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<Amount>,
    /// Why it could not be applied.
    pub reason: UnappliedReason,
    /// Where it stands.
    pub state: ReceiptState,
    /// When it was booked.
    pub received_at: Timestamp,
}

/// Why money could not be applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum UnappliedReason {
    /// No such instruction in this campaign.
    Unknown,
    /// The instruction had succeeded before under another reference.
    SecondCapture,
    /// The pledge was cancelled, dropped or refunded.
    PledgeClosed,
    /// More or less than was asked for.
    WrongAmount,
}

/// Where a receipt stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ReceiptState {
    /// Held as unapplied.
    Unapplied,
    /// Applied to a pledge.
    Applied,
    /// Being sent back.
    Returning,
    /// Sent back.
    Returned,
}

impl ReceiptState {
    /// Whether the money still waits to be applied or returned.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Unapplied)
    }
}
