//! A count explains itself, and is that of its ballots.

use super::*;

fn evidence(world: &World) -> (Vec<Ballot>, Vec<crate::share::Checkpoint>, Vec<Holder>, Vec<Class>) {
    let mut found = (vec![], vec![], vec![], vec![]);
    for kind in [RowKind::Ballot, RowKind::Checkpoint, RowKind::Holder, RowKind::Class] {
        for row in world.rows.rows(kind) {
            match row {
                Row::Ballot(ballot) => found.0.push((**ballot).clone()),
                Row::Checkpoint(checkpoint) => found.1.push((**checkpoint).clone()),
                Row::Holder(holder) => found.2.push((**holder).clone()),
                Row::Class(class) => found.3.push((**class).clone()),
                _ => {}
            }
        }
    }
    found
}

fn explain(world: &World, proposal: ProposalId) -> Explanation {
    let (ballots, checkpoints, holders, classes) = evidence(world);
    let evidence = Evidence { ballots: &ballots, checkpoints: &checkpoints, holders: &holders, classes: &classes };
    row(world, proposal).explain(&evidence)
}

#[test]
fn a_count_explains_itself() {
    let mut world = register(&[60, 30, 10]);
    let put_at = world.now.minus(DAY);
    let id = resolution(&mut world);
    vote(&mut world, 1, id, Choice::Yes);
    vote(&mut world, 2, id, Choice::No);
    // After the vote a dispute freezes 45 of the first holder's 60 shares.
    world.hold(holder(1), 60, 45);
    let explained = explain(&world, id);
    assert!(explained.stands() && explained.passes);
    assert_eq!(explained.recounted, Tally { yes: 60, no: 30, abstain: 0, ballots: 2 });
    assert_eq!(explained.disputed, Tally { yes: 45, no: 0, abstain: 0, ballots: 1 });
    assert_eq!(explained.not_cast, Some(10));
    let first = &explained.ballots[0];
    assert_eq!((first.voter, first.weight, first.disputed), (holder(1), 60, 45));
    assert_eq!((first.checkpoint, first.agrees), (Some(put_at), Some(true)));
    let CountVerdict { quorum, threshold, support } = explained.verdict;
    assert_eq!((quorum.left, quorum.right), (90 * 1_000_000, 100_000 * 100));
    assert_eq!((threshold.left, threshold.relation, threshold.right), (60, Relation::MoreThan, 30));
    assert_eq!((support.left, support.right), (60, 1));
}

#[test]
fn an_explanation_notices_what_does_not_stand() {
    let mut world = register(&[60, 40]);
    let id = resolution(&mut world);
    vote(&mut world, 1, id, Choice::Yes);
    assert!(explain(&world, id).stands());
    world.rows.proposal_mut(id).unwrap().tally.yes = 61;
    assert!(!explain(&world, id).stands(), "the recorded sum is not what the ballots make");
    world.rows.proposal_mut(id).unwrap().tally.yes = 60;
    world.rows.ballot_mut(id, holder(1)).unwrap().weight = 59;
    world.rows.proposal_mut(id).unwrap().tally.yes = 59;
    assert!(!explain(&world, id).stands(), "a weight is not that of its checkpoint");
    world.rows.ballot_mut(id, holder(1)).unwrap().weight = 160;
    world.rows.proposal_mut(id).unwrap().tally.yes = 160;
    assert_eq!(explain(&world, id).not_cast, None, "more votes than there are");
}

/// Weight that was frozen when the record was taken never voted, and is not listed as disputed.
#[test]
fn frozen_shares_do_not_vote() {
    let mut world = World::open_ended();
    world.hold(holder(1), 60, 45);
    world.hold(holder(2), 10, 10);
    world.later(DAY);
    let id = resolution(&mut world);
    vote(&mut world, 1, id, Choice::Yes);
    assert_eq!(row(&world, id).tally.yes, 15);
    assert_eq!(world.refused(holder(2), CastBallot { proposal: id, choice: Choice::No }), ["proposal.no_weight"]);
    assert_eq!(explain(&world, id).disputed, Tally::default());
    assert_eq!(world.rows.class(CLASS).unwrap().terms.votes_per_share, 1);
}

/// What was frozen before the ballot was cast did not vote either; it is neither counted nor listed as disputed.
#[test]
fn shares_frozen_after_the_record_date_cast_no_ballot() {
    let mut world = register(&[60, 40]);
    let id = resolution(&mut world);
    world.later(Span::hours(1));
    world.hold(holder(1), 60, 45);
    world.later(Span::hours(1));
    vote(&mut world, 1, id, Choice::Yes);
    assert_eq!(row(&world, id).tally.yes, 15);
    let explained = explain(&world, id);
    assert!(explained.stands());
    assert_eq!(explained.disputed, Tally::default());
    world.later(Span::hours(1));
    world.hold(holder(1), 60, 50);
    assert_eq!(explain(&world, id).disputed.yes, 5, "what was frozen since is");
    world.rows.ballot_mut(id, holder(1)).unwrap().weight = 60;
    world.rows.proposal_mut(id).unwrap().tally.yes = 60;
    assert!(!explain(&world, id).stands(), "it had 60 at the record date, and could not cast 45 of them");
}

fn choice() -> impl Strategy<Value = Choice> {
    prop_oneof![Just(Choice::Yes), Just(Choice::No), Just(Choice::Abstain)]
}

proptest! {
    /// The kept sums are those of the last ballot of each voter, whatever the order and however often they changed their
    /// minds; and nobody's shares count twice, though shares change hands all the time.
    #[test]
    fn the_tally_is_that_of_the_ballots_in_any_order(
        units in proptest::collection::vec(0_u64..1_000, 1..8),
        steps in proptest::collection::vec((0_u64..8, choice(), any::<bool>(), 0_u64..2_000), 1..40),
    ) {
        let mut world = register(&units);
        let command = put(&world, Subject::Resolution);
        let Ok(events) = world.run(Actor::account(CREATOR), command) else {
            prop_assert_eq!(units.iter().sum::<u64>(), 0);
            return Ok(());
        };
        let [Event::ProposalPut(put)] = &events[..] else { panic!("{events:?}") };
        let mut last = std::collections::BTreeMap::new();
        for (who, choice, moves, held) in steps {
            world.later(Span::minutes(1));
            if moves {
                world.hold(holder(who + 1), held, 0);
            }
            let cast = CastBallot { proposal: put.proposal, choice };
            let weight = units.get(usize::try_from(who).unwrap()).copied().unwrap_or(0);
            let result = world.run(Actor::account(holder(who + 1)), cast);
            prop_assert_eq!(result.is_ok(), weight > 0);
            if weight > 0 {
                last.insert(who, (choice, weight));
            }
        }
        let mut naive = Tally::default();
        for (choice, weight) in last.values() {
            let side = match choice {
                Choice::Yes => &mut naive.yes,
                Choice::No => &mut naive.no,
                Choice::Abstain => &mut naive.abstain,
            };
            *side += weight;
            naive.ballots += 1;
        }
        let proposal = row(&world, put.proposal);
        prop_assert_eq!(proposal.tally, naive);
        prop_assert!(naive.cast() <= u128::from(proposal.electorate));
        let explained = explain(&world, put.proposal);
        prop_assert!(explained.stands());
        let (mut ballots, checkpoints, holders, classes) = evidence(&world);
        ballots.reverse();
        let reversed = Evidence { ballots: &ballots, checkpoints: &checkpoints, holders: &holders, classes: &classes };
        prop_assert_eq!(proposal.explain(&reversed), explained);
    }
}
