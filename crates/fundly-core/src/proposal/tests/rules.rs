//! Who may put what, when, and on which terms.

use super::*;

fn milestone(world: &mut World, state: MilestoneState) -> MilestoneId {
    let id = MilestoneId::from_u128(7);
    let value = serde_json::json!({
        "id": id, "title": "Beta", "share": rate(500_000), "tranche": null, "state": state, "due": null,
    });
    world.rows.put(serde_json::from_value::<Milestone>(value).unwrap());
    id
}

/// Puts money into escrow as if pledges had brought it.
fn fund(world: &mut World, minor: i64) {
    let amount = Amount::new(minor);
    let campaign = world.rows.campaign_mut().unwrap();
    campaign.balances.book(&Postings::none().moving(amount, LedgerAccount::Backers, LedgerAccount::Escrow));
    campaign.totals.collected = amount;
}

#[test]
fn who_may_put_is_decided_at_the_record_date() {
    let mut policy = Policy::open_ended();
    policy.voting.proposer_votes = 10;
    let mut world = World::with(policy);
    world.hold(holder(1), 10, 0);
    world.hold(holder(2), 9, 0);
    world.later(DAY);
    world.hold(holder(2), 10, 0);
    let command = put(&world, Subject::Resolution);
    assert_eq!(world.refused(holder(2), command.clone()), ["proposal.proposer_votes"], "bought too late");
    assert_eq!(world.refused(holder(3), command.clone()), ["actor.forbidden"]);
    world.ok(holder(1), command.clone());
    world.ok(CREATOR, command.clone());
    let restricted = Actor { standing: Standing::Restricted, ..Actor::account(holder(1)) };
    assert_eq!(world.run(restricted.clone(), command).unwrap_err()[0].code(), "actor.standing");
    let proposal = resolution(&mut world);
    world.run(restricted, CastBallot { proposal, choice: Choice::No }).unwrap();
}

#[test]
fn times_must_lie_right() {
    let mut world = register(&[5]);
    let now = world.now;
    let command = put(&world, Subject::Resolution);
    let with = |change: fn(&mut PutProposal, crate::time::Timestamp)| {
        let mut command = command.clone();
        change(&mut command, now);
        command
    };
    let cases = [
        (with(|c, now| c.record_at = Some(now)), "proposal.record_date"),
        (with(|c, now| c.record_at = Some(now.plus(DAY))), "proposal.record_date"),
        (with(|c, now| c.opens = Some(now.minus(Span::millis(1)))), "campaign.time_in_past"),
        (with(|c, now| c.closes = now.plus(Span::minutes(59))), "proposal.voting_time"),
        (with(|c, now| c.closes = now), "campaign.time_in_past"),
        (with(|c, now| c.closes = now.plus(Span::days(61))), "proposal.voting_time"),
        (with(|c, now| c.record_at = Some(now.minus(Span::days(2)))), "proposal.no_electorate"),
        (
            with(|c, _| c.quorum = Some(Quorum { share: rate(1_000_001), counts: QuorumCounts::All })),
            "proposal.rule_impossible",
        ),
        (with(|c, _| c.threshold = Some(Threshold::Share { of: rate(499_999) })), "proposal.rule_minority"),
        (with(|c, _| c.threshold = Some(Threshold::ShareOfElectorate { of: rate(0) })), "proposal.rule_minority"),
        (with(|c, _| c.threshold = Some(Threshold::Share { of: rate(1_000_001) })), "proposal.rule_impossible"),
    ];
    for (command, code) in cases {
        assert_eq!(world.refused(holder(1), command.clone())[0], code, "{command:?}");
    }
    world.later(Span::days(70));
    let reach_back = PutProposal { record_at: Some(now), ..put(&world, Subject::Resolution) };
    assert_eq!(world.refused(holder(1), reach_back), ["proposal.record_date"], "no reaching back to better times");
    let record_at = Some(world.now.minus(Span::days(60)));
    world.ok(holder(1), PutProposal { record_at, ..put(&world, Subject::Resolution) });
}

#[test]
fn unknown_proposals_are_named() {
    let mut world = register(&[5]);
    let proposal = ProposalId::from_u128(9);
    let commands: [Command; 3] = [
        CastBallot { proposal, choice: Choice::Yes }.into(),
        WithdrawProposal { proposal }.into(),
        CloseProposal { proposal }.into(),
    ];
    for command in commands {
        assert_eq!(world.refused(holder(1), command), ["proposal.not_found"]);
    }
}

#[test]
fn only_the_author_takes_a_proposal_back() {
    let mut world = register(&[5, 5]);
    let proposal = resolution(&mut world);
    assert_eq!(world.refused(holder(2), WithdrawProposal { proposal }), ["actor.forbidden"]);
    assert_eq!(world.refused(CREATOR, WithdrawProposal { proposal }), ["actor.forbidden"]);
    world.ok(holder(1), WithdrawProposal { proposal });
    assert_eq!(row(&world, proposal).status_at(world.now), ProposalStatus::Withdrawn);
    assert_eq!(world.refused(holder(2), CastBallot { proposal, choice: Choice::No }), ["proposal.status"]);
}

#[test]
fn what_moves_money_is_never_easier_than_the_policy() {
    let mut world = register(&[60, 40]);
    let easy = Quorum { share: Rate::ZERO, counts: QuorumCounts::All };
    let weak = Threshold::Share { of: rate(500_000) };
    let loose = PutProposal { quorum: Some(easy), threshold: Some(weak), ..put(&world, Subject::RefundRest) };
    assert_eq!(world.refused(holder(1), loose), ["proposal.rule_too_weak", "proposal.rule_too_weak"]);
    let words = PutProposal { quorum: Some(easy), threshold: Some(weak), ..put(&world, Subject::Resolution) };
    world.ok(holder(1), words);
    let hard = Quorum { share: rate(500_000), counts: QuorumCounts::Yes };
    let strict = Threshold::ShareOfElectorate { of: rate(750_000) };
    let strict = PutProposal { quorum: Some(hard), threshold: Some(strict), ..put(&world, Subject::RefundRest) };
    world.ok(holder(1), strict);
}

#[test]
fn a_milestone_is_voted_on_only_while_it_waits() {
    let mut world = register(&[60, 40]);
    let waiting = milestone(&mut world, MilestoneState::Pending);
    let subject = Subject::AcceptMilestone { milestone: waiting };
    let unknown = Subject::AcceptMilestone { milestone: MilestoneId::from_u128(8) };
    for subject in [subject, unknown] {
        let command = put(&world, subject);
        assert_eq!(world.refused(holder(1), command), ["proposal.milestone_not_delivered"]);
    }
    milestone(&mut world, MilestoneState::Delivered);
    let command = put(&world, subject);
    let id = open(&mut world, holder(1), command);
    vote(&mut world, 1, id, Choice::Yes);
    milestone(&mut world, MilestoneState::Released);
    let closed = closed(&mut world, id);
    assert_eq!((closed.passed, closed.effect), (true, Some(Effect::Moot)), "counted even though it is settled");
}

#[test]
fn votes_on_refunding_the_rest_stand_beside_each_other() {
    let mut world = register(&[60, 40]);
    let command = put(&world, Subject::RefundRest);
    let first = open(&mut world, CREATOR, command.clone());
    let second = open(&mut world, holder(2), command);
    world.ok(CREATOR, WithdrawProposal { proposal: first });
    vote(&mut world, 1, second, Choice::Yes);
    assert_eq!(closed(&mut world, second).effect, Some(Effect::Moot), "nothing is held");
}

#[test]
fn refunding_the_rest_plans_to_give_back_what_is_held() {
    let mut world = register(&[60, 40]);
    fund(&mut world, 12_345);
    let command = put(&world, Subject::RefundRest);
    let id = open(&mut world, holder(1), command);
    vote(&mut world, 1, id, Choice::Yes);
    world.later(DAY);
    let events = world.ok(holder(2), CloseProposal { proposal: id });
    assert_eq!(row(&world, id).effect, Some(Effect::Done));
    let planned = world.rows.campaign().unwrap().settlement.clone().unwrap();
    let crate::settlement::Plan::GiveBack { ground, amount, .. } = planned.plan else { panic!("{events:?}") };
    assert_eq!((ground, amount), (crate::refund::Ground::HoldersVoted, Amount::new(12_345)));

    // A second such vote waits until that work is done.
    let command = put(&world, Subject::RefundRest);
    let next = open(&mut world, holder(1), command);
    vote(&mut world, 1, next, Choice::Yes);
    world.later(DAY);
    assert_eq!(world.refused(holder(2), CloseProposal { proposal: next }), ["settlement.under_way"]);
    world.rows.campaign_mut().unwrap().settlement = None;
    world.ok(holder(2), CloseProposal { proposal: next });
}
