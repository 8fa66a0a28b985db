//! Double orders, scarce tiers, the last slot, and what a chargeback takes back.

use super::*;
use fundly_core::{
    AccountId, Span, TierId, Units,
    campaign::{CreateCampaign, SetTerms, Terms},
    dispute::{DisputeStage, ReportDispute},
    payment::PaymentKind,
    pledge::{LineOrder, PlacePledge, PledgeOrder, PledgeState},
    reward::{AddTier, EditTier, TierTerms},
};

fn tier(world: &World, quantity: u32) -> (TierId, TierTerms) {
    let terms = TierTerms { quantity: Some(quantity), ..tier_terms("10.00") };
    let events = world.ok(CREATOR, AddTier { terms: terms.clone() });
    let [Event::TierAdded(added)] = &events[..] else { panic!("{events:?}") };
    (added.tier, terms)
}

fn of(tier: TierId, quantity: u32) -> PlacePledge {
    PlacePledge { order: PledgeOrder { lines: vec![LineOrder { tier, quantity }], ..PledgeOrder::default() } }
}

/// A double click charged twice (opencollective#571), 38 were charged twice in two days (#1121), and again when the month
/// ended (#1215).
#[test]
fn a_double_click_and_a_job_that_runs_twice_charge_once() {
    let world = World::open_ended();
    let click = world.request(Actor::account(backer(1)), contribution("25.00"));
    let first = execute(&world, &click).unwrap();
    let second = execute(&world, &click).unwrap();
    assert!(second.repeated && second.events == first.events);
    let both = block_on(world.engine.execute_batch(CAMPAIGN, vec![click.clone(), click])).unwrap();
    assert!(both.iter().all(|answer| answer.as_ref().unwrap().repeated));
    let rows = block_on(world.engine.every(CAMPAIGN, RowKind::Payment)).unwrap();
    assert_eq!(rows.len(), 1, "one instruction");

    let mut world = World::all_or_nothing("10.00");
    for n in 1..6 {
        world.ok(backer(n), contribution("25.00"));
    }
    world.later(Span::days(30));
    let events = [world.settle(2), world.settle(3), world.settle(1_000)].concat();
    assert_eq!(asked(&events, PaymentKind::Capture), 5, "however often the job runs");
    world.verify();
}

/// Somebody could buy what another was paying for (opencollective#3625); a tier said that nothing was left, and sold
/// (#8267); it could be backed after its time as long as the quantity was not gone (kickstarter/ios-oss, pull request 1309).
#[test]
fn a_scarce_tier_is_never_oversold_and_looks_at_time_and_quantity_both() {
    let mut world = live(Policy::open_ended(), None, |_| {});
    let (scarce, terms) = tier(&world, 2);
    let first = world.ok(backer(1), of(scarce, 2));
    assert_eq!(world.pledge(placed(&first)).state, PledgeState::Pending, "not paid yet, and it is theirs");
    assert_eq!(world.refused(backer(2), of(scarce, 1)), "reward.sold_out");
    world.host(declined(instructed(&first), "ch_no"));
    let second = world.ok(backer(2), of(scarce, 1));
    world.host(captured(instructed(&first), "ch_late", "20.00"));
    assert_eq!(world.refused(backer(3), of(scarce, 2)), "reward.sold_out");
    world.host(captured(instructed(&second), "ch_2", "10.00"));
    let ends = Some(world.now.plus(Span::days(1)));
    world.ok(CREATOR, EditTier { tier: scarce, terms: TierTerms { ends, ..terms } });
    world.later(Span::days(1));
    assert_eq!(world.refused(backer(3), of(scarce, 1)), "reward.unavailable", "one is left, its time is over");
    world.verify();
}

/// What is left of the maximum is smaller than the least pledge: nobody can fill it, and the campaign can never be full (the
/// hole that PartyDAO's party-protocol documents).
#[test]
fn the_last_slot_is_no_dead_end() {
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.pledging.minimum = Some(usd("30.00"));
    let world = World::new();
    world.ok(CREATOR, CreateCampaign { currency: Currency::USD, story: story() });
    let deadline = Some(world.now.plus(Span::days(30)));
    let (goal, maximum) = (Some(usd("50.00")), Some(usd("100.00")));
    world.ok(CREATOR, SetTerms { terms: Terms { goal, maximum, opens: None, deadline, offers: None, policy } });
    world.launch();
    world.ok(backer(1), contribution("80.00"));
    assert_eq!(world.refused(backer(2), contribution("30.00")), "pledge.above_maximum");
    assert_eq!(world.refused(backer(2), contribution("19.99")), "pledge.below_minimum", "it must fill the rest");
    world.ok(backer(2), contribution("20.00"));
    assert_eq!(world.campaign().totals.committed.minor(), 10_000);
    world.verify();
}

/// A chargeback took the money back, and the benefits stayed (polarsource/polar#8004, #4596); what was charged back still
/// counted (opencollective#5935).
#[test]
fn a_chargeback_takes_back_what_the_money_bought() {
    let (world, holder) = holding();
    let pledge = placed_by(&world, holder);
    let taken = DisputeStage::Opened { amount: usd("50.00"), fee: None };
    let about = |stage| ReportDispute { pledge, provider_ref: "dp_1".parse().unwrap(), stage };
    world.host(about(taken));
    assert_eq!(votes(&world), 0, "frozen while the bank decides");
    world.host(about(DisputeStage::Lost { amount: None, fee: None }));
    let row = world.pledge(pledge);
    assert_eq!((row.state, row.units()), (PledgeState::ChargedBack, Units::ZERO));
    assert_eq!(votes(&world), 0);
    let totals = world.campaign().totals;
    assert_eq!((totals.collected.minor(), totals.committed.minor(), totals.backers), (0, 0, 0));
    world.verify();
}

/// A campaign in which one backer holds five shares.
fn holding() -> (World, AccountId) {
    let (world, class) = World::offering(class_terms());
    let order = PledgeOrder { contribution: Some(usd("50.00")), class: Some(class), ..PledgeOrder::default() };
    let events = world.ok(backer(1), PlacePledge { order });
    world.host(captured(instructed(&events), "ch_1", "50.00"));
    assert_eq!(votes(&world), 5);
    (world, backer(1))
}

/// Votes of everybody together.
fn votes(world: &World) -> u64 {
    let rows = block_on(world.engine.every(CAMPAIGN, RowKind::Class)).unwrap();
    let Some(Row::Class(class)) = rows.first() else { panic!("{rows:?}") };
    class.votes
}

fn placed_by(world: &World, account: AccountId) -> PledgeId {
    let rows = block_on(world.engine.every(CAMPAIGN, RowKind::Pledge)).unwrap();
    let found = rows.iter().find_map(|row| match row {
        Row::Pledge(pledge) if pledge.backer == account => Some(pledge.id),
        _ => None,
    });
    found.unwrap()
}
