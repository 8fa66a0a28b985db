//! Every state machine as a table and a diagram.

use super::word;
use fundly_core::{
    CommandKind, backlog, campaign, decide::Move, dispute, escrow, payment, pledge, proposal, refund, reward, share,
};
use serde::Serialize;
use std::{collections::BTreeSet, fmt::Write as _};

struct Machine {
    name: &'static str,
    about: &'static str,
    /// From, by, to.
    moves: Vec<(Option<String>, &'static str, String)>,
}

fn machine<S: Serialize + Copy>(name: &'static str, about: &'static str, moves: &[Move<S>]) -> Machine {
    let moves = moves.iter().map(|step| (step.from.map(word), step.by, word(step.to))).collect();
    Machine { name, about, moves }
}

fn machines() -> Vec<Machine> {
    vec![
        machine(
            "Campaign",
            "The phases of a campaign: [`campaign::MOVES`](crate::campaign::MOVES). `time:` moves are made by the clock \
             and recorded by nobody.",
            campaign::MOVES,
        ),
        machine("Pledge", "The states of a pledge: [`pledge::MOVES`](crate::pledge::MOVES).", pledge::MOVES),
        machine(
            "Fulfilment",
            "How far the delivery of a reward line is: [`reward::MOVES`](crate::reward::MOVES).",
            reward::MOVES,
        ),
        machine(
            "Payment",
            "The states of a payment instruction: [`payment::MOVES`](crate::payment::MOVES).",
            payment::MOVES,
        ),
        machine(
            "Receipt",
            "The states of money that no open instruction asked for: \
             [`payment::RECEIPT_MOVES`](crate::payment::RECEIPT_MOVES).",
            payment::RECEIPT_MOVES,
        ),
        machine("Refund", "The states of a refund: [`refund::MOVES`](crate::refund::MOVES).", refund::MOVES),
        machine("Dispute", "The states of a dispute: [`dispute::MOVES`](crate::dispute::MOVES).", dispute::MOVES),
        machine("Lot", "The states of a lot of shares: [`share::MOVES`](crate::share::MOVES).", share::MOVES),
        machine("Proposal", "The states of a proposal: [`proposal::MOVES`](crate::proposal::MOVES).", proposal::MOVES),
        machine("Feature", "The states of a feature: [`backlog::MOVES`](crate::backlog::MOVES).", backlog::MOVES),
        machine(
            "Milestone",
            "The states of a milestone: [`escrow::MILESTONE_MOVES`](crate::escrow::MILESTONE_MOVES).",
            escrow::MILESTONE_MOVES,
        ),
        machine(
            "Payout",
            "The states of a payout: [`escrow::PAYOUT_MOVES`](crate::escrow::PAYOUT_MOVES).",
            escrow::PAYOUT_MOVES,
        ),
    ]
}

pub(super) fn page() -> String {
    let mut page =
        "# Transitions\n\nWhat moves each thing from one state to another. A trigger is the kind of a command; \
        where a report or a choice decides, it stands behind a colon. What is not in a table does not happen.\n"
            .to_owned();
    for machine in machines() {
        write!(page, "\n## {}\n\n{}\n\n", machine.name, machine.about).unwrap();
        page.push_str("| from | trigger | to |\n|---|---|---|\n");
        for (from, by, to) in &machine.moves {
            let from = from.as_deref().unwrap_or("–");
            writeln!(page, "| {from} | `{by}` | {to} |").unwrap();
        }
        page.push_str("\n```mermaid\nstateDiagram-v2\n");
        for (from, to) in machine.moves.iter().map(|(from, _, to)| (from, to)).collect::<BTreeSet<_>>() {
            let between = machine.moves.iter().filter(|(f, _, t)| f == from && t == to);
            let by: Vec<String> = between.map(|(_, by, _)| by.replace(':', " ")).collect();
            let from = from.as_deref().unwrap_or("[*]");
            writeln!(page, "    {from} --> {to}: {}", by.join(", ")).unwrap();
        }
        for last in machine.last() {
            writeln!(page, "    {last} --> [*]").unwrap();
        }
        page.push_str("```\n");
    }
    page
}

impl Machine {
    /// The states that nothing leads out of.
    fn last(&self) -> BTreeSet<&str> {
        let left: BTreeSet<&str> =
            self.moves.iter().filter(|m| m.0.as_ref() != Some(&m.2)).filter_map(|m| m.0.as_deref()).collect();
        self.moves.iter().map(|m| m.2.as_str()).filter(|state| !left.contains(state)).collect()
    }
}

#[test]
fn every_trigger_is_a_command_or_the_clock() {
    let commands: BTreeSet<String> = CommandKind::ALL.iter().map(word).collect();
    for machine in machines() {
        for (_, by, _) in &machine.moves {
            let kind = by.split(':').next().unwrap();
            assert!(kind == "time" || commands.contains(kind), "{}: {by}", machine.name);
        }
    }
}

#[test]
fn no_move_stands_twice_and_every_state_can_be_reached() {
    for machine in machines() {
        let once: BTreeSet<_> = machine.moves.iter().collect();
        assert_eq!(once.len(), machine.moves.len(), "{}: a move stands twice", machine.name);
        let mut reached: BTreeSet<&str> = BTreeSet::new();
        loop {
            let before = reached.len();
            for (from, _, to) in &machine.moves {
                if from.as_deref().is_none_or(|from| reached.contains(from)) {
                    reached.insert(to);
                }
            }
            if reached.len() == before {
                break;
            }
        }
        let all: BTreeSet<&str> = machine.moves.iter().map(|m| m.2.as_str()).collect();
        assert_eq!(reached, all, "{}", machine.name);
    }
}
