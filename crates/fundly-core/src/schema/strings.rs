//! The types that are strings on the wire: with the units, names and bounds that they are read by.

use crate::{
    clock::{Date, Period},
    digest::Digest32,
    formula::{Condition, Formula, Variable},
    journal::Fingerprint,
    limits::{BUSINESS_DAYS_MAX, FORMULA_CHARS_MAX, PERIOD_DAYS_MAX, PERIOD_MONTHS_MAX},
    money::{Amount, Currency, Money, Rate},
    policy::{Anchor, Bound},
    text::{Country, Label},
    time::{Span, Timestamp, UNITS},
};
use schemars::{Schema, SchemaGenerator, json_schema};
use serde::Serialize;

/// Gives a type the schema that it says itself.
macro_rules! own_schema {
    ($name:ident, $schema:expr) => {
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $schema
            }
        }
    };
}
pub(crate) use own_schema;

macro_rules! strings {
    ($($name:ident = $schema:expr;)*) => { $(own_schema!($name, $schema);)* };
}

strings! {
    Money = {
        let decimals = Currency::all().map(Currency::exponent).max().unwrap_or_default();
        let pattern = format!(r"-?[0-9]+(\.[0-9]{{1,{decimals}}})? [A-Z]{{3}}");
        let about = "An amount and its ISO 4217 currency, with at most the decimals that the currency has.";
        with_max(form(about, &pattern, &["25.00 USD", "500 JPY"]), Money::TEXT_MAX)
    };
    Rate = {
        let pattern = format!(r"[0-9]+(\.[0-9]{{1,{}}})?%", Rate::DECIMALS);
        let about = format!("A percentage with at most {} decimals, up to {}.", Rate::DECIMALS, Rate::MAX);
        with_max(form(&about, &pattern, &["2.9%", "10%"]), Rate::TEXT_MAX)
    };
    Currency = json_schema!({
        "type": "string",
        "description": format!("A currency by its ISO 4217 code, of the list of {}.", Currency::LIST_DATE),
        "enum": Currency::all().map(Currency::code).collect::<Vec<_>>(),
    });
    Timestamp = {
        let (hours, minutes) = ("([01][0-9]|2[0-3])", "[0-5][0-9]");
        let time = format!(r"{hours}:{minutes}:({minutes}|60)(\.[0-9]+)?");
        let pattern = format!("{DATE}[Tt ]{time}([Zz]|[-+\u{2212}]{hours}:{minutes})");
        let about = "A moment as RFC 3339 writes it, with its offset from UTC; in TOML too a string.";
        let examples = ["2026-01-01T00:00:00Z", "2026-03-07T22:59:00-05:00"];
        with_max(form(about, &pattern, &examples), Timestamp::TEXT_MAX)
    };
    Date = form("A date.", DATE, &["2026-06-19"]);
    Span = form(&format!("A length of absolute time: a whole number and {}.", listed(&span_units())), &span(), &["48h", "7d"]);
    Period = {
        let [calendar, business, month, year] = Period::UNITS;
        let about = format!(
            "A length of time: absolute with {}; calendar days with {calendar}, business days with {business}, months with \
             {month}, years with {year}. At most {PERIOD_DAYS_MAX} days, {BUSINESS_DAYS_MAX} business days or \
             {PERIOD_MONTHS_MAX} months.",
            listed(&span_units()),
        );
        form(&about, &period(), &["48h", "4cd", "5bd", "12mo", "1y"])
    };
    Bound = {
        let names = Anchor::ALL.map(Anchor::name);
        let pattern = format!(r"\s*{}(\s+[-+]\s+{})?\s*", either(&names), period());
        let about = format!(
            "A moment, or a period before or after one. The moments: {}. Periods: as 48h, 4cd (calendar days), 5bd (business \
             days), 12mo, 1y.",
            names.join(", "),
        );
        form(&about, &pattern, &["commit", "deadline - 48h", "closed + 5bd"])
    };
    Amount = with_default(form("Money in minor units of the currency that is clear from where it stands.", "-?[0-9]{1,19}", &["2500", "-5"]), Amount::ZERO);
    Country = form("A country by its ISO 3166-1 code of two letters.", "[A-Z]{2}", &["DE", "PT"]);
    Digest32 = with_default(form("A SHA-256 hash in hexadecimal digits.", "[0-9a-f]{64}", &[]), Digest32::default());
    Fingerprint = form("What tells two contents apart, in hexadecimal digits.", "[0-9a-f]{16}([0-9a-f]{4})*", &[]);
    Formula = {
        let about = format!(
            "A formula of an amount: money, a variable, a share (5% of income), max(a, b), min(a, b), a + b, a - b, or if \
             condition then a else b. The variables: {}.",
            Variable::ALL.iter().map(|variable| variable.name()).collect::<Vec<_>>().join(", "),
        );
        let examples = ["2500 USD", "max(2500 USD, 5% of max(income, netWorth))"];
        with_max(form(&about, FORMULA, &examples), FORMULA_CHARS_MAX)
    };
    Condition = {
        let about = "A condition: always, never, a flag (the name of a category or a fact of the person), a comparison of \
                     amounts (<, <=, >, >=, =), not c, c and d, c or d.";
        let examples = ["always", "not accredited", "income < 124000 USD"];
        with_default(with_max(form(about, FORMULA, &examples), FORMULA_CHARS_MAX), Condition::default())
    };
}

/// The POSIX rule of a zone, which is a label with a form.
pub(crate) fn zone_rule(_: &mut SchemaGenerator) -> Schema {
    let name = "([A-Za-z]{3,}|<[-+A-Za-z0-9]{3,}>)";
    let offset = "[-+]?[0-9]{1,2}(:[0-9]{2}){0,2}";
    let change = r"(M[0-9]{1,2}\.[0-9]\.[0-9]|J?[0-9]{1,3})(/[-+]?[0-9]{1,3}(:[0-9]{2}){0,2})?";
    let pattern = format!("{name}{offset}({name}({offset})?,{change},{change})?");
    let about = "The POSIX rule by which its clocks run: the last line of its file in the tz database.";
    with_max(form(about, &pattern, &["UTC0", "EST5EDT,M3.2.0,M11.1.0", "CET-1CEST,M3.5.0,M10.5.0/3"]), Label::MAX)
}

/// Year, month and day.
const DATE: &str = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
/// The characters of formulas and conditions.
const FORMULA: &str = r"[-+A-Za-z0-9 \t\n\r.,()<>=%]+";

/// A string of this form as a whole.
fn form(about: &str, pattern: &str, examples: &[&str]) -> Schema {
    let mut schema = json_schema!({ "type": "string", "description": about, "pattern": format!("^{pattern}$") });
    if !examples.is_empty() {
        schema.insert("examples".to_owned(), examples.into());
    }
    schema
}

/// A UUID as it is written: the canonical form of 36 characters.
pub(crate) fn uuid(about: &str) -> Schema {
    let part = "[0-9A-Fa-f]";
    form(about, &format!("{part}{{8}}-({part}{{4}}-){{3}}{part}{{12}}"), &[])
}

/// Characters at most: a bound in bytes never lets fewer characters through.
fn with_max(mut schema: Schema, max: usize) -> Schema {
    schema.insert("maxLength".to_owned(), max.into());
    schema
}

/// What a member of this type is that may be left out and was.
fn with_default(mut schema: Schema, default: impl Serialize) -> Schema {
    schema.insert("default".to_owned(), serde_json::to_value(default).unwrap_or_default());
    schema
}

/// A text without control characters that is not blank.
pub(crate) fn text(about: &str, min: usize, max: usize, lines: bool) -> Schema {
    let allowed = if lines { r"[^\x00-\x08\x0b-\x1f\x7f-\x9f]" } else { r"[^\x00-\x1f\x7f-\x9f]" };
    let shown = r"[^\s\x00-\x1f\x7f-\x9f]";
    let pattern = if min == 0 { format!("{allowed}*") } else { format!("{allowed}*{shown}{allowed}*") };
    let mut schema = with_max(form(about, &pattern, &[]), max);
    schema.insert("minLength".to_owned(), min.into());
    schema
}

fn either(words: &[&str]) -> String {
    format!("({})", words.join("|"))
}

/// The words as a sentence names them.
fn listed(words: &[&str]) -> String {
    let (last, first) = words.split_last().map_or(("", [].as_slice()), |(last, first)| (*last, first));
    format!("{} or {last}", first.join(", "))
}

fn span_units() -> [&'static str; UNITS.len()] {
    UNITS.map(|(unit, _)| unit)
}

fn span() -> String {
    format!("[0-9]{{1,{}}}{}", Span::DIGITS_MAX, either(&span_units()))
}

fn period() -> String {
    format!("({}|[0-9]+{})", span(), either(&Period::UNITS))
}
