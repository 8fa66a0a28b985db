//! The ways to cheat: shares that move, and votes that are cast twice.

use super::*;

/// Flash loans and late buyers: whatever moves after the record date, the count stays what it would have been.
#[test]
fn transfer_after_record_changes_nothing() {
    let mut world = register(&[60, 40]);
    let id = resolution(&mut world);
    world.hold(holder(1), 0, 0);
    world.hold(holder(3), 60, 0);
    world.later(Span::hours(1));
    assert_eq!(world.refused(holder(3), CastBallot { proposal: id, choice: Choice::No }), ["proposal.no_weight"]);
    vote(&mut world, 1, id, Choice::Yes);
    vote(&mut world, 2, id, Choice::No);
    assert_eq!(row(&world, id).tally, Tally { yes: 60, no: 40, abstain: 0, ballots: 2 });
    assert!(closed(&mut world, id).passed);
}

/// Bought in the very moment in which the proposal is put: the record date is before it.
#[test]
fn what_is_bought_as_the_proposal_is_put_does_not_vote() {
    let mut world = register(&[1]);
    world.hold(holder(2), 1_000, 0);
    let id = resolution(&mut world);
    assert_eq!(row(&world, id).electorate, 1);
    assert_eq!(world.refused(holder(2), CastBallot { proposal: id, choice: Choice::No }), ["proposal.no_weight"]);
}

/// Sputnik DAO #53, api3 #268: vote, hand the shares on, vote again.
#[test]
fn double_vote_by_transfer_is_impossible() {
    let mut world = register(&[60, 40]);
    let id = resolution(&mut world);
    vote(&mut world, 1, id, Choice::Yes);
    world.hold(holder(1), 0, 0);
    world.hold(holder(2), 100, 0);
    world.later(Span::hours(1));
    vote(&mut world, 2, id, Choice::Yes);
    vote(&mut world, 2, id, Choice::Yes);
    let tally = row(&world, id).tally;
    assert_eq!((tally.cast(), tally.ballots), (100, 2), "no share voted twice, no ballot counted twice");
}

/// The account that stands for the whole register is nobody's to vote with.
#[test]
fn nobody_votes_as_everyone() {
    let mut world = register(&[60, 40]);
    let id = resolution(&mut world);
    let cast = CastBallot { proposal: id, choice: Choice::No };
    assert_eq!(world.refused(AccountId::EVERYONE, cast), ["actor.not_an_account"]);
}
