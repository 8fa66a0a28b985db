//! Stock that comes back with the money.

use super::*;

#[test]
fn a_pledge_that_is_never_paid_gives_its_stock_to_the_next() {
    let world = World::open_ended();
    let id = world.add(scarce(1));
    let events = world.ok(backer(1), order(id, 1));
    assert_eq!(world.refused(backer(2), order(id, 1)), "reward.sold_out");
    world.ok(backer(2), JoinWaitlist { tier: id, quantity: 1 });
    let events = world.host(declined(instructed(&events), "ch_1"));
    assert!(matches!(&events[..], [_, Event::SlotOffered(offer)] if offer.account == backer(2)), "{events:?}");
    world.choose(backer(2), id, 1);
    world.verify();
}

#[test]
fn units_given_back_reach_those_who_wait() {
    let (world, pledge, id) = paid_rewards();
    world.ok(backer(2), JoinWaitlist { tier: id, quantity: 1 });
    let amount = RefundAmount::Line { tier: id, quantity: 1 };
    let events = world.ok(CREATOR, RefundPledge { pledge, amount, ground: Ground::Creator });
    let offered = events.iter().any(|event| matches!(event, Event::SlotOffered(offer) if offer.account == backer(2)));
    assert!(offered, "{events:?}");
    assert_eq!(world.stock(id), Stock { tier: id, taken: 2, backers: 1 });
    world.choose(backer(2), id, 1);
    let events = world.ok(CREATOR, RefundPledge { pledge, amount: RefundAmount::Whole {}, ground: Ground::Creator });
    assert!(!events.iter().any(|event| matches!(event, Event::SlotOffered(_))), "nobody waits");
    assert_eq!(world.stock(id), Stock { tier: id, taken: 1, backers: 1 });
    world.verify();
}

#[test]
fn reservations_end_with_late_pledges() {
    let mut world = World::all_or_nothing("10.00");
    let id = world.add(scarce(5));
    world.ok(backer(1), contribution("10.00"));
    world.later(Span::days(30));
    assert_eq!(world.refused(backer(2), ReserveTier { tier: id, quantity: 1 }), "campaign.phase");
    let events = world.settle(10);
    for (payment, amount) in World::instructions(&events) {
        world.host(captured(payment, &format!("ch_{payment}"), &amount));
    }
    world.settle(10);
    world.ok(backer(2), ReserveTier { tier: id, quantity: 1 });
    world.later(Span::days(40));
    assert_eq!(world.refused(backer(2), ReserveTier { tier: id, quantity: 1 }), "pledge.late_closed");
    assert_eq!(world.refused(backer(2), JoinWaitlist { tier: id, quantity: 1 }), "pledge.late_closed");
    world.verify();
}
