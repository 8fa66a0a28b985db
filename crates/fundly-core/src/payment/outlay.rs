//! Outlays: money that went out although nothing asked for it. The platform bears it until more is known.

use super::{Direction, Movement, MovementState, movement};
use crate::{
    decide::{Evolve, WorkingSet},
    id::{MovementId, PaymentId},
    ledger::{LedgerAccount, Postings},
    money::Amount,
    text::Reference,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Money went out that no instruction of this campaign asked for, or that is owed to nobody any more: a refund made by hand
/// at the gateway, a return of money that was put elsewhere meanwhile. The platform bears it (R-PAYMENT-5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OutlayBooked {
    /// Which way it went.
    pub direction: Direction,
    /// The gateway's reference.
    pub provider_ref: Reference,
    /// The instruction it named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment: Option<PaymentId>,
    /// How much.
    pub amount: Amount,
    /// Why the platform bears it.
    pub reason: OutlayReason,
    /// The movement.
    pub postings: Postings,
}

/// Why the platform bears money that went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum OutlayReason {
    /// No such instruction in this campaign.
    Unknown,
    /// The receipt it was to send back had been sent back or applied before.
    ReceiptGone,
}

/// The platform no longer bears an outlay: it came back, or the instruction is known now that asked for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OutlayReversed {
    /// The movement of money that the platform bore.
    pub movement: MovementId,
    /// Whether the money came back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub came_back: bool,
    /// The movement.
    pub postings: Postings,
}

/// Where money that goes this way ends.
const fn end(direction: Direction) -> LedgerAccount {
    match direction {
        Direction::In | Direction::Back => LedgerAccount::Backers,
        Direction::Out => LedgerAccount::PaidOut,
    }
}

/// What the platform bears.
pub(super) fn borne(direction: Direction, amount: Amount, fee: Amount) -> Postings {
    Postings::none().moving(amount, LedgerAccount::PlatformFee, end(direction)).moving(
        fee,
        LedgerAccount::PlatformFee,
        LedgerAccount::ProcessorFee,
    )
}

/// What the platform does not bear any more; the processor keeps its fee.
pub(super) fn reversed(movement: &Movement, came_back: bool) -> OutlayReversed {
    let postings = Postings::none().moving(movement.amount, end(movement.direction), LedgerAccount::PlatformFee);
    OutlayReversed { movement: movement.id, came_back, postings }
}

impl Evolve for OutlayBooked {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        movement::note(rows, at, self.direction, &self.provider_ref, (self.amount, self.payment));
        if let Some(movement) = rows.movement_mut(Movement::key(self.direction, &self.provider_ref)) {
            movement.state = MovementState::Borne;
        }
    }
}

impl Evolve for OutlayReversed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(movement) = rows.movement_mut(self.movement) {
            movement.state = if self.came_back { MovementState::CameBack } else { MovementState::Booked };
        }
    }
}
