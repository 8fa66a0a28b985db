//! Refunds: money on its way back.

mod grant;
mod row;

pub(crate) use grant::{failed, grant, paid, unwind};
pub use row::{Ground, Refund, RefundState};
