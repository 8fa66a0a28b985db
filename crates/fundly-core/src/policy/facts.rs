//! What no rule can know: facts of a person that the host supplies, and how conditions and formulas see them.

use super::Policy;
use crate::{
    account::Investor,
    formula::{self, Variable},
    id::{AccountId, CampaignId},
    limits::POLICY_ITEMS_MAX,
    money::{Amount, Currency, Money},
    rejection::Rejection,
    text::Label,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// What the host knows of the account that acts, as far as a policy asks for it. Facts are never written into the journal
/// but for the names of the categories that windows depend on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Facts {
    /// What was verified of it as an investor.
    #[serde(default)]
    pub investor: Investor,
    /// What it invested before, for each limit of the policy whose window and scope reach beyond this campaign.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::text::bounded::<_, _, POLICY_ITEMS_MAX>"
    )]
    pub invested: Vec<Invested>,
    /// What it raised before as an issuer, in the window of the policy's cap, this campaign left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raised: Option<Money>,
    /// When it first asked to see offers of this kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested_at: Option<Timestamp>,
}

/// What an account invested before under one limit, this campaign left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Invested {
    /// The limit, by its id.
    pub limit: Label,
    /// How much.
    pub amount: Money,
}

/// What a policy needs to know of an account before it can decide: the question to a [`FactSource`](crate::engine::FactSource).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactQuery {
    /// The account.
    pub account: AccountId,
    /// The campaign, which is left out of every sum: the library counts it itself.
    pub campaign: CampaignId,
    /// The currency of the campaign; money in others does not count.
    pub currency: Currency,
    /// The sums wanted.
    pub invested: Vec<SumQuery>,
    /// Since when what the account raised as an issuer is wanted, if it is.
    pub raised_since: Option<Timestamp>,
}

/// One sum that a limit asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SumQuery {
    /// The limit.
    pub limit: Label,
    /// The creator whose campaigns count; everybody's when none.
    pub issuer: Option<AccountId>,
    /// Since when.
    pub since: Timestamp,
    /// Whether what the household invested counts too, where the person reckons jointly with a spouse. Only the host can know.
    pub household: bool,
}

impl Facts {
    /// Whether the account is of a category, or has a dated fact or test of that name, at a moment. What is not known is not.
    pub fn flag(&self, name: &str, now: Timestamp) -> bool {
        let category = self.investor.category.as_ref().and_then(|fact| fact.at(now));
        let tests = self.investor.tests.iter().filter_map(|fact| fact.at(now));
        category.into_iter().chain(tests).any(|label| label.as_str() == name)
    }

    /// What was invested before under a limit; nothing when the host says nothing.
    pub(crate) fn invested(&self, limit: &Label) -> Amount {
        let found = self.invested.iter().find(|invested| invested.limit == *limit);
        found.map_or(Amount::ZERO, |invested| invested.amount.amount())
    }

    /// Notes facts in another currency than the campaign's, for nothing can be reckoned with them.
    pub(crate) fn check_currency(&self, currency: Currency) -> Option<Rejection> {
        let investor = &self.investor;
        let income = investor.income.as_ref().map(|fact| ("facts.investor.income", fact.value));
        let worth = investor.net_worth.as_ref().map(|fact| ("facts.investor.netWorth", fact.value));
        let raised = self.raised.map(|money| ("facts.raised", money));
        let invested = self.invested.iter().map(|invested| ("facts.invested", invested.amount));
        let mut all = income.into_iter().chain(worth).chain(raised).chain(invested);
        let (field, money) = all.find(|(_, money)| money.currency() != currency)?;
        Some(Rejection::CurrencyMismatch { field, expected: currency, got: money.currency() })
    }
}

/// Where names in conditions and formulas get their values from. What is not known counts as nothing and as not so
/// (R-POLICY-4): it widens no limit and closes no gate.
#[derive(Clone, Copy, Debug, Default)]
pub struct Values<'a> {
    /// The facts of the account.
    pub facts: Option<&'a Facts>,
    /// Categories that were noted when the pledge was placed; they stand for the facts where a window is asked for later.
    pub standing: &'a [Label],
    /// The moment.
    pub now: Timestamp,
    /// The money asked for: of the pledge as it would be.
    pub amount: Amount,
    /// What was invested before, under the limit that is looked at; for gates, in this campaign.
    pub invested: Amount,
    /// What the campaign has promised.
    pub total: Amount,
    /// What it would have afterwards.
    pub total_after: Amount,
    /// The goal.
    pub goal: Amount,
    /// The most that the campaign accepts.
    pub maximum: Amount,
}

impl formula::Facts for Values<'_> {
    fn amount(&self, variable: Variable) -> Amount {
        let investor = self.facts.map(|facts| &facts.investor);
        let known = |money: Option<&Money>| money.map_or(Amount::ZERO, |money| money.amount());
        match variable {
            Variable::Amount => self.amount,
            Variable::Income => known(investor.and_then(|it| it.income.as_ref()?.at(self.now))),
            Variable::NetWorth => known(investor.and_then(|it| it.net_worth.as_ref()?.at(self.now))),
            Variable::Invested => self.invested,
            Variable::Total => self.total,
            Variable::TotalAfter => self.total_after,
            Variable::Goal => self.goal,
            Variable::Maximum => self.maximum,
        }
    }

    fn flag(&self, name: &str) -> bool {
        self.standing.iter().any(|label| label.as_str() == name)
            || self.facts.is_some_and(|facts| facts.flag(name, self.now))
    }
}

impl Policy {
    /// Whether any rule of the policy asks for facts of the account that pledges.
    pub fn asks_of_backers(&self) -> bool {
        !self.limits.is_empty() || !self.gates.is_empty() || self.windows.iter().any(|window| !window.who.is_always())
    }

    /// The categories that windows depend on and that hold at a moment: kept with the pledge.
    pub(crate) fn standing(&self, facts: &Facts, now: Timestamp) -> Vec<Label> {
        let mut named: Vec<Label> = self.categories.clone();
        named.retain(|name| {
            self.windows.iter().any(|window| window.who.flags().iter().any(|flag| *flag == name.as_str()))
                && facts.flag(name.as_str(), now)
        });
        named
    }

    /// What must be asked for before an account may pledge, or submit a campaign.
    pub fn query(
        &self,
        account: AccountId,
        campaign: CampaignId,
        creator: AccountId,
        currency: Currency,
        now: Timestamp,
    ) -> FactQuery {
        let sums = self.limits.iter().filter(|limit| limit.counts != super::Scope::Campaign);
        let since = |window: &Option<crate::clock::Period>| {
            window.as_ref().map_or(Timestamp::MIN, |window| self.clock.window_start(now, window))
        };
        let invested = sums.map(|limit| SumQuery {
            limit: limit.id.clone(),
            issuer: (limit.counts == super::Scope::Issuer).then_some(creator),
            since: since(&limit.window),
            household: limit.household,
        });
        let raised_since = self.issuer_cap.as_ref().map(|cap| self.clock.window_start(now, &cap.window));
        FactQuery { account, campaign, currency, invested: invested.collect(), raised_since }
    }
}
