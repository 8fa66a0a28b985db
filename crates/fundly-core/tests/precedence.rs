//! Which rule decides when several are violated: the table of docs/precedence.md, pair by pair.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod common;

use common::*;
use fundly_core::{
    AccountId, Actor, CampaignId, ClassId, Command, Currency, PledgeId, Policy, ReceiptId, Role, Span, Standing,
    TierId,
    campaign::{CreateCampaign, EditStory, SetCollaborator, SetTerms, SubmitCampaign, SuspendCampaign, Terms},
    payment::{ApplyReceipt, PaymentResult, ReportPayment},
    pledge::{CancelPledge, LineOrder, PlacePledge, PledgeOrder},
    settlement::Settle,
};
use pollster::block_on;

fn stranger() -> AccountId {
    backer(99)
}

fn standing(account: AccountId, standing: Standing) -> Actor {
    Actor { standing, ..Actor::account(account) }
}

fn order(contribution: &str) -> PledgeOrder {
    PledgeOrder { contribution: Some(contribution.parse().unwrap()), ..PledgeOrder::default() }
}

/// Asserts the codes of a preview, in order, and that the first is the one that decides.
fn violates(world: &World, actor: Actor, command: impl Into<Command>, codes: &[&str]) {
    let command = command.into();
    let preview = block_on(world.engine.preview(&world.request(actor.clone(), command.clone()))).unwrap();
    let found: Vec<&str> = preview.rejections.iter().map(|rejection| rejection.code()).collect();
    assert_eq!(found, codes, "{command:?}");
    assert_eq!(world.refused_as(actor, command.clone()), codes[0], "{command:?}");
}

#[test]
fn existence_of_the_campaign_comes_before_standing() {
    let world = World::new();
    violates(&world, standing(CREATOR, Standing::Closed), SubmitCampaign {}, &["campaign.not_found"]);
    let world = World::all_or_nothing("10.00");
    let create = CreateCampaign { campaign: CAMPAIGN, currency: Currency::USD, story: story() };
    violates(&world, standing(CREATOR, Standing::Closed), create, &["campaign.exists"]);
}

#[test]
fn standing_comes_before_the_subject_authority_and_phase() {
    let world = World::draft(Policy::all_or_nothing(Currency::USD), Some(usd("10.00")), Some(30));
    let nowhere = CancelPledge { pledge: PledgeId::from_u128(1) };
    violates(&world, standing(stranger(), Standing::Suspended), nowhere.clone(), &["actor.standing"]);
    violates(&world, standing(stranger(), Standing::Restricted), nowhere, &["pledge.not_found"]);
    let edit = EditStory { story: story() };
    violates(&world, standing(stranger(), Standing::Restricted), edit, &["actor.standing"]);
    violates(&world, standing(stranger(), Standing::Closed), contribution("1.00"), &["actor.standing"]);
}

#[test]
fn the_subject_comes_before_authority_and_authority_before_the_phase() {
    let mut world = World::all_or_nothing("10.00");
    let pledge = placed(&world.ok(backer(1), contribution("10.00")));
    world.later(Span::days(30));
    violates(
        &world,
        Actor::account(stranger()),
        CancelPledge { pledge: PledgeId::from_u128(1) },
        &["pledge.not_found"],
    );
    violates(&world, Actor::account(stranger()), CancelPledge { pledge }, &["actor.forbidden"]);
    violates(&world, Actor::account(backer(1)), CancelPledge { pledge }, &["campaign.phase"]);
    violates(&world, Actor::account(stranger()), SubmitCampaign {}, &["actor.forbidden"]);
    violates(&world, Actor::account(CREATOR), SubmitCampaign {}, &["campaign.phase"]);
}

#[test]
fn the_phase_comes_before_what_is_named_and_before_values() {
    let world = World::draft(Policy::all_or_nothing(Currency::USD), Some(usd("10.00")), Some(30));
    let lines = vec![LineOrder { tier: TierId::from_u128(1), quantity: 0 }];
    let wrong = PlacePledge { order: PledgeOrder { lines, ..order("-1.00 EUR") } };
    violates(&world, Actor::account(backer(1)), wrong, &["campaign.phase"]);
    let host = Actor::with_role(HOST, Role::System);
    violates(&world, host, Settle { limit: 0 }, &["campaign.phase"]);
}

#[test]
fn what_is_named_comes_before_states_and_values() {
    let world = World::all_or_nothing("10.00");
    let pledge = placed(&world.ok(backer(1), contribution("10.00")));
    world.ok(backer(1), CancelPledge { pledge });
    let host = || Actor::with_role(HOST, Role::System);
    let receipt = ReceiptId::from_u128(1);
    violates(&world, host(), ApplyReceipt { receipt, pledge }, &["payment.receipt_not_found"]);
    let report = |amount: &str| {
        let result = PaymentResult::Captured { amount: amount.parse().unwrap(), fee: None };
        ReportPayment { payment: None, provider_ref: "ch_1".parse().unwrap(), result }
    };
    let booked = world.host(report("1.00 USD"));
    let Some(fundly_core::Event::ReceiptBooked(booked)) = booked.first() else { panic!("{booked:?}") };
    let receipt = booked.receipt;
    violates(&world, host(), ApplyReceipt { receipt, pledge: PledgeId::from_u128(1) }, &["pledge.not_found"]);
    // The state of the pledge and the amount can both be seen, so a preview tells both.
    violates(&world, host(), ApplyReceipt { receipt, pledge }, &["pledge.state", "payment.receipt_amount"]);
}

#[test]
fn currency_and_sign_come_before_bounds() {
    let world = World::all_or_nothing("10.00");
    let place = |order| PlacePledge { order };
    let one = |actor: u64, order, codes: &[&str]| violates(&world, Actor::account(backer(actor)), place(order), codes);
    one(1, order("-1.00 EUR"), &["money.currency_mismatch", "money.negative"]);
    one(1, order("0.01 EUR"), &["money.currency_mismatch"]);
    one(1, PledgeOrder { tip: Some(usd("-1.00")), ..order("0.01 USD") }, &["money.negative"]);
    // Bounds are looked at together once the amounts themselves stand.
    let class = Some(ClassId::from_u128(1));
    let all = PledgeOrder { class, instalments: Some(200), ..order("0.01 USD") };
    one(1, all, &["pledge.below_minimum", "share.class_not_offered", "pledge.instalments"]);
    let lines = vec![LineOrder { tier: TierId::from_u128(1), quantity: 0 }];
    one(1, PledgeOrder { lines, ..order("-1.00 USD") }, &["money.negative", "reward.tier_not_found"]);
}

#[test]
fn checks_that_do_not_depend_on_each_other_are_all_told() {
    let world = World::draft(Policy::all_or_nothing(Currency::USD), Some(usd("10.00")), Some(30));
    let mut policy = Policy::open_ended();
    policy.pledging.instalments = 0;
    let deadline = Some(world.now.minus(Span::days(1)));
    let terms =
        Terms { goal: Some("0.00 EUR".parse().unwrap()), maximum: None, opens: None, deadline, offers: None, policy };
    let codes = [
        "money.currency_mismatch",
        "money.zero",
        "campaign.terms_contradict",
        "campaign.time_in_past",
        "campaign.terms_contradict",
        "campaign.terms_contradict",
    ];
    violates(&world, Actor::account(CREATOR), SetTerms { terms }, &codes);
    let nobody = SetCollaborator { account: CREATOR, permissions: vec![] };
    let codes = ["campaign.creator_collaborates", "campaign.no_permission"];
    violates(&world, Actor::account(CREATOR), nobody, &codes);
}

#[test]
fn a_suspended_campaign_is_a_phase_like_any_other() {
    let world = World::all_or_nothing("10.00");
    world.ok_as(Actor::with_role(MODERATOR, Role::Moderator), SuspendCampaign { reason: "a report".parse().unwrap() });
    violates(&world, Actor::account(backer(1)), contribution("-1.00"), &["campaign.phase"]);
    violates(&world, Actor::account(stranger()), EditStory { story: story() }, &["actor.forbidden"]);
}

#[test]
fn a_request_for_another_campaign_is_about_that_one() {
    let world = World::all_or_nothing("10.00");
    let mut request = world.request(standing(CREATOR, Standing::Closed), SubmitCampaign {});
    request.campaign = CampaignId::from_u128(0xBAD);
    let error = block_on(world.engine.execute(request)).unwrap_err();
    assert_eq!(error.code(), "campaign.not_found");
}
