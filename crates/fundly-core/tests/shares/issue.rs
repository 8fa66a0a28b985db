//! Issue: money that clears becomes whole shares, up to the ceiling.

use super::*;

/// G-23: what 250 buys at 20 is 12 shares for 240; the 10 that are left stay with the campaign.
#[test]
fn g23_money_that_clears_becomes_whole_shares() {
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

/// Of two pledges whose first part buys no share, the one whose second part cleared during the walk over instalments got none.
#[test]
fn money_that_clears_during_any_walk_gets_its_shares() {
    let (mut world, class) = draft_offering(Policy::all_or_nothing(Currency::USD), ordinary(), Some(30));
    world.launch();
    world.ok(backer(9), order(class, "100.00"));
    let pledges = [1, 2].map(|n| {
        let mut command = order(class, "12.00");
        command.order.instalments = Some(2);
        placed(&world.ok(backer(n), command))
    });
    world.later(Span::days(30));
    for _ in 0..2 {
        for (payment, amount) in World::instructions(&world.settle(10)) {
            world.host(captured(payment, &format!("ch_{payment}"), &amount));
        }
    }
    world.settle(10);
    assert_eq!(pledges.map(|id| world.pledge(id).units_issued.get()), [0, 0], "6.00 buys none");
    world.later(Span::days(31));
    let asked = loop {
        let asked = World::instructions(&world.host(Settle { limit: 1 }));
        if !asked.is_empty() {
            break asked;
        }
    };
    assert!(world.campaign().settlement.is_some(), "the walk is not over");
    world.host(captured(asked[0].0, "ch_early", &asked[0].1));
    for (payment, amount) in World::instructions(&world.settle(1)) {
        world.host(captured(payment, &format!("ch_{payment}"), &amount));
    }
    assert_eq!(pledges.map(|id| world.pledge(id).units_issued.get()), [1, 1]);
    world.verify();
}
