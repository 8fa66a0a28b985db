//! Who bears what: fees, tips, and what the campaign no longer has.

use super::*;

#[test]
fn g18_the_host_covers_what_the_processor_keeps() {
    let world = World::open_ended();
    let pledge = paid_with_fee(&world, "100.00", "3.20");
    assert_eq!((campaign_money(&world), world.balance(LedgerAccount::PlatformFee)), (8_680, 1_000));
    let id = granted(&world.ok(CREATOR, whole(pledge)));
    assert_eq!(world.balance(LedgerAccount::RefundsPayable), 10_000);
    assert_eq!(world.balance(LedgerAccount::Backers), -10_000, "nothing has reached the backer yet");
    world.host(paid_back(&world, id, "re_1"));
    assert_eq!(world.balance(LedgerAccount::Backers), 0);
    assert_eq!(campaign_money(&world), 0);
    assert_eq!(world.balance(LedgerAccount::PlatformFee), -320);
    assert_eq!(world.balance(LedgerAccount::ProcessorFee), 320);
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded);
    assert_eq!(row(&world, id).state, RefundState::Paid);
    world.verify();
}

#[test]
fn the_campaign_gives_back_what_it_got_and_the_host_the_rest() {
    let world = World::open_ended();
    let pledge = paid_with_fee(&world, "100.00", "0.80");
    let parts = row(&world, granted(&world.ok(CREATOR, whole(pledge)))).parts;
    assert_eq!((parts.from_campaign.minor(), parts.platform_fee.minor(), parts.covered.minor()), (8_920, 1_000, 80));
    world.verify();
}

#[test]
fn the_backer_bears_the_fee_where_the_policy_says_so() {
    let world = live(|policy| policy.refund.cover = CoverBy::Backer);
    let pledge = paid_with_fee(&world, "100.00", "3.20");
    let id = granted(&world.ok(CREATOR, whole(pledge)));
    assert_eq!(row(&world, id).amount.minor(), 9_680);
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded);
    world.host(paid_back(&world, id, "re_1"));
    assert_eq!(world.balance(LedgerAccount::Backers), -320);
    assert_eq!((campaign_money(&world), world.balance(LedgerAccount::PlatformFee)), (0, 0));
    world.verify();
}

#[test]
fn a_fee_that_eats_the_whole_refund_leaves_nothing_to_be_paid() {
    let world = live(|policy| {
        policy.refund.cover = CoverBy::Backer;
        policy.fees.clear();
    });
    let pledge = paid_with_fee(&world, "0.30", "0.30");
    let events = world.ok(CREATOR, whole(pledge));
    assert!(World::instructions(&events).is_empty(), "no gateway is asked to pay nothing");
    let refund = row(&world, granted(&events));
    assert_eq!((refund.state, refund.amount.minor(), refund.payment), (RefundState::Paid, 0, None));
    assert_eq!(world.campaign().totals.in_flight, 0);
    world.verify();
}

#[test]
fn a_creator_cannot_give_back_what_the_campaign_does_not_have() {
    let world = live(|policy| policy.refund.cover = CoverBy::Campaign);
    let pledge = paid_with_fee(&world, "100.00", "3.20");
    assert_eq!(world.refused(CREATOR, whole(pledge)), "refund.not_covered", "it has 86.80 and owes 90.00");
    let id = granted(&world.ok_as(admin(), refund(pledge, RefundAmount::Whole {}, Ground::Fraud)));
    let parts = row(&world, id).parts;
    assert_eq!((parts.from_campaign.minor(), parts.shortfall.minor()), (8_680, 320), "the platform steps in");
    assert_eq!(world.balance(LedgerAccount::PlatformFee), -320);
    world.verify();
}

#[test]
fn a_cancelled_campaign_gives_everything_back_whoever_has_to_bear_the_fees() {
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.collection.at = CollectAt::Pledge;
    let world = World::draft(policy, Some(usd("1000.00")), Some(30));
    world.launch();
    let pledges = [world.paid(backer(1), "100.00"), world.paid(backer(2), "100.00")];
    let waiting = placed(&world.ok(backer(3), contribution("10.00")));
    world.ok(CREATOR, CancelCampaign { reason: "no time".parse().unwrap(), fraud: false });
    let asked = World::instructions(&world.settle(10));
    assert_eq!(asked.iter().map(|(_, amount)| amount.as_str()).collect::<Vec<_>>(), ["100.00", "100.00"]);
    assert!(pledges.iter().all(|pledge| world.pledge(*pledge).state == PledgeState::Refunded));
    assert_eq!(world.pledge(waiting).state, PledgeState::Cancelled);
    assert_eq!((campaign_money(&world), world.balance(LedgerAccount::PlatformFee)), (0, -640));
    assert_eq!(world.balance(LedgerAccount::RefundsPayable), 20_000);
    let totals = world.campaign().totals;
    assert_eq!((totals.collected.minor(), totals.backers, totals.committed.minor()), (0, 0, 0));
    world.verify();
}

#[test]
fn the_tip_goes_back_last_and_from_the_platform() {
    let world = World::open_ended();
    let order = PledgeOrder { contribution: Some(usd("100.00")), tip: Some(usd("5.00")), ..PledgeOrder::default() };
    let events = world.ok(backer(1), PlacePledge { order });
    world.host(captured(instructed(&events), "ch_1", "105.00"));
    let pledge = placed(&events);
    world.ok(CREATOR, part(pledge, "100.00"));
    assert_eq!((campaign_money(&world), world.balance(LedgerAccount::PlatformFee)), (0, 500));
    assert_eq!(world.campaign().totals.tips.minor(), 500);
    world.ok(CREATOR, whole(pledge));
    assert_eq!(world.balance(LedgerAccount::PlatformFee), 0);
    assert_eq!(world.campaign().totals.tips.minor(), 0);
    world.verify();
}
