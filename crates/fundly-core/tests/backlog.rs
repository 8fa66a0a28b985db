//! Stories of the backlog: what holders want most is built first.

use crate::common::*;
use fundly_core::{
    AccountId, ClassId, Event, FeatureId, LotId, Permission, Policy, Row, RowKey, RowKind, Span, Units,
    backlog::*,
    campaign::{SetCollaborator, SetTerms, Terms},
    pledge::{PlacePledge, PledgeOrder},
    share::{ClassTerms, TransferShares},
};
use pollster::block_on;

/// A live open-ended campaign that sells a share with a vote for a dollar.
fn selling() -> (World, ClassId) {
    let authorised = Units::new(100_000).unwrap();
    World::offering(ClassTerms { price: usd("1.00"), authorised, ..class_terms() })
}

fn buy(world: &World, account: AccountId, class: ClassId, amount: &str) {
    let contribution = Some(usd(amount));
    let order = PledgeOrder { contribution, class: Some(class), ..PledgeOrder::default() };
    let payment = instructed(&world.ok(account, PlacePledge { order }));
    world.host(captured(payment, &format!("ch_{payment}"), amount));
}

fn propose(world: &mut World, who: AccountId, title: &str) -> FeatureId {
    world.later(Span::minutes(1));
    let issue = Some("https://git.example/project/issues/7".parse().unwrap());
    let events = world.ok(who, ProposeFeature { title: title.parse().unwrap(), text: "".parse().unwrap(), issue });
    let [Event::FeatureProposed(proposed)] = &events[..] else { panic!("{events:?}") };
    proposed.feature
}

fn spread(parts: &[(FeatureId, u32)]) -> SetPriorities {
    SetPriorities { spread: parts.iter().map(|&(feature, parts)| Part { feature, parts }).collect() }
}

fn read(world: &World, id: FeatureId) -> Feature {
    match block_on(world.engine.row(CAMPAIGN, RowKey::Feature(id))).unwrap() {
        Some(Row::Feature(feature)) => *feature,
        other => panic!("no feature {id}: {other:?}"),
    }
}

fn order(world: &World) -> Vec<FeatureId> {
    let rows = block_on(world.engine.every(CAMPAIGN, RowKind::Feature)).unwrap();
    let pick = |row: Row| if let Row::Feature(feature) = row { Some(*feature) } else { None };
    let features: Vec<Feature> = rows.into_iter().filter_map(pick).collect();
    rank(&features).iter().map(|feature| feature.id).collect()
}

#[test]
fn holders_order_the_backlog_and_the_developer_works_from_the_top() {
    let (mut world, class) = selling();
    let fast = propose(&mut world, backer(1), "Faster builds");
    let small = propose(&mut world, backer(9), "Smaller binaries");
    let plug = propose(&mut world, CREATOR, "Plug-ins");
    assert_eq!(order(&world), [fast, small, plug], "the older request first while nobody has said anything");
    buy(&world, backer(1), class, "100.00");
    buy(&world, backer(2), class, "60.00");
    assert_eq!(world.refused(backer(3), spread(&[(fast, 1)])), "actor.forbidden");
    world.ok(backer(1), spread(&[(small, 2), (plug, 1)]));
    world.ok(backer(2), spread(&[(plug, 1)]));
    assert_eq!((read(&world, small).support, read(&world, plug).support), (67, 93));
    assert_eq!(order(&world), [plug, small, fast]);

    // Who buys more weighs more, without saying anything again.
    buy(&world, backer(1), class, "200.00");
    assert_eq!((read(&world, small).support, read(&world, plug).support), (200, 160));
    assert_eq!(order(&world), [small, plug, fast]);

    let developer = backer(50);
    world.ok(CREATOR, SetCollaborator { account: developer, permissions: vec![Permission::Develop] });
    assert_eq!(world.refused(backer(1), PlanFeature { feature: small }), "actor.forbidden");
    assert_eq!(world.refused(developer, StartFeature { feature: small }), "backlog.state");
    world.ok(developer, PlanFeature { feature: small });
    world.ok(developer, StartFeature { feature: small });
    world.ok(developer, ShipFeature { feature: small });
    assert_eq!(order(&world), [plug, fast], "what is shipped is off the list");
    let reason: fundly_core::text::Reason = "Larger than before.".parse().unwrap();
    world.ok(backer(2), RejectFeature { feature: small, reason: reason.clone() });
    assert_eq!(
        (read(&world, small).state, read(&world, small).reason),
        (FeatureState::InProgress, Some(reason.clone()))
    );
    assert_eq!(order(&world), [small, plug, fast]);
    world.ok(developer, ShipFeature { feature: small });
    world.ok(backer(2), AcceptFeature { feature: small });
    world.ok(developer, DeclineFeature { feature: fast, reason });
    assert_eq!(read(&world, small).support, 200, "kept as it was");
    assert_eq!(order(&world), [plug]);
    world.verify();
}

/// R-BACKLOG-3: a vote is enough to say what comes first, however many the policy asks for to put something on the list; and
/// R-BACKLOG-7: with as much support, what more holders want comes before what is older.
#[test]
fn every_vote_has_its_say_in_the_order() {
    let world = World::created();
    let class = world.class(class_terms());
    let mut policy = Policy::open_ended();
    (policy.voting.proposer_votes, policy.voting.public_features) = (50, false);
    let terms = Terms { goal: None, maximum: None, opens: None, deadline: None, offers: Some(class), policy };
    world.ok(CREATOR, SetTerms { terms });
    world.launch();
    let mut world = world;
    let (older, younger) = (propose(&mut world, CREATOR, "A"), propose(&mut world, CREATOR, "B"));
    for (n, amount) in [(1, "20.00"), (2, "10.00"), (3, "10.00")] {
        buy(&world, backer(n), class, amount);
    }
    let ask = ProposeFeature { title: "C".parse().unwrap(), text: "".parse().unwrap(), issue: None };
    assert_eq!(world.refused(backer(1), ask), "backlog.holder_votes");
    world.ok(backer(1), spread(&[(older, 1)]));
    world.ok(backer(2), spread(&[(younger, 1)]));
    world.ok(backer(3), spread(&[(younger, 1)]));
    assert_eq!((read(&world, older).support, read(&world, younger).support), (2, 2));
    assert_eq!(order(&world), [younger, older]);
    world.verify();
}

#[test]
fn priorities_follow_shares_from_hand_to_hand() {
    let (mut world, class) = selling();
    let a = propose(&mut world, CREATOR, "A");
    let b = propose(&mut world, CREATOR, "B");
    buy(&world, backer(1), class, "90.00");
    buy(&world, backer(2), class, "10.00");
    world.ok(backer(1), spread(&[(a, 1)]));
    world.ok(backer(2), spread(&[(b, 1)]));
    let rows = block_on(world.engine.every(CAMPAIGN, RowKind::Lot)).unwrap();
    let lot: LotId = rows
        .iter()
        .find_map(|row| match row {
            Row::Lot(lot) if lot.holder == backer(1) => Some(lot.id),
            _ => None,
        })
        .unwrap();
    world.later(Span::days(1));
    world.ok(backer(1), TransferShares { lot, units: Units::new(50).unwrap(), to: backer(2), exemption: None });
    assert_eq!((read(&world, a).support, read(&world, b).support), (40, 60));
    assert_eq!(order(&world), [b, a]);
    world.verify();
}
