//! Refunds, disputes, escrow and payouts.

use super::{a_pledge, amount, owner, pick, pledges, rows};
use crate::{
    steps::Step,
    world::{World, admin, backer, creator, host, moderator, usd},
};
use fundly_core::{
    Actor, Row, RowKind, Store,
    escrow::{Milestone, MilestoneState, PayoutState},
    ledger::LedgerAccount,
    pledge::Pledge,
    refund::RefundState,
};
use serde_json::{Value, json};

/// A pledge that has money: those without are of no interest here, or nearly so.
fn paid<S: Store>(world: &World<S>, step: &Step) -> Option<Pledge> {
    let all: Vec<Pledge> = pledges(world).into_iter().filter(|pledge| pledge.refundable().is_positive()).collect();
    if step.how % 16 == 15 { a_pledge(world, step) } else { pick(&all, step.which).cloned() }
}

pub fn refund<S: Store>(world: &World<S>, step: &Step) -> Option<(Actor, Value)> {
    let refunds = rows(world, RowKind::Refund);
    let failed: Vec<&Row> =
        refunds.iter().filter(|row| matches!(row, Row::Refund(row) if row.state == RefundState::Failed)).collect();
    let one = pick(&failed, step.which).copied().or_else(|| pick(&refunds, step.which));
    match (step.how % 8, one) {
        (6, Some(Row::Refund(row))) => {
            Some((host(), json!({"kind": "retryRefund", "refund": row.id, "method": "card_9"})))
        }
        (7, Some(Row::Refund(row))) => {
            Some((admin(), json!({"kind": "settleRefundElsewhere", "refund": row.id, "reference": "iban_1"})))
        }
        _ => {
            let pledge = paid(world, step)?;
            let (actor, ground) = match step.which % 8 {
                0..3 => (creator(), "creator"),
                3 | 4 => (owner(&pledge), "withdrawal"),
                5 => (moderator(), "inquiry"),
                6 => (admin(), "fraud"),
                _ => (moderator(), "oversubscribed"),
            };
            let how = how_much(&pledge, step);
            Some((actor, json!({"kind": "refundPledge", "pledge": pledge.id, "amount": how, "ground": ground})))
        }
    }
}

fn how_much(pledge: &Pledge, step: &Step) -> Value {
    let left = pledge.refundable().minor();
    match (step.much % 4, pledge.lines.first()) {
        (0, Some(line)) => json!({"kind": "line", "tier": line.tier, "quantity": 1}),
        (0 | 1, _) => json!({"kind": "whole"}),
        (2, _) => json!({"kind": "part", "money": usd(left / (2 + i64::from(step.much % 3)))}),
        _ => json!({"kind": "part", "money": usd(amount(step.much))}),
    }
}

/// What the gateway says of a dispute: of the one or the other of a pledge, in any order.
pub fn dispute<S: Store>(world: &World<S>, step: &Step) -> Option<(Actor, Value)> {
    let disputes = rows(world, RowKind::Dispute);
    if let (0, Some(Row::Dispute(dispute))) = (step.how % 6, pick(&disputes, step.which)) {
        return Some((creator(), json!({"kind": "submitEvidence", "dispute": dispute.id, "evidence": "a receipt"})));
    }
    let (pledge, reference, known) = match (step.how % 3, pick(&disputes, step.which)) {
        (0 | 1, Some(Row::Dispute(dispute))) => {
            let known = (!dispute.amount.is_zero()).then_some(dispute.amount.minor());
            (dispute.pledge, dispute.provider_ref.to_string(), known)
        }
        _ => {
            let pledge = paid(world, step)?;
            (pledge.id, format!("dp_{}_{}", pledge.id, step.much % 2), None)
        }
    };
    let left = pledges(world).iter().find(|row| row.id == pledge).map_or(1, |row| row.refundable().minor().max(1));
    let taken = known.unwrap_or(match step.much % 7 {
        0 => left + 50,
        1 | 2 => (left / 2).max(1),
        _ => left,
    });
    let stage = match step.much % 11 {
        0 => json!({"kind": "earlyWarning"}),
        1 => json!({"kind": "inquiry"}),
        2..5 => json!({"kind": "opened", "amount": usd(taken), "fee": "15.00 USD"}),
        5 => json!({"kind": "evidenceSent", "fee": "15.00 USD"}),
        6 => json!({"kind": "won", "feeReturned": "15.00 USD"}),
        7 => json!({"kind": "won", "amount": usd(taken)}),
        8 => json!({"kind": "lost"}),
        9 => json!({"kind": "lost", "amount": usd(taken)}),
        _ => json!({"kind": "closed"}),
    };
    Some((host(), json!({"kind": "reportDispute", "pledge": pledge, "providerRef": reference, "stage": stage})))
}

pub fn milestone<S: Store>(world: &World<S>, step: &Step) -> Option<(Actor, Value)> {
    let held =
        world.spy.mirror().of(RowKind::Campaign).any(
            |row| matches!(row, Row::Campaign(campaign) if campaign.balances.of(LedgerAccount::Escrow).is_positive()),
        );
    match step.how % 8 {
        0 if held || step.much % 4 == 0 => return Some((admin(), json!({"kind": "releaseEscrow"}))),
        1 => return Some((admin(), json!({"kind": "releaseReserve"}))),
        _ => {}
    }
    let all: Vec<Milestone> = rows(world, RowKind::Milestone)
        .into_iter()
        .filter_map(|row| if let Row::Milestone(row) = row { Some(*row) } else { None })
        .collect();
    let open: Vec<&Milestone> = all.iter().filter(|milestone| milestone.state.is_open()).collect();
    let milestone = pick(&open, step.which).copied().or_else(|| pick(&all, step.which))?;
    let id = milestone.id;
    Some(match (milestone.state, step.how % 8) {
        (_, 2 | 4) => (creator(), json!({"kind": "missMilestone", "milestone": id, "reason": "too hard"})),
        (_, 3) => (host(), json!({"kind": "missMilestone", "milestone": id, "reason": "overdue"})),
        (MilestoneState::Delivered, _) => (admin(), json!({"kind": "acceptMilestone", "milestone": id})),
        _ => (creator(), json!({"kind": "deliverMilestone", "milestone": id})),
    })
}

pub fn payout<S: Store>(world: &World<S>, step: &Step) -> Option<(Actor, Value)> {
    let payouts = rows(world, RowKind::Payout);
    let failed: Vec<&Row> =
        payouts.iter().filter(|row| matches!(row, Row::Payout(row) if row.state == PayoutState::Failed)).collect();
    let actor = if step.how % 2 == 0 { creator() } else { admin() };
    if let (0..3, Some(Row::Payout(payout))) = (step.how % 4, pick(&failed, step.which)) {
        return Some((actor, json!({"kind": "retryPayout", "payout": payout.id})));
    }
    let payable = world.spy.mirror().of(RowKind::Campaign).find_map(|row| match row {
        Row::Campaign(campaign) => Some(campaign.balances.of(LedgerAccount::Payable).minor()),
        _ => None,
    })?;
    let part = match step.much % 4 {
        0 => payable,
        1 => payable / 2,
        2 => payable / 3,
        _ => amount(step.much),
    };
    let fee = (step.much % 3 == 0).then(|| usd(i64::from(step.how)));
    let payee = backer(u128::from(step.who));
    Some((actor, json!({"kind": "requestPayout", "payee": payee, "amount": usd(part), "fee": fee, "reason": "work"})))
}
