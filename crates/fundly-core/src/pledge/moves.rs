//! The life of a pledge as data.

use super::PledgeState::{
    self, ActionRequired, Authorised, Cancelled, ChargedBack, Collected, Committed, Disputed, Dropped, Errored,
    PartlyRefunded, Pending, Refunded,
};
use crate::decide::Move;

const fn placed(to: PledgeState) -> Move<PledgeState> {
    Move { from: None, by: "placePledge", to }
}

const fn step(from: PledgeState, by: &'static str, to: PledgeState) -> Move<PledgeState> {
    Move { from: Some(from), by, to }
}

/// Every move of a pledge. What keeps the state is left out: a part that is refunded after another, an instalment that is
/// paid in time, a report that comes twice.
///
/// Behind the colon stands what was reported, or what a settle step was about. `reportPayment:wrongAmount` is a report that
/// another amount cleared than was asked for: it is booked as a receipt, and the payment counts as failed. Where a trigger
/// leads from one state to several, the money decides: whether anything of it is left, and whether any of it ever cleared.
pub const MOVES: &[Move<PledgeState>] = &[
    placed(Pending),
    placed(Committed),
    step(Pending, "applyReceipt", Collected),
    step(Pending, "cancelPledge", Cancelled),
    step(Pending, "reportPayment:authorised", Authorised),
    step(Pending, "reportPayment:captured", Collected),
    step(Pending, "reportPayment:failed", Dropped),
    step(Pending, "reportPayment:voided", Dropped),
    step(Pending, "reportPayment:wrongAmount", Dropped),
    step(Pending, "settle:giveUp", Dropped),
    step(Pending, "settle:unwind", Cancelled),
    step(Authorised, "applyReceipt", Collected),
    step(Authorised, "cancelPledge", Cancelled),
    step(Authorised, "changePledge", Pending),
    step(Authorised, "reportPayment:actionRequired", ActionRequired),
    step(Authorised, "reportPayment:captured", Collected),
    step(Authorised, "reportPayment:failed", Errored),
    step(Authorised, "reportPayment:voided", Errored),
    step(Authorised, "reportPayment:wrongAmount", Errored),
    step(Authorised, "settle:giveUp", Dropped),
    step(Authorised, "settle:unwind", Cancelled),
    step(Committed, "applyReceipt", Collected),
    step(Committed, "cancelPledge", Cancelled),
    step(Committed, "reportPayment:actionRequired", ActionRequired),
    step(Committed, "reportPayment:captured", Collected),
    step(Committed, "reportPayment:failed", Errored),
    step(Committed, "reportPayment:voided", Errored),
    step(Committed, "reportPayment:wrongAmount", Errored),
    step(Committed, "settle:giveUp", Dropped),
    step(Committed, "settle:unwind", Cancelled),
    step(Collected, "refundPledge", PartlyRefunded),
    step(Collected, "refundPledge", Refunded),
    step(Collected, "reportDispute:lost", PartlyRefunded),
    step(Collected, "reportDispute:lost", ChargedBack),
    step(Collected, "reportDispute:opened", Disputed),
    step(Collected, "reportPayment:actionRequired", ActionRequired),
    step(Collected, "reportPayment:failed", Errored),
    step(Collected, "reportPayment:voided", Errored),
    step(Collected, "reportPayment:wrongAmount", Errored),
    step(Collected, "settle:giveBack", PartlyRefunded),
    step(Collected, "settle:giveBack", Refunded),
    step(Collected, "settle:unwind", Refunded),
    step(Errored, "applyReceipt", Collected),
    step(Errored, "cancelPledge", Cancelled),
    step(Errored, "changePledge", Pending),
    step(Errored, "refundPledge", Refunded),
    step(Errored, "reportDispute:lost", PartlyRefunded),
    step(Errored, "reportDispute:lost", ChargedBack),
    step(Errored, "reportDispute:opened", Disputed),
    step(Errored, "reportDispute:won", Collected),
    step(Errored, "reportPayment:actionRequired", ActionRequired),
    step(Errored, "reportPayment:authorised", Authorised),
    step(Errored, "reportPayment:captured", Collected),
    step(Errored, "settle:dun", Collected),
    step(Errored, "settle:dun", Dropped),
    step(Errored, "settle:giveBack", Refunded),
    step(Errored, "settle:giveUp", Dropped),
    step(Errored, "settle:unwind", Cancelled),
    step(ActionRequired, "applyReceipt", Collected),
    step(ActionRequired, "cancelPledge", Cancelled),
    step(ActionRequired, "refundPledge", Refunded),
    step(ActionRequired, "reportDispute:lost", PartlyRefunded),
    step(ActionRequired, "reportDispute:lost", ChargedBack),
    step(ActionRequired, "reportDispute:opened", Disputed),
    step(ActionRequired, "reportDispute:won", Collected),
    step(ActionRequired, "reportPayment:authorised", Authorised),
    step(ActionRequired, "reportPayment:captured", Collected),
    step(ActionRequired, "reportPayment:failed", Errored),
    step(ActionRequired, "reportPayment:voided", Errored),
    step(ActionRequired, "reportPayment:wrongAmount", Errored),
    step(ActionRequired, "settle:dun", Collected),
    step(ActionRequired, "settle:dun", Dropped),
    step(ActionRequired, "settle:giveBack", Refunded),
    step(ActionRequired, "settle:giveUp", Dropped),
    step(ActionRequired, "settle:unwind", Cancelled),
    step(PartlyRefunded, "refundPledge", Refunded),
    step(PartlyRefunded, "reportDispute:lost", ChargedBack),
    step(PartlyRefunded, "reportDispute:opened", Disputed),
    step(PartlyRefunded, "settle:giveBack", Refunded),
    step(PartlyRefunded, "settle:unwind", Refunded),
    step(Disputed, "reportDispute:lost", PartlyRefunded),
    step(Disputed, "reportDispute:lost", ChargedBack),
    step(Disputed, "reportDispute:won", Collected),
    step(Disputed, "reportDispute:won", PartlyRefunded),
];
