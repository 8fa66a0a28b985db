//! What is known of each reference under which money moved: the same reference is the same movement (R-PAYMENT-2).

use super::PaymentResult;
use crate::{
    decide::WorkingSet,
    id::{MovementId, PaymentId, of_reference},
    money::Amount,
    text::Reference,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Money that moved at the gateway under one reference, in one direction. Every event that books a report of money writes
/// one, so that the same reference is booked once, through whatever instruction and however often it is reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Movement {
    /// The movement; derived from direction and reference.
    pub id: MovementId,
    /// Whether it came or went.
    pub direction: Direction,
    /// The gateway's reference.
    pub provider_ref: Reference,
    /// How much.
    pub amount: Amount,
    /// The instruction it was for; none while nobody knows of one.
    pub payment: Option<PaymentId>,
    /// Where it stands.
    pub state: MovementState,
    /// When it was first booked.
    pub booked_at: Timestamp,
}

/// Which way money moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    /// From a backer to the campaign.
    In,
    /// Back to a backer.
    Back,
    /// Out to a payee.
    Out,
}

/// Where a movement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum MovementState {
    /// Booked for what it was for, or as a receipt.
    Booked,
    /// Went out although nothing asked for it: the platform bears it.
    Borne,
    /// Went out and came back.
    CameBack,
}

impl Movement {
    /// The id of a movement: the same direction and reference always make the same.
    pub(super) fn key(direction: Direction, provider_ref: &Reference) -> MovementId {
        let direction = match direction {
            Direction::In => "in",
            Direction::Back => "back",
            Direction::Out => "out",
        };
        MovementId::new(of_reference(&format!("{direction}:{provider_ref}")))
    }
}

impl PaymentResult {
    /// Which way the money went, where the report says that money moved.
    pub(super) const fn direction(&self) -> Option<Direction> {
        match self {
            Self::Captured { .. } => Some(Direction::In),
            Self::Refunded { .. } => Some(Direction::Back),
            Self::PaidOut { .. } => Some(Direction::Out),
            Self::Authorised { .. } | Self::Voided | Self::Failed { .. } | Self::ActionRequired { .. } => None,
        }
    }
}

/// Notes that money moved under a reference; what was known of it before is kept where this says nothing.
pub(super) fn note(
    rows: &mut WorkingSet<'_>,
    at: Timestamp,
    direction: Direction,
    provider_ref: &Reference,
    (amount, payment): (Amount, Option<PaymentId>),
) {
    let id = Movement::key(direction, provider_ref);
    let known = rows.movement(id);
    let booked_at = known.map_or(at, |known| known.booked_at);
    let payment = payment.or(known.and_then(|known| known.payment));
    let provider_ref = provider_ref.clone();
    rows.put(Movement { id, direction, provider_ref, amount, payment, state: MovementState::Booked, booked_at });
}
