//! Stories of pledges: kept below a maximum.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, unreachable_pub, reason = "tests")]

#[path = "../common/mod.rs"]
mod common;
mod maximum;

use common::*;
use fundly_core::{
    Currency, PaymentId, Policy,
    payment::{PaymentResult, ReportPayment},
    policy::CollectAt,
};

fn held(payment: PaymentId, provider_ref: &str, amount: &str) -> ReportPayment {
    let result = PaymentResult::Authorised { amount: usd(amount), until: None };
    ReportPayment { payment: Some(payment), provider_ref: provider_ref.parse().unwrap(), result }
}
