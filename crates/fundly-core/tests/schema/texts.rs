//! The types that are strings: what reading takes the schema takes, and what is of another form neither takes.

use super::{committed, errors};
use fundly_core::{
    Currency, Money, Period, Rate, Span, Timestamp,
    clock::{Date, Zone},
    formula::{Condition, Formula},
    policy::Bound,
    text::{Label, Summary},
};
use serde_json::{Value, json};

/// The schema of one type, with what it refers to.
fn schema_of(name: &str) -> Value {
    committed()["definitions"][name].clone()
}

/// Each text alike to reading and to the schema; each example of the schema is read.
fn assert_agree(schema: &Value, reads: fn(&str) -> bool, good: &[&str], bad: &[&str]) {
    let examples: Vec<String> =
        schema.get("examples").map(|list| serde_json::from_value(list.clone()).unwrap()).unwrap_or_default();
    for text in good.iter().copied().chain(examples.iter().map(String::as_str)) {
        assert!(reads(text), "is not read: {text:?}");
        assert_eq!(errors(schema, &json!(text)), Vec::<String>::new());
    }
    for text in bad {
        assert!(!reads(text), "is read: {text:?}");
        assert!(!errors(schema, &json!(text)).is_empty(), "the schema lets {text:?} pass");
    }
}

macro_rules! agree {
    ($type:ident, good $good:expr, bad $bad:expr) => {
        assert_agree(&schema_of(stringify!($type)), |text| text.parse::<$type>().is_ok(), &$good, &$bad)
    };
}

#[test]
fn money_and_percentages() {
    agree!(Money, good ["0 USD", "-0.05 USD", "007.5 EUR", "5.124 KWD", "1.0001 CLF", "9223372036854775807 JPY"],
        bad ["", "5", "5 usd", "5USD", "5  USD", " 5 USD", "5 USD ", "+5 USD", "5. USD", ".5 USD", "1,000 USD", "1.00001 USD",
             "1e5 USD", "1 USDT", "00000000000000000000000000000000000001 USD"]);
    agree!(Rate, good ["0%", "2.9000%", "100000%", "0.0001%"],
        bad ["", "%", "2.9", "-1%", "1.%", ".5%", "1 %", "1%%", "0.00001%", "000000000000000000001%"]);
    agree!(Currency, good ["USD", "JPY", "CLF"], bad ["", "usd", "XAU", "HRK", "USDT", " USD"]);
}

#[test]
fn moments_and_lengths_of_time() {
    agree!(Timestamp, good ["1970-01-01T00:00:00Z", "2024-02-29t23:59:59.1z", "2024-02-29 23:59:59.99999999999+00:00",
             "2016-12-31T18:29:60.5-05:30", "2026-01-01T00:00:00\u{2212}01:00"],
        bad ["", "2026-03-07", "2026-03-07T22:59:00", "2026-03-07T22:59Z", "2026-03-07T22:59:00.Z", "2026-13-01T00:00:00Z",
             "2026-01-32T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:00:61Z", "2026-01-01T00:00:00+24:00",
             "2026-01-01T00:00:00+0000", "2026-01-01T00:00:00Z ", "2026-01-01T00:00:00.000000000000000000000000Z"]);
    agree!(Date, good ["0001-01-01", "2028-02-29", "9999-12-31"],
        bad ["", "2026-6-19", "2026-00-01", "2026-01-32", "2026/06/19", "12026-06-19"]);
    agree!(Span, good ["0d", "7d", "36h", "90m", "1s", "250ms"], bad ["", "d", "-1d", "1.5h", "7 d", "7w", "5bd", "7D"]);
    agree!(Period, good ["0d", "250ms", "0cd", "007bd", "1mo", "100y"],
        bad ["", "bd", "5", "-5bd", "+5bd", "5 bd", "5BD", "1.5mo", "5w", "5bd "]);
    agree!(Bound, good ["launch", "late", "fulfilled", "deadline - 36h", "  commit   +  4cd "],
        bad ["", "sunset", "commit +", "commit 4cd", "commit+4cd", "commit + 4", "commit * 4cd", "commit + 4cd - 1h", "Commit"]);
}

#[test]
fn zones() {
    let rule = committed()["definitions"]["Zone"]["properties"]["rule"].clone();
    let reads = |text: &str| Zone::new("zone".parse().unwrap(), text).is_ok();
    let good = [
        "<-03>3",
        "IST-1GMT0,M10.5.0,M3.5.0/1",
        "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0",
        "EET-2EEST,M3.4.4/50,M10.4.4/50",
        "AAA3BBB,J60/2,300/-1:30",
        "EST5EDT4,M3.2.0/02:00:00,M11.1.0",
    ];
    let bad = ["", "EST", "EST5EDT", "Europe/Berlin", "UTC0 ", ":UTC", "5", "é0", "ES5"];
    assert_agree(&rule, reads, &good, &bad);
}

#[test]
fn words_formulas_and_conditions() {
    let (longest, longer) = ("é".repeat(Label::MAX), "é".repeat(Label::MAX + 1));
    agree!(Label, good ["x", " x ", longest.as_str(), "§ 4(b) \u{1F600}"],
        bad ["", " ", "a\nb", "a\tb", "\u{1}", "a\u{7f}", "\u{85}", "a\u{9f}b", longer.as_str()]);
    let (longest, longer) = ("x".repeat(Summary::MAX), "x".repeat(Summary::MAX + 1));
    agree!(Summary, good ["two\n\tlines", longest.as_str()], bad ["", "\n", "a\rb", "a\u{0}", "a\u{1b}[2J", longer.as_str()]);
    agree!(Formula, good ["amount", "(1 USD+amount)\n- 5% of\tincome", "if accredited then 1 USD else min(goal, invested)"],
        bad ["", "1 €", "amount * 2", "income / 2", "net_worth", "a{}"]);
    agree!(Condition, good ["never", "not (a and b) or amount<=1 USD", "amount = goal"],
        bad ["", "amount ≤ 1 USD", "a & b", "a | b", "!a", "amount != goal"]);
}
