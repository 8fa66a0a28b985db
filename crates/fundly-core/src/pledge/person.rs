//! What the policy asks of the person who pledges: limits and gates.

use super::{Backer, Pledge, rights::campaign_values};
use crate::{
    campaign::{Campaign, Terms},
    decide::Tx,
    id::AccountId,
    money::Amount,
    policy::{Facts, OpenGate, Room, Values},
    rejection::Rejection,
    text::Label,
    time::Timestamp,
};

/// Money of an account in this campaign that stands or may stand any moment, beside one pledge.
fn own(tx: &Tx<'_>, account: AccountId, beside: Option<&Pledge>) -> Amount {
    let row = tx.rows.backer(account);
    let all = row.map_or(Amount::ZERO, Backer::promised);
    let counts = |pledge: &&Pledge| pledge.state.counts().committed || pledge.state.counts().pending;
    all.saturating_sub(beside.filter(counts).map_or(Amount::ZERO, Pledge::promised))
}

/// Notes every limit that the person would exceed and every gate that is not passed (R-POLICY-1, R-POLICY-2). `amount` is
/// the pledge as it would be; `before` the one that it replaces.
pub(super) fn check(tx: &Tx<'_>, backer: AccountId, amount: Amount, before: Option<&Pledge>, acknowledged: &[Label]) {
    let (Some(campaign), Some(terms)) = (tx.rows.campaign(), tx.rows.terms()) else { return };
    let policy = &terms.policy;
    if policy.limits.is_empty() && policy.gates.is_empty() {
        return;
    }
    if let Some(rejection) = tx.facts().and_then(|facts| facts.check_currency(campaign.currency)) {
        tx.check(false, || rejection);
        return;
    }
    let values = person_values(campaign, terms, tx.facts(), amount, tx.now(), before);
    for room in policy.rooms(&values, own(tx, backer, before)) {
        let Room { limit, most, left, cites, .. } = room;
        tx.check(amount <= left, || Rejection::LimitExceeded { limit, most, left, cites });
    }
    let gates = policy.open_gates(&values, acknowledged);
    let cites = policy.sources(gates.iter().map(OpenGate::path));
    tx.check(gates.is_empty(), || Rejection::GatesOpen { gates, cites });
}

/// What conditions can know of a campaign and a person who wants to put in an amount.
pub(crate) fn person_values<'a>(
    campaign: &Campaign,
    terms: &Terms,
    facts: Option<&'a Facts>,
    amount: Amount,
    now: Timestamp,
    before: Option<&Pledge>,
) -> Values<'a> {
    let old = before.filter(|pledge| pledge.state.counts().committed).map_or(Amount::ZERO, |pledge| pledge.amount);
    let values = campaign_values(campaign, terms, now);
    let total_after = values.total.saturating_sub(old).saturating_add(amount);
    Values { facts, amount, total_after, ..values }
}
