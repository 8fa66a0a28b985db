//! Stories of what people say: comments, and posts of the creator.

use crate::common::*;
use fundly_core::{
    Actor, CommentId, Currency, Event, Permission, Policy, PostId, Role, Row, RowKey, Span, Standing,
    campaign::{CancelCampaign, SetCollaborator, SuspendCampaign},
    community::*,
};
use pollster::block_on;

fn moderator() -> Actor {
    Actor::with_role(MODERATOR, Role::Moderator)
}

fn say(text: &str) -> PostComment {
    PostComment { text: text.parse().unwrap(), reply_to: None }
}

fn posted(events: &[Event]) -> CommentId {
    let [Event::CommentPosted(posted)] = events else { panic!("{events:?}") };
    posted.comment
}

fn published(events: &[Event]) -> PostId {
    let [Event::PostPublished(published)] = events else { panic!("{events:?}") };
    published.post
}

fn post(backers_only: bool) -> PublishPost {
    PublishPost { title: "News".parse().unwrap(), text: "It *works*.".parse().unwrap(), backers_only }
}

fn comment(world: &World, id: CommentId) -> Comment {
    match block_on(world.engine.row(CAMPAIGN, RowKey::Comment(id))).unwrap() {
        Some(Row::Comment(comment)) => *comment,
        other => panic!("no comment {id}: {other:?}"),
    }
}

fn draft() -> World {
    World::draft(Policy::all_or_nothing(Currency::USD), Some(usd("100.00")), Some(30))
}

#[test]
fn people_talk_from_launch_on() {
    let world = draft();
    assert_eq!(world.refused(backer(1), say("When?")), "campaign.phase");
    world.launch();
    let first = posted(&world.ok(backer(1), say("When?")));
    let answer = PostComment { reply_to: Some(first), ..say("In May.") };
    let second = posted(&world.ok(CREATOR, answer));
    assert!(!comment(&world, first).by_creator);
    let second = comment(&world, second);
    assert!(second.by_creator && second.reply_to == Some(first));
    let lost = PostComment { reply_to: Some(CommentId::from_u128(1)), ..say("What?") };
    assert_eq!(world.refused(backer(1), lost), "community.comment_not_found");
    let restricted = Actor { standing: Standing::Restricted, ..Actor::account(backer(1)) };
    assert_eq!(world.refused_as(restricted, say("Let me in!")), "actor.standing");
    world.ok_as(moderator(), SuspendCampaign { reason: "Under review.".parse().unwrap() });
    assert_eq!(world.refused(backer(1), say("Why?")), "campaign.phase");
    world.verify();
}

#[test]
fn what_was_never_launched_has_no_public() {
    let reason = || CancelCampaign { reason: "No time.".parse().unwrap(), fraud: false };
    let never = draft();
    never.ok(CREATOR, reason());
    assert_eq!(never.refused(backer(1), say("Pity.")), "community.never_launched");
    assert_eq!(never.refused(CREATOR, post(false)), "community.never_launched");
    let world = draft();
    world.launch();
    world.ok(CREATOR, reason());
    world.ok(backer(1), say("Pity."));
    world.ok(CREATOR, post(false));
    world.verify();
}

#[test]
fn authors_edit_their_own_words() {
    let mut world = World::all_or_nothing("100.00");
    let id = posted(&world.ok(backer(1), say("Grate!")));
    let edit = |text: &str| EditComment { comment: id, text: text.parse().unwrap() };
    assert_eq!(world.refused(backer(2), edit("Bad!")), "actor.forbidden");
    assert_eq!(world.refused_as(moderator(), edit("Bad!")), "actor.forbidden");
    world.later(Span::minutes(1));
    world.ok(backer(1), edit("Great!"));
    let row = comment(&world, id);
    assert_eq!((row.text.as_str(), row.edits, row.edited_at), ("Great!", 1, Some(world.now)));
    let missing = EditComment { comment: CommentId::from_u128(1), ..edit("Great!") };
    assert_eq!(world.refused(backer(1), missing), "community.comment_not_found");
    world.verify();
}

#[test]
fn a_moderators_word_stands_above_the_teams() {
    let world = World::all_or_nothing("100.00");
    let helper = backer(9);
    world.ok(CREATOR, SetCollaborator { account: helper, permissions: vec![Permission::Community] });
    let id = posted(&world.ok(backer(1), say("Rubbish!")));
    let hide = || HideComment { comment: id, reason: "Rude.".parse().unwrap() };
    let show = || ShowComment { comment: id };
    assert_eq!(world.refused(backer(2), hide()), "actor.forbidden");
    assert_eq!(world.refused(helper, show()), "community.comment_not_hidden");
    // The team hides, and may change its mind.
    world.ok(helper, hide());
    assert_eq!(world.refused(CREATOR, hide()), "community.comment_hidden");
    assert_eq!(world.refused(backer(1), show()), "actor.forbidden");
    world.ok(CREATOR, show());
    // What a moderator hid, only a moderator shows: even where the team had hidden it before.
    world.ok(helper, hide());
    world.ok_as(moderator(), hide());
    assert_eq!(world.refused_as(moderator(), hide()), "community.comment_hidden");
    assert_eq!(world.refused(CREATOR, show()), "community.hidden_by_moderator");
    let hidden = comment(&world, id).hidden.unwrap();
    assert_eq!((hidden.by, hidden.by_moderator, hidden.reason.as_str()), (MODERATOR, true, "Rude."));
    // What is hidden is neither answered nor rewritten.
    let reply = PostComment { reply_to: Some(id), ..say("Indeed.") };
    assert_eq!(world.refused(backer(2), reply), "community.comment_hidden");
    let edit = EditComment { comment: id, text: "Fine.".parse().unwrap() };
    assert_eq!(world.refused(backer(1), edit.clone()), "community.comment_hidden");
    world.ok_as(moderator(), show());
    world.ok(backer(1), edit);
    let missing = CommentId::from_u128(1);
    assert_eq!(world.refused(CREATOR, ShowComment { comment: missing }), "community.comment_not_found");
    assert_eq!(world.refused(CREATOR, HideComment { comment: missing, ..hide() }), "community.comment_not_found");
    world.verify();
}

#[test]
fn the_audience_of_a_post_is_fixed_when_it_is_published() {
    let mut world = World::all_or_nothing("100.00");
    let editor = backer(9);
    assert_eq!(world.refused(editor, post(true)), "actor.forbidden");
    world.ok(CREATOR, SetCollaborator { account: editor, permissions: vec![Permission::Edit] });
    let id = published(&world.ok(editor, post(true)));
    world.later(Span::hours(1));
    let edit = EditPost { post: id, title: "Good news".parse().unwrap(), text: "It works.".parse().unwrap() };
    assert_eq!(world.refused(backer(1), edit.clone()), "actor.forbidden");
    world.ok(CREATOR, edit.clone());
    let Some(Row::Post(row)) = block_on(world.engine.row(CAMPAIGN, RowKey::Post(id))).unwrap() else { panic!() };
    assert_eq!((row.author, row.title.as_str(), row.edited_at), (editor, "Good news", Some(world.now)));
    assert!(row.backers_only);
    let missing = EditPost { post: PostId::from_u128(1), ..edit };
    assert_eq!(world.refused(CREATOR, missing), "community.post_not_found");
    world.verify();
}
