//! Deadlines, locks, early closes, and what becomes of the money under US Regulation Crowdfunding.

use super::*;
use fundly_core::{
    Phase,
    campaign::{CloseFundingEarly, Stage},
    ledger::LedgerAccount::{Backers, Escrow, Payable, PlatformFee},
    policy::{Action, Right, Verdict},
};

/// An offering of 50,000.00 that is published at a moment.
fn offering(published: &str, deadline: &str) -> World {
    launched(terms(reg_cf(), Some("50000.00 USD"), Some("100000.00 USD"), Some(time(deadline))), published)
}

fn closed(rejection: Rejection) -> Option<Timestamp> {
    let Rejection::WindowClosed { right: Right::Cancel, closed, cites, .. } = rejection else { panic!("{rejection}") };
    assert!(cites[0].as_str().starts_with("17 CFR 227.304(a)"), "{cites:?}");
    closed
}

#[test]
fn g4_the_lock_starts_48_hours_before_the_deadline_whatever_the_clocks_do() {
    let mut world = offering("2026-02-10T09:00:00-05:00", "2026-03-09T23:59:00-04:00");
    let lock = time("2026-03-07T22:59:00-05:00");
    let [early, late] = [1, 2].map(|n| invested(&world, backer(n), "1000.00 USD"));
    let rights = block_on(world.engine.rights(CAMPAIGN, early, world.now)).unwrap();
    let told = rights.iter().find(|right| right.right == Right::Cancel).unwrap();
    assert!(matches!(told.decision.verdict, Verdict::Allow { until, .. } if until == Some(lock)), "as 227.303(d) asks");
    world.now = time("2026-03-07T22:58:59-05:00");
    world.ok(backer(1), whole(early, Ground::Withdrawal));
    world.now = lock;
    let too_late = no(world.run(Actor::account(backer(2)), whole(late, Ground::Withdrawal)));
    assert_eq!(closed(too_late), Some(lock));
    world.now = time("2026-03-08T10:00:00-04:00");
    let inside = invested(&world, backer(3), "1000.00 USD");
    let locked = no(world.run(Actor::account(backer(3)), whole(inside, Ground::Withdrawal)));
    assert_eq!(closed(locked), Some(lock), "locked at once");
    world.verify();
}

/// The dates that are due, of one kind.
fn due(world: &World, wanted: Action) -> Vec<Timestamp> {
    let schedule = block_on(world.engine.schedule(CAMPAIGN)).unwrap();
    let found = schedule.iter().filter_map(|decision| match decision.verdict {
        Verdict::Schedule { at, action } if action == wanted => Some(at),
        _ => None,
    });
    found.collect()
}

#[test]
fn g5_an_early_close_waits_for_the_notice_and_for_the_three_weeks() {
    let mut world = offering("2026-06-10T00:00:00-04:00", "2026-08-31T17:00:00-04:00");
    let [stays, goes, locked] = [1, 2, 3].map(|n| invested(&world, backer(n), "25000.00 USD"));
    world.now = time("2026-06-15T10:00:00-04:00");
    let end = time("2026-07-01T00:00:00-04:00");
    let sooner = CloseFundingEarly { deadline: Some(end.minus(TICK)) };
    assert_eq!(world.refused(CREATOR, sooner), "campaign.open_time", "21 days");
    world.ok(CREATOR, CloseFundingEarly::default());
    assert_eq!(world.campaign().deadline, Some(end));
    let lock = time("2026-06-29T00:00:00-04:00");
    assert_eq!(due(&world, Action::CancellationEnds), [lock]);
    world.now = lock.minus(TICK);
    world.ok(backer(2), whole(goes, Ground::Withdrawal));
    world.now = lock;
    assert_eq!(closed(no(world.run(Actor::account(backer(3)), whole(locked, Ground::Withdrawal)))), Some(lock));
    world.now = end;
    world.settle(10);
    assert_eq!(world.campaign().stage, Stage::Successful, "50,000.00 were still there");
    assert_eq!(world.pledge(stays).collected(), minor("25000.00"));
    world.verify();
}

/// Without the three weeks the notice decides: the day of the notice and Juneteenth are not counted.
#[test]
fn g5_five_business_days_are_counted_without_the_holiday() {
    let mut policy = reg_cf();
    policy.funding.open_min = Span::ZERO;
    policy.closing.early.as_mut().unwrap().open_min = Span::ZERO;
    let deadline = Some(time("2026-08-31T17:00:00-04:00"));
    let terms = terms(policy, Some("50000.00 USD"), Some("100000.00 USD"), deadline);
    let mut world = launched(terms, "2026-06-10T00:00:00-04:00");
    invested(&world, backer(1), "50000.00 USD");
    world.now = time("2026-06-15T10:00:00-04:00");
    let told = time("2026-06-23T10:00:00-04:00");
    let sooner = CloseFundingEarly { deadline: Some(told.minus(TICK)) };
    let Rejection::NotYet { from, cites, .. } = no(world.run(Actor::account(CREATOR), sooner)) else { panic!() };
    assert_eq!(from, told);
    assert!(cites[0].as_str().starts_with("17 CFR 227.304(b)(1)-(4)"));
    world.ok(CREATOR, CloseFundingEarly { deadline: Some(told) });
    world.verify();
}

/// CF-5(4): who goes after the notice may take the target along, and then the old deadline stands.
#[test]
fn g5_a_target_that_is_not_kept_until_the_new_deadline_brings_the_old_one_back() {
    let mut world = offering("2026-06-10T00:00:00-04:00", "2026-08-31T17:00:00-04:00");
    let [_, goes] = [1, 2].map(|n| invested(&world, backer(n), "25000.00 USD"));
    world.now = time("2026-06-15T10:00:00-04:00");
    world.ok(CREATOR, CloseFundingEarly::default());
    world.ok(backer(2), whole(goes, Ground::Withdrawal));
    world.now = time("2026-07-01T00:00:00-04:00");
    world.settle(10);
    assert_eq!(world.campaign().phase_at(world.now), Phase::Live);
    assert_eq!(world.campaign().deadline, Some(time("2026-08-31T17:00:00-04:00")));
    invested(&world, backer(3), "25000.00 USD");
    world.now = time("2026-08-31T17:00:00-04:00");
    world.settle(10);
    assert_eq!(world.campaign().stage, Stage::Successful);
    world.verify();
}

/// The offering of G-37, with commitments of 25,000.00 and of another amount when its deadline comes.
fn at_the_deadline(second: &str) -> (World, Vec<Event>) {
    let mut world = offering("2026-06-01T00:00:00-04:00", "2026-06-30T17:00:00-04:00");
    invested(&world, backer(1), "25000.00 USD");
    invested(&world, backer(2), second);
    assert_eq!(due(&world, Action::RefundsDirected), [time("2026-07-08T17:00:00-04:00")], "five business days");
    world.now = time("2026-06-30T17:00:00-04:00").minus(TICK);
    assert_eq!(world.campaign().phase_at(world.now), Phase::Live);
    assert_eq!(waits_until(&world), Some(time("2026-06-30T17:00:00-04:00")));
    world.later(TICK);
    let events = world.settle(10);
    (world, events)
}

#[test]
fn g37_a_cent_below_the_target_everything_goes_back_without_a_fee() {
    let (world, events) = at_the_deadline("24999.99 USD");
    assert_eq!(world.campaign().stage, Stage::Failed);
    assert_eq!(balances(&world, [Escrow, Payable, PlatformFee]), [0, 0, 0], "no fee");
    let Some(first) = events.iter().find_map(|event| match event {
        Event::RefundGranted(granted) => Some(granted),
        _ => None,
    }) else {
        panic!("{events:?}")
    };
    assert_eq!(first.ground, Ground::CampaignFailed, "the reason that investors are told");
    assert_eq!(give_back(&world, &events), ["25000.00", "24999.99"]);
    assert_eq!(world.balance(Backers), 0, "every cent");
    world.verify();
}

#[test]
fn g37_the_target_itself_is_success() {
    let (world, events) = at_the_deadline("25000.00 USD");
    assert_eq!(world.campaign().stage, Stage::Successful);
    assert_eq!(World::instructions(&events), []);
    assert_eq!(balances(&world, [Escrow, Payable, PlatformFee]), [0, 4_750_000, 250_000], "less 5 %");
    world.verify();
}

/// The preset asks for 21 days before the deadline as well; here an offering may be shorter, so that only escrow waits.
#[test]
fn g38_nothing_is_released_before_the_twenty_first_day() {
    let mut policy = reg_cf();
    policy.funding.open_min = Span::ZERO;
    let published = "2026-06-01T00:00:00-04:00";
    let deadline = Some(time(published).plus(Span::days(20)));
    let mut world = launched(terms(policy, Some("50000.00 USD"), Some("100000.00 USD"), deadline), published);
    invested(&world, backer(1), "60000.00 USD");
    world.later(Span::days(20));
    world.settle(10);
    let day = time("2026-06-22T00:00:00-04:00");
    let release = fundly_core::escrow::ReleaseEscrow {};
    for now in [world.now, day.minus(TICK)] {
        world.now = now;
        assert_eq!(waits_until(&world), Some(day));
        assert_eq!(world.campaign().stage, Stage::Collecting);
        assert_eq!(balances(&world, [Escrow, Payable]), [5_700_000, 0]);
        world.run(Actor::account(CREATOR), release.clone()).unwrap_err();
    }
    world.now = day;
    world.settle(10);
    assert_eq!(world.campaign().stage, Stage::Successful);
    assert_eq!(balances(&world, [Escrow, Payable]), [0, 5_700_000]);
    world.verify();
}
