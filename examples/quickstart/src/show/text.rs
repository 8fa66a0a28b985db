//! The report, section by section.

use super::{
    Style,
    curve::curve,
    percent, plain,
    table::{Side::Left, Side::Right, table},
    words,
};
use crate::report::{PledgeLine, Report};
use fundly_core::{Amount, Currency};

/// The whole report.
pub fn report(report: &Report, style: Style) -> String {
    let sections = [
        ("Campaign", overview(report)),
        ("Funding curve: promised money day by day", curve(report, style)),
        ("Rewards", rewards(report, style)),
        ("Pledges", pledges(report, style)),
        ("Ledger", ledger(report, style)),
        ("Milestones", milestones(report, style)),
        ("Cap table", cap_table(report, style)),
        ("Votes", votes(report, style)),
        ("Backlog: open requests, in the order of the holders' votes", backlog(report, style)),
        ("Proof", proof(report, style)),
    ];
    let section = |(title, body): (&str, String)| format!("\n{}\n{body}", style.heading(title));
    sections.map(section).concat()
}

fn overview(report: &Report) -> String {
    let campaign = &report.campaign;
    let money = |amount| format!("{} {}", plain(amount, campaign.currency), campaign.currency);
    let progress = &campaign.progress;
    let reached = progress.basis_points.map(|points| format!(" ({} %)", points / 100)).unwrap_or_default();
    let lines = [
        ("title", campaign.title.clone()),
        ("creator", campaign.creator.clone()),
        ("phase", format!("{}, on {}", words(&campaign.phase), campaign.now.date())),
        ("goal", progress.goal.map_or_else(|| "none".to_owned(), money)),
        ("promised", format!("{}{reached}", money(progress.committed))),
        ("collected", format!("{}, after {} given back", money(progress.collected), money(campaign.refunded))),
        ("backers", format!("{} with {} pledges", campaign.backers, campaign.pledges)),
        ("tips", money(campaign.tips)),
        ("paid out", money(campaign.paid_out)),
        ("talk", format!("{} posts, {} comments", campaign.posts, campaign.comments)),
    ];
    lines.map(|(name, value)| format!("  {name:<12}{value}\n")).concat()
}

fn rewards(report: &Report, style: Style) -> String {
    let currency = report.campaign.currency;
    let row = |tier: &crate::report::TierLine| {
        [
            tier.title.clone(),
            plain(tier.price, currency),
            tier.taken.to_string(),
            tier.quantity.map_or_else(|| "any".to_owned(), |quantity| quantity.to_string()),
            tier.waiting.to_string(),
            plain(tier.amount, currency),
        ]
    };
    let rows: Vec<_> = report.rewards.iter().map(row).collect();
    let columns =
        [("reward", Left), ("price", Right), ("taken", Right), ("of", Right), ("waiting", Right), ("money", Right)];
    table(columns, &rows, style)
}

fn pledges(report: &Report, style: Style) -> String {
    let currency = report.campaign.currency;
    let mut rows: Vec<_> = report.pledges.iter().map(|pledge| pledge_row(pledge, currency)).collect();
    let sum = |of: fn(&PledgeLine) -> Amount| {
        let sum = report.pledges.iter().fold(Amount::ZERO, |sum, pledge| sum.saturating_add(of(pledge)));
        plain(sum, currency)
    };
    let shares: u64 = report.pledges.iter().map(|pledge| pledge.shares).sum();
    rows.push([
        String::new(),
        "all together".to_owned(),
        String::new(),
        String::new(),
        sum(|pledge| pledge.captured),
        sum(|pledge| pledge.refunded),
        sum(|pledge| pledge.fees),
        shares.to_string(),
        String::new(),
    ]);
    let columns = [
        ("placed", Left),
        ("backer", Left),
        ("order", Left),
        ("to pay", Right),
        ("paid", Right),
        ("back", Right),
        ("fees", Right),
        ("shares", Right),
        ("state", Left),
    ];
    table(columns, &rows, style)
}

fn pledge_row(pledge: &PledgeLine, currency: Currency) -> [String; 9] {
    [
        pledge.placed.date(),
        pledge.backer.clone().unwrap_or_else(|| "(not named)".to_owned()),
        pledge.order.clone(),
        plain(pledge.amount.saturating_add(pledge.tip), currency),
        plain(pledge.captured, currency),
        plain(pledge.refunded, currency),
        plain(pledge.fees, currency),
        pledge.shares.to_string(),
        words(&pledge.state),
    ]
}

fn ledger(report: &Report, style: Style) -> String {
    let currency = report.campaign.currency;
    let row = |line: &crate::report::LedgerLine| [words(&line.account), plain(line.balance, currency)];
    let mut rows: Vec<_> = report.ledger.iter().map(row).collect();
    let sum = report.ledger.iter().fold(Amount::ZERO, |sum, line| sum.saturating_add(line.balance));
    rows.push(["all together".to_owned(), plain(sum, currency)]);
    table([("account", Left), ("balance", Right)], &rows, style)
}

fn milestones(report: &Report, style: Style) -> String {
    let currency = report.campaign.currency;
    let money = |tranche: Option<Amount>| tranche.map(|amount| plain(amount, currency)).unwrap_or_default();
    let row = |line: &crate::report::MilestoneLine| [line.title.clone(), money(line.tranche), words(&line.state)];
    let rows: Vec<_> = report.milestones.iter().map(row).collect();
    table([("milestone", Left), ("tranche", Right), ("state", Left)], &rows, style)
}

fn cap_table(report: &Report, style: Style) -> String {
    let row = |stake: &crate::report::Stakeholder| {
        let (shares, votes) = (stake.shares.to_string(), stake.votes.to_string());
        [stake.holder.clone(), shares, stake.frozen.to_string(), votes, percent(stake.millionths)]
    };
    let mut rows: Vec<_> = report.cap_table.iter().map(row).collect();
    let sum = |of: fn(&crate::report::Stakeholder) -> u64| report.cap_table.iter().map(of).sum::<u64>().to_string();
    let together = format!("{} holders", rows.len());
    rows.push([
        together,
        sum(|stake| stake.shares),
        sum(|stake| stake.frozen),
        sum(|stake| stake.votes),
        String::new(),
    ]);
    let columns = [("holder", Left), ("shares", Right), ("frozen", Right), ("votes", Right), ("part", Right)];
    table(columns, &rows, style)
}

fn votes(report: &Report, style: Style) -> String {
    let row = |vote: &crate::report::VoteResult| {
        [
            vote.title.clone(),
            vote.tally.yes.to_string(),
            vote.tally.no.to_string(),
            vote.tally.abstain.to_string(),
            vote.electorate.to_string(),
            words(&vote.status),
            if vote.recount_agrees { "agrees" } else { "DIFFERS" }.to_owned(),
        ]
    };
    let rows: Vec<_> = report.votes.iter().map(row).collect();
    let columns = [
        ("question", Left),
        ("yes", Right),
        ("no", Right),
        ("abstain", Right),
        ("of", Right),
        ("result", Left),
        ("recount", Left),
    ];
    table(columns, &rows, style)
}

fn backlog(report: &Report, style: Style) -> String {
    let row = |(place, line): (usize, &crate::report::BacklogLine)| {
        let (votes, holders) = (line.support.to_string(), line.supporters.to_string());
        [place.to_string(), line.title.clone(), votes, holders, words(&line.state)]
    };
    let rows: Vec<_> = (1..).zip(&report.backlog).map(row).collect();
    table([("", Right), ("feature", Left), ("votes", Right), ("holders", Right), ("state", Left)], &rows, style)
}

fn proof(report: &Report, style: Style) -> String {
    let proof = &report.verified;
    let verdict = style.good("Verified.");
    format!(
        "  {verdict} The {} entries of the journal form one unbroken chain,\n  and replaying them makes exactly the {} \
         rows that are stored.\n  Last hash: {}\n",
        proof.entries, proof.rows, proof.hash
    )
}
