//! The JSON Schema of a policy, made from the types, so that an editor checks a policy as it is written.
//!
//! Structures and words derive theirs. What is a string on the wire says here what it looks like: with the units, names and
//! bounds that it is read by. A schema knows the form only; whether a policy contradicts itself is told by reading it.

use super::{Anchor, Bound, Policy};
use crate::{
    clock::{Date, Period},
    formula::{Condition, Formula, Variable},
    limits::{BUSINESS_DAYS_MAX, FORMULA_CHARS_MAX, PERIOD_DAYS_MAX, PERIOD_MONTHS_MAX},
    money::{Currency, Money, Rate},
    text::{Label, Summary},
    time::{Span, Timestamp, UNITS},
};
use schemars::{
    JsonSchema, Schema, SchemaGenerator,
    generate::SchemaSettings,
    json_schema,
    transform::{RecursiveTransform, RestrictFormats},
};
use serde_json::Value;
use std::borrow::Cow;

impl Policy {
    /// The JSON Schema (draft 7, which all editors know) of a policy as it is written, in JSON or in TOML. Feature `schema`.
    ///
    /// What it refuses, reading refuses. What it lets pass may still be refused: the schema knows the form of each parameter,
    /// not what they mean together.
    ///
    /// ```
    /// let schema = fundly_core::Policy::schema();
    /// assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
    /// assert_eq!(schema["additionalProperties"], false);
    /// ```
    pub fn schema() -> Value {
        let settings = SchemaSettings::draft07()
            .with_transform(RestrictFormats::default())
            .with_transform(RecursiveTransform(describe_for_people));
        settings.into_generator().into_root_schema_for::<Self>().to_value()
    }
}

/// Documentation of Rust as a description for whoever writes a policy: no examples in code, no links, no line ends but between
/// paragraphs.
fn describe_for_people(schema: &mut Schema) {
    let Some(Value::String(text)) = schema.get_mut("description") else { return };
    let words = text.split("```").next().unwrap_or_default();
    let paragraphs = words.split("\n\n").map(|paragraph| without_links(&paragraph.replace('\n', " ")));
    *text = paragraphs.filter(|paragraph| !paragraph.is_empty()).collect::<Vec<_>>().join("\n\n");
}

/// The text with the words of each link in place of the link.
fn without_links(text: &str) -> String {
    let (mut rest, mut plain) = (text, String::with_capacity(text.len()));
    while let Some((before, (words, after))) =
        rest.split_once('[').and_then(|(before, inside)| Some((before, inside.split_once(']')?)))
    {
        let target = after.strip_prefix('(').and_then(|target| target.split_once(')'));
        let path = words.starts_with('`').then(|| words.replace("super::", "").replace("crate::", ""));
        plain.push_str(before);
        match (path, target) {
            (None, None) => plain.extend(["[", words, "]"]),
            (path, _) => plain.push_str(path.as_deref().unwrap_or(words)),
        }
        rest = target.map_or(after, |(_, after)| after);
    }
    plain.push_str(rest);
    plain.trim().to_owned()
}

/// The types that are strings on the wire, each with its schema.
macro_rules! strings {
    ($($name:ident = $schema:expr;)*) => {$(
        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn schema_id() -> Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    )*};
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
    Label = text("A short name of one line.", Label::MIN, Label::MAX, Label::LINES);
    Summary = text("A text of a few sentences.", Summary::MIN, Summary::MAX, Summary::LINES);
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
        with_max(form(about, FORMULA, &["always", "not accredited", "income < 124000 USD"]), FORMULA_CHARS_MAX)
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
    json_schema!({ "type": "string", "description": about, "pattern": format!("^{pattern}$"), "examples": examples })
}

/// Characters at most: a bound in bytes never lets fewer characters through.
fn with_max(mut schema: Schema, max: usize) -> Schema {
    schema.insert("maxLength".to_owned(), max.into());
    schema
}

/// A text without control characters that is not blank.
fn text(about: &str, min: usize, max: usize, lines: bool) -> Schema {
    let allowed = if lines { r"[^\x00-\x08\x0b-\x1f\x7f-\x9f]" } else { r"[^\x00-\x1f\x7f-\x9f]" };
    let shown = r"[^\s\x00-\x1f\x7f-\x9f]";
    let mut schema = with_max(form(about, &format!("{allowed}*{shown}{allowed}*"), &[]), max);
    schema.remove("examples");
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

#[cfg(test)]
mod tests {
    use super::without_links;

    #[test]
    fn links_leave_their_words() {
        for (text, plain) in [
            ("Until when: [`super::Window`].", "Until when: `Window`."),
            ("for [`GateKind::Delay`](crate::x) only", "for `GateKind::Delay` only"),
            ("the [rules](https://example.org) (all)", "the rules (all)"),
            ("half-open [a, b) and [1]", "half-open [a, b) and [1]"),
            ("no end [here", "no end [here"),
            ("", ""),
        ] {
            assert_eq!(without_links(text), plain);
        }
    }
}
