//! Tiers, reservations, waiting lists, surveys, fulfilment, and talk.

use super::{a_pledge, owner, pick, pledges, rows};
use crate::{
    steps::Step,
    world::{World, backer, creator, host, moderator},
};
use fundly_core::{AccountId, Actor, Row, RowKey, RowKind, Store, TierId, pledge::Pledge, reward::Queue};
use serde_json::{Value, json};

/// The terms of a tier: scarce ones are very scarce, so that backers get in each other's way.
pub fn terms(n: u8) -> Value {
    match n % 4 {
        0 => json!({"title": "Sticker", "price": "1.00 USD"}),
        1 => json!({"title": "Shirt", "price": "20.00 USD", "quantity": 3, "shipping": [
            {"country": "DE", "first": "4.00 USD", "further": "1.00 USD"},
            {"country": "US", "first": "9.99 USD", "further": "2.50 USD"},
        ]}),
        2 => json!({"title": "Dinner", "price": "100.00 USD", "quantity": 2, "perBacker": 1}),
        _ => json!({"title": "Postcard", "price": "2.50 USD", "addOn": true, "quantity": 4, "shipping": [
            {"first": "0.50 USD", "further": "0.00 USD"},
        ]}),
    }
}

pub fn reward<S: Store>(world: &World<S>, step: &Step) -> Option<(Actor, Value)> {
    let way = step.how % 12;
    if let Some(command) = queued(world, step).and_then(|place| about_a_place(place, way)) {
        return Some(command);
    }
    let tiers = rows(world, RowKind::Tier);
    let scarce = |row: &&Row| matches!(row, Row::Tier(tier) if tier.terms.quantity.is_some() && !tier.ended);
    let scarce: Vec<Row> = tiers.iter().filter(scarce).cloned().collect();
    let Row::Tier(tier) = pick(if way < 9 && step.much % 8 > 0 { &scarce } else { &tiers }, step.which)? else {
        return None;
    };
    let id = tier.id;
    let someone = Actor::account(backer(u128::from(step.who)));
    let quantity = 1 + step.much % 3;
    // Nobody has a place: mostly somebody takes one instead of giving it up.
    let way = if step.much % 16 == 0 { way } else { [0, 1, 2, 3, 0, 5, 6, 7, 5, 6, 10, 11][usize::from(way)] };
    Some(match way {
        0..4 => (someone, json!({"kind": "reserveTier", "tier": id, "quantity": quantity})),
        4 => (someone, json!({"kind": "releaseReservation", "tier": id})),
        5..8 => {
            let (tier, quantity) = scarcest(world).unwrap_or((id, u32::from(quantity)));
            (someone, json!({"kind": "joinWaitlist", "tier": tier, "quantity": quantity}))
        }
        8 => (someone, json!({"kind": "leaveWaitlist", "tier": id})),
        9 => (host(), json!({"kind": "offerSlots", "tier": id})),
        10 if step.much < 25 => (creator(), json!({"kind": "endTier", "tier": id})),
        10 if step.much < 80 => (creator(), json!({"kind": "addTier", "terms": terms(step.much)})),
        _ => {
            let mut terms = serde_json::to_value(&tier.terms).unwrap();
            if let Some(quantity) = tier.terms.quantity {
                terms["quantity"] = json!(quantity + u32::from(step.much % 4) - 1);
            }
            (creator(), json!({"kind": "editTier", "tier": id, "terms": terms}))
        }
    })
}

/// What is done about a place that somebody has: given up, or offered on.
fn about_a_place((tier, account, waits): (TierId, AccountId, bool), way: u8) -> Option<(Actor, Value)> {
    let (actor, kind) = match (way, waits) {
        (4, false) => (Actor::account(account), "releaseReservation"),
        (8, true) => (Actor::account(account), "leaveWaitlist"),
        (9, _) => (host(), "offerSlots"),
        _ => return None,
    };
    Some((actor, json!({"kind": kind, "tier": tier})))
}

/// The tier of which least is left, and one more than that.
fn scarcest<S: Store>(world: &World<S>) -> Option<(TierId, u32)> {
    let mirror = world.spy.mirror();
    let left = |row: &Row| {
        let Row::Tier(tier) = row else { return None };
        let of = tier.terms.quantity.filter(|_| !tier.ended)?;
        let taken = match mirror.rows.get(&RowKey::Stock(tier.id)) {
            Some(Row::Stock(stock)) => stock.taken,
            _ => 0,
        };
        let reserved = match mirror.rows.get(&RowKey::Queue(tier.id)) {
            Some(Row::Queue(queue)) => {
                queue.reservations.iter().filter(|row| row.until > world.now).map(|row| row.quantity).sum()
            }
            _ => 0,
        };
        Some((tier.id, 1 + of.saturating_sub(taken + reserved)))
    };
    mirror.of(RowKind::Tier).filter_map(left).min_by_key(|(_, wanted)| *wanted)
}

/// Somebody who has reserved or who waits, and for what; mostly one who waits.
fn queued<S: Store>(world: &World<S>, step: &Step) -> Option<(TierId, AccountId, bool)> {
    let rows = rows(world, RowKind::Queue);
    let queues = || rows.iter().filter_map(|row| if let Row::Queue(queue) = row { Some(&**queue) } else { None });
    let now = world.now;
    let waiting: Vec<_> =
        queues().flat_map(|queue| queue.waiting.iter().map(|row| (queue.tier, row.account, true))).collect();
    let held = |queue: &Queue| -> Vec<_> {
        let held = queue.reservations.iter().filter(|row| row.until > now);
        held.map(|row| (queue.tier, row.account, false)).collect()
    };
    let reserved: Vec<_> = queues().flat_map(held).collect();
    let of = if step.how % 12 == 4 { reserved } else { waiting };
    pick(&of, step.which).copied()
}

pub fn fulfil<S: Store>(world: &World<S>, step: &Step) -> Option<(Actor, Value)> {
    let surveys = rows(world, RowKind::Survey);
    if let (0 | 1, Some(Row::Survey(survey))) = (step.how % 8, pick(&surveys, step.which)) {
        let kind = if survey.locked == (step.much % 8 > 0) { "unlockSurvey" } else { "lockSurvey" };
        return Some((creator(), json!({"kind": kind, "pledge": survey.pledge})));
    }
    let ordered = |pledge: &Pledge| !pledge.lines.is_empty() && pledge.refundable().is_positive();
    let paid: Vec<Pledge> = pledges(world).into_iter().filter(ordered).collect();
    let pledge = if step.how % 8 > 3 { pick(&paid, step.which).cloned() } else { a_pledge(world, step) }?;
    let id = pledge.id;
    Some(match (step.how % 8, pledge.lines.first()) {
        (2 | 3, _) | (_, None) => {
            let answers = [{ json!({"question": "Size", "answer": format!("{}", step.much)}) }];
            (owner(&pledge), json!({"kind": "answerSurvey", "pledge": id, "answers": answers}))
        }
        (_, Some(line)) => {
            let line = pledge.lines.get(usize::from(step.much / 4) % pledge.lines.len()).unwrap_or(line);
            let state = ["inPreparation", "shipped", "delivered", "failed"][usize::from(step.much % 4)];
            let tracking = (state == "shipped" || step.who % 8 == 0).then_some("T1");
            let command = json!({
                "kind": "setFulfilment", "pledge": id, "tier": line.tier, "state": state, "tracking": tracking,
            });
            (creator(), command)
        }
    })
}

pub fn talk<S: Store>(world: &World<S>, step: &Step) -> Option<(Actor, Value)> {
    let someone = Actor::account(backer(u128::from(step.who)));
    let comments = rows(world, RowKind::Comment);
    let said = format!("I say {}", step.much);
    let posts = rows(world, RowKind::Post);
    match (step.how % 8, pick(&comments, step.which)) {
        (0, _) if step.much % 2 == 0 && !posts.is_empty() => {
            let Row::Post(post) = pick(&posts, step.which)? else { return None };
            Some((creator(), json!({"kind": "editPost", "post": post.id, "title": "Old news", "text": said})))
        }
        (0, _) => Some((creator(), json!({"kind": "publishPost", "title": "News", "text": said}))),
        (1, Some(Row::Comment(row))) => {
            Some((moderator(), json!({"kind": "hideComment", "comment": row.id, "reason": "rude"})))
        }
        (2 | 6, Some(Row::Comment(row))) if row.hidden.is_some() => {
            Some((moderator(), json!({"kind": "showComment", "comment": row.id})))
        }
        (3, Some(Row::Comment(row))) => {
            Some((Actor::account(row.author), json!({"kind": "editComment", "comment": row.id, "text": said})))
        }
        (4, Some(Row::Comment(row))) => {
            Some((someone, json!({"kind": "postComment", "text": said, "replyTo": row.id})))
        }
        _ => Some((someone, json!({"kind": "postComment", "text": said}))),
    }
}
