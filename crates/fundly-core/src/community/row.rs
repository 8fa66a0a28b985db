//! What people say: comments of everyone, posts of the creator.

use crate::{
    id::{AccountId, CommentId, PostId},
    text::{Body, Note, Reason, Title},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// A comment. Earlier wordings are in the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Comment {
    /// The comment.
    pub id: CommentId,
    /// Who wrote it.
    pub author: AccountId,
    /// Whether the author is the creator.
    pub by_creator: bool,
    /// The comment it answers.
    pub reply_to: Option<CommentId>,
    /// The text.
    pub text: Note,
    /// When it was written.
    pub created_at: Timestamp,
    /// How often it was edited.
    pub edits: u32,
    /// When it was last edited.
    pub edited_at: Option<Timestamp>,
    /// By whom and why it is hidden, if it is.
    pub hidden: Option<Hidden>,
}

/// By whom and why a comment is hidden.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Hidden {
    /// By whom.
    pub by: AccountId,
    /// Whether as a moderator, so that only a moderator shows it again.
    pub by_moderator: bool,
    /// Why.
    pub reason: Reason,
}

/// A post by the creator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Post {
    /// The post.
    pub id: PostId,
    /// Who wrote it.
    pub author: AccountId,
    /// Title.
    pub title: Title,
    /// Text, Markdown.
    pub text: Body,
    /// Only for backers. Fixed when published.
    pub backers_only: bool,
    /// When it was published.
    pub published_at: Timestamp,
    /// When it was last edited.
    pub edited_at: Option<Timestamp>,
}
