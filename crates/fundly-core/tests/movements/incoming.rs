//! Money that comes in.

use super::*;

#[test]
fn a_charge_is_booked_once_with_and_without_its_instruction() {
    let world = World::open_ended();
    let events = world.ok(backer(1), contribution("25.00"));
    world.host(captured(instructed(&events), "ch_1", "25.00"));
    assert_eq!(noted(&world.host(stray("ch_1", came("25.00")))), ReportNotedReason::Repeated);
    assert_eq!(world.balance(LedgerAccount::Backers), -2_500);
    assert_eq!(world.refused_as(host(), stray("ch_1", came("24.00"))), "payment.report_conflict");
    world.verify();
}

#[test]
fn a_charge_whose_instruction_is_named_later_is_taken_from_its_receipt() {
    let world = World::open_ended();
    let events = world.ok(backer(1), contribution("25.00"));
    let fee = Some(usd("1.03"));
    world.host(stray("ch_1", PaymentResult::Captured { amount: usd("25.00"), fee }));
    assert_eq!(world.balance(LedgerAccount::Unapplied), 2_500);
    world.host(captured(instructed(&events), "ch_1", "25.00"));
    assert_eq!(world.pledge(placed(&events)).state, PledgeState::Collected);
    assert_eq!(receipts(&world)[0].state, ReceiptState::Applied);
    let accounts = [LedgerAccount::Backers, LedgerAccount::Unapplied, LedgerAccount::ProcessorFee];
    assert_eq!(accounts.map(|account| world.balance(account)), [-2_500, 0, 103], "one charge, with its own fee");
    assert_eq!(world.campaign().totals.in_flight, 0, "nothing waits for a report");
    assert_eq!(noted(&world.host(captured(instructed(&events), "ch_1", "25.00"))), ReportNotedReason::Repeated);
    world.verify();
}

#[test]
fn a_charge_is_not_that_of_two_instructions() {
    let world = World::open_ended();
    let first = instructed(&world.ok(backer(1), contribution("25.00")));
    let second = instructed(&world.ok(backer(2), contribution("25.00")));
    world.host(captured(first, "ch_1", "25.00"));
    assert_eq!(world.refused_as(host(), captured(second, "ch_1", "25.00")), "payment.report_conflict");
    assert_eq!(world.balance(LedgerAccount::Backers), -2_500);
    assert_eq!(payment_state(&world, second), PaymentState::Requested, "the second still waits for its own");
    world.verify();
}

#[test]
fn a_charge_does_not_grow_when_it_is_reported_again() {
    let mut world = collecting(CollectAt::Success);
    let pledge = placed(&world.ok(backer(1), contribution("25.00")));
    world.later(Span::days(30));
    let payment = World::instructions(&world.settle(10))[0].0;
    world.host(captured(payment, "ch_1", "20.00"));
    assert_eq!(world.refused_as(host(), captured(payment, "ch_1", "25.00")), "payment.report_conflict");
    assert_eq!(world.balance(LedgerAccount::Backers), -2_000);
    assert_eq!(world.pledge(pledge).state, PledgeState::Errored);
    world.verify();
}

/// Some gateways keep one reference from hold to charge.
#[test]
fn a_hold_that_is_taken_under_its_own_reference_is_booked() {
    let world = collecting(CollectAt::Authorise);
    let events = world.ok(backer(1), contribution("25.00"));
    world.host(report(instructed(&events), "pi_1", held("25.00")));
    world.host(captured(instructed(&events), "pi_1", "25.00"));
    assert_eq!(world.balance(LedgerAccount::Backers), -2_500);
    assert_eq!(world.pledge(placed(&events)).state, PledgeState::Collected);
    assert_eq!(noted(&world.host(captured(instructed(&events), "pi_1", "25.00"))), ReportNotedReason::Repeated);
    world.verify();
}

#[test]
fn a_hold_of_another_amount_is_voided_and_the_instruction_fails() {
    let world = collecting(CollectAt::Authorise);
    let events = world.ok(backer(1), contribution("25.00"));
    let after = world.host(report(instructed(&events), "auth_1", held("20.00")));
    assert_eq!(payment_state(&world, instructed(&events)), PaymentState::Failed);
    assert_eq!(world.pledge(placed(&events)).state, PledgeState::Dropped);
    let voided =
        after.iter().any(|event| matches!(event, Event::PaymentRequested(asked) if asked.amount.minor() == 2_000));
    assert!(voided, "{after:?}");
    assert_eq!(world.campaign().totals.in_flight, 0);
    world.verify();
}

#[test]
fn the_actual_fee_of_a_receipt_is_booked_when_it_is_applied() {
    let world = World::open_ended();
    world.host(stray("ch_1", PaymentResult::Captured { amount: usd("25.00"), fee: Some(usd("1.03")) }));
    let pledge = placed(&world.ok(backer(1), contribution("25.00")));
    world.ok_as(admin(), ApplyReceipt { receipt: receipts(&world)[0].id, pledge });
    assert_eq!(world.balance(LedgerAccount::ProcessorFee), 103);
    world.verify();
}
