//! Booking money that cleared: fees, escrow, and what follows from it.

use super::events::{FailureEffect, PaymentCaptured, ReceiptApplied};
use crate::{
    campaign::Stage,
    decide::{Handled, Refused, Tx},
    dispute, escrow,
    id::{PaymentId, ReceiptId},
    ledger::{LedgerAccount, Postings},
    money::Amount,
    pledge::{Dunning, Instalments, Pledge, PledgeState},
    policy::{CollectAt, FeeTo, IssueAt},
    settlement::Plan,
    share,
    text::Reference,
    time::Timestamp,
};

/// Money that cleared for a pledge.
pub(super) struct Capture {
    pub(super) payment: Option<PaymentId>,
    pub(super) receipt: Option<ReceiptId>,
    pub(super) amount: Amount,
    /// What the processor took, if the report says so; by the schedule otherwise.
    pub(super) fee: Option<Amount>,
    pub(super) provider_ref: Option<Reference>,
    /// Where the money comes from: the world, or unapplied.
    pub(super) from: LedgerAccount,
}

/// Whether a pledge still takes money.
pub(super) fn waits_for_money(pledge: &Pledge) -> bool {
    let open = matches!(
        pledge.state,
        PledgeState::Pending
            | PledgeState::Authorised
            | PledgeState::Committed
            | PledgeState::Errored
            | PledgeState::ActionRequired
            | PledgeState::Collected
    );
    open && pledge.captured < pledge.total() && !pledge.given_up()
}

/// What a pledge has to pay next: the whole, or the next of its instalments; never more than is open of it.
pub(crate) fn due(pledge: &Pledge) -> Amount {
    let open = pledge.total().saturating_sub(pledge.captured);
    let part = |parts: Instalments| super::instalment(pledge.total(), parts.count, parts.collected);
    pledge.instalments.map_or(open, |parts| part(parts).min(open))
}

/// Books money for a pledge: tip and fees on top to the platform, fees by schedule or report, the rest to escrow; then
/// releases and shares follow. When the pledge takes no money any more, the caller books a receipt instead.
pub(super) fn capture(tx: &mut Tx<'_>, pledge: &Pledge, capture: Capture) -> Handled {
    let amount = capture.amount;
    let mut after = pledge.clone();
    after.captured = after.captured.saturating_add(amount);
    let beside = after.beside_held().saturating_sub(pledge.beside_held());
    let goods = amount.saturating_sub(beside);
    let policy = &tx.terms()?.policy;
    let before = tx.campaign()?.totals.captured;
    let platform_fee = policy.fees_to_next(FeeTo::Platform, before, goods);
    let whole_fee = capture.fee.unwrap_or_else(|| policy.fees_to_next(FeeTo::Processor, before, goods));
    let processor_fee = whole_fee.min(goods.saturating_sub(platform_fee));
    let net = goods.saturating_sub(platform_fee).saturating_sub(processor_fee);
    let issue_now = policy.shares.issue == IssueAt::Clearing;
    let next_instalment = next_instalment(&after, policy.pledging.instalment_every, tx.now());
    let postings = Postings::none()
        .moving(net, capture.from, LedgerAccount::Escrow)
        .moving(platform_fee.saturating_add(beside), capture.from, LedgerAccount::PlatformFee)
        .moving(processor_fee, capture.from, LedgerAccount::ProcessorFee)
        .moving(whole_fee.saturating_sub(processor_fee), LedgerAccount::PlatformFee, LedgerAccount::ProcessorFee);
    if let Some(receipt) = capture.receipt {
        tx.emit(ReceiptApplied { receipt, pledge: pledge.id });
    }
    tx.emit(PaymentCaptured {
        payment: capture.payment,
        pledge: pledge.id,
        amount,
        platform_fee,
        processor_fee,
        provider_ref: capture.provider_ref,
        next_instalment,
        postings,
    });
    escrow::cleared(tx, net)?;
    let settled = matches!(tx.campaign()?.stage, Stage::Successful | Stage::Delivering | Stage::Completed);
    let walk = tx.campaign()?.settlement.as_ref().filter(|walk| walk.plan == Plan::Issue);
    let comes = walk.is_some_and(|walk| walk.cursor.is_none_or(|cursor| cursor < pledge.id));
    if issue_now || (settled && !comes) {
        share::issue_for_pledge(tx, pledge.id)?;
    }
    if pledge.captured.is_zero() {
        dispute::match_charge(tx, pledge.id)?;
    }
    Ok(())
}

/// When the part after this one is due, of a pledge whose money includes this one already.
fn next_instalment(paid: &Pledge, every: crate::time::Span, now: Timestamp) -> Option<Timestamp> {
    let parts = paid.instalments?;
    (parts.collected + 1 < parts.count && paid.captured < paid.total()).then(|| now.plus(every))
}

/// What a failed payment does to its pledge (R-PLEDGE-12): a pledge that was waiting for its first payment never stood and
/// is dropped, so that totals never count a failure; any other is in error and is reminded until its grace is over.
pub(super) fn after_failure(tx: &Tx<'_>, pledge: &Pledge, waits: bool) -> Result<FailureEffect, Refused> {
    let first = pledge.state == PledgeState::Pending && pledge.captured.is_zero();
    if first {
        let state = if waits { PledgeState::Pending } else { PledgeState::Dropped };
        return Ok(FailureEffect { pledge: pledge.id, state, dunning: None });
    }
    let closed = matches!(
        pledge.state,
        PledgeState::Cancelled
            | PledgeState::Dropped
            | PledgeState::Refunded
            | PledgeState::PartlyRefunded
            | PledgeState::Disputed
            | PledgeState::ChargedBack
    );
    if closed {
        return Ok(FailureEffect { pledge: pledge.id, state: pledge.state, dunning: None });
    }
    let state = if waits { PledgeState::ActionRequired } else { PledgeState::Errored };
    let campaign = tx.campaign()?;
    let rules = &tx.terms()?.policy.collection;
    // Until funding is closed nothing has to be mended: every promise is asked for then.
    let open = campaign.stage == Stage::Approved && rules.at != CollectAt::Pledge;
    let promise = pledge.captured.is_zero() && !pledge.late;
    let begun =
        campaign.closed_at.map(|closed| tx.terms().map_or(closed, |terms| terms.policy.collecting_from(closed)));
    let since = begun.filter(|_| promise).unwrap_or(tx.now());
    let fresh = Dunning {
        since,
        reminders: 0,
        next_at: since.plus(rules.remind_every),
        until: since.plus(rules.grace),
        final_try: false,
    };
    let dunning = pledge.dunning.or(if open { None } else { Some(fresh) });
    Ok(FailureEffect { pledge: pledge.id, state, dunning })
}
