//! Proposals.

use super::{at, id, t};
use fundly_core::{
    Command, Event, Row,
    proposal::{Ballot, Choice, Method, Proposal, ProposalState, Quorum, QuorumCounts, Subject, Tally, Threshold},
};

pub(super) fn method() -> Method {
    Method::YesNo {
        quorum: Quorum { share: t("10%"), counts: QuorumCounts::YesAbstain },
        threshold: Threshold::Share { of: t("66.6667%") },
    }
}

pub(super) fn commands() -> Vec<Command> {
    vec![]
}

pub(super) fn events() -> Vec<Event> {
    vec![]
}

pub(super) fn rows() -> Vec<Row> {
    let proposal = Proposal {
        id: id(0x61),
        author: id(0xB1),
        title: t("Accept the parser"),
        text: t("It parses everything."),
        subject: Subject::AcceptMilestone { milestone: id(0x31) },
        method: method(),
        record_at: at(5),
        opens: at(6),
        closes: at(9),
        electorate: 2_800,
        tally: Tally { yes: 28, no: 7, abstain: 1, ballots: 3 },
        state: ProposalState::Passed,
        created_at: at(5),
        decided_at: Some(at(9)),
    };
    let ballot = Ballot { proposal: id(0x61), voter: id(0xB1), choice: Choice::Abstain, weight: 28, cast_at: at(6) };
    vec![proposal.into(), ballot.into()]
}
