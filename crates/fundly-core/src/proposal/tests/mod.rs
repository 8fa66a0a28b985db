//! Proposals: every rule, every move, and the ways to cheat.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod cheating;
mod explained;
mod rules;

use super::*;
use crate::{
    actor::{Actor, Standing},
    command::Command,
    decide::{Row, RowKind},
    escrow::{Milestone, MilestoneState},
    event::Event,
    id::MilestoneId,
    ledger::{LedgerAccount, Postings},
    money::{Amount, Rate},
    policy::Policy,
    share::{Class, Holder},
    testing::{CLASS, CREATOR, World, holder},
    time::Span,
};
use proptest::prelude::*;

const DAY: Span = Span::days(1);

fn rate(ppm: u32) -> Rate {
    Rate::from_ppm(ppm).unwrap()
}

fn put(world: &World, subject: Subject) -> PutProposal {
    PutProposal {
        title: "Whither".parse().unwrap(),
        text: "Well.".parse().unwrap(),
        subject,
        record_at: None,
        opens: None,
        closes: world.now.plus(DAY),
        quorum: None,
        threshold: None,
    }
}

/// A world where holders 1, 2, ... hold what is given, since yesterday.
fn register(units: &[u64]) -> World {
    let mut world = World::open_ended();
    for (n, units) in (1..).zip(units) {
        world.hold(holder(n), *units, 0);
    }
    world.later(DAY);
    world
}

fn open(world: &mut World, author: AccountId, command: PutProposal) -> ProposalId {
    let events = world.ok(author, command);
    let [Event::ProposalPut(put)] = &events[..] else { panic!("{events:?}") };
    put.proposal
}

fn resolution(world: &mut World) -> ProposalId {
    let command = put(world, Subject::Resolution);
    open(world, holder(1), command)
}

fn vote(world: &mut World, voter: u64, proposal: ProposalId, choice: Choice) {
    world.ok(holder(voter), CastBallot { proposal, choice });
}

fn closed(world: &mut World, proposal: ProposalId) -> ProposalClosed {
    let closes = world.rows.proposal(proposal).unwrap().closes;
    world.now = world.now.max(closes);
    let events = world.ok(AccountId::from_u128(0xFF), CloseProposal { proposal });
    let Some(Event::ProposalClosed(closed)) = events.first() else { panic!("{events:?}") };
    closed.clone()
}

fn row(world: &World, proposal: ProposalId) -> Proposal {
    world.rows.proposal(proposal).unwrap().clone()
}

#[test]
fn a_resolution_is_put_voted_and_counted() {
    let mut world = register(&[60, 30, 10]);
    let id = resolution(&mut world);
    assert_eq!(row(&world, id).electorate, 100);
    assert_eq!(row(&world, id).record_at, world.now.minus(Span::millis(1)));
    vote(&mut world, 1, id, Choice::No);
    vote(&mut world, 2, id, Choice::Yes);
    vote(&mut world, 3, id, Choice::Abstain);
    assert_eq!(row(&world, id).tally, Tally { yes: 30, no: 60, abstain: 10, ballots: 3 });
    vote(&mut world, 1, id, Choice::Yes);
    assert_eq!(row(&world, id).tally, Tally { yes: 90, no: 0, abstain: 10, ballots: 3 }, "a ballot can be changed");
    let closed = closed(&mut world, id);
    assert!(closed.passed);
    assert_eq!(closed.effect, Some(Effect::Stated));
    let after = row(&world, id);
    assert_eq!((after.state, after.effect), (ProposalState::Passed, Some(Effect::Stated)));
    assert_eq!(after.decided_at, Some(world.now));
}

#[test]
fn voting_is_half_open() {
    let mut world = register(&[5]);
    let opens = world.now.plus(DAY);
    let command = PutProposal { opens: Some(opens), closes: opens.plus(DAY), ..put(&world, Subject::Resolution) };
    let id = open(&mut world, holder(1), command);
    let moments = [
        (opens.minus(Span::millis(1)), ProposalStatus::Pending),
        (opens, ProposalStatus::Voting),
        (opens.plus(DAY).minus(Span::millis(1)), ProposalStatus::Voting),
        (opens.plus(DAY), ProposalStatus::AwaitingClose),
    ];
    for (now, status) in moments {
        world.now = now;
        assert_eq!(row(&world, id).status_at(now), status);
        let cast = CastBallot { proposal: id, choice: Choice::Yes };
        match status {
            ProposalStatus::Voting => _ = world.ok(holder(1), cast),
            _ => assert_eq!(world.refused(holder(1), cast), ["proposal.status"]),
        }
        if status != ProposalStatus::AwaitingClose {
            assert_eq!(world.refused(holder(1), CloseProposal { proposal: id }), ["proposal.status"]);
        }
    }
    assert_eq!(world.refused(holder(1), WithdrawProposal { proposal: id }), ["proposal.status"]);
    assert!(closed(&mut world, id).passed);
}

/// Every state with every command, and time where it suits the command: exactly the moves of the table succeed.
#[test]
fn the_table_has_every_move_and_no_other() {
    let mut seen = 0;
    for state in ProposalState::ALL {
        for (by, yes) in
            [("castBallot", 5), ("withdrawProposal", 5), ("closeProposal:passed", 5), ("closeProposal:defeated", 0)]
        {
            let mut world = register(&[5]);
            let id = resolution(&mut world);
            let proposal = world.rows.proposal_mut(id).unwrap();
            proposal.state = state;
            proposal.tally.yes = yes;
            let command: Command = match by {
                "castBallot" => CastBallot { proposal: id, choice: Choice::Yes }.into(),
                "withdrawProposal" => WithdrawProposal { proposal: id }.into(),
                _ => {
                    world.later(DAY);
                    CloseProposal { proposal: id }.into()
                }
            };
            let wanted = MOVES.iter().find(|step| step.from == Some(state) && step.by == by);
            match (world.run(Actor::account(holder(1)), command), wanted) {
                (Ok(_), Some(step)) => assert_eq!(row(&world, id).state, step.to, "{state:?} {by}"),
                (Err(refused), None) => assert_eq!(refused[0].code(), "proposal.status", "{state:?} {by}"),
                (result, wanted) => panic!("{state:?} {by}: {result:?}, table {wanted:?}"),
            }
            seen += usize::from(wanted.is_some());
        }
    }
    let creates = MOVES.iter().filter(|step| step.from.is_none()).count();
    assert_eq!(seen + creates, MOVES.len(), "every move of the table was tried");
}

/// Without quorum, or in a tie, everything stays as it was.
#[test]
fn defeat_is_recorded_without_effect() {
    let mut world = register(&[9, 91]);
    let id = resolution(&mut world);
    vote(&mut world, 1, id, Choice::Yes);
    assert!(!closed(&mut world, id).passed, "9 of 100 are below a tenth");
    assert_eq!((row(&world, id).state, row(&world, id).effect), (ProposalState::Defeated, None));
    let mut world = register(&[50, 50]);
    let id = resolution(&mut world);
    vote(&mut world, 1, id, Choice::Yes);
    vote(&mut world, 2, id, Choice::No);
    assert!(!closed(&mut world, id).passed, "a tie");
}
