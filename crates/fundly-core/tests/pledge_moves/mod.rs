//! What really happens to pledges, payments and receipts, against the tables that say what may: walks through many campaigns
//! look at every trigger at every step, and what they see must be exactly the tables, no more and no less.

mod paths;
mod seen;
mod walk;

use crate::common::*;
use fundly_core::{Actor, Command, Span, campaign::CancelCampaign, payment, pledge, policy::CollectAt};
use seen::{Seen, compare};
use walk::{Dice, Walk, everybody};

/// Walks for each way of collecting.
const WALKS: u64 = 12;

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
        let before = walk.rows();
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

#[test]
fn what_happens_is_exactly_what_the_tables_say() {
    let mut seen = Seen::default();
    for seed in 0..WALKS {
        for collect in [CollectAt::Pledge, CollectAt::Authorise, CollectAt::Success] {
            let milestones: &[&str] = if seed % 3 == 0 { &["50%", "50%"] } else { &[] };
            walk(seed * 7_919 + 1, collect, milestones, &mut seen);
        }
    }
    paths::paths(&mut seen);
    compare(&seen.pledges, pledge::MOVES);
    compare(&seen.payments, payment::MOVES);
    compare(&seen.receipts, payment::RECEIPT_MOVES);
}
