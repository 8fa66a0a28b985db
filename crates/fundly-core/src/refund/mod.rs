//! Refunds: money on its way back.

mod row;

pub use row::{Ground, Refund, RefundState};
