//! Refunds, captures, balances and rounding.

use super::*;
use fundly_core::{
    Amount,
    ledger::LedgerAccount,
    money::{Mode, Portion, allocate},
    payment::{ApplyReceipt, PaymentKind, Receipt},
    pledge::{CancelPledge, PledgeState},
    policy::{BelowGoal, CollectAt, FeeReturn},
};

fn receipt(world: &World) -> Receipt {
    let rows = block_on(world.engine.every(CAMPAIGN, RowKind::Receipt)).unwrap();
    let [Row::Receipt(receipt)] = &rows[..] else { panic!("{rows:?}") };
    (**receipt).clone()
}

/// A second refund answered 409, and had applied the payment once more all the same (blnkfinance/blnk#374, fixed by #375;
/// before it #152).
#[test]
fn a_second_refund_is_refused_and_applies_nothing() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "40.00");
    let first = world.request(creator(), whole(pledge));
    execute(&world, &first).unwrap();
    let id = refunds(&world)[0].id;
    world.host(paid_back(&world, id, "re_1"));
    let before = everything(&world);
    assert_eq!(world.refused(CREATOR, whole(pledge)), "refund.nothing_left");
    assert!(execute(&world, &first).unwrap().repeated, "the same command is answered as the first time");
    assert_eq!(everything(&world), before, "neither did anything");
    world.host(paid_back(&world, id, "re_1"));
    assert_eq!((world.balance(LedgerAccount::Backers), refunds(&world).len()), (0, 1));
    world.verify();
}

/// An error of idempotency came out as an internal server error (formancehq/ledger#1601).
#[test]
fn a_command_id_used_for_something_else_is_a_typed_conflict_that_names_the_field() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "40.00");
    let first = world.request(creator(), part(pledge, "10.00"));
    execute(&world, &first).unwrap();
    let other = Request { command: part(pledge, "11.00").into(), ..first.clone() };
    let error = execute(&world, &other).unwrap_err();
    assert_eq!(error.code(), "engine.command_reused");
    assert!(matches!(&error, Error::CommandReused { field } if field.contains("amount")), "{error}");
    assert!(!error.is_retryable());
    assert_eq!(world.pledge(pledge).refunded.minor(), 1_000);
    world.verify();
}

/// Two commits of one inflight transaction read the same amount left, and both went through (blnkfinance/blnk, pull
/// request 171).
#[test]
fn two_captures_of_one_hold_take_the_money_once() {
    let mut world = live(Policy::all_or_nothing(Currency::USD), Some("10.00"), |policy| {
        policy.collection.at = CollectAt::Authorise;
    });
    let events = world.ok(backer(1), contribution("25.00"));
    let held = PaymentResult::Authorised { amount: usd("25.00"), until: None };
    world.host(report(instructed(&events), "auth_1", held));
    world.later(fundly_core::Span::days(30));
    let events = world.settle(10);
    assert_eq!(asked(&events, PaymentKind::Capture), 1);
    world.host(captured(instructed(&events), "cap_1", "25.00"));
    world.host(captured(instructed(&events), "cap_2", "25.00"));
    assert_eq!(world.pledge(placed_first(&world)).captured.minor(), 2_500);
    assert_eq!(world.campaign().totals.collected.minor(), 2_500);
    assert_eq!(world.balance(LedgerAccount::Unapplied), 2_500, "the second is money of the backer that waits");
    world.verify();
}

/// Found by random commands: a hold of before a change, captured all the same, took more than the pledge owed.
#[test]
fn a_hold_that_a_change_replaced_is_not_captured_for_the_pledge() {
    let world = live(Policy::all_or_nothing(Currency::USD), Some("10.00"), |policy| {
        policy.collection.at = CollectAt::Authorise;
    });
    let hold = |events: &[Event], name: &str, amount: &str| {
        world.host(report(instructed(events), name, PaymentResult::Authorised { amount: usd(amount), until: None }));
    };
    let first = world.ok(backer(1), contribution("25.37"));
    hold(&first, "auth_1", "25.37");
    let pledge = placed(&first);
    let order = contribution("1.00").order;
    hold(&world.ok(backer(1), fundly_core::pledge::ChangePledge { pledge, order }), "auth_2", "1.00");
    world.host(captured(instructed(&first), "cap_1", "25.37"));
    assert_eq!((world.pledge(pledge).captured.minor(), world.balance(LedgerAccount::Unapplied)), (0, 2_537));
    world.verify();
}

fn placed_first(world: &World) -> PledgeId {
    let rows = block_on(world.engine.every(CAMPAIGN, RowKind::Pledge)).unwrap();
    let Some(Row::Pledge(pledge)) = rows.first() else { panic!("{rows:?}") };
    pledge.id
}

/// An inflight transaction could be voided twice (blnkfinance/blnk#41, #43).
#[test]
fn a_hold_is_voided_once() {
    let world = live(Policy::all_or_nothing(Currency::USD), Some("10.00"), |policy| {
        policy.collection.at = CollectAt::Authorise;
    });
    let events = world.ok(backer(1), contribution("25.00"));
    let pledge = placed(&events);
    let held = PaymentResult::Authorised { amount: usd("25.00"), until: None };
    world.host(report(instructed(&events), "auth_1", held));
    let events = world.ok(backer(1), CancelPledge { pledge });
    assert_eq!(asked(&events, PaymentKind::Void), 1);
    assert_eq!(world.refused(backer(1), CancelPledge { pledge }), "pledge.state");
    let void = events.iter().find_map(|event| match event {
        Event::PaymentRequested(payment) => Some(payment.payment),
        _ => None,
    });
    for _ in 0..2 {
        world.host(report(void.unwrap(), "void_1", PaymentResult::Voided));
        assert_eq!(world.campaign().totals.authorised.minor(), 0);
    }
    world.verify();
}

/// A payment that arrives after the void or the expiry had nowhere to go; it took an "un-void" (blnkfinance/blnk#42, asked
/// by a developer of Catarse). Money that arrives on a cancelled order could not be booked (opencollective#6930).
#[test]
fn money_that_arrives_on_a_cancelled_order_is_booked_and_can_be_used() {
    let world = World::open_ended();
    let events = world.ok(backer(1), contribution("25.00"));
    world.ok(backer(1), CancelPledge { pledge: placed(&events) });
    world.host(captured(instructed(&events), "ch_late", "25.00"));
    assert_eq!(world.balance(LedgerAccount::Unapplied), 2_500);
    assert_eq!(world.pledge(placed(&events)).state, PledgeState::Cancelled, "nothing is undone for it");
    let again = placed(&world.ok(backer(1), contribution("25.00")));
    world.host(ApplyReceipt { receipt: receipt(&world).id, pledge: again });
    assert_eq!(world.pledge(again).state, PledgeState::Collected);
    assert_eq!(world.balance(LedgerAccount::Unapplied), 0);
    world.verify();
}

/// The balance was checked for the gross instead of the net amount that can be refunded (opencollective#7969); fees made a
/// refund impossible (opencollective#5485); there was no partial refund at all (opencollective#5459).
#[test]
fn what_can_be_refunded_is_what_is_left_and_fees_do_not_stand_in_its_way() {
    let world = World::open_ended();
    let events = world.ok(backer(1), contribution("100.00"));
    let pledge = placed(&events);
    let cleared = PaymentResult::Captured { amount: usd("100.00"), fee: Some(usd("3.20")) };
    world.host(report(instructed(&events), "ch_1", cleared));
    world.ok(CREATOR, part(pledge, "30.00"));
    let error = world.run(creator(), part(pledge, "100.00")).unwrap_err();
    let said = serde_json::to_value(error.rejection().unwrap()).unwrap();
    assert_eq!((error.code(), said["left"].as_str()), ("refund.too_large", Some("7000")), "the net is what is named");
    world.ok(CREATOR, part(pledge, "70.00"));
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded);
    for refund in refunds(&world) {
        world.host(paid_back(&world, refund.id, &format!("re_{}", refund.id)));
    }
    assert_eq!(world.balance(LedgerAccount::Backers), 0, "the backer has the fees back as well");
    world.verify();
}

/// A refund was written in another currency than the payment, and balances mixed currencies (opencollective#1380, #2198,
/// #3572, #7164).
#[test]
fn a_refund_is_in_the_currency_of_the_campaign() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "40.00");
    let before = everything(&world);
    let euros = RefundAmount::Part { money: "10.00 EUR".parse().unwrap() };
    let refund = RefundPledge { pledge, amount: euros, ground: Ground::Creator };
    assert_eq!(world.refused(CREATOR, refund), "money.currency_mismatch");
    let yen = PaymentResult::Captured { amount: "4000 JPY".parse().unwrap(), fee: None };
    let stray = ReportPayment { payment: None, provider_ref: "wire".parse().unwrap(), result: yen };
    assert_eq!(world.refused_as(host(), stray), "money.currency_mismatch");
    assert_eq!(everything(&world), before);
}

/// Totals ignored refunds, and counted payments that had failed (opencollective#2679, #2692).
#[test]
fn totals_leave_out_failures_and_what_was_given_back() {
    let world = World::open_ended();
    let kept = world.paid(backer(1), "40.00");
    let failed = world.ok(backer(2), contribution("500.00"));
    world.host(declined(instructed(&failed), "ch_no"));
    world.ok(CREATOR, part(kept, "15.00"));
    let gone = world.paid(backer(3), "60.00");
    world.ok(CREATOR, whole(gone));
    let totals = world.campaign().totals;
    assert_eq!((totals.collected.minor(), totals.refunded.minor()), (2_500, 7_500));
    assert_eq!((totals.pledges, totals.backers), (1, 1), "of three who tried, one has given");
    world.verify();
}

/// What if some authorisations fail, and the total drops below the minimum? (opencollective#2795, wanted since #5029)
#[test]
fn when_payments_fail_after_the_goal_was_reached_the_policy_decides() {
    for (rule, state) in [
        (BelowGoal::StaysSuccessful, fundly_core::campaign::Stage::Successful),
        (BelowGoal::FailsAndRefunds, fundly_core::campaign::Stage::Failed),
    ] {
        let mut world = live(Policy::all_or_nothing(Currency::USD), Some("100.00"), |policy| {
            policy.funding.below_goal = rule;
            policy.pledging.instalments = 1;
        });
        for (n, amount) in [(1, "60.00"), (2, "50.00")] {
            world.ok(backer(n), contribution(amount));
        }
        world.later(fundly_core::Span::days(30));
        let asked = World::instructions(&world.settle(10));
        let (good, bad) = if asked[0].1 == "60.00" { (asked[0].0, asked[1].0) } else { (asked[1].0, asked[0].0) };
        world.host(captured(good, "ch_1", "60.00"));
        world.host(declined(bad, "ch_2"));
        for _ in 0..10 {
            world.later(fundly_core::Span::days(1));
            for (payment, _) in World::instructions(&world.settle(10)) {
                if refunds(&world).iter().all(|refund| refund.payment != Some(payment)) {
                    world.host(declined(payment, &format!("ch_{payment}")));
                }
            }
        }
        world.settle(10);
        assert_eq!(world.campaign().stage, state);
        let back: i64 = refunds(&world).iter().map(|refund| refund.amount.minor()).sum();
        assert_eq!(back, if rule == BelowGoal::FailsAndRefunds { 6_000 } else { 0 });
        world.verify();
    }
}

/// What was refunded was not what had been paid (btcpayserver#2778); the last of several refunds failed, because every part
/// before it had been rounded up (metaDAO, pull request 362; juice-interface, pull request 1260).
#[test]
fn parts_of_a_refund_sum_to_what_was_paid_to_the_cent() {
    for count in [3, 7, 13] {
        let world = live(Policy::open_ended(), None, |policy| {
            policy.fees.iter_mut().for_each(|fee| fee.returned = FeeReturn::Proportional);
        });
        let pledge = world.paid(backer(1), "10.01");
        let parts = allocate(1_001, &vec![Portion::weight(1); count], Mode::LargestRemainder).unwrap();
        for minor in parts {
            let money = Money::new(Amount::new(minor), Currency::USD);
            let amount = RefundAmount::Part { money };
            world.ok(CREATOR, RefundPledge { pledge, amount, ground: Ground::Creator });
        }
        for refund in refunds(&world) {
            world.host(paid_back(&world, refund.id, &format!("re_{}", refund.id)));
        }
        let row = world.pledge(pledge);
        assert_eq!((row.refunded, row.state), (row.captured, PledgeState::Refunded));
        assert_eq!(row.platform_fee_returned, row.platform_fee, "the fee is given back to the cent as well");
        let left = [LedgerAccount::Backers, LedgerAccount::Escrow, LedgerAccount::Payable, LedgerAccount::PlatformFee];
        assert_eq!(left.map(|account| world.balance(account)), [0; 4]);
        world.verify();
    }
}

/// The parts of a reward did not sum to the whole, because each was rounded (polarsource/polar, `issue_reward`); shares of a
/// pool were divided in integers first, and all were nothing when the pool was smaller than the total (allo-protocol,
/// `QFHelper.calculateMatching`).
#[test]
fn parts_of_a_split_sum_to_the_whole_even_of_a_small_pool() {
    for whole in [1, 2, 99, 100, 10_001, i64::MAX] {
        for weights in [&[1, 1, 1][..], &[3_333, 3_333, 3_334], &[1, 1_000_000, 7], &[500, 499, 2, 0]] {
            let portions: Vec<Portion> = weights.iter().map(|weight| Portion::weight(*weight)).collect();
            let parts = allocate(whole, &portions, Mode::LargestRemainder).unwrap();
            assert_eq!(parts.iter().map(|part| i128::from(*part)).sum::<i128>(), i128::from(whole), "{weights:?}");
        }
    }
}
