//! Dunning: reminding backers of failed payments, trying a last time, dropping what stays unpaid (R-SETTLE-4).

use super::{
    Plan,
    events::{BackerReminded, PledgeDropped},
};
use crate::{
    decide::{Handled, Tx},
    payment::{self, PaymentKind, Purpose},
    pledge::{Dunning, Pledge, PledgeState},
    time::Timestamp,
};

/// The first walk: over pledges in error; the second, over those that wait for the backer, follows by itself.
pub(super) const fn first() -> Plan {
    Plan::Dun { state: PledgeState::Errored, next: None }
}

/// Does what is due for one pledge, and keeps the earliest moment when something is due again.
pub(super) fn dun(tx: &mut Tx<'_>, pledge: &Pledge, next: &mut Option<Timestamp>) -> Handled {
    let Some(dunning) = pledge.dunning else { return Ok(()) };
    let rules = tx.terms()?.policy.collection.clone();
    let now = tx.now();
    if now >= dunning.until {
        if rules.final_try && !dunning.final_try {
            return final_try(tx, pledge, dunning);
        }
        return drop(tx, pledge);
    }
    let mut due = dunning.next_at;
    if now >= due {
        due = due.plus(rules.remind_every).max(now.plus(crate::time::Span::millis(1)));
        tx.emit(BackerReminded { pledge: pledge.id, backer: pledge.backer, until: dunning.until, next_at: due });
    }
    let wake = due.min(dunning.until);
    *next = Some(next.map_or(wake, |earlier| earlier.min(wake)));
    Ok(())
}

fn final_try(tx: &mut Tx<'_>, pledge: &Pledge, dunning: Dunning) -> Handled {
    payment::withdraw(tx, pledge.id)?;
    tx.emit(super::events::FinalTryMade { pledge: pledge.id, dunning: Dunning { final_try: true, ..dunning } });
    let purpose = Purpose::Pledge { pledge: pledge.id };
    payment::instruct(tx, PaymentKind::Capture, purpose, payment::due(pledge), pledge.method.clone());
    Ok(())
}

/// Gives a pledge up: unpaid ones are dropped; of one paid in part, the paid part is kept as a contribution.
fn drop(tx: &mut Tx<'_>, pledge: &Pledge) -> Handled {
    payment::withdraw(tx, pledge.id)?;
    let keeps = !pledge.captured.is_zero();
    tx.emit(PledgeDropped { pledge: pledge.id, keeps_paid_part: keeps });
    if !keeps {
        crate::reward::offer_freed(tx, pledge);
    }
    Ok(())
}

/// At the end of grace: what still waits for a report is dropped. Money that comes all the same is booked as unapplied.
pub(super) fn give_up(tx: &mut Tx<'_>, pledge: &Pledge) -> Handled {
    let open = matches!(
        pledge.state,
        PledgeState::Pending
            | PledgeState::Committed
            | PledgeState::Authorised
            | PledgeState::Errored
            | PledgeState::ActionRequired
    );
    if open { drop(tx, pledge) } else { Ok(()) }
}
