//! Stories of a campaign's life.

use crate::common::*;
use fundly_core::{
    Actor, Currency, Event, PledgeState, Policy, Role, Span, Standing,
    campaign::{
        ApproveCampaign, CloseFundingEarly, CreateCampaign, EditStory, MoveDeadline, RemoveCollaborator, Story,
        SubmitCampaign,
    },
    pledge::{CancelPledge, ChangePledge},
    policy::EarlyClose,
};

#[test]
fn a_pledge_counts_at_once_and_can_be_called_off() {
    let mut world = World::all_or_nothing("1000.00");
    let events = world.ok(backer(1), contribution("25.00"));
    let [Event::PledgePlaced(placed)] = &events[..] else { panic!("{events:?}") };
    assert_eq!(placed.state, PledgeState::Committed);
    world.later(Span::days(1));
    assert_eq!(world.refused(backer(2), CancelPledge { pledge: placed.pledge }), "actor.forbidden");
    world.ok(backer(1), CancelPledge { pledge: placed.pledge });
    assert_eq!(world.refused(backer(1), CancelPledge { pledge: placed.pledge }), "pledge.state");
    world.verify();
}

#[test]
fn a_draft_without_terms_is_not_handed_in() {
    let world = World::new();
    world.ok(CREATOR, CreateCampaign { currency: Currency::USD, story: story() });
    assert_eq!(world.refused(CREATOR, SubmitCampaign {}), "campaign.terms_missing");
}

#[test]
fn nobody_reviews_a_campaign_of_their_own() {
    let world = World::draft(Policy::all_or_nothing(Currency::USD), Some(usd("10.00")), Some(30));
    world.ok(CREATOR, SubmitCampaign {});
    let creator = Actor { account: CREATOR, roles: vec![Role::Moderator], standing: Standing::Active };
    assert_eq!(world.refused_as(creator, ApproveCampaign {}), "campaign.own_review");
    world.ok_as(Actor::with_role(MODERATOR, Role::Moderator), ApproveCampaign {});
}

#[test]
fn after_launch_the_title_stays_and_the_rest_of_the_story_may_be_told_better() {
    let world = World::all_or_nothing("10.00");
    let title = "Another thing".parse().unwrap();
    assert_eq!(world.refused(CREATOR, EditStory { story: Story { title, ..story() } }), "campaign.frozen");
    world.ok(CREATOR, EditStory { story: Story { summary: "Faster.".parse().unwrap(), ..story() } });
    world.verify();
}

#[test]
fn only_a_collaborator_is_removed() {
    let world = World::all_or_nothing("10.00");
    let code = world.refused(CREATOR, RemoveCollaborator { account: backer(1) });
    assert_eq!(code, "campaign.not_a_collaborator");
}

#[test]
fn the_deadline_moves_as_often_as_the_policy_says() {
    let world = World::all_or_nothing("10.00");
    let later = |days| MoveDeadline { deadline: world.now.plus(Span::days(days)) };
    assert_eq!(world.refused(CREATOR, later(40)), "campaign.deadline_fixed");
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.funding.deadline_changes = 1;
    let world = World::draft(policy, Some(usd("10.00")), Some(30));
    world.launch();
    assert_eq!(world.refused(CREATOR, later(61)), "campaign.open_time");
    assert_eq!(world.refused(CREATOR, later(0)), "campaign.time_in_past");
    assert_eq!(world.refused(CREATOR, later(29)), "campaign.open_time", "to end earlier is an early close");
    world.ok(CREATOR, later(40));
    assert_eq!(world.refused(CREATOR, later(50)), "campaign.deadline_fixed");
    world.verify();
}

#[test]
fn funding_closes_early_only_with_the_goal_reached() {
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.closing.early = Some(EarlyClose { open_min: Span::days(7), notice: None });
    let mut world = World::draft(policy, Some(usd("10.00")), Some(30));
    world.launch();
    world.ok(backer(1), contribution("9.99"));
    world.later(Span::days(7));
    assert_eq!(world.refused(CREATOR, CloseFundingEarly::default()), "campaign.goal_not_reached");
    world.ok(backer(2), contribution("1.00"));
    world.ok(CREATOR, CloseFundingEarly::default());
    let closed = world.refused(backer(3), contribution("1.00"));
    assert_eq!(closed, "campaign.phase");
    world.verify();
}

/// The guard begins 24 hours before the deadline, at that very instant; until then anything goes.
#[test]
fn in_the_guard_nothing_takes_the_total_below_the_goal() {
    let mut world = World::all_or_nothing("20.00");
    let [first, second] = [1, 2].map(|n| placed(&world.ok(backer(n), contribution("10.00"))));
    let third = placed(&world.ok(backer(3), contribution("5.00")));
    world.later(Span::millis(29 * 86_400_000 - 1));
    world.ok(backer(1), CancelPledge { pledge: first });
    world.ok(backer(1), contribution("10.00"));
    world.later(Span::millis(1));
    assert_eq!(world.refused(backer(2), CancelPledge { pledge: second }), "policy.window_guarded");
    let order = contribution("4.99").order;
    assert_eq!(world.refused(backer(2), ChangePledge { pledge: second, order }), "policy.window_guarded");
    world.ok(backer(3), CancelPledge { pledge: third });
    world.verify();
}

#[test]
fn in_the_lock_nothing_is_lowered_at_all() {
    let mut policy = Policy::all_or_nothing(Currency::USD);
    lock(&mut policy, "2d");
    let mut world = World::draft(policy, Some(usd("1000.00")), Some(30));
    world.launch();
    let pledge = placed(&world.ok(backer(1), contribution("10.00")));
    world.later(Span::millis(28 * 86_400_000 - 1));
    world.ok(backer(1), ChangePledge { pledge, order: contribution("9.00").order });
    world.later(Span::millis(1));
    assert_eq!(world.refused(backer(1), CancelPledge { pledge }), "policy.window_closed");
    world.ok(backer(1), ChangePledge { pledge, order: contribution("12.00").order });
    world.verify();
}
