//! Comments: everybody's word, and the team's duty to keep the place civil.

use super::{AFTER_LAUNCH, Comment, Hidden, check_launched};
use crate::{
    actor::{Actor, Permission, Role, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, Refused, RowKey, Tx, WorkingSet},
    id::{AccountId, CommentId},
    rejection::Rejection,
    text::{Note, Reason},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// The creator, who helps with comments, and moderators.
const HOSTS: &[Who] = &[Who::Collaborator(Permission::Community), Who::Platform(Role::Moderator)];

/// Says something about a campaign that was launched, or answers a comment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PostComment {
    /// What.
    pub text: Note,
    /// The comment that it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<CommentId>,
}

/// A comment was posted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CommentPosted {
    /// The comment.
    pub comment: CommentId,
    /// Who wrote it.
    pub author: AccountId,
    /// What.
    pub text: Note,
    /// The comment that it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<CommentId>,
}

impl Handler for PostComment {
    const WHO: &'static [Who] = &[Who::Anyone];
    const PHASES: &'static [Phase] = AFTER_LAUNCH;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.extend(self.reply_to.map(|id| Need::Row(RowKey::Comment(id))));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        check_launched(tx)?;
        if let Some(id) = self.reply_to {
            check_seen(tx, id, &comment(tx, id)?);
        }
        tx.pass()?;
        let (comment, author): (CommentId, _) = (tx.id(), tx.me());
        tx.emit(CommentPosted { comment, author, text: self.text.clone(), reply_to: self.reply_to });
        Ok(())
    }
}

impl Evolve for CommentPosted {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let by_creator = rows.campaign().is_some_and(|campaign| campaign.creator == self.author);
        rows.put(Comment {
            id: self.comment,
            author: self.author,
            by_creator,
            reply_to: self.reply_to,
            text: self.text.clone(),
            created_at: at,
            edits: 0,
            edited_at: None,
            hidden: None,
        });
    }
}

/// Rewrites a comment of one's own. The wording before stays in the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditComment {
    /// The comment.
    pub comment: CommentId,
    /// The new text.
    pub text: Note,
}

/// A comment was rewritten.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CommentEdited {
    /// The comment.
    pub comment: CommentId,
    /// The new text.
    pub text: Note,
}

impl Handler for EditComment {
    const WHO: &'static [Who] = &[Who::Owner];
    const PHASES: &'static [Phase] = AFTER_LAUNCH;

    fn owner(&self, rows: &WorkingSet<'_>) -> Result<Option<AccountId>, Rejection> {
        let found = rows.comment(self.comment).map(|comment| Some(comment.author));
        found.ok_or(Rejection::CommentNotFound { comment: self.comment })
    }

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Comment(self.comment)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        check_seen(tx, self.comment, &comment(tx, self.comment)?);
        tx.pass()?;
        tx.emit(CommentEdited { comment: self.comment, text: self.text.clone() });
        Ok(())
    }
}

impl Evolve for CommentEdited {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        if let Some(comment) = rows.comment_mut(self.comment) {
            comment.text = self.text.clone();
            comment.edits = comment.edits.saturating_add(1);
            comment.edited_at = Some(at);
        }
    }
}

/// Hides a comment from the public, with the reason. A moderator's decision stands above the team's: a comment that the
/// team hid can be hidden by a moderator as well, and then only a moderator shows it again (R-COMMUNITY-3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HideComment {
    /// The comment.
    pub comment: CommentId,
    /// Why.
    pub reason: Reason,
}

/// A comment was hidden.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CommentHidden {
    /// The comment.
    pub comment: CommentId,
    /// By whom and why.
    pub hidden: Hidden,
}

impl Handler for HideComment {
    const WHO: &'static [Who] = HOSTS;
    const PHASES: &'static [Phase] = AFTER_LAUNCH;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Comment(self.comment)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let before = comment(tx, self.comment)?;
        let moderator = tx.actor().has(Role::Moderator);
        let adds = before.hidden.as_ref().is_none_or(|hidden| moderator && !hidden.by_moderator);
        tx.check(adds, || Rejection::CommentHidden { comment: self.comment });
        tx.pass()?;
        let hidden = Hidden { by: tx.me(), by_moderator: moderator, reason: self.reason.clone() };
        tx.emit(CommentHidden { comment: self.comment, hidden });
        Ok(())
    }
}

impl Evolve for CommentHidden {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(comment) = rows.comment_mut(self.comment) {
            comment.hidden = Some(self.hidden.clone());
        }
    }
}

/// Shows a hidden comment again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowComment {
    /// The comment.
    pub comment: CommentId,
}

/// A comment is shown again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CommentShown {
    /// The comment.
    pub comment: CommentId,
}

impl Handler for ShowComment {
    const WHO: &'static [Who] = HOSTS;
    const PHASES: &'static [Phase] = AFTER_LAUNCH;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Comment(self.comment)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let before = comment(tx, self.comment)?;
        let hidden = tx.require(before.hidden, || Rejection::CommentNotHidden { comment: self.comment })?;
        let may = !hidden.by_moderator || tx.actor().has(Role::Moderator);
        tx.check(may, || Rejection::HiddenByModerator { comment: self.comment });
        tx.pass()?;
        tx.emit(CommentShown { comment: self.comment });
        Ok(())
    }
}

impl Evolve for CommentShown {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(comment) = rows.comment_mut(self.comment) {
            comment.hidden = None;
        }
    }
}

fn comment(tx: &Tx<'_>, id: CommentId) -> Result<Comment, Refused> {
    tx.require(tx.rows.comment(id).cloned(), || Rejection::CommentNotFound { comment: id })
}

/// What is hidden is neither answered nor rewritten (R-COMMUNITY-2).
fn check_seen(tx: &Tx<'_>, id: CommentId, comment: &Comment) {
    tx.check(comment.hidden.is_none(), || Rejection::CommentHidden { comment: id });
}
