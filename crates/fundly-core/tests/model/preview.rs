//! What a preview shows is what happens, and what is called allowed is what can be accepted.

use super::{
    runner::{PREVIEWED, prove},
    steps,
    world::{CAMPAIGN, World},
};
use fundly_core::{Error, Row, RowKey};
use pollster::block_on;

#[test]
fn preview_equals_execute() {
    prove(&PREVIEWED, steps::run(100), |run, counts| {
        let mut world = World::of(&run);
        for step in &run.steps {
            let Some(request) = world.turn(step) else { continue };
            let preview = block_on(world.engine.preview(&request)).unwrap();
            let again = block_on(world.engine.preview(&request)).unwrap();
            if (&preview.events, &preview.rows, &preview.rejections) != (&again.events, &again.rows, &again.rejections)
            {
                return Err(format!("previewed twice, it differs: {request:?}"));
            }
            let allowed = block_on(world.engine.allowed(CAMPAIGN, &request.actor, request.at, about(&world, &request)));
            let kind = request.command.kind();
            let allowed = allowed.unwrap().iter().any(|allowed| allowed.command == kind);
            let answer = world.execute(request.clone());
            match answer {
                Ok(outcome) if outcome.repeated => {}
                Ok(outcome) => {
                    let same = preview.rejections.is_empty() && preview.events == outcome.events;
                    if !same || !allowed {
                        return Err(format!("allowed: {allowed}\n{request:?}\n{preview:?}\n{outcome:?}"));
                    }
                    rows(&world, &preview.rows)?;
                }
                Err(Error::Rejected(rejections)) => {
                    if preview.rejections != *rejections || !preview.events.is_empty() || !preview.rows.is_empty() {
                        return Err(format!("{request:?}\n{preview:?}\n{rejections:?}"));
                    }
                }
                Err(Error::CommandReused { .. }) => {}
                Err(error) => return Err(format!("{request:?}: {error}")),
            }
        }
        counts.add(&world);
        Ok(())
    });
}

/// The pledge that a request is about, by itself or by its refund.
fn about<S: fundly_core::Store>(world: &World<S>, request: &fundly_core::Request) -> Option<fundly_core::PledgeId> {
    let json = serde_json::to_value(&request.command).unwrap();
    let named = |field: &str| json.get(field)?.as_str();
    let mirror = world.spy.mirror();
    let refund = named("refund").and_then(|id| mirror.rows.get(&RowKey::Refund(id.parse().ok()?)));
    match refund {
        Some(Row::Refund(refund)) => Some(refund.pledge),
        _ => {
            let id = named("pledge")?.parse().ok()?;
            mirror.rows.contains_key(&RowKey::Pledge(id)).then_some(id)
        }
    }
}

/// The rows of a preview are those stored afterwards, but for the head of the journal.
fn rows<S: fundly_core::Store>(world: &World<S>, previewed: &[Row]) -> Result<(), String> {
    let mirror = world.spy.mirror();
    for row in previewed {
        let stored = mirror.rows.get(&row.key());
        let same = match (row, stored) {
            (Row::Campaign(row), Some(Row::Campaign(stored))) => {
                let mut row = row.clone();
                (row.seq, row.hash, row.updated_at) = (stored.seq, stored.hash, stored.updated_at);
                row == *stored
            }
            (row, stored) => Some(row) == stored,
        };
        if !same {
            return Err(format!("previewed {row:?}\nstored {stored:?}"));
        }
    }
    Ok(())
}
