//! Comments and posts.

use super::{at, id, t};
use fundly_core::{
    Command, Event, Row,
    community::{
        Comment, CommentEdited, CommentHidden, CommentPosted, CommentShown, EditComment, EditPost, Hidden, HideComment,
        Post, PostComment, PostEdited, PostPublished, PublishPost, ShowComment,
    },
};

fn hidden() -> Hidden {
    Hidden { by: id(0xA2), by_moderator: true, reason: t("Off topic.") }
}

pub(super) fn commands() -> Vec<Command> {
    let (comment, post) = (id(0xD1), id(0xE1));
    vec![
        PostComment { text: t("When?"), reply_to: Some(id(0xD2)) }.into(),
        EditComment { comment, text: t("When, please?") }.into(),
        HideComment { comment, reason: t("Off topic.") }.into(),
        ShowComment { comment }.into(),
        PublishPost { title: t("Two weeks in"), text: t("It works."), backers_only: true }.into(),
        EditPost { post, title: t("Three weeks in"), text: t("It still works.") }.into(),
    ]
}

pub(super) fn events() -> Vec<Event> {
    let (comment, post) = (id(0xD1), id(0xE1));
    let (title, text) = (t("Two weeks in"), t("It works."));
    vec![
        CommentPosted { comment, author: id(0xB1), text: t("When?"), reply_to: Some(id(0xD2)) }.into(),
        CommentEdited { comment, text: t("When, please?") }.into(),
        CommentHidden { comment, hidden: hidden() }.into(),
        CommentShown { comment }.into(),
        PostPublished { post, author: id(0xA1), title, text, backers_only: true }.into(),
        PostEdited { post, title: t("Three weeks in"), text: t("It still works.") }.into(),
    ]
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
        hidden: Some(hidden()),
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
