//! The backlog: who moves features, and whose votes carry them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use super::*;
use crate::{
    actor::{Actor, Permission},
    campaign::SetCollaborator,
    command::Command,
    context::Context,
    decide::{Row, RowKind},
    event::Event,
    id::{AccountId, CommandId},
    limits::SPREAD_MAX,
    policy::Policy,
    rejection::Rejection,
    share::votes_of,
    testing::{CREATOR, World, holder},
    time::Span,
};
use proptest::prelude::*;

fn propose(world: &mut World, who: AccountId) -> FeatureId {
    let command = ProposeFeature { title: "Faster".parse().unwrap(), text: "".parse().unwrap(), issue: None };
    let events = world.ok(who, command);
    let [Event::FeatureProposed(proposed)] = &events[..] else { panic!("{events:?}") };
    proposed.feature
}

fn features<const N: usize>(world: &mut World) -> [FeatureId; N] {
    std::array::from_fn(|_| {
        world.later(Span::minutes(1));
        propose(world, CREATOR)
    })
}

fn spread(parts: &[(FeatureId, u32)]) -> SetPriorities {
    SetPriorities { spread: parts.iter().map(|&(feature, parts)| Part { feature, parts }).collect() }
}

fn feature(world: &World, id: FeatureId) -> Feature {
    world.rows.feature(id).unwrap().clone()
}

fn support(world: &World, id: FeatureId) -> (u64, u64) {
    let feature = feature(world, id);
    (feature.support, feature.supporters)
}

fn votes(world: &World, account: AccountId) -> Vec<u64> {
    world.rows.priority(account).unwrap().spread.iter().map(|part| part.votes).collect()
}

/// Sets what an account holds and lets its priorities follow, as every change of a holding does.
fn hold(world: &mut World, account: AccountId, units: u64, frozen: u64) {
    world.hold(account, units, frozen);
    let actor = Actor::account(account);
    let ctx = Context {
        now: world.now,
        campaign: crate::id::CampaignId::from_u128(1),
        actor: &actor,
        command: CommandId::from_u128(0xFFFF),
        facts: None,
    };
    let mut tx = crate::decide::Tx::new(&world.rows, &ctx);
    reweigh(&mut tx, account);
    let (rows, _, refused) = tx.into_parts();
    assert!(refused.is_empty());
    let changes = rows.into_changes();
    world.rows.absorb(changes);
}

fn reason() -> Reason {
    "It crashes.".parse().unwrap()
}

fn command(by: &str, feature: FeatureId) -> (AccountId, Command) {
    match by {
        "planFeature" => (CREATOR, PlanFeature { feature }.into()),
        "startFeature" => (CREATOR, StartFeature { feature }.into()),
        "shipFeature" => (CREATOR, ShipFeature { feature }.into()),
        "declineFeature" => (CREATOR, DeclineFeature { feature, reason: reason() }.into()),
        "acceptFeature" => (holder(1), AcceptFeature { feature }.into()),
        "rejectFeature" => (holder(1), RejectFeature { feature, reason: reason() }.into()),
        other => panic!("{other}"),
    }
}

const BY: [&str; 6] =
    ["planFeature", "startFeature", "shipFeature", "declineFeature", "acceptFeature", "rejectFeature"];

fn go(world: &mut World, by: &str, feature: FeatureId) {
    let (who, command) = command(by, feature);
    world.ok(who, command);
}

/// Every state with every command: exactly the moves of the table succeed.
#[test]
fn the_table_has_every_move_and_no_other() {
    let mut world = World::open_ended();
    world.hold(holder(1), 5, 0);
    let [id] = features(&mut world);
    let mut seen = 0;
    for state in FeatureState::ALL {
        for by in BY {
            world.rows.feature_mut(id).unwrap().state = state;
            let wanted = MOVES.iter().find(|step| step.from == Some(state) && step.by == by);
            let (who, command) = command(by, id);
            match (world.run(Actor::account(who), command), wanted) {
                (Ok(_), Some(step)) => assert_eq!(feature(&world, id).state, step.to, "{state:?} {by}"),
                (Err(refused), None) => assert_eq!(refused[0].code(), "backlog.state", "{state:?} {by}"),
                (result, wanted) => panic!("{state:?} {by}: {result:?}, table {wanted:?}"),
            }
            seen += usize::from(wanted.is_some());
        }
    }
    let creates = MOVES.iter().filter(|step| step.from.is_none()).count();
    assert_eq!(seen + creates, MOVES.len(), "every move of the table was tried");
}

#[test]
fn unknown_features_are_named() {
    let mut world = World::open_ended();
    world.hold(holder(1), 5, 0);
    let unknown = FeatureId::from_u128(9);
    for by in BY {
        let (who, command) = command(by, unknown);
        assert_eq!(world.refused(who, command), ["backlog.not_found"], "{by}");
    }
    assert_eq!(world.refused(holder(1), spread(&[(unknown, 1)])), ["backlog.not_found"]);
}

#[test]
fn who_may_ask_and_who_may_build() {
    let mut policy = Policy::open_ended();
    policy.voting.public_features = false;
    policy.voting.proposer_votes = 10;
    let mut world = World::with(policy);
    world.hold(holder(1), 10, 0);
    world.hold(holder(2), 10, 1);
    let developer = AccountId::from_u128(0xD0);
    let ask = ProposeFeature { title: "Faster".parse().unwrap(), text: "".parse().unwrap(), issue: None };
    for stranger in [holder(2), holder(3), developer] {
        assert_eq!(world.refused(stranger, ask.clone()), ["backlog.holder_votes"]);
    }
    world.ok(CREATOR, SetCollaborator { account: developer, permissions: vec![Permission::Develop] });
    for welcome in [holder(1), CREATOR, developer] {
        world.ok(welcome, ask.clone());
    }
    let id = propose(&mut world, holder(1));
    assert_eq!(world.refused(holder(1), PlanFeature { feature: id }), ["actor.forbidden"]);
    world.ok(developer, PlanFeature { feature: id });
    let public = &mut World::open_ended();
    propose(public, AccountId::from_u128(0xEE));
}

#[test]
fn nobody_judges_their_own_work() {
    let mut world = World::open_ended();
    let developer = AccountId::from_u128(0xD0);
    world.ok(CREATOR, SetCollaborator { account: developer, permissions: vec![Permission::Develop] });
    let [id] = features(&mut world);
    for by in ["planFeature", "startFeature", "shipFeature"] {
        go(&mut world, by, id);
    }
    assert_eq!(world.refused(CREATOR, AcceptFeature { feature: id }), ["actor.forbidden"], "holds nothing");
    for own in [CREATOR, developer] {
        world.hold(own, 100, 0);
        assert_eq!(world.refused(own, AcceptFeature { feature: id }), ["backlog.own_work"]);
        assert_eq!(world.refused(own, RejectFeature { feature: id, reason: reason() }), ["backlog.own_work"]);
    }
    world.hold(holder(2), 7, 7);
    assert_eq!(world.refused(holder(2), AcceptFeature { feature: id }), ["backlog.holder_votes"], "all frozen");
    world.hold(holder(1), 1, 0);
    world.ok(holder(1), AcceptFeature { feature: id });
    assert_eq!(feature(&world, id).state, FeatureState::Accepted);
}

#[test]
fn a_spread_gives_every_vote_away_exactly() {
    let mut world = World::open_ended();
    let [a, b, c] = features(&mut world);
    hold(&mut world, holder(1), 100, 0);
    world.ok(holder(1), spread(&[(a, 1), (b, 1), (c, 1)]));
    assert_eq!(votes(&world, holder(1)), [34, 33, 33]);
    hold(&mut world, holder(2), 10, 4);
    world.ok(holder(2), spread(&[(b, 2), (a, 1)]));
    assert_eq!(votes(&world, holder(2)), [4, 2], "frozen shares carry no votes");
    assert_eq!([a, b, c].map(|id| support(&world, id)), [(36, 2), (37, 2), (33, 1)]);
    world.ok(holder(1), spread(&[(c, 9)]));
    assert_eq!([a, b, c].map(|id| support(&world, id)), [(2, 1), (4, 1), (100, 1)], "a spread replaces the one before");
    world.ok(holder(1), spread(&[]));
    assert_eq!(support(&world, c), (0, 0), "an empty spread takes everything back");
}

#[test]
fn a_spread_is_refused_for_each_thing_that_is_wrong() {
    let mut world = World::open_ended();
    let [a, b] = features(&mut world);
    assert_eq!(world.refused(holder(1), spread(&[(a, 1)])), ["actor.forbidden"]);
    world.hold(holder(1), 100, 0);
    go(&mut world, "declineFeature", b);
    assert_eq!(world.refused(holder(1), spread(&[(a, 1), (b, 1)])), ["backlog.state"]);
    assert_eq!(world.refused(holder(1), spread(&[(a, 0)])), ["backlog.empty_part"]);
    assert_eq!(world.refused(holder(1), spread(&[(a, 1), (a, 2)])), ["backlog.feature_twice"]);
    assert_eq!(world.refused(holder(1), spread(&[(a, 0), (a, 0), (b, 1)])).len(), 4, "all of it at once");
    let many: Vec<_> = (0..=SPREAD_MAX as u128).map(|n| (FeatureId::from_u128(n), 1)).collect();
    assert_eq!(world.refused(holder(1), spread(&many)), ["limit.too_many"]);
}

#[test]
fn priority_follows_the_holding() {
    let mut world = World::open_ended();
    let [a, b] = features(&mut world);
    hold(&mut world, holder(1), 10, 0);
    world.ok(holder(1), spread(&[(a, 3), (b, 1)]));
    assert_eq!(votes(&world, holder(1)), [8, 2], "7.5 and 2.5: the earlier part first");
    hold(&mut world, holder(1), 100, 20);
    assert_eq!(votes(&world, holder(1)), [60, 20]);
    hold(&mut world, holder(1), 0, 0);
    assert_eq!([a, b].map(|id| support(&world, id)), [(0, 0), (0, 0)], "votes that were sold stand no more");
    hold(&mut world, holder(1), 4, 0);
    assert_eq!([a, b].map(|id| support(&world, id)), [(3, 1), (1, 1)], "the wish is kept");
}

/// A closed feature keeps its support as a record; its votes move on with their holders; and one that is sent back starts
/// with what still stands on it, so that no vote stands twice.
#[test]
fn a_closed_feature_keeps_its_record_and_lets_votes_go() {
    let mut world = World::open_ended();
    let [a, b] = features(&mut world);
    for n in [1, 2] {
        hold(&mut world, holder(n), 10, 0);
        world.ok(holder(n), spread(&[(a, 1), (b, 1)]));
    }
    for by in ["planFeature", "startFeature", "shipFeature"] {
        go(&mut world, by, a);
    }
    world.ok(holder(1), spread(&[(b, 1)]));
    assert_eq!([a, b].map(|id| support(&world, id)), [(10, 2), (15, 2)]);
    assert_eq!(feature(&world, a).standing, 5);
    go(&mut world, "rejectFeature", a);
    assert_eq!(feature(&world, a).reason, Some(reason()));
    assert_eq!([a, b].map(|id| support(&world, id)), [(5, 1), (15, 2)]);
    go(&mut world, "declineFeature", a);
    hold(&mut world, holder(2), 12, 0);
    assert_eq!(votes(&world, holder(2)), [12], "the part on the closed feature is dropped");
    assert_eq!([a, b].map(|id| support(&world, id)), [(5, 1), (22, 2)]);
    assert_eq!(feature(&world, a).standing, 0);
}

#[test]
fn the_order_is_by_votes_holders_age_and_id() {
    let mut world = World::open_ended();
    let [a, b, c, d] = features(&mut world);
    let twin = propose(&mut world, CREATOR);
    let set = |world: &mut World, id, support, supporters| {
        let feature = world.rows.feature_mut(id).unwrap();
        (feature.support, feature.supporters) = (support, supporters);
    };
    set(&mut world, a, 5, 1);
    set(&mut world, b, 5, 2);
    set(&mut world, c, 9, 1);
    let rows: Vec<Feature> = world
        .rows
        .rows(RowKind::Feature)
        .filter_map(|row| if let Row::Feature(feature) = row { Some((**feature).clone()) } else { None })
        .collect();
    let ids = |rows: &[Feature]| rank(rows).iter().map(|feature| feature.id).collect::<Vec<_>>();
    let (first, second) = if d < twin { (d, twin) } else { (twin, d) };
    assert_eq!(feature(&world, d).created_at, feature(&world, twin).created_at);
    assert_eq!(ids(&rows), [c, b, a, first, second]);
    let mut reversed = rows.clone();
    reversed.reverse();
    assert_eq!(ids(&reversed), ids(&rows), "the order does not depend on how they are listed");
    go(&mut world, "declineFeature", c);
    assert!(rank([&feature(&world, c)]).is_empty(), "closed features are not ranked");
}

proptest! {
    /// Whatever holders do, what stands on a feature is the sum of the spreads, an open feature's support is what stands on
    /// it, and the parts of a spread over anything are exactly the holder's votes at the time.
    #[test]
    fn support_is_the_sum_of_the_spreads(
        steps in proptest::collection::vec((1_u64..5, 0_u8..10, 0_usize..6, 0_u64..500, proptest::collection::vec(0_u32..4, 6)), 1..60),
    ) {
        let mut world = World::open_ended();
        let all: [FeatureId; 6] = features(&mut world);
        for (who, what, which, units, parts) in steps {
            world.later(Span::minutes(1));
            let who = holder(who);
            match what {
                0..=2 => hold(&mut world, who, units, units / 4),
                3..=6 => {
                    let wish: Vec<_> = all.iter().copied().zip(parts).filter(|(_, parts)| *parts > 0).collect();
                    let some = !wish.is_empty();
                    if world.run(Actor::account(who), spread(&wish)).is_ok() && some {
                        prop_assert_eq!(votes(&world, who).iter().sum::<u64>(), votes_of(&world.rows, who));
                    }
                }
                _ => {
                    let by = BY[units as usize % BY.len()];
                    let (who, command) = command(by, all[which]);
                    let _: Result<Vec<Event>, Vec<Rejection>> = world.run(Actor::account(who), command);
                }
            }
        }
        for id in all {
            let feature = feature(&world, id);
            let standing: Vec<u64> = world
                .rows
                .rows(RowKind::Priority)
                .filter_map(|row| if let Row::Priority(priority) = row { Some(priority) } else { None })
                .flat_map(|priority| priority.spread.iter().filter(|part| part.feature == id).map(|part| part.votes))
                .collect();
            prop_assert_eq!(feature.standing, standing.iter().sum::<u64>());
            prop_assert_eq!(feature.standing_holders, standing.iter().filter(|votes| **votes > 0).count() as u64);
            if feature.state.is_open() {
                prop_assert_eq!((feature.support, feature.supporters), (feature.standing, feature.standing_holders));
            }
        }
    }
}
