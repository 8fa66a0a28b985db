//! Parameters in words.

use super::groups;
use fundly_core::{
    Money, Period, Policy, Span,
    formula::Condition,
    policy::{Anchor, Bound, Lapse, Right, Shift},
};

/// A group of parameters.
#[derive(Clone, Copy)]
pub(super) struct Group {
    pub name: &'static str,
    pub title: &'static str,
    /// What it means that there are none.
    pub none: &'static str,
}

const fn group(name: &'static str, title: &'static str, none: &'static str) -> Group {
    Group { name, title, none }
}

pub(super) const GROUPS: [Group; 17] = [
    group("funding", "Funding", ""),
    group("issuerCap", "What an issuer may raise", "No cap."),
    group("pledging", "Pledging", ""),
    group("categories", "Categories of people", "Nobody is treated otherwise than others."),
    group("limits", "What a person may put in", "No limit."),
    group("gates", "What must be done first", "Nothing."),
    group("windows", "Rights that open and close", "None."),
    group("closing", "Closing early, and material changes", "The deadline stands, and what was offered stands."),
    group("oversubscription", "More than the maximum", "What is above the maximum is refused."),
    group("collection", "Collection", ""),
    group("fees", "Fees", "None."),
    group("escrow", "Escrow and payout", ""),
    group("refund", "Refunds", ""),
    group("dispute", "Disputes", ""),
    group("shares", "Shares", ""),
    group("voting", "Voting", ""),
    group("clock", "Clock and calendar", "UTC; Saturday and Sunday off."),
];

/// The paths of a group, in the order in which they are told.
pub(super) fn paths(policy: &Policy, group: &str) -> Vec<String> {
    if group == "voting" {
        return vec!["voting".to_owned()];
    }
    let prefix = format!("{group}.");
    policy.parameters().into_iter().filter(|path| path.starts_with(&prefix)).collect()
}

/// What a parameter says.
pub(super) fn words(policy: &Policy, path: &str) -> String {
    let (group, member) = path.split_once('.').unwrap_or((path, ""));
    match group {
        "funding" => groups::funding(&policy.funding, member),
        "issuerCap" => groups::issuer_cap(policy.issuer_cap.as_ref().unwrap(), member),
        "pledging" => groups::pledging(&policy.pledging, member),
        "categories" => "a category or fact of a person, as the host vouches for it".to_owned(),
        "limits" => groups::limit(policy.limits.iter().find(|one| one.id.as_str() == member).unwrap()),
        "gates" => groups::gate(policy.gates.iter().find(|one| one.id.as_str() == member).unwrap()),
        "windows" => {
            let window = policy.windows.iter().find(|one| one.id.as_str() == member).unwrap();
            let closes: Vec<String> = window.closes.iter().map(bound).collect();
            format!("{}: from {} to {}", right(window.right), bound(&window.opens), closes.join("; "))
        }
        "closing" => groups::closing(&policy.closing, member),
        "oversubscription" => groups::oversubscription(policy.oversubscription.as_ref().unwrap(), member),
        "collection" => groups::collection(&policy.collection, member),
        "fees" => groups::fee(policy.fees.iter().find(|one| one.name.as_str() == member).unwrap()),
        "escrow" => groups::escrow(&policy.escrow, member),
        "refund" => groups::refund(&policy.refund, member),
        "dispute" => groups::dispute(&policy.dispute, member),
        "shares" => groups::shares(&policy.shares, member),
        "voting" => groups::voting(&policy.voting),
        "clock" => groups::clock(&policy.clock, member),
        other => panic!("no words for {other}"),
    }
}

fn counted(n: u64, one: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {one}s") }
}

/// Money with its thousands set apart.
pub(super) fn sum(money: Money) -> String {
    let text = money.to_string();
    let whole = text.find(['.', ' ']).unwrap_or(text.len());
    let (digits, rest) = text.split_at(whole);
    let spaced = digits.chars().enumerate().map(|(n, digit)| {
        let apart = n > 0 && (digits.len() - n).is_multiple_of(3);
        if apart { format!(",{digit}") } else { digit.to_string() }
    });
    format!("{}{rest}", spaced.collect::<String>())
}

/// A span as people say it: in days from four on, else in hours.
pub(super) fn span(span: Span) -> String {
    let millis = span.as_millis();
    let (minute, hour) = (60_000, 3_600_000);
    match millis {
        0 => "no time".to_owned(),
        _ if millis.is_multiple_of(24 * hour) && millis >= 96 * hour => counted(millis / (24 * hour), "day"),
        _ if millis.is_multiple_of(hour) => counted(millis / hour, "hour"),
        _ => counted(millis / minute, "minute"),
    }
}

pub(super) fn period(period: &Period) -> String {
    match *period {
        Period::Elapsed(time) => span(time),
        Period::CalendarDays(n) => counted(n.into(), "calendar day"),
        Period::BusinessDays(n) => counted(n.into(), "business day"),
        Period::Months(n) => counted(n.into(), "month"),
    }
}

const fn anchor(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Launch => "the launch",
        Anchor::Commit => "the pledge",
        Anchor::Late => "the late pledge",
        Anchor::Deadline => "the deadline",
        Anchor::Closed => "the close of funding",
        Anchor::Paid => "the payment",
        Anchor::Disbursed => "the first payout",
        Anchor::Fulfilled => "the shipping of a reward",
    }
}

pub(super) fn bound(bound: &Bound) -> String {
    let of = anchor(bound.anchor);
    match &bound.shift {
        None => of.to_owned(),
        Some(Shift::Before(time)) => format!("{} before {of}", period(time)),
        Some(Shift::After(time)) => format!("{} after {of}", period(time)),
    }
}

pub(super) fn who(who: &Condition) -> String {
    if who.is_always() { "everybody".to_owned() } else { format!("`{who}`") }
}

pub(super) const fn right(right: Right) -> &'static str {
    match right {
        Right::Cancel => "the backer calls a pledge off or lowers it",
        Right::Refund => "the creator gives money back",
        Right::Claim => "the backer asks the platform to decide",
    }
}

pub(super) const fn lapse(lapse: Lapse) -> &'static str {
    match lapse {
        Lapse::Lock => "the pledge is locked until the campaign is decided",
        Lapse::Bind => "the pledge binds",
        Lapse::Nothing => "nothing else changes",
    }
}
