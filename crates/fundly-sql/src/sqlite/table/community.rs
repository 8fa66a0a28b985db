//! The tables of what people say.

use super::*;

pub(super) const COMMENTS: Table = many!("comments" ("id") [
    key id "id",
    plain author_id "author",
    flag by_creator "byCreator",
    plain reply_to_id "replyTo",
    plain text "text",
    plain created_at "createdAt",
    plain edits "edits",
    plain edited_at "editedAt",
    json hidden "hidden",
]);

pub(super) const POSTS: Table = many!("posts" ("id") [
    key id "id",
    plain author_id "author",
    plain title "title",
    plain text "text",
    flag backers_only "backersOnly",
    plain published_at "publishedAt",
    plain edited_at "editedAt",
]);
