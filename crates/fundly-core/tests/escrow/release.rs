//! Release: at once or at success, less the holdback.

use super::*;

#[test]
fn money_is_released_at_once_where_the_policy_says_so() {
    let world = World::open_ended();
    world.paid(backer(1), "100.00");
    assert_eq!(balances(&world, [Escrow, Payable, PlatformFee]), [0, 9_000, 1_000]);
    world.verify();
}

#[test]
fn money_waits_in_escrow_until_success() {
    let mut world = World::draft(policy(Release::AtSuccess, "0%"), Some(usd("10.00")), Some(30));
    world.launch();
    world.ok(backer(1), contribution("70.00"));
    world.ok(backer(2), contribution("30.00"));
    world.later(Span::days(30));
    let asked = World::instructions(&world.settle(10));
    world.host(captured(asked[0].0, "ch_1", &asked[0].1));
    assert_eq!(balances(&world, [Escrow, Payable]), [7_000, 0]);
    world.host(captured(asked[1].0, "ch_2", &asked[1].1));
    world.settle(10);
    assert_eq!(balances(&world, [Escrow, Payable]), [0, 10_000]);
    world.verify();
}

#[test]
fn money_that_clears_after_success_is_released_at_once() {
    let (world, _) = funded(policy(Release::AtSuccess, "10%"), &[], &["100.00"]);
    world.paid(backer(9), "10.00");
    assert_eq!(balances(&world, [Escrow, Payable, Reserve]), [0, 9_900, 1_100]);
    world.verify();
}

#[test]
fn the_holdback_of_many_small_releases_is_the_holdback_of_their_sum() {
    let mut held = Policy::open_ended();
    held.fees = vec![];
    held.escrow.holdback = "5%".parse().unwrap();
    let world = World::draft(held, None, None);
    world.launch();
    for n in 0..30 {
        world.paid(backer(n), "0.07");
    }
    assert_eq!(balances(&world, [Escrow, Reserve, Payable]), [0, 11, 199], "5 % of 2.10, a half rounded up");
    world.verify();
}

#[test]
fn the_reserve_is_held_for_its_time() {
    let (mut world, _) = funded(policy(Release::AtSuccess, "5%"), &[], &["100.00"]);
    assert_eq!(balances(&world, [Payable, Reserve]), [9_500, 500]);
    let until = world.campaign().reserve_until.unwrap();
    world.now = until.minus(Span::millis(1));
    assert_eq!(world.refused(CREATOR, ReleaseReserve {}), "escrow.reserve_held");
    world.now = until;
    assert_eq!(world.refused(backer(1), ReleaseReserve {}), "actor.forbidden");
    world.ok(CREATOR, ReleaseReserve {});
    assert_eq!(balances(&world, [Payable, Reserve]), [10_000, 0]);
    assert_eq!(world.refused(CREATOR, ReleaseReserve {}), "escrow.nothing_to_release");
    world.verify();
}

#[test]
fn a_holdback_of_more_than_everything_contradicts_itself() {
    let world = World::draft(policy(Release::AtSuccess, "100%"), Some(usd("10.00")), Some(30));
    let deadline = Some(world.now.plus(Span::days(30)));
    let policy = policy(Release::AtSuccess, "100.0001%");
    let terms = Terms { goal: Some(usd("10.00")), maximum: None, opens: None, deadline, offers: None, policy };
    assert_eq!(world.refused(CREATOR, SetTerms { terms }), "policy.flawed");
}

#[test]
fn g14_a_tip_goes_to_the_platform_and_is_no_part_of_fees() {
    let mut donation = Policy::open_ended();
    donation.fees = vec![Fee {
        name: "processing".parse().unwrap(),
        to: FeeTo::Processor,
        share_of: None,
        on_top: false,
        bands: vec![Band { below: None, rate: "2.9%".parse().unwrap(), fixed: Some(usd("0.30")) }],
        per: FeePer::Pledge,
        rounding: fundly_core::money::Rounding::HalfUp,
        returned: FeeReturn::Kept,
    }];
    let world = World::draft(donation, None, None);
    world.launch();
    let order = PledgeOrder { contribution: Some(usd("100.00")), tip: Some(usd("10.00")), ..PledgeOrder::default() };
    let events = world.ok(backer(1), PlacePledge { order });
    world.host(captured(instructed(&events), "ch_1", "110.00"));
    assert_eq!(balances(&world, [Payable, PlatformFee, ProcessorFee]), [9_680, 1_000, 320]);
    world.verify();
}
