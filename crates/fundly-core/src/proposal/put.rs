//! Putting a proposal.

use super::{Method, Proposal, ProposalState, Quorum, Subject, Tally, Threshold, weight_at};
use crate::{
    actor::Who,
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Refused, Tx, WorkingSet},
    escrow::MilestoneState,
    id::{AccountId, ProposalId},
    limits::RECORD_DAYS_MAX,
    money::Rate,
    policy::VotingRules,
    rejection::Rejection,
    text::{Body, Title},
    time::{Span, Timestamp},
};
use serde::{Deserialize, Serialize};

/// Puts a question to those who held shares at the record date. For holders with enough votes then, and for the creator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PutProposal {
    /// What is asked.
    pub title: Title,
    /// The reasoning.
    pub text: Body,
    /// What it does when it passes.
    pub subject: Subject,
    /// Record date; the moment before now when none. It lies in the past, and no more than 60 days before voting opens
    /// (R-VOTE-1; so 8 Del. C. § 213(a)), so that nobody can reach back to a time when they held more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record_at: Option<Timestamp>,
    /// When voting opens; now when none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<Timestamp>,
    /// When voting closes, exclusive.
    pub closes: Timestamp,
    /// Quorum; the policy's when none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quorum: Option<Quorum>,
    /// Threshold; the policy's when none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Threshold>,
}

/// A proposal was put. Its rules are fixed from here on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProposalPut {
    /// The proposal.
    pub proposal: ProposalId,
    /// Who put it.
    pub author: AccountId,
    /// What is asked.
    pub title: Title,
    /// The reasoning.
    pub text: Body,
    /// What it does when it passes.
    pub subject: Subject,
    /// How it is counted.
    pub method: Method,
    /// Record date.
    pub record_at: Timestamp,
    /// When voting opens.
    pub opens: Timestamp,
    /// When voting closes, exclusive.
    pub closes: Timestamp,
    /// Votes of the whole register at the record date.
    pub electorate: u64,
}

impl Handler for PutProposal {
    const WHO: &'static [Who] = &[Who::Holder, Who::Creator];
    const PHASES: &'static [Phase] = &[Phase::Live, Phase::Successful, Phase::Delivering, Phase::Completed];

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let rules = tx.terms()?.policy.voting.clone();
        let quorum = self.quorum.unwrap_or(rules.quorum);
        let threshold = self.threshold.unwrap_or(rules.threshold);
        let opens = self.opens.unwrap_or(tx.now());
        let record_at = self.record_at.unwrap_or(tx.now().minus(Span::millis(1)));
        self.check_subject(tx);
        self.check_times(tx, &rules, record_at, opens);
        self.check_rules(tx, &rules, quorum, threshold);
        let electorate = self.check_votes(tx, &rules, record_at)?;
        tx.pass()?;
        let proposal = tx.id();
        tx.emit(ProposalPut {
            proposal,
            author: tx.me(),
            title: self.title.clone(),
            text: self.text.clone(),
            subject: self.subject,
            method: Method::YesNo { quorum, threshold },
            record_at,
            opens,
            closes: self.closes,
            electorate,
        });
        Ok(())
    }
}

impl PutProposal {
    /// What it is about must be there to be decided on.
    fn check_subject(&self, tx: &Tx<'_>) {
        match self.subject {
            // Any number of votes to refund the rest may be open, so that nobody keeps holders from theirs by putting one.
            Subject::Resolution | Subject::RefundRest => {}
            Subject::AcceptMilestone { milestone } => {
                let state = tx.rows.milestone(milestone).map(|milestone| milestone.state);
                tx.check(state == Some(MilestoneState::Delivered), || Rejection::MilestoneNotDelivered {
                    milestone,
                    state,
                });
            }
        }
    }

    fn check_times(&self, tx: &Tx<'_>, rules: &VotingRules, record_at: Timestamp, opens: Timestamp) {
        let now = tx.now();
        tx.check(opens >= now, || Rejection::TimeInPast { field: "opens", at: opens });
        tx.check(self.closes > now, || Rejection::TimeInPast { field: "closes", at: self.closes });
        let earliest = opens.minus(Span::days(RECORD_DAYS_MAX));
        tx.check(record_at < now && record_at >= earliest, || Rejection::RecordDate {
            record_at,
            earliest,
            before: now,
        });
        let (min, max) = (rules.open_min.max(Span::millis(1)), rules.open_max);
        let open = self.closes.since(opens);
        tx.check((min..=max).contains(&open), || Rejection::VotingTime { open, min, max });
    }

    /// No rule may be impossible to meet, and one that moves money may not be easier to meet than the policy's.
    fn check_rules(&self, tx: &Tx<'_>, rules: &VotingRules, quorum: Quorum, threshold: Threshold) {
        tx.check(quorum.share <= Rate::ONE, || Rejection::VoteRuleImpossible { parameter: "quorum" });
        let share = threshold.share().unwrap_or(Rate::ONE);
        tx.check(threshold.is_a_majority(), || Rejection::VoteRuleMinority { parameter: "threshold" });
        tx.check(share <= Rate::ONE, || Rejection::VoteRuleImpossible { parameter: "threshold" });
        if self.subject.moves_money() {
            tx.check(quorum.implies(&rules.quorum), || Rejection::VoteRuleTooWeak { parameter: "quorum" });
            tx.check(threshold.implies(&rules.threshold), || Rejection::VoteRuleTooWeak { parameter: "threshold" });
        }
    }

    /// Somebody must be there to vote, and the proposer must stand for enough of them; answers the electorate.
    fn check_votes(&self, tx: &Tx<'_>, rules: &VotingRules, record_at: Timestamp) -> Result<u64, Refused> {
        let electorate = tx.rows.checkpoint_at(AccountId::EVERYONE, record_at).map_or(0, |everyone| everyone.votes);
        tx.check(electorate > 0, || Rejection::NoElectorate { record_at });
        if tx.campaign()?.creator != tx.me() {
            let (votes, needed) = (weight_at(&tx.rows, tx.me(), record_at), rules.proposer_votes);
            tx.check(votes >= needed, || Rejection::ProposerVotes { needed, votes });
        }
        Ok(electorate)
    }
}

impl Evolve for ProposalPut {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        rows.put(Proposal {
            id: self.proposal,
            author: self.author,
            title: self.title.clone(),
            text: self.text.clone(),
            subject: self.subject,
            method: self.method,
            record_at: self.record_at,
            opens: self.opens,
            closes: self.closes,
            electorate: self.electorate,
            tally: Tally::default(),
            state: ProposalState::Open,
            effect: None,
            created_at: at,
            decided_at: None,
        });
    }
}
