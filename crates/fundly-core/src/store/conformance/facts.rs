//! The law of a store that also answers what policies ask of people.

use super::{LawBroken, Verdict, ensure_eq, probe::Probe};
use crate::{
    campaign::Stage,
    decide::{Row, RowKind},
    engine::FactSource,
    id::{AccountId, CampaignId, PledgeId},
    money::{Amount, Currency, Money},
    pledge::{Pledge, PledgeState},
    policy::{FactQuery, Facts, SumQuery},
    store::Store,
    text::Label,
    time::{Span, Timestamp},
};

const BACKER: AccountId = AccountId::from_u128(0xB);
const CREATOR: AccountId = AccountId::from_u128(0xC);

/// The moment from which pledges count.
fn since() -> Timestamp {
    Timestamp::MIN.plus(Span::days(365))
}

/// A campaign of a creator with pledges.
async fn campaign(
    store: &impl Store,
    n: u128,
    creator: AccountId,
    currency: Currency,
    pledges: Vec<Pledge>,
) -> Result<CampaignId, LawBroken> {
    let mut probe = Probe::new(store, n);
    let id = probe.filler(n, false).campaign;
    let mut rows: Vec<Row> = pledges.into_iter().map(Row::from).collect();
    if let Row::Campaign(mut row) = probe.filler(n, false).row(RowKind::Campaign) {
        (row.id, row.creator, row.currency) = (id, creator, currency);
        row.totals.committed = Amount::new(1_000 * i64::try_from(n).unwrap_or(0));
        row.stage = if n == 6 { Stage::Approved } else { Stage::Successful };
        row.closed_at = matches!(n, 3 | 7).then(|| since().minus(Span::millis(1)));
        row.late_until = (n == 7).then(since);
        rows.push(Row::Campaign(row));
    }
    if let Row::Terms(mut row) = probe.filler(n, false).row(RowKind::Terms) {
        row.maximum = Some(Money::new(Amount::new(50_000), currency));
        rows.push(Row::Terms(row));
    }
    probe.put(rows).await?;
    Ok(id)
}

/// A pledge of the backer in a state, placed so long after the moment from which pledges count.
fn pledge(n: u128, state: PledgeState, after: Span, amount: i64) -> Pledge {
    let mut pledge = Pledge::empty(PledgeId::from_u128(n), BACKER, state, since().plus(after));
    pledge.amount = Amount::new(amount);
    pledge
}

/// What an account put in elsewhere is the sum of its pledges that stand or may stand, in the currency, since the moment, the
/// campaign that asks left out; of what was given up only what was paid, and what was raised from then on. What it raised is
/// the whole of its campaigns that took pledges then; of one that is on offer the most that it accepts. Facts of the
/// directory come along.
pub async fn facts_are_sums_of_what_stands(store: &(impl Store + FactSource)) -> Verdict {
    use PledgeState::{Cancelled, Collected, Committed, Pending, Refunded};
    let now = Span::ZERO;
    let mut early = pledge(1, Committed, now, 1);
    early.created_at = since().minus(Span::millis(1));
    let mut raised = pledge(11, Committed, now, 1_000_000);
    (raised.created_at, raised.confirmed_at) = (early.created_at, Some(since()));
    let mut given_up = pledge(2, Collected, now, 50);
    given_up.captured = Amount::new(20);
    let mut other = pledge(3, Committed, now, 400);
    other.backer = CREATOR;
    let first = vec![
        early,
        raised,
        given_up,
        other,
        pledge(4, Pending, now, 1_000),
        pledge(5, Cancelled, now, 7),
        pledge(6, Refunded, now, 9),
        pledge(7, Committed, Span::days(1), 10_000),
    ];
    let asking = campaign(store, 1, CREATOR, Currency::USD, vec![pledge(8, Committed, now, 3)]).await?;
    campaign(store, 2, CREATOR, Currency::USD, first).await?;
    for n in [3, 6, 7] {
        campaign(store, n, CREATOR, Currency::USD, Vec::new()).await?;
    }
    campaign(store, 4, BACKER, Currency::USD, vec![pledge(9, Committed, now, 100_000)]).await?;
    campaign(store, 5, CREATOR, Currency::EUR, vec![pledge(10, Committed, now, 5)]).await?;
    let label = |text: &str| Label::new(text).map_err(|error| LawBroken { detail: error.to_string() });
    let sum = |limit, issuer| SumQuery { limit, issuer, since: since(), household: false };
    let query = |account, raised_since| -> Result<FactQuery, LawBroken> {
        let invested = vec![sum(label("all")?, None), sum(label("issuer")?, Some(CREATOR))];
        Ok(FactQuery { account, campaign: asking, currency: Currency::USD, invested, raised_since })
    };
    let money = |minor| Money::new(Amount::new(minor), Currency::USD);
    let sums = |facts: &Facts| facts.invested.iter().map(|sum| sum.amount).collect::<Vec<_>>();
    let of_backer = store.facts(query(BACKER, None)?).await?;
    ensure_eq("what the backer put in", sums(&of_backer), vec![money(1_111_020), money(1_011_020)])?;
    ensure_eq("what the backer raised", of_backer.raised, None)?;
    let of_creator = store.facts(query(CREATOR, Some(since()))?).await?;
    ensure_eq("what the creator raised", of_creator.raised, Some(money(2_000 + 50_000 + 7_000)))?;
    let of_nobody = store.facts(query(AccountId::from_u128(0xD), Some(since()))?).await?;
    ensure_eq("what a stranger put in", sums(&of_nobody), vec![money(0), money(0)])?;
    ensure_eq("what a stranger raised", of_nobody.raised, Some(money(0)))
}
