//! Stories of refunds: who may, how much, who bears what, and what becomes of it at the gateway.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

mod common;

use common::*;
use fundly_core::{
    AccountId, Actor, Command, Currency, Event, MilestoneId, Permission, PledgeId, Policy, RefundId, Role, Row, RowKey,
    Span, TierId, Units,
    campaign::{CancelCampaign, CreateCampaign, SetCollaborator, SetTerms, SuspendCampaign, Terms},
    decide::Move,
    dispute::{DisputeStage, ReportDispute},
    escrow::{AddMilestone, MissMilestone},
    ledger::LedgerAccount,
    payment::{PaymentResult, ReportPayment},
    pledge::{PlacePledge, Pledge, PledgeOrder, PledgeState},
    policy::{CollectAt, CoverBy, Release},
    refund::{Ground, MOVES, Refund, RefundAmount, RefundPledge, RefundState, RetryRefund, SettleRefundElsewhere},
    share::{AddClass, ClassTerms},
};
use pollster::block_on;
use proptest::prelude::*;

const HELPER: AccountId = AccountId::from_u128(0xD0);

fn admin() -> Actor {
    Actor::with_role(MODERATOR, Role::Admin)
}

fn host() -> Actor {
    Actor::with_role(HOST, Role::System)
}

fn refund(pledge: PledgeId, amount: RefundAmount, ground: Ground) -> RefundPledge {
    RefundPledge { pledge, amount, ground }
}

fn whole(pledge: PledgeId) -> RefundPledge {
    refund(pledge, RefundAmount::Whole {}, Ground::Creator)
}

fn part(pledge: PledgeId, amount: &str) -> RefundPledge {
    refund(pledge, RefundAmount::Part { money: usd(amount) }, Ground::Creator)
}

fn granted(events: &[Event]) -> RefundId {
    let found = events.iter().find_map(|event| match event {
        Event::RefundGranted(granted) => Some(granted.refund),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no refund in {events:?}"))
}

fn row(world: &World, id: RefundId) -> Refund {
    match block_on(world.engine.row(CAMPAIGN, RowKey::Refund(id))).unwrap() {
        Some(Row::Refund(refund)) => *refund,
        other => panic!("no refund {id}: {other:?}"),
    }
}

/// The gateway's report that the last try of a refund went through.
fn paid_back(world: &World, id: RefundId, provider_ref: &str) -> ReportPayment {
    let refund = row(world, id);
    let amount = fundly_core::Money::new(refund.amount, Currency::USD);
    let result = PaymentResult::Refunded { amount };
    ReportPayment { payment: refund.payment, provider_ref: provider_ref.parse().unwrap(), result }
}

/// The gateway's report that the last try of a refund failed.
fn bounced(world: &World, id: RefundId) -> ReportPayment {
    let result = PaymentResult::Failed { reason: "expired_or_canceled_card".parse().unwrap() };
    ReportPayment { payment: row(world, id).payment, provider_ref: "re_failed".parse().unwrap(), result }
}

fn campaign_money(world: &World) -> i64 {
    [LedgerAccount::Escrow, LedgerAccount::Payable, LedgerAccount::Reserve]
        .map(|account| world.balance(account))
        .iter()
        .sum()
}

/// A live campaign that collects at once, under the open-ended policy as changed.
fn live(change: impl FnOnce(&mut Policy)) -> World {
    let mut policy = Policy::open_ended();
    change(&mut policy);
    let world = World::draft(policy, None, None);
    world.launch();
    world
}

/// A pledge that cleared with the processor's fee as reported.
fn paid_with_fee(world: &World, amount: &str, fee: &str) -> PledgeId {
    let events = world.ok(backer(1), contribution(amount));
    let result = PaymentResult::Captured { amount: usd(amount), fee: Some(usd(fee)) };
    let payment = Some(instructed(&events));
    world.host(ReportPayment { payment, provider_ref: "ch_fee".parse().unwrap(), result });
    placed(&events)
}

#[test]
fn g18_the_host_covers_what_the_processor_keeps() {
    let world = World::open_ended();
    let pledge = paid_with_fee(&world, "100.00", "3.20");
    assert_eq!((campaign_money(&world), world.balance(LedgerAccount::PlatformFee)), (8_680, 1_000));
    let id = granted(&world.ok(CREATOR, whole(pledge)));
    assert_eq!(world.balance(LedgerAccount::RefundsPayable), 10_000);
    assert_eq!(world.balance(LedgerAccount::Backers), -10_000, "nothing has reached the backer yet");
    world.host(paid_back(&world, id, "re_1"));
    assert_eq!(world.balance(LedgerAccount::Backers), 0);
    assert_eq!(campaign_money(&world), 0);
    assert_eq!(world.balance(LedgerAccount::PlatformFee), -320);
    assert_eq!(world.balance(LedgerAccount::ProcessorFee), 320);
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded);
    assert_eq!(row(&world, id).state, RefundState::Paid);
    world.verify();
}

#[test]
fn the_campaign_gives_back_what_it_got_and_the_host_the_rest() {
    let world = World::open_ended();
    let pledge = paid_with_fee(&world, "100.00", "0.80");
    let parts = row(&world, granted(&world.ok(CREATOR, whole(pledge)))).parts;
    assert_eq!((parts.from_campaign.minor(), parts.platform_fee.minor(), parts.covered.minor()), (8_920, 1_000, 80));
    world.verify();
}

#[test]
fn the_backer_bears_the_fee_where_the_policy_says_so() {
    let world = live(|policy| policy.refund.cover = CoverBy::Backer);
    let pledge = paid_with_fee(&world, "100.00", "3.20");
    let id = granted(&world.ok(CREATOR, whole(pledge)));
    assert_eq!(row(&world, id).amount.minor(), 9_680);
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded);
    world.host(paid_back(&world, id, "re_1"));
    assert_eq!(world.balance(LedgerAccount::Backers), -320);
    assert_eq!((campaign_money(&world), world.balance(LedgerAccount::PlatformFee)), (0, 0));
    world.verify();
}

#[test]
fn a_fee_that_eats_the_whole_refund_leaves_nothing_to_be_paid() {
    let world = live(|policy| {
        policy.refund.cover = CoverBy::Backer;
        policy.fees.clear();
    });
    let pledge = paid_with_fee(&world, "0.30", "0.30");
    let events = world.ok(CREATOR, whole(pledge));
    assert!(World::instructions(&events).is_empty(), "no gateway is asked to pay nothing");
    let refund = row(&world, granted(&events));
    assert_eq!((refund.state, refund.amount.minor(), refund.payment), (RefundState::Paid, 0, None));
    assert_eq!(world.campaign().totals.in_flight, 0);
    world.verify();
}

#[test]
fn second_refund_answers_conflict_and_applies_nothing() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "100.00");
    let request = world.request(Actor::account(CREATOR), whole(pledge));
    let first = block_on(world.engine.execute(request.clone())).unwrap();
    let balances = world.campaign().balances;
    let again = block_on(world.engine.execute(request)).unwrap();
    assert!(again.repeated && again.events == first.events, "the same command is the same refund");
    assert_eq!(world.refused(CREATOR, whole(pledge)), "refund.nothing_left");
    assert_eq!(world.refused(CREATOR, part(pledge, "0.01")), "refund.nothing_left");
    assert_eq!(world.campaign().balances, balances);
    assert_eq!(world.pledge(pledge).refunds, 1);
    world.verify();
}

#[test]
fn refundable_is_net_not_gross() {
    let world = World::open_ended();
    world.paid(backer(2), "500.00");
    let pledge = world.paid(backer(1), "100.00");
    world.ok(CREATOR, part(pledge, "60.00"));
    assert_eq!(world.refused(CREATOR, part(pledge, "40.01")), "refund.too_large");
    assert_eq!(world.pledge(pledge).state, PledgeState::PartlyRefunded);
    world.ok(CREATOR, part(pledge, "40.00"));
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded);
    world.verify();
}

#[test]
fn totals_do_not_count_refunds() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "100.00");
    world.paid(backer(2), "50.00");
    world.ok(CREATOR, part(pledge, "30.00"));
    let totals = world.campaign().totals;
    assert_eq!((totals.collected.minor(), totals.refunded.minor(), totals.backers), (12_000, 3_000, 2));
    world.ok(CREATOR, whole(pledge));
    let totals = world.campaign().totals;
    assert_eq!((totals.collected.minor(), totals.refunded.minor(), totals.backers), (5_000, 10_000, 1));
    assert_eq!((totals.pledges, totals.committed.minor()), (1, 5_000));
    world.verify();
}

#[test]
fn failed_refund_can_be_retried() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "100.00");
    let id = granted(&world.ok(CREATOR, whole(pledge)));
    world.host(bounced(&world, id));
    let failed = row(&world, id);
    assert_eq!((failed.state, failed.failure.is_some()), (RefundState::Failed, true));
    assert_eq!(world.balance(LedgerAccount::RefundsPayable), 10_000, "not a cent is lost");
    assert_eq!(world.refused(backer(2), RetryRefund { refund: id, method: None }), "actor.forbidden");
    let events = world.ok(backer(1), RetryRefund { refund: id, method: Some("card_2".parse().unwrap()) });
    let asked = events.iter().find_map(|event| match event {
        Event::PaymentRequested(payment) => Some(payment),
        _ => None,
    });
    assert_eq!(asked.unwrap().method, Some("card_2".parse().unwrap()));
    world.host(paid_back(&world, id, "re_2"));
    assert_eq!((row(&world, id).state, row(&world, id).tries), (RefundState::Paid, 2));
    assert_eq!((world.balance(LedgerAccount::RefundsPayable), world.balance(LedgerAccount::Backers)), (0, 0));
    assert_eq!(world.refused(CREATOR, RetryRefund { refund: id, method: None }), "refund.state");
    let nobody = RefundId::from_u128(7);
    assert_eq!(world.refused(CREATOR, RetryRefund { refund: nobody, method: None }), "refund.not_found");
    world.verify();
}

#[test]
fn a_failed_refund_can_be_paid_by_another_route_and_a_second_payment_is_borne_by_the_platform() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "100.00");
    let id = granted(&world.ok(CREATOR, whole(pledge)));
    let elsewhere = || SettleRefundElsewhere { refund: id, reference: "wire 2026-01-05".parse().unwrap() };
    assert_eq!(world.refused_as(admin(), elsewhere()), "refund.state");
    world.host(bounced(&world, id));
    assert_eq!(world.refused(CREATOR, elsewhere()), "actor.forbidden");
    world.ok_as(admin(), elsewhere());
    assert_eq!(row(&world, id).state, RefundState::PaidElsewhere);
    assert_eq!(row(&world, id).elsewhere, Some("wire 2026-01-05".parse().unwrap()));
    assert_eq!((world.balance(LedgerAccount::RefundsPayable), world.balance(LedgerAccount::Backers)), (0, 0));
    let events = world.host(paid_back(&world, id, "re_late"));
    assert!(events.iter().any(|event| matches!(event, Event::RefundPaidTwice(_))), "{events:?}");
    assert_eq!((world.balance(LedgerAccount::Backers), world.balance(LedgerAccount::PlatformFee)), (10_000, -10_000));
    world.verify();
}

#[test]
fn a_refund_that_comes_back_weeks_later_waits_again() {
    let mut world = World::open_ended();
    let pledge = world.paid(backer(1), "100.00");
    let id = granted(&world.ok(CREATOR, whole(pledge)));
    let first = paid_back(&world, id, "re_1");
    world.host(first.clone());
    world.later(Span::days(20));
    world.host(bounced(&world, id));
    assert_eq!(row(&world, id).state, RefundState::Failed);
    assert_eq!(
        (world.balance(LedgerAccount::RefundsPayable), world.balance(LedgerAccount::Backers)),
        (10_000, -10_000)
    );
    world.host(first);
    assert_eq!(row(&world, id).state, RefundState::Failed, "the first report, delivered again, is not a new payment");
    world.ok(CREATOR, RetryRefund { refund: id, method: None });
    world.host(paid_back(&world, id, "re_2"));
    assert_eq!(row(&world, id).state, RefundState::Paid);
    world.verify();
}

#[test]
fn who_may_refund_on_which_ground_and_for_how_long() {
    let mut world = live(|policy| policy.refund.withdrawal = Span::days(14));
    world.ok(CREATOR, SetCollaborator { account: HELPER, permissions: vec![Permission::Money] });
    let pledge = world.paid(backer(1), "100.00");
    let as_ground = |ground| refund(pledge, RefundAmount::Whole {}, ground);
    assert_eq!(world.refused(backer(2), as_ground(Ground::Withdrawal)), "actor.forbidden");
    assert_eq!(world.refused(backer(1), as_ground(Ground::Creator)), "refund.ground");
    assert_eq!(world.refused(CREATOR, as_ground(Ground::Withdrawal)), "refund.ground");
    assert_eq!(world.refused(HELPER, as_ground(Ground::Fraud)), "refund.ground");
    world.ok(HELPER, part(pledge, "1.00"));
    world.later(Span::days(14));
    assert_eq!(world.refused(backer(1), as_ground(Ground::Withdrawal)), "refund.window", "half-open at 14 days");
    world.later(Span::days(16));
    assert_eq!(world.refused(CREATOR, whole(pledge)), "refund.window", "OC-4: admins within 30 days");
    world.ok_as(admin(), as_ground(Ground::Oversubscribed));
    world.verify();
}

#[test]
fn a_backer_withdraws_while_the_window_is_open() {
    let mut world = live(|policy| policy.refund.withdrawal = Span::days(14));
    let pledge = world.paid(backer(1), "100.00");
    world.later(Span::days(13));
    world.ok(backer(1), refund(pledge, RefundAmount::Whole {}, Ground::Withdrawal));
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded);
    let unpaid = placed(&world.ok(backer(2), contribution("5.00")));
    let withdrawal = refund(unpaid, RefundAmount::Whole {}, Ground::Withdrawal);
    assert_eq!(world.refused(backer(2), withdrawal), "refund.nothing_left");
    world.verify();
}

#[test]
fn a_policy_without_partial_refunds_takes_only_the_whole() {
    let world = live(|policy| policy.refund.partial = false);
    let pledge = world.paid(backer(1), "100.00");
    assert_eq!(world.refused(CREATOR, part(pledge, "99.99")), "refund.partial");
    world.ok(CREATOR, part(pledge, "100.00"));
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded);
    world.verify();
}

#[test]
fn an_amount_must_be_money_of_the_campaign() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "100.00");
    let of = |money: &str| refund(pledge, RefundAmount::Part { money: money.parse().unwrap() }, Ground::Creator);
    assert_eq!(world.refused(CREATOR, of("1.00 EUR")), "money.currency_mismatch");
    assert_eq!(world.refused(CREATOR, of("0.00 USD")), "money.zero");
    assert_eq!(world.refused(CREATOR, of("-1.00 USD")), "money.negative");
    assert_eq!(world.refused(CREATOR, of("100.01 USD")), "refund.too_large");
    assert_eq!(world.refused(CREATOR, whole(PledgeId::from_u128(3))), "pledge.not_found");
    let line = RefundAmount::Line { tier: TierId::from_u128(1), quantity: 1 };
    assert_eq!(world.refused(CREATOR, refund(pledge, line, Ground::Creator)), "refund.line");
}

#[test]
fn a_creator_cannot_give_back_what_the_campaign_does_not_have() {
    let world = live(|policy| policy.refund.cover = CoverBy::Campaign);
    let pledge = paid_with_fee(&world, "100.00", "3.20");
    assert_eq!(world.refused(CREATOR, whole(pledge)), "refund.not_covered", "it has 86.80 and owes 90.00");
    let id = granted(&world.ok_as(admin(), refund(pledge, RefundAmount::Whole {}, Ground::Fraud)));
    let parts = row(&world, id).parts;
    assert_eq!((parts.from_campaign.minor(), parts.shortfall.minor()), (8_680, 320), "the platform steps in");
    assert_eq!(world.balance(LedgerAccount::PlatformFee), -320);
    world.verify();
}

#[test]
fn while_suspended_only_the_platform_refunds() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "100.00");
    world.ok_as(admin(), SuspendCampaign { reason: "fraud".parse().unwrap() });
    assert_eq!(world.refused(CREATOR, whole(pledge)), "campaign.moderator_only");
    let id = granted(&world.ok_as(admin(), refund(pledge, RefundAmount::Whole {}, Ground::Fraud)));
    world.host(paid_back(&world, id, "re_1"));
    assert_eq!(world.balance(LedgerAccount::Backers), 0);
    world.verify();
}

#[test]
fn the_number_of_partial_refunds_is_bounded_and_the_rest_can_still_go_back() {
    let world = World::open_ended();
    world.paid(backer(2), "100.00");
    let pledge = world.paid(backer(1), "20.00");
    for _ in 0..999 {
        world.ok(CREATOR, part(pledge, "0.01"));
    }
    assert_eq!(world.refused(CREATOR, part(pledge, "0.01")), "limit.too_many");
    world.ok(CREATOR, whole(pledge));
    assert_eq!((world.pledge(pledge).state, world.pledge(pledge).refunds), (PledgeState::Refunded, 1_000));
}

#[test]
fn a_cancelled_campaign_gives_everything_back_whoever_has_to_bear_the_fees() {
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.collection.at = CollectAt::Pledge;
    let world = World::draft(policy, Some(usd("1000.00")), Some(30));
    world.launch();
    let pledges = [world.paid(backer(1), "100.00"), world.paid(backer(2), "100.00")];
    let waiting = placed(&world.ok(backer(3), contribution("10.00")));
    world.ok(CREATOR, CancelCampaign { reason: "no time".parse().unwrap(), fraud: false });
    let asked = World::instructions(&world.settle(10));
    assert_eq!(asked.iter().map(|(_, amount)| amount.as_str()).collect::<Vec<_>>(), ["100.00", "100.00"]);
    assert!(pledges.iter().all(|pledge| world.pledge(*pledge).state == PledgeState::Refunded));
    assert_eq!(world.pledge(waiting).state, PledgeState::Cancelled);
    assert_eq!((campaign_money(&world), world.balance(LedgerAccount::PlatformFee)), (0, -640));
    assert_eq!(world.balance(LedgerAccount::RefundsPayable), 20_000);
    let totals = world.campaign().totals;
    assert_eq!((totals.collected.minor(), totals.backers, totals.committed.minor()), (0, 0, 0));
    world.verify();
}

#[test]
fn the_tip_goes_back_last_and_from_the_platform() {
    let world = World::open_ended();
    let order = PledgeOrder { contribution: Some(usd("100.00")), tip: Some(usd("5.00")), ..PledgeOrder::default() };
    let events = world.ok(backer(1), PlacePledge { order });
    world.host(captured(instructed(&events), "ch_1", "105.00"));
    let pledge = placed(&events);
    world.ok(CREATOR, part(pledge, "100.00"));
    assert_eq!((campaign_money(&world), world.balance(LedgerAccount::PlatformFee)), (0, 500));
    assert_eq!(world.campaign().totals.tips.minor(), 500);
    world.ok(CREATOR, whole(pledge));
    assert_eq!(world.balance(LedgerAccount::PlatformFee), 0);
    assert_eq!(world.campaign().totals.tips.minor(), 0);
    world.verify();
}

/// A campaign with a pledge in three instalments, of which the first has cleared.
fn in_instalments() -> (World, PledgeId) {
    let mut world = World::all_or_nothing("30.00");
    let order = PledgeOrder { contribution: Some(usd("90.00")), instalments: Some(3), ..PledgeOrder::default() };
    let pledge = placed(&world.ok(backer(1), PlacePledge { order }));
    world.later(Span::days(30));
    let asked = World::instructions(&world.settle(10));
    world.host(captured(asked[0].0, "ch_1", "30.00"));
    world.settle(10);
    (world, pledge)
}

#[test]
fn a_pledge_in_instalments_goes_on_after_a_partial_refund_and_ends_with_the_whole() {
    let (mut world, pledge) = in_instalments();
    world.ok(CREATOR, part(pledge, "10.00"));
    assert_eq!(world.pledge(pledge).state, PledgeState::Collected, "two instalments are still to come");
    world.later(Span::days(30));
    let asked = World::instructions(&world.settle(10));
    assert_eq!(asked.len(), 1);
    world.host(captured(asked[0].0, "ch_2", "30.00"));
    world.later(Span::days(30));
    let asked = World::instructions(&world.settle(10));
    let before: Pledge = world.pledge(pledge);
    assert_eq!((before.captured.minor(), before.refunded.minor()), (6_000, 1_000));
    let events = world.ok_as(admin(), refund(pledge, RefundAmount::Whole {}, Ground::Fraud));
    assert!(events.iter().any(|event| matches!(event, Event::PaymentWithdrawn(_))), "the third is called off");
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded);
    world.host(captured(asked[0].0, "ch_3", "30.00"));
    assert_eq!(world.balance(LedgerAccount::Unapplied), 3_000, "it cleared all the same, and is not lost");
    world.later(Span::days(30));
    assert!(World::instructions(&world.settle(10)).is_empty());
    world.verify();
}

/// Where a refund stands, in a world made for it.
fn world_in(state: Option<RefundState>) -> (World, PledgeId, Option<RefundId>) {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "100.00");
    let Some(state) = state else { return (world, pledge, None) };
    let id = granted(&world.ok(CREATOR, whole(pledge)));
    match state {
        RefundState::Requested => {}
        RefundState::Paid => drop(world.host(paid_back(&world, id, "re_1"))),
        RefundState::Failed => drop(world.host(bounced(&world, id))),
        RefundState::PaidElsewhere => {
            world.host(bounced(&world, id));
            world.ok_as(admin(), SettleRefundElsewhere { refund: id, reference: "wire".parse().unwrap() });
        }
    }
    assert_eq!(row(&world, id).state, state);
    (world, pledge, Some(id))
}

#[test]
fn exactly_the_moves_of_the_table_succeed() {
    let triggers =
        ["refundPledge", "reportPayment:refunded", "reportPayment:failed", "retryRefund", "settleRefundElsewhere"];
    assert!(MOVES.iter().all(|step| triggers.contains(&step.by)), "every trigger is tried");
    for from in std::iter::once(None).chain(RefundState::ALL.map(Some)) {
        for by in triggers {
            let (world, pledge, id) = world_in(from);
            let refund = id.unwrap_or(RefundId::from_u128(1));
            let unknown = || {
                let result = PaymentResult::Failed { reason: "none".parse().unwrap() };
                ReportPayment { payment: None, provider_ref: "none".parse().unwrap(), result }
            };
            let (actor, command): (Actor, Command) = match by {
                "refundPledge" => (admin(), whole(pledge).into()),
                "reportPayment:refunded" => {
                    (host(), id.map_or_else(unknown, |id| paid_back(&world, id, "re_2")).into())
                }
                "reportPayment:failed" => (host(), id.map_or_else(unknown, |id| bounced(&world, id)).into()),
                "retryRefund" => (admin(), RetryRefund { refund, method: None }.into()),
                _ => (admin(), SettleRefundElsewhere { refund, reference: "wire".parse().unwrap() }.into()),
            };
            let outcome = world.run(actor, command);
            let found: Option<&Move<RefundState>> = MOVES.iter().find(|step| step.from == from && step.by == by);
            let after = match (id, &outcome) {
                (Some(id), _) => Some(row(&world, id).state),
                (None, Ok(outcome)) if by == "refundPledge" => Some(row(&world, granted(&outcome.events)).state),
                (None, _) => None,
            };
            assert_eq!(after, found.map_or(from, |step| Some(step.to)), "{from:?} by {by}");
            let report = by.starts_with("reportPayment");
            assert_eq!(outcome.is_ok(), found.is_some() || report, "{from:?} by {by}: {outcome:?}");
            world.verify();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// G-26 through the whole engine: whatever the steps, backer, campaign, platform and processor end where one refund of
    /// the whole would have left them.
    #[test]
    fn partial_refunds_sum_to_the_whole(
        amount in 100..100_000_u64,
        cuts in prop::collection::vec(1..100_u64, 0..6),
        cover in prop::sample::select(vec![CoverBy::Platform, CoverBy::Backer]),
    ) {
        let text = |minor: u64| format!("{}.{:02}", minor / 100, minor % 100);
        let end = |steps: &[u64]| {
            let world = live(|policy| policy.refund.cover = cover);
            let pledge = paid_with_fee(&world, &text(amount), &text(amount * 3 / 100 + 20));
            for step in steps {
                let id = granted(&world.ok(CREATOR, part(pledge, &text(*step))));
                if !row(&world, id).amount.is_zero() {
                    world.host(paid_back(&world, id, &format!("re_{id}")));
                }
            }
            let id = granted(&world.ok(CREATOR, whole(pledge)));
            world.host(paid_back(&world, id, "re_last"));
            world.verify();
            (world.campaign().balances, world.pledge(pledge).refunded)
        };
        let mut left = amount;
        let steps: Vec<u64> = cuts.iter().map(|cut| {
            let step = (left * cut / 100).max(1);
            left -= step.min(left);
            step
        }).collect();
        prop_assume!(steps.iter().sum::<u64>() < amount);
        prop_assert_eq!(end(&steps), end(&[]));
    }
}

/// A campaign that succeeded with two milestones of half each and these pledges, at the fees of all or nothing.
fn halfway(pledges: &[&str]) -> (World, Vec<MilestoneId>, Vec<PledgeId>) {
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.escrow.release = Release::ByMilestone;
    let mut world = World::draft(policy, Some(usd("10.00")), Some(30));
    let half =
        || AddMilestone { title: "Half".parse().unwrap(), share: "50%".parse().unwrap(), due: None, feature: None };
    let added = |events: Vec<Event>| match &events[..] {
        [Event::MilestoneAdded(added)] => added.milestone,
        other => panic!("{other:?}"),
    };
    let milestones = vec![added(world.ok(CREATOR, half())), added(world.ok(CREATOR, half()))];
    world.launch();
    let place = |(n, amount): (usize, &&str)| placed(&world.ok(backer(n as u64 + 1), contribution(amount)));
    let pledges = pledges.iter().enumerate().map(place).collect();
    world.later(Span::days(30));
    for (payment, amount) in World::instructions(&world.settle(10)) {
        world.host(captured(payment, &format!("ch_{payment}"), &amount));
    }
    world.settle(10);
    (world, milestones, pledges)
}

#[test]
fn a_missed_milestone_goes_back_from_the_campaign_alone_and_to_the_cent() {
    let (world, milestones, pledges) = halfway(&["33.33", "33.33", "33.34"]);
    let escrow = world.balance(LedgerAccount::Escrow);
    let fees = world.balance(LedgerAccount::PlatformFee);
    world.ok(CREATOR, MissMilestone { milestone: milestones[1], reason: "out of time".parse().unwrap() });
    let planned = escrow - escrow.div_euclid(2) - escrow.rem_euclid(2);
    assert_eq!(world.refused(CREATOR, whole(pledges[0])), "settlement.under_way");
    world.settle(2);
    assert_eq!(world.balance(LedgerAccount::RefundsPayable), planned);
    assert_eq!(world.balance(LedgerAccount::Escrow), escrow - planned);
    assert_eq!(world.balance(LedgerAccount::PlatformFee), fees, "what is given back is net of fees");
    assert!(pledges.iter().all(|pledge| world.pledge(*pledge).state == PledgeState::PartlyRefunded));
    world.verify();
}

#[test]
fn a_disputed_pledge_is_left_out_when_a_milestone_is_missed() {
    let (world, milestones, pledges) = halfway(&["50.00", "50.00"]);
    let stage = DisputeStage::Opened { amount: usd("50.00"), fee: None };
    world.host(ReportDispute { pledge: pledges[0], provider_ref: "dp_1".parse().unwrap(), stage });
    world.ok(CREATOR, MissMilestone { milestone: milestones[1], reason: "out of time".parse().unwrap() });
    world.settle(10);
    assert_eq!(world.pledge(pledges[0]).state, PledgeState::Disputed);
    assert_eq!(world.pledge(pledges[1]).state, PledgeState::PartlyRefunded);
    world.verify();
}

/// An open-ended campaign with shares at 10.00, and a pledge of 70.00 that holds seven.
fn with_shares() -> (World, PledgeId) {
    let world = World::new();
    world.ok(CREATOR, CreateCampaign { campaign: CAMPAIGN, currency: Currency::USD, story: story() });
    let terms = ClassTerms {
        name: "Ordinary".parse().unwrap(),
        votes_per_share: 1,
        price: usd("10.00"),
        authorised: Units::new(1_000).unwrap(),
        precision: 0,
        minimum_lot: None,
        reserved: Units::ZERO,
        lock_up: Span::ZERO,
        transferable: true,
    };
    let class = match &world.ok(CREATOR, AddClass { terms })[..] {
        [Event::ClassAdded(added)] => added.class,
        other => panic!("{other:?}"),
    };
    let policy = Policy::open_ended();
    let terms = Terms { goal: None, maximum: None, opens: None, deadline: None, offers: Some(class), policy };
    world.ok(CREATOR, SetTerms { terms });
    world.launch();
    let order = PledgeOrder { contribution: Some(usd("70.00")), class: Some(class), ..PledgeOrder::default() };
    let events = world.ok(backer(1), PlacePledge { order });
    world.host(captured(instructed(&events), "ch_1", "70.00"));
    (world, placed(&events))
}

#[test]
fn shares_go_with_the_money_and_the_last_with_the_last_cent() {
    let (world, pledge) = with_shares();
    assert_eq!(world.pledge(pledge).units().get(), 7);
    let mut cancelled = 0;
    for amount in ["23.33", "23.33", "23.34"] {
        cancelled += row(&world, granted(&world.ok(CREATOR, part(pledge, amount)))).units.get();
    }
    assert_eq!((cancelled, world.pledge(pledge).units().get()), (7, 0));
    world.verify();
}

#[test]
fn shares_are_frozen_by_a_dispute_and_follow_its_outcome() {
    let report = |world: &World, pledge, reference: &str, stage| {
        world.host(ReportDispute { pledge, provider_ref: reference.parse().unwrap(), stage })
    };
    let frozen = |world: &World| match block_on(world.engine.row(CAMPAIGN, RowKey::Holder(backer(1)))).unwrap() {
        Some(Row::Holder(holder)) => holder.holdings.iter().map(|h| (h.units.get(), h.frozen.get())).collect(),
        _ => Vec::new(),
    };
    let opened = |amount: &str| DisputeStage::Opened { amount: usd(amount), fee: None };
    let won = || DisputeStage::Won { amount: None, fee_returned: None };
    let lost = || DisputeStage::Lost { amount: None, fee: None };
    let (world, pledge) = with_shares();
    report(&world, pledge, "dp_1", opened("30.00"));
    report(&world, pledge, "dp_2", opened("40.00"));
    assert_eq!(frozen(&world), [(7, 7)]);
    report(&world, pledge, "dp_1", won());
    assert_eq!(frozen(&world), [(7, 7)], "the other dispute is still open");
    report(&world, pledge, "dp_2", lost());
    assert_eq!(frozen(&world), [(3, 0)], "four of seven went with 40.00 of 70.00");
    report(&world, pledge, "dp_3", lost());
    assert_eq!(world.pledge(pledge).units().get(), 0);
    assert_eq!(world.pledge(pledge).state, PledgeState::ChargedBack);
    world.verify();
}

#[test]
fn after_one_of_two_disputes_is_lost_what_is_left_stays_frozen() {
    let (world, pledge) = with_shares();
    let report =
        |reference: &str, stage| world.host(ReportDispute { pledge, provider_ref: reference.parse().unwrap(), stage });
    report("dp_1", DisputeStage::Opened { amount: usd("30.00"), fee: None });
    report("dp_2", DisputeStage::Opened { amount: usd("40.00"), fee: None });
    report("dp_1", DisputeStage::Lost { amount: None, fee: None });
    let Some(Row::Holder(holder)) = block_on(world.engine.row(CAMPAIGN, RowKey::Holder(backer(1)))).unwrap() else {
        panic!("no holder")
    };
    assert_eq!((holder.holdings[0].units.get(), holder.holdings[0].frozen.get()), (4, 4));
    world.verify();
}
