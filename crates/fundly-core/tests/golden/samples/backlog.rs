//! The backlog.

use super::{at, id, t};
use fundly_core::{
    Command, Event, Row,
    backlog::{
        AcceptFeature, DeclineFeature, Emphasis, Feature, FeatureMoved, FeatureProposed, FeatureState, Part,
        PlanFeature, PrioritiesReweighed, PrioritiesSet, Priority, ProposeFeature, RejectFeature, SetPriorities,
        ShipFeature, StartFeature,
    },
};

fn spread() -> Vec<Emphasis> {
    vec![Emphasis { feature: id(0x81), parts: 3, votes: 21 }]
}

pub(super) fn commands() -> Vec<Command> {
    let feature = id(0x81);
    let issue = Some(t("https://example.org/compiler/issues/7"));
    vec![
        ProposeFeature { title: t("Incremental builds"), text: t("Only what changed."), issue }.into(),
        PlanFeature { feature }.into(),
        StartFeature { feature }.into(),
        ShipFeature { feature }.into(),
        DeclineFeature { feature, reason: t("Out of scope.") }.into(),
        AcceptFeature { feature }.into(),
        RejectFeature { feature, reason: t("It does not build.") }.into(),
        SetPriorities { spread: vec![Part { feature, parts: 3 }] }.into(),
    ]
}

pub(super) fn events() -> Vec<Event> {
    let feature = id(0x81);
    let (title, text) = (t("Incremental builds"), t("Only what changed."));
    let issue = Some(t("https://example.org/compiler/issues/7"));
    let (from, to) = (FeatureState::Planned, FeatureState::Declined);
    vec![
        FeatureProposed { feature, author: id(0xB1), title, text, issue }.into(),
        FeatureMoved { feature, from, to, reason: Some(t("Out of scope.")) }.into(),
        PrioritiesSet { holder: id(0xB1), spread: spread() }.into(),
        PrioritiesReweighed { holder: id(0xB1), spread: spread() }.into(),
    ]
}

pub(super) fn rows() -> Vec<Row> {
    let feature = Feature {
        id: id(0x81),
        author: id(0xB1),
        title: t("Incremental builds"),
        text: t("Only what changed."),
        issue: Some(t("https://example.org/compiler/issues/7")),
        state: FeatureState::Declined,
        support: 28,
        supporters: 1,
        standing: 28,
        standing_holders: 1,
        reason: Some(t("Out of scope.")),
        created_at: at(5),
        updated_at: at(8),
    };
    let priority = Priority { holder: id(0xB1), spread: spread(), updated_at: at(6) };
    vec![feature.into(), priority.into()]
}
