//! Ready policies.

use super::*;
use crate::money::{Amount, Currency, Rounding};
use crate::proposal::QuorumCounts;

fn label(text: &str) -> Label {
    Label::new(text).unwrap_or_else(|_| unreachable!("preset labels are short literals"))
}

fn percent(basis_points: u32) -> Rate {
    Rate::from_bp(basis_points).unwrap_or_else(|_| unreachable!("preset rates are far below the largest"))
}

fn cite(parameter: &str, source: &str) -> Citation {
    let source = Summary::new(source).unwrap_or_else(|_| unreachable!("preset sources are short literals"));
    Citation { parameter: label(parameter), source }
}

/// The fees of Kickstarter in the US: the platform's of everything, and the processor's of each pledge, which are others for
/// small ones.
fn card_fees(currency: Currency) -> Vec<Fee> {
    let money = |minor| Money::new(Amount::new(minor), currency);
    vec![
        Fee {
            name: label("platform"),
            to: FeeTo::Platform,
            bands: vec![Band { below: None, rate: percent(500), fixed: None }],
            rounding: Rounding::HalfUp,
            returned: FeeReturn::Proportional,
        },
        Fee {
            name: label("processing"),
            to: FeeTo::Processor,
            bands: vec![
                Band { below: Some(money(1_000)), rate: percent(500), fixed: Some(money(5)) },
                Band { below: None, rate: percent(300), fixed: Some(money(20)) },
            ],
            rounding: Rounding::HalfUp,
            returned: FeeReturn::Kept,
        },
    ]
}

impl Policy {
    /// All or nothing, as Kickstarter runs it: backers are charged only if the promises reach the goal at the deadline;
    /// failed cards have seven days; 5 % to the platform, 3 % and 20 minor units per pledge to the processor.
    pub fn all_or_nothing(currency: Currency) -> Self {
        let money = |minor| Money::new(Amount::new(minor), currency);
        Self {
            name: label("all-or-nothing"),
            version: 1,
            since: Timestamp::MIN,
            citations: vec![
                cite("funding.model", "Kickstarter: charged only at the deadline and only if the goal is reached"),
                cite(
                    "funding.belowGoal",
                    "Kickstarter help 360034693434: success stays when collection falls below the goal",
                ),
                cite("pledging.guard", "Kickstarter: in the last 24 hours no decrease or cancellation below the goal"),
                cite(
                    "collection.grace",
                    "Kickstarter help 115005139073: 7 days, a reminder every 48 hours, a final try",
                ),
                cite("fees", "Kickstarter US: 5 %; 3 % + 0.20 per pledge, under 10.00 5 % + 0.05"),
            ],
            funding: Funding {
                model: FundingModel::AllOrNothing,
                counts: CountedMoney::Committed,
                below_goal: BelowGoal::StaysSuccessful,
                open_min: Span::days(1),
                open_max: Some(Span::days(60)),
                deadline_changes: 0,
                early_close: None,
                late_pledges: Some(Span::days(30)),
            },
            pledging: Pledging {
                minimum: Some(money(100)),
                maximum: None,
                last_may_be_smaller: true,
                guard: Span::hours(24),
                lock: Span::ZERO,
                reservation: Span::minutes(15),
                instalments: 3,
                instalment_every: Span::days(30),
            },
            oversubscription: None,
            collection: Collection {
                at: CollectAt::Success,
                grace: Span::days(7),
                remind_every: Span::hours(48),
                final_try: true,
            },
            fees: card_fees(currency),
            escrow: Escrow {
                release: Release::AtSuccess,
                holdback: Rate::ZERO,
                holdback_for: Span::ZERO,
                payout_minimum: None,
            },
            refund: RefundRules {
                withdrawal: Span::ZERO,
                creator_within: None,
                partial: true,
                cover: CoverBy::Campaign,
            },
            dispute: DisputeRules { lost_shares: LostShares::CancelEverywhere, bar_backer: true },
            shares: ShareRules { issue: IssueAt::Success },
            voting: VotingRules::ordinary(),
        }
    }

    /// Open-ended, as Open Collective runs it: no goal, no deadline, money is taken at once and shares follow it; the fiscal
    /// host takes 10 %, gives it back with a refund and covers what the processor keeps.
    pub fn open_ended() -> Self {
        Self {
            name: label("open-ended"),
            version: 1,
            since: Timestamp::MIN,
            citations: vec![
                cite("fees", "Open Collective: host fee on the whole contribution before processor fees, half up"),
                cite("refund.cover", "Open Collective: a processor fee that is not returned is covered by the host"),
                cite(
                    "refund.creatorWithin",
                    "Open Collective refund policy: admins within 30 days, the host without end",
                ),
            ],
            funding: Funding {
                model: FundingModel::OpenEnded,
                counts: CountedMoney::Cleared,
                below_goal: BelowGoal::StaysSuccessful,
                open_min: Span::ZERO,
                open_max: None,
                deadline_changes: 0,
                early_close: Some(Span::ZERO),
                late_pledges: None,
            },
            pledging: Pledging {
                minimum: None,
                maximum: None,
                last_may_be_smaller: true,
                guard: Span::ZERO,
                lock: Span::ZERO,
                reservation: Span::minutes(15),
                instalments: 1,
                instalment_every: Span::ZERO,
            },
            oversubscription: None,
            collection: Collection {
                at: CollectAt::Pledge,
                grace: Span::days(7),
                remind_every: Span::hours(48),
                final_try: false,
            },
            fees: vec![Fee {
                name: label("host"),
                to: FeeTo::Platform,
                bands: vec![Band { below: None, rate: percent(1_000), fixed: None }],
                rounding: Rounding::HalfUp,
                returned: FeeReturn::Proportional,
            }],
            escrow: Escrow {
                release: Release::AtOnce,
                holdback: Rate::ZERO,
                holdback_for: Span::ZERO,
                payout_minimum: None,
            },
            refund: RefundRules {
                withdrawal: Span::ZERO,
                creator_within: Some(Span::days(30)),
                partial: true,
                cover: CoverBy::Platform,
            },
            dispute: DisputeRules { lost_shares: LostShares::CancelEverywhere, bar_backer: true },
            shares: ShareRules { issue: IssueAt::Clearing },
            voting: VotingRules::ordinary(),
        }
    }
}

impl VotingRules {
    /// A simple majority with a quorum of one tenth of all votes.
    pub fn ordinary() -> Self {
        Self {
            proposer_votes: 1,
            public_features: true,
            open_min: Span::hours(1),
            open_max: Span::days(60),
            quorum: Quorum { share: percent(1_000), counts: QuorumCounts::All },
            threshold: Threshold::Majority,
        }
    }
}
