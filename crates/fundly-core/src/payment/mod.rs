//! Payments: instructions that leave the core, reports that come back, and money that arrives without either.

mod instruct;
mod row;

pub use instruct::{PaymentRequested, PaymentWithdrawn};
pub(crate) use instruct::{first_part, instruct, withdraw};
pub use row::{Payment, PaymentKind, PaymentState, Purpose, Receipt, ReceiptState, UnappliedReason};
