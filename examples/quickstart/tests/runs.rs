//! Runs of the program: the first, the ones after it, and what it answers to nonsense.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]

mod common;

use common::{fresh, json, quickstart, run};

#[test]
fn the_first_run_tells_the_whole_story_and_verifies_it() {
    let text = run(&fresh("first"), &[]);
    for section in ["Campaign", "Funding curve", "Pledges", "Ledger", "Cap table", "Votes", "Backlog", "Proof"] {
        assert!(text.contains(&format!("\n{section}")), "{section} is missing");
    }
    assert!(text.contains("224 commands were carried out."), "{text}");
    assert!(text.contains("Verified. The 224 entries of the journal form one unbroken chain"));
    assert!(!text.contains('\u{1b}'), "no colour outside of a terminal");
}

#[test]
fn further_runs_tell_one_later_day_each_and_then_nothing_more() {
    let file = fresh("further");
    let first = json(&file);
    assert_eq!(first["campaign"]["phase"], "delivering");
    let mut entries = first["verified"]["entries"].as_u64().unwrap();
    for _ in 0..3 {
        let later = json(&file);
        let now = later["verified"]["entries"].as_u64().unwrap();
        assert!(now > entries, "a later day is told");
        assert_eq!(later["pledges"].as_array().unwrap().len(), 41, "nobody pledges twice");
        assert_eq!(later["campaign"]["progress"], first["campaign"]["progress"]);
        assert_eq!(later["capTable"], first["capTable"]);
        entries = now;
    }
    let last = json(&file);
    assert_eq!(last["verified"]["entries"].as_u64(), Some(entries), "nothing is left to tell");
    assert_eq!(last["campaign"]["phase"], "completed");
    assert!(run(&file, &[]).contains("nothing is left to tell"));
    assert_eq!(json(&file), last);
}

#[test]
fn the_goal_is_reached_on_the_day_that_the_story_names() {
    let (told, file) = (run(&fresh("goal_told"), &[]), fresh("goal"));
    let line = told.lines().find(|line| line.contains("the goal is reached")).unwrap();
    let report = json(&file);
    let reached = |point: &&serde_json::Value| point["committed"].as_str().unwrap().parse::<i64>().unwrap() >= 350_000;
    let day = report["fundingCurve"].as_array().unwrap().iter().find(reached).unwrap()["day"].as_str().unwrap();
    assert!(line.trim_start().starts_with(day), "{day}: {line}");
}

#[test]
fn the_same_runs_end_in_the_same_report_on_any_file() {
    let (one, other) = (fresh("one"), fresh("other"));
    assert_eq!(json(&one), json(&other), "no clock and no chance");
    assert_eq!(json(&one), json(&other));
}

#[test]
fn what_cannot_be_understood_is_said_and_ends_with_2() {
    for arguments in [&["--bogus"][..], &["story.txt"], &["--database"]] {
        let output = quickstart(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty());
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.starts_with("quickstart: ") && said.contains("--database FILE"), "{said}");
    }
    let help = quickstart(&["--help"]);
    assert_eq!(help.status.code(), Some(0));
    assert!(String::from_utf8(help.stdout).unwrap().contains("--database FILE"));
}

#[test]
fn a_file_that_cannot_be_used_is_named() {
    let file = fresh("not_a_database");
    std::fs::write(&file, "once upon a time, there was no database here, only a text of some length").unwrap();
    for file in [file.to_str().unwrap(), "/no/such/folder/quickstart.sqlite3"] {
        let output = quickstart(&["--database", file]);
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8(output.stderr).unwrap().contains(file));
    }
}

#[test]
fn the_readme_shows_what_the_program_prints() {
    let readme = include_str!("../../../README.md");
    let shown = readme.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let printed = run(&fresh("readme"), &[]);
    for line in shown.lines() {
        assert!(printed.lines().any(|printed| printed == line), "README.md shows what is not printed any more: {line}");
    }
}
