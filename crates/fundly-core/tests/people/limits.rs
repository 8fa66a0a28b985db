//! Caps on what one person may put in.

use super::*;
use fundly_core::{
    pledge::{CancelPledge, ChangePledge},
    policy::{Invested, Limit, Scope},
};

fn limit(most: &str) -> Limit {
    Limit {
        id: "investor".parse().unwrap(),
        who: "not accredited".parse().unwrap(),
        most: most.parse().unwrap(),
        below: false,
        counts: Scope::AllIssuers,
        window: Some("12mo".parse().unwrap()),
        household: false,
    }
}

fn world() -> World {
    live(|policy| {
        policy.limits = vec![limit("max(2500 USD, 5% of max(income, netWorth))")];
        policy.categories = vec!["accredited".parse().unwrap()];
    })
}

fn left(rejection: Rejection) -> i64 {
    let Rejection::LimitExceeded { left, cites, .. } = rejection else { panic!("{rejection}") };
    assert!(!cites.is_empty(), "a refusal cites its paragraph");
    left.minor()
}

/// G-2b: the limit is 5,250.00, 3,000.00 went elsewhere before, so 2,250.00 are left.
#[test]
fn g2b_what_was_put_in_elsewhere_counts_and_the_refusal_says_what_is_left() {
    let world = world();
    let mut facts = investor("30000.00", "105000.00");
    facts.invested = vec![Invested { limit: "investor".parse().unwrap(), amount: usd("3000.00") }];
    assert_eq!(left(no(knowing(&world, backer(1), &facts, contribution("2500.00")))), 225_000);
    knowing(&world, backer(1), &facts, contribution("2250.00")).unwrap();
    assert_eq!(left(no(knowing(&world, backer(1), &facts, contribution("1.00")))), 0);
    world.verify();
}

#[test]
fn what_the_campaign_has_of_a_person_counts_by_itself_and_a_change_replaces_it() {
    let world = world();
    let nobody = Facts::default();
    let pledge = placed(&knowing(&world, backer(1), &nobody, contribution("2000.00")).unwrap());
    assert_eq!(left(no(knowing(&world, backer(1), &nobody, contribution("600.00")))), 50_000);
    assert_eq!(world.refused(backer(1), contribution("600.00")), "policy.limit", "no facts widen no limit");
    let to = |amount: &str| ChangePledge { pledge, order: contribution(amount).order };
    assert_eq!(left(no(knowing(&world, backer(1), &nobody, to("2500.01")))), 250_000);
    knowing(&world, backer(1), &nobody, to("2500.00")).unwrap();
    knowing(&world, backer(2), &nobody, contribution("2500.00")).unwrap();
    world.ok(backer(1), CancelPledge { pledge });
    knowing(&world, backer(1), &nobody, contribution("2500.00")).unwrap();
    world.verify();
}

/// Several payments that are not confirmed yet once were no money at all: each was under the limit by itself.
#[test]
fn pledges_that_wait_for_their_first_payment_count() {
    let world = live(|policy| {
        policy.collection.at = fundly_core::policy::CollectAt::Pledge;
        policy.limits = vec![limit("2500 USD")];
        policy.categories = vec!["accredited".parse().unwrap()];
    });
    world.ok(backer(1), contribution("2000.00"));
    assert_eq!(world.refused(backer(1), contribution("600.00")), "policy.limit");
    world.ok(backer(1), contribution("500.00"));
    world.verify();
}

#[test]
fn who_the_limit_is_not_for_has_none_as_long_as_that_is_known() {
    let mut world = world();
    let mut facts = Facts::default();
    facts.investor.category =
        Some(Fact { valid_until: Some(at(&world, Span::days(3))), ..fact("accredited", "2026-01-01T00:00:00Z") });
    knowing(&world, backer(1), &facts, contribution("50000.00")).unwrap();
    world.later(Span::days(3));
    assert_eq!(left(no(knowing(&world, backer(1), &facts, contribution("1.00")))), 0, "half-open");
}

#[test]
fn facts_in_another_currency_are_no_facts() {
    let world = world();
    let mut facts = investor("30000.00", "105000.00");
    facts.investor.income.as_mut().unwrap().value = "30000.00 EUR".parse().unwrap();
    let rejection = no(knowing(&world, backer(1), &facts, contribution("10.00")));
    assert_eq!(rejection.code(), "money.currency_mismatch");
    assert!(rejection.to_string().contains("facts.investor.income"));
}

#[test]
fn a_repeat_may_come_with_other_facts() {
    let world = world();
    let mut request = world.request(Actor::account(backer(1)), contribution("2500.00"));
    request.facts = Some(Box::new(investor("8888.88", "8888.88")));
    let first = block_on(world.engine.execute(request.clone())).unwrap();
    request.facts = Some(Box::new(investor("7777.77", "7777.77")));
    let again = block_on(world.engine.execute(request)).unwrap();
    assert!(again.repeated && first.events == again.events, "facts are no part of the content");
    assert!(matches!(first.events[0], Event::PledgePlaced(_)));
    let entries = block_on(world.engine.journal(CAMPAIGN, 0, 100)).unwrap();
    let journal = serde_json::to_string(&entries).unwrap();
    assert!(
        !journal.contains("7777.77") && !journal.contains("8888.88"),
        "what somebody owns is nobody's business in the journal"
    );
}

#[test]
fn rooms_are_told_before_anybody_is_refused() {
    let world = world();
    let facts = investor("30000.00", "105000.00");
    knowing(&world, backer(1), &facts, contribution("250.00")).unwrap();
    let rooms = block_on(world.engine.rooms(CAMPAIGN, backer(1), world.now, Some(&facts))).unwrap();
    let [room] = &rooms[..] else { panic!("{rooms:?}") };
    assert_eq!((room.most, room.used, room.left), (minor("5250.00"), minor("250.00"), minor("5000.00")));
}
