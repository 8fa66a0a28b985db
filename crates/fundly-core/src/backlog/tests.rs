//! The backlog on the bench.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use super::*;
use crate::{
    actor::{Actor, Permission},
    bench::{Bench, CREATOR, holder},
    campaign::SetCollaborator,
    command::Command,
    context::Context,
    decide::{Row, RowKind},
    event::Event,
    id::CommandId,
    limits::SPREAD_MAX,
    policy::Policy,
    rejection::Rejection,
    time::Span,
};
use proptest::prelude::*;

fn propose(bench: &mut Bench, who: AccountId) -> FeatureId {
    let command = ProposeFeature { title: "Faster".parse().unwrap(), text: "".parse().unwrap(), issue: None };
    let events = bench.ok(who, command);
    let [Event::FeatureProposed(proposed)] = &events[..] else { panic!("{events:?}") };
    proposed.feature
}

fn features<const N: usize>(bench: &mut Bench) -> [FeatureId; N] {
    std::array::from_fn(|_| {
        bench.later(Span::minutes(1));
        propose(bench, CREATOR)
    })
}

fn spread(parts: &[(FeatureId, u32)]) -> SetPriorities {
    SetPriorities { spread: parts.iter().map(|&(feature, parts)| Part { feature, parts }).collect() }
}

fn feature(bench: &Bench, id: FeatureId) -> Feature {
    bench.rows.feature(id).unwrap().clone()
}

fn support(bench: &Bench, id: FeatureId) -> (u64, u64) {
    let feature = feature(bench, id);
    (feature.support, feature.supporters)
}

fn votes(bench: &Bench, account: AccountId) -> Vec<u64> {
    bench.rows.priority(account).unwrap().spread.iter().map(|part| part.votes).collect()
}

/// Sets what an account holds and lets its priorities follow, as every change of a holding does.
fn hold(bench: &mut Bench, account: AccountId, units: u64, frozen: u64) {
    bench.hold(account, units, frozen);
    let actor = Actor::account(account);
    let ctx = Context { now: bench.now, actor: &actor, command: CommandId::from_u128(0xFFFF) };
    let mut tx = crate::decide::Tx::new(&bench.rows, &ctx);
    reweigh(&mut tx, account);
    let (rows, _, refused) = tx.into_parts();
    assert!(refused.is_empty());
    let changes = rows.into_changes();
    bench.rows.absorb(changes);
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

fn go(bench: &mut Bench, by: &str, feature: FeatureId) {
    let (who, command) = command(by, feature);
    bench.ok(who, command);
}

/// Every state with every command: exactly the moves of the table succeed.
#[test]
fn the_table_has_every_move_and_no_other() {
    let mut bench = Bench::open_ended();
    bench.hold(holder(1), 5, 0);
    let [id] = features(&mut bench);
    let mut seen = 0;
    for state in FeatureState::ALL {
        for by in BY {
            bench.rows.feature_mut(id).unwrap().state = state;
            let wanted = MOVES.iter().find(|step| step.from == Some(state) && step.by == by);
            let (who, command) = command(by, id);
            match (bench.run(Actor::account(who), command), wanted) {
                (Ok(_), Some(step)) => assert_eq!(feature(&bench, id).state, step.to, "{state:?} {by}"),
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
    let mut bench = Bench::open_ended();
    bench.hold(holder(1), 5, 0);
    let unknown = FeatureId::from_u128(9);
    for by in BY {
        let (who, command) = command(by, unknown);
        assert_eq!(bench.refused(who, command), ["backlog.not_found"], "{by}");
    }
    assert_eq!(bench.refused(holder(1), spread(&[(unknown, 1)])), ["backlog.not_found"]);
}

#[test]
fn who_may_ask_and_who_may_build() {
    let mut policy = Policy::open_ended();
    policy.voting.public_features = false;
    policy.voting.proposer_votes = 10;
    let mut bench = Bench::with(policy);
    bench.hold(holder(1), 10, 0);
    bench.hold(holder(2), 10, 1);
    let developer = AccountId::from_u128(0xD0);
    let ask = ProposeFeature { title: "Faster".parse().unwrap(), text: "".parse().unwrap(), issue: None };
    for stranger in [holder(2), holder(3), developer] {
        assert_eq!(bench.refused(stranger, ask.clone()), ["backlog.holder_votes"]);
    }
    bench.ok(CREATOR, SetCollaborator { account: developer, permissions: vec![Permission::Develop] });
    for welcome in [holder(1), CREATOR, developer] {
        bench.ok(welcome, ask.clone());
    }
    let id = propose(&mut bench, holder(1));
    assert_eq!(bench.refused(holder(1), PlanFeature { feature: id }), ["actor.forbidden"]);
    bench.ok(developer, PlanFeature { feature: id });
    let public = &mut Bench::open_ended();
    propose(public, AccountId::from_u128(0xEE));
}

#[test]
fn nobody_judges_their_own_work() {
    let mut bench = Bench::open_ended();
    let developer = AccountId::from_u128(0xD0);
    bench.ok(CREATOR, SetCollaborator { account: developer, permissions: vec![Permission::Develop] });
    let [id] = features(&mut bench);
    for by in ["planFeature", "startFeature", "shipFeature"] {
        go(&mut bench, by, id);
    }
    assert_eq!(bench.refused(CREATOR, AcceptFeature { feature: id }), ["actor.forbidden"], "holds nothing");
    for own in [CREATOR, developer] {
        bench.hold(own, 100, 0);
        assert_eq!(bench.refused(own, AcceptFeature { feature: id }), ["backlog.own_work"]);
        assert_eq!(bench.refused(own, RejectFeature { feature: id, reason: reason() }), ["backlog.own_work"]);
    }
    bench.hold(holder(2), 7, 7);
    assert_eq!(bench.refused(holder(2), AcceptFeature { feature: id }), ["backlog.holder_votes"], "all frozen");
    bench.hold(holder(1), 1, 0);
    bench.ok(holder(1), AcceptFeature { feature: id });
    assert_eq!(feature(&bench, id).state, FeatureState::Accepted);
}

#[test]
fn a_spread_gives_every_vote_away_exactly() {
    let mut bench = Bench::open_ended();
    let [a, b, c] = features(&mut bench);
    hold(&mut bench, holder(1), 100, 0);
    bench.ok(holder(1), spread(&[(a, 1), (b, 1), (c, 1)]));
    assert_eq!(votes(&bench, holder(1)), [34, 33, 33]);
    hold(&mut bench, holder(2), 10, 4);
    bench.ok(holder(2), spread(&[(b, 2), (a, 1)]));
    assert_eq!(votes(&bench, holder(2)), [4, 2], "frozen shares carry no votes");
    assert_eq!([a, b, c].map(|id| support(&bench, id)), [(36, 2), (37, 2), (33, 1)]);
    bench.ok(holder(1), spread(&[(c, 9)]));
    assert_eq!([a, b, c].map(|id| support(&bench, id)), [(2, 1), (4, 1), (100, 1)], "a spread replaces the one before");
    bench.ok(holder(1), spread(&[]));
    assert_eq!(support(&bench, c), (0, 0), "an empty spread takes everything back");
}

#[test]
fn a_spread_is_refused_for_each_thing_that_is_wrong() {
    let mut bench = Bench::open_ended();
    let [a, b] = features(&mut bench);
    assert_eq!(bench.refused(holder(1), spread(&[(a, 1)])), ["actor.forbidden"]);
    bench.hold(holder(1), 100, 0);
    go(&mut bench, "declineFeature", b);
    assert_eq!(bench.refused(holder(1), spread(&[(a, 1), (b, 1)])), ["backlog.state"]);
    assert_eq!(bench.refused(holder(1), spread(&[(a, 0)])), ["backlog.empty_part"]);
    assert_eq!(bench.refused(holder(1), spread(&[(a, 1), (a, 2)])), ["backlog.feature_twice"]);
    assert_eq!(bench.refused(holder(1), spread(&[(a, 0), (a, 0), (b, 1)])).len(), 4, "all of it at once");
    let many: Vec<_> = (0..=SPREAD_MAX as u128).map(|n| (FeatureId::from_u128(n), 1)).collect();
    assert_eq!(bench.refused(holder(1), spread(&many)), ["limit.too_many"]);
}

#[test]
fn priority_follows_the_holding() {
    let mut bench = Bench::open_ended();
    let [a, b] = features(&mut bench);
    hold(&mut bench, holder(1), 10, 0);
    bench.ok(holder(1), spread(&[(a, 3), (b, 1)]));
    assert_eq!(votes(&bench, holder(1)), [8, 2], "7.5 and 2.5: the earlier part first");
    hold(&mut bench, holder(1), 100, 20);
    assert_eq!(votes(&bench, holder(1)), [60, 20]);
    hold(&mut bench, holder(1), 0, 0);
    assert_eq!([a, b].map(|id| support(&bench, id)), [(0, 0), (0, 0)], "votes that were sold stand no more");
    hold(&mut bench, holder(1), 4, 0);
    assert_eq!([a, b].map(|id| support(&bench, id)), [(3, 1), (1, 1)], "the wish is kept");
}

/// A closed feature keeps its support as a record; its votes move on with their holders; and one that is sent back starts
/// with what still stands on it, so that no vote stands twice.
#[test]
fn a_closed_feature_keeps_its_record_and_lets_votes_go() {
    let mut bench = Bench::open_ended();
    let [a, b] = features(&mut bench);
    for n in [1, 2] {
        hold(&mut bench, holder(n), 10, 0);
        bench.ok(holder(n), spread(&[(a, 1), (b, 1)]));
    }
    for by in ["planFeature", "startFeature", "shipFeature"] {
        go(&mut bench, by, a);
    }
    bench.ok(holder(1), spread(&[(b, 1)]));
    assert_eq!([a, b].map(|id| support(&bench, id)), [(10, 2), (15, 2)]);
    assert_eq!(feature(&bench, a).standing, 5);
    go(&mut bench, "rejectFeature", a);
    assert_eq!(feature(&bench, a).reason, Some(reason()));
    assert_eq!([a, b].map(|id| support(&bench, id)), [(5, 1), (15, 2)]);
    go(&mut bench, "declineFeature", a);
    hold(&mut bench, holder(2), 12, 0);
    assert_eq!(votes(&bench, holder(2)), [12], "the part on the closed feature is dropped");
    assert_eq!([a, b].map(|id| support(&bench, id)), [(5, 1), (22, 2)]);
    assert_eq!(feature(&bench, a).standing, 0);
}

#[test]
fn the_order_is_by_votes_holders_age_and_id() {
    let mut bench = Bench::open_ended();
    let [a, b, c, d] = features(&mut bench);
    let twin = propose(&mut bench, CREATOR);
    let set = |bench: &mut Bench, id, support, supporters| {
        let feature = bench.rows.feature_mut(id).unwrap();
        (feature.support, feature.supporters) = (support, supporters);
    };
    set(&mut bench, a, 5, 1);
    set(&mut bench, b, 5, 2);
    set(&mut bench, c, 9, 1);
    let rows: Vec<Feature> = bench
        .rows
        .rows(RowKind::Feature)
        .filter_map(|row| if let Row::Feature(feature) = row { Some((**feature).clone()) } else { None })
        .collect();
    let ids = |rows: &[Feature]| rank(rows).iter().map(|feature| feature.id).collect::<Vec<_>>();
    let (first, second) = if d < twin { (d, twin) } else { (twin, d) };
    assert_eq!(feature(&bench, d).created_at, feature(&bench, twin).created_at);
    assert_eq!(ids(&rows), [c, b, a, first, second]);
    let mut reversed = rows.clone();
    reversed.reverse();
    assert_eq!(ids(&reversed), ids(&rows), "the order does not depend on how they are listed");
    go(&mut bench, "declineFeature", c);
    assert!(rank([&feature(&bench, c)]).is_empty(), "closed features are not ranked");
}

proptest! {
    /// Whatever holders do, what stands on a feature is the sum of the spreads, an open feature's support is what stands on
    /// it, and the parts of a spread over anything are exactly the holder's votes at the time.
    #[test]
    fn support_is_the_sum_of_the_spreads(
        steps in proptest::collection::vec((1_u64..5, 0_u8..10, 0_usize..6, 0_u64..500, proptest::collection::vec(0_u32..4, 6)), 1..60),
    ) {
        let mut bench = Bench::open_ended();
        let all: [FeatureId; 6] = features(&mut bench);
        for (who, what, which, units, parts) in steps {
            bench.later(Span::minutes(1));
            let who = holder(who);
            match what {
                0..=2 => hold(&mut bench, who, units, units / 4),
                3..=6 => {
                    let wish: Vec<_> = all.iter().copied().zip(parts).filter(|(_, parts)| *parts > 0).collect();
                    let some = !wish.is_empty();
                    if bench.run(Actor::account(who), spread(&wish)).is_ok() && some {
                        prop_assert_eq!(votes(&bench, who).iter().sum::<u64>(), votes_now(&bench.rows, who));
                    }
                }
                _ => {
                    let by = BY[units as usize % BY.len()];
                    let (who, command) = command(by, all[which]);
                    let _: Result<Vec<Event>, Vec<Rejection>> = bench.run(Actor::account(who), command);
                }
            }
        }
        for id in all {
            let feature = feature(&bench, id);
            let standing: Vec<u64> = bench
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
