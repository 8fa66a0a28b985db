//! One campaign on its way: what could be done next, and what it would do.

use super::seen::Seen;
use crate::common::*;
use fundly_core::{
    AccountId, Actor, Command, Currency, Error, Event, Money, PaymentId, Policy, ReceiptId, RefundId, Role, Row,
    RowKind, Span, Standing,
    campaign::{ApproveCampaign, CreateCampaign, SetTerms, SubmitCampaign, Terms},
    dispute::{DisputeStage, ReportDispute},
    escrow::{AddMilestone, MissMilestone, RequestPayout, RetryPayout},
    payment::{ApplyReceipt, PaymentResult, ReportPayment, ReturnReceipt, SetPaymentMethod},
    pledge::{CancelPledge, ChangePledge, PlacePledge, Pledge, PledgeOrder},
    policy::{CollectAt, FundingModel, Oversubscription, Release},
    refund::{Ground, RefundAmount, RefundPledge, RetryRefund},
    settlement::{Plan, Settle},
    share::Allotment,
};
use pollster::block_on;

/// A small generator of numbers that look random: the walks are the same every time.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % n as u64).unwrap()
    }
}

/// One campaign on its way, with what the triggers need to name.
pub struct Walk {
    pub world: World,
    pub payments: Vec<(PaymentId, Money)>,
    receipts: Vec<ReceiptId>,
    refunds: Vec<RefundId>,
    reports: u32,
}

pub fn everybody(account: AccountId) -> Actor {
    Actor { account, roles: vec![Role::Admin, Role::System], standing: Standing::Active }
}

impl Walk {
    pub fn new(collect: CollectAt, milestones: &[&str], goal: &str) -> Self {
        Self::bounded(collect, milestones, goal, None)
    }

    /// A campaign that accepts no more than a maximum, and allots it to those who came first.
    pub fn bounded(collect: CollectAt, milestones: &[&str], goal: &str, maximum: Option<Money>) -> Self {
        let mut policy = Policy::all_or_nothing(Currency::USD);
        policy.collection.at = collect;
        if collect == CollectAt::Pledge {
            policy.funding.model = FundingModel::KeepWhatYouRaise;
        }
        if !milestones.is_empty() {
            policy.escrow.release = Release::ByMilestone;
            policy.fees.clear();
        }
        if maximum.is_some() {
            policy.pledging.instalments = 1;
            policy.citations.push(own("oversubscription"));
            policy.oversubscription = Some(Oversubscription { method: Allotment::FirstCome, minimum_fill: None });
        }
        let world = World::new();
        world.ok(CREATOR, CreateCampaign { currency: Currency::USD, story: story() });
        let deadline = Some(world.now.plus(Span::days(30)));
        let terms = Terms { goal: Some(usd(goal)), maximum, opens: None, deadline, offers: None, policy };
        world.ok(CREATOR, SetTerms { terms });
        for share in milestones {
            let title = "A part".parse().unwrap();
            world.ok(CREATOR, AddMilestone { title, share: share.parse().unwrap(), due: None });
        }
        world.ok(CREATOR, SubmitCampaign {});
        world.ok_as(Actor::with_role(MODERATOR, Role::Moderator), ApproveCampaign {});
        Self { world, payments: vec![], receipts: vec![], refunds: vec![], reports: 0 }
    }

    pub fn pledges(&self) -> Vec<Pledge> {
        let rows = block_on(self.world.engine.every(CAMPAIGN, RowKind::Pledge)).unwrap();
        let pledge = |row| match row {
            Row::Pledge(pledge) => Some(*pledge),
            _ => None,
        };
        rows.into_iter().filter_map(pledge).collect()
    }

    /// Every trigger that could be pulled now, with who pulls it.
    pub fn triggers(&mut self) -> Vec<(Actor, Command)> {
        self.reports += 1;
        let host = everybody(HOST);
        let pledges = self.pledges();
        let mut list = vec![(host.clone(), Settle { limit: 1 }.into()), (host, Settle { limit: 50 }.into())];
        if pledges.len() < 5 {
            for parts in [None, Some(2)] {
                let backer = backer(pledges.len() as u64 + 1);
                list.push((Actor::account(backer), PlacePledge { order: order(parts) }.into()));
            }
        }
        pledges.iter().for_each(|pledge| self.about(pledge, &mut list));
        self.about_payments(&pledges, &mut list);
        self.about_money(&mut list);
        list
    }

    /// What can be done with a pledge.
    fn about(&self, pledge: &Pledge, list: &mut Vec<(Actor, Command)>) {
        let (id, owner, host) = (pledge.id, everybody(pledge.backer), everybody(HOST));
        let method = "pm_2".parse().unwrap();
        // By another method, so that a hold is asked for anew.
        let order = PledgeOrder { method: Some("pm_3".parse().unwrap()), ..order(None) };
        list.push((owner.clone(), ChangePledge { pledge: id, order }.into()));
        list.push((owner.clone(), CancelPledge { pledge: id }.into()));
        list.push((owner, SetPaymentMethod { pledge: id, method }.into()));
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

    /// What can be reported of the last payments, and of those that a pledge waits for.
    fn about_payments(&self, pledges: &[Pledge], list: &mut Vec<(Actor, Command)>) {
        let last = self.payments.len().saturating_sub(3);
        let waited_for = |payment| pledges.iter().any(|pledge| pledge.payment == Some(payment));
        for (n, (payment, amount)) in self.payments.iter().enumerate() {
            if n < last && !waited_for(*payment) {
                continue;
            }
            for result in results(*amount) {
                let provider_ref = format!("ch_{n}_{}", self.reports).parse().unwrap();
                let report = ReportPayment { payment: Some(*payment), provider_ref, result };
                list.push((everybody(HOST), report.into()));
            }
        }
    }

    /// What can be done with money that is not a pledge's any more, or not yet.
    fn about_money(&self, list: &mut Vec<(Actor, Command)>) {
        let host = everybody(HOST);
        for receipt in self.receipts.iter().rev().take(2) {
            list.push((host.clone(), ReturnReceipt { receipt: *receipt }.into()));
        }
        for refund in self.refunds.iter().rev().take(2) {
            list.push((host.clone(), RetryRefund { refund: *refund, method: None }.into()));
        }
        list.push((everybody(CREATOR), payout().into()));
        for row in block_on(self.world.engine.every(CAMPAIGN, RowKind::Payout)).unwrap() {
            let Row::Payout(payout) = row else { continue };
            list.push((everybody(CREATOR), RetryPayout { payout: payout.id }.into()));
        }
        for milestone in self.world.campaign().milestones {
            list.push((host.clone(), MissMilestone { milestone, reason: "late".parse().unwrap() }.into()));
        }
    }

    /// Gives a part of the first pledge back.
    pub fn give_back(&self) -> Command {
        let amount = RefundAmount::Part { money: usd("1.00") };
        RefundPledge { pledge: self.pledges()[0].id, amount, ground: Ground::Fraud }.into()
    }

    /// Sends the last receipt back.
    pub fn send_back(&self) -> Command {
        ReturnReceipt { receipt: *self.receipts.last().unwrap() }.into()
    }

    /// Every row of which a table tells.
    pub fn rows(&self) -> Vec<Row> {
        let kinds = [RowKind::Pledge, RowKind::Payment, RowKind::Receipt];
        kinds.into_iter().flat_map(|kind| block_on(self.world.engine.every(CAMPAIGN, kind)).unwrap()).collect()
    }

    /// Sees what a trigger would do to every row, without pulling it.
    pub fn look(&self, actor: &Actor, command: &Command, before: &[Row], seen: &mut Seen) -> bool {
        let request = self.world.request(actor.clone(), command.clone());
        let preview = block_on(self.world.engine.preview(&request)).unwrap();
        let by = self.name(command, &preview.events);
        for after in &preview.rows {
            let from = before.iter().find(|row| row.key() == after.key());
            seen.note(from, &by, after);
        }
        preview.is_accepted()
    }

    /// The trigger as the table names it.
    fn name(&self, command: &Command, events: &[Event]) -> String {
        let kind = serde_json::to_value(command.kind()).unwrap().as_str().unwrap().to_owned();
        let json = serde_json::to_value(command).unwrap();
        let detail = match command {
            Command::ReportPayment(report) if comes_in(&report.result) && events.iter().any(is_wrong_amount) => {
                "wrongAmount".into()
            }
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

    pub fn pull(&mut self, actor: Actor, command: Command) {
        match self.world.run(actor, command) {
            Ok(outcome) => {
                for event in &outcome.events {
                    match event {
                        Event::PaymentRequested(asked) => {
                            self.payments.push((asked.payment, Money::new(asked.amount, Currency::USD)));
                        }
                        Event::ReceiptBooked(booked) => self.receipts.push(booked.receipt),
                        Event::RefundGranted(granted) => self.refunds.push(granted.refund),
                        _ => {}
                    }
                }
            }
            Err(Error::Rejected(_)) => {}
            Err(error) => panic!("{error}"),
        }
    }
}

pub fn payout() -> RequestPayout {
    let reason = "work".parse().unwrap();
    RequestPayout { payee: CREATOR, amount: usd("1.00"), fee: None, reason, feature: None }
}

pub fn order(instalments: Option<u8>) -> PledgeOrder {
    PledgeOrder { contribution: Some(usd("10.00")), instalments, ..PledgeOrder::default() }
}

fn comes_in(result: &PaymentResult) -> bool {
    matches!(result, PaymentResult::Captured { .. } | PaymentResult::Authorised { .. })
}

/// Whether another amount cleared, or is held, than was asked for: a hold like that is let go of.
fn is_wrong_amount(event: &Event) -> bool {
    use fundly_core::payment::{PaymentKind::Void, UnappliedReason::WrongAmount};
    match event {
        Event::ReceiptBooked(receipt) => receipt.reason == WrongAmount,
        Event::PaymentRequested(asked) => asked.action == Void && asked.amount == usd("0.02").amount(),
        _ => false,
    }
}

pub fn stages() -> Vec<DisputeStage> {
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

pub fn results(amount: Money) -> Vec<PaymentResult> {
    let reason = || "refused".parse().unwrap();
    vec![
        PaymentResult::Captured { amount, fee: None },
        PaymentResult::Captured { amount: usd("0.01"), fee: None },
        PaymentResult::Authorised { amount, until: None },
        PaymentResult::Authorised { amount: usd("0.02"), until: None },
        PaymentResult::Voided,
        PaymentResult::Refunded { amount },
        PaymentResult::PaidOut { amount, fee: None },
        PaymentResult::Failed { reason: reason() },
        PaymentResult::ActionRequired { reason: reason() },
    ]
}
