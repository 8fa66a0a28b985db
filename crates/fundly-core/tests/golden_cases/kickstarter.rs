//! Kickstarter: its fees, its last day, its payouts.

use super::*;
use fundly_core::{
    campaign::Stage,
    escrow::RequestPayout,
    ledger::LedgerAccount::{Payable, PlatformFee, ProcessorFee},
    pledge::{CancelPledge, ChangePledge},
    policy::{Action, Verdict},
};

const DEADLINE: &str = "2026-05-31T02:44:00Z";

fn project(goal: &str) -> World {
    let terms = terms(Preset::Kickstarter.policy(), Some(goal), None, Some(time(DEADLINE)));
    launched(terms, "2026-05-01T00:00:00Z")
}

#[test]
fn g12_what_is_left_of_each_pledge() {
    let mut world = project("100.00 USD");
    let told = [
        ("50.00", "2.50", "1.70", "45.80"),
        ("25.00", "1.25", "0.95", "22.80"),
        ("10.00", "0.50", "0.50", "9.00"),
        ("9.99", "0.50", "0.55", "8.94"),
        ("9.00", "0.45", "0.50", "8.05"),
    ];
    let pledges: Vec<PledgeId> =
        (1..).zip(told).map(|(n, (amount, ..))| placed(&world.ok(backer(n), contribution(amount)))).collect();
    assert_eq!(balances(&world, [PlatformFee, ProcessorFee]), [0, 0], "nobody is charged before the deadline");
    world.now = time(DEADLINE);
    collect(&world);
    assert_eq!(world.campaign().stage, Stage::Successful);
    for (pledge, (amount, platform, processing, net)) in pledges.into_iter().zip(told) {
        let row = world.pledge(pledge);
        assert_eq!((row.platform_fee, row.processor_fee), (minor(platform), minor(processing)), "{amount}");
        let left = row.collected().saturating_sub(row.platform_fee).saturating_sub(row.processor_fee);
        assert_eq!(left, minor(net), "{amount}");
    }
    assert_eq!(balances(&world, [Payable, PlatformFee, ProcessorFee]), [9_459, 520, 420]);
    world.verify();
}

#[test]
fn g12_an_unsuccessful_project_pays_nothing() {
    let mut world = project("104.00 USD");
    world.ok(backer(1), contribution("103.99"));
    world.now = time(DEADLINE);
    assert_eq!(World::instructions(&collect(&world)), []);
    assert_eq!(world.campaign().stage, Stage::Failed);
    assert_eq!(balances(&world, [Payable, PlatformFee, ProcessorFee]), [0, 0, 0]);
    world.verify();
}

/// A project with a goal of 10,000.00 so long before its deadline, where promises come to `total`: 500.00 and 400.00 are the
/// first two of them.
fn promised(total: &str, before: Span) -> (World, [PledgeId; 2]) {
    let mut world = project("10000.00 USD");
    let first = ["500.00", "400.00"].map(|amount| placed(&world.ok(backer(1), contribution(amount))));
    let rest = minor(total).saturating_sub(minor("900.00"));
    world.ok(
        backer(2),
        PlacePledge {
            order: PledgeOrder { contribution: Some(Money::new(rest, Currency::USD)), ..PledgeOrder::default() },
        },
    );
    world.now = time(DEADLINE).minus(before);
    (world, first)
}

#[test]
fn g12c_on_the_last_day_nothing_goes_that_takes_the_project_below_its_goal() {
    let ten = Span::hours(10);
    let committed = |world: &World| world.campaign().totals.committed;
    let (world, [five, four]) = promised("10400.00", ten);
    let refusal = no(world.run(Actor::account(backer(1)), CancelPledge { pledge: five }));
    let Rejection::WindowGuarded { cites, .. } = refusal else { panic!("{refusal}") };
    assert!(cites[0].as_str().starts_with("Kickstarter help"));
    world.ok(backer(1), CancelPledge { pledge: four });
    assert_eq!(committed(&world), minor("10000.00"));
    world.verify();

    let (world, [five, _]) = promised("10400.00", ten);
    let to = |amount: &str| ChangePledge { pledge: five, order: contribution(amount).order };
    assert_eq!(world.refused(backer(1), to("99.99")), "policy.window_guarded", "400.01 less");
    world.ok(backer(1), to("200.00"));
    assert_eq!(committed(&world), minor("10100.00"));
    world.verify();

    let (mut world, [five, _]) = promised("10400.00", Span::hours(25));
    world.ok(backer(1), CancelPledge { pledge: five });
    assert_eq!(committed(&world), minor("9900.00"), "the day before it may");
    world.now = time(DEADLINE).minus(ten);
    world.verify();

    let (world, [five, _]) = promised("9000.00", ten);
    world.ok(backer(1), CancelPledge { pledge: five });
    assert_eq!(committed(&world), minor("8500.00"), "nothing is crossed");
    world.verify();

    let (mut world, [five, _]) = promised("10400.00", Span::hours(24));
    assert_eq!(world.refused(backer(1), CancelPledge { pledge: five }), "policy.window_guarded");
    world.now = time(DEADLINE);
    assert_eq!(world.refused(backer(1), CancelPledge { pledge: five }), "policy.window_closed", "never after the end");
}

fn payout(amount: &str) -> RequestPayout {
    RequestPayout {
        amount: usd(amount),
        fee: None,
        payee: CREATOR,
        reason: "the first run".parse().unwrap(),
        feature: None,
    }
}

#[test]
fn g36_payouts_come_fourteen_days_after_the_deadline_and_later_ones_are_told() {
    let mut world = project("1000.00 USD");
    world.ok(backer(1), contribution("1000.00"));
    world.now = time(DEADLINE);
    collect(&world);
    let day = |n: u32| time(DEADLINE).plus(Span::days(n));
    let schedule = block_on(world.engine.schedule(CAMPAIGN)).unwrap();
    let payouts: Vec<Timestamp> = schedule
        .iter()
        .filter_map(|decision| match decision.verdict {
            Verdict::Schedule { at, action: Action::Payout } => Some(at),
            _ => None,
        })
        .collect();
    assert_eq!(payouts, [14, 17, 24, 31].map(day), "all at 02:44");
    world.now = day(14).minus(TICK);
    let refusal = no(world.run(Actor::account(CREATOR), payout("10.00")));
    let Rejection::NotYet { action: Action::Payout, from, cites } = refusal else { panic!("{refusal}") };
    assert_eq!(from, day(14));
    assert!(cites[0].as_str().starts_with("features.kickstarter.com/late-pledges: 14 days after the deadline"));
    world.later(TICK);
    world.ok(CREATOR, payout("919.80"));
    assert_eq!(world.balance(Payable), 0, "1,000.00 less 50.00 and 30.20");
    world.verify();
}
