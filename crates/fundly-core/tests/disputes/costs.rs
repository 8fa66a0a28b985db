//! Who bears the money and the fees of a dispute.

use super::*;

#[test]
fn g28_what_a_dispute_costs() {
    let end = |stages: &[DisputeStage]| {
        let (world, pledge) = charged();
        for stage in stages {
            world.host(report(pledge, "dp_1", stage.clone()));
        }
        assert_eq!(world.balance(LedgerAccount::Disputed), 0);
        world.verify();
        net(&world)
    };
    let open = opened("100.00", Some("15.00"));
    assert_eq!(end(&[open.clone(), lost(None)]), -1_820, "lost");
    assert_eq!(end(&[open.clone(), lost(Some("15.00"))]), -3_320, "lost after countering");
    let sent = DisputeStage::EvidenceSent { fee: Some(usd("15.00")) };
    assert_eq!(end(&[open.clone(), sent.clone(), lost(Some("15.00"))]), -3_320, "the fee reported twice");
    assert_eq!(end(&[open.clone(), won(None)]), 8_180, "won, the received fee is kept");
    assert_eq!(end(&[open.clone(), sent, won(Some("15.00"))]), 8_180, "won, the countered fee is returned");
    assert_eq!(end(&[open, won(Some("15.00"))]), 9_680, "won under the old rule");
    let (world, pledge) = charged();
    world.host(report(pledge, "ew_1", DisputeStage::EarlyWarning {}));
    world.ok_as(admin(), refund(pledge, Ground::Inquiry));
    assert_eq!(net(&world), -320, "refunded on the early warning");
    world.verify();
}

#[test]
fn what_a_bank_takes_of_money_that_was_given_back_before_the_platform_bears() {
    let (world, pledge) = charged();
    world.paid(backer(2), "500.00");
    world.ok_as(admin(), refund(pledge, Ground::Fraud));
    let campaign = net(&world) - world.balance(LedgerAccount::PlatformFee);
    let id = about(&world.host(report(pledge, "dp_1", opened("100.00", None))));
    assert_eq!((row(&world, id).of_pledge.minor(), row(&world, id).cover.platform.minor()), (0, 10_000));
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded, "nothing of the pledge is at stake");
    world.host(report(pledge, "dp_1", lost(None)));
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded);
    assert_eq!(
        net(&world) - world.balance(LedgerAccount::PlatformFee),
        campaign,
        "other backers' money is not touched"
    );
    world.verify();
}

#[test]
fn a_disputed_tip_is_the_platforms_to_bear() {
    let world = World::open_ended();
    let order = PledgeOrder { contribution: Some(usd("100.00")), tip: Some(usd("5.00")), ..PledgeOrder::default() };
    let events = world.ok(backer(1), PlacePledge { order });
    world.host(captured(instructed(&events), "ch_1", "105.00"));
    world.paid(backer(2), "500.00");
    let id = about(&world.host(report(placed(&events), "dp_1", opened("105.00", None))));
    assert_eq!(row(&world, id).cover.platform.minor(), 500);
    world.verify();
}
