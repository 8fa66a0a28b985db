//! The backlog.

use super::{at, id, t};
use fundly_core::{
    Command, Event, Row,
    backlog::{Emphasis, Feature, FeatureState, Priority},
};

pub(super) fn commands() -> Vec<Command> {
    vec![]
}

pub(super) fn events() -> Vec<Event> {
    vec![]
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
        reason: Some(t("Out of scope.")),
        created_at: at(5),
        updated_at: at(8),
    };
    let priority = Priority {
        holder: id(0xB1),
        spread: vec![Emphasis { feature: id(0x81), parts: 3, votes: 21 }],
        updated_at: at(6),
    };
    vec![feature.into(), priority.into()]
}
