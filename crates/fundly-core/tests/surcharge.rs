//! Fees on top: what the backer pays beside the pledge, and how it goes back.

use crate::common::*;
use fundly_core::{
    Amount, Money, PledgeId, Policy, Span,
    dispute::{DisputeStage, ReportDispute},
    ledger::LedgerAccount,
    limits::AMOUNT_MAX,
    money::Rounding,
    pledge::{ChangePledge, PlacePledge, PledgeOrder, PledgeState},
    policy::{Band, Fee, FeePer, FeeReturn, FeeTo, Preset},
    refund::{Ground, RefundAmount, RefundPledge},
};

/// Patreon's top-up fee: 5 % + 0.30 beside the pledge.
fn top_up() -> Fee {
    Fee {
        name: "topUp".parse().unwrap(),
        to: FeeTo::Platform,
        share_of: None,
        on_top: true,
        bands: vec![Band { below: None, rate: "5%".parse().unwrap(), fixed: Some(usd("0.30")) }],
        per: FeePer::Pledge,
        rounding: Rounding::HalfUp,
        returned: FeeReturn::Proportional,
    }
}

/// A preset with that fee and no other.
fn topped_up(preset: Preset) -> Policy {
    Policy { fees: vec![top_up()], ..preset.policy() }
}

fn live(policy: Policy) -> World {
    let world = World::draft(policy, None, None);
    world.launch();
    world
}

fn order(amount: &str) -> PledgeOrder {
    PledgeOrder { contribution: Some(usd(amount)), ..PledgeOrder::default() }
}

/// A pledge whose charge of `charged` cleared.
fn paid(world: &World, order: PledgeOrder, charged: &str) -> PledgeId {
    let events = world.ok(backer(1), PlacePledge { order });
    let asked: Vec<String> = World::instructions(&events).into_iter().map(|(_, amount)| amount).collect();
    assert_eq!(asked, [charged], "what the backer is charged");
    world.host(captured(instructed(&events), "ch_1", charged));
    placed(&events)
}

fn campaign_has(world: &World) -> i64 {
    world.balance(LedgerAccount::Escrow) + world.balance(LedgerAccount::Payable)
}

fn platform_has(world: &World) -> i64 {
    world.balance(LedgerAccount::PlatformFee)
}

fn give_back(world: &World, pledge: PledgeId, part: Option<&str>) {
    let amount = part.map_or(RefundAmount::Whole {}, |part| RefundAmount::Part { money: usd(part) });
    world.ok(CREATOR, RefundPledge { pledge, amount, ground: Ground::Creator });
}

#[test]
fn g15_the_campaign_has_the_pledge_whole_and_the_backer_pays_more() {
    for (pledged, charged, fee, whole) in [("10.00", "10.80", 80, 1_000), ("1.00", "1.35", 35, 100)] {
        let world = live(topped_up(Preset::OpenEnded));
        let pledge = paid(&world, order(pledged), charged);
        let row = world.pledge(pledge);
        assert_eq!(
            (row.amount, row.surcharge.minor(), row.total()),
            (usd(pledged).amount(), fee, usd(charged).amount())
        );
        assert_eq!((campaign_has(&world), platform_has(&world)), (whole, fee));
        let totals = world.campaign().totals;
        assert_eq!((totals.committed.minor(), totals.collected.minor(), totals.tips.minor()), (whole, whole, 0));
        world.verify();
    }
}

#[test]
fn the_whole_goes_back_with_the_pledge() {
    let world = live(topped_up(Preset::OpenEnded));
    let pledge = paid(&world, order("10.00"), "10.80");
    give_back(&world, pledge, None);
    assert_eq!((campaign_has(&world), platform_has(&world)), (0, 0));
    assert_eq!(world.balance(LedgerAccount::RefundsPayable), 1_080);
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded);
    world.verify();
}

#[test]
fn it_goes_back_after_the_pledge_and_before_the_tip() {
    let world = live(topped_up(Preset::OpenEnded));
    let pledge = paid(&world, PledgeOrder { tip: Some(usd("2.00")), ..order("10.00") }, "12.80");
    assert_eq!((campaign_has(&world), platform_has(&world)), (1_000, 280));
    for (part, campaign, surcharge, tip) in
        [("9.99", 1, 80, 200), ("0.41", 0, 40, 200), ("1.40", 0, 0, 100), ("1.00", 0, 0, 0)]
    {
        give_back(&world, pledge, Some(part));
        let row = world.pledge(pledge);
        let held = (campaign_has(&world), row.surcharge_held().minor(), row.tip_held().minor());
        assert_eq!(held, (campaign, surcharge, tip), "after {part}");
        assert_eq!(platform_has(&world), surcharge + tip, "after {part}");
        world.verify();
    }
}

#[test]
fn the_fee_follows_the_order_when_it_is_changed() {
    let world = World::draft(topped_up(Preset::AllOrNothing), Some(usd("100.00")), Some(30));
    world.launch();
    let events = world.ok(backer(1), PlacePledge { order: order("10.00") });
    let pledge = placed(&events);
    world.ok(backer(1), ChangePledge { pledge, order: order("1.00") });
    let row = world.pledge(pledge);
    assert_eq!((row.amount.minor(), row.surcharge.minor()), (100, 35));
    world.verify();
}

#[test]
fn instalments_divide_all_that_the_backer_pays() {
    let mut policy = topped_up(Preset::OpenEnded);
    policy.pledging.instalments = 3;
    policy.pledging.instalment_every = Span::days(30);
    let mut world = live(policy);
    let events = world.ok(backer(1), PlacePledge { order: PledgeOrder { instalments: Some(3), ..order("10.00") } });
    let pledge = placed(&events);
    let mut asked = World::instructions(&events);
    for (n, (due, collected, surcharge)) in
        [("3.60", 360, 0), ("3.60", 720, 0), ("3.60", 1_000, 80)].into_iter().enumerate()
    {
        assert_eq!(asked.iter().map(|(_, amount)| amount.as_str()).collect::<Vec<_>>(), [due]);
        let payment = world.pledge(pledge).payment.unwrap();
        world.host(captured(payment, &format!("ch_{n}"), due));
        let row = world.pledge(pledge);
        assert_eq!((row.collected().minor(), row.surcharge_held().minor()), (collected, surcharge));
        world.later(Span::days(31));
        asked = World::instructions(&world.settle(10));
    }
    assert_eq!((campaign_has(&world), platform_has(&world)), (1_000, 80));
    world.verify();
}

#[test]
fn a_bank_that_takes_all_takes_the_fee_from_the_platform() {
    let world = live(topped_up(Preset::OpenEnded));
    let pledge = paid(&world, order("10.00"), "10.80");
    let stage = DisputeStage::Opened { amount: usd("10.80"), fee: None };
    world.host(ReportDispute { pledge, provider_ref: "dp_1".parse().unwrap(), stage });
    assert_eq!((campaign_has(&world), platform_has(&world)), (0, 0));
    world.verify();
}

#[test]
fn what_the_backer_pays_in_all_is_bounded() {
    let world = live(topped_up(Preset::OpenEnded));
    let most = Money::new(Amount::new(AMOUNT_MAX), usd("1.00").currency());
    let all = PledgeOrder { contribution: Some(most), ..PledgeOrder::default() };
    assert_eq!(world.refused(backer(1), PlacePledge { order: all }), "money.too_large");
}
