//! What may I do now?

use crate::common::*;
use fundly_core::{
    Actor, CommandKind, PledgeId, Policy, Role, Span, Standing, Timestamp,
    share::{ClassTerms, GrantShares},
};
use pollster::block_on;

fn allowed(world: &World, actor: &Actor, pledge: Option<PledgeId>) -> Vec<(CommandKind, Option<Timestamp>)> {
    let found = block_on(world.engine.allowed(CAMPAIGN, actor, world.now, pledge)).unwrap();
    found.into_iter().map(|allowed| (allowed.command, allowed.until)).collect()
}

fn has(list: &[(CommandKind, Option<Timestamp>)], kind: CommandKind) -> bool {
    list.iter().any(|(found, _)| *found == kind)
}

#[test]
fn a_draft_offers_its_creator_to_write_and_to_hand_in() {
    let world = World::draft(Policy::all_or_nothing(fundly_core::Currency::USD), Some(usd("10.00")), Some(30));
    let creator = allowed(&world, &Actor::account(CREATOR), None);
    assert!(has(&creator, CommandKind::SubmitCampaign) && has(&creator, CommandKind::SetTerms));
    assert!(!has(&creator, CommandKind::ApproveCampaign) && !has(&creator, CommandKind::PlacePledge));
    assert!(allowed(&world, &Actor::account(backer(1)), None).is_empty());
}

#[test]
fn a_backer_may_cancel_until_the_deadline_and_sees_the_moment() {
    let mut world = World::all_or_nothing("1000.00");
    let pledge = placed(&world.ok(backer(1), contribution("25.00")));
    let mine = allowed(&world, &Actor::account(backer(1)), Some(pledge));
    let deadline = world.campaign().deadline;
    assert!(mine.contains(&(CommandKind::CancelPledge, deadline)), "{mine:?}");
    assert!(mine.contains(&(CommandKind::PlacePledge, deadline)));
    let other = allowed(&world, &Actor::account(backer(2)), Some(pledge));
    assert!(!has(&other, CommandKind::CancelPledge));
    world.later(Span::days(30));
    let mine = allowed(&world, &Actor::account(backer(1)), Some(pledge));
    assert!(!has(&mine, CommandKind::CancelPledge) && !has(&mine, CommandKind::PlacePledge));
    let host = allowed(&world, &Actor::with_role(HOST, Role::System), None);
    assert!(has(&host, CommandKind::Settle));
}

#[test]
fn restricted_accounts_may_withdraw_but_not_pledge_and_suspended_ones_nothing() {
    let world = World::all_or_nothing("1000.00");
    let pledge = placed(&world.ok(backer(1), contribution("25.00")));
    let actor = Actor { standing: Standing::Restricted, ..Actor::account(backer(1)) };
    let mine = allowed(&world, &actor, Some(pledge));
    assert!(has(&mine, CommandKind::CancelPledge) && !has(&mine, CommandKind::PlacePledge));
    assert_eq!(world.refused_as(actor, contribution("5.00")), "actor.standing");
    let actor = Actor { standing: Standing::Suspended, ..Actor::account(backer(1)) };
    assert!(allowed(&world, &actor, Some(pledge)).is_empty());
}

#[test]
fn what_belongs_to_the_actor_and_is_no_pledge_is_offered_too() {
    // Found by random commands: a holder could transfer shares, and was not offered to.
    let world = World::draft(Policy::open_ended(), None, None);
    let units = |count| fundly_core::Units::new(count).unwrap();
    let class = world.class(ClassTerms { reserved: units(100), ..class_terms() });
    world.launch();
    let holder = Actor::account(backer(1));
    assert!(!has(&allowed(&world, &holder, None), CommandKind::TransferShares));
    let reason = "work".parse().unwrap();
    world.ok(CREATOR, GrantShares { class, holder: backer(1), units: units(5), reason });
    let mine = allowed(&world, &holder, None);
    assert!(has(&mine, CommandKind::TransferShares), "{mine:?}");
    assert!(has(&mine, CommandKind::EditComment) && has(&mine, CommandKind::WithdrawProposal));
    assert!(!has(&allowed(&world, &Actor::account(backer(2)), None), CommandKind::TransferShares));
}
