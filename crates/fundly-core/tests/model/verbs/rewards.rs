//! Tiers, reservations, waiting lists, surveys, fulfilment, and talk.

use super::{a_pledge, owner, pick, rows};
use crate::{
    steps::Step,
    world::{World, backer, creator, host, moderator},
};
use fundly_core::{Actor, Row, RowKind, Store};
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
    let tiers = rows(world, RowKind::Tier);
    let Row::Tier(tier) = pick(&tiers, step.which)? else { return None };
    let id = tier.id;
    let someone = Actor::account(backer(u128::from(step.who)));
    let quantity = 1 + step.much % 3;
    Some(match step.how % 12 {
        0..4 => (someone, json!({"kind": "reserveTier", "tier": id, "quantity": quantity})),
        4 => (someone, json!({"kind": "releaseReservation", "tier": id})),
        5..8 => (someone, json!({"kind": "joinWaitlist", "tier": id, "quantity": quantity})),
        8 => (someone, json!({"kind": "leaveWaitlist", "tier": id})),
        9 => (host(), json!({"kind": "offerSlots", "tier": id})),
        10 if step.much < 10 => (creator(), json!({"kind": "endTier", "tier": id})),
        10 => (creator(), json!({"kind": "addTier", "terms": terms(step.much)})),
        _ => {
            let mut terms = serde_json::to_value(&tier.terms).unwrap();
            if let Some(quantity) = tier.terms.quantity {
                terms["quantity"] = json!(quantity + u32::from(step.much % 4) - 1);
            }
            (creator(), json!({"kind": "editTier", "tier": id, "terms": terms}))
        }
    })
}

pub fn fulfil<S: Store>(world: &World<S>, step: &Step) -> Option<(Actor, Value)> {
    let pledge = a_pledge(world, step)?;
    let id = pledge.id;
    Some(match (step.how % 8, pledge.lines.first()) {
        (0, _) => (creator(), json!({"kind": "lockSurvey", "pledge": id})),
        (1, _) => (creator(), json!({"kind": "unlockSurvey", "pledge": id})),
        (2 | 3, _) | (_, None) => {
            let answers = [{ json!({"question": "Size", "answer": format!("{}", step.much)}) }];
            (owner(&pledge), json!({"kind": "answerSurvey", "pledge": id, "answers": answers}))
        }
        (_, Some(line)) => {
            let state = ["inPreparation", "shipped", "delivered", "failed"][usize::from(step.much % 4)];
            let command = json!({
                "kind": "setFulfilment", "pledge": id, "tier": line.tier, "state": state, "tracking": "T1",
            });
            (creator(), command)
        }
    })
}

pub fn talk<S: Store>(world: &World<S>, step: &Step) -> Option<(Actor, Value)> {
    let someone = Actor::account(backer(u128::from(step.who)));
    let comments = rows(world, RowKind::Comment);
    let said = format!("I say {}", step.much);
    match (step.how % 8, pick(&comments, step.which)) {
        (0, _) => Some((creator(), json!({"kind": "publishPost", "title": "News", "text": said}))),
        (1, Some(Row::Comment(row))) => {
            Some((moderator(), json!({"kind": "hideComment", "comment": row.id, "reason": "rude"})))
        }
        (2, Some(Row::Comment(row))) => Some((moderator(), json!({"kind": "showComment", "comment": row.id}))),
        (3, Some(Row::Comment(row))) => {
            Some((Actor::account(row.author), json!({"kind": "editComment", "comment": row.id, "text": said})))
        }
        (4, Some(Row::Comment(row))) => {
            Some((someone, json!({"kind": "postComment", "text": said, "replyTo": row.id})))
        }
        _ => Some((someone, json!({"kind": "postComment", "text": said}))),
    }
}
