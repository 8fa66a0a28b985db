//! Checking terms against themselves and their policy.

use super::Terms;
use crate::{
    decide::{Handled, Tx},
    limits::{AMOUNT_MAX, INSTALMENTS_MAX},
    money::{Amount, Currency, Money, Rate},
    policy::{BelowGoal, CollectAt, CountedMoney, FundingModel, IssueAt, Policy, Release},
    rejection::Rejection,
    time::{Span, Timestamp},
};

impl Terms {
    /// Notes what is wrong with the terms (R-CAMPAIGN-5, R-CAMPAIGN-6).
    pub(super) fn check(&self, tx: &mut Tx<'_>) -> Handled {
        let currency = tx.campaign()?.currency;
        self.check_amounts(tx, currency);
        self.check_model(tx);
        self.check_outcome(tx);
        self.check_oversubscription(tx);
        self.check_fees(tx);
        self.check_times(tx, tx.now());
        if let Some(class) = self.offers {
            tx.check(tx.rows.class(class).is_some(), || Rejection::ClassNotFound { class });
        }
        let pledging = &self.policy.pledging;
        tx.check((1..=INSTALMENTS_MAX).contains(&pledging.instalments), || Rejection::TermsContradict {
            parameter: "policy.pledging.instalments",
            reason: "must be 1 to 12",
        });
        tx.check(pledging.instalments == 1 || pledging.instalment_every > Span::ZERO, || Rejection::TermsContradict {
            parameter: "policy.pledging.instalmentEvery",
            reason: "instalments need time between them",
        });
        tx.check(self.policy.escrow.holdback <= Rate::ONE, || Rejection::TermsContradict {
            parameter: "policy.escrow.holdback",
            reason: "cannot hold back more than is released",
        });
        tx.check(self.policy.voting.open_min <= self.policy.voting.open_max, || Rejection::TermsContradict {
            parameter: "policy.voting.openMin",
            reason: "may not be longer than openMax",
        });
        tx.check(self.policy.voting.threshold.is_a_majority(), || Rejection::TermsContradict {
            parameter: "policy.voting.threshold",
            reason: "may not be less than one half",
        });
        Ok(())
    }

    fn check_amounts(&self, tx: &Tx<'_>, currency: Currency) {
        amount(tx, "terms.goal", self.goal, currency, true);
        amount(tx, "terms.maximum", self.maximum, currency, true);
        amount(tx, "policy.pledging.minimum", self.policy.pledging.minimum, currency, false);
        amount(tx, "policy.pledging.maximum", self.policy.pledging.maximum, currency, false);
        let fill = self.policy.oversubscription.and_then(|rule| rule.minimum_fill);
        amount(tx, "policy.oversubscription.minimumFill", fill, currency, false);
        amount(tx, "policy.escrow.payoutMinimum", self.policy.escrow.payout_minimum, currency, false);
        for band in self.policy.fees.iter().flat_map(|fee| &fee.bands) {
            amount(tx, "policy.fees.below", band.below, currency, false);
            amount(tx, "policy.fees.fixed", band.fixed, currency, false);
        }
    }

    fn check_model(&self, tx: &Tx<'_>) {
        let model = self.policy.funding.model;
        let open_ended = model == FundingModel::OpenEnded;
        let needs_goal = matches!(model, FundingModel::AllOrNothing | FundingModel::MinimumMaximum);
        let rules = [
            (needs_goal && self.goal.is_none(), "terms.goal", "this funding model needs a goal"),
            (
                model == FundingModel::MinimumMaximum && self.maximum.is_none(),
                "terms.maximum",
                "this funding model needs a maximum",
            ),
            (!open_ended && self.deadline.is_none(), "terms.deadline", "this funding model needs a deadline"),
            (open_ended && self.deadline.is_some(), "terms.deadline", "an open-ended campaign has no deadline"),
        ];
        for (wrong, parameter, reason) in rules {
            tx.check(!wrong, || Rejection::TermsContradict { parameter, reason });
        }
        if let (Some(goal), Some(maximum)) = (self.goal, self.maximum) {
            tx.check(maximum.amount() >= goal.amount(), || Rejection::TermsContradict {
                parameter: "terms.maximum",
                reason: "may not be below the goal",
            });
        }
    }

    /// Notes what cannot go together with how the outcome comes about: money that leaves before it, money that comes after
    /// it, and money that waits for it where it never comes.
    fn check_outcome(&self, tx: &Tx<'_>) {
        let Policy { funding, pledging, collection, escrow, shares, .. } = &self.policy;
        let must_reach = matches!(funding.model, FundingModel::AllOrNothing | FundingModel::MinimumMaximum);
        let cleared = funding.counts == CountedMoney::Cleared || funding.below_goal == BelowGoal::FailsAndRefunds;
        let endless = funding.model == FundingModel::OpenEnded && funding.early_close.is_none();
        let rules = [
            (
                must_reach && escrow.release == Release::AtOnce,
                "policy.escrow.release",
                "what has to go back below the goal is not released before the outcome",
            ),
            (
                must_reach && cleared && pledging.instalments > 1,
                "policy.pledging.instalments",
                "parts that are due after the outcome cannot be among the money that decides it",
            ),
            (
                endless && collection.at != CollectAt::Pledge,
                "policy.collection.at",
                "a campaign that is never closed collects nothing afterwards",
            ),
            (
                endless && escrow.release != Release::AtOnce,
                "policy.escrow.release",
                "a campaign that is never closed releases nothing afterwards",
            ),
            (
                endless && self.offers.is_some() && shares.issue == IssueAt::Success,
                "policy.shares.issue",
                "a campaign that is never closed issues nothing afterwards",
            ),
        ];
        for (wrong, parameter, reason) in rules {
            tx.check(!wrong, || Rejection::TermsContradict { parameter, reason });
        }
    }

    /// Notes what cannot go together with allotting what is accepted when funding is closed (R-CAMPAIGN-6, R-SETTLE-5): money
    /// and shares that are gone by then, and payments in parts, of which nobody knows yet what they are parts of.
    fn check_oversubscription(&self, tx: &Tx<'_>) {
        if self.policy.oversubscription.is_none() {
            return;
        }
        let Policy { funding, pledging, escrow, shares, .. } = &self.policy;
        let endless = funding.model == FundingModel::OpenEnded && funding.early_close.is_none();
        let goal = self.goal.map_or(Amount::ZERO, |goal| goal.amount());
        let class = self.offers.and_then(|class| tx.rows.class(class)).zip(self.maximum);
        let whole =
            class.is_none_or(|(class, maximum)| class.terms.cost_of(class.terms.units_for(maximum.amount())) >= goal);
        let rules = [
            (endless, "policy.oversubscription", "a campaign that is never closed allots nothing"),
            (
                pledging.instalments > 1,
                "policy.pledging.instalments",
                "what may be cut to a part is not paid in instalments",
            ),
            (
                escrow.release == Release::AtOnce,
                "policy.escrow.release",
                "what may be more than is accepted is not released before it is allotted",
            ),
            (
                self.offers.is_some() && shares.issue == IssueAt::Clearing,
                "policy.shares.issue",
                "shares are not issued before they are allotted",
            ),
            (!whole, "terms.maximum", "the whole shares that it buys must reach the goal"),
        ];
        for (wrong, parameter, reason) in rules {
            tx.check(!wrong, || Rejection::TermsContradict { parameter, reason });
        }
    }

    /// Notes bands of a fee that leave out an amount or stand in no order.
    fn check_fees(&self, tx: &Tx<'_>) {
        for fee in &self.policy.fees {
            let ends: Vec<_> = fee.bands.iter().map(|band| band.below.map(|below| below.amount())).collect();
            let rising =
                |pair: &[Option<Amount>]| matches!(pair, [Some(end), next] if next.is_none_or(|next| *end < next));
            let rising = ends.windows(2).all(rising);
            tx.check(rising && ends.last() == Some(&None), || Rejection::TermsContradict {
                parameter: "policy.fees.bands",
                reason: "must rise, and only the last has no end",
            });
        }
    }

    /// Notes a deadline that is past or a time open that the policy does not allow, measured from when pledging opens.
    pub(super) fn check_times(&self, tx: &Tx<'_>, now: Timestamp) {
        let opens = self.opens.unwrap_or(now).max(now);
        let Some(deadline) = self.deadline else { return };
        tx.check(deadline > opens, || Rejection::TimeInPast { field: "terms.deadline", at: deadline });
        let open = deadline.since(opens);
        let funding = &self.policy.funding;
        let longest = funding.open_max.unwrap_or(Span::days(36_500));
        tx.check(deadline <= opens || (funding.open_min..=longest).contains(&open), || Rejection::OpenTime {
            field: "terms.deadline",
            open,
            min: funding.open_min,
            max: longest,
        });
    }
}

/// Notes what is wrong with an amount from outside: currency, sign, size.
pub(crate) fn amount(tx: &Tx<'_>, field: &'static str, money: Option<Money>, currency: Currency, positive: bool) {
    let Some(money) = money else { return };
    let got = money.currency();
    tx.check(got == currency, || Rejection::CurrencyMismatch { field, expected: currency, got });
    let value = money.amount();
    tx.check(!value.is_negative(), || Rejection::AmountNegative { field });
    tx.check(!positive || !value.is_zero(), || Rejection::AmountZero { field });
    let max = Amount::new(AMOUNT_MAX);
    tx.check(value <= max, || Rejection::AmountTooLarge { field, max });
}
