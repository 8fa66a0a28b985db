//! Payouts: with their fee, failed, and paid twice.

use super::*;

#[test]
fn a_payout_leaves_with_its_fee() {
    let world = World::open_ended();
    world.paid(backer(1), "100.00");
    let events = world.ok(CREATOR, payout("50.00", Some("0.50")));
    assert_eq!(balances(&world, [Payable, PayoutsPayable]), [3_950, 5_050]);
    world.host(paid_out(instructed(&events), "50.00", Some("0.50")));
    assert_eq!(balances(&world, [Payable, PayoutsPayable, PaidOut, ProcessorFee]), [3_950, 0, 5_000, 50]);
    assert_eq!(world.campaign().totals.paid_out.minor(), 5_000);
    let row = read_payout(&world, requested(&events));
    assert_eq!((row.state, row.payee, row.resolved_at), (PayoutState::Paid, backer(PAYEE), Some(world.now)));
    world.verify();
}

#[test]
fn the_actual_fee_of_a_payout_is_settled_and_never_overdraws() {
    let story = |reported: Option<&str>, payable: &str| {
        let world = World::open_ended();
        world.paid(backer(1), payable);
        let events = world.ok(CREATOR, payout("80.00", Some("1.00")));
        world.host(paid_out(instructed(&events), "80.00", reported));
        world.verify();
        assert_eq!(balances(&world, [PayoutsPayable, PaidOut]), [0, 8_000]);
        assert_eq!(read_payout(&world, requested(&events)).fee.minor(), world.balance(ProcessorFee));
        balances(&world, [Payable, ProcessorFee, PlatformFee])
    };
    assert_eq!(story(None, "100.00"), [900, 100, 1_000], "not reported: as reserved");
    assert_eq!(story(Some("0.40"), "100.00"), [960, 40, 1_000], "less: the rest goes back");
    assert_eq!(story(Some("3.00"), "100.00"), [700, 300, 1_000], "more: from what can be drawn on");
    assert_eq!(story(Some("3.00"), "91.00"), [0, 300, 910 - 110], "beyond that the platform bears it");
}

#[test]
fn a_failed_payout_puts_its_money_back_once_and_can_be_tried_again() {
    let world = World::open_ended();
    world.paid(backer(1), "100.00");
    let events = world.ok(CREATOR, payout("50.00", Some("0.50")));
    let (id, first) = (requested(&events), instructed(&events));
    world.host(declined(first, "po_1"));
    world.host(declined(first, "po_1"));
    assert_eq!(balances(&world, [Payable, PayoutsPayable]), [9_000, 0]);
    assert_eq!(read_payout(&world, id).failure.unwrap().as_str(), "card_declined");
    assert_eq!(world.refused(backer(PAYEE), RetryPayout { payout: id }), "actor.forbidden");
    let events = world.ok(CREATOR, RetryPayout { payout: id });
    let second = instructed(&events);
    assert_ne!(first, second, "the gateway must see a new key");
    assert_eq!(balances(&world, [Payable, PayoutsPayable]), [3_950, 5_050]);
    world.host(paid_out(second, "50.00", None));
    assert_eq!(balances(&world, [Payable, PayoutsPayable, PaidOut, ProcessorFee]), [3_950, 0, 5_000, 50]);
    world.verify();
}

#[test]
fn a_payout_that_was_paid_after_all_is_booked_as_it_left() {
    let world = World::open_ended();
    world.paid(backer(1), "100.00");
    let events = world.ok(CREATOR, payout("50.00", Some("0.50")));
    let (id, first) = (requested(&events), instructed(&events));
    world.host(declined(first, "po_1"));
    world.host(paid_out(first, "50.00", None));
    assert_eq!(read_payout(&world, id).state, PayoutState::Paid);
    assert_eq!(balances(&world, [Payable, PaidOut, ProcessorFee]), [3_950, 5_000, 50]);
    assert_eq!(world.refused(CREATOR, RetryPayout { payout: id }), "payout.state");
    world.host(paid_out(first, "50.00", None));
    assert_eq!(world.balance(PaidOut), 5_000, "reported twice, booked once");
    world.verify();
}

#[test]
fn a_payout_that_was_paid_twice_is_booked_twice_and_the_platform_bears_what_is_missing() {
    let world = World::open_ended();
    world.paid(backer(1), "100.00");
    let events = world.ok(CREATOR, payout("50.00", None));
    let (id, first) = (requested(&events), instructed(&events));
    world.host(declined(first, "po_1"));
    let second = instructed(&world.ok(CREATOR, RetryPayout { payout: id }));
    world.host(paid_out(first, "50.00", None));
    assert_eq!(balances(&world, [Payable, PayoutsPayable, PaidOut]), [4_000, 0, 5_000]);
    world.host(paid_out(second, "50.00", None));
    assert_eq!(balances(&world, [Payable, PayoutsPayable, PaidOut, PlatformFee]), [0, 0, 10_000, 0]);
    assert_eq!(world.campaign().totals.paid_out.minor(), 10_000);
    world.verify();
}

#[test]
fn a_payout_that_comes_back_can_be_drawn_on_again() {
    let world = World::open_ended();
    world.paid(backer(1), "100.00");
    let events = world.ok(CREATOR, payout("50.00", Some("0.50")));
    let (id, first) = (requested(&events), instructed(&events));
    world.host(paid_out(first, "50.00", None));
    world.host(declined(first, "po_1"));
    assert_eq!(
        balances(&world, [Payable, PayoutsPayable, PaidOut, ProcessorFee]),
        [8_950, 0, 0, 50],
        "all but the fee"
    );
    assert_eq!(world.campaign().totals.paid_out.minor(), 0);
    assert_eq!(read_payout(&world, id).state, PayoutState::Failed);
    world.host(declined(first, "po_1"));
    assert_eq!(world.balance(Payable), 8_950, "reported twice, booked once");
    let second = instructed(&world.ok(CREATOR, RetryPayout { payout: id }));
    world.host(paid_out(second, "50.00", None));
    assert_eq!(read_payout(&world, id).state, PayoutState::Paid);
    assert_eq!(world.campaign().totals.paid_out.minor(), 5_000);
    world.verify();
}

#[test]
fn of_a_payout_that_was_paid_twice_each_can_come_back() {
    let world = World::open_ended();
    world.paid(backer(1), "200.00");
    let events = world.ok(CREATOR, payout("50.00", None));
    let (id, first) = (requested(&events), instructed(&events));
    world.host(declined(first, "po_1"));
    let second = instructed(&world.ok(CREATOR, RetryPayout { payout: id }));
    world.host(paid_out(first, "50.00", None));
    world.host(paid_out(second, "50.00", None));
    assert_eq!(balances(&world, [Payable, PaidOut]), [8_000, 10_000]);
    world.host(declined(second, "po_2"));
    assert_eq!(world.refused(CREATOR, RetryPayout { payout: id }), "payout.state", "the other payment stands");
    world.host(declined(first, "po_1"));
    assert_eq!(balances(&world, [Payable, PayoutsPayable, PaidOut]), [18_000, 0, 0]);
    let third = instructed(&world.ok(CREATOR, RetryPayout { payout: id }));
    world.host(paid_out(third, "50.00", None));
    assert_eq!(balances(&world, [Payable, PayoutsPayable, PaidOut]), [13_000, 0, 5_000]);
    assert_eq!(world.campaign().totals.paid_out.minor(), 5_000);
    world.verify();
}

#[test]
fn a_payout_is_checked() {
    let mut minimum = Policy::open_ended();
    minimum.fees = vec![];
    minimum.escrow.payout_minimum = Some(usd("5.00"));
    let mut world = World::draft(minimum, None, None);
    assert_eq!(world.refused(CREATOR, payout("10.00", None)), "campaign.phase");
    world.launch();
    world.paid(backer(1), "100.00");
    assert_eq!(world.refused(backer(1), payout("10.00", None)), "actor.forbidden");
    assert_eq!(world.refused(CREATOR, payout("4.99", None)), "payout.below_minimum");
    assert_eq!(world.refused(CREATOR, payout("0.00", None)), "money.zero");
    assert_eq!(world.refused(CREATOR, payout("-5.00", None)), "money.negative");
    assert_eq!(world.refused(CREATOR, payout("10.00", Some("-0.01"))), "money.negative");
    assert_eq!(world.refused(CREATOR, payout("99999999999999.00", None)), "money.too_large");
    let euros = RequestPayout { amount: "10.00 EUR".parse().unwrap(), ..payout("10.00", None) };
    assert_eq!(world.refused(CREATOR, euros), "money.currency_mismatch");
    assert_eq!(world.refused(CREATOR, payout("100.00", Some("0.01"))), "ledger.overdrawn");
    let unknown = RequestPayout { feature: Some(FeatureId::from_u128(7)), ..payout("10.00", None) };
    assert_eq!(world.refused(CREATOR, unknown), "backlog.not_found");
    assert_eq!(world.refused(CREATOR, RetryPayout { payout: PayoutId::from_u128(7) }), "payout.not_found");

    let events = world.ok(CREATOR, payout("60.00", None));
    let id = requested(&events);
    assert_eq!(world.refused(CREATOR, RetryPayout { payout: id }), "payout.state");
    world.later(Span::days(1));
    world.host(declined(instructed(&events), "po_1"));
    world.ok_as(admin(), payout("100.00", None));
    assert_eq!(world.refused(CREATOR, RetryPayout { payout: id }), "ledger.overdrawn");
    world.verify();
}

#[test]
fn a_collaborator_for_money_may_pay_out_and_others_may_not() {
    let world = World::open_ended();
    world.paid(backer(1), "100.00");
    world.ok(CREATOR, SetCollaborator { account: backer(2), permissions: vec![Permission::Money] });
    world.ok(CREATOR, SetCollaborator { account: backer(3), permissions: vec![Permission::Edit] });
    assert_eq!(world.refused(backer(3), payout("10.00", None)), "actor.forbidden");
    world.ok(backer(2), payout("10.00", None));
    world.verify();
}

/// Every state of a payout times every command and report, against the table.
#[test]
fn payouts_move_as_the_table_says() {
    for from in PayoutState::ALL {
        for by in ["retryPayout", "reportPayment:paidOut", "reportPayment:failed"] {
            let world = World::open_ended();
            world.paid(backer(1), "100.00");
            let events = world.ok(CREATOR, payout("50.00", None));
            let (id, payment) = (requested(&events), instructed(&events));
            match from {
                PayoutState::Requested => {}
                PayoutState::Paid => drop(world.host(paid_out(payment, "50.00", None))),
                PayoutState::Failed => drop(world.host(declined(payment, "po"))),
            }
            assert_eq!(read_payout(&world, id).state, from);
            let moved = match by {
                "retryPayout" => world.run(Actor::account(CREATOR), RetryPayout { payout: id }),
                "reportPayment:paidOut" => world.run(system(), paid_out(payment, "50.00", None)),
                _ => world.run(system(), declined(payment, "po")),
            };
            let to = PAYOUT_MOVES.iter().find(|m| m.from == Some(from) && m.by == by).map(|m| m.to);
            assert_eq!(read_payout(&world, id).state, to.unwrap_or(from), "{from:?} {by}");
            if by == "retryPayout" {
                assert_eq!(moved.is_ok(), to.is_some(), "{from:?} {by}");
            }
            world.verify();
        }
    }
}

/// R-ACTOR-3: the id that stands for everybody is paid nothing, and nobody's collaborator.
#[test]
fn nobody_is_everybody() {
    let world = World::open_ended();
    world.paid(backer(1), "100.00");
    let account = AccountId::EVERYONE;
    assert_eq!(
        world.refused(CREATOR, RequestPayout { payee: account, ..payout("1.00", None) }),
        "actor.not_an_account"
    );
    let member = SetCollaborator { account, permissions: vec![Permission::Money] };
    assert_eq!(world.refused(CREATOR, member), "actor.not_an_account");
    world.verify();
}
