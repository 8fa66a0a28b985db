//! Stories of shares: from the cent to the share to the vote, and back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod common;

use common::*;
use fundly_core::{
    AccountId, Actor, Amount, ClassId, Currency, Event, LotId, Money, PledgeId, Policy, Role, Row, RowKey, Span, Units,
    campaign::{CreateCampaign, SetTerms, Terms},
    decide::Range,
    dispute::{DisputeStage, ReportDispute},
    limits::{CLASSES_MAX, LOTS_PER_PLEDGE_MAX},
    pledge::{PlacePledge, PledgeOrder},
    refund::{Ground, RefundAmount, RefundPledge},
    share::*,
    store::{LoadRequest, Store},
};
use pollster::block_on;

fn units(count: u64) -> Units {
    Units::new(count).unwrap()
}

/// Ten dollars a share, a vote a share, a thousand in all, a hundred of them for the creator.
fn ordinary() -> ClassTerms {
    ClassTerms {
        name: "Ordinary".parse().unwrap(),
        votes_per_share: 1,
        price: usd("10.00"),
        authorised: units(1_000),
        precision: 0,
        minimum_lot: None,
        reserved: units(100),
        lock_up: Span::ZERO,
        transferable: true,
    }
}

/// A draft of an open-ended campaign that offers a class.
fn draft_offering(policy: Policy, terms: ClassTerms, days: Option<u32>) -> (World, ClassId) {
    let world = World::new();
    world.ok(CREATOR, CreateCampaign { campaign: CAMPAIGN, currency: Currency::USD, story: story() });
    let class = added(&world.ok(CREATOR, AddClass { terms }));
    let deadline = days.map(|days| world.now.plus(Span::days(days)));
    let goal = days.map(|_| usd("100.00"));
    let terms = Terms { goal, maximum: None, opens: None, deadline, offers: Some(class), policy };
    world.ok(CREATOR, SetTerms { terms });
    (world, class)
}

/// A live open-ended campaign that offers a class.
fn offering(terms: ClassTerms) -> (World, ClassId) {
    let (world, class) = draft_offering(Policy::open_ended(), terms, None);
    world.launch();
    (world, class)
}

fn added(events: &[Event]) -> ClassId {
    let found = events.iter().find_map(|event| match event {
        Event::ClassAdded(added) => Some(added.class),
        _ => None,
    });
    found.expect("a class was added")
}

fn order(class: ClassId, amount: &str) -> PlacePledge {
    let contribution = Some(usd(amount));
    PlacePledge { order: PledgeOrder { contribution, class: Some(class), ..PledgeOrder::default() } }
}

/// Pledges for shares and pays; answers the pledge and what the payment brought about.
fn buy(world: &World, account: AccountId, class: ClassId, amount: &str) -> (PledgeId, Vec<Event>) {
    let events = world.ok(account, order(class, amount));
    let payment = instructed(&events);
    (placed(&events), world.host(captured(payment, &format!("ch_{payment}"), amount)))
}

fn issued(events: &[Event]) -> &SharesIssued {
    let found = events.iter().find_map(|event| match event {
        Event::SharesIssued(issued) => Some(issued),
        _ => None,
    });
    found.expect("shares were issued")
}

fn granted(events: &[Event]) -> LotId {
    let found = events.iter().find_map(|event| match event {
        Event::SharesGranted(granted) => Some(granted.granted.lot),
        _ => None,
    });
    found.expect("shares were granted")
}

fn transferred(events: &[Event]) -> &SharesTransferred {
    match events {
        [Event::SharesTransferred(transferred)] => transferred,
        other => panic!("shares were transferred: {other:?}"),
    }
}

fn row(world: &World, key: RowKey) -> Row {
    block_on(world.engine.row(CAMPAIGN, key)).unwrap().unwrap_or_else(|| panic!("no row {key:?}"))
}

fn class_row(world: &World, class: ClassId) -> Class {
    let Row::Class(class) = row(world, RowKey::Class(class)) else { panic!() };
    *class
}

fn lot(world: &World, lot: LotId) -> Lot {
    let Row::Lot(lot) = row(world, RowKey::Lot(lot)) else { panic!() };
    *lot
}

fn held(world: &World, account: AccountId, class: ClassId) -> u64 {
    match block_on(world.engine.row(CAMPAIGN, RowKey::Holder(account))).unwrap() {
        Some(Row::Holder(holder)) => holder.holding(class).units.get(),
        _ => 0,
    }
}

/// The votes of an account now.
fn votes(world: &World, account: AccountId) -> u64 {
    let range = Range::CheckpointAt { account, at: world.now };
    let request = LoadRequest { needs: vec![fundly_core::Need::Range(range)], commands: Vec::new() };
    let loaded = block_on(world.engine.store().load(CAMPAIGN, request)).unwrap();
    match loaded.ranges.first().and_then(|(_, rows)| rows.first()) {
        Some(Row::Checkpoint(checkpoint)) => checkpoint.votes,
        _ => 0,
    }
}

fn grant(class: ClassId, holder: AccountId, count: u64) -> GrantShares {
    GrantShares { class, holder, units: units(count), reason: "for the parser".parse().unwrap() }
}

fn transfer(lot: LotId, count: u64, to: AccountId) -> TransferShares {
    TransferShares { lot, units: units(count), to, exemption: None }
}

/// G-23: what 250 buys at 20 is 12 shares for 240; the 10 that are left stay with the campaign.
#[test]
fn money_that_clears_becomes_whole_shares() {
    let (world, class) = offering(ClassTerms { price: usd("20.00"), ..ordinary() });
    let (pledge, events) = buy(&world, backer(1), class, "250.00");
    let event = issued(&events);
    assert_eq!((event.issued.units.get(), event.issued.cost, event.issued.certificate), (12, Amount::new(24_000), 1));
    assert_eq!(event.locked_until, None);
    let lot = lot(&world, event.issued.lot);
    assert_eq!((lot.holder, lot.pledge, lot.state), (backer(1), Some(pledge), LotState::Live));
    let row = world.pledge(pledge);
    assert_eq!((row.units_issued.get(), row.lots.len(), row.collected().minor()), (12, 1, 25_000));
    assert_eq!(class_row(&world, class).issued.get(), 12);
    assert_eq!((votes(&world, backer(1)), votes(&world, AccountId::EVERYONE)), (12, 12));
    world.verify();
}

#[test]
fn a_tip_buys_no_shares() {
    let (world, class) = offering(ordinary());
    let mut command = order(class, "50.00");
    command.order.tip = Some(usd("10.00"));
    let events = world.ok(backer(1), command);
    let events = world.host(captured(instructed(&events), "ch_1", "60.00"));
    assert_eq!(issued(&events).issued.units.get(), 5);
    world.verify();
}

#[test]
fn instalments_are_issued_as_they_clear_and_odd_money_adds_up() {
    let (mut world, class) = draft_offering(Policy::all_or_nothing(Currency::USD), ordinary(), Some(30));
    world.launch();
    let mut command = order(class, "100.00");
    command.order.instalments = Some(3);
    let pledge = placed(&world.ok(backer(1), command));
    let mut counts = Vec::new();
    for n in 0..3 {
        world.later(Span::days(30));
        for (payment, amount) in World::instructions(&world.settle(10)) {
            let mut events = world.host(captured(payment, &format!("ch_{n}"), &amount));
            events.extend(world.settle(10));
            counts.push(issued(&events).issued.units.get());
        }
    }
    assert_eq!(counts, [3, 3, 4], "33.34 and 33.33 buy three each; the odd money buys the tenth");
    let certificates: Vec<u64> = world.pledge(pledge).lots.iter().map(|id| lot(&world, *id).certificate).collect();
    assert_eq!(certificates, [1, 2, 3]);
    world.verify();
}

#[test]
fn shares_of_an_all_or_nothing_campaign_exist_from_success_on() {
    let (mut world, class) = draft_offering(Policy::all_or_nothing(Currency::USD), ordinary(), Some(30));
    world.launch();
    let pledge = placed(&world.ok(backer(1), order(class, "150.00")));
    assert_eq!(world.refused(CREATOR, grant(class, CREATOR, 10)), "share.issue_waits");
    assert_eq!(world.refused(backer(1), IssueShares { pledge }), "share.issue_waits");
    world.later(Span::days(30));
    let events = world.settle(10);
    let mut all = Vec::new();
    for (payment, amount) in World::instructions(&events) {
        all.extend(world.host(captured(payment, &format!("ch_{payment}"), &amount)));
    }
    assert!(!all.iter().any(|event| matches!(event, Event::SharesIssued(_))), "not before success");
    assert_eq!(issued(&world.settle(10)).issued.units.get(), 15);
    world.ok(CREATOR, grant(class, CREATOR, 10));
    assert_eq!(votes(&world, AccountId::EVERYONE), 25);
    world.verify();
}

#[test]
fn the_ceiling_holds_and_what_is_short_follows_when_it_is_raised() {
    let (world, class) = offering(ClassTerms { authorised: units(108), ..ordinary() });
    let (pledge, events) = buy(&world, backer(1), class, "100.00");
    assert_eq!(issued(&events).issued.units.get(), 8, "108 less 100 set aside");
    let short = events.iter().find_map(|event| match event {
        Event::SharesShort(short) => Some(short.units.get()),
        _ => None,
    });
    assert_eq!(short, Some(2));
    let (second, events) = buy(&world, backer(2), class, "30.00");
    assert!(!events.iter().any(|event| matches!(event, Event::SharesIssued(_))), "none are left");
    assert_eq!(world.refused(backer(2), IssueShares { pledge: second }), "share.nothing_to_issue");
    let raise = |count| RaiseAuthorised { class, authorised: units(count) };
    assert_eq!(world.refused(backer(1), raise(200)), "actor.forbidden");
    assert_eq!(world.refused(CREATOR, raise(108)), "share.authorised_not_raised");
    assert_eq!(world.refused(CREATOR, raise(107)), "share.authorised_not_raised");
    world.ok(CREATOR, raise(113));
    assert_eq!(world.refused(backer(2), IssueShares { pledge }), "actor.forbidden");
    assert_eq!(issued(&world.ok(backer(1), IssueShares { pledge })).issued.units.get(), 2);
    assert_eq!(world.refused(backer(1), IssueShares { pledge }), "share.nothing_to_issue");
    assert_eq!(issued(&world.ok(CREATOR, IssueShares { pledge: second })).issued.cost.minor(), 3_000);
    let row = class_row(&world, class);
    assert_eq!((row.issued.get(), row.available().get(), row.reserve_left().get()), (13, 0, 100));
    world.verify();
}

#[test]
fn the_reserve_is_the_creators_and_ends() {
    let (world, class) = offering(ClassTerms { minimum_lot: Some(units(5)), ..ordinary() });
    assert_eq!(world.refused(backer(1), grant(class, backer(1), 10)), "actor.forbidden");
    assert_eq!(world.refused(CREATOR, grant(ClassId::from_u128(9), backer(1), 10)), "share.class_not_found");
    assert_eq!(world.refused(CREATOR, grant(class, backer(1), 4)), "share.below_minimum_lot");
    assert_eq!(world.refused(CREATOR, grant(class, AccountId::EVERYONE, 10)), "actor.not_an_account");
    assert_eq!(world.refused(CREATOR, grant(class, backer(1), 101)), "share.reserve_exceeded");
    world.ok(CREATOR, grant(class, backer(1), 60));
    assert_eq!(world.refused(CREATOR, grant(class, backer(2), 41)), "share.reserve_exceeded");
    world.ok(CREATOR, grant(class, backer(2), 40));
    let row = class_row(&world, class);
    assert_eq!((row.issued.get(), row.granted.get(), row.holders), (100, 100, 2));
    world.verify();
}

#[test]
fn a_transfer_ends_the_lot_and_leaves_a_balance() {
    let (mut world, class) = offering(ordinary());
    let (pledge, events) = buy(&world, backer(1), class, "100.00");
    let first = issued(&events).issued.lot;
    world.later(Span::days(1));
    let before = world.now;
    world.later(Span::days(1));
    let events = world.ok(backer(1), transfer(first, 3, backer(2)));
    let event = transferred(&events);
    let balance = event.balance.unwrap();
    assert_eq!((event.moved.certificate, balance.certificate), (2, 3));
    assert_eq!((event.moved.cost.minor(), balance.cost.minor()), (3_000, 7_000));
    assert_eq!(lot(&world, first).state, LotState::Transferred);
    let moved = lot(&world, event.moved.lot);
    assert_eq!((moved.holder, moved.pledge, moved.from), (backer(2), Some(pledge), Some(first)));
    assert_eq!(moved.acquired_at, lot(&world, first).acquired_at);
    assert_eq!(world.pledge(pledge).lots, [event.moved.lot, balance.lot]);
    assert_eq!((votes(&world, backer(1)), votes(&world, backer(2)), votes(&world, AccountId::EVERYONE)), (7, 3, 10));
    assert_eq!(class_row(&world, class).holders, 2);
    world.ok(backer(1), transfer(balance.lot, 7, backer(2)));
    assert_eq!((held(&world, backer(1), class), held(&world, backer(2), class)), (0, 10));
    assert_eq!(class_row(&world, class).holders, 1);
    world.now = before;
    assert_eq!(votes(&world, backer(1)), 10, "past weight stays");
    world.verify();
}

#[test]
fn a_transfer_that_may_not_be_is_refused() {
    let (world, class) = offering(ClassTerms { minimum_lot: Some(units(4)), ..ordinary() });
    let (_, events) = buy(&world, backer(1), class, "100.00");
    let first = issued(&events).issued.lot;
    let to = backer(2);
    assert_eq!(world.refused(to, transfer(first, 5, to)), "actor.forbidden");
    assert_eq!(world.refused(backer(1), transfer(LotId::from_u128(7), 5, to)), "share.lot_not_found");
    assert_eq!(world.refused(backer(1), transfer(first, 5, backer(1))), "share.transfer_to_self");
    assert_eq!(world.refused(backer(1), transfer(first, 5, AccountId::EVERYONE)), "actor.not_an_account");
    assert_eq!(world.refused(backer(1), transfer(first, 0, to)), "share.no_units");
    assert_eq!(world.refused(backer(1), transfer(first, 11, to)), "share.not_enough_units");
    assert_eq!(world.refused(backer(1), transfer(first, 3, to)), "share.below_minimum_lot");
    assert_eq!(world.refused(backer(1), transfer(first, 7, to)), "share.below_minimum_lot", "the balance counts too");
    world.ok(backer(1), transfer(first, 6, to));
    assert_eq!(world.refused(backer(1), transfer(first, 6, to)), "share.lot_state");
    world.verify();
}

#[test]
fn a_class_can_be_without_transfers() {
    let (world, class) = offering(ClassTerms { transferable: false, ..ordinary() });
    let (_, events) = buy(&world, backer(1), class, "100.00");
    let command = transfer(issued(&events).issued.lot, 10, backer(2));
    assert_eq!(world.refused(backer(1), command), "share.not_transferable");
}

/// G-39, CF-14 (17 CFR 227.501): eleven months after issue to a stranger, an accredited investor, a sister; and after a
/// year.
#[test]
fn a_lock_yields_to_the_issuer_to_vouched_exemptions_and_to_time() {
    let (mut world, class) = offering(ClassTerms { lock_up: Span::days(365), ..ordinary() });
    let (_, events) = buy(&world, backer(1), class, "100.00");
    let first = issued(&events).issued.lot;
    assert_eq!(issued(&events).locked_until, Some(world.now.plus(Span::days(365))));
    world.later(Span::days(334));
    let admin = || Actor::with_role(MODERATOR, Role::Admin);
    assert_eq!(world.refused(backer(1), transfer(first, 1, backer(2))), "share.locked_up");
    assert_eq!(world.refused_as(admin(), transfer(first, 1, backer(2))), "share.locked_up");
    let exempt = |lot, exemption| TransferShares { exemption: Some(exemption), ..transfer(lot, 1, backer(2)) };
    let claimed = world.refused(backer(1), exempt(first, Exemption::Family));
    assert_eq!(claimed, "share.exemption_not_vouched");
    let mut rest = first;
    for exemption in [Exemption::AccreditedInvestor, Exemption::Family, Exemption::RegisteredOffering] {
        let events = world.ok_as(admin(), exempt(rest, exemption));
        let event = transferred(&events);
        assert_eq!(event.exemption, Some(exemption));
        let moved = event.moved.lot;
        assert_eq!(world.refused(backer(2), transfer(moved, 1, backer(3))), "share.locked_up", "the lock goes along");
        rest = event.balance.unwrap().lot;
    }
    let events = world.ok(backer(1), transfer(rest, 1, CREATOR));
    rest = transferred(&events).balance.unwrap().lot;
    world.later(Span::millis(31 * 86_400_000 - 1));
    assert_eq!(world.refused(backer(1), transfer(rest, 1, backer(2))), "share.locked_up");
    world.later(Span::millis(1));
    world.ok(backer(1), transfer(rest, 1, backer(2)));
    world.verify();
}

#[test]
fn one_pledge_is_not_divided_without_end() {
    let (world, class) = offering(ordinary());
    let (pledge, events) = buy(&world, backer(1), class, "300.00");
    let mut rest = issued(&events).issued.lot;
    for n in 1..LOTS_PER_PLEDGE_MAX as u64 {
        let events = world.ok(backer(1), transfer(rest, 1, backer(1 + n)));
        rest = transferred(&events).balance.unwrap().lot;
    }
    assert_eq!(world.pledge(pledge).lots.len(), LOTS_PER_PLEDGE_MAX);
    assert_eq!(world.refused(backer(1), transfer(rest, 1, backer(99))), "limit.too_many");
    let whole = lot(&world, rest).units.get();
    world.ok(backer(1), transfer(rest, whole, backer(99)));
    let given = granted(&world.ok(CREATOR, grant(class, backer(1), 40)));
    world.ok(backer(1), transfer(given, 1, backer(2)));
    world.verify();
}

#[test]
fn classes_are_checked_when_they_are_added_and_edited() {
    let world = World::new();
    world.ok(CREATOR, CreateCampaign { campaign: CAMPAIGN, currency: Currency::USD, story: story() });
    let add = |terms| AddClass { terms };
    let eur = Money::new(Amount::new(1_000), Currency::EUR);
    for (terms, code) in [
        (ClassTerms { price: usd("0.00"), ..ordinary() }, "money.zero"),
        (ClassTerms { price: usd("-1.00"), ..ordinary() }, "money.negative"),
        (ClassTerms { price: usd("99999999999999.00"), ..ordinary() }, "money.too_large"),
        (ClassTerms { price: eur, ..ordinary() }, "money.currency_mismatch"),
        (ClassTerms { precision: 7, ..ordinary() }, "share.class_contradicts"),
        (ClassTerms { authorised: Units::ZERO, reserved: Units::ZERO, ..ordinary() }, "share.class_contradicts"),
        (ClassTerms { reserved: units(1_001), ..ordinary() }, "share.class_contradicts"),
        (ClassTerms { minimum_lot: Some(Units::ZERO), ..ordinary() }, "share.class_contradicts"),
        (ClassTerms { minimum_lot: Some(units(1_001)), ..ordinary() }, "share.class_contradicts"),
        (ClassTerms { authorised: Units::MAX, votes_per_share: 2, ..ordinary() }, "share.too_many_votes"),
    ] {
        assert_eq!(world.refused(CREATOR, add(terms.clone())), code, "{terms:?}");
    }
    assert_eq!(world.refused(backer(1), add(ordinary())), "actor.forbidden");
    let most = ClassTerms { authorised: Units::new((1 << 53) - 1_001).unwrap(), ..ordinary() };
    let class = added(&world.ok(CREATOR, add(most.clone())));
    let second = added(&world.ok(CREATOR, add(ordinary())));
    assert_eq!(world.refused(CREATOR, add(ordinary())), "share.too_many_votes", "of all classes together");
    let edit = |class, terms| EditClass { class, terms };
    assert_eq!(world.refused(CREATOR, edit(ClassId::from_u128(5), ordinary())), "share.class_not_found");
    assert_eq!(world.refused(CREATOR, edit(second, most)), "share.too_many_votes");
    world.ok(CREATOR, edit(class, ClassTerms { price: usd("12.00"), ..ordinary() }));
    assert_eq!(class_row(&world, class).terms.price, usd("12.00"));
    for _ in 2..CLASSES_MAX {
        world.ok(CREATOR, add(ordinary()));
    }
    assert_eq!(world.refused(CREATOR, add(ordinary())), "limit.too_many");
    world.verify();
}

#[test]
fn after_launch_only_the_ceiling_moves() {
    let (world, class) = offering(ordinary());
    assert_eq!(world.refused(CREATOR, AddClass { terms: ordinary() }), "campaign.phase");
    assert_eq!(world.refused(CREATOR, EditClass { class, terms: ordinary() }), "campaign.phase");
    let authorised = Units::MAX;
    world.ok(CREATOR, RaiseAuthorised { class, authorised });
    let missing = RaiseAuthorised { class: ClassId::from_u128(5), authorised };
    assert_eq!(world.refused(CREATOR, missing), "share.class_not_found");
}

#[test]
fn votes_stay_countable_when_the_ceiling_is_raised() {
    let (world, class) = offering(ClassTerms { votes_per_share: 2, ..ordinary() });
    assert_eq!(world.refused(CREATOR, RaiseAuthorised { class, authorised: Units::MAX }), "share.too_many_votes");
}

#[test]
fn a_pledge_must_buy_the_least_there_is() {
    let (world, class) = offering(ClassTerms { minimum_lot: Some(units(3)), ..ordinary() });
    assert_eq!(world.refused(backer(1), order(class, "29.99")), "share.below_minimum_lot");
    assert_eq!(world.refused(backer(1), order(ClassId::from_u128(5), "30.00")), "share.class_not_offered");
    assert_eq!(world.refused(AccountId::EVERYONE, order(class, "30.00")), "actor.not_an_account");
    let (_, events) = buy(&world, backer(1), class, "30.00");
    assert_eq!(issued(&events).issued.units.get(), 3);
    world.verify();
}

#[test]
fn fractions_are_integers_inside() {
    let terms = ClassTerms { price: usd("3.00"), precision: 3, authorised: units(1_000_000), ..ordinary() };
    let (world, class) = offering(terms);
    let (_, events) = buy(&world, backer(1), class, "10.00");
    assert_eq!((issued(&events).issued.units.get(), issued(&events).issued.cost.minor()), (3_333, 999));
    buy(&world, backer(2), class, "2.00");
    assert_eq!((votes(&world, backer(1)), votes(&world, backer(2)), votes(&world, AccountId::EVERYONE)), (3, 0, 3));
    world.verify();
}

/// The table of moves, in full: what each trigger makes of each state.
#[test]
fn a_lot_has_one_terminal_act() {
    let triggers = ["issueShares", "grantShares", "transferShares", "refundPledge", "reportDispute:lost"];
    let mut table = String::new();
    for from in std::iter::once(None).chain(LotState::ALL.map(Some)) {
        for by in triggers {
            let to: Vec<LotState> = MOVES.iter().filter(|m| m.from == from && m.by == by).map(|m| m.to).collect();
            if !to.is_empty() {
                table.push_str(&format!("{from:?} {by} {to:?}\n"));
            }
        }
    }
    assert!(MOVES.iter().all(|m| triggers.contains(&m.by)), "every trigger is in the list");
    let expected = "None issueShares [Live]\nNone grantShares [Live]\nNone transferShares [Live]\nNone refundPledge [Live]\n\
        Some(Live) transferShares [Transferred]\nSome(Live) refundPledge [Cancelled]\n\
        Some(Live) reportDispute:lost [Cancelled]\n";
    assert_eq!(table, expected);
}

fn refund(pledge: PledgeId, amount: RefundAmount) -> RefundPledge {
    RefundPledge { pledge, amount, ground: Ground::Creator }
}

/// From the cent to the share to the vote, and back: through other hands, in parts that sum to the whole.
#[test]
fn money_that_goes_back_takes_its_shares_along() {
    let (world, class) = offering(ordinary());
    buy(&world, backer(9), class, "50.00");
    let (pledge, events) = buy(&world, backer(1), class, "100.00");
    world.ok(backer(1), transfer(issued(&events).issued.lot, 7, backer(2)));
    let part = |text| refund(pledge, RefundAmount::Part { money: usd(text) });
    world.ok(CREATOR, part("40.00"));
    assert_eq!((held(&world, backer(1), class), held(&world, backer(2), class)), (0, 6), "first what the backer holds");
    world.ok(CREATOR, part("33.00"));
    assert_eq!(held(&world, backer(2), class), 3);
    assert_eq!(votes(&world, AccountId::EVERYONE), 8);
    world.ok(CREATOR, refund(pledge, RefundAmount::Whole {}));
    assert_eq!((held(&world, backer(2), class), votes(&world, AccountId::EVERYONE)), (0, 5));
    let row = world.pledge(pledge);
    assert_eq!((row.units().get(), row.lots.len(), row.units_cancelled.get()), (0, 0, 10));
    assert_eq!((class_row(&world, class).issued.get(), class_row(&world, class).holders), (5, 1));
    world.verify();
}

#[test]
fn disputed_shares_neither_move_nor_vote_until_it_is_decided() {
    let (world, class) = offering(ordinary());
    let (pledge, events) = buy(&world, backer(1), class, "100.00");
    let first = issued(&events).issued.lot;
    let report = |provider_ref: &str, stage| {
        world.host(ReportDispute { pledge, provider_ref: provider_ref.parse().unwrap(), stage })
    };
    let opened = || DisputeStage::Opened { amount: usd("100.00"), fee: None };
    report("dp_1", opened());
    assert_eq!(class_row(&world, class).frozen.get(), 10);
    assert_eq!((votes(&world, backer(1)), votes(&world, AccountId::EVERYONE)), (0, 0));
    assert_eq!(world.refused(backer(1), transfer(first, 10, backer(2))), "share.lot_frozen");
    report("dp_1", DisputeStage::Won { amount: None, fee_returned: None });
    assert_eq!(votes(&world, backer(1)), 10);
    world.ok(backer(1), transfer(first, 10, backer(2)));
    report("dp_2", opened());
    assert_eq!(votes(&world, backer(2)), 0, "whoever holds them");
    report("dp_2", DisputeStage::Lost { amount: None, fee: None });
    assert_eq!((held(&world, backer(2), class), class_row(&world, class).issued.get()), (0, 0));
    world.verify();
}

#[test]
fn what_was_bought_in_good_faith_stays_where_the_policy_says_so() {
    let mut policy = Policy::open_ended();
    policy.dispute.lost_shares = fundly_core::policy::LostShares::CancelHeld;
    let (world, class) = draft_offering(policy, ordinary(), None);
    world.launch();
    let (pledge, events) = buy(&world, backer(1), class, "100.00");
    world.ok(backer(1), transfer(issued(&events).issued.lot, 4, backer(2)));
    let stages =
        [DisputeStage::Opened { amount: usd("100.00"), fee: None }, DisputeStage::Lost { amount: None, fee: None }];
    for stage in stages {
        world.host(ReportDispute { pledge, provider_ref: "dp_1".parse().unwrap(), stage });
    }
    assert_eq!((held(&world, backer(1), class), held(&world, backer(2), class)), (0, 4));
    assert_eq!((votes(&world, backer(2)), votes(&world, AccountId::EVERYONE)), (4, 4));
    world.verify();
}
