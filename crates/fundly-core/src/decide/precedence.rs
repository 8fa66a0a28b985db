//! Which of several violated rules decides (R-ENGINE-3).

use crate::rejection::Rejection;

/// The steps after the phase of the campaign, in the order in which they decide. What comes before ends a decision at once,
/// so it never stands beside anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    /// What the command names exists.
    Existence,
    /// Where it stands.
    State,
    /// Values, bounds and limits.
    Value,
    /// What an account of the ledger holds.
    Money,
}

/// Puts the violated rules in the order in which they decide; within a step they stay as they were found.
pub(super) fn sort(rejections: &mut [Rejection]) {
    rejections.sort_by_key(step);
}

fn step(rejection: &Rejection) -> Step {
    use Rejection::*;
    match rejection {
        AccountNotFound { .. }
        | CampaignNotFound
        | ClassNotFound { .. }
        | CommentNotFound { .. }
        | DisputeNotFound { .. }
        | FeatureNotFound { .. }
        | LineNotFound { .. }
        | LotNotFound { .. }
        | MilestoneNotFound { .. }
        | NotACollaborator { .. }
        | PayoutNotFound { .. }
        | PledgeNotFound { .. }
        | PostNotFound { .. }
        | ProposalNotFound { .. }
        | ReceiptNotFound { .. }
        | RefundNotFound { .. }
        | TermsMissing
        | TierNotFound { .. } => Step::Existence,
        BackerBarred
        | CommentHidden { .. }
        | CommentNotHidden { .. }
        | DisputeState { .. }
        | FeatureState { .. }
        | FulfilmentMove { .. }
        | HiddenByModerator { .. }
        | LatePledgesClosed
        | LineRefunded { .. }
        | LotFrozen { .. }
        | LotState { .. }
        | MilestoneNotDelivered { .. }
        | MilestoneState { .. }
        | ModeratorOnly
        | NeverLaunched
        | PayoutForUnshipped { .. }
        | PayoutState { .. }
        | PledgeState { .. }
        | ProposalStatus { .. }
        | ReceiptState { .. }
        | RefundDisputed { .. }
        | RefundState { .. }
        | SettlementUnderWay
        | SurveyLocked { .. }
        | SurveyNotLocked { .. }
        | SurveyUnanswered { .. }
        | TierUnavailable { .. } => Step::State,
        EscrowNotEmpty { .. }
        | NothingToRefund { .. }
        | NothingToRelease { .. }
        | Overdrawn { .. }
        | RefundNotCovered { .. } => Step::Money,
        _ => Step::Value,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn steps_decide_in_their_order_and_within_one_the_first_found() {
        let pledge = crate::id::PledgeId::from_u128(1);
        let state = crate::pledge::PledgeState::Cancelled;
        let account = crate::ledger::LedgerAccount::Escrow;
        let balance = crate::money::Amount::ZERO;
        let mut found = vec![
            Rejection::Overdrawn { account, balance },
            Rejection::AmountZero { field: "b" },
            Rejection::AmountZero { field: "a" },
            Rejection::PledgeState { pledge, state },
            Rejection::PledgeNotFound { pledge },
        ];
        sort(&mut found);
        let codes: Vec<_> = found.iter().map(Rejection::code).collect();
        assert_eq!(codes, ["pledge.not_found", "pledge.state", "money.zero", "money.zero", "ledger.overdrawn"]);
        assert_eq!(found.get(2), Some(&Rejection::AmountZero { field: "b" }));
    }

    /// A rule that is added with a name like the others finds its step, or this fails.
    #[test]
    fn every_absence_is_of_the_first_step() {
        let source = include_str!("precedence.rs");
        for (name, code, _) in Rejection::ALL.iter().filter(|(_, code, _)| code.ends_with("not_found")) {
            let listed =
                source.lines().any(|line| line.trim_start_matches(['|', ' ']).split([' ', '{']).next() == Some(name));
            assert!(listed, "{code}");
        }
    }
}
