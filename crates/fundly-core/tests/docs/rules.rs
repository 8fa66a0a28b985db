//! Every rule by its number: what it says, which codes it refuses with, where it comes from.

use super::{crate_path, samples};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
};

/// A rule as told in `docs/rules.txt`.
struct Rule {
    text: String,
    source: Option<String>,
}

/// The number of a rule, in an order that people count in.
type Number = (String, u32);

fn number(text: &str) -> Number {
    let (noun, n) = text.strip_prefix("R-").and_then(|rest| rest.split_once('-')).expect(text);
    (noun.to_owned(), n.parse().expect(text))
}

fn name((noun, n): &Number) -> String {
    format!("R-{noun}-{n}")
}

fn told() -> BTreeMap<Number, Rule> {
    let mut rules = BTreeMap::new();
    let text = fs::read_to_string(crate_path("docs/rules.txt")).unwrap();
    for block in text.split("\n\n").map(str::trim).filter(|block| block.starts_with("R-")) {
        let mut lines = block.lines();
        let of = number(lines.next().unwrap());
        let lines: Vec<&str> = lines.collect();
        let (source, told): (Vec<&str>, Vec<&str>) = lines.iter().partition(|line| line.starts_with("Source: "));
        let source = source.first().map(|line| line["Source: ".len()..].to_owned());
        assert!(!told.is_empty(), "{} says nothing", name(&of));
        let rule = Rule { text: told.join(" "), source };
        assert!(rules.insert(of.clone(), rule).is_none(), "{} is told twice", name(&of));
    }
    rules
}

/// The numbers that a text names.
fn numbers(text: &str) -> BTreeSet<Number> {
    let mut found = BTreeSet::new();
    for (at, _) in text.match_indices("R-") {
        let rest = &text[at + 2..];
        let noun: String = rest.chars().take_while(char::is_ascii_uppercase).collect();
        let Some(rest) = rest[noun.len()..].strip_prefix('-') else { continue };
        let n: String = rest.chars().take_while(char::is_ascii_digit).collect();
        if let (false, Ok(n)) = (noun.is_empty(), n.parse()) {
            found.insert((noun, n));
        }
    }
    found
}

fn named_in(folder: &Path, found: &mut BTreeMap<Number, String>) {
    for file in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
        if file.is_dir() {
            named_in(&file, found);
        } else if let Ok(text) = fs::read_to_string(&file) {
            let name = file.display().to_string();
            found.extend(numbers(&text).into_iter().map(|number| (number, name.clone())));
        }
    }
}

pub(super) fn page() -> String {
    let rules = told();
    let mut refusals: BTreeMap<Number, Vec<(String, String)>> = BTreeMap::new();
    for rejection in samples::rejections() {
        let line = (rejection.code().to_owned(), rejection.about().to_owned());
        refusals.entry(number(rejection.rule())).or_default().push(line);
    }
    let codes = fs::read_to_string(crate_path("tests/golden/codes.txt")).unwrap();
    for line in codes.lines() {
        let (code, rule) = line.split_once(' ').unwrap();
        let list = refusals.entry(number(rule.trim())).or_default();
        if !list.iter().any(|(known, _)| known == code) {
            list.push((code.to_owned(), String::new()));
        }
    }
    let mut page =
        "# Rules\n\nEvery rule by its number, with the codes of the errors that it is refused with. The numbers \
        stand in the documentation of the code and in every rejection; they never change their meaning.\n"
            .to_owned();
    let mut noun = "";
    for (number, rule) in &rules {
        if number.0 != noun {
            noun = &number.0;
            writeln!(page, "\n## {noun}").unwrap();
        }
        writeln!(page, "\n**{}** {}", name(number), rule.text).unwrap();
        if let Some(source) = &rule.source {
            writeln!(page, "*Source: {source}.*").unwrap();
        }
        let list = refusals.get(number).map(Vec::as_slice).unwrap_or_default();
        if !list.is_empty() {
            page.push('\n');
        }
        for (code, about) in list {
            let about = if about.is_empty() { String::new() } else { format!(": {about}") };
            writeln!(page, "- `{code}`{about}").unwrap();
        }
    }
    page
}

#[test]
fn every_rule_that_is_named_is_told_and_none_is_told_for_nothing() {
    let mut named = BTreeMap::new();
    let crates = crate_path("..");
    for member in fs::read_dir(crates).unwrap().map(|member| member.unwrap().path().join("src")) {
        if member.is_dir() {
            named_in(&member, &mut named);
        }
    }
    for line in fs::read_to_string(crate_path("tests/golden/codes.txt")).unwrap().lines() {
        named.extend(numbers(line).into_iter().map(|number| (number, "codes.txt".into())));
    }
    let told = told();
    let missing: Vec<String> = named
        .iter()
        .filter(|(rule, _)| !told.contains_key(rule))
        .map(|(rule, file)| format!("{} ({file})", name(rule)))
        .collect();
    assert!(missing.is_empty(), "rules without an entry in docs/rules.txt:\n{}", missing.join("\n"));
    let idle: Vec<String> = told.keys().filter(|rule| !named.contains_key(rule)).map(name).collect();
    assert!(idle.is_empty(), "rules that no source names: {idle:?}");
}
