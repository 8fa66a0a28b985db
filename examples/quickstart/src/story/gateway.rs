//! The payment gateway of the story. A real host sends each instruction to its gateway and passes on what comes back.

use super::teller::{Teller, text};
use crate::Failure;
use fundly_core::{
    Actor, Command, Currency, Event, Money,
    payment::{PaymentKind, PaymentRequested, PaymentResult, ReportPayment},
    store::Store,
};

/// Payment methods whose name begins like this are refused, as test cards are.
pub(super) const DECLINED: &str = "card-declined";

/// What the gateway takes for a payout.
pub(super) const PAYOUT_FEE: &str = "0.25 EUR";

impl<S: Store> Teller<'_, S> {
    /// Answers every payment instruction among the events with what the gateway made of it, in one commit.
    pub(super) async fn pay(&mut self, events: &[Event], host: &Actor) -> Result<Vec<Event>, Failure> {
        let mut reports = Vec::new();
        for event in events {
            let Event::PaymentRequested(instruction) = event else { continue };
            let (payment, provider_ref) = (instruction.payment, text(&format!("gw_{}", instruction.payment))?);
            let report = ReportPayment { payment: Some(payment), provider_ref, result: result(instruction)? };
            reports.push((format!("report/{payment}"), host, Command::from(report)));
        }
        if reports.is_empty() { Ok(Vec::new()) } else { self.run_all(reports).await }
    }
}

fn result(instruction: &PaymentRequested) -> Result<PaymentResult, Failure> {
    let amount = Money::new(instruction.amount, Currency::EUR);
    let declined = instruction.method.as_ref().is_some_and(|method| method.as_str().starts_with(DECLINED));
    Ok(match instruction.action {
        PaymentKind::Authorise | PaymentKind::Capture if declined => {
            PaymentResult::Failed { reason: text("card_declined")? }
        }
        PaymentKind::Authorise => PaymentResult::Authorised { amount, until: None },
        PaymentKind::Capture => PaymentResult::Captured { amount, fee: None },
        PaymentKind::Void => PaymentResult::Voided,
        PaymentKind::Refund => PaymentResult::Refunded { amount },
        PaymentKind::Payout => PaymentResult::PaidOut { amount, fee: Some(text(PAYOUT_FEE)?) },
    })
}
