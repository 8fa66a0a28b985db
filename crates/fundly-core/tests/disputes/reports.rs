//! Reports in any order, twice or late, and those that contradict each other.

use super::*;

#[test]
fn dispute_without_fee_line_still_unblocks() {
    let (world, pledge) = charged();
    world.host(report(pledge, "dp_1", opened("100.00", None)));
    assert_eq!(world.pledge(pledge).state, PledgeState::Disputed);
    world.host(report(pledge, "dp_1", won(None)));
    assert_eq!(world.pledge(pledge).state, PledgeState::Collected);
    assert_eq!(net(&world), 9_680);
    let late = world.host(report(pledge, "dp_1", opened("100.00", Some("15.00"))));
    assert!(matches!(&late[..], [Event::DisputeFeeBooked(_)]), "the fee is booked when it is heard of: {late:?}");
    assert_eq!((world.pledge(pledge).state, net(&world)), (PledgeState::Collected, 8_180));
    world.verify();
}

#[test]
fn reports_twice_and_late_change_nothing_and_are_no_error() {
    let (world, pledge) = charged();
    let open = report(pledge, "dp_1", opened("100.00", Some("15.00")));
    let id = about(&world.host(open.clone()));
    let balances = world.campaign().balances;
    assert_eq!(noted(&world.host(open.clone())), DisputeNotedReason::Repeated);
    assert_eq!(noted(&world.host(report(pledge, "dp_1", DisputeStage::Inquiry {}))), DisputeNotedReason::Late);
    assert_eq!(noted(&world.host(report(pledge, "dp_1", DisputeStage::EarlyWarning {}))), DisputeNotedReason::Late);
    assert_eq!(world.campaign().balances, balances);
    world.host(report(pledge, "dp_1", lost(None)));
    let balances = world.campaign().balances;
    assert_eq!(noted(&world.host(open)), DisputeNotedReason::Late);
    assert_eq!(noted(&world.host(report(pledge, "dp_1", lost(None)))), DisputeNotedReason::Repeated);
    assert_eq!(
        noted(&world.host(report(pledge, "dp_1", won(None)))),
        DisputeNotedReason::Late,
        "the first decision stands"
    );
    assert_eq!((world.campaign().balances, row(&world, id).state), (balances, DisputeState::Lost));
    assert_eq!(row(&world, id).fees.total().minor(), 1_500);
    world.verify();
}

#[test]
fn a_decision_of_which_no_opening_was_heard_opens_first() {
    for (stage, state, backers) in
        [(won(None), PledgeState::Collected, -10_000), (lost(None), PledgeState::ChargedBack, 0)]
    {
        let (world, pledge) = charged();
        let events = world.host(report(pledge, "dp_1", stage));
        assert!(matches!(&events[..2], [Event::DisputeOpened(_), _]), "{events:?}");
        assert_eq!((world.pledge(pledge).state, world.balance(LedgerAccount::Backers)), (state, backers));
        world.verify();
    }
    let (world, pledge) = charged();
    world.host(report(pledge, "dp_1", DisputeStage::Lost { amount: Some(usd("30.00")), fee: None }));
    assert_eq!(world.pledge(pledge).state, PledgeState::PartlyRefunded);
    assert_eq!(world.pledge(pledge).refundable().minor(), 7_000);
    world.verify();
}

#[test]
fn contradictions_are_refused() {
    let (world, pledge) = charged();
    let other = world.paid(backer(2), "100.00");
    world.host(report(pledge, "dp_1", opened("100.00", Some("15.00"))));
    let refused = |pledge, stage| world.refused_as(host(), report(pledge, "dp_1", stage));
    assert_eq!(refused(other, lost(None)), "dispute.report_conflict");
    assert_eq!(refused(pledge, opened("99.00", None)), "dispute.report_conflict");
    assert_eq!(refused(pledge, opened("100.00", Some("20.00"))), "dispute.report_conflict");
    let euros = DisputeStage::Opened { amount: "1.00 EUR".parse().unwrap(), fee: None };
    assert_eq!(world.refused_as(host(), report(pledge, "dp_2", euros)), "money.currency_mismatch");
    assert_eq!(world.refused_as(host(), report(pledge, "dp_2", opened("0.00", None))), "money.zero");
    assert_eq!(world.refused_as(host(), report(PledgeId::from_u128(1), "dp_2", won(None))), "pledge.not_found");
    assert_eq!(world.refused(CREATOR, report(pledge, "dp_1", won(None))), "actor.forbidden");
    world.verify();
}

#[test]
fn two_disputes_of_one_pledge_end_one_by_one() {
    let (world, pledge) = charged();
    world.host(report(pledge, "dp_1", opened("60.00", None)));
    world.host(report(pledge, "dp_2", opened("40.00", None)));
    assert_eq!(world.campaign().totals.disputed.minor(), 10_000);
    world.host(report(pledge, "dp_1", won(None)));
    assert_eq!(world.pledge(pledge).state, PledgeState::Disputed, "the other is still open");
    world.host(report(pledge, "dp_2", lost(None)));
    assert_eq!(world.pledge(pledge).state, PledgeState::PartlyRefunded);
    assert_eq!(world.pledge(pledge).refundable().minor(), 6_000);
    world.verify();
    let (world, pledge) = charged();
    world.host(report(pledge, "dp_1", opened("60.00", None)));
    world.host(report(pledge, "dp_2", opened("40.00", None)));
    world.host(report(pledge, "dp_2", lost(None)));
    assert_eq!(world.pledge(pledge).state, PledgeState::Disputed);
    world.host(report(pledge, "dp_1", lost(None)));
    assert_eq!(world.pledge(pledge).state, PledgeState::ChargedBack);
    assert_eq!((world.balance(LedgerAccount::Backers), world.balance(LedgerAccount::Disputed)), (0, 0));
    world.verify();
}
