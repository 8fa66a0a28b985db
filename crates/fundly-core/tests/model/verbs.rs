//! How a step becomes a request: JSON as it comes over the wire, about what there is in the rows.

mod members;
mod money;
pub mod rewards;

use super::{
    naive::{is_open, stands},
    steps::{Step, Verb},
    world::{World, admin, backer, creator, host, moderator, read, usd},
};
use fundly_core::{
    Actor, Row, RowKind, Span, Standing, Store,
    payment::{Payment, PaymentKind},
    pledge::Pledge,
};
use serde_json::{Value, json};

/// Amounts that orders are made of, in minor units.
const AMOUNTS: [i64; 12] = [1, 99, 100, 999, 1_000, 1_001, 2_537, 3_333, 5_000, 9_999, 12_345, 1_000_000_000_000_000];

/// Makes the request of a step.
pub fn request<S: Store>(world: &mut World<S>, step: &Step) -> Option<fundly_core::Request> {
    match step.verb {
        Verb::Retry => return retry(world, step, false),
        Verb::ReuseId => return retry(world, step, true),
        _ => {}
    }
    // Where there is nothing yet that the verb could be about, a report brings it nearer, or a pledge.
    let nearer = || [Verb::Report, Verb::Place].into_iter().find_map(|verb| wish(world, &Step { verb, ..*step }));
    let wished = if step.verb == Verb::Idle { None } else { wish(world, step).or_else(nearer) };
    let (actor, command) = wished?;
    let actor = meddle(actor, step);
    if command["kind"] == "reportPayment" {
        world.reports.push(command.clone());
    }
    let mut request = world.request(actor, read(command));
    if step.how == 255 {
        request.at = request.at.minus(Span::days(2));
    }
    Some(request)
}

/// Who mostly acts is who may; sometimes it is somebody else, or somebody who may not act.
fn meddle(actor: Actor, step: &Step) -> Actor {
    match step.who {
        250 => Actor::account(backer(u128::from(step.which))),
        251 => creator(),
        252 => admin(),
        253 => Actor { standing: Standing::Restricted, ..actor },
        254 => Actor { standing: Standing::Suspended, ..actor },
        _ => actor,
    }
}

/// A request that was made before, as it was, or with its id and another content.
fn retry<S: Store>(world: &mut World<S>, step: &Step, other: bool) -> Option<fundly_core::Request> {
    let mut request = pick(&world.past, step.which)?.0.clone();
    request.at = world.now;
    if other {
        request.command = read(json!({"kind": "settle", "limit": 1 + u32::from(step.much)}));
    }
    Some(request)
}

/// The `n`-th of those there are, counted round.
pub fn pick<T>(list: &[T], n: u16) -> Option<&T> {
    if list.is_empty() { None } else { list.get(usize::from(n) % list.len()) }
}

fn wish<S: Store>(world: &World<S>, step: &Step) -> Option<(Actor, Value)> {
    // Confirmations have little time, so whoever would touch their pledge may confirm it instead.
    if matches!(step.verb, Verb::Place | Verb::Change | Verb::SetMethod)
        && step.how % 2 == 0
        && let Some(confirm) = confirm(world, step)
    {
        return Some(confirm);
    }
    match step.verb {
        Verb::Place => Some((anyone(step), json!({"kind": "placePledge", "order": order(world, step)}))),
        Verb::Change => {
            let pledge = unpaid(world, step)?;
            let order = order(world, step);
            Some((owner(&pledge), json!({"kind": "changePledge", "pledge": pledge.id, "order": order})))
        }
        Verb::Cancel => {
            let pledge = unpaid(world, step)?;
            Some((owner(&pledge), json!({"kind": "cancelPledge", "pledge": pledge.id})))
        }
        Verb::SetMethod => {
            let pledge = unpaid(world, step)?;
            let method = format!("card_{}", step.much);
            Some((owner(&pledge), json!({"kind": "setPaymentMethod", "pledge": pledge.id, "method": method})))
        }
        Verb::Report => Some((host(), report(world, step)?)),
        Verb::ReportAgain => Some((host(), pick(&world.reports, step.which)?.clone())),
        Verb::ReportUnknown => Some((host(), unknown(step))),
        Verb::Settle => {
            let limit = if step.how < 128 { 1_000 } else { u32::from(step.how % 5) };
            Some((host(), json!({"kind": "settle", "limit": limit})))
        }
        Verb::Receipt => Some((host(), receipt(world, step)?)),
        Verb::Hold => Some(hold(step)),
        Verb::Team => Some((creator(), team(world, step))),
        Verb::Life => Some((creator(), life(step))),
        Verb::Timing => Some((creator(), timing(world, step))),
        Verb::Refund => money::refund(world, step),
        Verb::Dispute => money::dispute(world, step),
        Verb::Milestone => money::milestone(world, step),
        Verb::Payout => money::payout(world, step),
        Verb::Share => members::share(world, step),
        Verb::Transfer => members::transfer(world, step),
        Verb::Propose => members::propose(world, step),
        Verb::Vote => members::vote(world, step),
        Verb::Feature => members::feature(world, step),
        Verb::Prioritise => members::prioritise(world, step),
        Verb::Reward => rewards::reward(world, step),
        Verb::Fulfil => rewards::fulfil(world, step),
        Verb::Talk => rewards::talk(world, step),
        Verb::Idle | Verb::Retry | Verb::ReuseId => None,
    }
}

/// While a material change awaits confirmations, one of the pledges that stand.
fn confirm<S: Store>(world: &World<S>, step: &Step) -> Option<(Actor, Value)> {
    let rows = rows(world, RowKind::Campaign);
    let Some(Row::Campaign(campaign)) = rows.first() else { return None };
    campaign.change?;
    let standing: Vec<Pledge> = pledges(world).into_iter().filter(|pledge| stands(pledge.state)).collect();
    let pledge = pick(&standing, step.which)?;
    Some((owner(pledge), json!({"kind": "confirmPledge", "pledge": pledge.id})))
}

fn anyone(step: &Step) -> Actor {
    Actor::account(backer(u128::from(step.who)))
}

fn owner(pledge: &Pledge) -> Actor {
    Actor::account(pledge.backer)
}

/// All rows of a kind.
pub fn rows<S: Store>(world: &World<S>, kind: RowKind) -> Vec<Row> {
    world.spy.mirror().of(kind).cloned().collect()
}

fn pledges<S: Store>(world: &World<S>) -> Vec<Pledge> {
    let rows = rows(world, RowKind::Pledge).into_iter();
    rows.filter_map(|row| if let Row::Pledge(pledge) = row { Some(*pledge) } else { None }).collect()
}

/// One of the pledges: mostly one of the last few.
pub fn a_pledge<S: Store>(world: &World<S>, step: &Step) -> Option<Pledge> {
    let mut all = pledges(world);
    if step.how % 4 != 0 {
        all = all.split_off(all.len().saturating_sub(6));
    }
    pick(&all, step.which).cloned()
}

/// A pledge of which no money has cleared, mostly.
fn unpaid<S: Store>(world: &World<S>, step: &Step) -> Option<Pledge> {
    let waits = |pledge: &Pledge| pledge.captured.is_zero() && (stands(pledge.state) || pledge.payment.is_some());
    let all: Vec<Pledge> = pledges(world).into_iter().filter(waits).collect();
    if step.how % 8 == 0 { a_pledge(world, step) } else { pick(&all, step.which).cloned() }
}

fn amount(n: u8) -> i64 {
    // The largest of all is rare: it fills a campaign for good.
    let at = if n == 255 { AMOUNTS.len() - 1 } else { usize::from(n) % (AMOUNTS.len() - 1) };
    AMOUNTS[at]
}

fn order<S: Store>(world: &World<S>, step: &Step) -> Value {
    let mut order = json!({"contribution": usd(amount(step.much))});
    if step.how % 5 == 0 {
        order["tip"] = json!(usd(i64::from(step.how)));
    }
    if step.how % 7 == 0 {
        order["instalments"] = json!(1 + step.how % 4);
    }
    if step.how % 3 == 0 {
        order["method"] = json!("card_0");
    }
    if step.how % 4 != 3 && (amount(step.much) >= 700 || step.how % 16 == 0) {
        order["class"] = json!(world.offered());
    }
    let mirror = world.spy.mirror();
    let tiers: Vec<_> = mirror
        .of(RowKind::Tier)
        .filter_map(|row| if let Row::Tier(tier) = row { Some(tier.id) } else { None })
        .collect();
    if step.which % 4 == 0 && !tiers.is_empty() {
        let first = usize::from(step.which / 4) % tiers.len();
        let count = 1 + usize::from(step.which / 16 % 2);
        let lines: Vec<Value> = tiers[first..]
            .iter()
            .take(count)
            .map(|tier| json!({"tier": tier, "quantity": 1 + step.much % 8 / 6}))
            .collect();
        order["lines"] = json!(lines);
        order["country"] = json!(["DE", "US", "DE", "AQ"][usize::from(step.much / 8 % 4)]);
    }
    order
}

/// A report about an instruction: mostly what it asks for, about one that is open.
fn report<S: Store>(world: &World<S>, step: &Step) -> Option<Value> {
    let all: Vec<Payment> = rows(world, RowKind::Payment)
        .into_iter()
        .filter_map(|row| if let Row::Payment(payment) = row { Some(*payment) } else { None })
        .collect();
    let open: Vec<Payment> = all.iter().filter(|payment| is_open(payment)).cloned().collect();
    let payment = pick(if step.how % 8 < 7 && !open.is_empty() { &open } else { &all }, step.which)?;
    let reference = if step.how == 7 { format!("re_{}", step.which) } else { format!("re_{}", payment.id) };
    Some(json!({
        "kind": "reportPayment", "payment": payment.id, "providerRef": reference, "result": result(payment, step),
    }))
}

fn result(payment: &Payment, step: &Step) -> Value {
    let amount = usd(payment.amount.minor());
    // A little more or less than was asked for.
    let other = (payment.amount.minor() + i64::from(step.how) - 3).max(1);
    let failed = || json!({"kind": "failed", "reason": "card_declined"});
    match step.much % 20 {
        0 | 1 => failed(),
        2 => json!({"kind": "actionRequired", "reason": "authentication_required"}),
        3 => json!({"kind": "captured", "amount": usd(payment.amount.minor() + 1 + i64::from(step.how))}),
        4 => json!({"kind": "voided"}),
        5 => json!({"kind": "refunded", "amount": amount}),
        6 => json!({"kind": "captured", "amount": amount}),
        n => match payment.kind {
            PaymentKind::Authorise if n == 19 => json!({"kind": "authorised", "amount": usd(other)}),
            PaymentKind::Authorise => json!({"kind": "authorised", "amount": amount}),
            PaymentKind::Capture if n < 10 => {
                json!({"kind": "captured", "amount": amount, "fee": usd(i64::from(step.how) * 3)})
            }
            PaymentKind::Capture => json!({"kind": "captured", "amount": amount}),
            PaymentKind::Void => json!({"kind": "voided"}),
            PaymentKind::Refund if n == 19 => json!({"kind": "refunded", "amount": usd(other)}),
            PaymentKind::Refund => json!({"kind": "refunded", "amount": amount}),
            PaymentKind::Payout if n == 19 => json!({"kind": "paidOut", "amount": usd(other)}),
            PaymentKind::Payout => json!({"kind": "paidOut", "amount": amount}),
        },
    }
}

/// A report about nothing that this campaign knows.
fn unknown(step: &Step) -> Value {
    let payment = if step.how % 2 == 0 { None } else { Some(fundly_core::PaymentId::from_u128(step.which.into())) };
    let result = match step.how % 5 {
        0 => json!({"kind": "failed", "reason": "who_knows"}),
        1 => json!({"kind": "refunded", "amount": usd(amount(step.much))}),
        2 if step.much % 2 == 0 => json!({"kind": "paidOut", "amount": usd(amount(step.much)), "fee": "0.25 USD"}),
        _ => json!({"kind": "captured", "amount": usd(amount(step.much))}),
    };
    let reference = format!("wire_{}", step.which % 40);
    json!({"kind": "reportPayment", "payment": payment, "providerRef": reference, "result": result})
}

fn receipt<S: Store>(world: &World<S>, step: &Step) -> Option<Value> {
    let rows = rows(world, RowKind::Receipt);
    let Row::Receipt(receipt) = pick(&rows, step.which)? else { return None };
    if step.how % 2 == 0 {
        return Some(json!({"kind": "returnReceipt", "receipt": receipt.id}));
    }
    let all = pledges(world);
    let fits =
        |pledge: &&Pledge| pledge.captured.is_zero() && pledge.total() == receipt.amount && pledge.payment.is_some();
    let fitting: Vec<Pledge> = all.iter().filter(fits).cloned().collect();
    let pledge = pick(if fitting.is_empty() { &all } else { &fitting }, step.which / 7)?;
    Some(json!({"kind": "applyReceipt", "receipt": receipt.id, "pledge": pledge.id}))
}

fn hold(step: &Step) -> (Actor, Value) {
    match step.how % 8 {
        0 | 7 => (moderator(), json!({"kind": "suspendCampaign", "reason": "a look"})),
        1..=5 => (moderator(), json!({"kind": "resumeCampaign", "reason": "fine"})),
        6 if step.much < 40 => {
            (moderator(), json!({"kind": "cancelCampaign", "reason": "enough", "fraud": step.who % 2 == 0}))
        }
        6 if step.much < 60 => (moderator(), json!({"kind": "rejectCampaign", "reason": "no"})),
        _ => (moderator(), json!({"kind": "approveCampaign"})),
    }
}

fn team<S: Store>(world: &World<S>, step: &Step) -> Value {
    let team = rows(world, RowKind::Team);
    let members =
        team.iter().find_map(|row| if let Row::Team(team) = row { Some(&team.collaborators[..]) } else { None });
    let member = members.and_then(|members| pick(members, step.which)).filter(|_| step.how % 3 == 0);
    let account = member.map_or_else(|| backer(u128::from(step.which)), |member| member.account);
    let permissions = [json!(["money"]), json!(["edit", "develop"]), json!([]), json!(["fulfil", "community"])];
    match step.how % 3 {
        0 => json!({"kind": "removeCollaborator", "account": account}),
        _ => {
            let permissions = &permissions[usize::from(step.much) % permissions.len()];
            json!({"kind": "setCollaborator", "account": account, "permissions": permissions})
        }
    }
}

fn life(step: &Step) -> Value {
    match step.how % 6 {
        0 => json!({"kind": "completeCampaign"}),
        1 | 2 => json!({"kind": "startDelivery"}),
        3 if step.much < 30 => json!({"kind": "cancelCampaign", "reason": "no time"}),
        _ => json!({
            "kind": "editStory",
            "story": {"title": "A compiler", "summary": format!("Faster {}", step.much), "description": "", "category": "x"},
        }),
    }
}

fn timing<S: Store>(world: &World<S>, step: &Step) -> Value {
    match step.how % 5 {
        0 | 1 => json!({"kind": "closeFundingEarly"}),
        2 | 3 => json!({"kind": "announceMaterialChange", "reason": "another plan"}),
        _ => json!({"kind": "moveDeadline", "deadline": world.now.plus(Span::days(u32::from(step.much) % 60))}),
    }
}
