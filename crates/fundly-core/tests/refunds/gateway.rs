//! What becomes of a refund at the gateway, against the table of moves.

use super::*;

#[test]
fn failed_refund_can_be_retried() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "100.00");
    let id = granted(&world.ok(CREATOR, whole(pledge)));
    world.host(bounced(&world, id));
    let failed = row(&world, id);
    assert_eq!((failed.state, failed.failure.is_some()), (RefundState::Failed, true));
    assert_eq!(world.balance(LedgerAccount::RefundsPayable), 10_000, "not a cent is lost");
    assert_eq!(world.refused(backer(2), RetryRefund { refund: id, method: None }), "actor.forbidden");
    let events = world.ok(backer(1), RetryRefund { refund: id, method: Some("card_2".parse().unwrap()) });
    let asked = events.iter().find_map(|event| match event {
        Event::PaymentRequested(payment) => Some(payment),
        _ => None,
    });
    assert_eq!(asked.unwrap().method, Some("card_2".parse().unwrap()));
    world.host(paid_back(&world, id, "re_2"));
    assert_eq!((row(&world, id).state, row(&world, id).tries), (RefundState::Paid, 2));
    assert_eq!((world.balance(LedgerAccount::RefundsPayable), world.balance(LedgerAccount::Backers)), (0, 0));
    assert_eq!(world.refused(CREATOR, RetryRefund { refund: id, method: None }), "refund.state");
    let nobody = RefundId::from_u128(7);
    assert_eq!(world.refused(CREATOR, RetryRefund { refund: nobody, method: None }), "refund.not_found");
    world.verify();
}

#[test]
fn a_failed_refund_can_be_paid_by_another_route_and_a_second_payment_is_borne_by_the_platform() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "100.00");
    let id = granted(&world.ok(CREATOR, whole(pledge)));
    let elsewhere = || SettleRefundElsewhere { refund: id, reference: "wire 2026-01-05".parse().unwrap() };
    assert_eq!(world.refused_as(admin(), elsewhere()), "refund.state");
    world.host(bounced(&world, id));
    assert_eq!(world.refused(CREATOR, elsewhere()), "actor.forbidden");
    world.ok_as(admin(), elsewhere());
    assert_eq!(row(&world, id).state, RefundState::PaidElsewhere);
    assert_eq!(row(&world, id).elsewhere, Some("wire 2026-01-05".parse().unwrap()));
    assert_eq!((world.balance(LedgerAccount::RefundsPayable), world.balance(LedgerAccount::Backers)), (0, 0));
    let events = world.host(paid_back(&world, id, "re_late"));
    assert!(events.iter().any(|event| matches!(event, Event::RefundPaidTwice(_))), "{events:?}");
    assert_eq!((world.balance(LedgerAccount::Backers), world.balance(LedgerAccount::PlatformFee)), (10_000, -10_000));
    world.verify();
}

#[test]
fn a_refund_that_comes_back_weeks_later_waits_again() {
    let mut world = World::open_ended();
    let pledge = world.paid(backer(1), "100.00");
    let id = granted(&world.ok(CREATOR, whole(pledge)));
    let first = paid_back(&world, id, "re_1");
    world.host(first.clone());
    world.later(Span::days(20));
    world.host(bounced(&world, id));
    assert_eq!(row(&world, id).state, RefundState::Failed);
    assert_eq!(
        (world.balance(LedgerAccount::RefundsPayable), world.balance(LedgerAccount::Backers)),
        (10_000, -10_000)
    );
    world.host(first);
    assert_eq!(row(&world, id).state, RefundState::Failed, "the first report, delivered again, is not a new payment");
    world.ok(CREATOR, RetryRefund { refund: id, method: None });
    world.host(paid_back(&world, id, "re_2"));
    assert_eq!(row(&world, id).state, RefundState::Paid);
    world.verify();
}

/// Where a refund stands, in a world made for it.
fn world_in(state: Option<RefundState>) -> (World, PledgeId, Option<RefundId>) {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "100.00");
    let Some(state) = state else { return (world, pledge, None) };
    let id = granted(&world.ok(CREATOR, whole(pledge)));
    match state {
        RefundState::Requested => {}
        RefundState::Paid => drop(world.host(paid_back(&world, id, "re_1"))),
        RefundState::Failed => drop(world.host(bounced(&world, id))),
        RefundState::PaidElsewhere => {
            world.host(bounced(&world, id));
            world.ok_as(admin(), SettleRefundElsewhere { refund: id, reference: "wire".parse().unwrap() });
        }
    }
    assert_eq!(row(&world, id).state, state);
    (world, pledge, Some(id))
}

#[test]
fn exactly_the_moves_of_the_table_succeed() {
    let triggers = [
        "refundPledge",
        "reportPayment:refunded",
        "reportPayment:wrongAmount",
        "reportPayment:failed",
        "reportDispute:lost",
        "retryRefund",
        "settleRefundElsewhere",
    ];
    assert!(MOVES.iter().all(|step| triggers.contains(&step.by)), "every trigger is tried");
    for from in std::iter::once(None).chain(RefundState::ALL.map(Some)) {
        for by in triggers {
            let (world, pledge, id) = world_in(from);
            let refund = id.unwrap_or(RefundId::from_u128(1));
            let unknown = || {
                let result = PaymentResult::Failed { reason: "none".parse().unwrap() };
                ReportPayment { payment: None, provider_ref: "none".parse().unwrap(), result }
            };
            let (actor, command): (Actor, Command) = match by {
                "refundPledge" => (admin(), whole(pledge).into()),
                "reportPayment:refunded" => {
                    (host(), id.map_or_else(unknown, |id| paid_back(&world, id, "re_2")).into())
                }
                "reportPayment:wrongAmount" => {
                    let result = PaymentResult::Refunded { amount: usd("99.00") };
                    let short = |id| ReportPayment { result, ..paid_back(&world, id, "re_short") };
                    (host(), id.map_or_else(unknown, short).into())
                }
                "reportDispute:lost" => {
                    let stage = DisputeStage::Lost { amount: Some(usd("100.00")), fee: None };
                    (host(), ReportDispute { pledge, provider_ref: "dp_1".parse().unwrap(), stage }.into())
                }
                "reportPayment:failed" => (host(), id.map_or_else(unknown, |id| bounced(&world, id)).into()),
                "retryRefund" => (admin(), RetryRefund { refund, method: None }.into()),
                _ => (admin(), SettleRefundElsewhere { refund, reference: "wire".parse().unwrap() }.into()),
            };
            let outcome = world.run(actor, command);
            let found: Option<&Move<RefundState>> = MOVES.iter().find(|step| step.from == from && step.by == by);
            let after = match (id, &outcome) {
                (Some(id), _) => Some(row(&world, id).state),
                (None, Ok(outcome)) if by == "refundPledge" => Some(row(&world, granted(&outcome.events)).state),
                (None, _) => None,
            };
            assert_eq!(after, found.map_or(from, |step| Some(step.to)), "{from:?} by {by}");
            let report = by.starts_with("report");
            assert_eq!(outcome.is_ok(), found.is_some() || report, "{from:?} by {by}: {outcome:?}");
            world.verify();
        }
    }
}
