//! Refunds: money on its way back.

mod ask;
mod grant;
mod moves;
mod outcome;
mod parts;
mod retry;
mod row;
mod unwind;

pub use ask::{RefundAmount, RefundPledge};
pub use grant::{RefundGranted, RefundInstructed, RefundedLine};
pub(crate) use grant::{end_instalments, give_back, grant};
pub use moves::MOVES;
pub use outcome::{RefundCameBack, RefundFailed, RefundPaid, RefundPaidTwice};
pub(crate) use outcome::{came_back, failed, paid};
pub use parts::RefundParts;
pub(crate) use retry::paid_by_bank;
pub use retry::{RefundPaidElsewhere, RefundRetried, RetryRefund, SettleRefundElsewhere};
pub use row::{Ground, Refund, RefundState};
pub use unwind::PledgeReleased;
pub(crate) use unwind::unwind;
