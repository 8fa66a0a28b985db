//! The journal is the truth: replayed it makes the same rows, and no change to it goes unnoticed.

use super::{
    runner::{REPLAYED, prove},
    spy::Spy,
    steps,
    world::World,
};
use fundly_core::{Entry, Fundly, Replay, RowKind, Span};
use pollster::block_on;
use proptest::prelude::*;

fn replayed(entries: &[Entry]) -> Result<Replay, String> {
    let mut replay = Replay::new();
    entries.iter().try_for_each(|entry| replay.feed(entry)).map_err(|error| error.to_string())?;
    Ok(replay)
}

#[test]
fn replay_gives_identical_rows_and_hash() {
    prove(&REPLAYED, (steps::run(120), any::<(u16, u8)>()), |(run, (place, change)), counts| {
        let mut world = World::of(&run);
        for step in &run.steps {
            world.step(step);
        }
        counts.add(&world);
        let mirror = world.spy.mirror().clone();
        let text = serde_json::to_string(&mirror.entries).unwrap();
        let entries: Vec<Entry> = serde_json::from_str(&text).unwrap();
        if entries != mirror.entries {
            return Err("an entry is not what it was after a way through JSON".to_owned());
        }
        let replay = replayed(&entries)?;
        let last = entries.last().unwrap();
        if (replay.seq(), replay.hash()) != (last.seq, last.hash) {
            return Err(format!("the replay ends at {} {:?}", replay.seq(), replay.hash()));
        }
        for kind in RowKind::ALL {
            let stored: Vec<_> = mirror.of(*kind).collect();
            if replay.sorted(*kind) != stored {
                return Err(format!("{kind:?}: replayed {:#?}\nstored {stored:#?}", replay.sorted(*kind)));
            }
        }
        again(&world)?;
        tampered(entries, usize::from(place), change)
    });
}

/// The same requests in another store end in the same hash: nothing but the requests decides.
fn again(world: &World<Spy>) -> Result<(), String> {
    let spy = Spy::default();
    let engine = Fundly::new(spy.clone());
    for (request, _) in &world.past {
        let _ = block_on(engine.execute(request.clone()));
    }
    if *spy.mirror() == *world.spy.mirror() { Ok(()) } else { Err("the same requests made other books".to_owned()) }
}

/// Any change to any entry but the last is found when the journal is read.
fn tampered(mut entries: Vec<Entry>, place: usize, change: u8) -> Result<(), String> {
    let place = place % (entries.len() - 1);
    match change % 6 {
        0 => drop(entries.remove(place)),
        1 => entries.swap(place, place + 1),
        2 => entries[place].at = entries[place].at.plus(Span::millis(1)),
        3 => entries[place].actor.account = fundly_core::AccountId::from_u128(9),
        4 => {
            let event = entries[place + 1].events.first().cloned();
            entries[place].events.extend(event);
        }
        _ => entries[place].previous = entries[place].hash,
    }
    match replayed(&entries) {
        Ok(_) => Err(format!("change {change} of entry {place} went unnoticed")),
        Err(_) => Ok(()),
    }
}
