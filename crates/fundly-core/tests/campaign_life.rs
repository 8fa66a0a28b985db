//! Stories of a campaign's life.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

mod common;

use common::*;
use fundly_core::{Event, PledgeState, Span, pledge::CancelPledge};

#[test]
fn a_pledge_counts_at_once_and_can_be_called_off() {
    let mut world = World::all_or_nothing("1000.00");
    let events = world.ok(backer(1), contribution("25.00"));
    let [Event::PledgePlaced(placed)] = &events[..] else { panic!("{events:?}") };
    assert_eq!(placed.state, PledgeState::Committed);
    world.later(Span::days(1));
    assert_eq!(world.refused(backer(2), CancelPledge { pledge: placed.pledge }), "actor.forbidden");
    world.ok(backer(1), CancelPledge { pledge: placed.pledge });
    assert_eq!(world.refused(backer(1), CancelPledge { pledge: placed.pledge }), "pledge.state");
    world.verify();
}
