//! What can be written, how it is written back, and what is refused where.

use super::*;
use crate::{
    limits::{FORMULA_CHARS_MAX, FORMULA_DEPTH_MAX, FORMULA_NODES_MAX},
    money::Currency,
};

#[test]
fn amounts_are_written_back_in_one_way() {
    for (given, written) in [
        ("2500USD", "2500.00 USD"),
        ("0.3 USD", "0.30 USD"),
        ("007 JPY", "7 JPY"),
        ("  netWorth\n", "netWorth"),
        ("max( income ,netWorth,\tgoal )", "max(income, netWorth, goal)"),
        ("5.0%of amount", "5% of amount"),
        ("5 % of (amount)", "5% of amount"),
        ("((amount))", "amount"),
        ("(amount + goal) - total", "amount + goal - total"),
        ("amount + (goal - total)", "amount + (goal - total)"),
        ("amount - (goal - total)", "amount - (goal - total)"),
        ("(5% of amount) + goal", "5% of amount + goal"),
        ("5% of (amount + goal)", "5% of (amount + goal)"),
        ("5% of (10% of amount)", "5% of 10% of amount"),
        ("(min(amount,goal))", "min(amount, goal)"),
        ("(if always then amount else (goal))", "if always then amount else goal"),
        ("if always then amount else goal + total", "if always then amount else goal + total"),
        ("(if always then amount else goal) + total", "(if always then amount else goal) + total"),
        ("5% of (if always then amount else goal)", "5% of (if always then amount else goal)"),
        ("max((if never then amount else goal), total)", "max(if never then amount else goal, total)"),
        (
            "if a then (if b then amount else goal) else (if c then total else invested)",
            "if a then if b then amount else goal else if c then total else invested",
        ),
        ("if (a or b) and c then amount else goal", "if (a or b) and c then amount else goal"),
    ] {
        let read = formula(given);
        assert_eq!(read.as_str(), written, "{given}");
        assert_eq!(formula(written), read, "{given}");
    }
}

#[test]
fn conditions_are_written_back_in_one_way() {
    for (given, written) in [
        ("always", "always"),
        ("not(never)", "not never"),
        ("not not accredited", "not not accredited"),
        ("not (a and b)", "not (a and b)"),
        ("(not a) and b", "not a and b"),
        ("not (amount<goal)", "not amount < goal"),
        ("(a and b) or (c and d)", "a and b or c and d"),
        ("(a or b) and (c or d)", "(a or b) and (c or d)"),
        ("a and (b and c)", "a and b and c"),
        ("(a or b) or c", "a or b or c"),
        ("(amount > goal) and (total=invested)", "amount > goal and total = invested"),
        ("(amount + goal)>=(total - invested)", "amount + goal >= total - invested"),
        ("(amount) <= 5% of (goal)", "amount <= 5% of goal"),
        ("amount > (if a then goal else total)", "amount > (if a then goal else total)"),
        ("(if a then goal else total) < amount", "(if a then goal else total) < amount"),
        ("((amount < goal))", "amount < goal"),
    ] {
        let read = condition(given);
        assert_eq!(read.as_str(), written, "{given}");
        assert_eq!(condition(written), read, "{given}");
    }
}

#[test]
fn operators_hold_in_the_order_that_is_documented() {
    let facts = Known::default().with(Variable::Amount, 100).with(Variable::Goal, 7).flagged("yes");
    let value = |text| formula(text).value(&facts).minor();
    assert_eq!(value("10% of amount + goal"), 17);
    assert_eq!(value("10% of (amount + goal)"), 10);
    assert_eq!(value("amount - goal - goal"), 86);
    assert_eq!(value("amount - (goal - goal)"), 100);
    assert_eq!(value("if yes then amount else goal + goal"), 100);
    assert_eq!(value("if not yes then amount else goal + goal"), 14);
    assert_eq!(value("(if yes then amount else goal) + goal"), 107);
    let holds = |text| condition(text).holds(&facts);
    assert!(holds("yes or yes and no"));
    assert!(!holds("(yes or yes) and no"));
    assert!(!holds("not yes and no"));
    assert!(holds("not (yes and no)"));
    assert!(!holds("not amount > goal"));
    assert!(holds("amount - goal > goal + goal"));
    assert!(holds("not no and not (no or never)"));
}

#[test]
fn comparisons_at_their_boundary() {
    for (text, below, at, above) in [
        ("amount < goal", true, false, false),
        ("amount <= goal", true, true, false),
        ("amount > goal", false, false, true),
        ("amount >= goal", false, true, true),
        ("amount = goal", false, true, false),
    ] {
        for (minor, holds) in [(9, below), (10, at), (11, above)] {
            let facts = Known::default().with(Variable::Amount, minor).with(Variable::Goal, 10);
            assert_eq!(condition(text).holds(&facts), holds, "{text} {minor}");
        }
    }
}

#[test]
fn shares_are_rounded_down_each_time_and_below_zero_too() {
    let of = |text, minor| formula(text).value(&Known::default().with(Variable::Amount, minor)).minor();
    assert_eq!(of("5% of amount", 19), 0);
    assert_eq!(of("5% of amount", 20), 1);
    assert_eq!(of("5% of amount", -1), -1);
    assert_eq!(of("5% of amount", -20), -1);
    assert_eq!(of("5% of amount", -21), -2);
    assert_eq!(of("50% of 50% of amount", 7), 1);
    assert_eq!(of("25% of amount", 7), 1);
    assert_eq!(of("50% of 50% of amount", 3), 0);
    assert_eq!(of("0.0001% of amount", 999_999), 0);
    assert_eq!(of("0.0001% of amount", 1_000_000), 1);
    assert_eq!(of("0% of amount", i64::MIN), 0);
}

#[test]
fn values_end_at_64_bits() {
    let facts = Known::default().with(Variable::Amount, i64::MAX).with(Variable::Goal, i64::MIN);
    let value = |text| formula(text).value(&facts);
    assert_eq!(value("amount + amount"), Amount::MAX);
    assert_eq!(value("goal - amount"), Amount::MIN);
    assert_eq!(value("100000% of 100000% of 100000% of 100000% of 100000% of amount"), Amount::MAX);
    assert_eq!(value("100000% of 100000% of 100000% of 100000% of 100000% of 100000% of goal"), Amount::MIN);
    // Between, there is room: only the result is held.
    assert_eq!(value("amount + amount - amount"), Amount::MAX);
    assert_eq!(value("50% of (amount + amount)"), Amount::MAX);
    assert_eq!(value("amount + goal"), Amount::new(-1));
}

#[test]
fn what_is_named_can_be_listed() {
    let formula = formula("if accredited or firstTime then 5 USD else min(5% of (goal + 3 EUR), goal, 1 USD)");
    assert_eq!(formula.currencies(), [Currency::EUR, Currency::USD]);
    assert_eq!(formula.variables(), [Variable::Goal]);
    assert_eq!(formula.flags(), ["accredited", "firstTime"]);
    let condition = condition("not (sophisticated and amount >= 1 JPY) or a and sophisticated");
    assert_eq!(condition.currencies(), [Currency::JPY]);
    assert_eq!(condition.variables(), [Variable::Amount]);
    assert_eq!(condition.flags(), ["a", "sophisticated"]);
}

#[test]
fn every_variable_is_a_word_and_reads_its_own_fact() {
    for (n, variable) in Variable::ALL.iter().enumerate() {
        let minor = i64::try_from(n).unwrap() + 1;
        let facts = Known::default().with(*variable, minor);
        assert_eq!(formula(variable.name()).value(&facts), Amount::new(minor));
        assert_eq!(formula(variable.name()).variables(), [*variable]);
    }
}

#[test]
fn on_the_wire_both_are_strings() {
    let formula = formula("5% of amount");
    assert_eq!(serde_json::to_string(&formula).unwrap(), r#""5% of amount""#);
    assert_eq!(serde_json::from_str::<Formula>(r#""5%  of (amount)""#).unwrap(), formula);
    assert_eq!(format!("{formula:?}"), "Formula(5% of amount)");
    let condition = condition("not accredited");
    assert_eq!(serde_json::to_string(&condition).unwrap(), r#""not accredited""#);
    assert_eq!(serde_json::from_str::<Condition>(r#""not accredited""#).unwrap(), condition);
    let error = serde_json::from_str::<Condition>(r#""not then""#).unwrap_err().to_string();
    assert!(error.starts_with("at 5: expected a condition, found `then`"), "{error}");
    assert!(serde_json::from_str::<Formula>("5").is_err());
}

#[test]
fn a_refused_formula_says_where_and_what() {
    for (text, message) in [
        ("", "at 1: expected an amount, found the end"),
        ("max(amount, then)", "at 13: expected an amount, found `then`"),
        ("5%  of then", "at 8: expected an amount, found `then`"),
        ("incme", "at 1: expected an amount, found `incme`"),
        ("amount + incme", "at 10: expected an amount, found `incme`"),
        ("max(amount)", "at 11: expected `,`, found `)`"),
        ("max amount", "at 5: expected `(`, found `amount`"),
        ("max(amount, goal", "at 17: expected `,` or `)`, found the end"),
        ("(amount", "at 8: expected `)`, found the end"),
        ("amount goal", "at 8: expected `+`, `-` or the end, found `goal`"),
        ("amount * 2", "at 8: expected `+`, `-` or the end, found `*`"),
        ("amount < goal", "at 8: expected `+`, `-` or the end, found `<`"),
        ("(amount < goal)", "at 1: expected an amount, found a condition"),
        ("amount + (always)", "at 10: expected an amount, found a condition"),
        ("2500", "at 5: expected a currency such as `USD`, or `%`, found the end"),
        ("2,500 USD", "at 2: expected a currency such as `USD`, or `%`, found `,`"),
        ("2500 usd", "at 6: expected a currency such as `USD`, or `%`, found `usd`"),
        ("1e5 USD", "at 2: expected a currency such as `USD`, or `%`, found `e5`"),
        ("-5 USD", "at 1: expected an amount, found `-`"),
        ("5% amount", "at 4: expected `of`, found `amount`"),
        ("USD", "at 1: expected an amount, found `USD`"),
        ("if amount then goal else total", "at 11: expected a comparison such as `<=`, found `then`"),
        ("if always goal else total", "at 11: expected `then`, found `goal`"),
        ("if always then goal", "at 20: expected `else`, found the end"),
        ("amount + if always then goal else total", "at 10: expected parentheses around `if`, found `if`"),
        ("amount + \u{e9}t\u{e9}", "at 10: expected an amount, found `\u{e9}`"),
        ("\u{e9}\u{e9}", "at 1: expected an amount, found `\u{e9}`"),
        ("amount\u{a0}+ goal", "at 7: expected `+`, `-` or the end, found `\\u{a0}`"),
        ("amount \u{7}", "at 8: expected `+`, `-` or the end, found `\\u{7}`"),
    ] {
        let error = refused::<Formula>(text);
        assert_eq!((error.to_string().as_str(), error.code()), (message, "formula.syntax"), "{text}");
    }
}

#[test]
fn a_refused_condition_says_where_and_what() {
    for (text, message) in [
        ("", "at 1: expected a condition, found the end"),
        ("amount", "at 7: expected a comparison such as `<=`, found the end"),
        ("not", "at 4: expected a condition, found the end"),
        ("a and", "at 6: expected a condition, found the end"),
        ("a b", "at 3: expected `and`, `or` or the end, found `b`"),
        ("a == b", "at 1: expected an amount, found `a`"),
        ("amount == goal", "at 9: expected an amount, found `=`"),
        ("amount < goal < total", "at 15: expected `and`, `or` or the end, found `<`"),
        ("amount < accredited", "at 10: expected an amount, found `accredited`"),
        ("a or amount", "at 12: expected a comparison such as `<=`, found the end"),
        ("if a then amount else goal", "at 1: expected parentheses around `if`, found `if`"),
        ("Accredited", "at 1: expected a condition, found `Accredited`"),
        ("is_accredited", "at 3: expected `and`, `or` or the end, found `_`"),
        ("not not amount", "at 15: expected a comparison such as `<=`, found the end"),
    ] {
        let error = refused::<Condition>(text);
        assert_eq!((error.to_string().as_str(), error.code()), (message, "formula.syntax"), "{text}");
    }
}

#[test]
fn constants_are_exact_or_refused() {
    for (text, at, code) in [
        ("amount + 0.305 USD", 10, "money.too_precise"),
        ("500.0 JPY", 1, "money.too_precise"),
        ("1.2.3 USD", 1, "money.malformed"),
        ("5. USD", 1, "money.malformed"),
        ("1 USDT", 1, "money.malformed"),
        ("1 HRK", 1, "money.unknown_currency"),
        ("1 XAU", 1, "money.no_minor_unit"),
        ("99999999999999999999 USD", 1, "money.out_of_range"),
        ("max(goal, 0.00001% of amount)", 11, "money.too_precise"),
        ("100000.0001% of amount", 1, "money.out_of_range"),
    ] {
        let error = refused::<Formula>(text);
        assert!(matches!(error, FormulaError::Constant { at: found, .. } if found == at), "{text}: {error}");
        assert_eq!(error.code(), code, "{text}");
    }
}

#[test]
fn length_is_bounded_as_given_and_as_written_out() {
    let padded = |length: usize| format!("amount{}", " ".repeat(length - 6));
    assert_eq!(formula(&padded(FORMULA_CHARS_MAX)).as_str(), "amount");
    let error = refused::<Formula>(&padded(FORMULA_CHARS_MAX + 1));
    assert_eq!(error, FormulaError::TooLong { max: FORMULA_CHARS_MAX, got: FORMULA_CHARS_MAX + 1 });
    // 50 times "1JPY+" is 250 characters; written out, 50 times "1 JPY + ".
    let sum = |terms: usize, one: &str| vec![one; terms].join("+");
    assert!(sum(50, "1USD").parse::<Formula>().is_ok());
    let given = sum(50, "1000USD");
    assert!(given.chars().count() <= FORMULA_CHARS_MAX);
    let error = refused::<Formula>(&given);
    assert_eq!(error, FormulaError::TooLong { max: FORMULA_CHARS_MAX, got: 50 * 14 - 3 });
    assert_eq!(refused::<Condition>(&format!("{}>goal", sum(49, "1000USD"))).code(), "formula.too_long");
}

#[test]
fn parts_are_counted() {
    // Each term but the first is two parts: itself and its operator.
    let sum = |terms: usize| vec!["goal"; terms].join("+");
    assert!(sum(FORMULA_NODES_MAX / 2).parse::<Formula>().is_ok());
    let error = refused::<Formula>(&sum(FORMULA_NODES_MAX / 2 + 1));
    assert_eq!(error, FormulaError::TooManyParts { at: 251, max: FORMULA_NODES_MAX });
    let flags = |count: usize| vec!["a"; count].join(" or ");
    assert!(flags(FORMULA_NODES_MAX / 2).parse::<Condition>().is_ok());
    assert_eq!(refused::<Condition>(&flags(FORMULA_NODES_MAX / 2 + 1)).code(), "formula.too_many_parts");
}

#[test]
fn nesting_is_bounded_in_every_way_to_nest() {
    let nests: [(&str, &str, &str); 5] = [
        ("(", "amount", ")"),
        ("max(", "amount", ",goal)"),
        ("1%of ", "amount", ""),
        ("if a then goal else ", "amount", ""),
        ("if a then ", "amount", " else goal"),
    ];
    for (before, inner, after) in nests {
        let nested = |depth: usize| format!("{}{inner}{}", before.repeat(depth), after.repeat(depth));
        assert!(nested(FORMULA_DEPTH_MAX).parse::<Formula>().is_ok(), "{before}");
        assert_eq!(refused::<Formula>(&nested(FORMULA_DEPTH_MAX + 1)).code(), "formula.too_deep", "{before}");
    }
    for (before, inner, after) in [("(", "a", ")"), ("not ", "a", "")] {
        let nested = |depth: usize| format!("{}{inner}{}", before.repeat(depth), after.repeat(depth));
        assert!(nested(FORMULA_DEPTH_MAX).parse::<Condition>().is_ok(), "{before}");
        assert_eq!(refused::<Condition>(&nested(FORMULA_DEPTH_MAX + 1)).code(), "formula.too_deep", "{before}");
    }
    let error = refused::<Formula>(&"(".repeat(FORMULA_CHARS_MAX));
    assert_eq!(error, FormulaError::TooDeep { at: FORMULA_DEPTH_MAX + 2, max: FORMULA_DEPTH_MAX });
}
