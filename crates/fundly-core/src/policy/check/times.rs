//! Times that contradict each other: holds that run out before the end, windows that close before they open.

use super::Flaws;
use crate::{
    clock::Period,
    policy::{Anchor, Bound, CollectAt, Policy, Shift, Window},
    time::{Span, Timestamp},
};

/// Days on which a window is tried: all of a leap year and the year after, so that no month, holiday or change of the clocks
/// is left out.
const DAYS_TRIED: u32 = 731;

pub(super) fn check(policy: &Policy, flaws: &mut Flaws) {
    let funding = &policy.funding;
    if let Some(until) = policy.until {
        flaws.check(policy.since < until, "until", until, format!("must be after since, which is {}", policy.since));
    }
    if let Some(longest) = funding.open_max {
        let reason = format!("may not be longer than openMax, which is {longest}");
        flaws.check(funding.open_min <= longest, "funding.openMin", funding.open_min, reason);
        let early = policy.closing.early.filter(|early| early.open_min > longest);
        let reason = format!("may not be longer than funding.openMax, which is {longest}");
        flaws.check(early.is_none(), "closing.early.openMin", early.map_or(Span::ZERO, |early| early.open_min), reason);
    }
    holds(policy, flaws);
    for window in &policy.windows {
        opens_and_closes(policy, window, flaws);
    }
    let zero = |period: &Period| policy.clock.after(Timestamp::MIN, period) == Timestamp::MIN;
    if let Some(change) = &policy.closing.material_change {
        let path = "closing.materialChange.reconfirm";
        flaws.check(!zero(&change.reconfirm), path, change.reconfirm, "nobody can confirm in no time");
    }
    payouts(policy, flaws);
}

/// A hold must outlast the campaign and its cooling-off, or the money is gone when it is to be taken.
fn holds(policy: &Policy, flaws: &mut Flaws) {
    let collection = &policy.collection;
    if collection.at != CollectAt::Authorise {
        return;
    }
    for hold in &collection.holds {
        let path = format!("collection.holds.{}.lasts", hold.method);
        let Some(longest) = policy.funding.open_max else {
            flaws.check(false, path, hold.lasts, "no hold outlasts a campaign whose length has no bound");
            continue;
        };
        let end = longest_until_collected(policy, longest);
        let reason =
            format!("the money is held for a shorter time than a campaign may take to collect it, which is {end}");
        flaws.check(hold.lasts >= end, path, hold.lasts, reason);
        let honoured = hold.honoured.is_none_or(|honoured| honoured <= hold.lasts);
        let path = format!("collection.holds.{}.honoured", hold.method);
        flaws.check(honoured, path, hold.honoured.unwrap_or_default(), "is longer than the hold lasts");
    }
}

/// The longest that a campaign of a length may take until its money is collected, on whatever day it ends: weekends, holidays
/// and days that count to their end make a difference.
fn longest_until_collected(policy: &Policy, open: Span) -> Span {
    let ends = (0..DAYS_TRIED).map(|n| policy.clock.after(day(n), &Period::CalendarDays(0)));
    let waits = ends.map(|end| policy.collecting_from(end).since(end).as_millis()).max();
    Span::millis(open.as_millis().saturating_add(waits.unwrap_or(0)))
}

/// A day on which rules are tried.
fn day(n: u32) -> Timestamp {
    Timestamp::MIN.plus(Span::days(18_262 + n)).plus(Span::hours(12))
}

/// Where both ends hang on the same moment, the window must open before it closes, on whatever day that is.
fn opens_and_closes(policy: &Policy, window: &Window, flaws: &mut Flaws) {
    for closes in &window.closes {
        let path = format!("{}.closes", window.path());
        if closes.anchor == window.opens.anchor {
            let at = |bound: &Bound, anchor| bound.from(&policy.clock, anchor);
            let stands = (0..DAYS_TRIED).map(day).all(|from| at(&window.opens, from) < at(closes, from));
            flaws.check(stands, &path, closes, format!("must come after it opens, which is at {}", window.opens));
        }
        let from_start = matches!(window.opens.anchor, Anchor::Launch | Anchor::Commit);
        if let (true, Anchor::Deadline, Some(Shift::Before(period)), Some(longest)) =
            (from_start, closes.anchor, &closes.shift, policy.funding.open_max)
        {
            let deadline = day(0).plus(longest);
            let stands = policy.clock.before(deadline, period) > day(0);
            flaws.check(
                stands,
                &path,
                closes,
                format!("is over before the longest campaign opens, which is {longest}"),
            );
        }
    }
}

fn payouts(policy: &Policy, flaws: &mut Flaws) {
    let Some(days) = &policy.escrow.payouts else { return };
    let at: Vec<Timestamp> = days.after.iter().map(|period| policy.clock.after(Timestamp::MIN, period)).collect();
    flaws.check(!at.is_empty(), "escrow.payouts.after", "", "must name the first payout");
    flaws.check(at.windows(2).all(|pair| pair[0] < pair[1]), "escrow.payouts.after", "", "must rise");
    let repeats = days.every.is_none_or(|every| every > Span::ZERO);
    flaws.check(repeats, "escrow.payouts.every", "0d", "must be some time");
}
