//! Scarce stock: sold once, reserved for a while, and passed on to those who wait.

use super::*;

/// Open Collective counts what is left before it books, without a lock (issues 3625 and 8267).
#[test]
fn the_last_unit_is_sold_once() {
    let world = World::all_or_nothing("100.00");
    let id = world.add(scarce(1));
    let results: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|n| {
                let request = world.request(Actor::account(backer(n)), order(id, 1));
                let engine = &world.engine;
                scope.spawn(move || block_on(engine.execute(request)))
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
    for error in results.iter().filter_map(|result| result.as_ref().err()) {
        assert_eq!(error.code(), "reward.sold_out");
    }
    assert_eq!(world.stock(id), Stock { tier: id, taken: 1, backers: 1 });
    world.verify();
}

#[test]
fn a_reservation_holds_until_it_expires() {
    let mut world = World::all_or_nothing("100.00");
    let id = world.add(scarce(3));
    world.ok(backer(1), ReserveTier { tier: id, quantity: 2 });
    assert_eq!(world.refused(backer(2), order(id, 2)), "reward.sold_out");
    assert_eq!(world.refused(backer(2), ReserveTier { tier: id, quantity: 2 }), "reward.sold_out");
    world.ok(backer(2), ReserveTier { tier: id, quantity: 1 });
    // Renewing replaces one's own, and never goes beyond what is left.
    assert_eq!(world.refused(backer(1), ReserveTier { tier: id, quantity: 3 }), "reward.sold_out");
    world.later(Span::minutes(10));
    world.ok(backer(1), ReserveTier { tier: id, quantity: 2 });
    world.later(Span::minutes(5));
    world.ok(backer(3), ReserveTier { tier: id, quantity: 1 });
    let accounts: Vec<_> = world.queue(id).reservations.iter().map(|r| r.account).collect();
    assert_eq!(accounts, [backer(1), backer(3)], "what expired is gone from the row");
    world.later(Span::millis(10 * 60_000 - 1));
    assert_eq!(world.refused(backer(4), order(id, 2)), "reward.sold_out");
    world.later(Span::millis(1));
    world.choose(backer(4), id, 2);
    world.verify();
}

#[test]
fn a_pledge_uses_its_backers_reservation_up() {
    let world = World::all_or_nothing("100.00");
    let id = world.add(scarce(3));
    world.ok(backer(1), ReserveTier { tier: id, quantity: 3 });
    let events = world.ok(backer(1), order(id, 2));
    assert!(
        matches!(&events[..], [Event::PledgePlaced(placed), Event::ReservationUsed(used)]
        if used.quantity == 2 && placed.backer == backer(1)),
        "{events:?}"
    );
    assert_eq!(world.queue(id).reservations[0].quantity, 1);
    assert_eq!(world.refused(backer(2), order(id, 1)), "reward.sold_out");
    // Raising a pledge takes what it has more from the reservation.
    let Event::PledgePlaced(placed) = &events[0] else { panic!() };
    world.ok(backer(1), ChangePledge { pledge: placed.pledge, order: of(&[(id, 3)]) });
    assert_eq!(world.queue(id).reservations, []);
    assert_eq!(world.stock(id).taken, 3);
    world.verify();
}

#[test]
fn a_reservation_never_outlives_the_tier() {
    let world = World::all_or_nothing("100.00");
    let ends = world.now.plus(Span::minutes(4));
    let id = world.add(TierTerms { ends: Some(ends), ..scarce(3) });
    world.ok(backer(1), ReserveTier { tier: id, quantity: 2 });
    assert_eq!(world.queue(id).reservations[0].until, ends);
    world.verify();
}

#[test]
fn reserving_and_waiting_have_their_rules() {
    let world = World::all_or_nothing("100.00");
    let (id, unlimited) = (world.add(TierTerms { per_backer: Some(2), ..scarce(3) }), world.add(tier_terms("10.00")));
    let me = backer(1);
    let reserve = |tier, quantity| world.refused(me, ReserveTier { tier, quantity });
    let join = |tier, quantity| world.refused(me, JoinWaitlist { tier, quantity });
    assert_eq!(reserve(TierId::from_u128(1), 1), "reward.tier_not_found");
    assert_eq!(reserve(unlimited, 1), "reward.unlimited");
    assert_eq!(join(unlimited, 1), "reward.unlimited");
    assert_eq!(reserve(id, 0), "reward.line_quantity");
    assert_eq!(reserve(id, 4), "reward.line_quantity");
    assert_eq!(reserve(id, 3), "reward.per_backer_limit");
    assert_eq!(join(id, 2), "reward.not_sold_out");
    assert_eq!(world.refused(me, ReleaseReservation { tier: id }), "reward.no_reservation");
    assert_eq!(world.refused(me, LeaveWaitlist { tier: id }), "reward.not_waiting");
    assert_eq!(world.refused(CREATOR, OfferSlots { tier: id }), "reward.nothing_to_offer");
    assert_eq!(world.refused(me, OfferSlots { tier: id }), "actor.forbidden");
    world.choose(backer(2), id, 2);
    world.ok(me, JoinWaitlist { tier: id, quantity: 2 });
    assert_eq!(join(id, 2), "reward.already_waiting");
    // One is left, and open to everybody as long as the first in line wants two.
    world.ok(backer(3), ReserveTier { tier: id, quantity: 1 });
    assert_eq!(world.refused(backer(3), ReserveTier { tier: id, quantity: 1 }), "reward.others_wait");
    world.ok(me, LeaveWaitlist { tier: id });
    world.ok(backer(3), ReserveTier { tier: id, quantity: 1 });
    world.ok(backer(3), ReleaseReservation { tier: id });
    world.verify();
    let off = live(|terms| terms.policy.pledging.reservation = Span::ZERO);
    let id = off.add(scarce(1));
    assert_eq!(off.refused(me, ReserveTier { tier: id, quantity: 1 }), "reward.reservations_off");
    off.choose(backer(2), id, 1);
    assert_eq!(off.refused(me, JoinWaitlist { tier: id, quantity: 1 }), "reward.reservations_off");
}

#[test]
fn a_queue_is_bounded() {
    let world = World::open_ended();
    let id = world.add(scarce(1_000));
    let full = world.add(TierTerms { quantity: Some(2_000), ..tier_terms("10.00") });
    world.choose(backer(0), id, 1_000);
    let waiting = |n| world.request(Actor::account(backer(n)), JoinWaitlist { tier: id, quantity: 1 });
    let holding = |n| world.request(Actor::account(backer(n)), ReserveTier { tier: full, quantity: 1 });
    let requests = (1..=1_001).flat_map(|n| [waiting(n), holding(n)]).collect();
    let answers = block_on(world.engine.execute_batch(CAMPAIGN, requests)).unwrap();
    let (last, first) = (&answers[2_000..], &answers[..2_000]);
    assert!(first.iter().all(Result::is_ok));
    for answer in last {
        assert_eq!(answer.as_ref().unwrap_err().code(), "limit.too_many");
    }
    // Who has a reservation can renew it even then.
    world.ok(backer(5), ReserveTier { tier: full, quantity: 1 });
    world.verify();
}

#[test]
fn freed_stock_reaches_the_first_in_line() {
    let mut world = World::all_or_nothing("100.00");
    let id = world.add(scarce(3));
    let pledge = world.choose(backer(1), id, 3);
    world.ok(backer(2), JoinWaitlist { tier: id, quantity: 2 });
    world.ok(backer(3), JoinWaitlist { tier: id, quantity: 1 });
    world.later(Span::minutes(1));
    let events = world.ok(backer(1), ChangePledge { pledge, order: of(&[(id, 2)]) });
    assert!(!events.iter().any(|event| matches!(event, Event::SlotOffered(_))), "one is not enough for the first");
    assert_eq!(world.refused(CREATOR, OfferSlots { tier: id }), "reward.nothing_to_offer");
    let events = world.ok(backer(1), CancelPledge { pledge });
    let offers: Vec<_> = events
        .iter()
        .filter_map(|event| match event {
            Event::SlotOffered(offer) => Some((offer.account, offer.quantity, offer.until)),
            _ => None,
        })
        .collect();
    let until = world.now.plus(Span::minutes(15));
    assert_eq!(offers, [(backer(2), 2, until), (backer(3), 1, until)]);
    assert_eq!(world.refused(backer(4), order(id, 1)), "reward.sold_out");
    world.choose(backer(2), id, 2);
    world.verify();
}

#[test]
fn an_expired_offer_passes_on_and_nobody_overtakes() {
    let mut world = World::all_or_nothing("100.00");
    let id = world.add(scarce(1));
    let pledge = world.choose(backer(1), id, 1);
    for n in 2..=4 {
        world.ok(backer(n), JoinWaitlist { tier: id, quantity: 1 });
    }
    world.ok(backer(1), CancelPledge { pledge });
    world.later(Span::minutes(15));
    // The offer to the second has expired; the third is next, whoever comes by first.
    assert_eq!(world.refused(backer(9), order(id, 1)), "reward.sold_out");
    assert_eq!(world.refused(backer(9), ReserveTier { tier: id, quantity: 1 }), "reward.sold_out");
    assert_eq!(world.refused(backer(4), order(id, 1)), "reward.sold_out");
    let events = world.host(OfferSlots { tier: id });
    assert!(matches!(&events[..], [Event::SlotOffered(offer)] if offer.account == backer(3)), "{events:?}");
    world.later(Span::minutes(15));
    // Joining touches the queue: the offer passes on to the fourth, and the newcomer stands behind.
    let events = world.ok(backer(9), JoinWaitlist { tier: id, quantity: 1 });
    assert!(matches!(&events[..], [_, Event::SlotOffered(offer)] if offer.account == backer(4)), "{events:?}");
    world.later(Span::minutes(15));
    // The next in line needs no offer to take what is theirs, and leaves the list by it.
    world.choose(backer(9), id, 1);
    assert_eq!(world.queue(id).waiting, []);
    world.verify();
}

#[test]
fn more_of_a_tier_reaches_those_who_wait() {
    let world = World::all_or_nothing("100.00");
    let id = world.add(scarce(1));
    world.choose(backer(1), id, 1);
    world.ok(backer(2), JoinWaitlist { tier: id, quantity: 1 });
    world.ok(backer(3), JoinWaitlist { tier: id, quantity: 1 });
    let events = world.ok(CREATOR, EditTier { tier: id, terms: scarce(2) });
    assert!(matches!(&events[..], [_, Event::SlotOffered(offer)] if offer.account == backer(2)), "{events:?}");
    // A reservation given up passes on as well.
    let events = world.ok(backer(2), ReleaseReservation { tier: id });
    assert!(matches!(&events[..], [_, Event::SlotOffered(offer)] if offer.account == backer(3)), "{events:?}");
    let unlimited = TierTerms { quantity: None, ..scarce(2) };
    world.ok(backer(4), JoinWaitlist { tier: id, quantity: 1 });
    let events = world.ok(CREATOR, EditTier { tier: id, terms: unlimited });
    assert!(matches!(&events[..], [_, Event::SlotOffered(offer)] if offer.account == backer(4)), "{events:?}");
    world.verify();
}

#[test]
fn nothing_is_offered_that_could_not_be_taken() {
    let mut world = World::all_or_nothing("100.00");
    let ends = world.now.plus(Span::days(1));
    let id = world.add(TierTerms { ends: Some(ends), ..scarce(1) });
    let pledge = world.choose(backer(1), id, 1);
    world.ok(backer(2), JoinWaitlist { tier: id, quantity: 1 });
    world.later(Span::days(1));
    let events = world.ok(backer(1), CancelPledge { pledge });
    assert!(!events.iter().any(|event| matches!(event, Event::SlotOffered(_))), "{events:?}");
    world.verify();
}

#[test]
fn only_a_host_an_editor_or_the_creator_passes_offers_on() {
    let world = World::all_or_nothing("100.00");
    let id = world.add(scarce(1));
    let moderator = Actor::with_role(MODERATOR, Role::Moderator);
    assert_eq!(world.refused_as(moderator, OfferSlots { tier: id }), "actor.forbidden");
}

/// R-REWARD-5, R-REWARD-13: one waits for a quantity in all, and what is reserved already is a part of it and runs out when it
/// would have.
#[test]
fn an_offer_tops_up_what_is_reserved_and_renews_nothing() {
    let mut world = World::all_or_nothing("100.00");
    let id = world.add(TierTerms { per_backer: Some(3), ..scarce(6) });
    let sold = world.choose(backer(9), id, 3);
    world.ok(backer(1), ReserveTier { tier: id, quantity: 2 });
    let until = world.queue(id).reservations[0].until;
    world.ok(backer(8), ReserveTier { tier: id, quantity: 1 });
    assert_eq!(world.refused(backer(1), JoinWaitlist { tier: id, quantity: 2 }), "reward.not_sold_out");
    world.ok(backer(1), JoinWaitlist { tier: id, quantity: 3 });
    world.ok(backer(2), JoinWaitlist { tier: id, quantity: 2 });
    world.later(Span::minutes(14));
    world.ok(backer(9), CancelPledge { pledge: sold });
    let queue = world.queue(id);
    assert!(queue.waiting.is_empty(), "one more is enough for the first in line, and two are left for the next");
    assert_eq!([1, 2].map(|n| queue.reserved_for(backer(n), world.now)), [3, 2]);
    assert_eq!([1, 2].map(|n| queue.reserved_for(backer(n), until)), [1, 2], "what was held is not held longer");
    world.choose(backer(1), id, 3);
    assert_eq!(world.queue(id).reserved_for(backer(1), world.now), 0);
    world.verify();
}

/// Who takes a part of what they wait for from their reservation waits for as many fewer.
#[test]
fn what_is_pledged_is_waited_for_no_longer() {
    let world = World::all_or_nothing("100.00");
    let id = world.add(TierTerms { per_backer: Some(3), ..scarce(5) });
    world.choose(backer(9), id, 3);
    world.ok(backer(1), ReserveTier { tier: id, quantity: 2 });
    world.ok(backer(1), JoinWaitlist { tier: id, quantity: 3 });
    world.choose(backer(1), id, 2);
    assert_eq!(world.queue(id).waits_for(backer(1)), 1, "two of three are had");
    world.verify();
}
