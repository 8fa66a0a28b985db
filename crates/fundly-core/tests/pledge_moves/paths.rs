//! Walks along paths that chance would hardly find.

mod oversubscribed;

use super::{
    seen::Seen,
    walk::{Walk, everybody, order, payout},
};
use crate::common::*;
use fundly_core::{
    AccountId, Command, Money, Span,
    campaign::CancelCampaign,
    dispute::{DisputeStage, ReportDispute},
    escrow::MissMilestone,
    payment::{PaymentResult, ReportPayment, SetPaymentMethod},
    pledge::PlacePledge,
    policy::CollectAt,
    refund::{Ground, RefundAmount, RefundPledge},
    settlement::Settle,
};

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

    /// A live campaign that accepts the price of one and a half pledges.
    fn bounded(collect: CollectAt, seen: &'a mut Seen) -> Self {
        Self { walk: Walk::bounded(collect, &[], "5.00", Some(usd("15.00"))), seen }
    }

    fn look(&mut self) {
        let before = self.walk.rows();
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
        self.go(backer(n), PlacePledge { order: order(instalments) });
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

    /// The backer must act first, or it is refused.
    fn unpaid(&mut self, waits: bool) {
        if waits {
            self.waits();
        } else {
            self.failed();
        }
    }

    /// A bank takes money of the first pledge.
    fn dispute(&mut self, amount: &str) {
        let pledge = self.walk.pledges()[0].id;
        let stage = DisputeStage::Opened { amount: usd(amount), fee: None };
        let provider_ref = format!("dp_{pledge}").parse().unwrap();
        self.go(HOST, ReportDispute { pledge, provider_ref, stage });
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

/// A hold lapses while the campaign is live, and is tried again: it is held again, or waits for its backer at the deadline.
fn lapse(seen: &mut Seen, held: bool) {
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
    if held {
        path.report(|amount| PaymentResult::Authorised { amount, until: None });
    }
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
    path.unpaid(waits);
    path.days(8);
    path.settle();
    path.unpaid(waits);
    path.settle();
    path.days(2);
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
        path.unpaid(waits);
    }
    for n in 0..milestones.len() {
        path.miss(n);
        path.settle();
    }
}

/// A milestone is missed while an instalment is under way.
fn missed_under_way(seen: &mut Seen) {
    let mut path = Path::new(CollectAt::Success, &["100%"], seen);
    path.place(1, Some(2));
    path.succeed();
    path.days(30);
    path.settle();
    path.miss(0);
    path.settle();
}

/// Grace runs out while another try with another card is under way.
fn late_again(seen: &mut Seen) {
    let mut path = Path::new(CollectAt::Success, &[], seen);
    path.place(1, None);
    path.days(30);
    path.settle();
    path.failed();
    let pledge = path.walk.pledges()[0].id;
    path.go(backer(1), SetPaymentMethod { pledge, method: "pm_3".parse().unwrap() });
    for _ in 0..4 {
        path.days(8);
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

/// Money leaves again: a payout, a refund and the return of a receipt, each refused at first.
fn sent(seen: &mut Seen, command: impl Fn(&Walk) -> Command, back: fn(Money) -> PaymentResult) {
    let mut path = Path::new(CollectAt::Success, &[], seen);
    path.place(1, None);
    path.succeed();
    for waits in [false, true] {
        let command = command(&path.walk);
        path.go(HOST, command);
        let Some((payment, amount)) = path.walk.payments.last().copied() else { return };
        let refused = match waits {
            true => PaymentResult::ActionRequired { reason: "sca".parse().unwrap() },
            false => PaymentResult::Failed { reason: "refused".parse().unwrap() },
        };
        for (n, result) in [refused, back(amount)].into_iter().enumerate() {
            let provider_ref = format!("out_{payment}_{n}").parse().unwrap();
            path.go(HOST, ReportPayment { payment: Some(payment), provider_ref, result });
            path.look();
        }
    }
}

/// All of a payment is disputed, or a part of it; every decision of the bank is looked at.
fn at_the_bank(seen: &mut Seen, amount: &str) {
    let mut path = Path::new(CollectAt::Pledge, &[], seen);
    path.place(1, None);
    path.captured();
    let pledge = path.walk.pledges()[0].id;
    let stage = DisputeStage::Opened { amount: usd(amount), fee: None };
    path.go(HOST, ReportDispute { pledge, provider_ref: format!("dp_{pledge}").parse().unwrap(), stage });
    path.look();
}

/// A promise is not kept.
fn broken(seen: &mut Seen, waits: bool) {
    let mut path = Path::new(CollectAt::Success, &[], seen);
    path.place(1, None);
    path.days(30);
    path.settle();
    path.unpaid(waits);
    path.days(8);
    path.settle();
    path.unpaid(waits);
    path.settle();
    path.days(2);
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
        path.unpaid(waits);
    }
    path.go(CREATOR, CancelCampaign { reason: "over".parse().unwrap(), fraud: false });
    path.settle();
}

/// The money that was paid for no reason that is known is what a pledge waits for.
fn claimed(seen: &mut Seen) {
    let mut path = Path::new(CollectAt::Pledge, &[], seen);
    path.place(1, None);
    let (payment, amount) = path.walk.payments[0];
    let result = PaymentResult::Captured { amount, fee: None };
    let claim = ReportPayment { payment: Some(payment), provider_ref: "stray".parse().unwrap(), result };
    let before = path.walk.rows();
    assert!(path.walk.look(&everybody(HOST), &claim.into(), &before, path.seen));
}

/// A dispute is heard of before its charge, whatever the pledge waits for.
fn disputed_first(seen: &mut Seen, collect: CollectAt, waits: Option<bool>) {
    let mut path = Path::new(collect, &[], seen);
    path.place(1, None);
    path.dispute("10.00");
    if collect == CollectAt::Authorise {
        path.look();
        path.report(|amount| PaymentResult::Authorised { amount, until: None });
    }
    if let Some(waits) = waits {
        path.days(30);
        path.settle();
        path.unpaid(waits);
    }
    path.look();
}

/// The bank has a part of the money, or all of it, when a campaign is called off.
fn disputed_and_off(seen: &mut Seen) {
    for amount in ["1.00", "10.00"] {
        let mut path = Path::new(CollectAt::Pledge, &[], seen);
        path.place(1, None);
        path.captured();
        path.dispute(amount);
        path.go(CREATOR, CancelCampaign { reason: "over".parse().unwrap(), fraud: false });
        path.settle();
        path.look();
    }
}

pub fn paths(seen: &mut Seen) {
    oversubscribed::paths(seen);
    lapse(seen, true);
    lapse(seen, false);
    disputed_and_off(seen);
    claimed(seen);
    missed_under_way(seen);
    late_again(seen);
    sent(seen, |_| payout().into(), |amount| PaymentResult::PaidOut { amount, fee: None });
    sent(seen, Walk::give_back, |amount| PaymentResult::Refunded { amount });
    sent(seen, Walk::send_back, |amount| PaymentResult::Refunded { amount });
    disputed(seen);
    at_the_bank(seen, "10.00");
    at_the_bank(seen, "1.00");
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
            disputed_first(seen, collect, waits);
        }
        for waits in [None, Some(false), Some(true)] {
            called_off(seen, collect, waits);
        }
    }
}
