//! The pages of `docs/policies`: one for each preset, made from its data, and proof that they are in step.
//!
//! `FUNDLY_WRITE=1 cargo test -p fundly-core --test policies pages` writes them anew.

mod example;
mod groups;
mod words;

use fundly_core::{
    Policy,
    policy::{Certainty, Citation, Preset},
};
use std::{collections::BTreeSet, fmt::Write as _, fs, path::PathBuf};

const MADE: &str = "<!-- Made from presets/policies by tests/policies/pages: FUNDLY_WRITE=1 writes it anew. -->\n\n";

const CERTAINTIES: [Certainty; 5] =
    [Certainty::Primary, Certainty::Secondary, Certainty::Likely, Certainty::Uncertain, Certainty::Own];

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/policies")
}

fn compare(name: &str, text: &str) {
    let path = folder().join(format!("{name}.md"));
    let text = format!("{MADE}{text}");
    if std::env::var_os("FUNDLY_WRITE").is_some() {
        fs::create_dir_all(folder()).unwrap();
        fs::write(&path, &text).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    for (n, (found, wanted)) in found.lines().zip(text.lines()).enumerate() {
        assert_eq!(found, wanted, "line {} of docs/policies/{name}.md is out of step", n + 1);
    }
    assert_eq!(found.lines().count(), text.lines().count(), "docs/policies/{name}.md is out of step");
}

#[test]
fn the_pages_of_presets_are_in_step() {
    for preset in Preset::ALL {
        compare(preset.policy().name.as_str(), &page(*preset));
    }
    compare("index", &index());
    let wanted: BTreeSet<String> = Preset::ALL
        .iter()
        .map(|preset| format!("{}.md", preset.policy().name))
        .chain(["index.md".to_owned()])
        .collect();
    let found: BTreeSet<String> =
        fs::read_dir(folder()).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(found, wanted, "no page without a preset");
}

/// A word for how sure a source is.
fn sure(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Primary => "primary",
        Certainty::Secondary => "secondary",
        Certainty::Likely => "likely",
        Certainty::Uncertain => "uncertain",
        Certainty::Own => "own",
    }
}

/// Text that can stand in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

fn row(page: &mut String, cells: &[String]) {
    let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
    writeln!(page, "| {} |", cells.join(" | ")).unwrap();
}

fn head(page: &mut String, names: &[&str]) {
    writeln!(page, "| {} |\n|{}", names.join(" | "), "---|".repeat(names.len())).unwrap();
}

fn not_advice(policy: &Policy) -> String {
    let mut text = format!(
        "**Not legal advice.** As of {}; rules and prices change. What is in force for you, and \
         whether it is what stands here, is for you and your lawyer to find out. Each parameter says how sure it is:\n\n",
        policy.as_of.to_string().split('T').next().unwrap()
    );
    for certainty in CERTAINTIES {
        writeln!(text, "- *{}*: {}.", sure(certainty), certainty.about()).unwrap();
    }
    text
}

fn in_force(policy: &Policy) -> String {
    let since = policy.since;
    let from = if since == fundly_core::Timestamp::MIN {
        "In force; since when is not told".to_owned()
    } else {
        format!("In force from {}", policy.clock.local(since))
    };
    policy.until.map_or_else(|| from.clone(), |until| format!("{from} until {}, exclusive", policy.clock.local(until)))
}

fn page(preset: Preset) -> String {
    let versions = preset.versions();
    let (policy, older) = versions.split_last().unwrap();
    let mut page =
        format!("# {}\n\n{} The file is `presets/policies/{}.toml`.\n\n", policy.title, preset.about(), file(preset));
    writeln!(page, "{}", not_advice(policy)).unwrap();
    writeln!(page, "Jurisdiction: {}. Version {}. {}.", policy.jurisdiction, policy.version, in_force(policy)).unwrap();
    page.push_str("\n# What it says\n");
    for group in words::GROUPS {
        section(&mut page, policy, group);
    }
    page.push_str(&example::example(policy));
    for (version, next) in older.iter().zip(&versions[1..]).rev() {
        differences(&mut page, version, next);
    }
    page
}

/// Name of the newest file of a preset: the policy's own where there is one version, with its year else.
fn file(preset: Preset) -> String {
    let policy = preset.policy();
    let versions = preset.files().len();
    if versions == 1 { policy.name.to_string() } else { format!("{}-{}", policy.name, &policy.since.to_string()[..4]) }
}

/// The source that stands closest to a parameter; the library itself for voting rules that a policy leaves as they are.
fn source(policy: &Policy, path: &str) -> (String, &'static str) {
    let cite = policy.cites(path).into_iter().next();
    let told = |cite: Citation| (cite.source.to_string(), sure(cite.certainty));
    cite.map_or(("The library's own, where a policy says nothing else".to_owned(), "own"), told)
}

fn section(page: &mut String, policy: &Policy, group: words::Group) {
    let paths = words::paths(policy, group.name);
    writeln!(page, "\n## {}\n", group.title).unwrap();
    if paths.is_empty() {
        writeln!(page, "{}", group.none).unwrap();
        let cites = policy.cites(group.name);
        for cite in cites {
            writeln!(page, "\nSource: {} (*{}*).", cite.source, sure(cite.certainty)).unwrap();
        }
        return;
    }
    if group.name == "windows" {
        return windows(page, policy);
    }
    head(page, &["parameter", "says", "source", "sure"]);
    for path in paths {
        let (from, sure) = source(policy, &path);
        row(page, &[format!("`{path}`"), words::words(policy, &path), from, sure.to_owned()]);
    }
}

fn windows(page: &mut String, policy: &Policy) {
    head(page, &["window", "right", "whose", "opens", "closes", "if", "then", "source", "sure"]);
    for window in &policy.windows {
        let path = format!("windows.{}", window.id);
        let (from, sure) = source(policy, &path);
        let closes: Vec<String> = window.closes.iter().map(words::bound).collect();
        let closes = match closes.as_slice() {
            [] => "never".to_owned(),
            [one] => one.clone(),
            more => format!("at the first of: {}", more.join("; ")),
        };
        let cells = [
            format!("`{path}`"),
            words::right(window.right).to_owned(),
            words::who(&window.who),
            words::bound(&window.opens),
            closes,
            if window.guard.is_always() { String::new() } else { format!("`{}`", window.guard) },
            words::lapse(window.lapse).to_owned(),
            from,
            sure.to_owned(),
        ];
        row(page, &cells);
    }
}

/// What an older version says otherwise than the one after it.
fn differences(page: &mut String, version: &Policy, next: &Policy) {
    writeln!(
        page,
        "\n# Version {}\n\n{}. It differs from version {} in:\n",
        version.version,
        in_force(version),
        next.version
    )
    .unwrap();
    head(page, &["parameter", "says", "version after it", "source", "sure"]);
    let all = |policy: &Policy| -> Vec<String> {
        words::GROUPS.iter().flat_map(|group| words::paths(policy, group.name)).collect()
    };
    let mut paths = all(version);
    paths.extend(all(next).into_iter().filter(|path| !all(version).contains(path)));
    for path in paths {
        let said = |policy: &Policy| {
            let there = all(policy).contains(&path);
            if there { words::words(policy, &path) } else { "nothing".to_owned() }
        };
        let (here, after) = (said(version), said(next));
        if here != after {
            let (from, sure) = if here == "nothing" { (String::new(), "") } else { source(version, &path) };
            row(page, &[format!("`{path}`"), here, after, from, sure.to_owned()]);
        }
    }
}

fn index() -> String {
    let mut page =
        "# Policies\n\nThe presets: each is a data file with its sources, to use as it is or to copy and change. \
        A campaign freezes the version that is in force when it is launched.\n\n"
            .to_owned();
    writeln!(page, "{}", not_advice(&Preset::Kickstarter.policy())).unwrap();
    head(&mut page, &["preset", "policy", "whose rules", "versions", "sources"]);
    for preset in Preset::ALL {
        let policy = preset.policy();
        let link =
            format!("[`{preset:?}`](crate::_documentation::policies::{})", policy.name.as_str().replace('-', "_"));
        let versions: Vec<String> = preset.versions().iter().map(|one| one.since.to_string()[..4].to_owned()).collect();
        let versions = if policy.since == fundly_core::Timestamp::MIN { "one".to_owned() } else { versions.join(", ") };
        let count = |sure: Certainty| policy.citations.iter().filter(|cite| cite.certainty == sure).count();
        let counts =
            CERTAINTIES.iter().filter(|one| count(**one) > 0).map(|one| format!("{} {}", count(*one), sure(*one)));
        let counts: Vec<String> = counts.collect();
        row(
            &mut page,
            &[link, preset.about().to_owned(), policy.jurisdiction.to_string(), versions, counts.join(", ")],
        );
    }
    page
}

#[test]
fn the_reference_has_every_page() {
    let modules = include_str!("../../../src/_documentation.rs");
    for preset in Preset::ALL {
        let name = preset.policy().name;
        assert!(modules.contains(&format!("policies/{name}.md\")]")), "{name}");
    }
}
