//! What the random runs are made of: a campaign to act in, and steps whose numbers the world turns into commands.

use proptest::prelude::*;
use std::fmt;

/// The campaigns that runs take place in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Model {
    /// Charged at the deadline if the goal is reached; escrow released at success.
    AllOrNothing,
    /// The same, with milestones and a reserve, and the failing collection that gives everything back.
    Milestones,
    /// Held when pledged, taken at success.
    Authorise,
    /// Charged when pledged, kept whatever it comes to.
    KeepWhatYouRaise,
    /// No goal, no deadline, charged at once.
    OpenEnded,
    /// Held when pledged; more is taken than is accepted, which is allotted in proportion.
    Allotted,
    /// The same, charged when pledged; the first come first.
    AllottedPaid,
}

impl Model {
    pub const ALL: [Self; 7] = [
        Self::AllOrNothing,
        Self::Milestones,
        Self::Authorise,
        Self::KeepWhatYouRaise,
        Self::OpenEnded,
        Self::Allotted,
        Self::AllottedPaid,
    ];

    /// The most that is accepted, where there is such a thing: ten of the shares on offer.
    pub const fn maximum(self) -> Option<i64> {
        match self {
            Self::Allotted | Self::AllottedPaid => Some(7_000),
            _ => None,
        }
    }
}

/// What a step tries. The numbers of the step say on what, by whom and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Nothing: what a step shrinks to.
    Idle,
    Place,
    Change,
    Cancel,
    SetMethod,
    Report,
    ReportAgain,
    ReportUnknown,
    Retry,
    ReuseId,
    Settle,
    Receipt,
    Hold,
    Team,
    Life,
    Timing,
    Refund,
    Dispute,
    Reward,
    Fulfil,
    Share,
    Transfer,
    Propose,
    Vote,
    Feature,
    Prioritise,
    Milestone,
    Payout,
    Talk,
}

/// How often each verb is tried, relative to the others.
const VERBS: [(u32, Verb); 28] = [
    (16, Verb::Place),
    (26, Verb::Report),
    (14, Verb::Settle),
    (5, Verb::Change),
    (4, Verb::Cancel),
    (4, Verb::SetMethod),
    (4, Verb::ReportAgain),
    (3, Verb::ReportUnknown),
    (3, Verb::Retry),
    (2, Verb::ReuseId),
    (4, Verb::Receipt),
    (1, Verb::Hold),
    (1, Verb::Team),
    (3, Verb::Life),
    (1, Verb::Timing),
    (6, Verb::Refund),
    (5, Verb::Dispute),
    (14, Verb::Reward),
    (8, Verb::Fulfil),
    (3, Verb::Share),
    (6, Verb::Transfer),
    (3, Verb::Propose),
    (6, Verb::Vote),
    (6, Verb::Feature),
    (5, Verb::Prioritise),
    (9, Verb::Milestone),
    (4, Verb::Payout),
    (4, Verb::Talk),
];

/// One step of a run.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    pub verb: Verb,
    /// Who acts; mostly somebody who may.
    pub who: u8,
    /// Which of what there is.
    pub which: u16,
    /// How.
    pub how: u8,
    /// How much.
    pub much: u8,
    /// How long before.
    pub wait: u8,
}

fn verb() -> impl Strategy<Value = Verb> {
    let total: u32 = VERBS.iter().map(|(weight, _)| weight).sum();
    (0..=total).prop_map(|mut at| {
        for (weight, verb) in VERBS.into_iter().rev() {
            if at > 0 && at <= weight {
                return verb;
            }
            at = at.saturating_sub(weight);
        }
        Verb::Idle
    })
}

/// One step.
pub fn step() -> impl Strategy<Value = Step> {
    (verb(), any::<u8>(), any::<u16>(), any::<u8>(), any::<u8>(), any::<u8>())
        .prop_map(|(verb, who, which, how, much, wait)| Step { verb, who, which, how, much, wait })
}

/// A run: a campaign, and steps in it.
#[derive(Clone)]
pub struct Run {
    pub model: Model,
    /// Whether enough was pledged and paid for its success before the first step.
    pub succeeded: bool,
    pub steps: Vec<Step>,
}

impl fmt::Debug for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:?}, succeeded: {}", self.model, self.succeeded)?;
        self.steps.iter().filter(|step| step.verb != Verb::Idle).try_for_each(|step| writeln!(f, "    {step:?}"))
    }
}

/// A run of so many steps.
pub fn run(length: usize) -> impl Strategy<Value = Run> {
    (prop::sample::select(&Model::ALL[..]), any::<bool>(), prop::collection::vec(step(), length))
        .prop_map(|(model, succeeded, steps)| Run { model, succeeded, steps })
}
