//! The limits and gates of real rules, as a policy would hold them.

use super::*;

/// 17 CFR 227.100(a)(2), in force since 2022-09-20.
const REG_CF: &str = "if income < 124000 USD or netWorth < 124000 USD \
    then max(2500 USD, 5% of max(income, netWorth)) else min(10% of max(income, netWorth), 124000 USD)";
/// The same from 2017-04-12: the lesser of income and net worth.
const REG_CF_2017: &str = "if income < 107000 USD or netWorth < 107000 USD \
    then max(2200 USD, 5% of min(income, netWorth)) else min(10% of min(income, netWorth), 107000 USD)";

fn investor(income: &str, net_worth: &str) -> Known {
    let usd = |units: &str| minor(&format!("{units} USD"));
    Known::default().with(Variable::Income, usd(income)).with(Variable::NetWorth, usd(net_worth))
}

#[track_caller]
fn limit(text: &str, facts: &Known, money: &str) {
    let money: Money = money.parse().unwrap();
    assert_eq!(Money::new(formula(text).value(facts), money.currency()), money, "{text}");
}

#[test]
fn g1_limits_of_reg_cf_in_both_versions() {
    for (income, net_worth, now, then) in [
        ("30000", "105000", "5250 USD", "2200 USD"),
        ("150000", "80000", "7500 USD", "4000 USD"),
        ("1200000", "2000000", "124000 USD", "107000 USD"),
        ("0", "40000", "2500 USD", "2200 USD"),
        ("60000", "80000", "4000 USD", "3000 USD"),
    ] {
        limit(REG_CF, &investor(income, net_worth), now);
        limit(REG_CF_2017, &investor(income, net_worth), then);
    }
}

#[test]
fn g1_boundaries_of_the_bands() {
    for (income, net_worth, now) in [
        // G-1d and G-1f: exactly the threshold is the upper band.
        ("150000", "124000", "15000 USD"),
        ("124000", "124000", "12400 USD"),
        ("124000", "123999.99", "6200 USD"),
        ("123999.99", "124000", "6200 USD"),
        // Rounded down: 5 % of 123,999.99 is 6,199.9995.
        ("123999.99", "0", "6199.99 USD"),
        // Where 5 % reaches the least.
        ("0", "50000", "2500 USD"),
        ("0", "49999.99", "2500 USD"),
        ("0", "50000.19", "2500 USD"),
        ("0", "50000.20", "2500.01 USD"),
        // Where 10 % reaches the most.
        ("1239999.99", "124000", "123999.99 USD"),
        ("1240000", "124000", "124000 USD"),
        ("1240000.10", "124000", "124000 USD"),
        ("0", "0", "2500 USD"),
    ] {
        limit(REG_CF, &investor(income, net_worth), now);
    }
    for (income, net_worth, then) in [
        ("107000", "107000", "10700 USD"),
        ("106999.99", "107000", "5349.99 USD"),
        ("107000", "106999.99", "5349.99 USD"),
        ("1070000", "1070000", "107000 USD"),
        ("1069999.99", "5000000", "106999.99 USD"),
        ("44000", "44000", "2200 USD"),
        ("44000.20", "90000", "2200.01 USD"),
    ] {
        limit(REG_CF_2017, &investor(income, net_worth), then);
    }
}

#[test]
fn g1_who_is_bound() {
    let who = condition("not accredited");
    let investor = investor("1200000", "2000000");
    assert!(who.holds(&investor));
    assert!(!who.holds(&investor.flagged("accredited")));
}

#[test]
fn g2_what_remains_of_a_limit() {
    let remaining = format!("max(0 USD, ({REG_CF}) - invested)");
    let a = investor("50000", "60000").with(Variable::Invested, minor("1000 USD"));
    limit(REG_CF, &a, "3000 USD");
    limit(&remaining, &a, "2000 USD");
    let b = investor("30000", "105000").with(Variable::Invested, minor("3000 USD"));
    limit(&remaining, &b, "2250 USD");
    let over = condition(&format!("invested + amount > ({REG_CF})"));
    for (amount, is_over) in [("2500 USD", true), ("2250.01 USD", true), ("2250 USD", false)] {
        assert_eq!(over.holds(&b.clone().with(Variable::Amount, minor(amount))), is_over, "{amount}");
    }
    limit(&remaining, &b.with(Variable::Invested, minor("9000 USD")), "0 USD");
}

#[test]
fn g10_warning_threshold_and_loss_simulation_of_ecspr() {
    let threshold = "max(1000 EUR, 5% of netWorth)";
    let warned = condition("amount > max(1000 EUR, 5% of netWorth) and not sophisticated");
    for (net_worth, at, loss) in [
        ("15000 EUR", "1000 EUR", "1500 EUR"),
        ("20000 EUR", "1000 EUR", "2000 EUR"),
        ("20000.19 EUR", "1000 EUR", "2000.01 EUR"),
        ("20000.20 EUR", "1000.01 EUR", "2000.02 EUR"),
        ("50000 EUR", "2500 EUR", "5000 EUR"),
    ] {
        let facts = Known::default().with(Variable::NetWorth, minor(net_worth));
        limit(threshold, &facts, at);
        limit("10% of netWorth", &facts, loss);
        for (cents, is_warned) in [(-1, false), (0, false), (1, true)] {
            let facts = facts.clone().with(Variable::Amount, minor(at) + cents);
            assert_eq!(warned.holds(&facts), is_warned, "{net_worth} {cents}");
            assert!(!warned.holds(&facts.flagged("sophisticated")));
        }
    }
}

#[test]
fn g11_less_than_a_tenth_of_net_assets() {
    let within = condition("invested + amount < 10% of netWorth");
    let facts = Known::default().with(Variable::NetWorth, minor("80000 GBP"));
    for (amount, holds) in [("7999.99 GBP", true), ("8000 GBP", false), ("8000.01 GBP", false)] {
        assert_eq!(within.holds(&facts.clone().with(Variable::Amount, minor(amount))), holds, "{amount}");
    }
    let prior = facts.with(Variable::Invested, 1).with(Variable::Amount, minor("7999.99 GBP"));
    assert!(!within.holds(&prior));
}

#[test]
fn g12c_the_guard_before_the_deadline_blocks_only_a_crossing() {
    let allowed = condition("totalAfter >= goal or total < goal");
    for (total, after, holds) in [
        ("10400 USD", "9900 USD", false),
        ("10400 USD", "9999.99 USD", false),
        ("10400 USD", "10000 USD", true),
        ("10400 USD", "10100 USD", true),
        ("10000 USD", "9999.99 USD", false),
        ("9999.99 USD", "9000 USD", true),
        ("9000 USD", "8500 USD", true),
    ] {
        let facts = Known::default().with(Variable::Goal, minor("10000 USD"));
        let facts = facts.with(Variable::Total, minor(total)).with(Variable::TotalAfter, minor(after));
        assert_eq!(allowed.holds(&facts), holds, "{total} to {after}");
    }
}

#[test]
fn g29_most_that_may_be_captured_of_an_authorisation() {
    for (held, most) in [
        ("600 USD", "675 USD"),
        ("400 USD", "460 USD"),
        // Both caps meet at 500.
        ("499.99 USD", "574.98 USD"),
        ("500 USD", "575 USD"),
        ("500.01 USD", "575.01 USD"),
        ("0 USD", "0 USD"),
    ] {
        let facts = Known::default().with(Variable::Amount, minor(held));
        limit("min(115% of amount, amount + 75 USD)", &facts, most);
    }
}

#[test]
fn currencies_without_decimals_and_with_three() {
    let facts = |money: &str| Known::default().with(Variable::NetWorth, minor(money));
    limit("max(100000 JPY, 5% of netWorth)", &facts("2000019 JPY"), "100000 JPY");
    limit("max(100000 JPY, 5% of netWorth)", &facts("2000020 JPY"), "100001 JPY");
    limit("3.5% of netWorth", &facts("100 JPY"), "3 JPY");
    limit("min(1.500 KWD, 10% of netWorth)", &facts("14.999 KWD"), "1.499 KWD");
    limit("min(1.5 KWD, 10% of netWorth)", &facts("15.010 KWD"), "1.500 KWD");
    limit("0.0001 CLF + netWorth", &facts("1 CLF"), "1.0001 CLF");
}
