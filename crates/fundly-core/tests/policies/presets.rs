//! What every preset keeps.

use super::{at, labels};
use fundly_core::{
    Policy, Span,
    clock::{Clock, Ready},
    policy::{Certainty, Preset},
};

fn all() -> impl Iterator<Item = Policy> {
    Preset::ALL.iter().flat_map(|preset| preset.versions())
}

#[test]
fn every_preset_can_stand() {
    for preset in Preset::ALL {
        assert!(!preset.about().is_empty());
        for text in preset.files() {
            let policy = Policy::from_toml(text).unwrap_or_else(|error| panic!("{preset:?}\n{error}"));
            let again = Policy::from_json(&serde_json::to_string(&policy).unwrap()).unwrap();
            assert_eq!(again, policy, "what is written is what is read");
        }
    }
}

#[test]
fn every_preset_says_whose_rules_it_has_and_when_they_were_looked_at() {
    for policy in all() {
        assert_eq!(policy.as_of, at("2026-11-01T00:00:00Z"), "{}", policy.name);
        assert!(policy.since <= policy.as_of, "{}", policy.name);
    }
}

#[test]
fn every_parameter_has_a_source_that_is_not_the_whole_policy() {
    for policy in all() {
        for parameter in policy.parameters() {
            let cites = policy.cites(&parameter);
            assert!(!cites.is_empty(), "{} {parameter}", policy.name);
            let own = cites[0].source.as_str().starts_with("Own choice");
            assert_eq!(own, cites[0].certainty == Certainty::Own, "{} {parameter}", policy.name);
        }
    }
}

#[test]
fn versions_follow_each_other_without_a_gap() {
    for preset in Preset::ALL {
        let versions = preset.versions();
        for pair in versions.windows(2) {
            assert_eq!((&pair[0].name, pair[0].version + 1), (&pair[1].name, pair[1].version));
            assert_eq!(pair[0].until, Some(pair[1].since), "{}", pair[0].name);
            let last = pair[1].since.minus(Span::millis(1));
            assert_eq!(preset.at(last).as_ref(), Some(&pair[0]), "half-open");
            assert_eq!(preset.at(pair[1].since).as_ref(), Some(&pair[1]));
        }
    }
    let names: Vec<_> = Preset::ALL.iter().map(|preset| preset.policy().name).collect();
    assert!(names.iter().enumerate().all(|(n, name)| !names[..n].contains(name)), "{names:?}");
}

#[test]
fn regulation_crowdfunding_changes_at_midnight_in_new_york() {
    let version = |text| Preset::UsRegulationCrowdfunding.at(at(text)).map(|policy| policy.version);
    assert_eq!(version("2016-05-15T23:59:59.999-04:00"), None, "there was no such exemption");
    assert_eq!(version("2016-05-16T00:00:00-04:00"), Some(1));
    assert_eq!(version("2017-04-11T23:59:59-04:00"), Some(1));
    assert_eq!(version("2017-04-12T00:00:00-04:00"), Some(2));
    assert_eq!(version("2021-03-14T23:59:59-04:00"), Some(2));
    assert_eq!(version("2021-03-15T00:00:00-04:00"), Some(3));
    assert_eq!(version("2022-09-19T23:59:59-04:00"), Some(3));
    assert_eq!(version("2022-09-20T00:00:00-04:00"), Some(4));
    assert_eq!(version("9999-12-31T00:00:00Z"), Some(4), "until the next one is known");
}

#[test]
fn presets_have_the_days_of_the_ready_calendars() {
    let calendars = [
        (Preset::UsRegulationCrowdfunding, Ready::us_federal()),
        (Preset::UkRestrictedInvestors, Ready::england_and_wales()),
        (Preset::EuCrowdfunding, Ready::target()),
        (Preset::AustraliaCsf, Ready::australia()),
    ];
    for (preset, ready) in calendars {
        for Policy { clock: Clock { zone, calendar, .. }, name, .. } in preset.versions() {
            assert_eq!((calendar, zone), (ready.calendar.clone(), ready.zone.clone()), "{name}");
        }
    }
    for preset in [Preset::IndiegogoFlexible, Preset::IndiegogoFixed] {
        assert_eq!(preset.policy().clock.calendar, Ready::us_federal().calendar);
    }
}

#[test]
fn the_categories_are_those_that_the_rules_speak_of() {
    let of = |preset: Preset| preset.policy().categories;
    assert_eq!(of(Preset::UsRegulationCrowdfunding), labels(&["accredited"]));
    assert_eq!(of(Preset::EuCrowdfunding), labels(&["sophisticated"]));
    assert_eq!(of(Preset::UkRestrictedInvestors), labels(&["restricted", "highNetWorth", "sophisticated"]));
    assert_eq!(of(Preset::AustraliaCsf), labels(&["wholesale"]));
    let before = Preset::UsRegulationCrowdfunding.versions();
    assert!(before[..2].iter().all(|policy| policy.categories.is_empty()), "nobody was exempt before 2021");
}
