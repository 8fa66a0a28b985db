//! What a policy asks of people, answered from our own tables: sums over pledges in other campaigns.

use fundly_core::{
    Account, Amount, Money, PledgeState,
    policy::{FactQuery, Facts, Invested, SumQuery},
};
use std::sync::LazyLock;

/// How a database writes what the two write differently.
pub(crate) struct Dialect {
    /// Before the name of a table.
    pub(crate) schema: &'static str,
    /// Before the number of a parameter.
    pub(crate) mark: char,
    /// The smaller of two values.
    pub(crate) least: &'static str,
}

/// The states in which a pledge stands or may stand any moment, as a list of SQL.
static STANDING: LazyLock<String> = LazyLock::new(|| {
    let stands = |state: &PledgeState| state.counts().committed || state.counts().pending;
    let names = PledgeState::ALL.into_iter().filter(stands).filter_map(|state| serde_json::to_value(state).ok());
    names.map(|name| name.to_string().replace('"', "'")).collect::<Vec<_>>().join(", ")
});

impl Dialect {
    /// What an account put in since a moment, this campaign left out: account, moment, campaign, currency, and the creator
    /// whose campaigns alone count, where `issuer` says so. What was given up of a pledge does not count.
    pub(crate) fn invested(&self, issuer: bool) -> String {
        let Self { schema, mark, least } = self;
        let whose = if issuer { format!(" AND c.creator_id = {mark}5") } else { String::new() };
        format!(
            "SELECT CAST(coalesce(sum(CASE WHEN p.instalments IS NULL AND p.captured > 0 AND p.captured < p.amount + p.surcharge + p.tip \
             THEN {least}(p.captured, p.amount) ELSE p.amount END), 0) AS bigint) \
             FROM {schema}pledges p JOIN {schema}campaigns c ON c.id = p.campaign_id \
             WHERE p.backer_id = {mark}1 AND p.created_at >= {mark}2 AND p.campaign_id <> {mark}3 \
             AND c.currency = {mark}4{whose} AND p.state IN ({})",
            *STANDING
        )
    }

    /// What an account raised as an issuer in campaigns that were still open at a moment, this campaign left out: account,
    /// moment, campaign, currency. The whole of each counts, for it is not known what of it was raised before that moment:
    /// more than it was, never less.
    pub(crate) fn raised(&self) -> String {
        let Self { schema, mark, .. } = self;
        format!(
            "SELECT CAST(coalesce(sum(total_committed), 0) AS bigint) FROM {schema}campaigns \
             WHERE creator_id = {mark}1 AND (closed_at IS NULL OR closed_at >= {mark}2) AND id <> {mark}3 \
             AND currency = {mark}4"
        )
    }
}

/// Puts together what was found: the account, and a sum for each that was asked for.
pub(crate) fn facts(
    query: &FactQuery,
    account: Option<Account>,
    sums: Vec<(&SumQuery, i64)>,
    raised: Option<i64>,
) -> Facts {
    let money = |minor| Money::new(Amount::new(minor), query.currency);
    let invested = sums.into_iter().map(|(sum, minor)| Invested { limit: sum.limit.clone(), amount: money(minor) });
    Facts {
        investor: account.and_then(|account| account.investor).unwrap_or_default(),
        invested: invested.collect(),
        raised: raised.map(money),
        requested_at: None,
    }
}
