//! Shares, votes and the backlog.

use super::{owner, pick, pledges, rows};
use crate::{
    steps::Step,
    world::{World, backer, creator, moderator},
};
use fundly_core::{
    Actor, Row, RowKind, Span, Store,
    backlog::{Feature, FeatureState},
    escrow::MilestoneState,
    pledge::Pledge,
    proposal::ProposalState,
    share::{Lot, LotState},
};
use serde_json::{Value, json};

/// Somebody who holds shares, where anybody does.
fn holder<S: Store>(world: &World<S>, n: u16) -> Actor {
    let holders: Vec<_> = rows(world, RowKind::Holder)
        .into_iter()
        .filter_map(|row| if let Row::Holder(row) = row { Some(row) } else { None })
        .filter(|row| !row.holdings.is_empty())
        .collect();
    pick(&holders, n).map_or_else(|| Actor::account(backer(n.into())), |holder| Actor::account(holder.account))
}

pub fn share<S: Store>(world: &World<S>, step: &Step) -> Option<(Actor, Value)> {
    let classes = rows(world, RowKind::Class);
    let Row::Class(class) = pick(&classes, step.which)? else { return None };
    match step.how % 4 {
        0 | 1 => {
            let to = backer(u128::from(step.who));
            let units = u64::from(step.much % 40);
            let command =
                json!({"kind": "grantShares", "class": class.id, "holder": to, "units": units, "reason": "work"});
            Some((creator(), command))
        }
        2 => {
            let authorised = class.terms.authorised.get() + u64::from(step.much);
            Some((creator(), json!({"kind": "raiseAuthorised", "class": class.id, "authorised": authorised})))
        }
        _ => {
            let due = |pledge: &Pledge| pledge.class.is_some() && pledge.refundable().is_positive();
            let due: Vec<Pledge> =
                pledges(world).into_iter().filter(due).filter(|pledge| pledge.units_issued.is_zero()).collect();
            let pledge = pick(&due, step.which)?;
            Some((owner(pledge), json!({"kind": "issueShares", "pledge": pledge.id})))
        }
    }
}

pub fn transfer<S: Store>(world: &World<S>, step: &Step) -> Option<(Actor, Value)> {
    let all: Vec<Lot> = rows(world, RowKind::Lot)
        .into_iter()
        .filter_map(|row| if let Row::Lot(lot) = row { Some(*lot) } else { None })
        .collect();
    let live: Vec<&Lot> = all.iter().filter(|lot| lot.state == LotState::Live).collect();
    let lot = if step.how % 16 == 15 { pick(&all, step.which) } else { pick(&live, step.which).copied() }?;
    let units = match step.much % 3 {
        0 => lot.units.get(),
        1 => lot.units.get() / 2,
        _ => u64::from(step.much),
    };
    let to = backer(u128::from(step.who));
    Some((Actor::account(lot.holder), json!({"kind": "transferShares", "lot": lot.id, "units": units, "to": to})))
}

pub fn propose<S: Store>(world: &World<S>, step: &Step) -> Option<(Actor, Value)> {
    let milestones = rows(world, RowKind::Milestone);
    let delivered = milestones.iter().find_map(|row| match row {
        Row::Milestone(row) if row.state == MilestoneState::Delivered => Some(row.id),
        _ => None,
    });
    let subject = match (step.how % 4, delivered) {
        (0 | 1, Some(milestone)) => json!({"kind": "acceptMilestone", "milestone": milestone}),
        (2, _) => json!({"kind": "refundRest"}),
        _ => json!({"kind": "resolution"}),
    };
    let closes = world.now.plus(Span::hours(1 + u32::from(step.much)));
    let record_at = (step.much % 3 == 0).then(|| world.now.minus(Span::days(u32::from(step.how % 20))));
    let actor = if step.how % 3 == 0 { creator() } else { holder(world, step.which) };
    Some((
        actor,
        json!({
            "kind": "putProposal", "title": "Shall we?", "text": "", "subject": subject, "closes": closes,
            "recordAt": record_at,
        }),
    ))
}

pub fn vote<S: Store>(world: &World<S>, step: &Step) -> Option<(Actor, Value)> {
    let all = rows(world, RowKind::Proposal);
    let open: Vec<&Row> =
        all.iter().filter(|row| matches!(row, Row::Proposal(row) if row.state == ProposalState::Open)).collect();
    let Row::Proposal(proposal) = pick(&open, step.which).copied().or_else(|| pick(&all, step.which))? else {
        return None;
    };
    let id = proposal.id;
    Some(match step.how % 8 {
        0 if step.much < 60 => (Actor::account(proposal.author), json!({"kind": "withdrawProposal", "proposal": id})),
        0..3 => (Actor::account(backer(u128::from(step.who))), json!({"kind": "closeProposal", "proposal": id})),
        _ if proposal.closes <= world.now => (creator(), json!({"kind": "closeProposal", "proposal": id})),
        _ => {
            let choice = ["yes", "no", "abstain", "yes"][usize::from(step.much % 4)];
            (holder(world, step.which), json!({"kind": "castBallot", "proposal": id, "choice": choice}))
        }
    })
}

fn features<S: Store>(world: &World<S>) -> Vec<Feature> {
    let rows = rows(world, RowKind::Feature).into_iter();
    rows.filter_map(|row| if let Row::Feature(row) = row { Some(*row) } else { None }).collect()
}

/// Asks for a feature, or moves one on along the way that it mostly takes.
pub fn feature<S: Store>(world: &World<S>, step: &Step) -> Option<(Actor, Value)> {
    let all = features(world);
    let ask = || {
        let asks = json!({"kind": "proposeFeature", "title": format!("Feature {}", step.much), "text": ""});
        Some((Actor::account(backer(u128::from(step.who))), asks))
    };
    if step.how % 4 == 0 {
        return ask();
    }
    let Some(feature) = pick(&all, step.which) else { return ask() };
    let id = feature.id;
    let developer = |kind: &str| Some((creator(), json!({"kind": kind, "feature": id})));
    let someone = holder(world, step.which);
    match (step.how % 8, feature.state) {
        (2 | 6, FeatureState::Shipped) => {
            Some((someone, json!({"kind": "rejectFeature", "feature": id, "reason": "no"})))
        }
        (1, _) => Some((creator(), json!({"kind": "declineFeature", "feature": id, "reason": "no"}))),
        (2, _) => Some((someone, json!({"kind": "rejectFeature", "feature": id, "reason": "broken"}))),
        (_, FeatureState::Proposed) => developer("planFeature"),
        (_, FeatureState::Planned) => developer("startFeature"),
        (_, FeatureState::InProgress) => developer("shipFeature"),
        (3, _) => Some((moderator(), json!({"kind": "planFeature", "feature": id}))),
        _ => Some((someone, json!({"kind": "acceptFeature", "feature": id}))),
    }
}

pub fn prioritise<S: Store>(world: &World<S>, step: &Step) -> Option<(Actor, Value)> {
    let all = features(world);
    let open: Vec<&Feature> = all.iter().filter(|feature| feature.state.is_open()).collect();
    let first = usize::from(step.how) % open.len().max(1);
    let count = usize::from(step.much % 4);
    let spread: Vec<Value> = open
        .iter()
        .skip(first)
        .take(count)
        .enumerate()
        .map(|(n, feature)| json!({"feature": feature.id, "parts": 1 + u32::from(step.much) * n as u32}))
        .collect();
    Some((holder(world, step.which), json!({"kind": "setPriorities", "spread": spread})))
}
