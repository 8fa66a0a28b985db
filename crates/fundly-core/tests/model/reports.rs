//! Reports of payments end in the same books in whatever order they come, and however often.
//!
//! Which reports? All that can be true together: of each payment an end that does not contradict itself, and what gateways
//! add to it. Of a payment that is asked for at the deadline: refused or waiting first, taken in the end, perhaps twice. Of a
//! payment that is asked for at once, a refusal is the end: the pledge never stood; money that comes all the same is
//! unapplied, whichever came first is another history.

use super::{
    naive::Books,
    runner::{REPORTED, prove},
    spy::Spy,
    steps::Model,
    world::{CREATOR, World, host, read, usd},
};
use fundly_core::{
    Actor, ClassId, PaymentId, Span,
    payment::{PaymentKind, ReceiptState},
    pledge::PledgeState,
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// What becomes of one payment.
#[derive(Clone, Copy, Debug)]
struct Fate {
    amount: i64,
    taken: bool,
    refused_first: bool,
    waits_first: bool,
    taken_twice: bool,
    wrong_amount_too: bool,
    nameless_too: bool,
    copies: u8,
}

fn fate() -> impl Strategy<Value = Fate> {
    (1..20_000_i64, any::<[bool; 6]>(), 1..4_u8).prop_map(|(amount, [a, b, c, d, e, f], copies)| Fate {
        amount: amount + 100,
        taken: a,
        refused_first: b,
        waits_first: c,
        taken_twice: d,
        wrong_amount_too: e,
        nameless_too: f,
        copies,
    })
}

/// The reports of a payment, as a set.
fn reports(payment: PaymentId, n: usize, fate: Fate, at_once: bool) -> Vec<Value> {
    let report = |reference: &str, result: Value| {
        let reference = format!("{reference}_{n}");
        json!({"kind": "reportPayment", "payment": payment, "providerRef": reference, "result": result})
    };
    let captured = |reference: &str, minor| report(reference, json!({"kind": "captured", "amount": usd(minor)}));
    let mut set = Vec::new();
    if fate.waits_first {
        set.push(report("ch", json!({"kind": "actionRequired", "reason": "bank"})));
    }
    if !fate.taken || (fate.refused_first && !at_once) {
        set.push(report("ch", json!({"kind": "failed", "reason": "declined"})));
    }
    if fate.taken {
        set.push(captured("ch", fate.amount));
        if fate.nameless_too {
            let mut nameless = captured("ch", fate.amount);
            nameless["payment"] = Value::Null;
            set.push(nameless);
        }
        if fate.taken_twice {
            set.push(captured("ch_again", fate.amount));
        }
        if fate.wrong_amount_too && !at_once {
            set.push(captured("ch_wrong", fate.amount - 1));
        }
    }
    // The same reference is the same movement: it always has the same amount.
    let stranger = json!({"kind": "captured", "amount": usd(5_000 + n as i64 % 3)});
    set.push(json!({"kind": "reportPayment", "providerRef": format!("wire_{}", n % 3), "result": stranger}));
    set
}

/// More than the goal, and than any fate.
const RICH: i64 = 100_000;

/// A campaign in which every fate's payment has been asked for.
fn asked(model: Model, fates: &[Fate]) -> (World<Spy>, Vec<PaymentId>) {
    let mut world = World::launched(model);
    // Enough for everybody: of shares that are scarce, those whose money comes first get more.
    let ceiling = json!({"kind": "raiseAuthorised", "class": world.offered(), "authorised": 1_000_000});
    let request = world.request(Actor::account(CREATOR), read(ceiling));
    world.execute(request).as_ref().unwrap();
    for (n, fate) in fates.iter().enumerate() {
        let order = json!({"contribution": usd(fate.amount), "class": class(&world, fate.amount)});
        let place = read(json!({"kind": "placePledge", "order": order}));
        let request = world.request(Actor::account(super::world::backer(n as u128)), place);
        world.execute(request).as_ref().unwrap();
    }
    if model == Model::AllOrNothing {
        // Somebody whose payment stays open carries the campaign over its goal, whatever the others come to.
        let place = read(json!({"kind": "placePledge", "order": {"contribution": usd(RICH)}}));
        let request = world.request(Actor::account(super::world::backer(0)), place);
        world.execute(request).as_ref().unwrap();
        let deadline = world.now.plus(Span::days(20));
        world.now = deadline;
        for _ in 0..2 {
            let request = world.request(host(), read(json!({"kind": "settle", "limit": 1_000})));
            world.execute(request).as_ref().unwrap();
        }
    }
    let mut ids = vec![None; fates.len()];
    let mirror = world.spy.mirror();
    for payment in Books::of(&mirror).payments.iter().filter(|payment| payment.amount.minor() != RICH) {
        assert_eq!(payment.kind, PaymentKind::Capture);
        let taken = ids.iter().zip(fates).position(|(id, fate)| id.is_none() && fate.amount == payment.amount.minor());
        ids[taken.unwrap()] = Some(payment.id);
    }
    drop(mirror);
    (world, ids.into_iter().map(Option::unwrap).collect())
}

/// The class that is offered, where the money buys at least one share.
fn class(world: &World<Spy>, amount: i64) -> Option<ClassId> {
    world.offered().filter(|_| amount >= 700)
}

/// What must not depend on the order: balances, totals, what became of each pledge, and money that is unapplied.
fn books(world: &World<Spy>) -> String {
    let mirror = world.spy.mirror();
    let books = Books::of(&mirror);
    let campaign = books.campaign.unwrap();
    let pledges: Vec<(PledgeState, i64, i64, u64)> = books
        .pledges
        .iter()
        .map(|pledge| {
            let fees = pledge.platform_fee.minor() + pledge.processor_fee.minor();
            (pledge.state, pledge.captured.minor(), fees, pledge.units_issued.get())
        })
        .collect();
    // A receipt whose instruction was named later is applied; named first, there is none.
    let waiting = books.receipts.iter().filter(|receipt| receipt.state != ReceiptState::Applied);
    let mut receipts: Vec<(i64, ReceiptState)> =
        waiting.map(|receipt| (receipt.amount.minor(), receipt.state)).collect();
    receipts.sort_unstable();
    format!("{:#?}\n{:#?}\n{pledges:?}\n{receipts:?}", campaign.balances, campaign.totals)
}

#[test]
fn payment_reports_in_any_order_end_in_the_same_books() {
    let inputs = (any::<bool>(), prop::collection::vec(fate(), 1..7), any::<u64>());
    prove(&REPORTED, inputs, |(at_once, fates, seed), counts| {
        let model = if at_once { Model::OpenEnded } else { Model::AllOrNothing };
        let mut ends = Vec::new();
        for round in 0..3 {
            let (mut world, ids) = asked(model, &fates);
            let mut all = Vec::new();
            for (n, (fate, payment)) in fates.iter().zip(ids).enumerate() {
                for report in reports(payment, n, *fate, at_once) {
                    // The first time in order and once; then shuffled and in copies.
                    let copies = if round == 0 { 1 } else { fate.copies };
                    all.extend((0..copies).map(|_| report.clone()));
                }
            }
            if round > 0 {
                shuffle(&mut all, seed.wrapping_add(round));
            }
            for report in all {
                let request = world.request(host(), read(report));
                if let Err(error) = world.execute(request)
                    && error.code() != "payment.report_conflict"
                {
                    return Err(format!("{:?}", world.past.last()));
                }
                world.check()?;
            }
            world.verify()?;
            counts.add(&world);
            ends.push((books(&world), world));
        }
        let first = &ends[0].0;
        match ends.iter().find(|(end, _)| end != first) {
            None => Ok(()),
            Some((other, world)) => {
                let history: Vec<_> = world.past.iter().map(|(request, _)| &request.command).collect();
                Err(format!("in order:\n{first}\nshuffled:\n{other}\n{history:#?}"))
            }
        }
    });
}

/// Fisher and Yates with a generator of one line.
fn shuffle<T>(list: &mut [T], mut seed: u64) {
    for i in (1..list.len()).rev() {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        list.swap(i, (seed >> 33) as usize % (i + 1));
    }
}

#[test]
fn the_creator_is_nobody_who_reports_payments() {
    let (mut world, ids) = asked(Model::OpenEnded, &[]);
    assert!(ids.is_empty());
    let report = json!({"kind": "reportPayment", "providerRef": "x", "result": {"kind": "voided"}});
    let request = world.request(Actor::account(CREATOR), read(report));
    assert_eq!(world.execute(request).as_ref().unwrap_err().code(), "actor.forbidden");
}
