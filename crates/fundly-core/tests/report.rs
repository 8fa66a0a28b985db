//! Read models against campaigns that were really run.

use crate::common::*;
use fundly_core::{
    Entry, Row, RowKey, RowKind, Span,
    campaign::Terms,
    ledger::LedgerAccount,
    pledge::{CancelPledge, PlacePledge, Pledge, PledgeOrder},
    report::{FundingCurve, FundingProgress, TierTotals, TopBackers, YearEnds},
};
use pollster::block_on;

fn entries(world: &World) -> Vec<Entry> {
    block_on(world.engine.journal(CAMPAIGN, 0, 1_000)).unwrap()
}

fn pledges(world: &World) -> Vec<Pledge> {
    let rows = block_on(world.engine.every(CAMPAIGN, RowKind::Pledge)).unwrap();
    rows.into_iter()
        .map(|row| match row {
            Row::Pledge(pledge) => *pledge,
            other => panic!("{other:?}"),
        })
        .collect()
}

fn terms(world: &World) -> Terms {
    match block_on(world.engine.row(CAMPAIGN, RowKey::Terms())).unwrap() {
        Some(Row::Terms(terms)) => *terms,
        other => panic!("{other:?}"),
    }
}

fn anonymous(amount: &str) -> PlacePledge {
    PlacePledge { order: PledgeOrder { contribution: Some(usd(amount)), anonymous: true, ..PledgeOrder::default() } }
}

#[test]
fn progress_never_shows_a_goal_reached_too_early() {
    let world = World::all_or_nothing("1000.00");
    world.ok(backer(1), contribution("999.99"));
    let progress = FundingProgress::of(&world.campaign(), &terms(&world));
    assert_eq!((progress.basis_points, progress.reached, progress.missing.minor()), (Some(9_999), false, 1));
    world.ok(backer(2), contribution("1.00"));
    let progress = FundingProgress::of(&world.campaign(), &terms(&world));
    assert_eq!((progress.basis_points, progress.reached, progress.missing.minor()), (Some(10_009), true, 0));
    assert_eq!((progress.committed.minor(), progress.collected.minor()), (100_099, 0));
}

#[test]
fn an_open_ended_campaign_has_no_goal_to_be_compared_with() {
    let world = World::open_ended();
    world.paid(backer(1), "10.00");
    let progress = FundingProgress::of(&world.campaign(), &terms(&world));
    assert_eq!((progress.goal, progress.basis_points, progress.reached), (None, None, true));
    assert_eq!(progress.counted.minor(), 1_000, "open-ended campaigns count what cleared");
}

#[test]
fn the_curve_has_a_point_for_each_day_on_which_something_changed() {
    let mut world = World::all_or_nothing("80.00");
    world.later(Span::days(2));
    let first = placed(&world.ok(backer(1), contribution("50.00")));
    world.ok(backer(1), contribution("10.00"));
    world.later(Span::days(3));
    world.ok(backer(2), contribution("70.00"));
    world.later(Span::days(1));
    world.ok(backer(1), CancelPledge { pledge: first });
    world.now = time("2026-01-31T00:00:00Z");
    for (payment, amount) in World::instructions(&world.settle(10)) {
        world.host(captured(payment, &format!("ch_{payment}"), &amount));
    }
    world.settle(10);
    let curve = FundingCurve::of(&entries(&world));
    let points: Vec<_> = curve
        .points()
        .iter()
        .map(|p| (p.day.as_str(), p.committed.minor(), p.collected.minor(), p.pledges, p.backers))
        .collect();
    assert_eq!(
        points,
        [
            ("2026-01-03", 6_000, 0, 2, 1),
            ("2026-01-06", 13_000, 0, 3, 2),
            ("2026-01-07", 8_000, 0, 2, 2),
            ("2026-01-31", 8_000, 8_000, 2, 2),
        ]
    );
    let totals = world.campaign().totals;
    assert_eq!((totals.committed.minor(), totals.collected.minor()), (8_000, 8_000), "the curve ends at the totals");
}

#[test]
fn a_curve_without_a_pledge_is_empty() {
    let world = World::all_or_nothing("100.00");
    assert!(FundingCurve::of(&entries(&world)).points().is_empty());
}

#[test]
fn anonymous_pledges_never_add_to_a_name() {
    let mut world = World::all_or_nothing("100.00");
    world.ok(backer(1), contribution("50.00"));
    world.later(Span::hours(1));
    world.ok(backer(1), anonymous("200.00"));
    world.ok(backer(2), contribution("50.00"));
    world.ok(backer(3), contribution("20.00"));
    world.ok(backer(3), contribution("40.00"));
    let gone = placed(&world.ok(backer(4), contribution("900.00")));
    world.ok(backer(4), CancelPledge { pledge: gone });
    let ranking = TopBackers::of(&pledges(&world)).ranking(10);
    let places: Vec<_> = ranking.iter().map(|p| (p.account, p.committed.minor(), p.pledges)).collect();
    assert_eq!(
        places,
        [(None, 20_000, 1), (Some(backer(3)), 6_000, 2), (Some(backer(1)), 5_000, 1), (Some(backer(2)), 5_000, 1),]
    );
    assert_eq!(TopBackers::of(&pledges(&world)).ranking(2).len(), 2);
}

#[test]
fn the_sums_by_tier_are_the_committed_total() {
    let world = World::all_or_nothing("100.00");
    world.ok(backer(1), contribution("50.00"));
    let gone = placed(&world.ok(backer(2), contribution("30.00")));
    world.ok(backer(2), CancelPledge { pledge: gone });
    let totals = TierTotals::of(&pledges(&world));
    assert_eq!(totals.contributions.minor(), 5_000);
    assert_eq!(totals.sum(), world.campaign().totals.committed);
}

#[test]
fn a_year_without_an_entry_ends_as_the_year_before() {
    let mut world = World::open_ended();
    world.paid(backer(1), "100.00");
    world.now = time("2026-12-31T23:59:59.999Z");
    world.paid(backer(2), "10.00");
    world.now = time("2029-01-01T00:00:00Z");
    world.paid(backer(3), "1.00");
    let years = YearEnds::of(&entries(&world));
    let payable: Vec<_> =
        years.years().iter().map(|end| (end.year, end.balances.of(LedgerAccount::Payable).minor())).collect();
    assert_eq!(payable, [(2026, 9_900), (2027, 9_900), (2028, 9_900), (2029, 9_990)]);
    assert_eq!(years.years().last().unwrap().balances, world.campaign().balances);
    assert!(YearEnds::of([]).years().is_empty());
}
