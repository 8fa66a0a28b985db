//! Checking terms against themselves and their policy.

use super::Terms;
use crate::{
    decide::{Handled, Tx},
    limits::AMOUNT_MAX,
    money::{Amount, Currency, Money},
    policy::{Flaw, FundingModel, IssueAt, Policy, Verdict},
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
        self.check_allotment(tx);
        self.check_times(tx, tx.now());
        if let Some(class) = self.offers {
            tx.check(tx.rows.class(class).is_some(), || Rejection::ClassNotFound { class });
        }
        for flaw in self.policy.flaws() {
            let Flaw { path, value, reason } = flaw;
            tx.check(false, || Rejection::PolicyFlawed { path, value, reason: reason.into_owned() });
        }
        Ok(())
    }

    fn check_amounts(&self, tx: &Tx<'_>, currency: Currency) {
        amount(tx, "terms.goal", self.goal, currency, true);
        amount(tx, "terms.maximum", self.maximum, currency, true);
        let other = self.policy.currencies().into_iter().find(|(_, got)| *got != currency);
        let declared = self.policy.currency.filter(|got| *got != currency);
        if let Some(got) = declared.or(other.map(|(_, got)| got)) {
            tx.check(false, || Rejection::CurrencyMismatch { field: "policy.currency", expected: currency, got });
        }
    }

    fn check_model(&self, tx: &Tx<'_>) {
        let model = self.policy.funding.model;
        let open_ended = model == FundingModel::OpenEnded;
        let needs_goal = model.must_reach_the_goal();
        let bounded = self.policy.issuer_cap.is_some() || self.policy.oversubscription.is_some();
        let rules = [
            (needs_goal && self.goal.is_none(), "terms.goal", "this funding model needs a goal"),
            (
                model == FundingModel::MinimumMaximum && self.maximum.is_none(),
                "terms.maximum",
                "this funding model needs a maximum",
            ),
            (bounded && self.maximum.is_none(), "terms.maximum", "this policy needs a maximum"),
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

    /// Notes what cannot go together with how the outcome comes about: shares that wait for it where it never comes.
    fn check_outcome(&self, tx: &Tx<'_>) {
        let endless = self.policy.funding.model == FundingModel::OpenEnded && self.policy.closing.early.is_none();
        let waits = self.offers.is_some() && self.policy.shares.issue == IssueAt::Success;
        tx.check(!(endless && waits), || Rejection::TermsContradict {
            parameter: "policy.shares.issue",
            reason: "a campaign that is never closed issues nothing afterwards",
        });
    }

    /// Notes shares that cannot be allotted when funding is closed (R-SETTLE-5): those that are issued before, and those of which
    /// whole ones do not reach the goal.
    fn check_allotment(&self, tx: &Tx<'_>) {
        let (Some(_), Some(class)) = (self.policy.oversubscription, self.offers.and_then(|class| tx.rows.class(class)))
        else {
            return;
        };
        let before = self.policy.shares.issue == IssueAt::Clearing;
        let goal = self.goal.map_or(Amount::ZERO, |goal| goal.amount());
        let whole = self.maximum.map(|maximum| class.terms.cost_of(class.terms.units_for(maximum.amount())));
        tx.check(!before, || Rejection::TermsContradict {
            parameter: "policy.shares.issue",
            reason: "shares are not issued before they are allotted",
        });
        tx.check(whole.is_none_or(|whole| whole >= goal), || Rejection::TermsContradict {
            parameter: "terms.maximum",
            reason: "the whole shares that it buys must reach the goal",
        });
    }

    /// Notes a policy that is not in force when the campaign is to open (R-POLICY-10).
    pub(super) fn check_force(&self, tx: &Tx<'_>) {
        let at = self.opens.unwrap_or(tx.now()).max(tx.now());
        let Policy { since, until, .. } = self.policy;
        tx.check(self.policy.is_in_force(at), || Rejection::PolicyNotInForce { at, since, until });
    }

    /// Notes an offer that is larger than what the policy lets its issuer raise in the time, with what they raised before: the
    /// most that the campaign accepts counts (R-POLICY-3).
    pub(super) fn check_issuer(&self, tx: &Tx<'_>) {
        let policy = &self.policy;
        let Some(cap) = &policy.issuer_cap else { return };
        let cites = || policy.sources(["issuerCap"]);
        if let Some(rejection) = tx.facts().and_then(|facts| facts.check_currency(cap.most.currency())) {
            return tx.check(false, || rejection);
        }
        let Some(raised) = tx.facts().and_then(|facts| facts.raised) else {
            return tx.check(false, || Rejection::FactMissing { fact: "facts.raised", cites: cites() });
        };
        let offered = self.maximum.map_or(Amount::ZERO, |maximum| maximum.amount());
        if let Verdict::Deny { most, .. } = policy.offer(raised.amount(), offered).verdict {
            let (most, left) = (cap.most.amount(), most.unwrap_or_default());
            tx.check(false, || Rejection::IssuerCapExceeded { most, left, cites: cites() });
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
