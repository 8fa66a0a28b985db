//! Which rule decides when several are violated: the table of docs/precedence.md, pair by pair.

use crate::common::*;
use fundly_core::{
    AccountId, Actor, CampaignId, ClassId, Command, CommentId, Currency, Event, FeatureId, LotId, PledgeId, Policy,
    ReceiptId, Role, Span, Standing, TierId, Units,
    backlog::{Part, PlanFeature, ProposeFeature, SetPriorities},
    campaign::{CreateCampaign, EditStory, SetCollaborator, SetTerms, SubmitCampaign, SuspendCampaign, Terms},
    community::{EditComment, HideComment, PostComment},
    escrow::RequestPayout,
    ledger::LedgerAccount,
    payment::{ApplyReceipt, PaymentResult, ReportPayment},
    pledge::{CancelPledge, ChangePledge, LineOrder, PlacePledge, PledgeOrder},
    refund::{Ground, RefundAmount, RefundPledge},
    reward::{AddTier, EndTier, ReserveTier, SetFulfilment, TierTerms},
    settlement::Settle,
    share::{AddClass, ClassTerms, GrantShares, TransferShares},
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
    let create = CreateCampaign { currency: Currency::USD, story: story() };
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
    let change = ChangePledge { pledge, order: order("10.00 USD") };
    violates(&world, Actor::account(stranger()), change.clone(), &["actor.forbidden"]);
    violates(&world, Actor::account(backer(1)), change, &["campaign.phase"]);
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
    one(1, PledgeOrder { lines, ..order("-1.00 USD") }, &["reward.tier_not_found", "money.negative"]);
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
        "policy.flawed",
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

/// A command with two violations of neighbouring steps, and the codes in the order in which they must stand.
struct Pair {
    steps: &'static str,
    actor: Actor,
    command: Command,
    codes: &'static [&'static str],
}

fn pair(steps: &'static str, actor: Actor, command: impl Into<Command>, codes: &'static [&'static str]) -> Pair {
    Pair { steps, actor, command: command.into(), codes }
}

fn tier(price: &str) -> TierTerms {
    serde_json::from_value(serde_json::json!({ "title": "Sticker", "price": format!("{price} USD"), "quantity": 5 }))
        .unwrap()
}

/// A class of which the creator may grant ten.
fn class() -> ClassTerms {
    let ten = Units::new(10).unwrap();
    ClassTerms { price: usd("1.00"), authorised: ten, reserved: ten, ..class_terms() }
}

/// What the commands of the table name, in a live open-ended campaign.
struct Named {
    paid: PledgeId,
    cancelled: PledgeId,
    ended: TierId,
    hidden: CommentId,
    declined: FeatureId,
}

fn named(world: &World) -> Named {
    let paid = world.paid(backer(1), "10.00");
    let cancelled = placed(&world.ok(backer(2), contribution("10.00")));
    world.ok(backer(2), CancelPledge { pledge: cancelled });
    let Some(Event::TierAdded(added)) = world.ok(CREATOR, AddTier { terms: tier("5.00") }).first().cloned() else {
        panic!("no tier")
    };
    world.ok(CREATOR, EndTier { tier: added.tier });
    let post = PostComment { text: "Hello".parse().unwrap(), reply_to: None };
    let Some(Event::CommentPosted(posted)) = world.ok(backer(1), post).first().cloned() else { panic!("no comment") };
    world.ok(CREATOR, HideComment { comment: posted.comment, reason: "rude".parse().unwrap() });
    let (title, text) = ("Dark mode".parse().unwrap(), "Please.".parse().unwrap());
    let propose = ProposeFeature { title, text, issue: None };
    let Some(Event::FeatureProposed(proposed)) = world.ok(backer(1), propose).first().cloned() else {
        panic!("no feature")
    };
    let reason = "no".parse().unwrap();
    world.ok(CREATOR, fundly_core::backlog::DeclineFeature { feature: proposed.feature, reason });
    Named { paid, cancelled, ended: added.tier, hidden: posted.comment, declined: proposed.feature }
}

/// Standing, subject, authority: the subject is looked for before anybody asks who may touch it.
fn about_people(named: &Named) -> Vec<Pair> {
    let restricted = || standing(stranger(), Standing::Restricted);
    let suspended = || standing(stranger(), Standing::Suspended);
    let nobody = || Actor::account(stranger());
    let (lot, comment) = (LotId::from_u128(1), CommentId::from_u128(1));
    let transfer = || TransferShares { lot, units: Units::ZERO, to: stranger(), exemption: None };
    let text = || "Hi".parse().unwrap();
    let refund = |pledge, amount| RefundPledge { pledge, amount, ground: Ground::Creator };
    let missing = PledgeId::from_u128(1);
    vec![
        pair("standing, subject", suspended(), transfer(), &["actor.standing"]),
        pair("standing, subject", suspended(), EditComment { comment, text: text() }, &["actor.standing"]),
        pair("standing, subject", suspended(), refund(missing, RefundAmount::Whole {}), &["actor.standing"]),
        pair("standing, authority", restricted(), PlanFeature { feature: named.declined }, &["actor.standing"]),
        pair("standing, authority", suspended(), EndTier { tier: named.ended }, &["actor.standing"]),
        pair("subject, authority", nobody(), transfer(), &["share.lot_not_found"]),
        pair("subject, authority", nobody(), EditComment { comment, text: text() }, &["community.comment_not_found"]),
        pair("subject, authority", nobody(), refund(missing, RefundAmount::Whole {}), &["pledge.not_found"]),
        pair("authority, state", nobody(), EditComment { comment: named.hidden, text: text() }, &["actor.forbidden"]),
        pair("authority, state", nobody(), PlanFeature { feature: named.declined }, &["actor.forbidden"]),
        pair("authority, state", nobody(), refund(named.cancelled, RefundAmount::Whole {}), &["actor.forbidden"]),
        pair("authority, named", nobody(), EndTier { tier: TierId::from_u128(1) }, &["actor.forbidden"]),
    ]
}

/// What is named, where it stands, what is asked of it, and whether the money is there.
fn about_things(named: &Named) -> Vec<Pair> {
    let creator = || Actor::account(CREATOR);
    let money = |amount, feature| RequestPayout {
        payee: CREATOR,
        amount: usd(amount),
        fee: None,
        reason: "work".parse().unwrap(),
        feature,
    };
    let wrong = |lines| PledgeOrder { lines, ..order("-1.00 USD") };
    let line = |tier| vec![LineOrder { tier, quantity: 1 }];
    let missing = TierId::from_u128(1);
    let parts = [(named.declined, 0), (FeatureId::from_u128(1), 1)];
    let spread = parts.map(|(feature, parts)| Part { feature, parts }).into();
    let (class, holder) = (ClassId::from_u128(1), AccountId::EVERYONE);
    let grant = GrantShares { class, holder, units: Units::ZERO, reason: "work".parse().unwrap() };
    let fulfil = SetFulfilment {
        pledge: named.cancelled,
        tier: missing,
        state: fundly_core::pledge::FulfilmentState::Delivered,
        tracking: None,
    };
    let change = ChangePledge { pledge: named.cancelled, order: order("-1.00 EUR") };
    let part = RefundAmount::Part { money: usd("-1.00") };
    let refund = RefundPledge { pledge: named.cancelled, amount: part, ground: Ground::Creator };
    vec![
        pair(
            "named, value",
            Actor::account(backer(3)),
            PlacePledge { order: wrong(line(missing)) },
            &["reward.tier_not_found", "money.negative"],
        ),
        pair(
            "state, value",
            Actor::account(backer(3)),
            PlacePledge { order: wrong(line(named.ended)) },
            &["reward.unavailable", "money.negative"],
        ),
        pair(
            "named, state, value",
            Actor::account(backer(1)),
            SetPriorities { spread },
            &["backlog.not_found", "backlog.state", "backlog.empty_part"],
        ),
        pair("named, value", creator(), grant, &["share.class_not_found"]),
        pair("named, state", creator(), fulfil, &["reward.line_not_found"]),
        pair("state, value", Actor::account(backer(2)), change, &["pledge.state"]),
        pair("value, money", creator(), refund, &["money.negative"]),
        pair(
            "state, value",
            Actor::account(backer(3)),
            ReserveTier { tier: named.ended, quantity: 0 },
            &["reward.unavailable", "reward.line_quantity"],
        ),
        pair("named, money", creator(), money("99.00", Some(FeatureId::from_u128(1))), &["backlog.not_found"]),
        pair("state, money", creator(), money("99.00", Some(named.declined)), &["payout.feature_not_shipped"]),
        pair(
            "state, value",
            creator(),
            money("-1.00", Some(named.declined)),
            &["payout.feature_not_shipped", "money.negative", "payout.below_minimum"],
        ),
        pair("value, money", creator(), money("999999999999999.00", None), &["money.too_large"]),
    ]
}

#[test]
fn of_two_violations_the_earlier_step_decides() {
    let world = World::draft(Policy::open_ended(), None, None);
    let Some(Event::ClassAdded(added)) = world.ok(CREATOR, AddClass { terms: class() }).first().cloned() else {
        panic!("no class")
    };
    world.launch();
    let (units, reason) = (Units::new(5).unwrap(), "work".parse().unwrap());
    world.ok(CREATOR, GrantShares { class: added.class, holder: backer(1), units, reason });
    let named = named(&world);
    assert!(world.balance(LedgerAccount::Payable) < 9_900, "a payout of 99.00 would overdraw");
    assert!(world.pledge(named.paid).refundable().is_positive());
    let mut wrong = Vec::new();
    for Pair { steps, actor, command, codes } in about_people(&named).into_iter().chain(about_things(&named)) {
        let preview = block_on(world.engine.preview(&world.request(actor.clone(), command.clone()))).unwrap();
        let found: Vec<&str> = preview.rejections.iter().map(|rejection| rejection.code()).collect();
        if found != codes {
            wrong.push(format!("{steps}: {command:?}: {found:?}, not {codes:?}"));
            continue;
        }
        violates(&world, actor, command, codes);
    }
    assert!(wrong.is_empty(), "{} pairs are wrong:\n{}", wrong.len(), wrong.join("\n"));
}
