//! Money that goes out by payouts and returns, or that nobody asked for.

use super::*;
use fundly_core::{
    escrow::{RequestPayout, RetryPayout},
    payment::ReturnReceipt,
};

fn payout(world: &World, amount: &str) -> (fundly_core::PayoutId, PaymentId) {
    let reason = "work".parse().unwrap();
    let events =
        world.ok(CREATOR, RequestPayout { payee: backer(9), amount: usd(amount), fee: None, reason, feature: None });
    let asked = events.iter().find_map(|event| match event {
        Event::PayoutRequested(asked) => Some((asked.payout, asked.payment)),
        _ => None,
    });
    asked.unwrap()
}

fn balances<const N: usize>(world: &World, accounts: [LedgerAccount; N]) -> [i64; N] {
    accounts.map(|account| world.balance(account))
}

#[test]
fn a_payout_that_came_back_is_not_paid_by_the_report_that_it_was() {
    let world = World::open_ended();
    world.paid(backer(1), "100.00");
    let (_, payment) = payout(&world, "50.00");
    world.host(report(payment, "po_1", out("50.00")));
    world.host(declined(payment, "po_1_returned"));
    assert_eq!(world.balance(LedgerAccount::PaidOut), 0, "it came back");
    assert_eq!(noted(&world.host(report(payment, "po_1", out("50.00")))), ReportNotedReason::Repeated);
    assert_eq!(world.balance(LedgerAccount::PaidOut), 0);
    assert_eq!(noted(&world.host(declined(payment, "po_1_returned"))), ReportNotedReason::Late);
    assert_eq!(world.balance(LedgerAccount::PaidOut), 0);
    world.verify();
}

#[test]
fn what_the_platform_bore_of_a_payout_goes_back_to_it_first() {
    use LedgerAccount::{PaidOut, Payable, PlatformFee};
    let world = World::open_ended();
    world.paid(backer(1), "100.00");
    let (id, first) = payout(&world, "90.00");
    world.host(declined(first, "no"));
    let second = instructed(&world.ok(CREATOR, RetryPayout { payout: id }));
    world.host(report(first, "po_1", out("90.00")));
    world.host(report(second, "po_2", out("90.00")));
    assert_eq!(balances(&world, [Payable, PaidOut, PlatformFee]), [0, 18_000, 1_000 - 9_000]);
    world.host(report(first, "po_1", refused()));
    assert_eq!(balances(&world, [Payable, PaidOut, PlatformFee]), [0, 9_000, 1_000]);
    assert_eq!(world.refused(CREATOR, RetryPayout { payout: id }), "payout.state", "it is paid once");
    world.host(report(second, "po_2", refused()));
    assert_eq!(balances(&world, [Payable, PaidOut, PlatformFee]), [9_000, 0, 1_000]);
    world.ok(CREATOR, RetryPayout { payout: id });
    world.verify();
}

#[test]
fn a_payout_paid_in_another_amount_is_booked_as_it_left() {
    use LedgerAccount::{PaidOut, Payable, PayoutsPayable};
    for (paid, left) in [("49.00", 4_100), ("51.00", 3_900)] {
        let world = World::open_ended();
        world.paid(backer(1), "100.00");
        let (_, payment) = payout(&world, "50.00");
        world.host(report(payment, "po_1", out(paid)));
        assert_eq!(balances(&world, [Payable, PayoutsPayable, PaidOut]), [left, 0, 9_000 - left]);
        world.host(report(payment, "po_1", refused()));
        assert_eq!(balances(&world, [Payable, PayoutsPayable, PaidOut]), [9_000, 0, 0], "all of it came back");
        world.verify();
    }
}

/// Somebody gives money back in the gateway's own console.
#[test]
fn a_refund_made_at_the_gateway_is_borne_by_the_platform_until_its_refund_is_known() {
    use LedgerAccount::{Backers, PlatformFee, RefundsPayable};
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "40.00");
    let before = balances(&world, [PlatformFee]);
    world.host(stray("re_1", back("40.00")));
    assert_eq!(balances(&world, [Backers, PlatformFee]), [0, before[0] - 4_000]);
    assert_eq!(noted(&world.host(stray("re_1", back("40.00")))), ReportNotedReason::Repeated);
    assert_eq!(world.refused_as(host(), stray("re_1", back("39.00"))), "payment.report_conflict");
    let payment = instructed(&world.ok(CREATOR, whole(pledge)));
    world.host(report(payment, "re_1", back("40.00")));
    assert_eq!(balances(&world, [Backers, RefundsPayable]), [0, 0]);
    assert_eq!(refunds(&world)[0].state, RefundState::Paid);
    assert_eq!(world.balance(PlatformFee), 0, "the platform bears nothing any more, and its fee went back");
    world.verify();
}

#[test]
fn an_outlay_that_comes_back_is_off_the_books_once() {
    use LedgerAccount::{Backers, PaidOut, PlatformFee, ProcessorFee};
    let world = World::open_ended();
    world.host(stray("re_1", back("40.00")));
    let fee = Some(usd("0.25"));
    world.host(stray("po_1", PaymentResult::PaidOut { amount: usd("30.00"), fee }));
    assert_eq!(balances(&world, [Backers, PaidOut, PlatformFee, ProcessorFee]), [4_000, 3_000, -7_025, 25]);
    for _ in 0..2 {
        world.host(stray("re_1", refused()));
        world.host(stray("po_1", refused()));
        assert_eq!(balances(&world, [Backers, PaidOut, PlatformFee, ProcessorFee]), [0, 0, -25, 25]);
    }
    assert_eq!(noted(&world.host(stray("nothing", refused()))), ReportNotedReason::UnknownPayment);
    world.verify();
}

/// A return of a receipt that was reported as failed goes through after all, when the money was applied meanwhile.
#[test]
fn a_return_of_money_that_was_applied_is_borne_by_the_platform() {
    use LedgerAccount::{Backers, PlatformFee, Unapplied};
    let world = World::open_ended();
    world.host(stray("wire_1", came("25.00")));
    let receipt = receipts(&world)[0].id;
    let payment = instructed(&world.ok_as(admin(), ReturnReceipt { receipt }));
    world.host(declined(payment, "no"));
    let pledge = placed(&world.ok(backer(1), contribution("25.00")));
    world.ok_as(admin(), ApplyReceipt { receipt, pledge });
    let before = world.balance(PlatformFee);
    world.host(report(payment, "re_1", back("25.00")));
    assert_eq!(balances(&world, [Backers, Unapplied, PlatformFee]), [0, 0, before - 2_500]);
    assert_eq!(receipts(&world)[0].state, ReceiptState::Applied);
    world.host(report(payment, "re_1", refused()));
    assert_eq!(balances(&world, [Backers, Unapplied, PlatformFee]), [-2_500, 0, before]);
    assert_eq!(receipts(&world)[0].state, ReceiptState::Applied, "the pledge keeps its money");
    world.verify();
}

#[test]
fn a_receipt_is_sent_back_once_whichever_try_does_it() {
    use LedgerAccount::{Backers, PlatformFee, Unapplied};
    let world = World::open_ended();
    world.host(stray("wire_1", came("25.00")));
    let receipt = receipts(&world)[0].id;
    let first = instructed(&world.ok_as(admin(), ReturnReceipt { receipt }));
    world.host(declined(first, "no"));
    let second = instructed(&world.ok_as(admin(), ReturnReceipt { receipt }));
    world.host(report(first, "re_1", back("25.00")));
    assert_eq!(balances(&world, [Backers, Unapplied]), [0, 0]);
    world.host(declined(second, "no"));
    assert_eq!(receipts(&world)[0].state, ReceiptState::Returned, "the other try did it");
    world.host(report(second, "re_2", back("24.00")));
    assert_eq!(balances(&world, [Backers, Unapplied, PlatformFee]), [2_400, 0, -2_400]);
    world.verify();
}

#[test]
fn a_return_in_another_amount_is_settled_with_the_platform() {
    use LedgerAccount::{Backers, PlatformFee, Unapplied};
    for (sent, platform) in [("24.00", 100), ("26.00", -100)] {
        let world = World::open_ended();
        world.host(stray("wire_1", came("25.00")));
        let receipt = receipts(&world)[0].id;
        let payment = instructed(&world.ok_as(admin(), ReturnReceipt { receipt }));
        world.host(report(payment, "re_1", back(sent)));
        assert_eq!(balances(&world, [Backers, Unapplied, PlatformFee]), [-platform, 0, platform]);
        world.host(report(payment, "re_1", refused()));
        assert_eq!(balances(&world, [Backers, Unapplied, PlatformFee]), [-2_500, 2_500, 0]);
        world.verify();
    }
}
