//! Fulfilment: what is paid for is made, shipped and delivered.

use super::*;

fn set(pledge: PledgeId, tier: TierId, state: FulfilmentState) -> SetFulfilment {
    SetFulfilment { pledge, tier, state, tracking: None }
}

/// The shortest way to a state from nothing done.
fn way_to(state: FulfilmentState) -> &'static [FulfilmentState] {
    use FulfilmentState::{Delivered, Failed, InPreparation, None, Shipped};
    match state {
        None => &[],
        InPreparation => &[InPreparation],
        Shipped => &[InPreparation, Shipped],
        Delivered => &[InPreparation, Shipped, Delivered],
        Failed => &[InPreparation, Failed],
    }
}

#[test]
fn every_move_of_a_delivery_is_in_the_table_or_refused() {
    let mut allowed = 0;
    for from in FulfilmentState::ALL {
        for to in FulfilmentState::ALL {
            let (world, pledge, id) = paid_rewards();
            for state in way_to(from) {
                world.ok(CREATOR, set(pledge, id, *state));
            }
            let in_table = MOVES.iter().any(|step| step.from == Some(from) && step.to == to);
            let command = set(pledge, id, to);
            if in_table {
                world.ok(CREATOR, command);
                assert_eq!(world.pledge(pledge).lines[0].fulfilment, to);
                allowed += 1;
            } else {
                assert_eq!(world.refused(CREATOR, command), "reward.fulfilment_move", "{from:?} to {to:?}");
            }
            world.verify();
        }
    }
    assert_eq!(allowed, 6);
    assert_eq!(MOVES.len(), allowed + 1, "the table has one more: how a line begins");
    for step in MOVES.iter().filter(|step| step.from.is_some()) {
        let state = serde_json::to_value(step.to).unwrap();
        assert_eq!(step.by, format!("setFulfilment:{}", state.as_str().unwrap()));
    }
}

#[test]
fn only_what_is_shipped_is_tracked() {
    let (world, pledge, id) = paid_rewards();
    let tracked = |state| SetFulfilment { tracking: Some("1Z999".parse().unwrap()), ..set(pledge, id, state) };
    assert_eq!(world.refused(CREATOR, tracked(FulfilmentState::InPreparation)), "reward.tracking_unshipped");
    world.ok(CREATOR, set(pledge, id, FulfilmentState::InPreparation));
    world.ok(CREATOR, tracked(FulfilmentState::Shipped));
    world.ok(CREATOR, set(pledge, id, FulfilmentState::Failed));
    let tracking = |world: &World| world.pledge(pledge).lines[0].tracking.clone();
    assert!(tracking(&world).is_some(), "what was lost can still be looked for");
    world.ok(CREATOR, set(pledge, id, FulfilmentState::InPreparation));
    assert_eq!(tracking(&world), None, "a second parcel has a number of its own");
    world.verify();
}

#[test]
fn only_what_is_paid_for_and_there_is_delivered() {
    let world = World::open_ended();
    let (id, other) = (world.add(scarce(3)), world.add(tier_terms("5.00")));
    let events = world.ok(backer(1), order(id, 2));
    let pledge = placed(&events);
    let prepare = |tier| set(pledge, tier, FulfilmentState::InPreparation);
    assert_eq!(world.refused(CREATOR, prepare(id)), "pledge.state");
    world.host(captured(instructed(&events), "ch_1", "20.00"));
    assert_eq!(world.refused(backer(1), prepare(id)), "actor.forbidden");
    assert_eq!(world.refused(CREATOR, prepare(other)), "reward.line_not_found");
    let missing = PledgeId::from_u128(1);
    assert_eq!(world.refused(CREATOR, set(missing, id, FulfilmentState::Shipped)), "pledge.not_found");
    world.ok(CREATOR, prepare(id));
    world.verify();
}

#[test]
fn what_was_given_back_is_not_delivered() {
    let (world, pledge, id) = paid_rewards();
    let other = world.add(tier_terms("5.00"));
    let give_back = |pledge, tier, quantity| {
        let amount = RefundAmount::Line { tier, quantity };
        world.ok(CREATOR, RefundPledge { pledge, amount, ground: Ground::Creator });
    };
    give_back(pledge, id, 3);
    let prepare = |pledge, tier| set(pledge, tier, FulfilmentState::InPreparation);
    assert_eq!(world.refused(CREATOR, prepare(pledge, id)), "pledge.state", "nothing is left of the pledge");
    let events = world.ok(backer(1), PlacePledge { order: of(&[(id, 1), (other, 2)]) });
    let both = placed(&events);
    world.host(captured(instructed(&events), "ch_2", "20.00"));
    give_back(both, other, 1);
    world.ok(CREATOR, prepare(both, other));
    give_back(both, other, 1);
    assert_eq!(world.refused(CREATOR, set(both, other, FulfilmentState::Shipped)), "reward.line_refunded");
    world.ok(CREATOR, prepare(both, id));
    world.verify();
}

#[test]
fn what_is_on_its_way_when_a_campaign_completes_still_arrives() {
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.fees.clear();
    let mut world = World::draft(policy, Some(usd("10.00")), Some(30));
    world.launch();
    let id = world.add(tier_terms("10.00"));
    let pledge = world.choose(backer(1), id, 1);
    world.later(Span::days(30));
    for (payment, amount) in World::instructions(&world.settle(100)) {
        world.host(captured(payment, "ch_1", &amount));
    }
    world.settle(100);
    world.ok(CREATOR, StartDelivery {});
    world.ok(CREATOR, set(pledge, id, FulfilmentState::InPreparation));
    world.ok(CREATOR, set(pledge, id, FulfilmentState::Shipped));
    world.ok(CREATOR, CompleteCampaign {});
    world.ok(CREATOR, set(pledge, id, FulfilmentState::Delivered));
    world.verify();
}
