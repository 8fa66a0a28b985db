//! A worked example, computed by the policy itself.

use super::{
    super::{fact, person},
    head, row, sure, words,
};
use fundly_core::{
    Amount, Currency, Money, Policy, Span, Timestamp,
    policy::{CollectAt, Facts, FeeTo, Moments, Values, Verdict},
    text::Label,
};
use std::fmt::Write as _;

/// When the campaign starts: in Europe and in America clocks go back while it runs.
const START: &str = "2026-10-12T14:00:00Z";

/// What is put in, by somebody with an income of 60,000 and a net worth of 80,000.
const SUM: i64 = 5_000;
const INCOME: i64 = 6_000_000;
const NET_WORTH: i64 = 8_000_000;

pub(super) fn example(policy: &Policy) -> String {
    let mut page = "\n# Worked example\n\nComputed by the policy itself.\n".to_owned();
    fees(&mut page, policy);
    person_of(&mut page, policy);
    campaign(&mut page, policy);
    page
}

fn money(policy: &Policy, minor: i64) -> Money {
    Money::new(Amount::new(minor), policy.currency.unwrap_or(Currency::USD))
}

fn told(policy: &Policy, minor: i64) -> String {
    words::sum(money(policy, minor))
}

fn fees(page: &mut String, policy: &Policy) {
    let sum = money(policy, SUM);
    let named = policy.fees.iter().filter(|fee| fee.share_of.is_none() && !fee.on_top).map(|fee| {
        let taken = fee.on(sum.amount());
        let shares: Vec<String> = policy.parts_of_fee(fee.name.as_str(), taken)[1..]
            .iter()
            .map(|part| format!("{} {}", part.fee, told(policy, part.amount.minor())))
            .collect();
        let of_it = if shares.is_empty() { String::new() } else { format!(" (of it {})", shares.join(", ")) };
        format!("{} {}{of_it}", fee.name, told(policy, taken.minor()))
    });
    let named: Vec<String> = named.collect();
    let taken = [FeeTo::Platform, FeeTo::Processor].map(|to| policy.fees_to(to, sum.amount()).minor());
    let left = told(policy, SUM - taken[0] - taken[1]);
    writeln!(page, "\n**A pledge of {sum}.** Fees: {}. The campaign has {left}.", named.join(", ")).unwrap();
}

fn person_of(page: &mut String, policy: &Policy) {
    if policy.limits.is_empty() && policy.gates.is_empty() {
        return;
    }
    let (income, worth) = (money(policy, INCOME), money(policy, NET_WORTH));
    writeln!(
        page,
        "\n**A person with an income of {income} and a net worth of {worth}**, who put in nothing before:\n"
    )
    .unwrap();
    head(page, &["as", "may put in", "and must first", "by"]);
    let nobody: Option<&Label> = None;
    for category in std::iter::once(nobody).chain(policy.categories.iter().map(Some)) {
        let flags: Vec<&str> = category.map(Label::as_str).into_iter().collect();
        let mut facts = person(income, worth, &flags);
        facts.investor.category = category.cloned().map(fact);
        let rooms = policy.rooms(&asked(&facts, policy, Amount::ZERO), Amount::ZERO);
        let tightest = rooms.iter().min_by_key(|room| room.left);
        let most = tightest.map(|room| room.left);
        let most_told = most.map_or("no limit".to_owned(), |most| format!("up to {}", told(policy, most.minor())));
        // What is asked for is what they may at most, or a quarter of what they own.
        let sum = most.unwrap_or(Amount::new(NET_WORTH / 4));
        let gates = match policy.invest(&asked(&facts, policy, sum), Amount::ZERO, &[]).verdict {
            Verdict::Require { gates } => gates,
            _ => Vec::new(),
        };
        let shown = |gate: &fundly_core::policy::OpenGate| match gate.shows {
            Some(amount) => format!("{} (shown: {})", gate.gate, told(policy, amount.minor())),
            None => gate.gate.to_string(),
        };
        let first = gates.iter().map(shown).collect::<Vec<_>>().join(", ");
        let by = tightest.and_then(|room| room.cites.first()).map_or_else(
            || policy.cites("limits").first().map_or_else(String::new, |cite| cite.source.to_string()),
            ToString::to_string,
        );
        let name = category.map_or("nobody in particular".to_owned(), |label| format!("`{label}`"));
        row(page, &[name, most_told, if first.is_empty() { "nothing".to_owned() } else { first }, by]);
    }
    if policy.limits.is_empty() {
        writeln!(page, "\nThe gates are those for {}.", told(policy, NET_WORTH / 4)).unwrap();
    }
}

fn asked<'a>(facts: &'a Facts, policy: &Policy, sum: Amount) -> Values<'a> {
    Values { facts: Some(facts), amount: sum, now: policy.as_of, maximum: Amount::MAX, ..Values::default() }
}

fn campaign(page: &mut String, policy: &Policy) {
    let launch: Timestamp = START.parse().unwrap();
    assert!(policy.is_in_force(launch));
    let longest = policy.funding.open_max.unwrap_or(Span::days(30));
    let open = Span::days(30).max(policy.funding.open_min).min(longest);
    let commit = launch.plus(Span::days(1));
    let open_ended = policy.funding.model == fundly_core::policy::FundingModel::OpenEnded;
    let deadline = (!open_ended).then(|| launch.plus(open));
    let paid = if policy.collection.at == CollectAt::Pledge { Some(commit) } else { deadline };
    let moments =
        Moments { launch: Some(launch), commit: Some(commit), deadline, closed: deadline, paid, ..Moments::default() };
    let local = |at: Timestamp| policy.clock.local(at);
    match deadline {
        Some(deadline) => writeln!(
            page,
            "\n**A campaign of {}**, launched {}, with its deadline {}; a pledge placed {}:\n",
            words::span(open),
            local(launch),
            local(deadline),
            local(commit)
        ),
        None => writeln!(page, "\n**A campaign without a deadline**, and a contribution made {}:\n", local(commit)),
    }
    .unwrap();
    let mut lines: Vec<(Timestamp, String, String)> = Vec::new();
    for window in &policy.windows {
        let path = format!("windows.{}", window.id);
        let source = policy.cites(&path).first().map(|cite| format!("{} (*{}*)", cite.source, sure(cite.certainty)));
        let Some((opens, closes)) = window.interval(&policy.clock, &moments) else { continue };
        let right = words::right(window.right);
        lines.push((opens, format!("`{path}` opens: {right}"), source.clone().unwrap_or_default()));
        if let Some(closes) = closes {
            lines.push((closes, format!("`{path}` closes"), source.unwrap_or_default()));
        }
    }
    for decision in policy.schedule(&moments) {
        if let Verdict::Schedule { at, action } = decision.verdict {
            let source = decision.cites.first().map(|cite| format!("{} (*{}*)", cite.source, sure(cite.certainty)));
            lines.push((at, action.about().to_owned(), source.unwrap_or_default()));
        }
    }
    lines.sort_by_key(|(at, ..)| *at);
    head(page, &["when", "what", "by"]);
    for (at, what, by) in lines {
        row(page, &[local(at), what, by]);
    }
}
