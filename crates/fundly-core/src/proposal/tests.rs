//! Proposals on the bench: every rule, every move, and the ways to cheat.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use super::*;
use crate::{
    actor::{Actor, Standing},
    bench::{Bench, CLASS, CREATOR, holder},
    command::Command,
    decide::{Row, RowKind},
    escrow::{Milestone, MilestoneState},
    event::Event,
    id::MilestoneId,
    ledger::{LedgerAccount, Postings},
    money::{Amount, Rate},
    policy::Policy,
    share::{Class, Holder},
    time::Span,
};
use proptest::prelude::*;

const DAY: Span = Span::days(1);

fn rate(ppm: u32) -> Rate {
    Rate::from_ppm(ppm).unwrap()
}

fn put(bench: &Bench, subject: Subject) -> PutProposal {
    PutProposal {
        title: "Whither".parse().unwrap(),
        text: "Well.".parse().unwrap(),
        subject,
        record_at: None,
        opens: None,
        closes: bench.now.plus(DAY),
        quorum: None,
        threshold: None,
    }
}

/// A bench where holders 1, 2, ... hold what is given, since yesterday.
fn register(units: &[u64]) -> Bench {
    let mut bench = Bench::open_ended();
    for (n, units) in (1..).zip(units) {
        bench.hold(holder(n), *units, 0);
    }
    bench.later(DAY);
    bench
}

fn open(bench: &mut Bench, author: AccountId, command: PutProposal) -> ProposalId {
    let events = bench.ok(author, command);
    let [Event::ProposalPut(put)] = &events[..] else { panic!("{events:?}") };
    put.proposal
}

fn resolution(bench: &mut Bench) -> ProposalId {
    let command = put(bench, Subject::Resolution);
    open(bench, holder(1), command)
}

fn vote(bench: &mut Bench, voter: u64, proposal: ProposalId, choice: Choice) {
    bench.ok(holder(voter), CastBallot { proposal, choice });
}

fn closed(bench: &mut Bench, proposal: ProposalId) -> ProposalClosed {
    let closes = bench.rows.proposal(proposal).unwrap().closes;
    bench.now = bench.now.max(closes);
    let events = bench.ok(AccountId::from_u128(0xFF), CloseProposal { proposal });
    let Some(Event::ProposalClosed(closed)) = events.first() else { panic!("{events:?}") };
    closed.clone()
}

fn row(bench: &Bench, proposal: ProposalId) -> Proposal {
    bench.rows.proposal(proposal).unwrap().clone()
}

fn milestone(bench: &mut Bench, state: MilestoneState) -> MilestoneId {
    let id = MilestoneId::from_u128(7);
    let value = serde_json::json!({
        "id": id, "title": "Beta", "share": rate(500_000), "tranche": null, "feature": null, "state": state, "due": null,
    });
    bench.rows.put(serde_json::from_value::<Milestone>(value).unwrap());
    id
}

/// Puts money into escrow as if pledges had brought it.
fn fund(bench: &mut Bench, minor: i64) {
    let amount = Amount::new(minor);
    let campaign = bench.rows.campaign_mut().unwrap();
    campaign.balances.book(&Postings::none().moving(amount, LedgerAccount::Backers, LedgerAccount::Escrow));
    campaign.totals.collected = amount;
}

#[test]
fn a_resolution_is_put_voted_and_counted() {
    let mut bench = register(&[60, 30, 10]);
    let id = resolution(&mut bench);
    assert_eq!(row(&bench, id).electorate, 100);
    assert_eq!(row(&bench, id).record_at, bench.now.minus(Span::millis(1)));
    vote(&mut bench, 1, id, Choice::No);
    vote(&mut bench, 2, id, Choice::Yes);
    vote(&mut bench, 3, id, Choice::Abstain);
    assert_eq!(row(&bench, id).tally, Tally { yes: 30, no: 60, abstain: 10, ballots: 3 });
    vote(&mut bench, 1, id, Choice::Yes);
    assert_eq!(row(&bench, id).tally, Tally { yes: 90, no: 0, abstain: 10, ballots: 3 }, "a ballot can be changed");
    let closed = closed(&mut bench, id);
    assert!(closed.passed);
    assert_eq!(closed.effect, Some(Effect::Stated));
    let after = row(&bench, id);
    assert_eq!((after.state, after.effect), (ProposalState::Passed, Some(Effect::Stated)));
    assert_eq!(after.decided_at, Some(bench.now));
}

#[test]
fn voting_is_half_open() {
    let mut bench = register(&[5]);
    let opens = bench.now.plus(DAY);
    let command = PutProposal { opens: Some(opens), closes: opens.plus(DAY), ..put(&bench, Subject::Resolution) };
    let id = open(&mut bench, holder(1), command);
    let moments = [
        (opens.minus(Span::millis(1)), ProposalStatus::Pending),
        (opens, ProposalStatus::Voting),
        (opens.plus(DAY).minus(Span::millis(1)), ProposalStatus::Voting),
        (opens.plus(DAY), ProposalStatus::AwaitingClose),
    ];
    for (now, status) in moments {
        bench.now = now;
        assert_eq!(row(&bench, id).status_at(now), status);
        let cast = CastBallot { proposal: id, choice: Choice::Yes };
        match status {
            ProposalStatus::Voting => _ = bench.ok(holder(1), cast),
            _ => assert_eq!(bench.refused(holder(1), cast), ["proposal.status"]),
        }
        if status != ProposalStatus::AwaitingClose {
            assert_eq!(bench.refused(holder(1), CloseProposal { proposal: id }), ["proposal.status"]);
        }
    }
    assert_eq!(bench.refused(holder(1), WithdrawProposal { proposal: id }), ["proposal.status"]);
    assert!(closed(&mut bench, id).passed);
}

/// Every state with every command, and time where it suits the command: exactly the moves of the table succeed.
#[test]
fn the_table_has_every_move_and_no_other() {
    let mut seen = 0;
    for state in ProposalState::ALL {
        for (by, yes) in
            [("castBallot", 5), ("withdrawProposal", 5), ("closeProposal:passed", 5), ("closeProposal:defeated", 0)]
        {
            let mut bench = register(&[5]);
            let id = resolution(&mut bench);
            let proposal = bench.rows.proposal_mut(id).unwrap();
            proposal.state = state;
            proposal.tally.yes = yes;
            let command: Command = match by {
                "castBallot" => CastBallot { proposal: id, choice: Choice::Yes }.into(),
                "withdrawProposal" => WithdrawProposal { proposal: id }.into(),
                _ => {
                    bench.later(DAY);
                    CloseProposal { proposal: id }.into()
                }
            };
            let wanted = MOVES.iter().find(|step| step.from == Some(state) && step.by == by);
            match (bench.run(Actor::account(holder(1)), command), wanted) {
                (Ok(_), Some(step)) => assert_eq!(row(&bench, id).state, step.to, "{state:?} {by}"),
                (Err(refused), None) => assert_eq!(refused[0].code(), "proposal.status", "{state:?} {by}"),
                (result, wanted) => panic!("{state:?} {by}: {result:?}, table {wanted:?}"),
            }
            seen += usize::from(wanted.is_some());
        }
    }
    let creates = MOVES.iter().filter(|step| step.from.is_none()).count();
    assert_eq!(seen + creates, MOVES.len(), "every move of the table was tried");
}

#[test]
fn who_may_put_is_decided_at_the_record_date() {
    let mut policy = Policy::open_ended();
    policy.voting.proposer_votes = 10;
    let mut bench = Bench::with(policy);
    bench.hold(holder(1), 10, 0);
    bench.hold(holder(2), 9, 0);
    bench.later(DAY);
    bench.hold(holder(2), 10, 0);
    let command = put(&bench, Subject::Resolution);
    assert_eq!(bench.refused(holder(2), command.clone()), ["proposal.proposer_votes"], "bought too late");
    assert_eq!(bench.refused(holder(3), command.clone()), ["actor.forbidden"]);
    bench.ok(holder(1), command.clone());
    bench.ok(CREATOR, command.clone());
    let restricted = Actor { standing: Standing::Restricted, ..Actor::account(holder(1)) };
    assert_eq!(bench.run(restricted.clone(), command).unwrap_err()[0].code(), "actor.standing");
    let proposal = resolution(&mut bench);
    bench.run(restricted, CastBallot { proposal, choice: Choice::No }).unwrap();
}

#[test]
fn times_must_lie_right() {
    let mut bench = register(&[5]);
    let now = bench.now;
    let command = put(&bench, Subject::Resolution);
    let with = |change: fn(&mut PutProposal, crate::time::Timestamp)| {
        let mut command = command.clone();
        change(&mut command, now);
        command
    };
    let cases = [
        (with(|c, now| c.record_at = Some(now)), "proposal.record_date"),
        (with(|c, now| c.record_at = Some(now.plus(DAY))), "proposal.record_date"),
        (with(|c, now| c.opens = Some(now.minus(Span::millis(1)))), "campaign.time_in_past"),
        (with(|c, now| c.closes = now.plus(Span::minutes(59))), "campaign.open_time"),
        (with(|c, now| c.closes = now), "campaign.open_time"),
        (with(|c, now| c.closes = now.plus(Span::days(61))), "campaign.open_time"),
        (with(|c, now| c.record_at = Some(now.minus(Span::days(2)))), "proposal.no_electorate"),
        (
            with(|c, _| c.quorum = Some(Quorum { share: rate(1_000_001), counts: QuorumCounts::All })),
            "proposal.rule_impossible",
        ),
        (with(|c, _| c.threshold = Some(Threshold::Share { of: rate(1_000_001) })), "proposal.rule_impossible"),
    ];
    for (command, code) in cases {
        assert_eq!(bench.refused(holder(1), command.clone())[0], code, "{command:?}");
    }
    bench.later(Span::days(70));
    let reach_back = PutProposal { record_at: Some(now), ..put(&bench, Subject::Resolution) };
    assert_eq!(bench.refused(holder(1), reach_back), ["proposal.record_date"], "no reaching back to better times");
    let record_at = Some(bench.now.minus(Span::days(60)));
    bench.ok(holder(1), PutProposal { record_at, ..put(&bench, Subject::Resolution) });
}

#[test]
fn unknown_proposals_are_named() {
    let mut bench = register(&[5]);
    let proposal = ProposalId::from_u128(9);
    let commands: [Command; 3] = [
        CastBallot { proposal, choice: Choice::Yes }.into(),
        WithdrawProposal { proposal }.into(),
        CloseProposal { proposal }.into(),
    ];
    for command in commands {
        assert_eq!(bench.refused(holder(1), command), ["proposal.not_found"]);
    }
}

#[test]
fn only_the_author_takes_a_proposal_back() {
    let mut bench = register(&[5, 5]);
    let proposal = resolution(&mut bench);
    assert_eq!(bench.refused(holder(2), WithdrawProposal { proposal }), ["actor.forbidden"]);
    assert_eq!(bench.refused(CREATOR, WithdrawProposal { proposal }), ["actor.forbidden"]);
    bench.ok(holder(1), WithdrawProposal { proposal });
    assert_eq!(row(&bench, proposal).status_at(bench.now), ProposalStatus::Withdrawn);
    assert_eq!(bench.refused(holder(2), CastBallot { proposal, choice: Choice::No }), ["proposal.status"]);
}

/// Flash loans and late buyers: whatever moves after the record date, the count stays what it would have been.
#[test]
fn transfer_after_record_changes_nothing() {
    let mut bench = register(&[60, 40]);
    let id = resolution(&mut bench);
    bench.hold(holder(1), 0, 0);
    bench.hold(holder(3), 60, 0);
    bench.later(Span::hours(1));
    assert_eq!(bench.refused(holder(3), CastBallot { proposal: id, choice: Choice::No }), ["proposal.no_weight"]);
    vote(&mut bench, 1, id, Choice::Yes);
    vote(&mut bench, 2, id, Choice::No);
    assert_eq!(row(&bench, id).tally, Tally { yes: 60, no: 40, abstain: 0, ballots: 2 });
    assert!(closed(&mut bench, id).passed);
}

/// Bought in the very moment in which the proposal is put: the record date is before it.
#[test]
fn what_is_bought_as_the_proposal_is_put_does_not_vote() {
    let mut bench = register(&[1]);
    bench.hold(holder(2), 1_000, 0);
    let id = resolution(&mut bench);
    assert_eq!(row(&bench, id).electorate, 1);
    assert_eq!(bench.refused(holder(2), CastBallot { proposal: id, choice: Choice::No }), ["proposal.no_weight"]);
}

/// Sputnik DAO #53, api3 #268: vote, hand the shares on, vote again.
#[test]
fn double_vote_by_transfer_is_impossible() {
    let mut bench = register(&[60, 40]);
    let id = resolution(&mut bench);
    vote(&mut bench, 1, id, Choice::Yes);
    bench.hold(holder(1), 0, 0);
    bench.hold(holder(2), 100, 0);
    bench.later(Span::hours(1));
    vote(&mut bench, 2, id, Choice::Yes);
    vote(&mut bench, 2, id, Choice::Yes);
    let tally = row(&bench, id).tally;
    assert_eq!((tally.cast(), tally.ballots), (100, 2), "no share voted twice, no ballot counted twice");
}

/// The account that stands for the whole register is nobody's to vote with.
#[test]
fn nobody_votes_as_everyone() {
    let mut bench = register(&[60, 40]);
    let id = resolution(&mut bench);
    let cast = CastBallot { proposal: id, choice: Choice::No };
    assert_eq!(bench.refused(AccountId::EVERYONE, cast), ["actor.not_an_account"]);
}

/// Without quorum, or in a tie, everything stays as it was.
#[test]
fn defeat_is_recorded_without_effect() {
    let mut bench = register(&[9, 91]);
    let id = resolution(&mut bench);
    vote(&mut bench, 1, id, Choice::Yes);
    assert!(!closed(&mut bench, id).passed, "9 of 100 are below a tenth");
    assert_eq!((row(&bench, id).state, row(&bench, id).effect), (ProposalState::Defeated, None));
    let mut bench = register(&[50, 50]);
    let id = resolution(&mut bench);
    vote(&mut bench, 1, id, Choice::Yes);
    vote(&mut bench, 2, id, Choice::No);
    assert!(!closed(&mut bench, id).passed, "a tie");
}

#[test]
fn what_moves_money_is_never_easier_than_the_policy() {
    let mut bench = register(&[60, 40]);
    let easy = Quorum { share: Rate::ZERO, counts: QuorumCounts::All };
    let weak = Threshold::Share { of: rate(1) };
    let loose = PutProposal { quorum: Some(easy), threshold: Some(weak), ..put(&bench, Subject::RefundRest) };
    assert_eq!(bench.refused(holder(1), loose), ["proposal.rule_too_weak", "proposal.rule_too_weak"]);
    let words = PutProposal { quorum: Some(easy), threshold: Some(weak), ..put(&bench, Subject::Resolution) };
    bench.ok(holder(1), words);
    let hard = Quorum { share: rate(500_000), counts: QuorumCounts::Yes };
    let strict = Threshold::ShareOfElectorate { of: rate(750_000) };
    let strict = PutProposal { quorum: Some(hard), threshold: Some(strict), ..put(&bench, Subject::RefundRest) };
    bench.ok(holder(1), strict);
}

#[test]
fn a_milestone_is_voted_on_only_while_it_waits() {
    let mut bench = register(&[60, 40]);
    let waiting = milestone(&mut bench, MilestoneState::Pending);
    let subject = Subject::AcceptMilestone { milestone: waiting };
    let unknown = Subject::AcceptMilestone { milestone: MilestoneId::from_u128(8) };
    for subject in [subject, unknown] {
        let command = put(&bench, subject);
        assert_eq!(bench.refused(holder(1), command), ["proposal.milestone_not_delivered"]);
    }
    milestone(&mut bench, MilestoneState::Delivered);
    let command = put(&bench, subject);
    let id = open(&mut bench, holder(1), command);
    vote(&mut bench, 1, id, Choice::Yes);
    milestone(&mut bench, MilestoneState::Released);
    let closed = closed(&mut bench, id);
    assert_eq!((closed.passed, closed.effect), (true, Some(Effect::Moot)), "counted even though it is settled");
}

#[test]
fn one_vote_on_refunding_the_rest_at_a_time() {
    let mut bench = register(&[60, 40]);
    let command = put(&bench, Subject::RefundRest);
    let first = open(&mut bench, holder(1), command.clone());
    assert_eq!(bench.refused(holder(2), command.clone()), ["proposal.refund_vote_open"]);
    bench.ok(holder(1), WithdrawProposal { proposal: first });
    let second = open(&mut bench, holder(2), command);
    vote(&mut bench, 1, second, Choice::Yes);
    assert_eq!(closed(&mut bench, second).effect, Some(Effect::Moot), "nothing is held");
    let command = put(&bench, Subject::RefundRest);
    open(&mut bench, holder(2), command);
}

#[test]
fn refunding_the_rest_plans_to_give_back_what_is_held() {
    let mut bench = register(&[60, 40]);
    fund(&mut bench, 12_345);
    let command = put(&bench, Subject::RefundRest);
    let id = open(&mut bench, holder(1), command);
    vote(&mut bench, 1, id, Choice::Yes);
    bench.later(DAY);
    let events = bench.ok(holder(2), CloseProposal { proposal: id });
    assert_eq!(row(&bench, id).effect, Some(Effect::Done));
    let planned = bench.rows.campaign().unwrap().settlement.unwrap();
    let crate::settlement::Plan::GiveBack { ground, amount, .. } = planned.plan else { panic!("{events:?}") };
    assert_eq!((ground, amount), (crate::refund::Ground::HoldersVoted, Amount::new(12_345)));

    // A second such vote waits until that work is done.
    let command = put(&bench, Subject::RefundRest);
    let next = open(&mut bench, holder(1), command);
    vote(&mut bench, 1, next, Choice::Yes);
    bench.later(DAY);
    assert_eq!(bench.refused(holder(2), CloseProposal { proposal: next }), ["settlement.under_way"]);
    bench.rows.campaign_mut().unwrap().settlement = None;
    bench.ok(holder(2), CloseProposal { proposal: next });
}

fn evidence(bench: &Bench) -> (Vec<Ballot>, Vec<crate::share::Checkpoint>, Vec<Holder>, Vec<Class>) {
    let mut found = (vec![], vec![], vec![], vec![]);
    for kind in [RowKind::Ballot, RowKind::Checkpoint, RowKind::Holder, RowKind::Class] {
        for row in bench.rows.rows(kind) {
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

fn explain(bench: &Bench, proposal: ProposalId) -> Explanation {
    let (ballots, checkpoints, holders, classes) = evidence(bench);
    let evidence = Evidence { ballots: &ballots, checkpoints: &checkpoints, holders: &holders, classes: &classes };
    row(bench, proposal).explain(&evidence)
}

#[test]
fn a_count_explains_itself() {
    let mut bench = register(&[60, 30, 10]);
    let put_at = bench.now.minus(DAY);
    let id = resolution(&mut bench);
    vote(&mut bench, 1, id, Choice::Yes);
    vote(&mut bench, 2, id, Choice::No);
    // After the vote a dispute freezes 45 of the first holder's 60 shares.
    bench.hold(holder(1), 60, 45);
    let explained = explain(&bench, id);
    assert!(explained.stands() && explained.passes);
    assert_eq!(explained.recounted, Tally { yes: 60, no: 30, abstain: 0, ballots: 2 });
    assert_eq!(explained.disputed, Tally { yes: 45, no: 0, abstain: 0, ballots: 1 });
    assert_eq!(explained.not_cast, Some(10));
    let first = &explained.ballots[0];
    assert_eq!((first.voter, first.weight, first.disputed), (holder(1), 60, 45));
    assert_eq!((first.checkpoint, first.agrees), (Some(put_at), Some(true)));
    let Verdict { quorum, threshold, support } = explained.verdict;
    assert_eq!((quorum.left, quorum.right), (90 * 1_000_000, 100_000 * 100));
    assert_eq!((threshold.left, threshold.relation, threshold.right), (60, Relation::MoreThan, 30));
    assert_eq!((support.left, support.right), (60, 1));
}

#[test]
fn an_explanation_notices_what_does_not_stand() {
    let mut bench = register(&[60, 40]);
    let id = resolution(&mut bench);
    vote(&mut bench, 1, id, Choice::Yes);
    assert!(explain(&bench, id).stands());
    bench.rows.proposal_mut(id).unwrap().tally.yes = 61;
    assert!(!explain(&bench, id).stands(), "the recorded sum is not what the ballots make");
    bench.rows.proposal_mut(id).unwrap().tally.yes = 60;
    bench.rows.ballot_mut(id, holder(1)).unwrap().weight = 59;
    bench.rows.proposal_mut(id).unwrap().tally.yes = 59;
    assert!(!explain(&bench, id).stands(), "a weight is not that of its checkpoint");
    bench.rows.ballot_mut(id, holder(1)).unwrap().weight = 160;
    bench.rows.proposal_mut(id).unwrap().tally.yes = 160;
    assert_eq!(explain(&bench, id).not_cast, None, "more votes than there are");
}

/// Weight that was frozen when the record was taken never voted, and is not listed as disputed.
#[test]
fn frozen_shares_do_not_vote() {
    let mut bench = Bench::open_ended();
    bench.hold(holder(1), 60, 45);
    bench.hold(holder(2), 10, 10);
    bench.later(DAY);
    let id = resolution(&mut bench);
    vote(&mut bench, 1, id, Choice::Yes);
    assert_eq!(row(&bench, id).tally.yes, 15);
    assert_eq!(bench.refused(holder(2), CastBallot { proposal: id, choice: Choice::No }), ["proposal.no_weight"]);
    assert_eq!(explain(&bench, id).disputed, Tally::default());
    assert_eq!(bench.rows.class(CLASS).unwrap().terms.votes_per_share, 1);
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
        let mut bench = register(&units);
        let command = put(&bench, Subject::Resolution);
        let Ok(events) = bench.run(Actor::account(CREATOR), command) else {
            prop_assert_eq!(units.iter().sum::<u64>(), 0);
            return Ok(());
        };
        let [Event::ProposalPut(put)] = &events[..] else { panic!("{events:?}") };
        let mut last = std::collections::BTreeMap::new();
        for (who, choice, moves, held) in steps {
            bench.later(Span::minutes(1));
            if moves {
                bench.hold(holder(who + 1), held, held / 3);
            }
            let cast = CastBallot { proposal: put.proposal, choice };
            let weight = units.get(usize::try_from(who).unwrap()).copied().unwrap_or(0);
            let result = bench.run(Actor::account(holder(who + 1)), cast);
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
        let proposal = row(&bench, put.proposal);
        prop_assert_eq!(proposal.tally, naive);
        prop_assert!(naive.cast() <= u128::from(proposal.electorate));
        let explained = explain(&bench, put.proposal);
        prop_assert!(explained.stands());
        let (mut ballots, checkpoints, holders, classes) = evidence(&bench);
        ballots.reverse();
        let reversed = Evidence { ballots: &ballots, checkpoints: &checkpoints, holders: &holders, classes: &classes };
        prop_assert_eq!(proposal.explain(&reversed), explained);
    }
}
