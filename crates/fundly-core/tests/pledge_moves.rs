//! What really happens to pledges, against the table that says what may: walks through many campaigns try every trigger at
//! every step, and what they see must be exactly `pledge::MOVES`, no more and no less.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod common;

use common::*;
use fundly_core::{
    AccountId, Actor, Command, Currency, Error, Event, Money, PaymentId, PledgeState, Policy, ReceiptId, Role, Row,
    RowKind, Span, Standing,
    campaign::{ApproveCampaign, CancelCampaign, CreateCampaign, SetTerms, SubmitCampaign, Terms},
    dispute::{DisputeStage, ReportDispute},
    escrow::{AddMilestone, MissMilestone},
    payment::{ApplyReceipt, PaymentResult, ReportPayment, SetPaymentMethod},
    pledge::{self, CancelPledge, ChangePledge, PlacePledge, Pledge, PledgeOrder},
    policy::{CollectAt, CountedMoney, Release},
    refund::{Ground, RefundAmount, RefundPledge},
    settlement::{Plan, Settle},
};
use pollster::block_on;
use std::collections::BTreeSet;

/// Walks for each way of collecting.
const WALKS: u64 = 12;

type Seen = BTreeSet<(Option<PledgeState>, String, PledgeState)>;

/// A small generator of numbers that look random: the walks are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % n as u64).unwrap()
    }
}

/// One campaign on its way, with what the triggers need to name.
struct Walk {
    world: World,
    payments: Vec<(PaymentId, Money)>,
    receipts: Vec<ReceiptId>,
    reports: u32,
}

fn everybody(account: AccountId) -> Actor {
    Actor { account, roles: vec![Role::Admin, Role::System], standing: Standing::Active }
}

impl Walk {
    fn new(collect: CollectAt, milestones: &[&str], goal: &str) -> Self {
        let mut policy = Policy::all_or_nothing(Currency::USD);
        policy.collection.at = collect;
        if collect == CollectAt::Pledge {
            policy.funding.counts = CountedMoney::Cleared;
        }
        if !milestones.is_empty() {
            policy.escrow.release = Release::ByMilestone;
            policy.fees.clear();
        }
        let world = World::new();
        world.ok(CREATOR, CreateCampaign { campaign: CAMPAIGN, currency: Currency::USD, story: story() });
        let deadline = Some(world.now.plus(Span::days(30)));
        let terms = Terms { goal: Some(usd(goal)), maximum: None, opens: None, deadline, offers: None, policy };
        world.ok(CREATOR, SetTerms { terms });
        for share in milestones {
            let title = "A part".parse().unwrap();
            world.ok(CREATOR, AddMilestone { title, share: share.parse().unwrap(), due: None, feature: None });
        }
        world.ok(CREATOR, SubmitCampaign {});
        world.ok_as(Actor::with_role(MODERATOR, Role::Moderator), ApproveCampaign {});
        Self { world, payments: vec![], receipts: vec![], reports: 0 }
    }

    fn pledges(&self) -> Vec<Pledge> {
        let rows = block_on(self.world.engine.every(CAMPAIGN, RowKind::Pledge)).unwrap();
        let pledge = |row| match row {
            Row::Pledge(pledge) => Some(*pledge),
            _ => None,
        };
        rows.into_iter().filter_map(pledge).collect()
    }

    /// Every trigger that could be pulled now, with who pulls it.
    fn triggers(&mut self) -> Vec<(Actor, Command)> {
        self.reports += 1;
        let host = everybody(HOST);
        let mut list: Vec<(Actor, Command)> =
            vec![(host.clone(), Settle { limit: 1 }.into()), (host.clone(), Settle { limit: 50 }.into())];
        let order =
            |instalments| PledgeOrder { contribution: Some(usd("10.00")), instalments, ..PledgeOrder::default() };
        let pledges = self.pledges();
        if pledges.len() < 5 {
            for parts in [None, Some(2)] {
                let backer = backer(pledges.len() as u64 + 1);
                list.push((Actor::account(backer), PlacePledge { order: order(parts) }.into()));
            }
        }
        for pledge in &pledges {
            let (id, owner) = (pledge.id, everybody(pledge.backer));
            let method = "pm_2".parse().unwrap();
            list.push((owner.clone(), ChangePledge { pledge: id, order: order(None) }.into()));
            list.push((owner.clone(), CancelPledge { pledge: id }.into()));
            list.push((owner.clone(), SetPaymentMethod { pledge: id, method }.into()));
            for amount in [RefundAmount::Whole {}, RefundAmount::Part { money: usd("1.00") }] {
                list.push((host.clone(), RefundPledge { pledge: id, amount, ground: Ground::Fraud }.into()));
            }
            for stage in stages() {
                for provider_ref in [format!("dp_{id}"), format!("dp_{id}_2")] {
                    let provider_ref = provider_ref.parse().unwrap();
                    list.push((host.clone(), ReportDispute { pledge: id, provider_ref, stage: stage.clone() }.into()));
                }
            }
            for receipt in self.receipts.iter().rev().take(2) {
                list.push((host.clone(), ApplyReceipt { receipt: *receipt, pledge: id }.into()));
            }
        }
        let last = self.payments.len().saturating_sub(2);
        let waited_for = |payment| pledges.iter().any(|pledge| pledge.payment == Some(payment));
        for (n, (payment, amount)) in self.payments.iter().enumerate() {
            if n < last && !waited_for(*payment) {
                continue;
            }
            for result in results(*amount) {
                let provider_ref = format!("ch_{n}_{}", self.reports).parse().unwrap();
                list.push((host.clone(), ReportPayment { payment: Some(*payment), provider_ref, result }.into()));
            }
        }
        for milestone in self.world.campaign().milestones {
            list.push((host.clone(), MissMilestone { milestone, reason: "late".parse().unwrap() }.into()));
        }
        list
    }

    /// Sees what a trigger would do to every pledge, without pulling it.
    fn look(&self, actor: &Actor, command: &Command, before: &[Pledge], seen: &mut Seen) -> bool {
        let request = self.world.request(actor.clone(), command.clone());
        let preview = block_on(self.world.engine.preview(&request)).unwrap();
        let by = self.name(command, &preview.events);
        for row in &preview.rows {
            let Row::Pledge(after) = row else { continue };
            let from = before.iter().find(|pledge| pledge.id == after.id).map(|pledge| pledge.state);
            if from != Some(after.state) {
                seen.insert((from, by.clone(), after.state));
            }
        }
        preview.is_accepted()
    }

    /// The trigger as the table names it.
    fn name(&self, command: &Command, events: &[Event]) -> String {
        let kind = serde_json::to_value(command.kind()).unwrap().as_str().unwrap().to_owned();
        let json = serde_json::to_value(command).unwrap();
        let detail = match command {
            Command::ReportPayment(_) if events.iter().any(is_wrong_amount) => "wrongAmount".into(),
            Command::ReportPayment(_) => json["result"]["kind"].as_str().unwrap().to_owned(),
            Command::ReportDispute(_) => json["stage"]["kind"].as_str().unwrap().to_owned(),
            Command::Settle(_) => match self.world.campaign().settlement.map(|work| work.plan) {
                None => return kind,
                Some(Plan::Dun { .. }) => "dun".into(),
                Some(plan) => serde_json::to_value(plan).unwrap()["kind"].as_str().unwrap().to_owned(),
            },
            _ => return kind,
        };
        format!("{kind}:{detail}")
    }

    fn pull(&mut self, actor: Actor, command: Command) {
        match self.world.run(actor, command) {
            Ok(outcome) => {
                for event in &outcome.events {
                    match event {
                        Event::PaymentRequested(asked) => {
                            self.payments.push((asked.payment, Money::new(asked.amount, Currency::USD)));
                        }
                        Event::ReceiptBooked(booked) => self.receipts.push(booked.receipt),
                        _ => {}
                    }
                }
            }
            Err(Error::Rejected(_)) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

fn is_wrong_amount(event: &Event) -> bool {
    use fundly_core::payment::UnappliedReason::WrongAmount;
    matches!(event, Event::ReceiptBooked(receipt) if receipt.reason == WrongAmount)
}

fn stages() -> Vec<DisputeStage> {
    let opened = |text| DisputeStage::Opened { amount: usd(text), fee: None };
    vec![
        opened("10.00"),
        opened("1.00"),
        DisputeStage::Inquiry {},
        DisputeStage::Won { amount: None, fee_returned: None },
        DisputeStage::Lost { amount: None, fee: None },
        DisputeStage::Lost { amount: Some(usd("1.00")), fee: None },
    ]
}

fn results(amount: Money) -> Vec<PaymentResult> {
    let reason = || "refused".parse().unwrap();
    vec![
        PaymentResult::Captured { amount, fee: None },
        PaymentResult::Captured { amount: usd("0.01"), fee: None },
        PaymentResult::Authorised { amount, until: None },
        PaymentResult::Voided,
        PaymentResult::Refunded { amount },
        PaymentResult::Failed { reason: reason() },
        PaymentResult::ActionRequired { reason: reason() },
    ]
}

/// Walks through one campaign, looking at every trigger at every step and pulling one of those that would be accepted:
/// before the deadline mostly pledges, then mostly settle steps and reports.
fn walk(seed: u64, collect: CollectAt, milestones: &[&str], seen: &mut Seen) {
    let mut dice = Dice(seed);
    let mut walk = Walk::new(collect, milestones, ["5.00", "5.00", "500.00"][dice.below(3)]);
    let deadline = 8 + dice.below(16);
    for step in 0..64 {
        if step == deadline {
            walk.world.later(Span::days(30));
        }
        let before = walk.pledges();
        let triggers = walk.triggers();
        let some = triggers.into_iter().filter(|_| dice.below(4) == 0).collect::<Vec<_>>();
        let open: Vec<(Actor, Command)> =
            some.into_iter().filter(|(actor, command)| walk.look(actor, command, &before, seen)).collect();
        let wanted = |dice: &mut Dice| match dice.below(12) {
            n if step < deadline => match n {
                0..=1 => |_: &Command| true,
                2..=4 => |command: &Command| matches!(command, Command::ReportPayment(_)),
                5..=6 => |command: &Command| matches!(command, Command::PlacePledge(_)),
                7 => |command: &Command| matches!(command, Command::SetPaymentMethod(_) | Command::ApplyReceipt(_)),
                _ => |command: &Command| matches!(command, Command::ChangePledge(_) | Command::SetPaymentMethod(_)),
            },
            0..=2 => |command: &Command| matches!(command, Command::Settle(_)),
            3..=7 => |command: &Command| matches!(command, Command::ReportPayment(_)),
            8 => |command: &Command| matches!(command, Command::ReportDispute(_) | Command::RefundPledge(_)),
            _ => |command: &Command| !matches!(command, Command::ReportDispute(_) | Command::RefundPledge(_)),
        };
        let wanted = wanted(&mut dice);
        let open: Vec<(Actor, Command)> = open.into_iter().filter(|(_, command)| wanted(command)).collect();
        if open.is_empty() {
            walk.world.later(Span::days([1, 3, 7, 30][dice.below(4)].min(if step < deadline { 1 } else { 30 })));
        } else if step > 10 && dice.below(60) == 0 {
            let cancel = CancelCampaign { reason: "over".parse().unwrap(), fraud: false };
            walk.pull(everybody(CREATOR), cancel.into());
        } else {
            let (actor, command) = open[dice.below(open.len())].clone();
            walk.pull(actor, command);
        }
    }
    walk.world.verify();
}

/// A walk along a path that chance would hardly find; every trigger is looked at on the way.
struct Path<'a> {
    walk: Walk,
    seen: &'a mut Seen,
}

impl<'a> Path<'a> {
    /// A live campaign in which somebody has paid the price of a pledge for no reason that is known.
    fn new(collect: CollectAt, milestones: &[&str], seen: &'a mut Seen) -> Self {
        let mut walk = Walk::new(collect, milestones, "5.00");
        let result = PaymentResult::Captured { amount: usd("10.00"), fee: None };
        let stray = ReportPayment { payment: None, provider_ref: "stray".parse().unwrap(), result };
        walk.pull(everybody(HOST), stray.into());
        Self { walk, seen }
    }

    fn look(&mut self) {
        let before = self.walk.pledges();
        for (actor, command) in self.walk.triggers() {
            self.walk.look(&actor, &command, &before, self.seen);
        }
    }

    fn go(&mut self, account: AccountId, command: impl Into<Command>) {
        self.look();
        self.walk.pull(everybody(account), command.into());
    }

    fn days(&mut self, days: u32) {
        self.walk.world.later(Span::days(days));
    }

    fn place(&mut self, n: u64, instalments: Option<u8>) {
        let order = PledgeOrder { contribution: Some(usd("10.00")), instalments, ..PledgeOrder::default() };
        self.go(backer(n), PlacePledge { order });
    }

    /// Reports on every payment that a pledge waits for.
    fn report(&mut self, result: impl Fn(Money) -> PaymentResult) {
        for pledge in self.walk.pledges() {
            let open = pledge.payment.and_then(|id| self.walk.payments.iter().find(|asked| asked.0 == id));
            let Some((payment, amount)) = open.copied() else { continue };
            let provider_ref = format!("ref_{payment}").parse().unwrap();
            self.go(HOST, ReportPayment { payment: Some(payment), provider_ref, result: result(amount) });
        }
    }

    fn settle(&mut self) {
        (0..8).for_each(|_| self.go(HOST, Settle { limit: 50 }));
    }

    fn captured(&mut self) {
        self.report(|amount| PaymentResult::Captured { amount, fee: None });
    }

    fn failed(&mut self) {
        self.report(|_| PaymentResult::Failed { reason: "refused".parse().unwrap() });
    }

    fn waits(&mut self) {
        self.report(|_| PaymentResult::ActionRequired { reason: "sca".parse().unwrap() });
    }

    fn miss(&mut self, n: usize) {
        let milestone = self.walk.world.campaign().milestones[n];
        self.go(HOST, MissMilestone { milestone, reason: "late".parse().unwrap() });
    }

    /// Places, collects the first parts, and succeeds.
    fn succeed(&mut self) {
        self.days(30);
        self.settle();
        self.captured();
        self.settle();
    }
}

/// A hold lapses while the campaign is live, and is tried again.
fn lapse(seen: &mut Seen) {
    let mut path = Path::new(CollectAt::Authorise, &[], seen);
    path.place(1, None);
    let (payment, amount) = path.walk.payments[0];
    let report = |n: u8, result| ReportPayment {
        payment: Some(payment),
        provider_ref: format!("ref_{n}").parse().unwrap(),
        result,
    };
    path.go(HOST, report(1, PaymentResult::Authorised { amount, until: None }));
    path.go(HOST, report(2, PaymentResult::Voided));
    let pledge = path.walk.pledges()[0].id;
    path.go(backer(1), SetPaymentMethod { pledge, method: "pm_3".parse().unwrap() });
    path.look();
    path.waits();
    path.look();
    path.report(|amount| PaymentResult::Authorised { amount, until: None });
    path.days(30);
    path.settle();
    path.days(7);
    path.settle();
}

/// The second instalment fails; the paid part is kept.
fn unpaid(seen: &mut Seen, waits: bool) {
    let mut path = Path::new(CollectAt::Success, &[], seen);
    path.place(1, Some(2));
    path.succeed();
    path.days(30);
    path.settle();
    if waits {
        path.waits()
    } else {
        path.failed()
    }
    path.days(8);
    path.settle();
    if waits {
        path.waits()
    } else {
        path.failed()
    }
    path.settle();
    path.look();
}

/// Milestones are missed, one after the other, while pledges are in every state that success leaves.
fn missed(seen: &mut Seen, milestones: &[&str], fail: Option<bool>) {
    let mut path = Path::new(CollectAt::Success, milestones, seen);
    path.place(1, None);
    path.place(2, Some(2));
    path.succeed();
    if let Some(waits) = fail {
        path.days(30);
        path.settle();
        if waits { path.waits() } else { path.failed() }
    }
    for n in 0..milestones.len() {
        path.miss(n);
        path.settle();
    }
}

/// A part is refunded, the rest disputed and won.
fn disputed(seen: &mut Seen) {
    let mut path = Path::new(CollectAt::Pledge, &[], seen);
    path.place(1, None);
    path.captured();
    let pledge = path.walk.pledges()[0].id;
    let amount = RefundAmount::Part { money: usd("1.00") };
    path.go(HOST, RefundPledge { pledge, amount, ground: Ground::Fraud });
    let stage = DisputeStage::Opened { amount: usd("9.00"), fee: None };
    path.go(HOST, ReportDispute { pledge, provider_ref: format!("dp_{pledge}").parse().unwrap(), stage });
    let stage = DisputeStage::Won { amount: None, fee_returned: None };
    path.go(HOST, ReportDispute { pledge, provider_ref: format!("dp_{pledge}").parse().unwrap(), stage });
    path.go(CREATOR, CancelCampaign { reason: "over".parse().unwrap(), fraud: false });
    path.settle();
}

/// A promise is not kept.
fn broken(seen: &mut Seen, waits: bool) {
    let mut path = Path::new(CollectAt::Success, &[], seen);
    path.place(1, None);
    path.days(30);
    path.settle();
    if waits {
        path.waits()
    } else {
        path.failed()
    }
    path.days(8);
    path.settle();
    if waits {
        path.waits()
    } else {
        path.failed()
    }
    path.settle();
}

/// Funding ends with a pledge in error and one that waits, and grace runs out on both while nothing is walked over yet.
fn given_up(seen: &mut Seen, collect: CollectAt) {
    let mut path = Path::new(collect, &[], seen);
    (1..=3).for_each(|n| path.place(n, None));
    if collect == CollectAt::Authorise {
        path.report(|amount| PaymentResult::Authorised { amount, until: None });
    }
    path.days(30);
    path.settle();
    path.days(8);
    path.go(HOST, Settle { limit: 1 });
    path.go(HOST, Settle { limit: 1 });
    let last = path.walk.pledges()[2].payment.unwrap();
    for result in [
        PaymentResult::ActionRequired { reason: "sca".parse().unwrap() },
        PaymentResult::Failed { reason: "refused".parse().unwrap() },
    ] {
        path.go(HOST, ReportPayment { payment: Some(last), provider_ref: "late".parse().unwrap(), result });
        path.look();
        path.go(HOST, Settle { limit: 1 });
    }
    path.settle();
}

/// A campaign is called off with promises, holds and payments in every state.
fn called_off(seen: &mut Seen, collect: CollectAt, waits: Option<bool>) {
    let mut path = Path::new(collect, &[], seen);
    path.place(1, None);
    path.place(2, None);
    if collect == CollectAt::Authorise {
        path.report(|amount| PaymentResult::Authorised { amount, until: None });
    }
    if let Some(waits) = waits {
        path.days(30);
        path.settle();
        if waits { path.waits() } else { path.failed() }
    }
    path.go(CREATOR, CancelCampaign { reason: "over".parse().unwrap(), fraud: false });
    path.settle();
}

fn paths(seen: &mut Seen) {
    lapse(seen);
    disputed(seen);
    for waits in [false, true] {
        unpaid(seen, waits);
        broken(seen, waits);
        for milestones in [&["100%"][..], &["50%", "50%"]] {
            missed(seen, milestones, Some(waits));
        }
    }
    missed(seen, &["50%", "50%"], None);
    missed(seen, &["100%"], None);
    for collect in [CollectAt::Pledge, CollectAt::Authorise, CollectAt::Success] {
        given_up(seen, collect);
        for waits in [None, Some(false), Some(true)] {
            called_off(seen, collect, waits);
        }
    }
}

fn sorted(seen: &Seen) -> String {
    seen.iter().map(|(from, by, to)| format!("{from:?} {by} {to:?}\n")).collect()
}

#[test]
fn what_happens_to_pledges_is_exactly_what_the_table_says() {
    let mut seen = Seen::new();
    for seed in 0..WALKS {
        for collect in [CollectAt::Pledge, CollectAt::Authorise, CollectAt::Success] {
            let milestones: &[&str] = if seed % 3 == 0 { &["50%", "50%"] } else { &[] };
            walk(seed * 7_919 + 1, collect, milestones, &mut seen);
        }
    }
    paths(&mut seen);
    let table: Seen = pledge::MOVES.iter().map(|step| (step.from, step.by.to_owned(), step.to)).collect();
    let outside: Seen = seen.difference(&table).cloned().collect();
    let unseen: Seen = table.difference(&seen).cloned().collect();
    assert!(outside.is_empty(), "not in the table:\n{}", sorted(&outside));
    assert!(unseen.is_empty(), "in the table, but never seen:\n{}", sorted(&unseen));
}
