//! Stories of payments: reports in any order, twice, late, or out of nowhere.

use crate::common::*;
use fundly_core::{
    Actor, CommandId, Event, Policy, ReceiptId, Role, Row, RowKey, RowKind, Span,
    ledger::LedgerAccount,
    payment::{
        ApplyReceipt, PaymentResult, Receipt, ReceiptState, ReportNotedReason, ReportPayment, ReturnReceipt,
        SetPaymentMethod, UnappliedReason,
    },
    pledge::{CancelPledge, PledgeState},
    policy::CollectAt,
};
use pollster::block_on;

fn receipts(world: &World) -> Vec<Receipt> {
    let rows = block_on(world.engine.every(CAMPAIGN, RowKind::Receipt)).unwrap();
    rows.into_iter()
        .map(|row| match row {
            Row::Receipt(receipt) => *receipt,
            other => panic!("{other:?}"),
        })
        .collect()
}

fn noted(events: &[Event]) -> ReportNotedReason {
    match events {
        [Event::PaymentReportNoted(noted)] => noted.reason,
        other => panic!("{other:?}"),
    }
}

fn authorising() -> World {
    let mut policy = Policy::all_or_nothing(fundly_core::Currency::USD);
    policy.collection.at = CollectAt::Authorise;
    let world = World::draft(policy, Some(usd("100.00")), Some(30));
    world.launch();
    world
}

fn host() -> Actor {
    Actor::with_role(HOST, Role::System)
}

#[test]
fn money_that_clears_pays_fees_and_is_released() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "100.00");
    assert_eq!(world.pledge(pledge).state, PledgeState::Collected);
    assert_eq!(world.balance(LedgerAccount::Backers), -10_000);
    assert_eq!(world.balance(LedgerAccount::PlatformFee), 1_000);
    let held = world.balance(LedgerAccount::Escrow) + world.balance(LedgerAccount::Payable);
    assert_eq!(held, 9_000);
    world.verify();
}

#[test]
fn the_processors_actual_fee_overrides_the_schedule_and_never_overdraws() {
    let world = World::open_ended();
    let events = world.ok(backer(1), contribution("0.50"));
    let result = PaymentResult::Captured { amount: usd("0.50"), fee: Some(usd("0.59")) };
    let payment = Some(instructed(&events));
    world.host(ReportPayment { payment, provider_ref: "ch_1".parse().unwrap(), result });
    assert_eq!(world.balance(LedgerAccount::ProcessorFee), 59);
    assert_eq!(world.balance(LedgerAccount::Escrow) + world.balance(LedgerAccount::Payable), 0);
    assert_eq!(world.balance(LedgerAccount::PlatformFee), 50 - 59);
    world.verify();
}

#[test]
fn the_same_report_twice_changes_nothing() {
    let world = World::open_ended();
    let events = world.ok(backer(1), contribution("10.00"));
    let payment = instructed(&events);
    world.host(captured(payment, "ch_1", "10.00"));
    let before = world.campaign().balances;
    assert_eq!(noted(&world.host(captured(payment, "ch_1", "10.00"))), ReportNotedReason::Repeated);
    assert_eq!(world.campaign().balances, before);
    assert_eq!(world.refused_as(host(), captured(payment, "ch_1", "11.00")), "payment.report_conflict");
    world.verify();
}

#[test]
fn two_captures_of_one_hold_are_booked_once_and_the_second_waits_as_unapplied() {
    let world = World::open_ended();
    let events = world.ok(backer(1), contribution("10.00"));
    let payment = instructed(&events);
    world.host(captured(payment, "ch_1", "10.00"));
    world.host(captured(payment, "ch_2", "10.00"));
    assert_eq!(world.pledge(placed(&events)).captured.minor(), 1_000);
    assert_eq!(world.balance(LedgerAccount::Unapplied), 1_000);
    let [receipt] = &receipts(&world)[..] else { panic!() };
    assert_eq!(receipt.reason, UnappliedReason::SecondCapture);
    world.verify();
}

#[test]
fn money_arriving_on_a_cancelled_order_is_unapplied_and_can_be_returned() {
    let world = World::open_ended();
    let events = world.ok(backer(1), contribution("10.00"));
    let payment = instructed(&events);
    world.ok(backer(1), CancelPledge { pledge: placed(&events) });
    world.host(captured(payment, "ch_1", "10.00"));
    assert_eq!(world.balance(LedgerAccount::Unapplied), 1_000);
    assert_eq!(noted(&world.host(captured(payment, "ch_1", "10.00"))), ReportNotedReason::Repeated);
    assert_eq!(world.balance(LedgerAccount::Unapplied), 1_000, "reported twice, booked once");
    let [receipt] = &receipts(&world)[..] else { panic!() };
    assert_eq!((receipt.reason, receipt.state), (UnappliedReason::PledgeClosed, ReceiptState::Unapplied));
    assert_eq!(world.refused(backer(1), ReturnReceipt { receipt: receipt.id }), "actor.forbidden");
    let events = world.host(ReturnReceipt { receipt: receipt.id });
    assert_eq!(world.refused_as(host(), ReturnReceipt { receipt: receipt.id }), "payment.receipt_state");
    let back = instructed(&events);
    world.host(declined(back, "re_1"));
    let events = world.host(ReturnReceipt { receipt: receipt.id });
    let result = PaymentResult::Refunded { amount: usd("10.00") };
    let payment = Some(instructed(&events));
    world.host(ReportPayment { payment, provider_ref: "re_2".parse().unwrap(), result });
    assert_eq!(world.balance(LedgerAccount::Unapplied), 0);
    assert_eq!(world.balance(LedgerAccount::Backers), 0);
    world.verify();
}

#[test]
fn money_out_of_nowhere_is_booked_and_can_be_applied() {
    let world = World::open_ended();
    let events = world.ok(backer(1), contribution("10.00"));
    let pledge = placed(&events);
    let report = |reference: &str, amount: &str| ReportPayment {
        payment: None,
        provider_ref: reference.parse().unwrap(),
        result: PaymentResult::Captured { amount: usd(amount), fee: None },
    };
    world.host(report("wire_1", "9.00"));
    world.host(report("wire_2", "10.00"));
    assert_eq!(world.refused_as(host(), report("wire_2", "12.00")), "payment.report_conflict");
    let all = receipts(&world);
    let nine = all.iter().find(|receipt| receipt.amount.minor() == 900).unwrap();
    let ten = all.iter().find(|receipt| receipt.amount.minor() == 1_000).unwrap();
    assert_eq!(world.refused_as(host(), ApplyReceipt { receipt: nine.id, pledge }), "payment.receipt_amount");
    let nobody = ReceiptId::from_u128(9);
    assert_eq!(world.refused_as(host(), ApplyReceipt { receipt: nobody, pledge }), "payment.receipt_not_found");
    world.host(ApplyReceipt { receipt: ten.id, pledge });
    assert_eq!(world.pledge(pledge).state, PledgeState::Collected);
    assert_eq!(world.balance(LedgerAccount::Unapplied), 900);
    let events = world.host(captured(instructed(&events), "ch_late", "10.00"));
    assert!(matches!(&events[..], [Event::ReceiptBooked(_)]), "the withdrawn instruction cleared all the same");
    world.verify();
}

#[test]
fn another_amount_than_asked_for_is_unapplied_and_the_instruction_fails() {
    let world = World::open_ended();
    let events = world.ok(backer(1), contribution("10.00"));
    world.host(captured(instructed(&events), "ch_1", "9.99"));
    assert_eq!(receipts(&world)[0].reason, UnappliedReason::WrongAmount);
    assert_eq!(world.pledge(placed(&events)).state, PledgeState::Dropped);
    assert_eq!(world.campaign().totals.in_flight, 0);
    world.verify();
}

#[test]
fn totals_do_not_count_failures() {
    let world = World::open_ended();
    let events = world.ok(backer(1), contribution("10.00"));
    assert_eq!(world.campaign().totals.committed.minor(), 0, "nothing counts before it clears");
    world.host(declined(instructed(&events), "ch_1"));
    let totals = world.campaign().totals;
    assert_eq!((totals.committed.minor(), totals.pledges, totals.backers, totals.collected.minor()), (0, 0, 0, 0));
    assert_eq!(world.pledge(placed(&events)).state, PledgeState::Dropped);
    world.verify();
}

#[test]
fn a_success_after_a_failure_counts_where_the_pledge_still_waits() {
    let mut world = World::all_or_nothing("10.00");
    let events = world.ok(backer(1), contribution("10.00"));
    let pledge = placed(&events);
    world.later(Span::days(30));
    let asked = World::instructions(&world.settle(10));
    world.host(declined(asked[0].0, "ch_1"));
    assert_eq!(world.pledge(pledge).state, PledgeState::Errored);
    assert_eq!(noted(&world.host(declined(asked[0].0, "ch_1"))), ReportNotedReason::Late);
    world.host(captured(asked[0].0, "ch_1", "10.00"));
    assert_eq!(world.pledge(pledge).state, PledgeState::Collected);
    world.verify();
}

#[test]
fn a_hold_is_authorised_lapses_and_is_asked_for_again() {
    let world = authorising();
    let events = world.ok(backer(1), contribution("50.00"));
    let (pledge, payment) = (placed(&events), instructed(&events));
    assert_eq!(world.campaign().totals.committed.minor(), 0);
    let report =
        |payment, result| ReportPayment { payment: Some(payment), provider_ref: "au_1".parse().unwrap(), result };
    world.host(report(payment, PaymentResult::Authorised { amount: usd("50.00"), until: None }));
    assert_eq!(world.campaign().totals.authorised.minor(), 5_000);
    assert_eq!(world.campaign().totals.committed.minor(), 5_000);
    world.host(report(payment, PaymentResult::Voided));
    assert_eq!(world.pledge(pledge).state, PledgeState::Errored);
    assert_eq!(world.campaign().totals.authorised.minor(), 0);
    let events = world.ok(backer(1), SetPaymentMethod { pledge, method: "card_2".parse().unwrap() });
    let again = instructed(&events);
    world.host(report(again, PaymentResult::Authorised { amount: usd("50.00"), until: None }));
    assert_eq!(world.pledge(pledge).state, PledgeState::Authorised);
    let mismatch = PaymentResult::PaidOut { amount: usd("50.00"), fee: None };
    assert_eq!(world.refused_as(host(), report(again, mismatch)), "payment.report_mismatch");
    world.verify();
}

#[test]
fn a_payment_that_waits_for_the_backer_goes_on_when_they_act() {
    let mut world = World::all_or_nothing("10.00");
    let events = world.ok(backer(1), contribution("10.00"));
    world.later(Span::days(30));
    let asked = World::instructions(&world.settle(10))[0].0;
    let waits = PaymentResult::ActionRequired { reason: "authentication_required".parse().unwrap() };
    world.host(ReportPayment { payment: Some(asked), provider_ref: "ch_1".parse().unwrap(), result: waits });
    assert_eq!(world.pledge(placed(&events)).state, PledgeState::ActionRequired);
    assert_eq!(world.campaign().totals.in_flight, 1);
    world.host(captured(asked, "ch_1", "10.00"));
    assert_eq!(world.pledge(placed(&events)).state, PledgeState::Collected);
    assert_eq!(world.campaign().totals.in_flight, 0);
    world.verify();
}

#[test]
fn a_reported_amount_in_another_currency_or_of_nothing_is_refused() {
    let world = World::open_ended();
    let payment = instructed(&world.ok(backer(1), contribution("10.00")));
    let report = |amount: &str| ReportPayment {
        payment: Some(payment),
        provider_ref: "ch_1".parse().unwrap(),
        result: PaymentResult::Captured { amount: amount.parse().unwrap(), fee: None },
    };
    assert_eq!(world.refused_as(host(), report("10.00 EUR")), "money.currency_mismatch");
    assert_eq!(world.refused_as(host(), report("0.00 USD")), "money.zero");
    assert_eq!(world.refused_as(host(), report("-10.00 USD")), "money.negative");
    assert_eq!(world.refused_as(host(), report("99999999999999.00 USD")), "money.too_large");
    assert_eq!(world.refused(backer(1), captured(payment, "ch_1", "10.00")), "actor.forbidden");
}

/// A gateway that first refuses to send money back may send it after all: it is gone, so the books must not hold it.
#[test]
fn a_return_that_failed_and_went_through_after_all_leaves_the_books() {
    let world = World::open_ended();
    let result = PaymentResult::Captured { amount: usd("7.00"), fee: None };
    let stray = ReportPayment { payment: None, provider_ref: "stray".parse().unwrap(), result };
    let Some(Event::ReceiptBooked(booked)) = world.host(stray).first().cloned() else { panic!("no receipt") };
    let returning = instructed(&world.host(ReturnReceipt { receipt: booked.receipt }));
    world.host(declined(returning, "re_1"));
    assert_eq!(world.balance(LedgerAccount::Unapplied), 700);
    let result = PaymentResult::Refunded { amount: usd("7.00") };
    world.host(ReportPayment { payment: Some(returning), provider_ref: "re_1".parse().unwrap(), result });
    assert_eq!(world.balance(LedgerAccount::Unapplied), 0);
    assert_eq!(world.refused_as(host(), ReturnReceipt { receipt: booked.receipt }), "payment.receipt_state");
    world.verify();
}

#[test]
fn one_command_id_is_one_command() {
    let world = World::open_ended();
    let mut request = world.request(Actor::account(backer(1)), contribution("10.00"));
    request.id = CommandId::from_u128(77);
    let first = block_on(world.engine.execute(request.clone())).unwrap();
    let again = block_on(world.engine.execute(request.clone())).unwrap();
    assert_eq!((again.seq, again.hash, &again.events), (first.seq, first.hash, &first.events));
    assert!(again.repeated && !first.repeated);
    request.command = contribution("11.00").into();
    let reused = block_on(world.engine.execute(request.clone())).unwrap_err();
    assert_eq!(reused.to_string(), "command id was used before with another order");
    request.command = contribution("10.00").into();
    request.actor = Actor::account(backer(2));
    let reused = block_on(world.engine.execute(request)).unwrap_err();
    assert_eq!(reused.to_string(), "command id was used before with another actor");
    let rows = block_on(world.engine.row(CAMPAIGN, RowKey::Pledge(placed(&first.events)))).unwrap();
    assert!(rows.is_some());
    world.verify();
}

#[test]
fn a_return_that_went_through_and_came_back_is_unapplied_again() {
    let world = World::open_ended();
    let result = PaymentResult::Captured { amount: usd("7.00"), fee: None };
    let stray = ReportPayment { payment: None, provider_ref: "stray".parse().unwrap(), result };
    let events = world.host(stray);
    let [Event::ReceiptBooked(booked)] = &events[..] else { panic!("{events:?}") };
    let payment = instructed(&world.host(ReturnReceipt { receipt: booked.receipt }));
    let result = PaymentResult::Refunded { amount: usd("7.00") };
    world.host(ReportPayment { payment: Some(payment), provider_ref: "re_1".parse().unwrap(), result });
    assert_eq!(world.balance(LedgerAccount::Unapplied), 0);
    world.host(declined(payment, "re_1"));
    assert_eq!(world.balance(LedgerAccount::Unapplied), 700);
    world.host(declined(payment, "re_1"));
    assert_eq!(world.balance(LedgerAccount::Unapplied), 700, "reported twice, booked once");
    assert_eq!(receipts(&world)[0].state, ReceiptState::Unapplied);
    world.host(ReturnReceipt { receipt: booked.receipt });
    assert_eq!(receipts(&world)[0].state, ReceiptState::Returning);
    world.verify();
}
