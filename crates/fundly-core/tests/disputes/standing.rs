//! What becomes of the pledge and its backer while a dispute lasts, and after it.

use super::*;

#[test]
fn an_open_dispute_holds_the_pledge_and_a_win_restores_it() {
    let world = World::open_ended();
    world.paid(backer(2), "50.00");
    let pledge = world.paid(backer(1), "100.00");
    let before = (world.campaign().balances, world.campaign().totals);
    let id = about(&world.host(report(pledge, "dp_1", opened("100.00", None))));
    assert_eq!(world.pledge(pledge).state, PledgeState::Disputed);
    assert_eq!(world.balance(LedgerAccount::Disputed), 10_000);
    assert_eq!(world.campaign().totals.disputed.minor(), 10_000);
    let cover = row(&world, id).cover;
    assert_eq!(cover.reserve.minor() + cover.payable.minor() + cover.escrow.minor(), 10_000);
    world.host(report(pledge, "dp_1", won(None)));
    assert_eq!((world.campaign().balances, world.campaign().totals), before);
    assert_eq!(world.pledge(pledge).state, PledgeState::Collected);
    assert_eq!(row(&world, id).state, DisputeState::Won);
    world.ok(CREATOR, refund(pledge, Ground::Creator));
    world.verify();
}

#[test]
fn a_lost_dispute_charges_back_and_bars_the_backer() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "100.00");
    world.host(report(pledge, "dp_1", opened("100.00", Some("15.00"))));
    world.host(report(pledge, "dp_1", lost(None)));
    let after = world.pledge(pledge);
    assert_eq!((after.state, after.refunded.minor(), after.dispute), (PledgeState::ChargedBack, 10_000, None));
    assert_eq!(world.balance(LedgerAccount::Backers), 0);
    assert_eq!(world.balance(LedgerAccount::PlatformFee), 1_000 - 1_000 - 1_500, "the campaign had 90.00 of it");
    let totals = world.campaign().totals;
    assert_eq!((totals.collected.minor(), totals.backers, totals.disputed.minor()), (0, 0, 0));
    assert_eq!(world.refused(backer(1), contribution("5.00")), "pledge.backer_barred");
    world.verify();
}

#[test]
fn refund_during_dispute_is_refused() {
    let world = World::open_ended();
    world.paid(backer(2), "100.00");
    let pledge = world.paid(backer(1), "100.00");
    world.host(report(pledge, "dp_1", opened("40.00", None)));
    assert_eq!(world.refused(CREATOR, refund(pledge, Ground::Creator)), "refund.disputed");
    assert_eq!(world.refused_as(admin(), refund(pledge, Ground::Fraud)), "refund.disputed");
    world.verify();
}

#[test]
fn a_refund_of_everything_closes_warnings_and_inquiries() {
    let (world, pledge) = charged();
    let ids = [
        about(&world.host(report(pledge, "ew_1", DisputeStage::EarlyWarning {}))),
        about(&world.host(report(pledge, "iq_1", DisputeStage::Inquiry {}))),
    ];
    assert_eq!(world.pledge(pledge).disputes, ids);
    assert_eq!(world.pledge(pledge).state, PledgeState::Collected, "no money moved");
    world.ok_as(admin(), refund(pledge, Ground::Inquiry));
    assert!(ids.iter().all(|id| row(&world, *id).state == DisputeState::Closed));
    assert!(world.pledge(pledge).disputes.is_empty());
    assert_eq!(noted(&world.host(report(pledge, "iq_1", DisputeStage::Closed {}))), DisputeNotedReason::Repeated);
    world.verify();
}

#[test]
fn g40_after_a_dispute_no_instalment_is_asked_for_even_when_it_was_won() {
    let mut world = World::all_or_nothing("30.00");
    let order = PledgeOrder { contribution: Some(usd("90.00")), instalments: Some(3), ..PledgeOrder::default() };
    let pledge = placed(&world.ok(backer(1), PlacePledge { order }));
    world.later(Span::days(30));
    let asked = World::instructions(&world.settle(10));
    world.host(captured(asked[0].0, "ch_1", "30.00"));
    world.settle(10);
    world.later(Span::days(30));
    assert_eq!(World::instructions(&world.settle(10)).len(), 1, "the second is under way");
    let events = world.host(report(pledge, "dp_1", opened("30.00", None)));
    assert!(events.iter().any(|event| matches!(event, Event::PaymentWithdrawn(_))), "and is called off");
    world.host(report(pledge, "dp_1", won(None)));
    let won = world.pledge(pledge);
    assert_eq!(won.state, PledgeState::Collected, "it is paid");
    assert_eq!(won.instalments.map(|parts| parts.next_at), Some(None), "and what recurred stays cancelled");
    world.later(Span::days(60));
    assert!(World::instructions(&world.settle(10)).is_empty());
    assert_eq!(world.campaign().totals.instalments_open, 0);
    world.verify();
}

#[test]
fn where_the_policy_does_not_bar_the_backer_may_pledge_again() {
    let mut policy = Policy::open_ended();
    policy.dispute.bar_backer = false;
    let world = World::draft(policy, None, None);
    world.launch();
    let pledge = world.paid(backer(1), "100.00");
    world.host(report(pledge, "dp_1", lost(None)));
    world.ok(backer(1), contribution("5.00"));
    world.verify();
}
