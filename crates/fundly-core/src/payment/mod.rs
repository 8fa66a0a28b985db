//! Payments: instructions that leave the core, reports that come back, and money that arrives without either.

mod booking;
mod events;
mod instruct;
mod method;
mod movement;
mod moves;
mod outgoing;
mod outlay;
mod provider;
mod receipt;
mod report;
mod result;
mod row;

pub(crate) use booking::due;
pub use events::{
    AuthorisationLapsed, FailureEffect, PaymentAuthorised, PaymentCameBack, PaymentCaptured, PaymentConfirmed,
    PaymentFailed, PaymentReportNoted, ReceiptApplied, ReceiptBooked, ReceiptReturned, ReportNotedReason,
};
pub use instruct::{PaymentRequested, PaymentWithdrawn};
pub(crate) use instruct::{first_part, instalment, instruct, take, withdraw};
pub use method::{PaymentMethodSet, SetPaymentMethod};
pub use movement::{Direction, Movement, MovementState};
pub use moves::{MOVES, RECEIPT_MOVES};
pub use outlay::{OutlayBooked, OutlayReason, OutlayReversed};
pub use provider::{ProviderScale, ScaleError};
pub use receipt::{ApplyReceipt, ReceiptReturning, ReturnReceipt};
pub use report::ReportPayment;
pub use result::PaymentResult;
pub use row::{Payment, PaymentKind, PaymentState, Purpose, Receipt, ReceiptState, UnappliedReason};
