//! Refunds that are paid twice, elsewhere, in another amount, or come back.

use super::*;

#[test]
fn a_refund_paid_twice_of_which_one_came_back_is_paid() {
    let world = World::open_ended();
    let (refund, first, amount) = failed_refund(&world);
    let second = retry(&world, refund);
    world.host(report(second, "re_2", money(amount)));
    world.host(report(first, "re_1", money(amount)));
    assert_eq!(world.balance(LedgerAccount::Backers), 4_000, "paid twice");
    world.host(declined(first, "re_1_back"));
    assert_eq!(world.balance(LedgerAccount::Backers), 0, "one came back");
    assert_eq!(world.balance(LedgerAccount::PlatformFee), 0, "and the platform bears nothing any more");
    assert_eq!(world.refused(backer(1), RetryRefund { refund, method: None }), "refund.state");
    world.host(declined(second, "re_2_back"));
    assert_eq!(refunds(&world)[0].state, RefundState::Failed, "now it is owed again");
    assert_eq!(world.balance(LedgerAccount::RefundsPayable), 4_000);
    world.verify();
}

#[test]
fn what_came_back_of_a_refund_paid_elsewhere_is_booked() {
    let world = World::open_ended();
    let (refund, first, amount) = failed_refund(&world);
    world.ok_as(admin(), SettleRefundElsewhere { refund, reference: "wire".parse().unwrap() });
    world.host(report(first, "re_1", money(amount)));
    world.host(stray("re_1", refused()));
    assert_eq!(world.balance(LedgerAccount::Backers), 0, "paid by wire, and the refund that went out is back");
    assert_eq!(world.balance(LedgerAccount::PlatformFee), 0);
    assert_eq!(refunds(&world)[0].state, RefundState::PaidElsewhere);
    world.verify();
}

/// The try that failed at first is what pays: the try that is under way then fails, and nothing came back.
#[test]
fn a_try_that_fails_after_another_has_paid_changes_nothing() {
    let world = World::open_ended();
    let (refund, first, amount) = failed_refund(&world);
    let second = retry(&world, refund);
    world.host(report(first, "re_1", money(amount)));
    world.host(declined(second, "no"));
    assert_eq!(refunds(&world)[0].state, RefundState::Paid);
    assert_eq!((world.balance(LedgerAccount::Backers), world.balance(LedgerAccount::RefundsPayable)), (0, 0));
    world.verify();
}

#[test]
fn a_refund_paid_short_owes_the_rest() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "40.00");
    let payment = instructed(&world.ok(CREATOR, whole(pledge)));
    world.host(report(payment, "re_1", back("39.00")));
    let refund = refunds(&world).remove(0);
    assert_eq!((refund.state, refund.owed().minor()), (RefundState::Failed, 100));
    assert_eq!(world.balance(LedgerAccount::RefundsPayable), 100);
    let events = world.ok(backer(1), RetryRefund { refund: refund.id, method: None });
    assert_eq!(World::instructions(&events)[0].1, "1.00");
    world.host(report(instructed(&events), "re_2", back("1.00")));
    assert_eq!(refunds(&world)[0].state, RefundState::Paid);
    assert_eq!((world.balance(LedgerAccount::Backers), world.balance(LedgerAccount::RefundsPayable)), (0, 0));
    world.host(report(payment, "re_1", refused()));
    assert_eq!(refunds(&world)[0].owed().minor(), 3_900, "what came back is owed again, and no more");
    world.verify();
}

#[test]
fn a_refund_paid_beyond_what_is_owed_is_borne_by_the_platform() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "40.00");
    let payment = instructed(&world.ok(CREATOR, whole(pledge)));
    world.host(report(payment, "re_1", back("41.00")));
    assert_eq!(refunds(&world)[0].state, RefundState::Paid);
    let accounts = [LedgerAccount::Backers, LedgerAccount::RefundsPayable, LedgerAccount::PlatformFee];
    assert_eq!(accounts.map(|account| world.balance(account)), [100, 0, -100]);
    world.host(report(payment, "re_1b", back("40.00")));
    assert_eq!(accounts.map(|account| world.balance(account)), [4_100, 0, -4_100], "a second time, by one instruction");
    world.verify();
}

#[test]
fn a_refund_is_not_tried_again_while_a_try_is_under_way() {
    let world = World::open_ended();
    let (refund, first, amount) = failed_refund(&world);
    let second = retry(&world, refund);
    world.host(report(first, "re_1", money(amount)));
    world.host(report(first, "re_1", refused()));
    assert_eq!(refunds(&world)[0].state, RefundState::Failed, "what the first try paid came back");
    assert_eq!(world.refused(backer(1), RetryRefund { refund, method: None }), "refund.state");
    world.host(report(second, "re_2", money(amount)));
    assert_eq!(refunds(&world)[0].state, RefundState::Paid);
    assert_eq!((world.balance(LedgerAccount::Backers), world.balance(LedgerAccount::RefundsPayable)), (0, 0));
    world.verify();
}

#[test]
fn a_refund_whose_last_try_fails_after_another_came_back_can_be_tried_again() {
    let world = World::open_ended();
    let (refund, first, amount) = failed_refund(&world);
    let second = retry(&world, refund);
    world.host(report(first, "re_1", money(amount)));
    world.host(report(first, "re_1", refused()));
    world.host(declined(second, "no"));
    let third = retry(&world, refund);
    world.host(report(third, "re_3", money(amount)));
    assert_eq!((world.balance(LedgerAccount::Backers), world.balance(LedgerAccount::RefundsPayable)), (0, 0));
    world.verify();
}
