//! The journal as plain-text accounting, read by the real hledger.

use crate::common::*;
use fundly_core::{
    Actor, Amount, Currency, Entry, Money, Role, Span,
    escrow::RequestPayout,
    ledger::{LedgerAccount, Statement, export},
    payment::{PaymentResult, ReportPayment},
    report::YearEnds,
};
use pollster::block_on;
use std::{
    collections::BTreeMap,
    io::Write,
    process::{Command, Stdio},
};

/// What hledger answers on standard output; none when it is not installed. CI must have it.
fn hledger(journal: &str, arguments: &[&str]) -> Option<Result<String, String>> {
    let answer = reader("hledger", journal, arguments);
    if answer.is_none() {
        assert!(std::env::var_os("CI").is_none(), "hledger is needed in CI");
        eprintln!("skipped: hledger is not installed (apt-get install hledger)");
    }
    answer
}

fn reader(program: &str, journal: &str, arguments: &[&str]) -> Option<Result<String, String>> {
    let started = Command::new(program)
        .args(["-f", "-"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut child = started.ok()?;
    child.stdin.take().unwrap().write_all(journal.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Some(if output.status.success() { Ok(text(output.stdout)) } else { Err(text(output.stderr)) })
}

/// Two years of an open-ended campaign: contributions with fees, a report without a place to go, payouts paid and failed.
fn eventful() -> World {
    let mut world = World::open_ended();
    for n in 0..12 {
        world.paid(backer(n), &format!("{}.{:02}", 10 + n, (n * 37) % 100));
        world.later(Span::days(40));
    }
    let unknown = PaymentResult::Captured { amount: usd("3.21"), fee: None };
    world.host(ReportPayment { payment: None, provider_ref: "wire".parse().unwrap(), result: unknown });
    for (amount, fee, pays) in [("20.00", "0.35", true), ("11.11", "0.25", false), ("5.55", "0.00", true)] {
        let order = RequestPayout {
            payee: backer(99),
            amount: usd(amount),
            fee: Some(usd(fee)),
            reason: "hosting".parse().unwrap(),
            feature: None,
        };
        let payment = instructed(&world.ok(CREATOR, order));
        let result = match pays {
            true => PaymentResult::PaidOut { amount: usd(amount), fee: Some(usd("0.30")) },
            false => PaymentResult::Failed { reason: "account_closed".parse().unwrap() },
        };
        let report =
            ReportPayment { payment: Some(payment), provider_ref: format!("po_{amount}").parse().unwrap(), result };
        world.ok_as(Actor::with_role(HOST, Role::System), report);
    }
    world.verify();
    world
}

fn entries(world: &World) -> Vec<Entry> {
    block_on(world.engine.journal(CAMPAIGN, 0, 1_000)).unwrap()
}

fn amount_of(csv: &str) -> Amount {
    match csv {
        "0" => Amount::ZERO,
        text => text.parse::<Money>().unwrap().amount(),
    }
}

#[test]
fn hledger_agrees_with_every_balance() {
    let world = eventful();
    let text = export::plain_text(CAMPAIGN, Currency::USD, &entries(&world));
    let Some(checked) = hledger(&text, &["check", "--strict"]) else { return };
    checked.unwrap();
    let csv = hledger(&text, &["balance", "--flat", "--empty", "--no-total", "-O", "csv"]).unwrap().unwrap();
    let mut theirs = BTreeMap::new();
    for line in csv.lines().skip(1) {
        let (account, amount) = line.split_once(',').unwrap();
        theirs.insert(account.trim_matches('"').to_owned(), amount_of(amount.trim_matches('"')));
    }
    assert_eq!(theirs.len(), LedgerAccount::ALL.len(), "{csv}");
    for account in LedgerAccount::ALL {
        assert_eq!(theirs[account.plain_text()], world.campaign().balances.of(account), "{account:?}");
    }
}

#[test]
fn ledger_cli_reads_the_same_journal() {
    let world = eventful();
    let text = export::plain_text(CAMPAIGN, Currency::USD, &entries(&world));
    let arguments = ["--strict", "--pedantic", "balance", "--flat", "--no-total", "assets:payable"];
    let Some(answer) = reader("ledger", &text, &arguments) else {
        return eprintln!("skipped: ledger is not installed (apt-get install ledger)");
    };
    let payable = Money::new(world.campaign().balances.of(LedgerAccount::Payable), Currency::USD);
    assert_eq!(answer.unwrap().trim(), format!("{payable}  assets:payable"));
}

#[test]
fn hledger_agrees_with_every_year_end() {
    let world = eventful();
    let entries = entries(&world);
    let text = export::plain_text(CAMPAIGN, Currency::USD, &entries);
    let years = YearEnds::of(&entries);
    let years = years.years();
    assert_eq!(years.iter().map(|end| end.year).collect::<Vec<_>>(), [2026, 2027]);
    assert_ne!(years[0].balances, years[1].balances);
    for end in years {
        let until = format!("{}-01-01", end.year + 1);
        for account in LedgerAccount::ALL {
            let query = format!("^{}$", account.plain_text());
            let arguments = ["balance", "--flat", "--empty", "--no-total", "-O", "csv", "-e", &until, &query];
            let Some(csv) = hledger(&text, &arguments) else { return };
            let theirs = csv
                .unwrap()
                .lines()
                .nth(1)
                .map_or(Amount::ZERO, |line| amount_of(line.split_once(',').unwrap().1.trim_matches('"')));
            assert_eq!(theirs, end.balances.of(account), "{} {account:?}", end.year);
        }
    }
}

#[test]
fn hledger_refuses_a_journal_that_was_altered() {
    let world = eventful();
    let text = export::plain_text(CAMPAIGN, Currency::USD, &entries(&world));
    let missing = text.replacen("20.00 USD", "21.00 USD", 1);
    assert_ne!(text, missing);
    let Some(answer) = hledger(&missing, &["check", "--strict"]) else { return };
    assert!(answer.is_err());
    // Left out as a whole, a transaction still balances; only the assertions at the end notice.
    let blocks: Vec<&str> = text.split("\n\n").collect();
    let at = blocks.iter().position(|block| block.contains("PayoutPaid")).unwrap();
    let without: Vec<&str> = blocks.iter().enumerate().filter(|(n, _)| *n != at).map(|(_, block)| *block).collect();
    let answer = hledger(&without.join("\n\n"), &["check", "--strict"]).unwrap();
    assert!(answer.unwrap_err().contains("assertion"));
}

#[test]
fn a_transaction_names_its_entry_and_its_subject() {
    let world = eventful();
    let entries = entries(&world);
    let text = export::plain_text(CAMPAIGN, Currency::USD, &entries);
    let captured = entries.iter().find(|entry| entry.events.iter().any(|e| e.kind() == "PaymentCaptured")).unwrap();
    let hash = captured.hash.to_string();
    assert!(text.contains(&format!("2026-01-01 * ({}) PaymentCaptured\n    ; hash: {}\n", captured.seq, &hash[..12])));
    let Some(found) = hledger(&text, &["register", "tag:payout", "-O", "csv"]) else { return };
    assert!(found.unwrap().contains("PayoutRequested"));
}

#[test]
fn an_empty_journal_is_a_journal() {
    let text = export::plain_text(CAMPAIGN, Currency::JPY, []);
    assert!(text.contains("commodity JPY\n\n"), "{text}");
    let Some(checked) = hledger(&text, &["check", "--strict"]) else { return };
    checked.unwrap();
}

#[test]
fn a_statement_ends_at_the_balance() {
    let world = eventful();
    let entries = entries(&world);
    for account in LedgerAccount::ALL {
        let statement = Statement::of(account, &entries);
        assert_eq!(statement.balance, world.campaign().balances.of(account), "{account:?}");
        let mut running = 0;
        for line in &statement.lines {
            running += line.amount.minor();
            assert_eq!(line.balance.minor(), running);
            assert!(!line.amount.is_zero());
        }
        assert_eq!(running, statement.balance.minor());
    }
    let payable = Statement::of(LedgerAccount::Payable, &entries);
    assert!(payable.lines.iter().any(|line| line.event == "PayoutFailed"));
    assert!(Statement::of(LedgerAccount::Disputed, &entries).lines.is_empty());
}
