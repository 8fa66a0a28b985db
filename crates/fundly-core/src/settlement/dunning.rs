//! Dunning: reminding backers of failed payments, trying a last time, dropping what stays unpaid (R-SETTLE-4).

use super::{
    Plan,
    events::{BackerReminded, PledgeDropped, earlier},
};
use crate::{
    decide::{Handled, Tx},
    payment,
    pledge::{Dunning, Pledge, PledgeState},
    time::{Span, Timestamp},
};

/// The shortest time until something is due again.
const MOMENT: Span = Span::millis(1);

/// The first walk: over pledges in error; the second, over those that wait for the backer, follows by itself.
pub(super) const fn first() -> Plan {
    Plan::Dun { state: PledgeState::Errored, next: None }
}

/// Does what is due for one pledge, and keeps the earliest moment when something is due again.
pub(super) fn dun(tx: &mut Tx<'_>, pledge: &Pledge, next: &mut Option<Timestamp>) -> Handled {
    let Some(dunning) = pledge.dunning else { return Ok(()) };
    let rules = tx.terms()?.policy.collection.clone();
    let now = tx.now();
    if now >= dunning.until || (dunning.final_try && pledge.payment.is_none()) {
        if rules.final_try && !dunning.final_try {
            // A last try that fails is over at once; its report is waited for as long as between two reminders.
            let until = now.plus(rules.remind_every).max(now.plus(MOMENT));
            *next = earlier(*next, Some(until));
            return final_try(tx, pledge, Dunning { next_at: now, until, final_try: true, ..dunning });
        }
        return drop(tx, pledge);
    }
    if dunning.final_try {
        *next = earlier(*next, Some(dunning.until));
        return Ok(());
    }
    let mut due = dunning.next_at;
    if now >= due {
        due = due.plus(rules.remind_every).max(now.plus(MOMENT));
        tx.emit(BackerReminded { pledge: pledge.id, backer: pledge.backer, until: dunning.until, next_at: due });
    }
    *next = earlier(*next, Some(due.min(dunning.until)));
    Ok(())
}

fn final_try(tx: &mut Tx<'_>, pledge: &Pledge, dunning: Dunning) -> Handled {
    payment::withdraw(tx, pledge.id)?;
    tx.emit(super::events::FinalTryMade { pledge: pledge.id, dunning });
    payment::take(tx, pledge);
    Ok(())
}

/// Gives a pledge up: unpaid ones are dropped; of one paid in part, the paid part is kept as a contribution.
pub(super) fn drop(tx: &mut Tx<'_>, pledge: &Pledge) -> Handled {
    payment::withdraw(tx, pledge.id)?;
    let keeps = !pledge.captured.is_zero();
    tx.emit(PledgeDropped { pledge: pledge.id, keeps_paid_part: keeps });
    if !keeps {
        crate::reward::offer_freed(tx, pledge);
    }
    Ok(())
}

/// At the end of grace: what still waits for a report is dropped, and a further instalment is not waited for: it is asked for
/// again after the outcome. Money that comes all the same is booked as unapplied.
pub(super) fn give_up(tx: &mut Tx<'_>, pledge: &Pledge) -> Handled {
    let open = matches!(
        pledge.state,
        PledgeState::Pending
            | PledgeState::Committed
            | PledgeState::Authorised
            | PledgeState::Errored
            | PledgeState::ActionRequired
    );
    match (open, pledge.payment) {
        (true, _) => drop(tx, pledge),
        (false, Some(_)) => payment::withdraw(tx, pledge.id),
        (false, None) => Ok(()),
    }
}
