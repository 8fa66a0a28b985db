//! Oversubscription: allotting the maximum of a campaign among the promises that stand when funding is closed (R-SETTLE-5).
//!
//! What is divided is free money, not goods: a pledge with reward lines is kept whole, and was taken only while there was
//! room for it (R-PLEDGE-13). Where shares are offered, what is allotted is whole units of the class, so that nobody pays for
//! a fraction that buys nothing. The smallest lot is a minimum fill: the earliest get one each as far as the maximum goes, and
//! a rest that is less than one is not allotted at all.
//!
//! Who gets nothing is let go of, with everything that was paid. Who gets a part promises that part from then on, so that
//! only the part is collected, only the part bears fees, and only the part buys shares; what was paid beyond goes back.

mod event;
mod walk;

#[cfg(test)]
mod tests;

pub use event::PledgeAllotted;
pub use walk::Allotting;

use super::{Plan, dunning};
use crate::{
    campaign::{Campaign, Terms},
    decide::{Handled, Refused, Tx},
    id::PledgeId,
    money::Amount,
    payment::{self, PaymentKind},
    pledge::{self, Pledge, PledgeState},
    refund::{self, Ground},
    share::ClassTerms,
};

/// In what the maximum is allotted: minor units, or units of the class on offer.
struct Measure(Option<ClassTerms>);

impl Measure {
    fn of(tx: &Tx<'_>, terms: &Terms) -> Self {
        Self(terms.offers.and_then(|class| tx.rows.class(class)).map(|class| class.terms.clone()))
    }

    fn portions(&self, money: Amount) -> Amount {
        let Some(class) = &self.0 else { return money };
        // Units are below 2^53.
        Amount::new(i64::try_from(class.units_for(money).get()).unwrap_or(i64::MAX))
    }

    fn cost(&self, portions: Amount) -> Amount {
        let Some(class) = &self.0 else { return portions };
        class.cost_of(crate::share::Units::saturating(u128::try_from(portions.minor()).unwrap_or(0)))
    }

    /// The fewest portions that a pledge can be allotted, where that is more than one.
    fn smallest(&self, pledge: &Pledge) -> Amount {
        let least = self.0.as_ref().filter(|_| pledge.class.is_some()).map(|class| class.least().get());
        Amount::new(least.filter(|units| *units > 1).and_then(|units| i64::try_from(units).ok()).unwrap_or(0))
    }
}

/// The maximum, where the policy allots it.
fn maximum(terms: &Terms) -> Option<Amount> {
    terms.policy.oversubscription.and(terms.maximum).map(|maximum| maximum.amount())
}

/// What a pledge brings if it is kept whole: nothing unless it stands.
fn stake(pledge: &Pledge) -> Amount {
    match pledge.state.counts().committed {
        false => Amount::ZERO,
        true if pledge.captured.is_zero() => pledge.promised(),
        true => pledge.collected(),
    }
}

/// Whether more is promised than is accepted, what waits for its first payment included.
fn exceeds(campaign: &Campaign, maximum: Amount) -> bool {
    campaign.totals.committed.saturating_add(campaign.totals.pending) > maximum
}

/// Whether the maximum has to be allotted when funding is closed.
pub(super) fn needed(tx: &Tx<'_>) -> Result<bool, Refused> {
    let campaign = tx.campaign()?;
    Ok(maximum(tx.terms()?).is_some_and(|maximum| exceeds(campaign, maximum)))
}

/// Whether closing waits for first payments that may or may not take part.
pub(super) fn waits(tx: &Tx<'_>) -> Result<bool, Refused> {
    Ok(tx.campaign()?.totals.pending.is_positive() && needed(tx)?)
}

/// The work of allotting.
pub(super) fn plan() -> Plan {
    Plan::Allot { walk: Box::new(Allotting::start()) }
}

/// Whether collecting is still to begin after funding was closed: the walk that asks for the money of every promise comes
/// after the cooling-off and after the maximum was allotted, and nothing is taken before it.
pub(crate) fn held_off(campaign: &Campaign) -> bool {
    let allotting = campaign.settlement.as_ref().is_some_and(|work| matches!(work.plan, Plan::Allot { .. }));
    campaign.collect_at.is_some() || allotting
}

/// Looks at one pledge, and gives it its part in the last walk.
pub(super) fn one(tx: &mut Tx<'_>, walk: &mut Allotting, pledge: &Pledge) -> Handled {
    if let (Allotting::Counting { .. }, PledgeState::Pending) = (&*walk, pledge.state) {
        // Its first payment was waited for as long as grace: it does not stand.
        return dunning::drop(tx, pledge);
    }
    let whole = stake(pledge);
    if whole.is_zero() {
        return Ok(());
    }
    if !pledge.lines.is_empty() {
        if let Allotting::Counting { kept, .. } = walk {
            *kept = kept.saturating_add(whole);
        }
        return Ok(());
    }
    let terms = tx.terms()?;
    let measure = Measure::of(tx, terms);
    let rule = terms.policy.oversubscription;
    let fill = rule.and_then(|rule| rule.minimum_fill).map_or(Amount::ZERO, |money| measure.portions(money.amount()));
    // In proportion all may come to less than a lot: then nobody would get anything of what everybody asked for.
    let fill = fill.max(measure.smallest(pledge));
    let want = measure.portions(whole);
    if let Allotting::Counting { money, .. } = walk {
        *money = money.saturating_add(whole);
    }
    let Some(part) = walk.see(want, want.min(fill)) else { return Ok(()) };
    let part = if part < measure.smallest(pledge) { Amount::ZERO } else { measure.cost(part) };
    if part < whole { give(tx, pledge, whole, part) } else { Ok(()) }
}

/// The walk that follows a finished one; none when all is allotted.
pub(super) fn next(tx: &Tx<'_>, walk: &Allotting) -> Result<Option<Allotting>, Refused> {
    let Allotting::Counting { kept, money, asked, least } = walk else { return Ok(walk.next()) };
    let terms = tx.terms()?;
    let (Some(maximum), Some(rule)) = (maximum(terms), terms.policy.oversubscription) else { return Ok(None) };
    let room = maximum.saturating_sub(*kept).max(Amount::ZERO);
    // What was given back before, or never cleared, may have left room for all.
    let available = Measure::of(tx, terms).portions(room);
    Ok((*money > room).then(|| Allotting::counted(rule.method, available, *asked, *least)))
}

/// Cuts a pledge to its part; what it paid beyond goes back.
fn give(tx: &mut Tx<'_>, pledge: &Pledge, whole: Amount, part: Amount) -> Handled {
    let disputed = pledge.state == PledgeState::Disputed;
    if part.is_zero() && !disputed {
        return refund::unwind(tx, pledge.id, Ground::Oversubscribed);
    }
    let capture =
        pledge.payment.and_then(|id| tx.rows.payment(id)).is_some_and(|asked| asked.kind == PaymentKind::Capture);
    if capture {
        payment::withdraw(tx, pledge.id)?;
    }
    // What a bank has cannot go back before it has decided.
    if !pledge.captured.is_zero() && !disputed {
        refund::grant(tx, pledge.id, whole.saturating_sub(part), Ground::Oversubscribed)?;
    }
    tx.emit(PledgeAllotted { pledge: pledge.id, asked: whole, amount: part });
    Ok(())
}

/// Gives back what a pledge paid beyond its part, once no bank has the money any more.
pub(crate) fn give_excess(tx: &mut Tx<'_>, id: PledgeId) -> Handled {
    let pledge = pledge::pledge(tx, id)?;
    let excess = pledge.refundable().saturating_sub(pledge.total());
    if pledge.state == PledgeState::Disputed || !excess.is_positive() {
        return Ok(());
    }
    if pledge.amount.is_zero() {
        return refund::unwind(tx, id, Ground::Oversubscribed);
    }
    refund::grant(tx, id, excess, Ground::Oversubscribed).map(|_| ())
}
