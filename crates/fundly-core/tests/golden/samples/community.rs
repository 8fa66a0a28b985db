//! Comments and posts.

use super::{at, id, t};
use fundly_core::{
    Command, Event, Row,
    community::{Comment, Post},
};

pub(super) fn commands() -> Vec<Command> {
    vec![]
}

pub(super) fn events() -> Vec<Event> {
    vec![]
}

pub(super) fn rows() -> Vec<Row> {
    let comment = Comment {
        id: id(0xD1),
        author: id(0xB1),
        by_creator: true,
        reply_to: Some(id(0xD2)),
        text: t("When?"),
        created_at: at(5),
        edits: 1,
        edited_at: Some(at(6)),
        hidden: Some(t("Off topic.")),
    };
    let post = Post {
        id: id(0xE1),
        author: id(0xA1),
        title: t("Two weeks in"),
        text: t("It works."),
        backers_only: true,
        published_at: at(5),
        edited_at: Some(at(6)),
    };
    vec![comment.into(), post.into()]
}
