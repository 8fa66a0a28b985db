//! Posts: what the creator tells the public, or the backers alone.

use super::{AFTER_LAUNCH, Post, check_launched};
use crate::{
    actor::{Actor, Permission, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, RowKey, Tx, WorkingSet},
    id::{AccountId, PostId},
    rejection::Rejection,
    text::{Body, Title},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Publishes a post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PublishPost {
    /// Title.
    pub title: Title,
    /// Text, Markdown.
    pub text: Body,
    /// Only for backers.
    #[serde(default)]
    pub backers_only: bool,
}

/// A post was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PostPublished {
    /// The post.
    pub post: PostId,
    /// Who wrote it.
    pub author: AccountId,
    /// Title.
    pub title: Title,
    /// Text, Markdown.
    pub text: Body,
    /// Only for backers.
    pub backers_only: bool,
}

impl Handler for PublishPost {
    const WHO: &'static [Who] = &[Who::Collaborator(Permission::Edit)];
    const PHASES: &'static [Phase] = AFTER_LAUNCH;

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        check_launched(tx)?;
        tx.pass()?;
        let (post, author): (PostId, _) = (tx.id(), tx.me());
        let (title, text) = (self.title.clone(), self.text.clone());
        tx.emit(PostPublished { post, author, title, text, backers_only: self.backers_only });
        Ok(())
    }
}

impl Evolve for PostPublished {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        rows.put(Post {
            id: self.post,
            author: self.author,
            title: self.title.clone(),
            text: self.text.clone(),
            backers_only: self.backers_only,
            published_at: at,
            edited_at: None,
        });
    }
}

/// Rewrites a post. For whom it is stays as published: what was promised to backers alone is not made public by an edit,
/// and nothing that was public disappears (R-COMMUNITY-4; Open Collective freezes the audience of an update likewise).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditPost {
    /// The post.
    pub post: PostId,
    /// The new title.
    pub title: Title,
    /// The new text, Markdown.
    pub text: Body,
}

/// A post was rewritten.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PostEdited {
    /// The post.
    pub post: PostId,
    /// The new title.
    pub title: Title,
    /// The new text, Markdown.
    pub text: Body,
}

impl Handler for EditPost {
    const WHO: &'static [Who] = &[Who::Collaborator(Permission::Edit)];
    const PHASES: &'static [Phase] = AFTER_LAUNCH;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Post(self.post)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let post = self.post;
        tx.require(tx.rows.post(post), || Rejection::PostNotFound { post })?;
        tx.emit(PostEdited { post, title: self.title.clone(), text: self.text.clone() });
        Ok(())
    }
}

impl Evolve for PostEdited {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        if let Some(post) = rows.post_mut(self.post) {
            post.title = self.title.clone();
            post.text = self.text.clone();
            post.edited_at = Some(at);
        }
    }
}
