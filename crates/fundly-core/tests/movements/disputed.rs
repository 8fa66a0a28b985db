//! Money that banks take, in whatever order it is told beside charges and refunds.

use super::*;
use fundly_core::campaign::CancelCampaign;

#[test]
fn a_dispute_heard_of_before_its_charge_ends_in_the_same_books() {
    use LedgerAccount::{Backers, Disputed, Escrow, Payable, PlatformFee, Unapplied};
    let books = |dispute_first: bool, end: Option<DisputeStage>| {
        let world = World::open_ended();
        let events = world.ok(backer(1), contribution("40.00"));
        let pledge = placed(&events);
        if dispute_first {
            world.host(dispute(pledge, opened("40.00")));
        }
        world.host(captured(instructed(&events), "ch_1", "40.00"));
        if !dispute_first {
            world.host(dispute(pledge, opened("40.00")));
        }
        let disputed = world.campaign().totals.disputed;
        end.into_iter().for_each(|stage| drop(world.host(dispute(pledge, stage))));
        world.verify();
        let accounts = [Backers, Disputed, Escrow, Payable, PlatformFee, Unapplied];
        (world.pledge(pledge).state, disputed, accounts.map(|account| world.balance(account)))
    };
    for end in [None, Some(LOST), Some(WON)] {
        assert_eq!(books(true, end.clone()), books(false, end));
    }
    assert_eq!(books(true, None).0, PledgeState::Disputed);
}

#[test]
fn a_payment_under_way_is_withdrawn_by_a_dispute_over_money_that_cleared() {
    let mut policy = Policy::open_ended();
    policy.pledging.instalments = 2;
    policy.pledging.instalment_every = Span::days(30);
    let mut world = World::draft(policy, None, None);
    world.launch();
    let mut order = contribution("80.00");
    order.order.instalments = Some(2);
    let events = world.ok(backer(1), order);
    world.host(captured(instructed(&events), "ch_1", "40.00"));
    world.later(Span::days(30));
    let second = instructed(&world.settle(10));
    world.host(dispute(placed(&events), opened("40.00")));
    assert_eq!(payment_state(&world, second), PaymentState::Voided);
    world.verify();
}

#[test]
fn money_won_back_after_a_campaign_was_called_off_goes_back() {
    let world = collecting(CollectAt::Pledge);
    let pledge = world.paid(backer(1), "40.00");
    world.host(dispute(pledge, opened("40.00")));
    world.ok(CREATOR, CancelCampaign { reason: "off".parse().unwrap(), fraud: false });
    world.settle(10);
    assert!(refunds(&world).is_empty(), "the bank has the money");
    world.host(dispute(pledge, WON));
    assert_eq!(world.balance(LedgerAccount::Escrow), 0);
    assert_eq!(refunds(&world)[0].ground, Ground::CampaignCancelled);
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded);
    world.verify();
}

#[test]
fn what_a_lost_dispute_leaves_of_a_pledge_goes_back_when_the_campaign_is_off() {
    let world = collecting(CollectAt::Pledge);
    let pledge = world.paid(backer(1), "40.00");
    world.host(dispute(pledge, opened("15.00")));
    world.ok(CREATOR, CancelCampaign { reason: "off".parse().unwrap(), fraud: false });
    world.settle(10);
    world.host(dispute(pledge, LOST));
    assert_eq!(refunds(&world).iter().map(|refund| refund.parts.gross.minor()).collect::<Vec<_>>(), [2_500]);
    assert_eq!(world.balance(LedgerAccount::Escrow), 0);
    world.verify();
}

#[test]
fn a_failed_refund_is_not_paid_again_when_the_bank_gave_the_money_back() {
    let world = World::open_ended();
    let (refund, _, _) = failed_refund(&world);
    let pledge = refunds(&world)[0].pledge;
    let again = || RetryRefund { refund, method: None };
    world.host(dispute(pledge, opened("40.00")));
    assert_eq!(world.refused(backer(1), again()), "refund.disputed", "the bank has the money");
    world.host(dispute(pledge, LOST));
    let accounts = [LedgerAccount::Backers, LedgerAccount::RefundsPayable, LedgerAccount::PlatformFee];
    assert_eq!(accounts.map(|account| world.balance(account)), [0, 0, 0], "the backer has it, and is owed nothing");
    assert_eq!(world.refused(backer(1), again()), "refund.state");
    let row = refunds(&world).remove(0);
    assert_eq!((row.state, row.elsewhere), (RefundState::PaidElsewhere, Some("dp_1".parse().unwrap())));
    assert!(world.pledge(pledge).failed_refunds.is_empty());
    world.verify();
}

#[test]
fn a_bank_that_gave_back_less_leaves_the_rest_of_a_failed_refund_owed() {
    let world = World::open_ended();
    let (refund, _, _) = failed_refund(&world);
    let pledge = refunds(&world)[0].pledge;
    world.host(dispute(pledge, opened("15.00")));
    world.host(dispute(pledge, LOST));
    let row = refunds(&world).remove(0);
    assert_eq!((row.state, row.owed().minor()), (RefundState::Failed, 2_500));
    let payment = retry(&world, refund);
    world.host(report(payment, "re_1", back("25.00")));
    assert_eq!(refunds(&world)[0].state, RefundState::Paid);
    let accounts = [LedgerAccount::Backers, LedgerAccount::RefundsPayable, LedgerAccount::PlatformFee];
    assert_eq!(accounts.map(|account| world.balance(account)), [0, 0, 0]);
    world.verify();
}

#[test]
fn a_dispute_that_is_won_leaves_a_failed_refund_owed() {
    let world = World::open_ended();
    let (refund, _, _) = failed_refund(&world);
    let pledge = refunds(&world)[0].pledge;
    world.host(dispute(pledge, opened("40.00")));
    world.host(dispute(pledge, WON));
    let payment = retry(&world, refund);
    world.host(report(payment, "re_1", back("40.00")));
    assert_eq!((world.balance(LedgerAccount::Backers), world.balance(LedgerAccount::PlatformFee)), (0, 0));
    world.verify();
}
