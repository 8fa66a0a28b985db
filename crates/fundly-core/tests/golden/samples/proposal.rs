//! Proposals.

use super::{at, id, t};
use fundly_core::{
    Command, Event, Row,
    proposal::{
        Ballot, BallotCast, CastBallot, Choice, CloseProposal, Effect, Method, Proposal, ProposalClosed, ProposalPut,
        ProposalState, ProposalWithdrawn, PutProposal, Quorum, QuorumCounts, Subject, Tally, Threshold,
        WithdrawProposal,
    },
};

pub(super) fn method() -> Method {
    Method::YesNo { quorum: quorum(), threshold: threshold() }
}

fn quorum() -> Quorum {
    Quorum { share: t("10%"), counts: QuorumCounts::YesAbstain }
}

fn threshold() -> Threshold {
    Threshold::Share { of: t("66.6667%") }
}

fn subject() -> Subject {
    Subject::AcceptMilestone { milestone: id(0x31) }
}

fn tally() -> Tally {
    Tally { yes: 28, no: 7, abstain: 1, ballots: 3 }
}

pub(super) fn commands() -> Vec<Command> {
    let proposal = id(0x61);
    let put = PutProposal {
        title: t("Accept the parser"),
        text: t("It parses everything."),
        subject: subject(),
        record_at: Some(at(5)),
        opens: Some(at(6)),
        closes: at(9),
        quorum: Some(quorum()),
        threshold: Some(threshold()),
    };
    vec![
        put.into(),
        CastBallot { proposal, choice: Choice::Abstain }.into(),
        WithdrawProposal { proposal }.into(),
        CloseProposal { proposal }.into(),
    ]
}

pub(super) fn events() -> Vec<Event> {
    let proposal = id(0x61);
    let put = ProposalPut {
        proposal,
        author: id(0xB1),
        title: t("Accept the parser"),
        text: t("It parses everything."),
        subject: subject(),
        method: method(),
        record_at: at(5),
        opens: at(6),
        closes: at(9),
        electorate: 2_800,
    };
    vec![
        put.into(),
        BallotCast { proposal, voter: id(0xB1), choice: Choice::Abstain, weight: 28 }.into(),
        ProposalWithdrawn { proposal }.into(),
        ProposalClosed { proposal, passed: true, tally: tally(), effect: Some(Effect::Done) }.into(),
    ]
}

pub(super) fn rows() -> Vec<Row> {
    let proposal = Proposal {
        id: id(0x61),
        author: id(0xB1),
        title: t("Accept the parser"),
        text: t("It parses everything."),
        subject: subject(),
        method: method(),
        record_at: at(5),
        opens: at(6),
        closes: at(9),
        electorate: 2_800,
        tally: tally(),
        state: ProposalState::Passed,
        effect: Some(Effect::Done),
        created_at: at(5),
        decided_at: Some(at(9)),
    };
    let ballot = Ballot { proposal: id(0x61), voter: id(0xB1), choice: Choice::Abstain, weight: 28, cast_at: at(6) };
    vec![proposal.into(), ballot.into()]
}
