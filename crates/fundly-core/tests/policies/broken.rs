//! Policies that cannot stand are refused where they are wrong, in words that a lawyer can read: `broken.txt`.

use fundly_core::{Policy, policy::Preset};

fn text(of: &str) -> &'static str {
    match of {
        "meadow" => include_str!("meadow.toml"),
        "kickstarter" => Preset::Kickstarter.files()[0],
        "reg-cf" => Preset::UsRegulationCrowdfunding.files()[3],
        "ecspr" => Preset::EuCrowdfunding.files()[0],
        "uk" => Preset::UkRestrictedInvestors.files()[0],
        "collective" => Preset::OpenCollective.files()[0],
        "goteo" => Preset::Goteo.files()[0],
        other => panic!("{other}"),
    }
}

/// The lines of a block that begin with a sign, without it.
fn lines(block: &str, sign: &str) -> String {
    let lines: Vec<&str> = block.lines().filter_map(|line| line.strip_prefix(sign)).collect();
    lines.join("\n")
}

#[test]
fn each_is_refused_with_its_path_and_a_reason() {
    let blocks = include_str!("broken.txt").split("\n\n").map(str::trim).filter(|block| !block.is_empty());
    let (mut count, mut wrong) = (0, Vec::new());
    for block in blocks.filter(|block| block.lines().any(|line| !line.starts_with('#'))) {
        let of = block.lines().find(|line| !line.starts_with('#')).unwrap();
        let (from, to, told) = (lines(block, "- "), lines(block, "+ "), lines(block, "> "));
        let whole = text(of);
        assert!(whole.contains(&from), "{of} has no {from}");
        let found = match Policy::from_toml(&whole.replacen(&from, &to, 1)) {
            Ok(_) => "nothing".to_owned(),
            Err(error) => error.to_string(),
        };
        count += 1;
        if found != told {
            wrong.push(format!("{block}\n  found:\n{found}\n"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 50, "{count}");
}

#[test]
fn a_policy_of_any_length_is_refused_at_once() {
    let long = format!("{}# {}", text("meadow"), "x".repeat(fundly_core::limits::POLICY_BYTES_MAX));
    let told = Policy::from_toml(&long).unwrap_err().to_string();
    assert_eq!(told, format!("a policy may have at most 100000 bytes, got {}", long.len()));
}

#[test]
fn a_reserve_that_is_never_free_is_refused() {
    let mut policy = Policy::open_ended();
    policy.escrow.holdback = "5%".parse().unwrap();
    policy.closing.early = None;
    let found = policy.flaws();
    assert!(found.iter().any(|flaw| flaw.path == "escrow.holdback"), "{found:?}");
    policy.closing.early = Some(fundly_core::policy::EarlyClose::default());
    assert_eq!(policy.flaws(), []);
}
