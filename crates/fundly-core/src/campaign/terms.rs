//! Checking terms against themselves and their policy.

use super::Terms;
use crate::{
    decide::{Handled, Tx},
    limits::{AMOUNT_MAX, INSTALMENTS_MAX},
    money::{Amount, Currency, Money, Rate},
    policy::FundingModel,
    rejection::Rejection,
    time::{Span, Timestamp},
};

impl Terms {
    /// Notes what is wrong with the terms (R-CAMPAIGN-5, R-CAMPAIGN-6).
    pub(super) fn check(&self, tx: &mut Tx<'_>) -> Handled {
        let currency = tx.campaign()?.currency;
        self.check_amounts(tx, currency);
        self.check_model(tx);
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
