//! Paths on which more is promised than is accepted.

use super::{Path, Seen};
use crate::common::*;
use fundly_core::{
    Span,
    payment::{PaymentResult, ReportPayment, SetPaymentMethod},
    policy::CollectAt,
    refund::{Ground, RefundAmount, RefundPledge},
};

/// More is promised than is accepted, and the last get nothing, whatever state they are in.
fn paid_or_held(seen: &mut Seen, collect: CollectAt) {
    let mut path = Path::bounded(collect, seen);
    for n in 1..=6 {
        path.walk.world.later(Span::millis(1));
        path.place(n, None);
    }
    match collect {
        CollectAt::Authorise => path.report(|amount| PaymentResult::Authorised { amount, until: None }),
        _ => path.captured(),
    }
    let pledges: Vec<_> = path.walk.pledges().iter().map(|pledge| pledge.id).collect();
    if collect == CollectAt::Pledge {
        let amount = RefundAmount::Part { money: usd("1.00") };
        path.go(HOST, RefundPledge { pledge: pledges[4], amount, ground: Ground::Fraud });
    }
    if collect == CollectAt::Authorise {
        for (n, pledge) in pledges.iter().enumerate().skip(2).take(3) {
            let (payment, _) = path.walk.payments[n];
            let provider_ref = format!("gone_{n}").parse().unwrap();
            let result = PaymentResult::Voided;
            path.go(HOST, ReportPayment { payment: Some(payment), provider_ref, result });
            if n > 2 {
                path.go(backer(n as u64 + 1), SetPaymentMethod { pledge: *pledge, method: "pm_2".parse().unwrap() });
            }
        }
        let (payment, _) = *path.walk.payments.last().unwrap();
        let result = PaymentResult::ActionRequired { reason: "sca".parse().unwrap() };
        path.go(HOST, ReportPayment { payment: Some(payment), provider_ref: "sca".parse().unwrap(), result });
    }
    path.days(30);
    path.settle();
}

/// More is promised than is accepted, with first payments that are not confirmed by the end of grace.
fn unconfirmed(seen: &mut Seen, collect: CollectAt, waits: bool) {
    let mut path = Path::bounded(collect, seen);
    path.place(1, None);
    match collect {
        CollectAt::Authorise => path.report(|amount| PaymentResult::Authorised { amount, until: None }),
        _ => path.captured(),
    }
    path.place(2, None);
    if waits {
        path.waits();
    }
    path.days(30);
    path.settle();
    path.days(7);
    path.settle();
}

pub fn paths(seen: &mut Seen) {
    for collect in [CollectAt::Pledge, CollectAt::Authorise, CollectAt::Success] {
        paid_or_held(seen, collect);
        unconfirmed(seen, collect, false);
        unconfirmed(seen, collect, true);
    }
}
