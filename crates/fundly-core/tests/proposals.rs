//! Stories of votes: shares that were paid for decide about money.

use crate::common::*;
use fundly_core::{
    AccountId, Actor, ClassId, Currency, Event, LotId, MilestoneId, Money, Policy, ProposalId, Role, Row, RowKey,
    RowKind, Span, Units,
    campaign::{ResumeCampaign, SetTerms, SuspendCampaign, Terms},
    dispute::{DisputeStage, ReportDispute},
    escrow::{AddMilestone, DeliverMilestone},
    ledger::LedgerAccount::{Backers, Escrow, Payable, PlatformFee, ProcessorFee, RefundsPayable},
    payment::{PaymentResult, ReportPayment},
    pledge::{PlacePledge, PledgeOrder},
    policy::Release,
    proposal::*,
    share::{Checkpoint, Class, Holder, Lot, TransferShares},
};
use pollster::block_on;

/// A campaign that succeeded with 1,000.00 in escrow for two milestones; backers 1, 2 and 3 hold 60, 30 and 10 shares.
fn funded() -> (World, Vec<MilestoneId>) {
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.fees = vec![];
    funded_under(policy)
}

fn funded_under(mut policy: Policy) -> (World, Vec<MilestoneId>) {
    let mut world = World::created();
    let class = world.class(class_terms());
    policy.escrow.release = Release::ByMilestone;
    let deadline = Some(world.now.plus(Span::days(30)));
    let goal = Some(usd("500.00"));
    let terms = Terms { goal, maximum: None, opens: None, deadline, offers: Some(class), policy };
    world.ok(CREATOR, SetTerms { terms });
    let milestones = ["40%", "60%"].map(|share| {
        let title = "A part".parse().unwrap();
        let events = world.ok(CREATOR, AddMilestone { title, share: share.parse().unwrap(), due: None });
        let [Event::MilestoneAdded(added)] = &events[..] else { panic!("{events:?}") };
        added.milestone
    });
    world.launch();
    for (n, amount) in [(1, "600.00"), (2, "300.00"), (3, "100.00")] {
        world.ok(backer(n), order(class, amount));
    }
    world.later(Span::days(30));
    for (payment, amount) in World::instructions(&world.settle(100)) {
        world.host(captured(payment, &format!("ch_{payment}"), &amount));
    }
    world.settle(100);
    world.later(Span::days(1));
    (world, milestones.to_vec())
}

fn order(class: ClassId, amount: &str) -> PlacePledge {
    let contribution = Some(usd(amount));
    PlacePledge { order: PledgeOrder { contribution, class: Some(class), ..PledgeOrder::default() } }
}

fn put(world: &World, author: AccountId, subject: Subject) -> ProposalId {
    let events = world.ok(
        author,
        PutProposal {
            title: "Shall we".parse().unwrap(),
            text: "".parse().unwrap(),
            subject,
            record_at: None,
            opens: None,
            closes: world.now.plus(Span::days(7)),
            quorum: None,
            threshold: None,
        },
    );
    let [Event::ProposalPut(put)] = &events[..] else { panic!("{events:?}") };
    put.proposal
}

fn vote(world: &World, n: u64, proposal: ProposalId, choice: Choice) {
    world.ok(backer(n), CastBallot { proposal, choice });
}

fn read(world: &World, id: ProposalId) -> Proposal {
    match block_on(world.engine.row(CAMPAIGN, RowKey::Proposal(id))).unwrap() {
        Some(Row::Proposal(proposal)) => *proposal,
        other => panic!("no proposal {id}: {other:?}"),
    }
}

fn every<T>(world: &World, kind: RowKind, pick: fn(Row) -> Option<Box<T>>) -> Vec<T> {
    block_on(world.engine.every(CAMPAIGN, kind)).unwrap().into_iter().filter_map(pick).map(|row| *row).collect()
}

/// Explains a count from nothing but what the store holds.
fn explain(world: &World, id: ProposalId) -> Explanation {
    macro_rules! rows {
        ($kind:ident) => {
            every::<$kind>(world, RowKind::$kind, |row| if let Row::$kind(row) = row { Some(row) } else { None })
        };
    }
    let (ballots, checkpoints, holders, classes) = (rows!(Ballot), rows!(Checkpoint), rows!(Holder), rows!(Class));
    let evidence = Evidence { ballots: &ballots, checkpoints: &checkpoints, holders: &holders, classes: &classes };
    read(world, id).explain(&evidence)
}

fn lot_row(world: &World, account: AccountId) -> Lot {
    let lots = every(world, RowKind::Lot, |row| if let Row::Lot(lot) = row { Some(lot) } else { None });
    lots.into_iter().find(|lot| lot.holder == account).unwrap()
}

fn lot_of(world: &World, account: AccountId) -> LotId {
    lot_row(world, account).id
}

#[test]
fn holders_accept_a_milestone_and_its_tranche_is_released() {
    let (mut world, milestones) = funded();
    assert_eq!((world.balance(Escrow), world.balance(Payable)), (100_000, 0));
    let subject = Subject::AcceptMilestone { milestone: milestones[0] };
    let early = PutProposal {
        title: "Shall we".parse().unwrap(),
        text: "".parse().unwrap(),
        subject,
        record_at: None,
        opens: None,
        closes: world.now.plus(Span::days(7)),
        quorum: None,
        threshold: None,
    };
    assert_eq!(world.refused(backer(1), early), "proposal.milestone_not_delivered");
    world.ok(CREATOR, DeliverMilestone { milestone: milestones[0] });
    let proposal = put(&world, CREATOR, subject);
    assert_eq!(read(&world, proposal).electorate, 100);
    vote(&world, 1, proposal, Choice::Yes);
    vote(&world, 2, proposal, Choice::No);
    assert_eq!(world.refused(backer(4), CastBallot { proposal, choice: Choice::Yes }), "proposal.no_weight");
    assert_eq!(world.refused(backer(9), CloseProposal { proposal }), "proposal.status");
    world.later(Span::days(7));
    assert_eq!(world.refused(backer(3), CastBallot { proposal, choice: Choice::Yes }), "proposal.status");
    world.ok(backer(9), CloseProposal { proposal });
    assert_eq!(read(&world, proposal).effect, Some(Effect::Done));
    assert_eq!((world.balance(Escrow), world.balance(Payable)), (60_000, 40_000));
    assert_eq!(world.refused(backer(9), CloseProposal { proposal }), "proposal.status");
    let explained = explain(&world, proposal);
    assert!(explained.stands() && explained.passes);
    assert_eq!((explained.recounted.yes, explained.recounted.no, explained.not_cast), (60, 30, Some(10)));
    world.verify();
}

#[test]
fn holders_have_what_is_not_spent_given_back() {
    let (mut world, milestones) = funded();
    world.ok(CREATOR, DeliverMilestone { milestone: milestones[0] });
    let accept = put(&world, CREATOR, Subject::AcceptMilestone { milestone: milestones[0] });
    vote(&world, 1, accept, Choice::Yes);
    world.later(Span::days(7));
    world.ok(backer(1), CloseProposal { proposal: accept });

    let proposal = put(&world, backer(2), Subject::RefundRest);
    vote(&world, 2, proposal, Choice::Yes);
    vote(&world, 3, proposal, Choice::Yes);
    world.later(Span::days(7));
    world.ok(backer(1), CloseProposal { proposal });
    let refunds = World::instructions(&world.settle(2));
    let mut amounts: Vec<&str> = refunds.iter().map(|(_, amount)| amount.as_str()).collect();
    amounts.sort_unstable();
    assert_eq!(amounts, ["180.00", "360.00", "60.00"], "600.00 that were not released, pro rata");
    assert_eq!((world.balance(Escrow), world.balance(RefundsPayable)), (0, 60_000));
    for (payment, amount) in refunds {
        let result = PaymentResult::Refunded { amount: usd(&amount) };
        let provider_ref = format!("re_{payment}").parse().unwrap();
        world.host(ReportPayment { payment: Some(payment), provider_ref, result });
    }
    assert_eq!((world.balance(RefundsPayable), world.balance(Payable)), (0, 40_000));
    assert_eq!(world.balance(Backers), -40_000);
    assert!(explain(&world, proposal).stands(), "the count stands though the shares went with the money");
    world.verify();
}

/// What is given back is what the campaign got, net of fees: escrow is empty afterwards, to the cent, and no fee moved.
#[test]
fn what_is_given_back_by_vote_is_net_of_fees() {
    let (mut world, _) = funded_under(Policy::all_or_nothing(Currency::USD));
    let held = world.balance(Escrow);
    let fees = (world.balance(PlatformFee), world.balance(ProcessorFee));
    assert!(0 < held && held < 100_000 && fees.0 > 0 && fees.1 > 0);
    let proposal = put(&world, backer(2), Subject::RefundRest);
    vote(&world, 1, proposal, Choice::Yes);
    world.later(Span::days(7));
    world.ok(backer(1), CloseProposal { proposal });
    world.settle(1);
    assert_eq!((world.balance(Escrow), world.balance(RefundsPayable)), (0, held));
    assert_eq!((world.balance(PlatformFee), world.balance(ProcessorFee)), fees);
    world.verify();
}

/// Vote, hand the shares on, vote again: the weight is that of the record date, whoever holds the shares now.
#[test]
fn shares_that_change_hands_do_not_vote_twice() {
    let (mut world, _) = funded();
    let proposal = put(&world, backer(3), Subject::Resolution);
    vote(&world, 1, proposal, Choice::Yes);
    let lot = lot_of(&world, backer(1));
    let all = Units::new(60).unwrap();
    world.later(Span::hours(1));
    world.ok(backer(1), TransferShares { lot, units: all, to: backer(7), exemption: None });
    world.later(Span::hours(1));
    assert_eq!(world.refused(backer(7), CastBallot { proposal, choice: Choice::Yes }), "proposal.no_weight");
    vote(&world, 1, proposal, Choice::No);
    vote(&world, 2, proposal, Choice::Yes);
    assert_eq!(read(&world, proposal).tally, Tally { yes: 30, no: 60, abstain: 0, ballots: 2 });
    let next = put(&world, backer(7), Subject::Resolution);
    vote(&world, 7, next, Choice::Yes);
    assert_eq!(world.refused(backer(1), CastBallot { proposal: next, choice: Choice::No }), "proposal.no_weight");
    assert_eq!(read(&world, next).tally.yes, 60);
    assert!(explain(&world, proposal).stands());
    world.verify();
}

/// All of it in one batch, where weights are read after shares moved in the same batch.
#[test]
fn a_batch_of_ballots_counts_like_one_by_one() {
    let (world, _) = funded();
    let proposal = put(&world, backer(1), Subject::Resolution);
    let lot = lot_of(&world, backer(2));
    let units = Units::new(30).unwrap();
    let actor = fundly_core::Actor::account;
    let requests = vec![
        world.request(actor(backer(1)), CastBallot { proposal, choice: Choice::Yes }),
        world.request(actor(backer(2)), TransferShares { lot, units, to: backer(8), exemption: None }),
        world.request(actor(backer(2)), CastBallot { proposal, choice: Choice::No }),
        world.request(actor(backer(8)), CastBallot { proposal, choice: Choice::No }),
        world.request(actor(backer(3)), CastBallot { proposal, choice: Choice::Abstain }),
        world.request(actor(backer(1)), CastBallot { proposal, choice: Choice::Abstain }),
    ];
    let answers = block_on(world.engine.execute_batch(CAMPAIGN, requests)).unwrap();
    let codes: Vec<_> = answers.iter().map(|answer| answer.as_ref().err().map(fundly_core::Error::code)).collect();
    assert_eq!(codes, [None, None, None, Some("proposal.no_weight"), None, None]);
    assert_eq!(read(&world, proposal).tally, Tally { yes: 0, no: 30, abstain: 70, ballots: 3 });
    world.verify();
}

#[test]
fn a_proposal_can_be_taken_back_and_nothing_follows() {
    let (world, _) = funded();
    let proposal = put(&world, backer(1), Subject::RefundRest);
    vote(&world, 1, proposal, Choice::Yes);
    assert_eq!(world.refused(backer(2), WithdrawProposal { proposal }), "actor.forbidden");
    world.ok(backer(1), WithdrawProposal { proposal });
    assert_eq!(world.refused(backer(1), CloseProposal { proposal }), "proposal.status");
    assert_eq!(world.balance(Escrow), 100_000);
    world.verify();
}

/// What a dispute freezes or takes casts no ballot, though it was held at the record date; what was sold since still votes
/// for who held it then, and a ballot that was cast stays.
#[test]
fn what_is_disputed_or_lost_casts_no_ballot() {
    let (mut world, milestones) = funded();
    let bought = |n| lot_row(&world, backer(n)).pledge.unwrap();
    let (first, second) = (bought(1), bought(2));
    world.ok(CREATOR, DeliverMilestone { milestone: milestones[0] });
    let proposal = put(&world, CREATOR, Subject::AcceptMilestone { milestone: milestones[0] });
    world.later(Span::days(1));
    vote(&world, 2, proposal, Choice::No);
    let (lot, all) = (lot_of(&world, backer(3)), Units::new(10).unwrap());
    world.ok(backer(3), TransferShares { lot, units: all, to: backer(7), exemption: None });
    let cast = CastBallot { proposal, choice: Choice::Yes };
    let report = |pledge, amount: &str, stage: DisputeStage| {
        world.host(ReportDispute { pledge, provider_ref: format!("dp_{amount}").parse().unwrap(), stage })
    };
    let opened = |amount: &str| DisputeStage::Opened { amount: usd(amount), fee: None };
    report(first, "600.00", opened("600.00"));
    report(second, "300.00", opened("300.00"));
    assert_eq!(world.refused(backer(2), cast.clone()), "proposal.no_weight");
    assert_eq!(read(&world, proposal).tally.no, 30, "the ballot that was cast stays");
    assert_eq!(explain(&world, proposal).disputed.no, 30, "and is listed");
    report(second, "300.00", DisputeStage::Won { amount: None, fee_returned: None });
    report(first, "600.00", DisputeStage::Lost { amount: None, fee: None });
    assert_eq!(world.pledge(first).units(), Units::ZERO);
    world.later(Span::days(1));
    vote(&world, 2, proposal, Choice::No);
    vote(&world, 3, proposal, Choice::Abstain);
    assert_eq!(world.refused(backer(1), cast), "proposal.no_weight");
    let tally = Tally { yes: 0, no: 30, abstain: 10, ballots: 2 };
    assert_eq!(read(&world, proposal).tally, tally, "what was won back votes again, and what was sold for its seller");
    assert!(explain(&world, proposal).stands());
    world.verify();
}

/// A vote goes on while the campaign is suspended: its time runs, so its ballots are taken.
#[test]
fn no_vote_runs_out_while_nobody_may_vote() {
    let (mut world, milestones) = funded();
    world.ok(CREATOR, DeliverMilestone { milestone: milestones[0] });
    let proposal = put(&world, CREATOR, Subject::AcceptMilestone { milestone: milestones[0] });
    vote(&world, 3, proposal, Choice::Yes);
    let moderator = || Actor::with_role(MODERATOR, Role::Moderator);
    world.ok_as(moderator(), SuspendCampaign { reason: "a complaint".parse().unwrap() });
    vote(&world, 1, proposal, Choice::No);
    world.later(Span::days(8));
    assert_eq!(world.refused(CREATOR, CloseProposal { proposal }), "campaign.phase", "what it moves waits");
    world.ok_as(moderator(), ResumeCampaign { reason: "looked into".parse().unwrap() });
    world.ok(CREATOR, CloseProposal { proposal });
    assert_eq!((read(&world, proposal).state, world.balance(Payable)), (ProposalState::Defeated, 0));
    world.verify();
}

/// Whatever the creator puts, holds back or takes back, holders vote on the rest when they want to.
#[test]
fn nobody_keeps_holders_from_a_vote_to_refund_the_rest() {
    let (mut world, _) = funded();
    let blocking = PutProposal {
        title: "Later".parse().unwrap(),
        text: "".parse().unwrap(),
        subject: Subject::RefundRest,
        record_at: None,
        opens: Some(world.now.plus(Span::days(59))),
        closes: world.now.plus(Span::days(119)),
        quorum: None,
        threshold: Some(Threshold::ShareOfElectorate { of: "100%".parse().unwrap() }),
    };
    world.ok(CREATOR, blocking);
    let [first, second] = [1, 2].map(|n| put(&world, backer(n), Subject::RefundRest));
    for proposal in [first, second] {
        vote(&world, 1, proposal, Choice::Yes);
    }
    world.later(Span::days(7));
    world.ok(backer(1), CloseProposal { proposal: first });
    assert_eq!(world.refused(backer(2), CloseProposal { proposal: second }), "settlement.under_way");
    world.settle(100);
    world.ok(backer(2), CloseProposal { proposal: second });
    let effects = [first, second].map(|proposal| read(&world, proposal).effect);
    assert_eq!(effects, [Some(Effect::Done), Some(Effect::Moot)], "the rest goes back once");
    assert_eq!((world.balance(Escrow), world.balance(RefundsPayable)), (0, 100_000));
    world.verify();
}

/// Commands are read strictly: a misspelt or foreign field is refused, never ignored.
#[test]
fn rules_of_a_vote_are_read_strictly() {
    let read = |text: &str| serde_json::from_str::<PutProposal>(text);
    let whole = r#"{"title":"t","text":"","subject":{"kind":"refundRest"},"closes":"2026-02-01T00:00:00Z",
        "quorum":{"share":"10%","counts":"all"},"threshold":{"kind":"share","of":"75%"}}"#;
    let command = read(whole).unwrap();
    assert_eq!(serde_json::from_value::<PutProposal>(serde_json::to_value(&command).unwrap()).unwrap(), command);
    for (good, bad) in [
        (r#""counts":"all""#, r#""counts":"all","floor":1"#),
        (r#""of":"75%""#, r#""of":"75%","strict":true"#),
        (r#""title":"t""#, r#""title":"t","weight":5"#),
        (r#""title":"t""#, r#""title":"""#),
        (r#""10%""#, r#""-10%""#),
        ("refundRest", "refundAll"),
    ] {
        assert!(whole.contains(good));
        assert!(read(&whole.replace(good, bad)).is_err(), "{bad}");
    }
    let money = Money::new(fundly_core::Amount::ZERO, Currency::USD);
    assert!(serde_json::from_value::<PutProposal>(serde_json::to_value(money).unwrap()).is_err());
}
