//! Stories of disputes: reports in any order, twice or late; who bears the money; what becomes of pledge and backer.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

mod common;

use common::*;
use fundly_core::{
    AccountId, Actor, Command, DisputeId, Event, Permission, PledgeId, Policy, Role, Row, RowKey, Span,
    campaign::{CancelCampaign, SetCollaborator, SuspendCampaign},
    decide::Move,
    dispute::{Dispute, DisputeStage, DisputeState, MOVES, NotedReason, ReportDispute, SubmitEvidence},
    ledger::LedgerAccount,
    payment::{PaymentResult, ReportPayment},
    pledge::{PlacePledge, PledgeOrder, PledgeState},
    refund::{Ground, RefundAmount, RefundPledge},
};
use pollster::block_on;

const HELPER: AccountId = AccountId::from_u128(0xD0);

fn admin() -> Actor {
    Actor::with_role(MODERATOR, Role::Admin)
}

fn host() -> Actor {
    Actor::with_role(HOST, Role::System)
}

fn report(pledge: PledgeId, provider_ref: &str, stage: DisputeStage) -> ReportDispute {
    ReportDispute { pledge, provider_ref: provider_ref.parse().unwrap(), stage }
}

fn opened(amount: &str, fee: Option<&str>) -> DisputeStage {
    DisputeStage::Opened { amount: usd(amount), fee: fee.map(usd) }
}

fn won(fee_returned: Option<&str>) -> DisputeStage {
    DisputeStage::Won { amount: None, fee_returned: fee_returned.map(usd) }
}

fn lost(fee: Option<&str>) -> DisputeStage {
    DisputeStage::Lost { amount: None, fee: fee.map(usd) }
}

fn refund(pledge: PledgeId, ground: Ground) -> RefundPledge {
    RefundPledge { pledge, amount: RefundAmount::Whole {}, ground }
}

/// The dispute that a report made or met.
fn about(events: &[Event]) -> DisputeId {
    let found = events.iter().find_map(|event| match event {
        Event::DisputeNoticed(event) => Some(event.dispute),
        Event::DisputeOpened(event) => Some(event.dispute),
        Event::DisputeReportNoted(event) => Some(event.dispute),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no dispute in {events:?}"))
}

fn noted(events: &[Event]) -> NotedReason {
    match events {
        [Event::DisputeReportNoted(noted)] => noted.reason,
        other => panic!("{other:?}"),
    }
}

fn row(world: &World, id: DisputeId) -> Dispute {
    match block_on(world.engine.row(CAMPAIGN, RowKey::Dispute(id))).unwrap() {
        Some(Row::Dispute(dispute)) => *dispute,
        other => panic!("no dispute {id}: {other:?}"),
    }
}

/// What campaign and platform have together.
fn net(world: &World) -> i64 {
    use LedgerAccount::{Escrow, Payable, PlatformFee, Reserve};
    [Escrow, Payable, Reserve, PlatformFee].map(|account| world.balance(account)).iter().sum()
}

/// A campaign without a platform fee, and a pledge of 100.00 of which the processor took 3.20.
fn charged() -> (World, PledgeId) {
    let mut policy = Policy::open_ended();
    policy.fees.clear();
    let world = World::draft(policy, None, None);
    world.launch();
    let events = world.ok(backer(1), contribution("100.00"));
    let result = PaymentResult::Captured { amount: usd("100.00"), fee: Some(usd("3.20")) };
    let payment = Some(instructed(&events));
    world.host(ReportPayment { payment, provider_ref: "ch_1".parse().unwrap(), result });
    (world, placed(&events))
}

#[test]
fn g28_what_a_dispute_costs() {
    let end = |stages: &[DisputeStage]| {
        let (world, pledge) = charged();
        for stage in stages {
            world.host(report(pledge, "dp_1", stage.clone()));
        }
        assert_eq!(world.balance(LedgerAccount::Disputed), 0);
        world.verify();
        net(&world)
    };
    let open = opened("100.00", Some("15.00"));
    assert_eq!(end(&[open.clone(), lost(None)]), -1_820, "lost");
    assert_eq!(end(&[open.clone(), lost(Some("15.00"))]), -3_320, "lost after countering");
    let sent = DisputeStage::EvidenceSent { fee: Some(usd("15.00")) };
    assert_eq!(end(&[open.clone(), sent.clone(), lost(Some("15.00"))]), -3_320, "the fee reported twice");
    assert_eq!(end(&[open.clone(), won(None)]), 8_180, "won, the received fee is kept");
    assert_eq!(end(&[open.clone(), sent, won(Some("15.00"))]), 8_180, "won, the countered fee is returned");
    assert_eq!(end(&[open, won(Some("15.00"))]), 9_680, "won under the old rule");
    let (world, pledge) = charged();
    world.host(report(pledge, "ew_1", DisputeStage::EarlyWarning {}));
    world.ok_as(admin(), refund(pledge, Ground::Inquiry));
    assert_eq!(net(&world), -320, "refunded on the early warning");
    world.verify();
}

#[test]
fn an_open_dispute_holds_the_pledge_and_a_win_restores_it() {
    let world = World::open_ended();
    world.paid(backer(2), "50.00");
    let pledge = world.paid(backer(1), "100.00");
    let before = (world.campaign().balances, world.campaign().totals);
    let id = about(&world.host(report(pledge, "dp_1", opened("100.00", None))));
    assert_eq!(world.pledge(pledge).state, PledgeState::Disputed);
    assert_eq!(world.balance(LedgerAccount::Disputed), 10_000);
    assert_eq!(world.campaign().totals.disputed.minor(), 10_000);
    let cover = row(&world, id).cover;
    assert_eq!(cover.reserve.minor() + cover.payable.minor() + cover.escrow.minor(), 10_000);
    world.host(report(pledge, "dp_1", won(None)));
    assert_eq!((world.campaign().balances, world.campaign().totals), before);
    assert_eq!(world.pledge(pledge).state, PledgeState::Collected);
    assert_eq!(row(&world, id).state, DisputeState::Won);
    world.ok(CREATOR, refund(pledge, Ground::Creator));
    world.verify();
}

#[test]
fn a_lost_dispute_charges_back_and_bars_the_backer() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "100.00");
    world.host(report(pledge, "dp_1", opened("100.00", Some("15.00"))));
    world.host(report(pledge, "dp_1", lost(None)));
    let after = world.pledge(pledge);
    assert_eq!((after.state, after.refunded.minor(), after.dispute), (PledgeState::ChargedBack, 10_000, None));
    assert_eq!(world.balance(LedgerAccount::Backers), 0);
    assert_eq!(world.balance(LedgerAccount::PlatformFee), 1_000 - 1_000 - 1_500, "the campaign had 90.00 of it");
    let totals = world.campaign().totals;
    assert_eq!((totals.collected.minor(), totals.backers, totals.disputed.minor()), (0, 0, 0));
    assert_eq!(world.refused(backer(1), contribution("5.00")), "pledge.backer_barred");
    world.verify();
}

#[test]
fn refund_during_dispute_is_refused() {
    let world = World::open_ended();
    world.paid(backer(2), "100.00");
    let pledge = world.paid(backer(1), "100.00");
    world.host(report(pledge, "dp_1", opened("40.00", None)));
    assert_eq!(world.refused(CREATOR, refund(pledge, Ground::Creator)), "refund.disputed");
    assert_eq!(world.refused_as(admin(), refund(pledge, Ground::Fraud)), "refund.disputed");
    world.verify();
}

#[test]
fn dispute_without_fee_line_still_unblocks() {
    let (world, pledge) = charged();
    world.host(report(pledge, "dp_1", opened("100.00", None)));
    assert_eq!(world.pledge(pledge).state, PledgeState::Disputed);
    world.host(report(pledge, "dp_1", won(None)));
    assert_eq!(world.pledge(pledge).state, PledgeState::Collected);
    assert_eq!(net(&world), 9_680);
    let late = world.host(report(pledge, "dp_1", opened("100.00", Some("15.00"))));
    assert!(matches!(&late[..], [Event::DisputeFeeBooked(_)]), "the fee is booked when it is heard of: {late:?}");
    assert_eq!((world.pledge(pledge).state, net(&world)), (PledgeState::Collected, 8_180));
    world.verify();
}

#[test]
fn reports_twice_and_late_change_nothing_and_are_no_error() {
    let (world, pledge) = charged();
    let open = report(pledge, "dp_1", opened("100.00", Some("15.00")));
    let id = about(&world.host(open.clone()));
    let balances = world.campaign().balances;
    assert_eq!(noted(&world.host(open.clone())), NotedReason::Repeated);
    assert_eq!(noted(&world.host(report(pledge, "dp_1", DisputeStage::Inquiry {}))), NotedReason::Late);
    assert_eq!(noted(&world.host(report(pledge, "dp_1", DisputeStage::EarlyWarning {}))), NotedReason::Late);
    assert_eq!(world.campaign().balances, balances);
    world.host(report(pledge, "dp_1", lost(None)));
    let balances = world.campaign().balances;
    assert_eq!(noted(&world.host(open)), NotedReason::Late);
    assert_eq!(noted(&world.host(report(pledge, "dp_1", lost(None)))), NotedReason::Repeated);
    assert_eq!(noted(&world.host(report(pledge, "dp_1", won(None)))), NotedReason::Late, "the first decision stands");
    assert_eq!((world.campaign().balances, row(&world, id).state), (balances, DisputeState::Lost));
    assert_eq!(row(&world, id).fees.total().minor(), 1_500);
    world.verify();
}

#[test]
fn a_decision_of_which_no_opening_was_heard_opens_first() {
    for (stage, state, backers) in
        [(won(None), PledgeState::Collected, -10_000), (lost(None), PledgeState::ChargedBack, 0)]
    {
        let (world, pledge) = charged();
        let events = world.host(report(pledge, "dp_1", stage));
        assert!(matches!(&events[..2], [Event::DisputeOpened(_), _]), "{events:?}");
        assert_eq!((world.pledge(pledge).state, world.balance(LedgerAccount::Backers)), (state, backers));
        world.verify();
    }
    let (world, pledge) = charged();
    world.host(report(pledge, "dp_1", DisputeStage::Lost { amount: Some(usd("30.00")), fee: None }));
    assert_eq!(world.pledge(pledge).state, PledgeState::PartlyRefunded);
    assert_eq!(world.pledge(pledge).refundable().minor(), 7_000);
    world.verify();
}

#[test]
fn contradictions_are_refused() {
    let (world, pledge) = charged();
    let other = world.paid(backer(2), "100.00");
    world.host(report(pledge, "dp_1", opened("100.00", Some("15.00"))));
    let refused = |pledge, stage| world.refused_as(host(), report(pledge, "dp_1", stage));
    assert_eq!(refused(other, lost(None)), "dispute.report_conflict");
    assert_eq!(refused(pledge, opened("99.00", None)), "dispute.report_conflict");
    assert_eq!(refused(pledge, opened("100.00", Some("20.00"))), "dispute.report_conflict");
    let euros = DisputeStage::Opened { amount: "1.00 EUR".parse().unwrap(), fee: None };
    assert_eq!(world.refused_as(host(), report(pledge, "dp_2", euros)), "money.currency_mismatch");
    assert_eq!(world.refused_as(host(), report(pledge, "dp_2", opened("0.00", None))), "money.zero");
    assert_eq!(world.refused_as(host(), report(PledgeId::from_u128(1), "dp_2", won(None))), "pledge.not_found");
    assert_eq!(world.refused(CREATOR, report(pledge, "dp_1", won(None))), "actor.forbidden");
    world.verify();
}

#[test]
fn two_disputes_of_one_pledge_end_one_by_one() {
    let (world, pledge) = charged();
    world.host(report(pledge, "dp_1", opened("60.00", None)));
    world.host(report(pledge, "dp_2", opened("40.00", None)));
    assert_eq!(world.campaign().totals.disputed.minor(), 10_000);
    world.host(report(pledge, "dp_1", won(None)));
    assert_eq!(world.pledge(pledge).state, PledgeState::Disputed, "the other is still open");
    world.host(report(pledge, "dp_2", lost(None)));
    assert_eq!(world.pledge(pledge).state, PledgeState::PartlyRefunded);
    assert_eq!(world.pledge(pledge).refundable().minor(), 6_000);
    world.verify();
    let (world, pledge) = charged();
    world.host(report(pledge, "dp_1", opened("60.00", None)));
    world.host(report(pledge, "dp_2", opened("40.00", None)));
    world.host(report(pledge, "dp_2", lost(None)));
    assert_eq!(world.pledge(pledge).state, PledgeState::Disputed);
    world.host(report(pledge, "dp_1", lost(None)));
    assert_eq!(world.pledge(pledge).state, PledgeState::ChargedBack);
    assert_eq!((world.balance(LedgerAccount::Backers), world.balance(LedgerAccount::Disputed)), (0, 0));
    world.verify();
}

#[test]
fn what_a_bank_takes_of_money_that_was_given_back_before_the_platform_bears() {
    let (world, pledge) = charged();
    world.paid(backer(2), "500.00");
    world.ok_as(admin(), refund(pledge, Ground::Fraud));
    let campaign = net(&world) - world.balance(LedgerAccount::PlatformFee);
    let id = about(&world.host(report(pledge, "dp_1", opened("100.00", None))));
    assert_eq!((row(&world, id).of_pledge.minor(), row(&world, id).cover.platform.minor()), (0, 10_000));
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded, "nothing of the pledge is at stake");
    world.host(report(pledge, "dp_1", lost(None)));
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded);
    assert_eq!(
        net(&world) - world.balance(LedgerAccount::PlatformFee),
        campaign,
        "other backers' money is not touched"
    );
    world.verify();
}

#[test]
fn a_disputed_tip_is_the_platforms_to_bear() {
    let world = World::open_ended();
    let order = PledgeOrder { contribution: Some(usd("100.00")), tip: Some(usd("5.00")), ..PledgeOrder::default() };
    let events = world.ok(backer(1), PlacePledge { order });
    world.host(captured(instructed(&events), "ch_1", "105.00"));
    world.paid(backer(2), "500.00");
    let id = about(&world.host(report(placed(&events), "dp_1", opened("105.00", None))));
    assert_eq!(row(&world, id).cover.platform.minor(), 500);
    world.verify();
}

#[test]
fn evidence_is_handed_in_once_by_those_who_handle_money() {
    let (world, pledge) = charged();
    world.ok(CREATOR, SetCollaborator { account: HELPER, permissions: vec![Permission::Money] });
    let id = about(&world.host(report(pledge, "dp_1", DisputeStage::Inquiry {})));
    let evidence = |text: &str| SubmitEvidence { dispute: id, evidence: text.parse().unwrap() };
    assert_eq!(world.refused(backer(1), evidence("shipped")), "actor.forbidden");
    world.ok(CREATOR, evidence("shipped on 3 May"));
    assert_eq!(row(&world, id).state, DisputeState::Inquiry);
    world.host(report(pledge, "dp_1", opened("100.00", None)));
    world.ok(HELPER, evidence("shipped on 3 May, signed for on 5 May"));
    assert_eq!(row(&world, id).state, DisputeState::UnderReview);
    assert_eq!(world.refused(CREATOR, evidence("more")), "dispute.state");
    let nobody = SubmitEvidence { dispute: DisputeId::from_u128(1), evidence: "x".parse().unwrap() };
    assert_eq!(world.refused(CREATOR, nobody), "dispute.not_found");
    world.verify();
}

#[test]
fn a_refund_of_everything_closes_warnings_and_inquiries() {
    let (world, pledge) = charged();
    let ids = [
        about(&world.host(report(pledge, "ew_1", DisputeStage::EarlyWarning {}))),
        about(&world.host(report(pledge, "iq_1", DisputeStage::Inquiry {}))),
    ];
    assert_eq!(world.pledge(pledge).disputes, ids);
    assert_eq!(world.pledge(pledge).state, PledgeState::Collected, "no money moved");
    world.ok_as(admin(), refund(pledge, Ground::Inquiry));
    assert!(ids.iter().all(|id| row(&world, *id).state == DisputeState::Closed));
    assert!(world.pledge(pledge).disputes.is_empty());
    assert_eq!(noted(&world.host(report(pledge, "iq_1", DisputeStage::Closed {}))), NotedReason::Repeated);
    world.verify();
}

#[test]
fn a_dispute_lands_in_every_phase_after_launch() {
    let (world, pledge) = charged();
    world.ok_as(admin(), SuspendCampaign { reason: "fraud".parse().unwrap() });
    world.host(report(pledge, "dp_1", opened("100.00", None)));
    world.ok_as(admin(), CancelCampaign { reason: "fraud".parse().unwrap(), fraud: true });
    world.settle(10);
    assert_eq!(world.pledge(pledge).state, PledgeState::Disputed, "unwinding leaves it to the bank");
    world.host(report(pledge, "dp_1", lost(None)));
    assert_eq!(world.pledge(pledge).state, PledgeState::ChargedBack);
    world.verify();
}

#[test]
fn g40_after_a_dispute_no_instalment_is_asked_for_even_when_it_was_won() {
    let mut world = World::all_or_nothing("30.00");
    let order = PledgeOrder { contribution: Some(usd("90.00")), instalments: Some(3), ..PledgeOrder::default() };
    let pledge = placed(&world.ok(backer(1), PlacePledge { order }));
    world.later(Span::days(30));
    let asked = World::instructions(&world.settle(10));
    world.host(captured(asked[0].0, "ch_1", "30.00"));
    world.settle(10);
    world.later(Span::days(30));
    assert_eq!(World::instructions(&world.settle(10)).len(), 1, "the second is under way");
    let events = world.host(report(pledge, "dp_1", opened("30.00", None)));
    assert!(events.iter().any(|event| matches!(event, Event::PaymentWithdrawn(_))), "and is called off");
    world.host(report(pledge, "dp_1", won(None)));
    assert_eq!(world.pledge(pledge).state, PledgeState::Collected);
    world.later(Span::days(60));
    assert!(World::instructions(&world.settle(10)).is_empty());
    assert_eq!(world.campaign().totals.instalments_open, 0);
    world.verify();
}

#[test]
fn where_the_policy_does_not_bar_the_backer_may_pledge_again() {
    let mut policy = Policy::open_ended();
    policy.dispute.bar_backer = false;
    let world = World::draft(policy, None, None);
    world.launch();
    let pledge = world.paid(backer(1), "100.00");
    world.host(report(pledge, "dp_1", lost(None)));
    world.ok(backer(1), contribution("5.00"));
    world.verify();
}

fn stage(by: &str) -> DisputeStage {
    match by {
        "reportDispute:earlyWarning" => DisputeStage::EarlyWarning {},
        "reportDispute:inquiry" => DisputeStage::Inquiry {},
        "reportDispute:opened" => opened("100.00", None),
        "reportDispute:evidenceSent" => DisputeStage::EvidenceSent { fee: None },
        "reportDispute:won" => won(None),
        "reportDispute:lost" => lost(None),
        "reportDispute:closed" => DisputeStage::Closed {},
        other => panic!("{other} is no report"),
    }
}

/// Reports that lead to a state.
fn path(state: DisputeState) -> &'static [&'static str] {
    match state {
        DisputeState::EarlyWarning => &["reportDispute:earlyWarning"],
        DisputeState::Inquiry => &["reportDispute:inquiry"],
        DisputeState::Opened => &["reportDispute:opened"],
        DisputeState::UnderReview => &["reportDispute:opened", "reportDispute:evidenceSent"],
        DisputeState::Won => &["reportDispute:opened", "reportDispute:won"],
        DisputeState::Lost => &["reportDispute:opened", "reportDispute:lost"],
        DisputeState::Closed => &["reportDispute:inquiry", "reportDispute:closed"],
    }
}

#[test]
fn exactly_the_moves_of_the_table_succeed() {
    let triggers = [
        "reportDispute:earlyWarning",
        "reportDispute:inquiry",
        "reportDispute:opened",
        "reportDispute:evidenceSent",
        "reportDispute:won",
        "reportDispute:lost",
        "reportDispute:closed",
        "submitEvidence",
        "refundPledge",
    ];
    assert!(MOVES.iter().all(|step| triggers.contains(&step.by)), "every trigger is tried");
    for from in std::iter::once(None).chain(DisputeState::ALL.map(Some)) {
        for by in triggers {
            let (world, pledge) = charged();
            let mut id = None;
            for step in from.map_or(&[][..], path) {
                let events = world.host(report(pledge, "dp_1", stage(step)));
                id = id.or_else(|| Some(about(&events)));
            }
            assert_eq!(id.map(|id| row(&world, id).state), from);
            let command: Command = match by {
                "submitEvidence" => {
                    let dispute = id.unwrap_or(DisputeId::from_u128(1));
                    SubmitEvidence { dispute, evidence: "signed for".parse().unwrap() }.into()
                }
                "refundPledge" => refund(pledge, Ground::Inquiry).into(),
                report_of => report(pledge, "dp_1", stage(report_of)).into(),
            };
            let outcome = world.run(admin(), command);
            let is_report = by.starts_with("reportDispute");
            if let (None, true, Ok(outcome)) = (id, is_report, &outcome) {
                id = Some(about(&outcome.events));
            }
            let found: Option<&Move<DisputeState>> = MOVES.iter().find(|step| step.from == from && step.by == by);
            let after = id.map(|id| row(&world, id).state);
            assert_eq!(after, found.map_or(from, |step| Some(step.to)), "{from:?} by {by}");
            if is_report {
                let events = &outcome.as_ref().unwrap().events;
                let unmoved = matches!(&events[..], [Event::DisputeReportNoted(_)]);
                assert_eq!(unmoved, found.is_none(), "{from:?} by {by}: {events:?}");
            } else if by == "submitEvidence" {
                assert_eq!(outcome.is_ok(), found.is_some(), "{from:?} by {by}");
            }
            world.verify();
        }
    }
}
