//! The tables of what people say.

use super::{Table, column::*};

pub(super) const COMMENTS: Table = Table {
    name: "comments",
    scope: "campaign_id",
    key: &["id"],
    columns: &[
        uuid("id", "id"),
        uuid("author_id", "author"),
        flag("by_creator", "byCreator"),
        uuid("reply_to_id", "replyTo"),
        text("text", "text"),
        time("created_at", "createdAt"),
        integer("edits", "edits"),
        time("edited_at", "editedAt"),
        json("hidden", "hidden"),
    ],
};

pub(super) const POSTS: Table = Table {
    name: "posts",
    scope: "campaign_id",
    key: &["id"],
    columns: &[
        uuid("id", "id"),
        uuid("author_id", "author"),
        text("title", "title"),
        text("text", "text"),
        flag("backers_only", "backersOnly"),
        time("published_at", "publishedAt"),
        time("edited_at", "editedAt"),
    ],
};
