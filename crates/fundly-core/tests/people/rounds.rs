//! Two rounds, and money that may leave escrow only so long after launch.

use super::*;
use fundly_core::{
    Phase, PledgeState,
    campaign::{CloseFundingEarly, Stage},
    policy::{CollectAt, EarlyClose, FundingModel},
};

fn two_rounds() -> World {
    live(|policy| {
        policy.funding.model = FundingModel::TwoRound;
        policy.funding.second_round = Some(Span::days(40));
    })
}

#[test]
fn a_second_round_follows_a_goal_that_is_reached_and_keeps_what_it_adds() {
    let mut world = two_rounds();
    let first = placed(&world.ok(backer(1), contribution("1000.00")));
    world.later(Span::days(30));
    assert_eq!(world.refused(backer(2), contribution("5.00")), "campaign.phase");
    world.settle(10);
    assert_eq!(world.campaign().phase_at(world.now), Phase::Live);
    let second = placed(&world.ok(backer(2), contribution("5.00")));
    world.later(Span::days(40));
    for (payment, amount) in World::instructions(&world.settle(10)) {
        world.host(captured(payment, &format!("ch_{payment}"), &amount));
    }
    world.settle(10);
    assert_eq!(world.campaign().stage, Stage::Successful);
    assert!([first, second].iter().all(|pledge| world.pledge(*pledge).state == PledgeState::Collected));
    world.verify();
}

#[test]
fn without_the_goal_there_is_no_second_round() {
    let mut world = two_rounds();
    world.ok(backer(1), contribution("999.99"));
    world.later(Span::days(30));
    world.settle(10);
    assert_eq!(world.campaign().stage, Stage::Failed);
    world.verify();
}

/// G-38: the goal is reached and every window is over, but money leaves escrow 21 days after launch at the earliest.
#[test]
fn g38_money_stays_in_escrow_until_it_was_open_long_enough() {
    let mut world = World::created();
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.collection.at = CollectAt::Pledge;
    policy.pledging.instalments = 1;
    policy.escrow.release_after = Some(Span::days(21));
    let deadline = Some(at(&world, Span::days(20)));
    let goal = Some(usd("50000.00"));
    world.ok(CREATOR, SetTerms { terms: Terms { goal, maximum: None, opens: None, deadline, offers: None, policy } });
    world.launch();
    world.paid(backer(1), "60000.00");
    world.later(Span::days(20));
    world.settle(10);
    assert_eq!(world.campaign().stage, Stage::Collecting);
    world.later(Span::millis(86_400_000 - 1));
    let error =
        world.run(Actor::with_role(HOST, fundly_core::Role::System), fundly_core::settlement::Settle { limit: 1 });
    let Rejection::NothingToSettle { next } = no(error.map(|outcome| outcome.events)) else { panic!() };
    assert_eq!(next, Some(at(&world, Span::millis(1))));
    world.later(Span::millis(1));
    world.settle(10);
    assert_eq!(world.campaign().stage, Stage::Successful);
    world.verify();
}

/// An early close of the first round once stayed announced in the second, which then could not be closed early.
#[test]
fn an_early_close_ends_with_its_round() {
    let mut world = live(|policy| {
        policy.funding.model = FundingModel::TwoRound;
        policy.funding.second_round = Some(Span::days(40));
        policy.closing.early = Some(EarlyClose { open_min: Span::ZERO, notice: Some("2d".parse().unwrap()) });
    });
    world.ok(backer(1), contribution("1000.00"));
    world.ok(CREATOR, CloseFundingEarly::default());
    world.later(Span::days(2));
    world.settle(10);
    let campaign = world.campaign();
    assert_eq!((campaign.second_round, campaign.original_deadline), (true, None));
    world.ok(CREATOR, CloseFundingEarly::default());
    world.verify();
}
